import Age
import Foundation
import Notebook
import Testing

@testable import Vault

@Suite struct BackupTests {
  /// Two dossiers, one of them private, an attachment, an erasure, and a save not sealed yet.
  struct Study {
    let scratch = Scratch()
    let vault: Vault
    var file: String { scratch.path + "/copy.age" }
    var restored: String { scratch.path + "/restored.fieldbook" }

    init(_ files: any FileSystem = SystemFiles()) throws {
      vault = try create(scratch, quick(files))
      var writer = Writer(seed: 81)
      let ids = (0..<3).map { _ in writer.dossier() }
      try vault.save([writer.write(canary, in: ids[0]), writer.write("mine", in: ids[1])], private: [ids[1]])
      try vault.save([writer.write("taken back", in: ids[2])])
      try vault.seal()
      try vault.erase(ids[2])
      try vault.seal()
      let attachment = try Age.seal([UInt8](repeating: 7, count: 70_000), to: [try vault.key(of: ids[0]).recipient])
      try FileManager.default.createDirectory(
        atPath: vault.layout.attachments(ids[0]), withIntermediateDirectories: true)
      try Data(attachment).write(
        to: URL(fileURLWithPath: vault.layout.attachments(ids[0]) + "/\(sha256(attachment)).age"))
      try vault.save([writer.write("not sealed", field: "place", in: ids[0])])
    }

    func everything(below path: String) throws -> [String: [UInt8]] {
      var all: [String: [UInt8]] = [:]
      for name in Scratch.files(below: path) { all[name] = try SystemFiles().read(path + "/" + name) }
      return all
    }

    /// Nothing but the notebook and the backup stands in the scratch folder.
    var isTidy: Bool {
      get throws { try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted().allSatisfy { ["copy.age", "study.fieldbook"].contains($0) } }
    }
  }

  @Test func aBackupComesBackWithEveryFileAndOpensWithThePassphraseAndTheRecoveryText() throws {
    let study = try Study()
    let report = try study.vault.backup(to: study.file)
    #expect(report.isWhole)
    #expect(report.dossiers == 3)
    #expect(report.unsealed == 0)
    #expect(SystemFiles().kind(study.file) == .file(report.bytes))
    let before = try study.everything(below: study.vault.path).filter { !$0.key.hasPrefix("local/") }
    #expect(before.count == report.files)
    for secret in [try secret(), .recovery(study.vault.keyring.notebook)] {
      let restored = try Vault.restore(from: study.file, to: study.restored, with: secret, settings: quick())
      #expect(restored.verdict.isSound)
      #expect(restored.files == report.files)
      #expect(try study.everything(below: study.restored) == before)
      let again = try reopen(study.restored)
      #expect(try again.read().contents == study.vault.read().contents)
      try FileManager.default.removeItem(atPath: study.restored)
    }
    #expect(try study.isTidy)
  }

  @Test func aSecondPassphraseOpensItAndAWrongOneDoesNot() throws {
    let study = try Study()
    try study.vault.addPassphrase(Array("of a colleague".utf8), who: "T2")
    _ = try study.vault.backup(to: study.file)
    #expect(throws: VaultError.wrongPassphrase) {
      try Vault.restore(
        from: study.file, to: study.restored, with: try secret(Array("not these".utf8)), settings: quick())
    }
    #expect(throws: VaultError.wrongPassphrase) {
      try Vault.restore(from: study.file, to: study.restored, with: .recovery(.generate()), settings: quick())
    }
    #expect(try study.isTidy)
    let report = try Vault.restore(
      from: study.file, to: study.restored, with: try secret(Array("of a colleague".utf8)), settings: quick())
    #expect(report.verdict.isSound)
  }

  @Test func aBackupForAnotherKeyNeedsThatKeyAndTheWordsOfTheNotebook() throws {
    let study = try Study()
    let key = X25519Identity.generate()
    _ = try study.vault.backup(to: study.file, lockedBy: .recipient(key.recipient))
    #expect(try Vault.need(ofBackupAt: study.file) == .identity)
    #expect(throws: VaultError.copy(.otherKey)) {
      try Vault.restore(from: study.file, to: study.restored, with: try secret(), settings: quick())
    }
    #expect(throws: VaultError.wrongPassphrase) {
      try Vault.restore(
        from: study.file, to: study.restored, with: try secret(Array("no".utf8)), key: .identities([key]),
        settings: quick())
    }
    #expect(try study.isTidy)
    _ = try Vault.restore(
      from: study.file, to: study.restored, with: try secret(), key: .identities([key]), settings: quick())
    let other = study.scratch.path + "/other.age"
    let phrase = Array("of this file".utf8)
    _ = try study.vault.backup(to: other, lockedBy: .passphrase(phrase))
    #expect(try Vault.need(ofBackupAt: other) == .passphrase)
    _ = try Vault.restore(
      from: other, to: study.restored + "2", with: try secret(), key: .passphrase(phrase), settings: quick())
  }

  @Test func aBackupSaysWhatIsDamagedAndWhatItCouldNotTake() throws {
    let study = try Study()
    let log = try #require(Scratch.files(below: study.vault.path).first { $0.contains("/log/") })
    try study.vault.seal()
    var bytes = try SystemFiles().read(study.vault.path + "/" + log)
    bytes[200] ^= 1
    try Data(bytes).write(to: URL(fileURLWithPath: study.vault.path + "/" + log))
    let report = try study.vault.backup(to: study.file)
    #expect(report.damaged == [log])
    // What it was then it is again, and both say so: a damaged notebook is better than none.
    let restored = try Vault.restore(from: study.file, to: study.restored, with: try secret(), settings: quick())
    #expect(restored.verdict.findings.contains { $0.file == log && $0.kind == .altered })
  }

  @Test func whatIsInTheWayIsNeverReplacedAndNothingGoesInsideTheNotebook() throws {
    let study = try Study()
    try Data("mine".utf8).write(to: URL(fileURLWithPath: study.file))
    #expect(throws: VaultError.alreadyExists) { try study.vault.backup(to: study.file) }
    #expect(try SystemFiles().read(study.file) == Array("mine".utf8))
    #expect(throws: VaultError.copy(.insideNotebook)) { try study.vault.backup(to: study.vault.path + "/copy.age") }
    #expect(throws: VaultError.copy(.insideNotebook)) {
      try study.vault.backup(to: study.vault.path + "/slots/../copy.age")
    }
    let other = study.scratch.path + "/other.age"
    try Data("a letter".utf8).write(to: URL(fileURLWithPath: other + ".part"))
    #expect(throws: VaultError.copy(.inTheWay(other + ".part"))) { try study.vault.backup(to: other) }
    let third = study.scratch.path + "/third.age"
    _ = try study.vault.backup(to: third)
    #expect(throws: VaultError.alreadyExists) {
      try Vault.restore(from: third, to: study.vault.path, with: try secret(), settings: quick())
    }
  }

  @Test func everyFlippedByteAndEveryLengthIsRefusedAndNothingIsLeft() throws {
    let study = try Study()
    _ = try study.vault.backup(to: study.file)
    let whole = try SystemFiles().read(study.file)
    var chance = Chance(seed: (5, 5, 5, 5))
    let flips = isLong ? Array(whole.indices) : Array(0..<60).map { $0 * 20 } + (0..<40).map { _ in Int.random(in: whole.indices, using: &chance) }
    let bad = study.scratch.path + "/bad.age"
    func refused(_ bytes: [UInt8], _ what: Comment) throws {
      try Data(bytes).write(to: URL(fileURLWithPath: bad))
      #expect(throws: VaultError.self, what) {
        try Vault.restore(from: bad, to: study.restored, with: try secret(), settings: quick())
      }
      try FileManager.default.removeItem(atPath: bad)
      #expect(try study.isTidy, what)
    }
    for place in flips {
      var bytes = whole
      bytes[place] ^= UInt8(1 << Int.random(in: 0..<8, using: &chance))
      try refused(bytes, "flipped at \(place)")
    }
    let lengths = isLong ? Array(whole.indices) : [0, 1, 100, 200, 65_536, whole.count - 1] + (0..<30).map { _ in Int.random(in: whole.indices, using: &chance) }
    for length in lengths { try refused(Array(whole.prefix(length)), "cut to \(length)") }
    try refused(whole + [0], "added to")
  }

  @Test func theStockToolsOpenItByTheDocumentedSteps() throws {
    let study = try Study()
    try study.vault.addPassphrase(Array("of a colleague".utf8), who: "T2-long")
    _ = try study.vault.backup(to: study.file)
    try Data((study.vault.recoverySheet.text + "\n").utf8).write(to: URL(fileURLWithPath: study.scratch.path + "/key"))
    let names = try #require(run("age -d -i key copy.age | tar t", in: study.scratch.path), "the age command is needed")
    #expect(names.contains("notebook.fieldbook/README.txt"))
    #expect(names.contains("notebook.fieldbook/dossiers/notebook/key-1.age"))
    _ = run("age -d -i key copy.age | tar x", in: study.scratch.path)
    let unpacked = try reopen(study.scratch.path + "/notebook.fieldbook")
    #expect(try unpacked.verify().isSound)
    #expect(try unpacked.read().contents == study.vault.read().contents)
    // The very steps of Docs/StoreFormat.md that take the slots from the first lines.
    let page = try String(contentsOfFile: Self.storeFormat, encoding: .utf8)
    let steps = page.components(separatedBy: "\n").drop { !$0.hasPrefix("awk '/^-> fieldbook-slot") }
      .prefix { !$0.hasPrefix("```") }.filter { !$0.contains("age -d") }.joined(separator: "\n")
    _ = try #require(run(steps, in: study.scratch.path))
    let slots = try #require(run("sha256sum slot-*.age", in: study.scratch.path)).split(separator: "\n")
    #expect(slots.count == 2)
    for slot in slots { #expect(SystemFiles().kind(study.vault.layout.slot(slot.prefix(64) + ".age")) != .nothing) }
  }

  private static let storeFormat = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../Docs/StoreFormat.md").path

  @Test func aHostileArchiveIsRefusedWhoeverSealedIt() throws {
    let study = try Study()
    let recipient = study.vault.keyring.notebook.recipient
    for name in ["notebook.fieldbook/local/x", "elsewhere/README.txt", "notebook.fieldbook/slots/x.age", "notebook.fieldbook/dossiers/../README.txt"] {
      var archive = TarEntry("notebook.fieldbook", size: nil)?.header ?? []
      archive += TarEntry(name, size: 0)?.header ?? []
      archive += TarEntry.end
      try Data(try Age.seal(archive, to: [recipient])).write(to: URL(fileURLWithPath: study.file))
      #expect(throws: VaultError.self, "\(name)") {
        try Vault.restore(
          from: study.file, to: study.restored, with: .recovery(study.vault.keyring.notebook), settings: quick())
      }
      #expect(try study.isTidy)
    }
    // The same name twice.
    let readme = (TarEntry("notebook.fieldbook/README.txt", size: 0)?.header ?? [])
    try Data(try Age.seal(readme + readme + TarEntry.end, to: [recipient])).write(to: URL(fileURLWithPath: study.file))
    #expect(throws: VaultError.copy(.stranger("notebook.fieldbook/README.txt"))) {
      try Vault.restore(
        from: study.file, to: study.restored, with: .recovery(study.vault.keyring.notebook), settings: quick())
    }
  }

  @Test(arguments: FaultTests.plans) func aBackupThatFailsLeavesNothingAndIsDoneAgain(
    _ plan: FailingFiles.Plan
  ) throws {
    let files = FailingFiles()
    for call in 1...400 {
      let study = try Study(files)
      var plan = plan
      plan.call = call
      files.fail(plan)
      let report = try? study.vault.backup(to: study.file)
      let reached = files.calls >= call
      files.heal()
      let couldRemove = !(plan.isForGood && (plan.only.isEmpty || plan.only.contains(.remove)))
      if report == nil, couldRemove {
        #expect(SystemFiles().kind(study.file) == .nothing)
        #expect(try study.isTidy)
        _ = try study.vault.backup(to: study.file)
      }
      if report != nil || couldRemove {
        #expect(try Vault.restore(from: study.file, to: study.restored, with: try secret(), settings: quick()).verdict.isSound)
      }
      if !reached { return }
    }
    Issue.record("more calls than expected")
  }

  @Test(arguments: FaultTests.plans) func aRestoreThatFailsLeavesNothingAndIsDoneAgain(
    _ plan: FailingFiles.Plan
  ) throws {
    let study = try Study()
    _ = try study.vault.backup(to: study.file)
    let files = FailingFiles()
    for call in 1...400 {
      var plan = plan
      plan.call = call
      files.fail(plan)
      let report = try? Vault.restore(from: study.file, to: study.restored, with: try secret(), settings: quick(files))
      let reached = files.calls >= call
      files.heal()
      if report == nil {
        let couldRemove = !(plan.isForGood && (plan.only.isEmpty || plan.only.contains(.remove)))
        if couldRemove { #expect(try study.isTidy, "\(plan)") }
        // Half of a notebook never has its name.
        if SystemFiles().kind(study.restored) == .nothing {
          _ = try Vault.restore(from: study.file, to: study.restored, with: try secret(), settings: quick())
        }
      }
      #expect(try reopen(study.restored).verify().isSound)
      try FileManager.default.removeItem(atPath: study.restored)
      try? FileManager.default.removeItem(atPath: study.restored + ".part")
      if !reached { return }
    }
    Issue.record("more calls than expected")
  }
}

extension BackupTests {
  /// Every file below a folder with its bytes.
  static func contents(of path: String) throws -> [String: [UInt8]] {
    var all: [String: [UInt8]] = [:]
    for name in Scratch.files(below: path) { all[name] = try SystemFiles().read(path + "/" + name) }
    return all
  }
}
