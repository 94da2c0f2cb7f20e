import Foundation
import Notebook
import Testing

@testable import Vault

/// Two members, one notebook, one laptop: what each keeps for themselves is not there for the other.
@Suite struct TwoOnOneLaptop {
  private static let second = Array("other words of mine".utf8)

  /// A notebook in which T1 and T2 each wrote one note for the team and one only for themselves.
  private func shared(_ scratch: Scratch) throws {
    let first = try create(scratch)
    try first.addPassphrase(Self.second, who: "T2")
    for (who, words) in [("T1", words), ("T2", Self.second)] {
      let vault = try reopen(scratch.notebook, with: words)
      #expect(vault.who == who)
      _ = try vault.read()
      var writer = Writer(seed: who == "T1" ? 3 : 4, who: who)
      let mine = writer.dossier()
      let team = writer.dossier()
      try vault.save([writer.write("kept by \(who) alone", in: mine)], private: [mine])
      try vault.save([writer.write("for the team by \(who)", in: team)])
      try vault.seal()
    }
  }

  @Test(arguments: ["T1", "T2"])
  func onlyMineIsNeitherListedNorCountedNorHeldByTheOther(who: String) throws {
    let scratch = Scratch()
    try shared(scratch)
    let vault = try reopen(scratch.notebook, with: who == "T1" ? words : Self.second)
    let reading = try vault.read()
    let texts = reading.contents.records(JournalEntry.type).compactMap { text(reading.contents, $0.id) }
    #expect(Set(texts) == ["kept by \(who) alone", "for the team by T1", "for the team by T2"])
    // What another keeps for themselves is no damage either.
    #expect(!reading.findings.contains { $0.isDamage })
    let other = who == "T1" ? "T2" : "T1"
    #expect(try vault.holds(["kept by \(other) alone"]).isEmpty, "the other's words were read")
    #expect(try !vault.holds(["kept by \(who) alone"]).isEmpty, "this test finds nothing at all")
  }
}
