import Age
import Foundation
import Notebook
import Testing

@testable import Vault

@Suite struct NotebookOnDiskTests {
  @Test func aKeyFileWithoutItsDossiersIdIsReadAndAnothersIsNot() throws {
    var chance = Chance(seed: (1, 2, 3, 4))
    let (id, other) = (DossierID.random(using: &chance), DossierID.random(using: &chance))
    let identity = X25519Identity.generate()
    #expect(KeyFile.identity(in: Array((identity.text + "\n").utf8), of: id)?.text == identity.text)
    #expect(KeyFile.identity(in: KeyFile.text(identity, of: id), of: id)?.text == identity.text)
    #expect(KeyFile.identity(in: KeyFile.text(identity, of: id), of: other) == nil)
  }

  @Test func whatStoodForAMinuteStaysInTheHistoryOfTheSameVisit() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 60)
    let dossier = writer.dossier()
    try vault.save([writer.write("half a w", in: dossier)])
    try vault.save([writer.write("half a word", in: dossier)])
    writer.moment = writer.moment.after(milliseconds: 120_000)
    try vault.save([writer.write("put in its place", in: dossier)])
    try vault.seal()
    let history = try reopen(scratch.notebook).read().contents[dossier]?.fields["text"]
    #expect(history?.operations.compactMap { $0.value.flatMap(String.init) } == ["half a word", "put in its place"])
    #expect(history?.visible.count == 1)
  }

  @Test func whatWasSavedAndSealedIsThereWhenItIsOpenedAgain() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 1)
    let entry = writer.dossier()
    let other = writer.dossier()
    let odd = "second\n\u{0}\"\\\u{7F} e\u{301} 😀 مرحبا"
    try vault.save([writer.write("first", in: entry), writer.write("Hopfen", field: "place", in: other)])
    try vault.save([writer.write(odd, in: entry)])
    try vault.seal()
    let reading = try reopen(scratch.notebook).read()
    #expect(text(reading.contents, entry).map { Array($0.utf8) } == Array(odd.utf8))
    #expect(text(reading.contents, other, "place") == "Hopfen")
    #expect(reading.findings.isEmpty)
    #expect(reading.unsealed.isEmpty)
    #expect(try reopen(scratch.notebook).verify().findings.isEmpty)
  }

  @Test func aCrashAfterASaveLosesNothingAndIsTidiedUpLater() throws {
    let scratch = Scratch()
    var writer = Writer(seed: 2)
    let entry = writer.dossier()
    do {
      let vault = try create(scratch)
      try vault.save([writer.write("one", in: entry)])
      try vault.save([writer.write("two", in: entry)])
    }
    let after = try reopen(scratch.notebook)
    let reading = try after.read()
    #expect(text(reading.contents, entry) == "two")
    #expect(reading.unsealed.map(\.isLive) == [false])
    #expect(reading.findings.isEmpty)
    try after.keepHouse()
    #expect(Scratch.files(below: scratch.notebook + "/local").isEmpty)
    let last = try reopen(scratch.notebook)
    #expect(text(try last.read().contents, entry) == "two")
    #expect(try last.verify().findings.isEmpty)
    #expect(try last.read().unsealed.isEmpty)
  }

  @Test func aReplacedSaveIsRemovedAndOneThatStillCountsStays() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 3)
    let entry = writer.dossier()
    try vault.save([writer.write("a", in: entry), writer.write("b", field: "place", in: entry)])
    try vault.save([writer.write("c", in: entry)])
    #expect(Scratch.files(below: scratch.notebook + "/local").count == 2)
    try vault.save([writer.write("d", in: entry), writer.write("e", field: "place", in: entry)])
    #expect(Scratch.files(below: scratch.notebook + "/local").count == 1)
    #expect(text(try reopen(scratch.notebook).read().contents, entry, "place") == "e")
  }

  @Test func twoProgramsOnOneNotebookSeeEachOthersSavesAndLoseNone() throws {
    let scratch = Scratch()
    let first = try create(scratch)
    let second = try reopen(scratch.notebook)
    var one = Writer(seed: 4)
    var two = Writer(seed: 5)
    let entry = one.dossier()
    for round in 0..<(isLong ? 200 : 12) {
      try first.save([one.write("one \(round)", in: entry)])
      let seen = try second.read()
      #expect(text(seen.contents, entry) == "one \(round)")
      #expect(seen.findings.isEmpty)
      try second.keepHouse()
      #expect(text(try second.read().contents, entry) == "one \(round)", "a running program's saves are left to it")
      try second.save([two.write("two \(round)", field: "place", in: entry)])
      if round % 3 == 0 { try first.seal() }
      if round % 4 == 0 { try second.seal() }
    }
    #expect(try second.read().unsealed.map(\.isLive) == [true])
    try first.seal()
    try second.seal()
    let verdict = try first.verify()
    #expect(verdict.findings.isEmpty)
    let contents = try reopen(scratch.notebook).read().contents
    #expect(text(contents, entry)?.hasPrefix("one") == true)
    #expect(text(contents, entry, "place")?.hasPrefix("two") == true)
  }

  @Test func aRunsFolderThatAnotherProgramTidiesAwayIsMadeAgain() throws {
    let scratch = Scratch()
    _ = try create(scratch)
    let files = FailingFiles()
    let vault = try reopen(scratch.notebook, quick(files))
    files.fail(.init(isTidied: true))
    var writer = Writer(seed: 12)
    let entry = writer.dossier()
    try vault.save([writer.write("kept", in: entry)])
    #expect(text(try reopen(scratch.notebook).read().contents, entry) == "kept")
  }

  @Test func anEditMadeWithoutSeeingTheOtherIsAConflictNotALoss() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var one = Writer(seed: 6)
    var two = Writer(seed: 7)
    let entry = one.dossier()
    try vault.save([one.write("mine", in: entry)])
    try vault.save([two.write("yours", in: entry)])
    try vault.seal()
    let record = try reopen(scratch.notebook).read().contents[entry]
    #expect(Set(record?.conflict("text").compactMap { $0.value.flatMap(String.init) } ?? []) == ["mine", "yours"])
  }

  @Test func theFolderSaysNothingInTheClearAndItsFilesAreOnlyTheOwners() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 8)
    let entry = writer.dossier()
    try vault.save([writer.write(canary, in: entry)])
    let sheet = vault.recoverySheet.text
    func check() throws {
      for file in Scratch.files(below: scratch.notebook) {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: scratch.notebook + "/" + file))
        for word in [canary, sheet, "AGE-SECRET-KEY", "journal", "age1", "battery"] {
          #expect(bytes.range(of: Data(word.utf8)) == nil || (file == "README.txt" && word == "AGE-SECRET-KEY"))
        }
        #expect(!file.contains(where: \.isUppercase) || file == "README.txt")
      }
    }
    try check()
    try vault.seal()
    try check()
    let modes = try #require(run("find . ! -perm 600 -type f; find . ! -perm 700 -type d", in: scratch.notebook))
    #expect(modes.isEmpty)
    let readme = try String(contentsOfFile: scratch.notebook + "/README.txt", encoding: .utf8).lowercased()
    for word in ["peace", "atrocit", "interview", "violence"] { #expect(!readme.contains(word)) }
  }

  @Test func lengthsOfFilesSayLittle() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 9)
    let entry = writer.dossier()
    for length in [0, 1, 300, 3000, 65_000, 70_000, 200_000] {
      try vault.save([writer.write(String(repeating: "x", count: length), in: entry)])
      for file in Scratch.files(below: scratch.notebook + "/local") {
        #expect(try SystemFiles().read(scratch.notebook + "/local/" + file).count % 512 == 0)
      }
      try vault.seal()
    }
    for file in Scratch.files(below: scratch.notebook + "/dossiers") where file.contains("/log/") {
      #expect(try SystemFiles().read(scratch.notebook + "/dossiers/" + file).count % 4096 == 0)
    }
  }

  @Test func whatIsNoNotebookIsToldApart() throws {
    let scratch = Scratch()
    #expect(throws: VaultError.notANotebook) { try reopen(scratch.notebook) }
    try FileManager.default.createDirectory(atPath: scratch.notebook, withIntermediateDirectories: true)
    #expect(throws: VaultError.emptyFolder) { try reopen(scratch.notebook) }
    try Data("x".utf8).write(to: URL(fileURLWithPath: scratch.notebook + "/x"))
    #expect(throws: VaultError.notANotebook) { try reopen(scratch.notebook) }
    #expect(throws: VaultError.alreadyExists) { try create(scratch) }
    #expect(Scratch.files(below: scratch.path) == ["study.fieldbook/x"])
  }

  @Test func anInterruptedCreateLeavesNothingInTheWay() throws {
    let scratch = Scratch()
    let part = scratch.notebook + ".part"
    try FileManager.default.createDirectory(atPath: part + "/notebook/slots", withIntermediateDirectories: true)
    try Data().write(to: URL(fileURLWithPath: part + "/unfinished-notebook"))
    try Data("half".utf8).write(to: URL(fileURLWithPath: part + "/notebook/slots/x.age"))
    let vault = try create(scratch)
    #expect(try vault.verify().findings.isEmpty)
    #expect(SystemFiles().kind(part) == .nothing)
  }

  @Test func aPersonsOwnFolderIsNeverTakenForAnInterruptedCreate() throws {
    let scratch = Scratch()
    let part = scratch.notebook + ".part"
    try FileManager.default.createDirectory(atPath: part + "/notebook", withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: part + "/notebook/letter.txt"))
    #expect(throws: VaultError.copy(.inTheWay(part))) { try create(scratch) }
    #expect(Scratch.files(below: part) == ["notebook/letter.txt"])
  }

  @Test func aReadOnlyFolderOpens() throws {
    let scratch = Scratch()
    var writer = Writer(seed: 10)
    let entry = writer.dossier()
    do {
      let vault = try create(scratch)
      try vault.save([writer.write("kept", in: entry)])
    }
    let files = FailingFiles()
    files.fail(.init(call: 1, isForGood: true, code: EROFS))
    let vault = try reopen(scratch.notebook, quick(files))
    #expect(text(try vault.read().contents, entry) == "kept")
    #expect(try vault.verify().isSound)
    #expect(files.calls == 0)
    #expect(throws: VaultError.self) { try vault.save([writer.write("new", in: entry)]) }
  }

  @Test func aSegmentOfALaterFormatIsReportedAndLeftAndTheRestOpens() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 11)
    let entry = writer.dossier()
    try vault.save([writer.write("ours", in: entry)])
    try vault.seal()
    let later = Array(#"{"v":2,"everything":["else"]}"#.utf8)
    let bytes = try Age.seal(later, to: [try vault.key(of: entry).recipient])
    let path = vault.layout.segment(entry, sha256(bytes))
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let reading = try reopen(scratch.notebook).read()
    #expect(reading.findings.map(\.kind) == [.newer(2)])
    #expect(text(reading.contents, entry) == "ours")
    #expect(try SystemFiles().read(path) == bytes)
    // The study itself in a later format altogether.
    for name in try SystemFiles().names(in: vault.layout.log(.notebook)) {
      try SystemFiles().remove(vault.layout.log(.notebook) + "/" + name)
    }
    let study = try Age.seal(later, to: [try vault.key(of: .notebook).recipient])
    try Data(study).write(to: URL(fileURLWithPath: vault.layout.segment(.notebook, sha256(study))))
    #expect(throws: VaultError.newer(2)) { try reopen(scratch.notebook).read() }
  }
}
