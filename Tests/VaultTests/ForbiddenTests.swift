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
private final class ForbiddingFiles: PassingFiles {
  let real = SystemFiles()
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
  func kind(_ path: String) -> FileKind {
    // A file in a folder that may not be searched cannot be seen; the folder itself can.
    path != forbidden && !forbidden.hasSuffix("/") && path.hasPrefix(forbidden + "/") ? .nothing : real.kind(path)
  }
}
