import Foundation
import Testing

@testable import Age
@testable import Vault

/// After locking, the memory of the process holds neither what was typed nor any key.
@Suite(.serialized) struct MemoryAfterLock {
  private static let canary = "kingfisher-8f41c7"
  private static let passphrase = "copper lantern ribbon mango stairs velvet"

  /// The program closes itself to other programs of its user; only root may still look.
  static let mayLook = geteuid() == 0

  @Test(.enabled(if: mayLook, "reading another process's memory needs root, because the program closes itself"))
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
      try window.waits("the notebook") { try !window.screen().contains("Words to open") && window.screen().contains("T1") }
      try window.press("F6")
      try window.type("1")
      try window.waits(for: "1 Today")
      try window.type("j")
      try window.type("A \(Self.canary) came back, \(round).")
      try window.waits(for: "\(Self.canary) came back, \(round)")
      let process = try window.process()
      // The test can find what is there: before the lock it is.
      let before = try found(keys, in: process)
      #expect(before.contains("the note"), "the canary is not found while it is on the screen")
      #expect(before.contains { $0.hasPrefix("a key") }, "no key is found while the notebook is open")
      try window.press("F12")
      try window.waits(for: "Words to open")
      #expect(try window.process() == process)
      #expect(try found(keys, in: process) == [], "round \(round)")
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

  /// Which of them stand anywhere in the memory of a process.
  private func found(_ secrets: [String: [UInt8]], in process: pid_t) throws -> Set<String> {
    let maps = try String(contentsOfFile: "/proc/\(process)/maps", encoding: .utf8)
    let memory = open("/proc/\(process)/mem", O_RDONLY)
    try #require(memory >= 0, "/proc/\(process)/mem: \(String(cString: strerror(errno)))")
    defer { close(memory) }
    var found: Set<String> = []
    for line in maps.split(separator: "\n") {
      let range = line.split(separator: " ")[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
      guard range.count == 2, line.split(separator: " ")[1].hasPrefix("rw"), range[0] < UInt(Int.max) else { continue }
      var start = range[0]
      // Pieces overlap, so that what lies on an edge is met once whole.
      while start < range[1] {
        let length = min(Int(range[1] - start), 4 << 20)
        var bytes = [UInt8](repeating: 0, count: length)
        let count = pread(memory, &bytes, length, Int(start))
        if count > 0 {
          let piece = Data(bytes[..<count])
          for (name, secret) in secrets where piece.range(of: Data(secret)) != nil { found.insert(name) }
        }
        guard length == 4 << 20 else { break }
        start += UInt(length) - 4096
      }
    }
    return found
  }
}
