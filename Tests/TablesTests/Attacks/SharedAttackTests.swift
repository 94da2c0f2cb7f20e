import Foundation
import Notebook
import Testing

@testable import Tables

/// The attacker has the files alone, knows the rules, and knows of everybody what people who live there know.
@Suite("Nobody is found in single records")
struct SharedAttackTests {
  private static let isLong = ProcessInfo.processInfo.environment["FIELDBOOK_LONG"] != nil
  private static var seeds: Range<UInt64> { 0..<(isLong ? 1_000 : 8) }

  private func study(_ seed: UInt64) throws -> RandomPeople {
    try RandomPeople(seed: seed, people: 4 + Int(seed * 5 % 23))
  }

  @Test("Unique combinations: whoever knows kind, roles, area, age and gender of someone finds three rows that fit")
  func combinations() throws {
    for seed in Self.seeds {
      let contents = try study(seed).contents
      let plan = RandomPeople.plan(contents)
      let files = ReadFiles(plan)
      let roles = Dictionary(grouping: try files.rows("people_roles")) { $0["personId"] ?? "" }
        .mapValues { Set($0.compactMap { $0["role"] }) }
      let rows = try files.rows("people")
      let marks = LevelReader(
        contents, level: .shared, made: RandomPeople.made, tacticalConfirmed: false, seed: 7).marks()
      let known = Set(plan.neighbours.flatMap(\.people))
      for (person, mark) in marks where !known.contains(person) {
        let fitting = rows.filter { row in
          func fits(_ column: String, _ truth: String) -> Bool { row[column] == "" || row[column] == truth }
          let shown = roles[row["id"] ?? ""] ?? []
          let held = Set(mark.roles.map(\.text))
          let couldBe = held.allSatisfy { shown.contains($0) || shown.contains("other") }
            && shown.allSatisfy { $0 == "other" || held.contains($0) }
          return row["kind"] == mark.kind && (shown.isEmpty || couldBe) && fits("place", mark.area)
            && fits("ageBand", mark.age) && fits("gender", mark.gender)
        }
        let isBare = mark.kind == "person" && rows.count { $0["kind"] == "person" } < 3
        #expect(fitting.count >= 3 || isBare, "seed \(seed) \(person)")
      }
      // Rows that look alike are three at least, or show a kind and nothing else.
      let looks = Dictionary(grouping: rows) { row in
        [row["kind"], row["place"], row["ageBand"], row["gender"]].map { $0 ?? "" }
          + (roles[row["id"] ?? ""] ?? []).sorted()
      }
      for (look, alike) in looks where alike.count < 3 {
        #expect(look.dropFirst().allSatisfy { $0.isEmpty }, "seed \(seed) \(look)")
      }
    }
  }

  @Test("Order of rows: the first who was met is as often in any row, under any number, as anybody else")
  func order() throws {
    var first = 0
    var expected = 0.0
    var kept = 0
    var pairs = 0
    for seed in Self.seeds {
      let study = try study(seed)
      let plan = RandomPeople.plan(study.contents, seed: seed &+ 1)
      let real = Dictionary(plan.freshIDs.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      let rows = try ReadFiles(plan).rows("people").compactMap { $0["id"].flatMap { real[$0] } }
      #expect(rows.count == study.people.count, "seed \(seed)")
      if rows.first == study.people.first { first += 1 }
      expected += 1 / Double(study.people.count)
      let places = study.people.compactMap { rows.firstIndex(of: $0) }
      for (one, next) in zip(places, places.dropFirst()) {
        pairs += 1
        if one < next { kept += 1 }
      }
      for (table, column) in [("motivations", "id"), ("interviews", "id"), ("people_roles", "personId")] {
        let ids = try ReadFiles(plan).rows(table).compactMap { $0[column] }
        #expect(ids == ids.sorted(), "seed \(seed) \(table)")
      }
    }
    // Four times what chance gives would still be no more than a hint in one study.
    #expect(Double(first) <= 3 + 2 * expected, "\(first) of \(expected)")
    #expect(abs(Double(kept) / Double(max(1, pairs)) - 0.5) < 0.1, "\(kept) of \(pairs)")
  }

  @Test("Differencing two exports: no id, number or place in the order joins them, and nobody's number is missing")
  func twoExports() throws {
    var same = 0
    var all = 0
    for seed in Self.seeds {
      var study = try study(seed)
      let before = RandomPeople.plan(study.contents, seed: seed &+ 1)
      try study.write("consent", "by0-consent", in: "by0-home", ["status": .text("withdrawn")])
      let after = RandomPeople.plan(study.contents, seed: seed &+ 50_000)
      let (old, new) = (ReadFiles(before), ReadFiles(after))
      for table in ["people", "respondents", "interviews", "motivations", "risks", "strategies", "places"] {
        let (left, right) = (try old.rows(table), try new.rows(table))
        #expect(Set(left.compactMap { $0["id"] }).isDisjoint(with: right.compactMap { $0["id"] }), "seed \(seed)")
      }
      for (table, letter) in [("people", "A"), ("respondents", "R"), ("interviews", "I")] {
        let numbers = try new.rows(table).compactMap { $0["code"] }
        #expect(numbers == (1...numbers.count).map { "\(letter)-\($0 < 10 ? "0" : "")\($0)" }, "seed \(seed)")
      }
      for (number, person) in before.numbers where number.hasPrefix("A") {
        all += 1
        if after.numbers[number] == person { same += 1 }
      }
    }
    #expect(5 * same < all, "\(same) of \(all) kept their number")
  }

  @Test("Empty cells: what is left out of a row and what was never said look alike in every file")
  func emptyCells() throws {
    for seed in Self.seeds {
      let plain = try study(seed)
      let number = Int(seed) % plain.people.count
      var without = plain
      var with = plain
      try without.tell("risk", "more", by: number, ["riskType": .text("stigma")])
      try with.tell(
        "risk", "more", by: number,
        ["riskType": .text("stigma"), "protections": .codes("warn_net", "move_hide"), "vulnerability": .text("zq")])
      let armed = Prose([Paragraph("zqford", voice: .own)]).stored
      let deed = "deed\(number)"
      let home = "by\(number)-home"
      try with.write(
        "strategy", deed, in: home,
        ["aimedAt": .codes("armedActors"), "engagedWith": .codes("rebel"), "tacticalDetail": .truth(true), "story": armed])
      try with.write("person", "who\(number)", in: "who\(number)", [
        "pathIntoPeace": .text("left"), "alias": .text("zqalias"), "cautions": .text("zqcaution"),
        "groupPosition": .text("official"),
      ])
      try with.write("interview", "by\(number)-interview", in: home, ["distressPeak": .number(3)])
      try with.write("motivation", "by\(number)-motivation", in: home, ["turningPoint": .text("zqturn")])
      let (left, right) = (RandomPeople.plan(without.contents), RandomPeople.plan(with.contents))
      #expect(ReadFiles(left).difference(ReadFiles(right)) == [], "seed \(seed)")
    }
  }

  @Test("Complement: that up to four more may not be shown, for whatever reason, changes no byte of any file")
  func complement() throws {
    for seed in Self.seeds {
      let plain = try study(seed)
      var more = plain
      for number in 0..<Int(1 + seed % 4) { try more.hide(number, why: Int(seed) + number) }
      for level in [Level.shared, .public, .sheet] {
        let (left, right) = (RandomPeople.plan(plain.contents, level), RandomPeople.plan(more.contents, level))
        #expect(ReadFiles(left).difference(ReadFiles(right)) == [], "seed \(seed) \(level)")
      }
      let left = RandomPeople.plan(plain.contents)
      // One sort of codes that leaves nowhere is a whole row.
      var deed = plain
      try deed.tell("strategy", "kept", by: 0, ["strategy": .text("protect_hide"), "phase": .text("protect")])
      try deed.tell("sustaining", "talks", by: 0, ["factor": .text("engage_armed"), "direction": .text("sustains")])
      #expect(ReadFiles(left).difference(ReadFiles(RandomPeople.plan(deed.contents))) == [], "seed \(seed)")
    }
  }
}
