import Age
import Glibc

/// A new age file written piece by piece: unfinished as `<path>.part`, whole under its name, or gone.
final class SealedFile {
  private let files: any FileSystem
  private let path: String
  private let part: String
  private let descriptor: Int32
  private var sealer: StreamSealer?
  private var waiting: [UInt8] = []
  private var isOpen = true
  private var standsAt: String?
  /// The bytes of the age file written so far.
  private(set) var count = 0

  /// Makes the file; throws `alreadyExists`, `copy(inTheWay)` when a `.part` is there, `disk`, `sealing`.
  init(at path: String, sealedTo recipients: [any Recipient], _ files: any FileSystem) throws(VaultError) {
    self.files = files
    self.path = path
    part = path + ".part"
    guard files.kind(path) == .nothing else { throw .alreadyExists }
    guard files.kind(part) == .nothing else { throw .copy(.inTheWay(part)) }
    do { sealer = try StreamSealer(to: recipients, into: &waiting) } catch { throw .sealing(error) }
    do { descriptor = try files.create(part) } catch { throw .disk(error) }
    standsAt = part
  }

  /// Whatever was not finished goes.
  deinit {
    if isOpen { files.close(descriptor) }
    if let standsAt { try? files.remove(standsAt) }
  }

  /// Seals and writes the next bytes.
  func write(_ bytes: [UInt8]) throws(VaultError) {
    do { try sealer?.push(bytes, into: &waiting) } catch { throw .sealing(error) }
    if waiting.count >= FileReader.piece { try writeOut() }
  }

  private func writeOut() throws(VaultError) {
    do { try files.write(waiting, to: descriptor, part) } catch { throw .disk(error) }
    count += waiting.count
    waiting.removeAll(keepingCapacity: true)
  }

  /// Closes the file under its own name; returns when it will survive a power cut.
  func finish() throws(VaultError) {
    do { try sealer.take()?.finish(into: &waiting) } catch { throw .sealing(error) }
    try writeOut()
    do throws(FileFault) {
      // Some disks report a short write only by its length.
      guard try files.length(of: descriptor, part) == count else { throw FileFault(.write, part, code: ENOSPC) }
      try files.sync(descriptor, part)
      files.close(descriptor)
      isOpen = false
      guard files.kind(path) == .nothing else { throw FileFault(.rename, path, code: EEXIST) }
      try files.rename(part, to: path)
      standsAt = path
      try files.syncFolderIfAny(Disk.folder(of: path))
      standsAt = nil
    } catch { throw .disk(error) }
  }
}

extension FileSystem {
  /// Flushes a folder; some file systems of sticks keep none to flush and say EINVAL.
  func syncFolderIfAny(_ path: String) throws(FileFault) {
    do { try syncFolder(path) } catch  where error.code == EINVAL {}
  }
}
