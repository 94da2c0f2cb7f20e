import Glibc

/// A new folder of files: all of them, durable and for their owner alone, or nothing at all.
public enum ExportFolder {
  /// What was being done when it failed.
  public enum Step: String, Hashable, Sendable {
    /// In the order they are done.
    case makeFolder, makeFile, write, flush, close, rename
  }

  /// Why nothing was written.
  public enum Failure: Error, Hashable, Sendable {
    /// Something is there already; an export never replaces or adds to it.
    case exists(path: String)
    /// The folder it should stand in is not there, or is no folder.
    case noParent(path: String)
    /// It would stand inside a notebook, from where it would travel unprotected.
    case insideNotebook(path: String)
    /// A folder that is not ours stands where the unfinished one would; it was left alone.
    case inTheWay(path: String)
    /// The program was asked to end. Everything begun was removed.
    case interrupted
    /// No name for a folder or a file.
    case badName(String)
    /// The system refused; `code` is its errno. Everything begun was removed.
    case refused(Step, path: String, code: Int32)
  }

  /// Writes the files into a new folder at `path`, mode 0700, each 0600, and makes them durable.
  ///
  /// They are built beside it in `<path>.unfinished` and renamed into place last; what a try left there that was
  /// killed is removed first. `isInterrupted` is asked now and then, and `passed` told how many more of the files'
  /// cells are written. Nothing readable is written into `notebook`, nor into any other notebook's folder.
  public static func write(
    _ files: [ExportFile], to path: String, notebook: String? = nil, isInterrupted: () -> Bool = { false },
    passed: (Int) -> Void = { _ in }
  ) throws(Failure) {
    for file in files where !isPlain(file.name) { throw .badName(file.name) }
    let (target, place) = try self.place(of: path, notebook: notebook)
    // A name of its own and in plain view: what a power cut leaves there is readable, and its owner should meet it.
    let draft = UnfinishedFolder(target + ".unfinished", files.map(\.name))
    try draft.make()
    do throws(Failure) {
      for file in files { try write(file, in: draft.path, isInterrupted, passed) }
      try draft.removeMark()
      try flush(folder: draft.path)
      guard !isThere(target) else { throw Failure.exists(path: path) }
      guard rename(draft.path, target) == 0 else { throw Failure.refused(.rename, path: path, code: errno) }
    } catch {
      draft.remove()
      throw error
    }
    do throws(Failure) {
      try flush(folder: place)
    } catch {
      draft.remove(at: target)
      throw error
    }
  }

  /// Throws what would keep `write` from a new file or folder at `path` before anything is made.
  public static func checkPlace(of path: String, notebook: String? = nil) throws(Failure) {
    let folder = try place(of: path, notebook: notebook).folder
    guard access(folder, W_OK | X_OK) == 0 else { throw .refused(.makeFile, path: path, code: errno) }
  }

  /// The real path of something new, and of the folder it is to stand in: links to that folder are followed.
  static func place(of path: String, notebook: String?) throws(Failure) -> (target: String, folder: String) {
    var trimmed = path
    while trimmed.utf8.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { String(trimmed[trimmed.utf8.index(after: $0)...]) } ?? trimmed
    let parent = slash.map { $0 == trimmed.startIndex ? "/" : String(trimmed[..<$0]) } ?? "."
    guard isPlain(name) else { throw .badName(name) }
    guard let folder = NotebookFolder.resolved(parent), NotebookFolder.isFolder(folder) else {
      throw .noParent(path: parent)
    }
    let home = notebook.flatMap(NotebookFolder.resolved)
    guard NotebookFolder.around(folder) == nil, home.map({ folder == $0 || folder.hasPrefix($0 + "/") }) != true else {
      throw .insideNotebook(path: path)
    }
    let target = folder == "/" ? "/" + name : folder + "/" + name
    // A link of that name is there too, wherever it points.
    guard !isThere(target) else { throw .exists(path: path) }
    return (target, folder)
  }

  // MARK: - One file

  /// Writes the bytes of a file into a folder and flushes them.
  static func write(
    _ file: ExportFile, in folder: String, _ isInterrupted: () -> Bool, _ passed: (Int) -> Void
  ) throws(Failure) {
    let path = folder + "/" + file.name
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .refused(.makeFile, path: path, code: errno) }
    do throws(Failure) {
      try file.chunks(passed: passed) { (bytes: [UInt8]) throws(Failure) in
        guard !isInterrupted() else { throw Failure.interrupted }
        var start = 0
        while start < bytes.count {
          let count = bytes[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
          if count < 0 {
            if errno == EINTR { continue }
            throw .refused(.write, path: path, code: errno)
          }
          start += count
        }
      }
      guard fsync(descriptor) == 0 else { throw Failure.refused(.flush, path: path, code: errno) }
    } catch {
      close(descriptor)
      throw error
    }
    // Some file systems report a full disk only here.
    guard close(descriptor) == 0 else { throw .refused(.close, path: path, code: errno) }
  }

  /// Returns when the folder's entries are on the disk.
  static func flush(folder: String) throws(Failure) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .refused(.flush, path: folder, code: errno) }
    defer { close(descriptor) }
    // EINVAL: a file system that keeps no separate folder to flush.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw .refused(.flush, path: folder, code: errno) }
  }

  // MARK: - Paths

  /// Whether it can be the name of a file: one part of a path, and none that leads elsewhere.
  static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name != "." && name != ".." && !name.utf8.contains { $0 == UInt8(ascii: "/") || $0 == 0 }
  }

  /// Whether anything has this name, links not followed.
  static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }
}
