import Age
import Foundation
import Notebook
import Testing

@testable import Vault

/// What the room of a session is given, and what it writes.
@Suite struct RoomTests {
  private struct Prepared {
    var writer: Writer
    let home, other: DossierID
    let pass: RoomPass
  }

  /// A notebook with one dossier that will be held and another one, and the pass for the first.
  private func notebook(_ scratch: Scratch) throws -> Prepared {
    let vault = try create(scratch)
    var writer = Writer(seed: 11)
    let (home, other) = (writer.dossier(), writer.dossier())
    let filed = [
      writer.write("six needs\nworded by \"them\" ☂", in: home), writer.write(canary, in: other),
      writer.write(nil, field: "meaning", in: home),
    ]
    try vault.save(filed)
    try vault.seal()
    let rest = Value.object(["who": .text("T1"), "findings": .list([.text("a\u{1}b\n")])])
    return Prepared(
      writer: writer, home: home, other: other, pass: try vault.roomPass(for: home, filed, rest: rest))
  }

  @Test func `a pass comes back from its bytes, with one dossier and nothing of another`() throws {
    let scratch = Scratch()
    let it = try notebook(scratch)
    let (home, pass) = (it.home, it.pass)
    let back = try #require(RoomPass(reading: pass.bytes))
    #expect(back.operations == pass.operations && back.operations.count == 2)
    #expect(back.dossier == home && back.path == scratch.notebook && back.rest == pass.rest)
    #expect(back.recipient == pass.recipient)
    #expect(back.bytes == pass.bytes)
    let text = String(decoding: pass.bytes, as: UTF8.self)
    #expect(!text.contains(canary) && !text.uppercased().contains("AGE-SECRET"))
  }

  @Test func `bytes that were cut, changed or made up are no pass`() throws {
    let scratch = Scratch()
    let bytes = try notebook(scratch).pass.bytes
    for length in 0..<bytes.count { #expect(RoomPass(reading: Array(bytes[..<length])) == nil, "cut at \(length)") }
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= UInt8(1 << (place % 8))
      #expect(RoomPass(reading: changed) == nil, "flipped at \(place)")
    }
    #expect(RoomPass(reading: bytes + [0x20]) == nil)
    var chance = Chance(seed: (3, 1, 4, 1))
    for _ in 0..<(isLong ? 100_000 : 2_000) {
      let length = Int.random(in: 0...400, using: &chance)
      let garbage = (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &chance) }
      #expect(RoomPass(reading: garbage) == nil)
      // With a sum that is right the parser itself meets it.
      var body = Array(bytes.dropFirst(65))
      for _ in 0..<Int.random(in: 1...4, using: &chance) {
        guard let place = body.indices.randomElement(using: &chance) else { continue }
        switch Int.random(in: 0..<3, using: &chance) {
        case 0: body[place] = UInt8.random(in: .min ... .max, using: &chance)
        case 1: body.removeSubrange(place..<min(body.count, place + 9))
        default: body.insert(contentsOf: [0x0A, 0x7B, 0x22].shuffled(using: &chance), at: place)
        }
      }
      let read = RoomPass(reading: Array(sha256(body).utf8) + [0x0A] + body)
      #expect(read?.operations.allSatisfy { $0.dossier == read?.dossier } != false)
    }
  }

  @Test func `of a dossier that is not there, erased or the study itself there is no pass`() throws {
    let scratch = Scratch()
    var it = try notebook(scratch)
    let home = it.home
    let vault = try reopen(scratch.notebook)
    _ = try vault.read()
    let nobody = it.writer.dossier()
    #expect(throws: VaultError.self) { try vault.roomPass(for: nobody, [], rest: .truth(true)) }
    #expect(throws: VaultError.self) { try vault.roomPass(for: .notebook, [], rest: .truth(true)) }
    try vault.erase(home)
    #expect(throws: VaultError.self) { try vault.roomPass(for: home, [], rest: .truth(true)) }
    #expect(Scratch.files(below: scratch.notebook).allSatisfy { !$0.contains(nobody.text) })
  }

  @Test func `what the room wrote is there at the next opening, every call of the disk failing once`() throws {
    for call in 1...40 {
      let scratch = Scratch()
      var it = try notebook(scratch)
      let (home, other, pass) = (it.home, it.other, it.pass)
      let files = FailingFiles()
      var room: RoomWriter? = try RoomWriter(pass, settings: quick(files))
      let first = it.writer.write("three dots", in: home)
      files.fail(FailingFiles.Plan(call: call))
      do { try room?.save([first]) } catch { try room?.save([first]) }
      files.heal()
      let second = it.writer.write("order settled", field: "meaning", in: home)
      try room?.save([second])
      // While it goes on others see it, and leave its folder alone.
      let meanwhile = try reopen(scratch.notebook)
      #expect(text(try meanwhile.read().contents, home, "meaning") == "order settled")
      try meanwhile.keepHouse()
      room = nil
      let reader = try reopen(scratch.notebook)
      let reading = try reader.read()
      #expect(text(reading.contents, home) == "three dots" && text(reading.contents, other) == canary, "call \(call)")
      #expect(reading.findings.isEmpty, "call \(call): \(reading.findings)")
      try reader.keepHouse()
      #expect(try reader.verify().isSound, "call \(call)")
      let sessions = try FileManager.default.contentsOfDirectory(atPath: scratch.notebook + "/local")
      #expect(!sessions.contains { SessionID($0) != nil }, "call \(call): \(sessions)")
    }
  }

  @Test func `it cannot write into another dossier, nor into one taken back meanwhile`() throws {
    let scratch = Scratch()
    var it = try notebook(scratch)
    let (home, other, pass) = (it.home, it.other, it.pass)
    let room = try RoomWriter(pass, settings: quick())
    let (stray, late) = (it.writer.write("x", in: other), it.writer.write("x", in: home))
    #expect(throws: VaultError.dossierClosed(other)) { try room.save([stray]) }
    #expect(throws: VaultError.dossierClosed(other)) { _ = try room.prepare([stray]) }
    let vault = try reopen(scratch.notebook)
    _ = try vault.read()
    try vault.erase(home)
    #expect(throws: VaultError.erased(home)) { try room.save([late]) }
  }

  @Test func `it holds no key, and what the disk refused is kept as finished files`() throws {
    let scratch = Scratch()
    var it = try notebook(scratch)
    let (home, pass) = (it.home, it.pass)
    var room: RoomWriter? = try RoomWriter(pass, settings: quick())
    let late = it.writer.write(canary, in: home)
    var sealed = try #require(try room?.prepare([late]))
    var shown = ""
    dump(room, to: &shown)
    dump(sealed, to: &shown)
    dump(pass, to: &shown)
    #expect(!shown.contains(canary) && !shown.contains("AGE-SECRET") && !shown.contains("age1"))
    room = nil
    try sealed.write()
    #expect(text(try reopen(scratch.notebook).read().contents, home) == canary)
  }
}
