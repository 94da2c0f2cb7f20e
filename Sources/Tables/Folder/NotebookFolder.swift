import Glibc

/// What tells the folder of a notebook from any other, without opening anything.
public enum NotebookFolder {
  /// The notebook, or the folder two notebooks meet in, that a path lies in; nil when it lies in none.
  ///
  /// What is written there travels with every copy of it. The path must exist; links in it are followed.
  public static func around(_ path: String) -> String? {
    guard var folder = resolved(path) else { return nil }
    while true {
      if isNotebook(folder) { return folder }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  /// Whether a folder looks like a notebook, or like a folder that notebooks meet in.
  public static func isNotebook(_ folder: String) -> Bool {
    isFolder(folder + "/dossiers") && (isFolder(folder + "/slots") || isFolder(folder + "/dossiers/notebook"))
  }

  /// The real path, links followed; nil when there is nothing.
  static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
