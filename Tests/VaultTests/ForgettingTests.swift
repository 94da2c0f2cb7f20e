import Age
import Foundation
import Notebook
import Testing

@testable import Vault

/// Taking single operations out: gone from every file, and gone again when they come back.
@Suite struct ForgettingTests {
  @Test func whatIsTakenOutIsInNoFileAndTheRestStays() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 101)
    let entry = writer.dossier()
    let other = writer.dossier()
    let name = writer.write("the name is \(canary)", in: entry)
    try vault.save([name, writer.write("Hopfen", field: "place", in: entry), writer.write("other", in: other)])
    try vault.seal()
    let half = writer.write("the name is Okapi-Zi", in: entry)
    try vault.save([half])
    #expect(try vault.holds([canary, "Okapi-Zi"]).count == 2)
    let new = writer.write("the name is [R-15]", in: entry)
    try vault.save([new])
    try vault.redact([entry: [name.operation.id, half.operation.id]])
    let keys = Array(vault.keys.values)
    #expect(filesHolding([canary, "Okapi-Zi"], scratch.notebook, keys).isEmpty)
    #expect(try vault.holds([canary, "Okapi-Zi"]).isEmpty)
    let again = try reopen(scratch.notebook)
    let reading = try again.read()
    #expect(text(reading.contents, entry) == "the name is [R-15]")
    #expect(text(reading.contents, entry, "place") == "Hopfen")
    #expect(text(reading.contents, other) == "other")
    #expect(reading.contents[entry]?.fields["text"]?.operations.contains { $0.isRedacted } == true)
    #expect(reading.findings.isEmpty)
    #expect(reading.awaitingRedaction.isEmpty)
    #expect(again.plain.isEmpty)
    #expect(try again.verify().findings.isEmpty)
    #expect(Scratch.files(below: scratch.notebook + "/local").allSatisfy { $0.hasPrefix("agreed/") })
    // Once more changes nothing.
    let before = Scratch.files(below: scratch.notebook)
    _ = try again.read()
    try again.redact([entry: [name.operation.id, half.operation.id]])
    try again.keepHouse()
    #expect(Scratch.files(below: scratch.notebook) == before)
  }

  @Test func wordsThatAreOnlySavedYetGoWithTheirSave() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 102)
    let entry = writer.dossier()
    let name = writer.write(canary, in: entry)
    try vault.save([name, writer.write("kept", field: "place", in: entry)])
    try vault.redact(name.taken)
    #expect(try vault.holds([canary]).isEmpty)
    // A save that failed and is tried again cannot bring it back either.
    try vault.save([name])
    try vault.seal()
    #expect(filesHolding([canary], scratch.notebook, vault.keys.values).isEmpty)
    let reading = try reopen(scratch.notebook).read()
    #expect(text(reading.contents, entry) == nil)
    #expect(text(reading.contents, entry, "place") == "kept")
  }

  @Test func theStudysOwnWordsCanBeTakenOutAndItsListsOfFilesStay() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 103)
    let entry = writer.dossier()
    let place = writer.write(canary, record: RecordID("place-1"), in: .notebook, kind: "place")
    try vault.save([place, writer.write("kept", in: entry)])
    try vault.seal()
    try vault.redact(place.taken)
    #expect(try vault.holds([canary]).isEmpty)
    let again = try reopen(scratch.notebook)
    #expect(text(try again.read().contents, RecordID("place-1") ?? .study) == nil)
    // What named the entry's segment was written anew: its loss is still noticed.
    let log = vault.layout.log(entry)
    for name in try SystemFiles().names(in: log) { try SystemFiles().remove(log + "/" + name) }
    #expect(try again.verify().findings.contains { if case .missing = $0.kind { true } else { false } })
  }

  @Test func earlierValuesThatWereNotTakenOutStayInTheHistory() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 104)
    let entry = writer.dossier()
    var written: [Filed] = []
    for text in ["one", canary, "three"] {
      written.append(writer.write(text, in: entry))
      try vault.save([try #require(written.last)])
      try vault.seal()
    }
    try vault.redact(written[1].taken)
    let history = try reopen(scratch.notebook).read().contents[entry]?.fields["text"]?.operations ?? []
    #expect(history.compactMap { $0.value.flatMap(String.init) } == ["one", "three"])
    #expect(history.map(\.id) == written.map(\.operation.id))
  }

  @Test func aColleaguesRedactionHidesAtOnceAndDestroysOnlyAfterAYes() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 105)
    let entry = writer.dossier()
    let name = writer.write(canary, in: entry)
    try vault.save([name, writer.write("kept", field: "place", in: entry)])
    try vault.seal()
    let copy = try scratch.copy("colleague")
    let colleague = try reopen(copy)
    _ = try colleague.read()
    try colleague.redact(name.taken)
    try copyIn(copy, scratch.notebook, only: "dossiers/notebook")
    let ours = try reopen(scratch.notebook)
    let reading = try ours.read()
    #expect(text(reading.contents, entry) == nil)
    #expect(text(reading.contents, entry, "place") == "kept")
    #expect(reading.awaitingRedaction.count == 1)
    #expect(ours.plain[entry]?.count == 1)
    try ours.keepHouse()
    #expect(filesHolding([canary], scratch.notebook, ours.keys.values).count == 1)
    try ours.agree()
    #expect(filesHolding([canary], scratch.notebook, ours.keys.values).isEmpty)
    let after = try reopen(scratch.notebook).read()
    #expect(after.awaitingRedaction.isEmpty)
    #expect(text(after.contents, entry, "place") == "kept")
    // The colleague's own new segment may come or not; nothing is missing once it has.
    try copyIn(copy, scratch.notebook, only: "dossiers")
    #expect(try reopen(scratch.notebook).verify().findings.isEmpty)
  }

  @Test func anotherProgramsLaterSealIsMendedAtTheNextOpening() throws {
    let scratch = Scratch()
    let first = try create(scratch)
    var writer = Writer(seed: 106)
    let entry = writer.dossier()
    let name = writer.write(canary, in: entry)
    try first.save([name])
    let second = try reopen(scratch.notebook)
    _ = try second.read()
    try second.redact(name.taken)
    // It runs on and does not know.
    #expect(try second.holds([canary]).count == 1)
    try first.save([writer.write("kept", field: "place", in: entry)])
    try first.seal()
    #expect(try second.holds([canary]).count == 1)
    let third = try reopen(scratch.notebook)
    let reading = try third.read()
    #expect(text(reading.contents, entry) == nil)
    #expect(text(reading.contents, entry, "place") == "kept")
    #expect(try third.verify().findings.map(\.kind) == [.reappeared])
    try third.keepHouse()
    #expect(filesHolding([canary], scratch.notebook, first.keys.values).isEmpty)
    #expect(text(try third.read().contents, entry, "place") == "kept")
    #expect(try third.verify().findings.isEmpty)
  }

  @Test func aPrivateEntryOfSomeoneElseStaysWhole() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    try vault.addPassphrase(Array("another".utf8), who: "T2")
    var writer = Writer(seed: 107)
    let entry = writer.dossier()
    let name = writer.write(canary, in: entry)
    try vault.save([name], private: [entry])
    try vault.seal()
    let other = try reopen(scratch.notebook, with: Array("another".utf8))
    _ = try other.read()
    let before = Scratch.files(below: scratch.notebook)
    #expect(throws: VaultError.dossierClosed(entry)) { try other.redact(name.taken) }
    #expect(Scratch.files(below: scratch.notebook) == before)
    try vault.redact(name.taken)
    #expect(filesHolding([canary], scratch.notebook, vault.keys.values).isEmpty)
  }

  @Test func wordsAreFoundHoweverJSONWroteThem() {
    func stands(_ words: String, _ json: String) -> Bool { Vault.stands(Array(words.utf8), in: Array(json.utf8)) }
    #expect(stands("Zoë", #"{"v":"Zo\u00eb"}"#))
    #expect(stands("Zoë", #"{"v":"Zoë"}"#))
    #expect(stands("a\"b\nc/d", #"{"v":"a\"b\nc\/d"}"#))
    #expect(stands("😀!", #"{"v":"\ud83d\ude00!"}"#))
    #expect(!stands("Zoe", #"{"v":"Zoë"}"#))
    for text in ["\\", "\\u", "\\u12", "\\uD800", ""] { #expect(!stands("word", text)) }
  }
}
