import Foundation
import Glibc
import Tables
import Vault

/// A new file, durable and for its owner alone.
enum NewFile {
  /// Writes all bytes under a temporary name, flushes, and renames; nothing half-written is left.
  static func write(_ bytes: [UInt8], to path: String) throws(Complaint) {
    let files = SystemFiles()
    guard files.kind(path) == .nothing else {
      throw Complaint("\(path) is there already; choose another name", .cannotCreate)
    }
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard NotebookFolder.around(parent) == nil else {
      throw Complaint("\(path) would lie inside a notebook, or where notebooks meet; name another place", .cannotCreate)
    }
    let draft = path + ".part"
    let descriptor: Int32
    do { descriptor = try files.create(draft) } catch {
      throw Complaint("cannot make \(path): \(Asking.reason(error.code)); name another place", .cannotCreate)
    }
    var written = draft
    do throws(FileFault) {
      try fill(descriptor, with: bytes, draft, files)
      try files.rename(draft, to: path)
      written = path
      try flush(parent, files)
    } catch {
      try? files.remove(written)
      throw Complaint("cannot write \(path): \(Asking.reason(error.code)); nothing was left there", .inputOutput)
    }
  }

  private static func fill(
    _ descriptor: Int32, with bytes: [UInt8], _ path: String, _ files: SystemFiles
  ) throws(FileFault) {
    defer { files.close(descriptor) }
    try files.write(bytes, to: descriptor, path)
    try files.sync(descriptor, path)
  }

  // EINVAL: a file system that keeps no separate folder to flush.
  private static func flush(_ folder: String, _ files: SystemFiles) throws(FileFault) {
    do { try files.syncFolder(folder) } catch  where error.code == EINVAL {}
  }
}
