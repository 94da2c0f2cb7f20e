import Foundation
import Notebook
import Testing

@testable import Vault

/// What may not be read is neither "no notebook" nor "wrong words". Root may read all, so the disk here only says no.
@Suite struct ForbiddenTests {
  @Test(arguments: ["", "/dossiers", "/slots", "/slots/", "/dossiers/notebook/"] as [String])
  func `what may not be read is called that`(_ part: String) throws {
    let scratch = Scratch()
    _ = try create(scratch)
    let files = ForbiddingFiles(scratch.notebook + part)
    do {
      let vault = try reopen(scratch.notebook, quick(files))
      _ = try vault.read()
      Issue.record("\(part): opened")
    } catch {
      guard case .disk(let fault)? = error as? VaultError else {
        Issue.record("\(part): \(error)")
        return
      }
      #expect(fault.code == EACCES)
    }
  }
}

/// The real disk, except that nothing under a path may be read.
private final class ForbiddingFiles: FileSystem {
  private let real = SystemFiles()
  private let forbidden: String

  init(_ forbidden: String) { self.forbidden = forbidden }

  /// With a closing slash the folder may be listed, and only what is in it not be read.
  private func check(_ call: FileFault.Call, _ path: String) throws(FileFault) {
    if path == forbidden || path.hasPrefix(forbidden.hasSuffix("/") ? forbidden : forbidden + "/") {
      throw FileFault(call, path, code: EACCES)
    }
  }

  func read(_ path: String) throws(FileFault) -> [UInt8] {
    try check(.open, path)
    return try real.read(path)
  }
  func names(in folder: String) throws(FileFault) -> [String] {
    try check(.list, folder)
    return try real.names(in: folder)
  }
  func openForReading(_ path: String, fresh: Bool) throws(FileFault) -> Int32 {
    try real.openForReading(path, fresh: fresh)
  }
  func read(_ count: Int, from descriptor: Int32, _ path: String) throws(FileFault) -> [UInt8] {
    try real.read(count, from: descriptor, path)
  }
  func kind(_ path: String) -> FileKind {
    // A file in a folder that may not be searched cannot be seen; the folder itself can.
    path != forbidden && !forbidden.hasSuffix("/") && path.hasPrefix(forbidden + "/") ? .nothing : real.kind(path)
  }
  func create(_ path: String) throws(FileFault) -> Int32 { try real.create(path) }
  func openForOverwriting(_ path: String) throws(FileFault) -> Int32 { try real.openForOverwriting(path) }
  func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileFault) {
    try real.write(bytes, to: descriptor, path)
  }
  func length(of descriptor: Int32, _ path: String) throws(FileFault) -> Int {
    try real.length(of: descriptor, path)
  }
  func sync(_ descriptor: Int32, _ path: String) throws(FileFault) { try real.sync(descriptor, path) }
  func close(_ descriptor: Int32) { real.close(descriptor) }
  func syncFolder(_ path: String) throws(FileFault) { try real.syncFolder(path) }
  func rename(_ path: String, to new: String) throws(FileFault) { try real.rename(path, to: new) }
  func makeFolder(_ path: String) throws(FileFault) -> Bool { try real.makeFolder(path) }
  func remove(_ path: String) throws(FileFault) { try real.remove(path) }
  func removeFolder(_ path: String) throws(FileFault) { try real.removeFolder(path) }
  func lock(_ folder: String, shared: Bool) throws(FileFault) -> FolderLock? {
    try real.lock(folder, shared: shared)
  }
}
