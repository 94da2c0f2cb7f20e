import CPlatform
import Glibc

/// The real disk through the system's own calls, none of which follows a link in the last part of a path.
public struct SystemFiles: FileSystem {
  /// No segment comes near it, and a hostile file cannot exhaust memory with it.
  static let largestFile = 128 << 20

  /// The disk of this machine.
  public init() {}

  // MARK: - Looking

  public func read(_ path: String) throws(FileFault) -> [UInt8] {
    // Without O_NONBLOCK, a pipe put in place of a file would hang the reader.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileFault(.open, path, code: errno) }
    defer { _ = Glibc.close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFault(.read, path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileFault(.read, path, code: EINVAL) }
    guard (0...Self.largestFile).contains(Int(status.st_size)) else { throw FileFault(.read, path, code: EFBIG) }
    let size = Int(status.st_size)
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, let start = buffer.baseAddress {
        let step = Glibc.read(descriptor, start + count, size - count)
        if step < 0, errno == EINTR { continue }
        if step < 0 { code = errno }
        guard step > 0 else { return }
        count += step
      }
    }
    guard code == 0 else { throw FileFault(.read, path, code: code) }
    return bytes
  }

  public func openForReading(_ path: String, fresh: Bool) throws(FileFault) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileFault(.open, path, code: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      _ = Glibc.close(descriptor)
      throw FileFault(.read, path, code: EINVAL)
    }
    // Pages that were synced are let go, so that what comes back is what the stick holds.
    if fresh { _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED) }
    return descriptor
  }

  public func read(_ count: Int, from descriptor: Int32, _ path: String) throws(FileFault) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      while done < count, let start = buffer.baseAddress {
        let step = Glibc.read(descriptor, start + done, count - done)
        if step < 0, errno == EINTR { continue }
        if step < 0 { code = errno }
        guard step > 0 else { return }
        done += step
      }
    }
    guard code == 0 else { throw FileFault(.read, path, code: code) }
    return bytes
  }

  public func names(in folder: String) throws(FileFault) -> [String] {
    guard let stream = opendir(folder) else { throw FileFault(.list, folder, code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw FileFault(.list, folder, code: errno) }
    return names
  }

  public func kind(_ path: String) -> FileKind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(Int(status.st_size))
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The path without links, `.` and `..`; nil when nothing is there.
  static func canonical(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  // MARK: - Writing

  public func create(_ path: String) throws(FileFault) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw FileFault(.create, path, code: errno) }
    return descriptor
  }

  public func openForOverwriting(_ path: String) throws(FileFault) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileFault(.open, path, code: errno) }
    var status = stat()
    // Asked of what was opened, so that nothing can be put in its place in between.
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_nlink <= 1 else {
      _ = Glibc.close(descriptor)
      throw FileFault(.open, path, code: status.st_nlink > 1 ? EMLINK : EINVAL)
    }
    return descriptor
  }

  public func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileFault) {
    let code: Int32 = bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count, let start = buffer.baseAddress {
        let step = Glibc.write(descriptor, start + done, buffer.count - done)
        if step < 0, errno == EINTR { continue }
        // A disk that takes nothing and says nothing is full.
        guard step > 0 else { return step < 0 ? errno : ENOSPC }
        done += step
      }
      return 0
    }
    guard code == 0 else { throw FileFault(.write, path, code: code) }
  }

  public func length(of descriptor: Int32, _ path: String) throws(FileFault) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFault(.length, path, code: errno) }
    return Int(status.st_size)
  }

  public func sync(_ descriptor: Int32, _ path: String) throws(FileFault) {
    guard fsync(descriptor) == 0 else { throw FileFault(.sync, path, code: errno) }
  }

  public func close(_ descriptor: Int32) { _ = Glibc.close(descriptor) }

  public func syncFolder(_ path: String) throws(FileFault) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(.open, path, code: errno) }
    defer { _ = Glibc.close(descriptor) }
    // EINVAL: a file system that keeps no separate folder to flush, as on some sticks.
    if fsync(descriptor) != 0, errno != EINVAL { throw FileFault(.sync, path, code: errno) }
  }

  public func rename(_ path: String, to new: String) throws(FileFault) {
    guard Glibc.rename(path, new) == 0 else { throw FileFault(.rename, path, code: errno) }
  }

  public func makeFolder(_ path: String) throws(FileFault) -> Bool {
    if mkdir(path, 0o700) == 0 { return true }
    let code = errno
    guard code == EEXIST, kind(path) == .folder else { throw FileFault(.makeFolder, path, code: code) }
    return false
  }

  public func remove(_ path: String) throws(FileFault) {
    guard unlink(path) == 0 else { throw FileFault(.remove, path, code: errno) }
  }

  public func removeFolder(_ path: String) throws(FileFault) {
    guard rmdir(path) == 0 else { throw FileFault(.remove, path, code: errno) }
  }

  // MARK: - Locking

  public func lock(_ folder: String, shared: Bool) throws(FileFault) -> FolderLock? {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw FileFault(.lock, folder, code: errno)
    }
    let lock = FolderLock(descriptor)
    let code = fb_lock(descriptor, shared ? 1 : 0)
    if code == EWOULDBLOCK { return nil }
    guard code == 0 else { throw FileFault(.lock, folder, code: code) }
    // Between opening and locking, its owner may have removed the folder and made another of the same name.
    var held = stat()
    var there = stat()
    guard fstat(descriptor, &held) == 0, lstat(folder, &there) == 0, held.st_ino == there.st_ino,
      held.st_dev == there.st_dev
    else { return nil }
    return lock
  }
}

/// The lock on a folder, given back when the last reference goes, by exec, or by the death of the process.
public final class FolderLock: Sendable {
  private let descriptor: Int32

  /// Holds the lock of an open descriptor until it is let go.
  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { _ = Glibc.close(descriptor) }
}
