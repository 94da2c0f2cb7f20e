import Foundation
import Notebook
import Testing

@testable import Vault

/// A photo with its record, and a name kept apart with its words, through every copy that is made of a notebook.
@Suite struct NamesAndFilesTravelTests {
  fileprivate static let own = Array("names have their own words".utf8)
  private static let new = Array("quite other words".utf8)

  /// A study with one person, a photo of theirs and their name.
  private struct Study {
    let scratch = Scratch()
    let vault: Vault
    let person: DossierID
    let plain = [UInt8]((0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })

    init() throws {
      vault = try create(scratch)
      var writer = Writer(seed: 311)
      let person = writer.dossier()
      self.person = person
      var filed = [writer.write("R-14", field: "code", in: person, kind: "respondent")]
      try vault.save(filed)
      filed = []
      let moment = writer.moment
      var contents = writer.contents
      var pen = writer.pen
      func write(_ changes: [Change]) {
        for change in changes { filed.append(pen.write(change, into: &contents, at: moment)) }
      }
      let file = scratch.path + "/photo.jpg"
      try Data(plain).write(to: URL(fileURLWithPath: file))
      let attached = try vault.attach(file, in: person)
      let recipient = try vault.makeNames(NamesAndFilesTravelTests.own)
      let holder = try #require(writer.contents[person])
      write(
        Attachment.adding(
          RecordID.random(using: &pen.chance), to: holder, called: "", kind: "photo", ending: "jpg",
          file: attached.hash, bytes: attached.bytes, on: Day(number: 20_000)))
      write([
        Change(
          dossier: .notebook, record: .study, kind: Study.kind, field: Notebook.Study.namesRecipient.name,
          value: .text(recipient))
      ])
      write(
        SealedName.adding(
          RecordID.random(using: &pen.chance), to: holder,
          sealed: [.name: try Vault.sealName(Array(canary.utf8), to: [recipient])], why: "to ask again",
          until: Day(number: 21_000)))
      try vault.save(filed)
      try vault.seal()
    }

    static let kind = Notebook.Study.type.kind

    /// The photo comes out as it went in, and the name is read with its own words.
    func check(_ vault: Vault, _ what: Comment) throws {
      let contents = try vault.read().contents
      let record = try #require(contents.records(Attachment.type).first, what)
      let attached = AttachedFile(
        hash: try #require(record[Attachment.file]), bytes: try #require(record[Attachment.bytes]))
      let out = scratch.path + "/out.jpg"
      try? FileManager.default.removeItem(atPath: out)
      try vault.write(attached, of: person, to: out)
      #expect([UInt8](try Data(contentsOf: URL(fileURLWithPath: out))) == plain, what)
      let name = try #require(contents.sealedNames(of: person).first?[SealedName.realName], what)
      let reader = try vault.openNames(NamesAndFilesTravelTests.own, recipients: contents.namesRecipients)
      let read = String(decoding: try reader.open(name), as: UTF8.self).trimmingCharacters(in: .whitespaces)
      #expect(read == canary, what)
      #expect(try vault.verify().findings.isEmpty, what)
    }
  }

  @Test func aNotebookWithNewKeysShowsThePhotoAndReadsTheName() throws {
    let study = try Study()
    let fresh = study.scratch.path + "/new.fieldbook"
    let report = try study.vault.rekey(to: fresh, passphrase: Self.new)
    #expect(report.names == 1 && report.attachments == 1)
    let other = try reopen(fresh, with: Self.new)
    try study.check(other, "with new keys")
    // The names' words open nothing but names there, too; they can be taken away like any passphrase.
    #expect(throws: VaultError.wrongPassphrase) { try reopen(fresh, with: Self.own) }
    #expect(throws: VaultError.wrongPassphrase) { try reopen(fresh) }
    let slot = try #require(try other.passphrases().first { $0.isNames })
    try other.removePassphrase(slot.name)
    #expect(throws: VaultError.wrongPassphrase) {
      try other.openNames(Self.own, recipients: try other.read().contents.namesRecipients)
    }
    // Brought on into a third, the record speaks of the file as it is called there.
    let third = try Vault.create(
      at: study.scratch.path + "/third.fieldbook", passphrase: words, who: "T1", settings: quick())
    #expect(try third.bring(from: study.vault).attachments == 1)
    let record = try #require(try third.read().contents.records(Attachment.type).first)
    let hash = try #require(record[Attachment.file])
    #expect(SystemFiles().kind(third.layout.attachment(study.person, hash)) != .nothing)
    #expect(try third.verify().findings.isEmpty)
    #expect(try third.bring(from: study.vault).attachments == 0)
  }

  @Test func aBackupGivesBothBackAndANotebookForTheRoadTakesNeither() throws {
    let study = try Study()
    let backup = study.scratch.path + "/b.fieldbook-backup"
    _ = try study.vault.backup(to: backup)
    let path = study.scratch.path + "/restored.fieldbook"
    _ = try Vault.restore(from: backup, to: path, with: try secret(), settings: quick())
    try study.check(try reopen(path), "restored")
    let road = study.scratch.path + "/road.fieldbook"
    _ = try study.vault.carry(to: road, passphrase: Self.new, people: [study.person])
    let contents = try reopen(road, with: Self.new).read().contents
    #expect(contents.records(Attachment.type).isEmpty && contents.records(SealedName.type).isEmpty)
    #expect(!Scratch.files(below: road).contains { $0.contains("/files/") })
    #expect(try reopen(road, with: Self.new).passphrases().count == 1)
  }
}
