import Foundation
import Testing

@testable import Age
@testable import Vault

/// After locking, the memory of the process holds neither what was typed nor any key.
@Suite(.serialized) struct MemoryAfterLock {
  private static let canary = "kingfisher-8f41c7"
  private static let passphrase = "copper lantern ribbon mango stairs velvet"

  @Test(
    .enabled(if: ProcessMemory.mayLook, "reading another process's memory needs root, because the program closes itself"))
  func nothingIsLeft() throws {
    let program = try Program()
    defer { program.clear() }
    let (path, _) = try program.notebook("study")
    let keys = try secrets(of: path)
    for round in 0..<(isLong ? 20 : 1) {
      let window = try Window(program, columns: 80, rows: 24, "exec \(Program.path) \(path)")
      try window.waits(for: "Words to open")
      try window.type(Self.passphrase)
      try window.press("Enter")
      try window.waits("the notebook") {
        try !window.screen().contains("Words to open") && window.screen().contains("T1")
      }
      try window.press("F6")
      try window.type("1")
      try window.waits(for: "1 Today")
      try window.type("j")
      try window.type("A \(Self.canary) came back, \(round).")
      try window.waits(for: "\(Self.canary) came back, \(round)")
      let process = try window.process()
      // The test can find what is there: before the lock it is.
      let before = try ProcessMemory.found(keys, in: process)
      #expect(before.contains("the note"), "the canary is not found while it is on the screen")
      #expect(before.contains { $0.hasPrefix("a key") }, "no key is found while the notebook is open")
      try window.press("F12")
      try window.waits(for: "Words to open")
      #expect(try window.process() == process)
      #expect(try ProcessMemory.found(keys, in: process) == [], "round \(round)")
      try window.press("C-q")
    }
  }

  /// The bytes that must not be found, by what they are.
  private func secrets(of path: String) throws -> [String: [UInt8]] {
    let vault = try Vault.unlock(at: path, with: Secret(typed: Array(Self.passphrase.utf8)))
    _ = try vault.read()
    var secrets = ["the note": Array(Self.canary.utf8), "the passphrase": Array(Self.passphrase.utf8)]
    secrets["the words, two of them"] = Array("ribbon mango".utf8)
    let identities = vault.keyring.identities + vault.keys.values
    for (index, identity) in identities.enumerated() {
      secrets["a key as text, \(index)"] = Array(identity.text.utf8)
      secrets["a key, \(index)"] = try #require(Bech32.decode(identity.text, prefix: "age-secret-key-")).bytes
    }
    return secrets
  }
}
