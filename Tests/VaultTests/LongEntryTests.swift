import Foundation
import Notebook
import Testing

@testable import Vault

@Suite struct LongEntryTests {
  private let mebibyte = String(repeating: "a", count: 1 << 20)

  @Test func `a visit of more than one file holds is sealed into several, and all of it comes back`() throws {
    let scratch = Scratch()
    var writer = Writer(seed: 4)
    let vault = try create(scratch)
    let home = writer.dossier()
    let records = (0..<40).map { _ in RecordID.random(using: &writer.pen.chance) }
    for record in records { try vault.save([writer.write(record.text + mebibyte, record: record, in: home)]) }
    try vault.seal()
    let log = try FileManager.default.contentsOfDirectory(atPath: scratch.notebook + "/dossiers/\(home)/log")
    #expect(log.count == 2)
    let reading = try reopen(scratch.notebook).read()
    #expect(records.allSatisfy { text(reading.contents, $0) == $0.text + mebibyte })
    #expect(reading.unsealed.isEmpty && reading.findings.isEmpty)
  }

  @Test func `the same in one save`() throws {
    let scratch = Scratch()
    var writer = Writer(seed: 5)
    let vault = try create(scratch)
    let home = writer.dossier()
    let records = (0..<40).map { _ in RecordID.random(using: &writer.pen.chance) }
    try vault.save(records.map { writer.write($0.text + mebibyte, record: $0, in: home) })
    let reading = try reopen(scratch.notebook).read()
    #expect(records.allSatisfy { text(reading.contents, $0) == $0.text + mebibyte })
    #expect(reading.unsealed.map(\.saves) == [2])
  }

  @Test func `one entry too long to be read again is refused at once, and holds up no other`() throws {
    let scratch = Scratch()
    var writer = Writer(seed: 6)
    let vault = try create(scratch)
    let home = writer.dossier()
    let other = writer.dossier()
    let long = writer.write(String(repeating: mebibyte, count: 33), in: home)
    #expect(throws: VaultError.tooLong) { try Vault.check([long]) }
    #expect(throws: VaultError.tooLong) { try vault.save([long, writer.write(canary, in: other)]) }
    try vault.seal()
    let reading = try reopen(scratch.notebook).read()
    #expect(text(reading.contents, other) == canary)
    #expect(reading.contents[home] == nil && reading.findings.isEmpty)
  }

  @Test func `the disk refuses what no reader would take`() {
    let scratch = Scratch()
    let bytes = [UInt8](repeating: 0, count: SystemFiles.largestFile + 1)
    let path = scratch.path + "/file"
    #expect(throws: VaultError.disk(FileFault(.write, path, code: EFBIG))) {
      try Disk(SystemFiles()).write(bytes, to: path, workshop: scratch.path)
    }
    #expect(Scratch.files(below: scratch.path).isEmpty)
  }

  @Test func `a text of the promised length fits whatever stands in it`() {
    var writer = Writer(seed: 7)
    let home = writer.dossier()
    let worst = String(repeating: "\u{1}", count: Vault.longestText)
    #expect(!Segment.isTooLong(writer.write(worst, in: home).operation))
  }
}
