import Glibc

/// The folder an export grows in, with a page that says so and names the files; known by that page after a crash.
struct UnfinishedFolder {
  /// Its place.
  let path: String
  private let names: [String]

  private static let mark = "UNFINISHED.txt"
  private static let words = """
    Fieldbook was writing tables here and was stopped. They are readable and not whole.
    The next export to the same place removes them; or remove this folder yourself.

    """

  /// The folder for files of these names; nothing is made yet.
  init(_ path: String, _ names: [String]) {
    self.path = path
    self.names = names
  }

  /// Removes what an earlier try left, makes the folder (0700) and its page; both durable when it returns.
  func make() throws(ExportFolder.Failure) {
    if ExportFolder.isThere(path) {
      guard let left = leftNames() else { throw .inTheWay(path: path) }
      remove(left, at: path)
      guard !ExportFolder.isThere(path) else { throw .inTheWay(path: path) }
    }
    guard mkdir(path, 0o700) == 0 else { throw .refused(.makeFolder, path: path, code: errno) }
    do throws(ExportFolder.Failure) {
      try writeMark()
      try ExportFolder.flush(folder: path)
    } catch {
      remove()
      throw error
    }
  }

  /// Takes the page away once all is written.
  func removeMark() throws(ExportFolder.Failure) {
    guard unlink(path + "/" + Self.mark) == 0 else { throw .refused(.flush, path: path, code: errno) }
  }

  /// Removes what was written here, or there after the folder was renamed; a stranger's file would keep the folder.
  func remove(at moved: String? = nil) { remove(names + [Self.mark], at: moved ?? path) }

  private func remove(_ names: [String], at folder: String) {
    for name in names { unlink(folder + "/" + name) }
    rmdir(folder)
  }

  private func writeMark() throws(ExportFolder.Failure) {
    let file = path + "/" + Self.mark
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .refused(.makeFile, path: file, code: errno) }
    defer { close(descriptor) }
    let bytes = Array((Self.words + names.map { $0 + "\n" }.joined()).utf8)
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
      throw .refused(.write, path: file, code: errno)
    }
  }

  /// The names of our files in a folder left behind; nil when anything else is in it.
  private func leftNames() -> [String]? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, let found = entries() else { return nil }
    guard !found.isEmpty else { return [] }
    guard let page = page(), page.hasPrefix(Self.words) else { return nil }
    let ours = Set(page.dropFirst(Self.words.count).split(separator: "\n").map(String.init) + [Self.mark])
    return found.allSatisfy(ours.contains) ? found : nil
  }

  private func entries() -> [String]? {
    guard let stream = opendir(path) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private func page() -> String? {
    let descriptor = open(path + "/" + Self.mark, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &bytes, bytes.count)
    return count > 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
  }
}
