import Glibc

/// A new file on its way to the disk: whole under its final name when `finish` returns, and until then without one.
final class UnfinishedFile {
  private let files: any FileSystem
  private let temporary: String
  private var descriptor: Int32?
  private var path: String?
  private var count = 0
  private var sinceSync = 0
  /// After so many bytes they are sent to the disk, so that the last wait is short.
  private static let syncEvery = 16 << 20

  /// Begins the file under a temporary name, on the disk it is to stay on.
  init(_ temporary: String, _ files: any FileSystem) throws(VaultError) {
    self.files = files
    self.temporary = temporary
    do throws(FileFault) {
      // A left-over of a failed removal would be in the way.
      if files.kind(temporary) != .nothing { try files.remove(temporary) }
      // A fresh name, never an existing file: whatever goes wrong, what was there before stays whole.
      descriptor = try files.create(temporary)
    } catch { throw .disk(error) }
  }

  deinit { abandon() }

  /// Adds bytes at the end; after an error the file is to be abandoned.
  func write(_ bytes: [UInt8]) throws(VaultError) {
    guard let descriptor else { throw .disk(FileFault(.write, temporary, code: EBADF)) }
    do throws(FileFault) {
      try files.write(bytes, to: descriptor, temporary)
      count += bytes.count
      sinceSync += bytes.count
      if sinceSync >= Self.syncEvery {
        try files.sync(descriptor, temporary)
        sinceSync = 0
      }
    } catch { throw .disk(error) }
  }

  /// Returns when the whole file will survive a power cut under this name, which replaces what is there.
  ///
  /// `outside` allows a disk that keeps no folders apart to be flushed, as some sticks do.
  func finish(as path: String, outside: Bool = false) throws(VaultError) {
    guard let descriptor else { throw .disk(FileFault(.sync, temporary, code: EBADF)) }
    do throws(FileFault) {
      // Some disks report a short write only by its length.
      guard try files.length(of: descriptor, temporary) == count else {
        throw FileFault(.write, temporary, code: ENOSPC)
      }
      // The bytes before the name: otherwise a power cut can leave the name with nothing behind it.
      try files.sync(descriptor, temporary)
      files.close(descriptor)
      self.descriptor = nil
      // Under the final name the file is whole or absent, never half.
      try files.rename(temporary, to: path)
      self.path = path
      // The name is an entry of the folder, which is written to the disk on its own.
      do { try files.syncFolder(parent(of: path)) } catch  where outside && error.code == EINVAL {}
      count = -1
    } catch { throw .disk(error) }
  }

  /// Leaves nothing of it; does nothing once it is finished.
  func abandon() {
    guard count >= 0 else { return }
    count = -1
    if let descriptor { files.close(descriptor) }
    descriptor = nil
    try? files.remove(path ?? temporary)
  }
}

/// The folder a path lies in.
func parent(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
