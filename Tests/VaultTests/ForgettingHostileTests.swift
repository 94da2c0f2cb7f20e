import Foundation
import Notebook
import Testing

@testable import Vault

/// Redactions made to do harm: by someone who can write into the notebook, or by someone who can only touch its files.
@Suite struct ForgettingHostileTests {
  private func redaction(_ value: Value?, _ number: UInt32 = 1, segments: [String]? = nil) -> Filed {
    var chance = Chance(seed: (9, 9, 9, UInt64(number)))
    let operation = Notebook.Operation(
      id: OperationID(session: SessionID.random(using: &chance), number: number), at: 1_772_619_751, who: "T3",
      record: Ledger.Kind.redaction.record(about: RecordID.random(using: &chance).text) ?? .study, kind: "redaction",
      field: segments == nil ? "operations" : "segments", value: segments.map { .list($0.map { .text($0) }) } ?? value)
    return Filed(dossier: .notebook, operation: operation)
  }

  @Test func aRedactionTakesNothingOutOfAnotherDossier() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 131)
    let (one, other) = (writer.dossier(), writer.dossier())
    let filed = writer.write("kept", in: one)
    try vault.save([filed, writer.write("other", in: other)])
    try vault.seal()
    try vault.redact([other: [filed.operation.id], RecordID("nowhere") ?? .study: [filed.operation.id]])
    let again = try reopen(scratch.notebook)
    #expect(text(try again.read().contents, one) == "kept")
    try again.keepHouse()
    #expect(text(try again.read().contents, other) == "other")
    #expect(try again.verify().findings.isEmpty)
  }

  @Test func thatSomethingWasErasedOrTakenOutCannotBeTakenBack() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 132)
    let (gone, entry) = (writer.dossier(), writer.dossier())
    let name = writer.write(canary, in: entry)
    try vault.save([writer.write("gone", in: gone), name])
    try vault.seal()
    let stale = try scratch.copy("stale")
    try vault.redact(name.taken)
    try vault.erase(gone)
    try vault.seal()
    // Every operation the vault wrote about itself, named by a redaction; and each again in a form without value.
    let own = try Self.study(vault)
    let ids = Set(own.map(\.id))
    try vault.redact([.notebook: ids])
    try vault.save(own.map { Filed(dossier: .notebook, operation: $0.redacted) })
    try vault.seal()
    try copyIn(stale, scratch.notebook, only: "dossiers")
    let again = try reopen(scratch.notebook)
    let reading = try again.read()
    #expect(reading.contents[gone] == nil)
    #expect(text(reading.contents, entry) == nil)
    try again.keepHouse()
    #expect(filesHolding([canary], scratch.notebook, vault.keys.values).isEmpty)
    #expect(SystemFiles().kind(vault.layout.dossier(gone)) == .nothing)
  }

  private static func study(_ vault: Vault) throws -> [Notebook.Operation] {
    let key = try vault.key(of: .notebook)
    var operations: [Notebook.Operation] = []
    for name in try SystemFiles().names(in: vault.layout.log(.notebook)) {
      guard case .segment(let segment) = SegmentReading(
        vault.layout.log(.notebook) + "/" + name, .notebook, key, SystemFiles())
      else { continue }
      operations += segment.operations.filter { Ledger.Kind(rawValue: $0.kind) != nil }
    }
    return operations
  }

  @Test func whatAColleagueTakesOutInAdvanceIsNotDestroyedWithoutAYes() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 133)
    let entry = writer.dossier()
    let session = writer.pen.session
    let ids = (1...20_000).map { Value.text("\(session):\($0)") }
    try vault.save([redaction(.object(["dossier": .text(entry.text), "operations": .list(ids)]))])
    try vault.seal()
    let later = try reopen(scratch.notebook)
    _ = try later.read()
    try later.save([writer.write("written later", in: entry)])
    try later.seal()
    let again = try reopen(scratch.notebook)
    #expect(try again.read().awaitingRedaction.count == 1)
    try again.keepHouse()
    #expect(try again.holds(["written later"]).count == 1)
    #expect(again.plain[entry]?.count == 1)
  }

  @Test func aRedactionOfAnyShapeIsReadWithoutHarm() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 134)
    let entry = writer.dossier()
    try vault.save([writer.write("kept", in: entry)])
    let shapes: [Value?] = [
      nil, .text("x"), .list([]), .object([:]), .object(["dossier": .text("../.."), "operations": .list([.text("a:1")])]),
      .object(["dossier": .text(entry.text), "operations": .text("all")]),
      .object(["dossier": .text(entry.text), "operations": .list([.text("a:1"), .number(1), .text("")])]),
      .object(["dossier": .text("notebook"), "operations": .list([.object([:])])]),
    ]
    var number: UInt32 = 0
    for shape in shapes {
      number += 1
      try vault.save([redaction(shape, number)])
    }
    try vault.save([redaction(nil, 99, segments: ["../../x", "", String(repeating: "0", count: 64)])])
    try vault.seal()
    let again = try reopen(scratch.notebook)
    #expect(text(try again.read().contents, entry) == "kept")
    try again.agree()
    #expect(text(try again.read().contents, entry) == "kept")
    #expect(try again.verify().findings.isEmpty)
  }

  @Test func aListOfRetiredFilesDestroysNone() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 135)
    let entry = writer.dossier()
    try vault.save([writer.write("kept", in: entry)])
    try vault.seal()
    let hashes = Scratch.files(below: scratch.notebook).compactMap { $0.split(separator: "/").last }
      .compactMap { Layout.hash(in: String($0)) }
    try vault.save([redaction(nil, 1, segments: hashes)])
    try vault.seal()
    let again = try reopen(scratch.notebook)
    _ = try again.read()
    try again.agree()
    #expect(text(try reopen(scratch.notebook).read().contents, entry) == "kept")
  }

  // MARK: - Files

  @Test func aFileWithASecondNameIsNotEmptied() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 136)
    let (gone, entry) = (writer.dossier(), writer.dossier())
    let name = writer.write(canary, in: entry)
    try vault.save([writer.write("gone", in: gone), name])
    try vault.seal()
    let files = FileManager.default
    var linked: [(outside: String, bytes: [UInt8])] = []
    let segments = try SystemFiles().names(in: vault.layout.log(entry)).map { vault.layout.log(entry) + "/" + $0 }
    for path in [vault.layout.key(gone, 1)] + segments {
      let outside = scratch.path + "/linked-\(linked.count)"
      try files.linkItem(atPath: path, toPath: outside)
      linked.append((outside, try SystemFiles().read(outside)))
    }
    try vault.redact(name.taken)
    try vault.erase(gone)
    for (outside, bytes) in linked { #expect(try SystemFiles().read(outside) == bytes) }
    #expect(try vault.holds([canary]).isEmpty)
    #expect(SystemFiles().kind(vault.layout.dossier(gone)) == .nothing)
  }

  @Test func aLinkInPlaceOfTheMarksIsNeverFollowed() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 137)
    let (gone, entry) = (writer.dossier(), writer.dossier())
    let name = writer.write(canary, in: entry)
    try vault.save([writer.write("gone", in: gone), name])
    try vault.seal()
    let outside = scratch.path + "/outside"
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: vault.layout.agreed, withDestinationPath: outside)
    // A colleague's erasure, and marks behind the link: nobody here has agreed.
    let copy = scratch.path + "/colleague"
    try FileManager.default.copyItem(atPath: scratch.notebook, toPath: copy)
    try FileManager.default.removeItem(atPath: copy + "/local/agreed")
    let colleague = try reopen(copy)
    _ = try colleague.read()
    try colleague.erase(gone)
    try colleague.redact(name.taken)
    for mark in try SystemFiles().names(in: colleague.layout.agreed) {
      #expect(FileManager.default.createFile(atPath: outside + "/" + mark, contents: nil))
    }
    try copyIn(copy, scratch.notebook, only: "dossiers/notebook")
    let ours = try reopen(scratch.notebook)
    let reading = try ours.read()
    #expect(reading.awaitingErasure == [gone])
    #expect(reading.awaitingRedaction.count == 1)
    try ours.keepHouse()
    #expect(SystemFiles().kind(ours.layout.dossier(gone)) == .folder)
    #expect(try ours.holds([canary]).count == 1)
    let before = Scratch.files(below: outside)
    try ours.agree()
    #expect(SystemFiles().kind(ours.layout.dossier(gone)) == .nothing)
    #expect(try ours.holds([canary]).isEmpty)
    #expect(SystemFiles().kind(ours.layout.agreed) == .folder)
    #expect(Scratch.files(below: outside) == before)
  }

  @Test func segmentsBehindALinkAreNotTouched() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 138)
    let entry = writer.dossier()
    let name = writer.write(canary, in: entry)
    try vault.save([name])
    try vault.seal()
    let files = FileManager.default
    let outside = scratch.path + "/outside"
    try files.moveItem(atPath: vault.layout.log(entry), toPath: outside)
    try files.createSymbolicLink(atPath: vault.layout.log(entry), withDestinationPath: outside)
    let before = try Scratch.files(below: outside).map { try SystemFiles().read(outside + "/" + $0) }
    try vault.redact(name.taken)
    #expect(try Scratch.files(below: outside).map { try SystemFiles().read(outside + "/" + $0) } == before)
  }
}
