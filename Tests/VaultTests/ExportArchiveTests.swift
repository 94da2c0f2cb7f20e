import Age
import Foundation
import Testing

@testable import Vault

/// Tables in one closed file: what comes out, and that nothing is left where it fails.
@Suite struct ExportArchiveTests {
  private let tables: [(name: String, pieces: [[UInt8]])] = [
    ("people.csv", [Array("id,code\r\n".utf8), Array("a,\"A-05\"\r\n".utf8)]),
    ("answers_long.csv", Array(repeating: Array("canary said so\r\n".utf8), count: 9_000)),
    ("empty.csv", []), ("block.csv", [[UInt8](repeating: 0x61, count: 512)]),
  ]

  private func entries() -> [ExportArchive.Entry] {
    tables.map { table in
      ExportArchive.Entry(table.name, bytes: table.pieces.joined().count) { (take) throws(VaultError) in
        for piece in table.pieces { try take(piece) }
      }
    }
  }

  private func quick() -> Settings {
    var settings = Settings()
    settings.logN = 10
    return settings
  }

  @Test func theStockToolsGiveBackTheSameBytes() throws {
    let scratch = Scratch()
    let (mine, other) = (X25519Identity.generate(), X25519Identity.generate())
    let path = scratch.path + "/march.tar.age"
    let count = try ExportArchive.write(
      entries(), to: path, for: .recipients([mine.recipient, other.recipient]), quick())
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count == count)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["march.tar.age"])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    for (index, identity) in [mine, other].enumerated() {
      let out = scratch.path + "/out-\(index)"
      try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
      try Data(identity.text.utf8).write(to: URL(fileURLWithPath: out + ".key"))
      let status = try Self.run("age -d -i \(out).key \(path) | tar x -C \(out)")
      #expect(status == 0, "the age command is needed: apt-get install age")
      #expect(try FileManager.default.contentsOfDirectory(atPath: out) == ["tables"])
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: out + "/tables").sorted() == tables.map(\.name).sorted())
      for table in tables {
        let read = try Data(contentsOf: URL(fileURLWithPath: out + "/tables/" + table.name))
        #expect(read == Data(table.pieces.joined()), "\(table.name)")
      }
    }
  }

  @Test func nothingIsLeftWhereItFails() throws {
    let scratch = Scratch()
    let path = scratch.path + "/march.tar.age"
    func failure(_ entries: [ExportArchive.Entry], _ lock: ExportArchive.Lock) -> VaultError? {
      do throws(VaultError) {
        _ = try ExportArchive.write(entries, to: path, for: lock, quick())
        return nil
      } catch { return error }
    }
    let lock = ExportArchive.Lock.recipients([X25519Identity.generate().recipient])
    let short = ExportArchive.Entry("a.csv", bytes: 3) { (take) throws(VaultError) in try take([1, 2]) }
    #expect(failure([short], lock) == .copy(.unproven("a.csv")))
    let stopped = ExportArchive.Entry("a.csv", bytes: 300_000) { (take) throws(VaultError) in
      try take([UInt8](repeating: 1, count: 200_000))
      throw .copy(.interrupted)
    }
    #expect(failure([stopped], lock) == .copy(.interrupted))
    #expect(
      failure([ExportArchive.Entry("../a", bytes: 0) { (_) throws(VaultError) in }], lock) == .copy(.stranger("../a")))
    #expect(failure(entries(), .recipients([])) == .sealing(.recipientsRefused))
    #expect(failure(entries(), .passphrase([])) == .unsuitablePassphrase)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
    try Data("mine".utf8).write(to: URL(fileURLWithPath: path))
    #expect(failure(entries(), lock) == .alreadyExists)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("mine".utf8))
  }

  @Test func aDiskThatFillsUpLeavesNothingAndNeverReadableBytes() throws {
    let scratch = Scratch()
    let files = FailingFiles()
    var settings = quick()
    settings.files = files
    let path = scratch.path + "/march.tar.age"
    func write() throws(VaultError) {
      _ = try ExportArchive.write(entries(), to: path, for: .passphrase(Array("copper lantern".utf8)), settings)
    }
    try write()
    let calls = files.calls
    #expect(calls > 4)
    try FileManager.default.removeItem(atPath: path)
    for call in 1...calls {
      files.fail(.init(call: call, isForGood: false))
      #expect(throws: VaultError.self, "call \(call)") { try write() }
      #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [], "call \(call)")
    }
    files.heal()
    try write()
  }

  @Test func wordsOfItsOwnOpenIt() throws {
    let scratch = Scratch()
    let path = scratch.path + "/march.tar.age"
    let words = Array("copper lantern ribbon mango stairs velvet".utf8)
    _ = try ExportArchive.write(entries(), to: path, for: .passphrase(words), quick())
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(Data(bytes).range(of: Data("canary".utf8)) == nil)
    let opened = try open(bytes, with: [ScryptIdentity(Passphrase(words), maximumLogN: 12)])
    #expect(Data(opened).range(of: Data("canary said so".utf8)) != nil)
  }

  private static func run(_ command: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-o", "pipefail", "-c", command]
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
