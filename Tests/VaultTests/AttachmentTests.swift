import Foundation
import Notebook
import Testing

@testable import Vault

/// Photos, scans and recordings: in, looked at, out, and gone with their dossier.
@Suite struct AttachmentTests {
  /// A notebook with one dossier, and a plain file of so many bytes beside it.
  private func prepare(
    _ scratch: Scratch, bytes count: Int, _ settings: Settings = quick()
  ) throws -> (Vault, DossierID, file: String, plain: [UInt8], Writer) {
    let vault = try create(scratch, settings)
    var writer = Writer(seed: 81)
    let dossier = writer.dossier()
    try vault.save([writer.write("seen", in: dossier)])
    var chance = Chance(seed: (81, UInt64(count), 3, 4))
    let plain = (0..<count).map { _ in UInt8.random(in: 0...255, using: &chance) }
    let file = scratch.path + "/photo.jpg"
    try Data(plain).write(to: URL(fileURLWithPath: file))
    return (vault, dossier, file, plain, writer)
  }

  private func record(_ attached: AttachedFile, _ dossier: DossierID, _ writer: inout Writer) -> [Filed] {
    let record = RecordID.random(using: &writer.pen.chance)
    let values: [(String, Value)] = [
      (Attachment.of.name, dossier.stored), (Attachment.bytes.name, .number(attached.bytes)),
      (Attachment.file.name, .text(attached.hash)),
    ]
    return values.map { name, value in
      writer.pen.write(
        Change(dossier: dossier, record: record, kind: Attachment.type.kind, field: name, value: value),
        into: &writer.contents, at: writer.moment)
    }
  }

  private func contents(of path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 1 << 20, (1 << 20) + 1, 3_000_000])
  func whatGoesInComesOut(_ count: Int) throws {
    let scratch = Scratch()
    var (vault, dossier, file, plain, writer) = try prepare(scratch, bytes: count)
    let attached = try vault.attach(file, in: dossier)
    #expect(attached.bytes == count)
    try vault.save(record(attached, dossier, &writer))
    try vault.seal()
    let again = try reopen(scratch.notebook)
    #expect(try again.read().findings.isEmpty)
    #expect(try again.verify().findings.isEmpty)
    let out = scratch.path + "/out.jpg"
    try again.write(attached, of: dossier, to: out)
    #expect(try contents(of: out) == plain)
    let mode = try FileManager.default.attributesOfItem(atPath: out)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    // The size says how many blocks there are, and no more.
    let sealed = try contents(of: again.layout.attachment(dossier, attached.hash)).count
    let blocks = max(1, (count + 65_535) / 65_536)
    #expect(sealed - blocks * (65_536 + 16) < 300)
    #expect(try contents(of: file) == plain)
  }

  @Test func nothingPlainStandsInTheNotebook() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 82)
    let dossier = writer.dossier()
    try vault.save([writer.write("seen", in: dossier)])
    let file = scratch.path + "/scan.txt"
    try Data(String(repeating: canary, count: 500).utf8).write(to: URL(fileURLWithPath: file))
    let attached = try vault.attach(file, in: dossier)
    try vault.save(record(attached, dossier, &writer))
    try vault.seal()
    for name in Scratch.files(below: scratch.notebook) {
      let bytes = Data(try contents(of: scratch.notebook + "/" + name))
      #expect(bytes.range(of: Data(canary.utf8)) == nil, "\(name)")
    }
  }

  @Test func whatIsNoPlainFileOfThatLengthIsRefused() throws {
    let scratch = Scratch()
    let (vault, dossier, file, _, _) = try prepare(scratch, bytes: 10)
    let files = FileManager.default
    #expect(throws: VaultError.attachment(.absent)) { try vault.attach(scratch.path + "/none", in: dossier) }
    #expect(throws: VaultError.attachment(.notAFile)) { try vault.attach(scratch.path, in: dossier) }
    let link = scratch.path + "/link"
    try files.createSymbolicLink(atPath: link, withDestinationPath: file)
    #expect(throws: VaultError.attachment(.notAFile)) { try vault.attach(link, in: dossier) }
    let pipe = scratch.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(throws: VaultError.attachment(.notAFile)) { try vault.attach(pipe, in: dossier) }
    let large = scratch.path + "/large"
    _ = files.createFile(atPath: large, contents: nil)
    #expect(truncate(large, AttachedFile.largest + 1) == 0)
    #expect(throws: VaultError.attachment(.tooLarge(AttachedFile.largest + 1))) { try vault.attach(large, in: dossier) }
    // A dossier that is not there would be made without anybody knowing whose it is.
    let absent = DossierID.random(using: &Self.chance)
    #expect(throws: VaultError.dossierClosed(absent)) { try vault.attach(file, in: absent) }
    #expect(throws: VaultError.dossierClosed(.notebook)) { try vault.attach(file, in: .notebook) }
    #expect(!Scratch.files(below: scratch.notebook).contains { $0.contains("/files/") })
  }

  private static var chance: Chance {
    get { Chance(seed: (9, 9, 9, 9)) }
    set {}
  }

  @Test(arguments: [-1, 1]) func aFileThatChangesItsLengthIsRefused(_ change: Int) throws {
    let scratch = Scratch()
    let (vault, dossier, file, _, _) = try prepare(scratch, bytes: 3_000_000)
    #expect(throws: VaultError.attachment(.changedMeanwhile)) {
      try vault.attach(file, in: dossier) { done, total in
        if done == 1 << 20 { #expect(truncate(file, total + change) == 0) }
      }
    }
    try vault.seal()
    #expect(!Scratch.files(below: scratch.notebook).contains { $0.hasSuffix(".part") || $0.contains("/files/") })
  }

  @Test func savesGoOnBetweenTheSteps() throws {
    let scratch = Scratch()
    var (vault, dossier, file, plain, writer) = try prepare(scratch, bytes: 3_000_000)
    let attaching = try vault.beginAttaching(file, in: dossier)
    #expect(try attaching.step() == nil)
    try vault.save([writer.write("typed meanwhile", field: "place", in: dossier)])
    #expect(text(try reopen(scratch.notebook).read().contents, dossier, "place") == "typed meanwhile")
    var attached: AttachedFile?
    while attached == nil { attached = try attaching.step() }
    let out = scratch.path + "/out"
    try vault.write(try #require(attached), of: dossier, to: out)
    #expect(try contents(of: out) == plain)
  }

  @Test(arguments: FaultTests.plans) func aDiskThatFailsLeavesAllOrNothing(_ plan: FailingFiles.Plan) throws {
    let files = FailingFiles()
    for call in 1...100 {
      let scratch = Scratch()
      let (vault, dossier, file, plain, _) = try prepare(scratch, bytes: 3_000_000, quick(files))
      var plan = plan
      plan.call = call
      files.fail(plan)
      let first = Result { try vault.attach(file, in: dossier) }
      let reached = files.calls >= call
      files.heal()
      // The text that was saved is there, and nothing is half there.
      #expect(text(try reopen(scratch.notebook).read().contents, dossier) == "seen")
      let again = try reopen(scratch.notebook).verify()
      #expect(again.findings.allSatisfy { $0.kind == .unspoken })
      let attached: AttachedFile
      switch first {
      case .success(let done): attached = done
      case .failure: attached = try vault.attach(file, in: dossier)
      }
      try vault.seal()
      #expect(Scratch.files(below: scratch.notebook + "/local").isEmpty)
      let out = scratch.path + "/out"
      plan.call = call
      files.fail(plan)
      let written = Result { try vault.write(attached, of: dossier, to: out) }
      let isWritten = files.calls >= call
      files.heal()
      if case .failure = written {
        if !(plan.isForGood && (plan.only.isEmpty || plan.only.contains(.remove))) {
          #expect(!Scratch.files(below: scratch.path).contains { $0 == "out" || $0 == "out.part" })
        }
        try? FileManager.default.removeItem(atPath: out)
        try? FileManager.default.removeItem(atPath: out + ".part")
        try vault.write(attached, of: dossier, to: out)
      }
      #expect(try contents(of: out) == plain)
      if !reached, !isWritten { return }
    }
    Issue.record("more calls than expected")
  }

  @Test func aPowerCutLeavesItWholeOrNotAtAll() throws {
    for call in 0...60 {
      var chance = Chance(seed: (UInt64(call), 94, 95, 97))
      let files = PowerCutFiles()
      _ = try files.makeFolder("/disk")
      try files.syncFolder("/")
      let plain = [UInt8](repeating: 7, count: 2_000_000)
      let photo = try files.create("/disk/photo")
      try files.write(plain, to: photo, "/disk/photo")
      try files.sync(photo, "/disk/photo")
      try files.syncFolder("/disk")
      var writer = Writer(seed: 84)
      let dossier = writer.dossier()
      let vault = try Vault.create(at: "/disk/n", passphrase: words, who: "T1", settings: quick(files))
      try vault.save([writer.write("seen", in: dossier)])
      try vault.seal()
      files.die(after: call)
      var attached: AttachedFile?
      do {
        attached = try vault.attach("/disk/photo", in: dossier)
        if let attached { try vault.save(record(attached, dossier, &writer)) }
        try vault.seal()
      } catch {}
      let isOver = !files.isDead
      files.cut(using: &chance)
      let again = try reopen("/disk/n", quick(files))
      let verdict = try again.verify()
      #expect(verdict.findings.allSatisfy { $0.kind == .unspoken }, "call \(call): \(verdict.findings)")
      #expect(text(try again.read().contents, dossier) == "seen")
      if let attached {
        try again.write(attached, of: dossier, to: "/disk/out")
        #expect(try files.read("/disk/out") == plain)
      }
      if isOver { return }
    }
    Issue.record("more calls than expected")
  }

  @Test func aCrashBeforeTheRecordIsWorthKnowingAndNothingElse() throws {
    let scratch = Scratch()
    let (vault, dossier, file, _, _) = try prepare(scratch, bytes: 100)
    let attached = try vault.attach(file, in: dossier)
    try vault.seal()
    let verdict = try reopen(scratch.notebook).verify()
    let expected = Finding(file: "dossiers/\(dossier)/files/\(attached.hash).age", kind: .unspoken)
    #expect(verdict.findings == [expected] && verdict.isSound)
    #expect(try Vault.verify(withoutPassphraseAt: scratch.notebook).findings.isEmpty)
  }

  @Test func oneBitAnywhereIsFoundAndNothingIsWritten() throws {
    let scratch = Scratch()
    var (vault, dossier, file, _, writer) = try prepare(scratch, bytes: 70_000)
    let attached = try vault.attach(file, in: dossier)
    try vault.save(record(attached, dossier, &writer))
    try vault.seal()
    let path = vault.layout.attachment(dossier, attached.hash)
    let whole = try contents(of: path)
    let finding = Finding(file: vault.layout.relative(path), kind: .altered)
    for place in [0, 30, 180, 250, 65_700, 100_000, whole.count - 1] {
      var flipped = whole
      flipped[place] ^= 1
      try Data(flipped).write(to: URL(fileURLWithPath: path))
      #expect(try vault.verify().findings == [finding])
      #expect(try Vault.verify(withoutPassphraseAt: scratch.notebook).findings == [finding])
      #expect(throws: VaultError.attachment(.damaged)) {
        try vault.write(attached, of: dossier, to: scratch.path + "/out")
      }
    }
    for length in [0, 100, 65_536, whole.count - 65_552, whole.count - 1] {
      try Data(whole.prefix(length)).write(to: URL(fileURLWithPath: path))
      #expect(try vault.verify().findings == [finding])
      #expect(throws: VaultError.attachment(.damaged)) {
        try vault.write(attached, of: dossier, to: scratch.path + "/out")
      }
    }
    // Whole again, but of another length than the record says.
    try Data(whole).write(to: URL(fileURLWithPath: path))
    for bytes in [0, 65_536, 69_999 + 65_536] {
      #expect(throws: VaultError.attachment(.damaged)) {
        try vault.write(AttachedFile(hash: attached.hash, bytes: bytes), of: dossier, to: scratch.path + "/out")
      }
    }
    #expect(!Scratch.files(below: scratch.path).contains { $0.hasPrefix("out") })
    try FileManager.default.removeItem(atPath: path)
    #expect(try vault.verify().findings.map(\.file) == ["\(attached.hash).age"])
  }

  @Test func nothingReadableIsPutInTheNotebookOrInPlaceOfAFile() throws {
    let scratch = Scratch()
    let (vault, dossier, file, plain, _) = try prepare(scratch, bytes: 100)
    let attached = try vault.attach(file, in: dossier)
    #expect(throws: VaultError.attachment(.alreadyThere)) { try vault.write(attached, of: dossier, to: file) }
    let link = scratch.path + "/way"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: scratch.notebook + "/local")
    for place in [scratch.notebook + "/x", scratch.notebook + "/slots/../x", link + "/x"] {
      #expect(throws: VaultError.attachment(.insideNotebook)) { try vault.write(attached, of: dossier, to: place) }
    }
    #expect(try contents(of: file) == plain)
  }

  @Test func itIsGoneWithItsDossierAndNotMissed() throws {
    let scratch = Scratch()
    var (vault, dossier, file, _, writer) = try prepare(scratch, bytes: 100)
    let attached = try vault.attach(file, in: dossier)
    try vault.save(record(attached, dossier, &writer))
    try vault.seal()
    try vault.erase(dossier)
    try vault.seal()
    #expect(try reopen(scratch.notebook).verify().findings.isEmpty)
    #expect(throws: VaultError.erased(dossier)) { try vault.attach(file, in: dossier) }
    #expect(!Scratch.files(below: scratch.notebook).contains { $0.contains(attached.hash) })
  }

  @Test func onlyItsAuthorOpensWhatBelongsToAPrivateNote() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 83)
    let mine = writer.dossier()
    try vault.save([writer.write("mine", in: mine)], private: [mine])
    let file = scratch.path + "/photo.jpg"
    try Data("x".utf8).write(to: URL(fileURLWithPath: file))
    let attached = try vault.attach(file, in: mine)
    try vault.save(record(attached, mine, &writer))
    try vault.addPassphrase(Array("other words".utf8), who: "T2")
    try vault.seal()
    let other = try reopen(scratch.notebook, with: Array("other words".utf8))
    _ = try other.read()
    #expect(try other.verify().findings.isEmpty)
    #expect(throws: VaultError.dossierClosed(mine)) {
      try other.write(attached, of: mine, to: scratch.path + "/out")
    }
  }

  @Test func theStockToolOpensIt() throws {
    let scratch = Scratch()
    let (vault, dossier, file, plain, _) = try prepare(scratch, bytes: 70_000)
    let attached = try vault.attach(file, in: dossier)
    try Data((vault.recoverySheet.text + "\n").utf8).write(to: URL(fileURLWithPath: scratch.path + "/me"))
    let script = """
      age -d -i ../me dossiers/\(dossier)/key-1.age > ../key &&
      age -d -i ../key dossiers/\(dossier)/files/\(attached.hash).age | head -c \(attached.bytes) > ../out
      """
    #expect(run(script, in: scratch.notebook) != nil, "the age command is needed: apt-get install age")
    #expect(try contents(of: scratch.path + "/out") == plain)
  }
}
