import Age
import Foundation
import Notebook
import Testing

@testable import Vault

@Suite struct PassphraseTests {
  @Test func aPassphraseIsTheSameHoweverItIsSpacedComposedOrWhicheverDigitsAreUsed() {
    func normal(_ text: String) -> String { String(decoding: Secret.normalised(Array(text.utf8)), as: UTF8.self) }
    #expect(normal("  correct \t horse\u{A0}\u{2003}battery\n") == "correct horse battery")
    #expect(Array(normal("caf\u{65}\u{301}").utf8) == Array("caf\u{E9}".utf8))
    #expect(normal("٤٨٣ ٩٢٠") == "483 920")
    #expect(normal("४८३ 920") == "483 920")
    #expect(normal("rue ٤٨٣") == "rue ٤٨٣", "only one of digits alone is rewritten")
    #expect(Secret.normalised([0xFF, 0x20, 0x20, 0xFE]) == [0xFF, 0x20, 0x20, 0xFE])
  }

  @Test func passphrasesAreAddedChangedAndRemovedButNeverTheLast() throws {
    let scratch = Scratch()
    let first = try create(scratch)
    let second = Array("tüten suppe ١".utf8)
    let third = Array("١٢٣ ٤٥٦".utf8)
    try first.addPassphrase(second, who: "T2")
    try first.seal()
    let colleague = try reopen(scratch.notebook, with: second)
    #expect(colleague.who == "T2")
    _ = try colleague.read()
    #expect(Set(try colleague.passphrases().map { "\($0.who ?? "?") \($0.isMine)" }) == ["T1 false", "T2 true"])
    try colleague.changePassphrase(to: third)
    try colleague.seal()
    #expect(throws: VaultError.wrongPassphrase) { try reopen(scratch.notebook, with: second) }
    let again = try reopen(scratch.notebook, with: Array("123  456".utf8))
    #expect(again.who == "T2")
    _ = try again.read()
    let slots = try again.passphrases()
    let mine = try #require(slots.first { $0.isMine })
    let theirs = try #require(slots.first { !$0.isMine })
    try again.removePassphrase(theirs.name)
    #expect(throws: VaultError.wrongPassphrase) { try reopen(scratch.notebook) }
    #expect(throws: VaultError.lastPassphrase) { try again.removePassphrase(mine.name) }
    #expect(throws: VaultError.noSuchPassphrase) { try again.removePassphrase(theirs.name) }
    try again.seal()
    let verdict = try reopen(scratch.notebook, with: third).verify()
    #expect(verdict.findings.isEmpty)
    #expect(Scratch.files(below: scratch.notebook + "/slots").count == 1)
  }

  @Test func theRecoveryTextOpensTheNotebookWhenEverySlotIsLost() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 20)
    let entry = writer.dossier()
    try vault.save([writer.write("kept", in: entry)])
    try vault.seal()
    let sheet = vault.recoverySheet
    #expect(sheet.text.hasPrefix("AGE-SECRET-KEY-1"))
    #expect(sheet.groups.joined() == sheet.text)
    try FileManager.default.removeItem(atPath: scratch.notebook + "/slots")
    let typed = " " + sheet.groups.joined(separator: " ").lowercased() + "\n"
    let rescued = try reopen(scratch.notebook, with: Array(typed.utf8))
    #expect(rescued.who == nil)
    #expect(text(try rescued.read().contents, entry) == "kept")
    try rescued.addPassphrase(Array("new words".utf8), who: "T1")
    try rescued.seal()
    #expect(text(try reopen(scratch.notebook, with: Array("new words".utf8)).read().contents, entry) == "kept")
    let mistyped = typed.replacingOccurrences(of: sheet.groups[3].lowercased(), with: "qqqqqqqq")
    #expect(throws: VaultError.recoveryTextMistyped) { try reopen(scratch.notebook, with: Array(mistyped.utf8)) }
    let foreign = X25519Identity.generate().text
    #expect(throws: VaultError.wrongPassphrase) { try reopen(scratch.notebook, with: Array(foreign.utf8)) }
  }

  @Test func aPrivateEntryIsReadByItsAuthorAlone() throws {
    let scratch = Scratch()
    let first = try create(scratch)
    try first.addPassphrase(Array("two".utf8), who: "T2")
    var writer = Writer(seed: 21)
    let entry = writer.dossier()
    let open = writer.dossier()
    try first.save([writer.write(canary, in: entry), writer.write("for all", in: open)], private: [entry])
    for isSealed in [false, true] {
      if isSealed { try first.seal() }
      for typed in [Array("two".utf8), Array(first.recoverySheet.text.utf8)] {
        let other = try reopen(scratch.notebook, with: typed)
        let reading = try other.read()
        #expect(reading.contents[entry] == nil)
        #expect(text(reading.contents, open) == "for all")
        #expect(reading.closed == [entry: "T1"])
        #expect(reading.findings.isEmpty)
        #expect(try other.verify().isSound)
        #expect(throws: VaultError.dossierClosed(entry)) { try other.save([writer.write("x", in: entry)]) }
      }
    }
    #expect(text(try reopen(scratch.notebook).read().contents, entry) == canary)
    let rescued = try reopen(scratch.notebook, with: Array(first.recoverySheet.text.utf8))
    let another = writer.dossier()
    #expect(throws: VaultError.noOwnKey) { try rescued.save([writer.write("x", in: another)], private: [another]) }
  }

  @Test func aSecondPassphraseOfTheSameMemberOpensTheSamePrivateEntries() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 23)
    let entry = writer.dossier()
    try vault.save([writer.write(canary, in: entry)], private: [entry])
    try vault.addPassphrase(Array("spare".utf8), who: "T1")
    try vault.seal()
    #expect(text(try reopen(scratch.notebook, with: Array("spare".utf8)).read().contents, entry) == canary)
  }

  @Test func aCrashedPrivateEntryWaitsForItsAuthor() throws {
    let scratch = Scratch()
    var writer = Writer(seed: 22)
    let entry = writer.dossier()
    do {
      let vault = try create(scratch)
      try vault.addPassphrase(Array("two".utf8), who: "T2")
      try vault.save([writer.write(canary, in: entry)], private: [entry])
    }
    let other = try reopen(scratch.notebook, with: Array("two".utf8))
    _ = try other.read()
    try other.keepHouse()
    let author = try reopen(scratch.notebook)
    #expect(text(try author.read().contents, entry) == canary)
    try author.keepHouse()
    #expect(Scratch.files(below: scratch.notebook + "/local").isEmpty)
    #expect(text(try reopen(scratch.notebook).read().contents, entry) == canary)
  }

  @Test func aSlotForAStrongerMachineIsNeverAttempted() throws {
    let scratch = Scratch()
    _ = try create(scratch)
    var settings = quick()
    settings.maximumLogN = 4
    #expect(throws: VaultError.slotTooStrong(5)) { try reopen(scratch.notebook, settings) }
  }

  @Test func passphrasesOnOfferAreLongEnoughAndWeakOnesAreKnown() {
    var chance = Chance(seed: (0x9E37_79B9_7F4A_7C15, 0xBF58_476D_1CE4_E5B9, 0x94D0_49BB_1331_11EB, 7))
    #expect(EFFWords.list.count == 7776)
    #expect(Set(EFFWords.list).count == 7776)
    let offered = Passphrases.words(using: &chance)
    #expect(offered.split(separator: " ").count == 6)
    #expect(Passphrases.bits(of: offered) > Passphrases.enough)
    let digits = Passphrases.digits(using: &chance)
    #expect(digits.utf8.count == 23)
    #expect(Passphrases.bits(of: digits) > Passphrases.enough)
    for weak in [
      "", "password", "correct horse battery staple", "aaaaaaaaaaaaaaaaaaaaaaaa", "go go go go go go", "31.12.1999",
    ] {
      #expect(Passphrases.bits(of: weak) < Passphrases.enough, "\(weak)")
    }
  }
}
