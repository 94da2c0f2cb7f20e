import Foundation
import Notebook
import Testing

@testable import Vault

@Suite struct ErasureTests {
  @Test func aBareMarkInTheFolderDestroysNothing() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 58)
    let kept = writer.dossier()
    try vault.save([writer.write("kept", in: kept)])
    try vault.seal()
    let agreed = scratch.notebook + "/local/agreed"
    try FileManager.default.createDirectory(atPath: agreed, withIntermediateDirectories: true)
    for name in [kept.text, "notebook"] { _ = FileManager.default.createFile(atPath: agreed + "/" + name, contents: nil) }
    _ = try vault.read()
    try vault.keepHouse()
    try vault.save([writer.write("kept too", in: kept)])
    try vault.seal()
    #expect(text(try vault.read().contents, kept) == "kept too")
  }

  @Test func aBareMarkKeepsNothingOutOfABackup() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 59)
    let kept = writer.dossier()
    try vault.save([writer.write("kept", in: kept)])
    try vault.seal()
    let agreed = scratch.notebook + "/local/agreed"
    try FileManager.default.createDirectory(atPath: agreed, withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: agreed + "/" + kept.text, contents: nil)
    let copy = scratch.path + "/copy.age"
    #expect(try reopen(scratch.notebook).backup(to: copy).dossiers == 2)
  }

  @Test func aLinkInPlaceOfAFolderNeverLeadsToFilesOfOthers() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 57)
    let linked = writer.dossier()
    try vault.save([writer.write("linked", in: linked)])
    try vault.seal()
    let files = FileManager.default
    let outside = scratch.notebook + "-outside"
    try files.createDirectory(atPath: outside, withIntermediateDirectories: true)
    defer { try? files.removeItem(atPath: outside) }
    try "mine".write(toFile: outside + "/key-1.age", atomically: true, encoding: .utf8)
    let dossier = scratch.notebook + "/dossiers/" + linked.text
    try files.removeItem(atPath: dossier)
    try files.createSymbolicLink(atPath: dossier, withDestinationPath: outside)
    try vault.erase(linked)
    try vault.keepHouse()
    #expect(try String(contentsOfFile: outside + "/key-1.age", encoding: .utf8) == "mine")
  }

  @Test func anErasedDossierIsGoneAndNothingCanBeWrittenIntoIt() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 51)
    let (gone, kept) = (writer.dossier(), writer.dossier())
    try vault.save([writer.write("gone", in: gone), writer.write("kept", in: kept)])
    try vault.seal()
    try vault.save([writer.write("gone again", in: gone)])
    try vault.erase(gone)
    #expect(throws: VaultError.erased(gone)) { try vault.save([writer.write("x", in: gone)]) }
    #expect(throws: VaultError.notErasable) { try vault.erase(.notebook) }
    try vault.seal()
    #expect(!Scratch.files(below: scratch.notebook).contains { $0.contains(gone.text) && !$0.contains("agreed") })
    let again = try reopen(scratch.notebook)
    #expect(try again.read().contents[gone] == nil)
    #expect(text(try again.read().contents, kept) == "kept")
    #expect(try again.verify().findings.isEmpty)
    #expect(throws: VaultError.erased(gone)) { try again.save([writer.write("x", in: gone)]) }
  }

  @Test func anotherProgramsErasureDoesNotStopThisOneFromSealingTheRest() throws {
    let scratch = Scratch()
    let first = try create(scratch)
    var writer = Writer(seed: 53)
    let (gone, kept) = (writer.dossier(), writer.dossier())
    try first.save([writer.write("gone", in: gone), writer.write("kept", in: kept)])
    let second = try reopen(scratch.notebook)
    _ = try second.read()
    try second.erase(gone)
    try second.seal()
    #expect(throws: VaultError.erased(gone)) { try first.save([writer.write("more", in: gone)]) }
    try first.seal()
    let again = try reopen(scratch.notebook)
    #expect(text(try again.read().contents, kept) == "kept")
    #expect(try again.read().contents[gone] == nil)
    #expect(try again.verify().findings.isEmpty)
  }

  @Test func anErasedDossierThatComesBackIsHiddenNamedAndDestroyedAgain() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 52)
    let gone = writer.dossier()
    try vault.save([writer.write("gone", in: gone)])
    try vault.seal()
    let stale = try scratch.copy("stale")
    try vault.erase(gone)
    try vault.seal()
    try FileManager.default.copyItem(atPath: stale + "/dossiers/\(gone)", toPath: vault.layout.dossier(gone))
    let again = try reopen(scratch.notebook)
    let reading = try again.read()
    #expect(reading.contents[gone] == nil)
    #expect(reading.findings == [Finding(file: "dossiers/\(gone)", kind: .reappeared)])
    try again.keepHouse()
    #expect(SystemFiles().kind(vault.layout.dossier(gone)) == .nothing)
    // The same in a folder where nobody has agreed yet: hidden, but still there.
    try FileManager.default.copyItem(atPath: stale + "/dossiers/\(gone)", toPath: vault.layout.dossier(gone))
    try FileManager.default.removeItem(atPath: vault.layout.agreed(gone))
    let elsewhere = try reopen(scratch.notebook)
    #expect(try elsewhere.read().awaitingErasure == [gone])
    #expect(try elsewhere.read().contents[gone] == nil)
    try elsewhere.keepHouse()
    #expect(SystemFiles().kind(vault.layout.dossier(gone)) == .folder)
    try elsewhere.erase(gone)
    #expect(SystemFiles().kind(vault.layout.dossier(gone)) == .nothing)
    #expect(try elsewhere.verify().isSound)
  }
}
