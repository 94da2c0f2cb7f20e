import Age
import Foundation
import Notebook
import Testing

@testable import Vault

@Suite struct RekeyTests {
  static let new = Array("quite other words".utf8)

  /// A study written by T1 and T3 on three days, with an attachment, a private note of each, and an erasure.
  struct Study {
    let scratch = Scratch()
    var vault: Vault
    var ids: [DossierID] = []
    let picture = [UInt8]((0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    let photo: RecordID
    var fresh: String { scratch.path + "/new.fieldbook" }

    init(_ files: any FileSystem = SystemFiles()) throws {
      vault = try create(scratch, quick(files))
      var first = Writer(seed: 91)
      photo = first.dossier()
      var third = Writer(seed: 92, who: "T3")
      third.moment = Moment(seconds: 1_772_619_751 + 86_400)
      ids = (0..<6).map { _ in first.dossier() }
      try vault.save([first.write(canary, in: ids[0]), first.write("private", in: ids[1])], private: [ids[1]])
      try vault.seal()
      // Twice in one session, sealed between: both are history and both must come along.
      try vault.save([first.write("second thought", in: ids[0])])
      try vault.seal()
      third.contents = first.contents
      try vault.save([third.write("by the third", in: ids[2])])
      third.moment = Moment(seconds: 1_772_619_751 + 5 * 86_400)
      try vault.save([third.write("forged", in: ids[0]), third.write("forged too", in: ids[3])])
      try vault.save([first.write("taken back", in: ids[4])])
      try vault.seal()
      try vault.erase(ids[4])
      let file = try Age.seal(picture, to: [try vault.key(of: ids[0]).recipient])
      let folder = vault.layout.attachments(ids[0])
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data(file).write(to: URL(fileURLWithPath: folder + "/\(sha256(file)).age"))
      vault.unnamed.insert(sha256(file))
      try vault.save([first.write(sha256(file), field: "file", record: photo, in: ids[0], kind: "attachment")])
      try vault.seal()
      // A colleague's private note, opened by their own passphrase only.
      try vault.addPassphrase(Array("of the third".utf8), who: "T3")
      try vault.seal()
      let theirs = try reopen(scratch.notebook, with: Array("of the third".utf8))
      _ = try theirs.read()
      third.moment = Moment(seconds: 1_772_619_751)
      try theirs.save([third.write("only the third's", in: ids[5])], private: [ids[5]])
      try theirs.seal()
      vault = try reopen(scratch.notebook, quick(files))
    }
  }

  /// Everything but the names of attachments, which are those of files sealed anew.
  private func said(_ contents: Contents) -> [RecordID: [String: Set<Writing>]] {
    contents.records.filter { ![Ledger.Kind.slot, .privacy].map(\.rawValue).contains($0.value.kind) }.mapValues { record in
      Dictionary(uniqueKeysWithValues: record.fields.keys.filter { $0 != "file" }.map { ($0, Set(record.fields[$0]?.operations ?? [])) })
    }
  }

  @Test func theNewNotebookSaysTheSameUnderNewKeysAndTheOldOneIsUntouched() throws {
    let study = try Study()
    let before = try BackupTests.contents(of: study.scratch.notebook)
    let report = try study.vault.rekey(to: study.fresh, passphrase: Self.new)
    #expect(try BackupTests.contents(of: study.scratch.notebook) == before)
    #expect(report.closed == [study.ids[5]: "T3"])
    #expect(report.distrusted == 0)
    #expect(report.damage.isEmpty)
    let new = try reopen(study.fresh, with: Self.new)
    #expect(try new.verify().findings.isEmpty)
    #expect(said(try new.read().contents) == said(try study.vault.read().contents))
    #expect(try new.read().contents[study.ids[0]]?.fields["text"]?.operations.count == 3)
    // Private again, for its author alone.
    #expect(Vault.openKey(study.ids[1], new.layout, Keyring(notebook: new.keyring.notebook, own: nil, who: nil), SystemFiles()) == nil)
    // The attachment is there under its new name, whole.
    let name = try #require(text(try new.read().contents, study.photo, "file"))
    let file = try SystemFiles().read(new.layout.attachments(study.ids[0]) + "/\(name).age")
    #expect(sha256(file) == name)
    #expect(try Age.open(file, with: [try new.key(of: study.ids[0])]) == study.picture)
  }

  @Test func nothingOfTheOldKeysOpensTheNewNotebook() throws {
    let study = try Study()
    _ = try study.vault.rekey(to: study.fresh, passphrase: Self.new)
    for old in [words, Array("of the third".utf8)] {
      #expect(throws: VaultError.wrongPassphrase) { try reopen(study.fresh, with: old) }
    }
    #expect(throws: VaultError.wrongPassphrase) {
      try Vault.unlock(at: study.fresh, with: .recovery(study.vault.keyring.notebook), settings: quick())
    }
    let old = study.vault.keyring.identities + Array(study.vault.keys.values)
    for name in Scratch.files(below: study.fresh) where name.hasSuffix(".age") {
      #expect(throws: AgeError.self, "\(name)") {
        try Age.open(try SystemFiles().read(study.fresh + "/" + name), with: old)
      }
    }
    #expect(try reopen(study.fresh, with: Self.new).passphrases().map(\.who) == [nil])
  }

  @Test func whatAMemberWroteAfterADayIsLeftOutAndWhatItReplacedShowsAgain() throws {
    let study = try Study()
    let day = Moment(seconds: 1_772_619_751 + 86_400).day
    let report = try study.vault.rekey(to: study.fresh, passphrase: Self.new, without: Distrust(who: "T3", after: day))
    #expect(report.distrusted == 2)
    let contents = try reopen(study.fresh, with: Self.new).read().contents
    #expect(text(contents, study.ids[0]) == "second thought")
    #expect(text(contents, study.ids[2]) == "by the third")
    #expect(contents[study.ids[3]] == nil)
    #expect(SystemFiles().kind(study.fresh + "/dossiers/" + study.ids[3].text) == .nothing)
  }

  @Test func whatWasErasedStaysErasedAlsoWhenAnOldCopyIsBroughtIn() throws {
    let study = try Study()
    let old = study.scratch.path + "/old.fieldbook"
    // An old copy that never heard of the erasure.
    let vault = try Vault.create(at: old, passphrase: words, who: "T1", settings: quick())
    var writer = Writer(seed: 93)
    let other = writer.dossier()
    try vault.save([writer.write("taken back", in: study.ids[4]), writer.write("late", in: other)])
    try vault.seal()
    _ = try study.vault.rekey(to: study.fresh, passphrase: Self.new)
    let new = try reopen(study.fresh, with: Self.new)
    let late = try new.lateWork(in: vault)
    #expect(late.first { $0.dossier == study.ids[4] }?.obstacle == .erased)
    let report = try new.bring(from: vault)
    #expect(report.dossiers == 1)
    #expect(text(try new.read().contents, other) == "late")
    #expect(try new.read().contents[study.ids[4]] == nil)
    #expect(SystemFiles().kind(new.layout.dossier(study.ids[4])) == .nothing)
    #expect(try new.verify().findings.isEmpty)
  }

  @Test func whatWasTakenOutGoesNowhereInPlain() throws {
    let study = try Study()
    _ = try study.vault.read()
    let old = try reopen(try study.scratch.copy("old.fieldbook"))
    let first = try #require(
      study.vault.read().contents[study.ids[0]]?.fields["text"]?.operations.first { $0.value == .text(canary) })
    try study.vault.redact([study.ids[0]: [first.id]])
    try study.vault.seal()
    _ = try study.vault.rekey(to: study.fresh, passphrase: Self.new)
    let new = try reopen(study.fresh, with: Self.new)
    func holdsCanary() throws -> Bool {
      _ = try new.read()
      return try !new.holds([canary]).isEmpty
    }
    #expect(try !holdsCanary())
    // An old copy has the words still; what the new notebook knows of them stands, and nothing of it is late.
    #expect(try !new.lateWork(in: old).contains { $0.dossier == study.ids[0] })
    _ = try new.bring(from: old)
    #expect(try !holdsCanary())
    // A notebook that knows the redaction but never had the words takes them without the words, too.
    let road = study.scratch.path + "/road.fieldbook"
    let carried = try Vault.create(at: road, passphrase: Self.new, who: "T1", settings: quick())
    _ = try carried.bring([.notebook], from: study.vault)
    _ = try carried.bring(from: old)
    #expect(try carried.holds([canary]).isEmpty)
    #expect(try carried.verify().findings.isEmpty)
  }

  @Test func eachBringsTheirOwnPrivateNotesAndNobodyElses() throws {
    var study = try Study()
    _ = try study.vault.rekey(to: study.fresh, passphrase: Self.new)
    var new = try reopen(study.fresh, with: Self.new)
    study.vault = try reopen(study.scratch.notebook, with: Array("of the third".utf8))
    #expect(try new.lateWork(in: study.vault).map(\.obstacle) == [.privateOf("T3")])
    #expect(try new.bring(from: study.vault).operations == 0)
    try new.addPassphrase(Array("new of the third".utf8), who: "T3")
    try new.seal()
    new = try reopen(study.fresh, with: Array("new of the third".utf8))
    #expect(try new.bring(from: study.vault).operations == 1)
    #expect(text(try new.read().contents, study.ids[5]) == "only the third's")
    let others = try reopen(study.fresh, with: Self.new)
    #expect(try others.read().closed == [study.ids[5]: "T3"])
  }

  @Test func lateWorkIsShownThenTakenOnceAndASecondTimeChangesNothing() throws {
    var study = try Study()
    _ = try study.vault.rekey(to: study.fresh, passphrase: Self.new)
    var writer = Writer(seed: 94, who: "T2")
    writer.contents = try study.vault.read().contents
    let more = writer.dossier()
    try study.vault.save([writer.write("later", in: study.ids[2]), writer.write("new one", in: more)])
    let picture = try Age.seal([1, 2, 3], to: [try study.vault.key(of: more).recipient])
    try FileManager.default.createDirectory(atPath: study.vault.layout.attachments(more), withIntermediateDirectories: true)
    try Data(picture).write(to: URL(fileURLWithPath: study.vault.layout.attachments(more) + "/\(sha256(picture)).age"))
    let photo = writer.dossier()
    try study.vault.save([writer.write(sha256(picture), field: "file", record: photo, in: more, kind: "attachment")])
    let new = try reopen(study.fresh, with: Self.new)
    let late = try new.lateWork(in: study.vault)
    #expect(Set(late.map(\.dossier)) == [study.ids[2], more])
    #expect(late.allSatisfy { $0.who.keys.sorted() == ["T2"] && $0.obstacle == nil })
    #expect(late.first { $0.dossier == more }?.isNew == true)
    #expect(try new.bring([study.ids[2]], from: study.vault).dossiers == 1)
    #expect(text(try new.read().contents, study.ids[2]) == "later")
    #expect(try new.read().contents[more] == nil)
    let rest = try new.bring(from: study.vault)
    #expect(rest.dossiers == 1)
    #expect(rest.attachments == 1)
    let name = try #require(text(try new.read().contents, photo, "file"))
    let file = try SystemFiles().read(new.layout.attachments(more) + "/\(name).age")
    #expect(try Age.open(file, with: [try new.key(of: more)]) == [1, 2, 3])
    let after = try BackupTests.contents(of: study.fresh)
    #expect(try new.lateWork(in: study.vault).isEmpty)
    #expect(try new.bring(from: study.vault) == BringReport())
    #expect(try BackupTests.contents(of: study.fresh) == after)
    #expect(try new.verify().findings.isEmpty)
    study.vault = new
  }

  @Test func damageInTheOldNotebookIsToldAndTheRestComesAlong() throws {
    let study = try Study()
    let log = try #require(Scratch.files(below: study.scratch.notebook).first { $0.contains("\(study.ids[2])/log/") })
    try Data("x".utf8).write(to: URL(fileURLWithPath: study.scratch.notebook + "/" + log))
    let report = try study.vault.rekey(to: study.fresh, passphrase: Self.new)
    #expect(report.damage.map(\.file) == [log])
    #expect(text(try reopen(study.fresh, with: Self.new).read().contents, study.ids[1]) == "private")
  }

  @Test(arguments: FaultTests.plans) func aRekeyThatFailsLeavesNothingAndTheOldNotebookUntouched(
    _ plan: FailingFiles.Plan
  ) throws {
    let files = FailingFiles()
    let study = try Study(files)
    let before = try BackupTests.contents(of: study.scratch.notebook)
    for call in 1...1000 where isLong || call % 7 == 1 {
      var plan = plan
      plan.call = call
      files.fail(plan)
      let report = try? study.vault.rekey(to: study.fresh, passphrase: Self.new)
      let reached = files.calls >= call
      files.heal()
      #expect(try BackupTests.contents(of: study.scratch.notebook) == before)
      let couldRemove = !(plan.isForGood && (plan.only.isEmpty || plan.only.contains(.remove)))
      if report == nil, couldRemove {
        #expect(SystemFiles().kind(study.fresh) == .nothing)
        #expect(SystemFiles().kind(study.fresh + ".part") == .nothing)
      }
      if SystemFiles().kind(study.fresh) != .nothing {
        #expect(try reopen(study.fresh, with: Self.new).verify().findings.isEmpty)
      }
      try? FileManager.default.removeItem(atPath: study.fresh)
      try? FileManager.default.removeItem(atPath: study.fresh + ".part")
      if !reached { return }
    }
    Issue.record("more calls than expected")
  }

  @Test(arguments: FaultTests.plans) func aBringThatFailsLosesNothingAndIsFinishedByAnother(
    _ plan: FailingFiles.Plan
  ) throws {
    let study = try Study()
    for call in 1...1000 where isLong || call % 5 == 1 {
      let files = FailingFiles()
      let new = try Vault.create(at: study.fresh, passphrase: Self.new, who: "T1", settings: quick(files))
      try new.seal()
      var plan = plan
      plan.call = call
      files.fail(plan)
      _ = try? new.bring(from: study.vault)
      let reached = files.calls >= call
      files.heal()
      _ = try new.bring(from: study.vault)
      #expect(said(try new.read().contents) == said(try study.vault.read().contents))
      // A file sealed anew before its record came is worth knowing, and no damage.
      #expect(try new.verify().findings.allSatisfy { $0.kind == .unspoken })
      try FileManager.default.removeItem(atPath: study.fresh)
      if !reached { return }
    }
    Issue.record("more calls than expected")
  }
}
