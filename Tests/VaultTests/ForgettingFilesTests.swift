import Foundation
import Notebook
import Testing

@testable import Vault

/// A photo whose record is taken out goes too, from every copy, though the rest of its dossier stays.
@Suite struct ForgettingFilesTests {
  /// Attaches a photo to an entry that is there; gives back the sealed file and what was written about it.
  private func photo(
    _ vault: Vault, _ entry: DossierID, _ writer: inout Writer, _ scratch: Scratch
  ) throws -> (file: AttachedFile, said: Filed) {
    let plain = scratch.path + "/photo.jpg"
    try Data((0..<9_000).map { UInt8(truncatingIfNeeded: $0) }).write(to: URL(fileURLWithPath: plain))
    let file = try vault.attach(plain, in: entry)
    let said = writer.write(
      file.hash, field: Attachment.file.name, record: writer.dossier(), in: entry, kind: Attachment.type.kind)
    try vault.save([said])
    return (file, said)
  }

  private func isThere(_ file: AttachedFile, _ entry: DossierID, _ path: String) -> Bool {
    SystemFiles().kind(path + "/dossiers/\(entry)/files/\(file.hash).age") != .nothing
  }

  @Test(arguments: [true, false]) func itsFileGoesAndWhatBringsItBackLosesItAgain(_ isSealed: Bool) throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 501)
    let entry = writer.dossier()
    try vault.save([writer.write("stays", in: entry)])
    try vault.seal()
    let gone = try photo(vault, entry, &writer, scratch)
    let kept = try photo(vault, entry, &writer, scratch)
    if isSealed { try vault.seal() }
    let stale = try scratch.copy("stale")
    try vault.redact(gone.said.taken)
    #expect(!isThere(gone.file, entry, scratch.notebook) && isThere(kept.file, entry, scratch.notebook))
    try vault.seal()
    #expect(vault.ledger.retired.contains(gone.file.hash))
    #expect(try reopen(scratch.notebook).verify().findings.isEmpty)
    for _ in 0..<2 {
      try copyIn(stale, scratch.notebook, only: "dossiers")
      #expect(isThere(gone.file, entry, scratch.notebook))
      let again = try reopen(scratch.notebook)
      _ = try again.read()
      try again.keepHouse()
      #expect(!isThere(gone.file, entry, scratch.notebook) && isThere(kept.file, entry, scratch.notebook))
      #expect(try text(reopen(scratch.notebook).read().contents, entry) == "stays")
      #expect(try reopen(scratch.notebook).verify().findings.isEmpty)
    }
  }

  @Test func aMeetingNeitherTakesNorGivesItAndTheOtherLosesItAfterAYes() throws {
    let pair = try TwoLaptops()
    let entry = pair.one.dossier()
    try pair.first.save([pair.one.write("stays", in: entry)])
    let gone = try photo(pair.first, entry, &pair.one, pair.scratch)
    let kept = try photo(pair.first, entry, &pair.one, pair.scratch)
    try pair.meet()
    let stale = pair.scratch.path + "/stale"
    try FileManager.default.copyItem(atPath: pair.stick, toPath: stale)
    #expect(isThere(gone.file, entry, pair.second.path))
    try pair.first.redact(gone.said.taken)
    _ = try pair.first.sync(with: pair.stick)
    #expect(!isThere(gone.file, entry, pair.stick) && isThere(kept.file, entry, pair.stick))
    let report = try pair.second.sync(with: pair.stick)
    #expect(report.awaitingRedaction.count == 1)
    #expect(isThere(gone.file, entry, pair.second.path) && !isThere(gone.file, entry, pair.stick))
    try pair.second.agree()
    #expect(!isThere(gone.file, entry, pair.second.path) && isThere(kept.file, entry, pair.second.path))
    _ = try pair.second.sync(with: stale)
    #expect(!isThere(gone.file, entry, pair.second.path) && !isThere(gone.file, entry, stale))
    try pair.meet()
    #expect(!isThere(gone.file, entry, pair.stick) && isThere(kept.file, entry, pair.first.path))
    #expect(try pair.areSound())
  }

  @Test func aFileThatComesAloneWaitsForAYesWhereNobodyGaveOne() throws {
    let pair = try TwoLaptops()
    let entry = pair.one.dossier()
    try pair.first.save([pair.one.write("stays", in: entry)])
    let gone = try photo(pair.first, entry, &pair.one, pair.scratch)
    try pair.first.seal()
    let stale = try pair.scratch.copy("stale")
    try pair.first.redact(gone.said.taken)
    try pair.meet()
    #expect(try pair.second.read().awaitingRedaction.isEmpty)
    try copyIn(stale, pair.second.path, only: "dossiers/\(entry)/files")
    #expect(try pair.second.read().awaitingRedaction.count == 1)
    _ = try pair.second.sync(with: pair.stick)
    #expect(!isThere(gone.file, entry, pair.stick) && isThere(gone.file, entry, pair.second.path))
    try pair.second.agree()
    #expect(!isThere(gone.file, entry, pair.second.path))
    #expect(try pair.areSound())
  }
}
