import Foundation
import Glibc

/// Where notebooks are found and made.
enum NotebookPath {
  /// The ending of a notebook's folder.
  static let ending = ".fieldbook"

  /// The home folder, as the environment names it.
  private static var home: String { getenv("HOME").map { String(cString: $0) } ?? "." }

  /// The usual folder: `Notebooks` in the home folder.
  static var usualFolder: String { home + "/Notebooks" }

  /// A path as typed on screen, where no shell has put the home folder in place of `~`.
  static func expanded(_ typed: String) -> String {
    typed == "~" || typed.hasPrefix("~/") ? home + typed.dropFirst() : typed
  }

  /// The folder a person means: as typed, with the ending, or of that name in the usual folder.
  static func found(_ typed: String) -> String {
    let candidates = [typed, typed + ending, usualFolder + "/" + typed, usualFolder + "/" + typed + ending]
    return candidates.first(where: isFolder) ?? typed
  }

  /// Where a notebook of this name is to be made: as typed when it names a folder, else in the usual folder.
  static func new(_ typed: String) -> String {
    let path = typed.contains("/") ? typed : usualFolder + "/" + typed
    return path.hasSuffix(ending) ? path : path + ending
  }

  /// The name of a folder for a title: its letters and digits in lower case, joined by hyphens.
  static func folderName(for title: String) -> String {
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty ? "notebook" : words.joined(separator: "-")
  }

  /// The folder's own name as the lock screen shows it: no ending, hyphens as spaces, a capital first.
  static func shownName(_ path: String) -> String {
    var name = URL(fileURLWithPath: path).lastPathComponent
    if name.hasSuffix(ending) { name.removeLast(ending.count) }
    name = name.replacingOccurrences(of: "-", with: " ")
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// The notebooks in the usual folder, by name.
  static var all: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: usualFolder)) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted().map { usualFolder + "/" + $0 }
  }

  /// Makes the folder a notebook is to stand in, for its owner alone.
  static func makeParent(of path: String) throws(Complaint) {
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard !isFolder(parent) else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: parent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Complaint("cannot make the folder \(parent): \(Asking.reason(errno)); name another place", .cannotCreate)
    }
  }

  /// Whether a folder stands at a path.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
