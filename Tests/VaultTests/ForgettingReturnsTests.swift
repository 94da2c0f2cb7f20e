import Age
import Foundation
import Notebook
import Testing

@testable import Vault

/// What was erased or taken out comes back with a stale copy or a colleague's unsynced work, and goes again.
@Suite struct ForgettingReturnsTests {
  /// Two copies of one notebook in random use, and what is true of them whatever was copied where.
  private struct Study {
    let scratch = Scratch()
    var chance: Chance
    var places: [String] = []
    var vaults: [Vault] = []
    var writers: [Writer] = []
    var dossiers: [DossierID] = []
    var all: [Filed] = []
    var taken: [DossierID: Set<OperationID>] = [:]
    var erased: Set<DossierID> = []
    var keys: [X25519Identity] = []
    var stale: [String] = []

    init(seed: UInt64) throws {
      chance = Chance(seed: (seed, 21, 22, 23))
      var writer = Writer(seed: seed &* 2)
      dossiers = [.notebook] + (0..<3).map { _ in writer.dossier() }
      let first = try create(scratch)
      places = [scratch.notebook]
      vaults = [first]
      writers = [writer]
      // Each dossier is made once, before there are copies: two keys for one would be two dossiers.
      for index in 0..<4 { try write(0, in: dossiers[index]) }
      try first.seal()
      let copy = try scratch.copy("colleague")
      places.append(copy)
      vaults.append(try reopen(copy))
      _ = try vaults[1].read()
      writers.append(Writer(seed: seed &* 2 &+ 1, who: "T2", contents: writers[0].contents))
    }

    mutating func write(_ who: Int, in chosen: DossierID? = nil) throws {
      let dossier = chosen ?? dossiers[Int.random(in: 0..<4, using: &chance)]
      guard !vaults[who].ledger.erased.contains(dossier) else { return }
      let record = RecordID("r\(dossier)-\(Int.random(in: 0..<2, using: &chance))")
      let field = Bool.random(using: &chance) ? "text" : "place"
      let filed = writers[who].write("word-\(all.count)-", field: field, record: record, in: dossier)
      try vaults[who].save([filed])
      all.append(filed)
    }

    mutating func step() throws {
      let who = Int.random(in: 0..<2, using: &chance)
      switch Int.random(in: 0..<14, using: &chance) {
      case 0..<6: try write(who)
      case 6, 7: try vaults[who].seal()
      case 8: try reopenAfterCrash(who)
      case 9, 10:
        let known = all.filter { writers[who].contents[$0.operation.record] != nil }
        guard let filed = known.randomElement(using: &chance) else { return }
        try vaults[who].redact(filed.taken)
        taken.merge(filed.taken) { $0.union($1) }
      case 11:
        guard erased.isEmpty, Int.random(in: 0..<4, using: &chance) == 0 else { return }
        keys += vaults.flatMap(\.keys.values)
        try vaults[who].erase(dossiers[3])
        erased.insert(dossiers[3])
      case 12:
        let copy = scratch.path + "/stale-\(stale.count)"
        try FileManager.default.copyItem(atPath: places[who], toPath: copy)
        stale.append(copy)
      default:
        // Unsynced work arrives as files, in whatever state it was.
        try copyIn(places[1 - who], places[who], only: "dossiers")
        try reopenAfterCrash(who)
        for filed in all { writers[who].contents.apply(filed.operation, in: filed.dossier) }
      }
      keys += vaults.flatMap(\.keys.values)
    }

    private mutating func reopenAfterCrash(_ who: Int) throws {
      vaults[who].folder = nil
      vaults[who] = try reopen(places[who])
      _ = try vaults[who].read()
      try vaults[who].keepHouse()
      // A run of the program is never resumed.
      writers[who] = Writer(
        seed: chance.next(), who: "T\(who + 1)", contents: writers[who].contents)
    }

    /// Everything stale and unsynced comes into one copy, in any order; then someone there agrees.
    mutating func gather() throws {
      for who in 0..<2 {
        try vaults[who].seal()
        vaults[who].folder = nil
      }
      for copy in stale.shuffled(using: &chance) { try copyIn(copy, places[0]) }
      try copyIn(places[1], places[0], only: "dossiers")
      vaults[0] = try reopen(places[0])
      _ = try vaults[0].read()
      try vaults[0].agree()
      // What came back as a crashed run's saves is in segments now.
      _ = try vaults[0].read()
      try vaults[0].keepHouse()
      try vaults[0].seal()
    }

    func check(_ what: Comment) throws {
      let vault = try reopen(places[0])
      let reading = try vault.read()
      var words: [String] = []
      var plain = Contents()
      for (index, filed) in all.enumerated() {
        let isTaken = taken[filed.dossier]?.contains(filed.operation.id) == true
        if isTaken || erased.contains(filed.dossier) { words.append("word-\(index)-") }
        guard !erased.contains(filed.dossier) else { continue }
        plain.apply(isTaken ? filed.operation.redacted : filed.operation, in: filed.dossier)
      }
      #expect(try vault.holds(words).isEmpty, what)
      #expect(filesHolding(words, places[0], Set(keys.map(\.text)).compactMap { try? X25519Identity(text: $0) }) == [], what)
      #expect(texts(reading.contents) == texts(plain), what)
      for id in erased { #expect(SystemFiles().kind(vault.layout.dossier(id)) == .nothing, what) }
      #expect(reading.awaitingRedaction.isEmpty && reading.awaitingErasure.isEmpty, what)
      #expect(vault.plain.isEmpty, what)
      let findings = try vault.verify().findings
      #expect(findings.isEmpty, what)
    }

    private func texts(_ contents: Contents) -> [String: Set<String>] {
      var texts: [String: Set<String>] = [:]
      for (id, fields) in shown(contents) {
        for (field, writings) in fields {
          texts["\(id) \(field)"] = Set(writings.compactMap { $0.value.flatMap(String.init) })
        }
      }
      return texts.filter { !$0.value.isEmpty }
    }
  }

  @Test func whateverComesBackIsGoneAgainAndEverythingElseIsKept() throws {
    for seed in 1...UInt64(isLong ? 1000 : 12) {
      var study = try Study(seed: seed)
      for _ in 0..<30 { try study.step() }
      try study.gather()
      try study.check("seed \(seed)")
    }
  }

  @Test func aSegmentThatComesBackAgainAndAgainLeavesNothingBehind() throws {
    let scratch = Scratch()
    let vault = try create(scratch)
    var writer = Writer(seed: 121)
    let entry = writer.dossier()
    let name = writer.write(canary, in: entry)
    try vault.save([name, writer.write("kept", field: "place", in: entry)])
    try vault.seal()
    let stale = try scratch.copy("stale")
    try vault.redact(name.taken)
    let count = try SystemFiles().names(in: vault.layout.log(entry)).count
    for _ in 0..<3 {
      try copyIn(stale, scratch.notebook)
      let again = try reopen(scratch.notebook)
      #expect(text(try again.read().contents, entry) == nil)
      try again.keepHouse()
      #expect(filesHolding([canary], scratch.notebook, vault.keys.values).isEmpty)
      #expect(try SystemFiles().names(in: vault.layout.log(entry)).count == count)
      #expect(try again.verify().findings.isEmpty)
    }
    #expect(text(try reopen(scratch.notebook).read().contents, entry, "place") == "kept")
  }
}
