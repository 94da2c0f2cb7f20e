import Foundation
import Notebook
import Testing

@testable import Tables

@Suite("Single records for others")
struct SharedTests {
  private static let open = ["takePart", "notes", "teamUse", "shareDeid", "aggregate", "quotes"]

  private func request(_ level: Level = .shared, seed: UInt64 = 3) throws -> Export.Request {
    Export.Request(
      .analysis, level: level, made: try #require(Day("2026-04-01")), program: "p", tacticalConfirmed: true, seed: seed)
  }

  private func plan(_ notes: Notes, seed: UInt64 = 3) throws -> ExportPlan {
    Export.plan(notes.contents, try request(seed: seed))
  }

  private func column(_ plan: ExportPlan, _ table: String, _ name: String) throws -> [String] {
    let table = try #require(plan.table(table))
    let place = try #require(table.columns.firstIndex { $0.name == name }, "no column \(name)")
    return table.rows.map { $0[place] }
  }

  /// The numbers of the notebook behind those that stand in a table.
  private func numbers(_ plan: ExportPlan, _ table: String, _ contents: Contents) throws -> [String] {
    try column(plan, table, "code").compactMap { plan.numbers[$0] }.map { contents.number(of: $0) }.sorted()
  }

  @Test("E2: only those who agreed to it are in it, and whoever agreed to less is counted by reason")
  func consent() throws {
    var notes = Notes()
    try notes.meet("bell", code: "A-05")
    try notes.meet("ferry", code: "A-06")
    try notes.hear("fine", person: "bell", scopes: Self.open)
    try notes.hear("zqteam", person: "ferry")
    try notes.hear("zqpressed", person: "bell", scopes: Self.open, pressure: "yes")
    let plan = try plan(notes)
    #expect(try numbers(plan, "people", notes.contents) == ["A-05"])
    #expect(plan.table("people")?.stays == [.notCovered: 1])
    #expect(plan.table("interviews")?.stays == [.notCovered: 1, .pressure: 1])
    #expect(plan.table("risks")?.rows.count == 1)
    for word in ["zqteam", "zqpressed", "ferry", "fine-", "R-fine"] { #expect(plan.files(holding: word) == []) }
  }

  @Test("E6: whom nobody asked is not in it, nor a row, a tie or an answer about them")
  func thirdParties() throws {
    var notes = Notes()
    try notes.meet("bell", code: "A-05")
    try notes.meet("radio", code: "A-12")
    try notes.hear("fine", person: "bell", scopes: Self.open)
    try notes.hear("witness", person: "bell", scopes: Self.open)
    try notes.write(
      "interview", "witness-interview", in: "witness-home", ["stance": .text("aboutOther"), "people": .codes("radio")])
    for (kind, id, fields) in [
      ("motivation", "why", ["motivation": Value.text("hope")]), ("need", "wish", ["need": .text("protection")]),
      ("relationship", "tie", ["toPerson": .text("bell"), "relation": .text("warns"), "safeToShow": .truth(true)]),
    ] {
      try notes.write(
        kind, id, in: "fine-home",
        fields.merging(["person": .text("radio"), "sourceRef": .text("fine-interview")]) { first, _ in first })
    }
    let plan = try plan(notes)
    #expect(plan.table("people")?.stays == [.thirdParty: 1])
    #expect(plan.table("motivations")?.stays == [.thirdParty: 1])
    #expect(plan.table("needs")?.rows.count == 0 && plan.table("relationships")?.rows.count == 0)
    #expect(plan.table("answers_long")?.stays == [.thirdParty: 1])
    #expect(try column(plan, "people", "kind").count == 1)
  }

  @Test("E15: hiding places, lines to the armed, broken ties and ties not agreed to stay, confirmed or not")
  func tactical() throws {
    var notes = Notes()
    for (id, code) in [("bell", "A-05"), ("ferry", "A-06")] {
      try notes.meet(id, code: code)
      try notes.hear("by\(id)", person: id, scopes: Self.open)
    }
    func tell(_ kind: String, _ id: String, _ fields: [String: Value]) throws {
      try notes.write(
        kind, id, in: "bybell-home",
        fields.merging(["person": .text("bell"), "sourceRef": .text("bybell-interview")]) { first, _ in first })
    }
    func tie(_ id: String, _ relation: String, _ more: [String: Value] = [:]) throws {
      try tell(
        "relationship", id,
        ["toPerson": .text("ferry"), "relation": .text(relation), "safeToShow": .truth(true)]
          .merging(more) { _, new in new })
    }
    try tie("good", "warns")
    try tie("armed", "channel_armed", ["toArmed": .text("rebel")])
    try tie("tense", "in_tension")
    try tie("broken", "broken")
    try tie("unsafe", "works_with", ["safeToShow": .truth(false)])
    try tie("office", "answers_to", ["toPerson": .text(""), "toProvider": .text("local_gov")])
    try tell(
      "strategy", "ford", [
        "strategy": .text("protect_hide"), "tacticalDetail": .truth(true),
        "story": Prose([Paragraph("zqford", voice: .own)]).stored,
      ])
    try notes.readThrough(Strategy.type, "ford")
    try tell("sustaining", "talks", ["factor": .text("engage_armed")])
    try tell("risk", "hides", ["riskType": .text("denounced"), "protections": .codes("move_hide", "warn_net", "rest")])
    let plan = try plan(notes)
    #expect(try column(plan, "relationships", "relation") == ["warns"])
    #expect(plan.files(holding: "zqford") == [])
    #expect(plan.table("strategies")?.valuesStay == [:] && plan.table("strategies")?.stays == [.notShown: 1])
    #expect(plan.table("sustaining")?.stays == [.notShown: 1])
    #expect(try column(plan, "risk_protections", "protection") == ["rest"])
    #expect(plan.table("risks")?.valuesStay == [.notShown: 1])

    for code in ["channel_armed", "move_hide", "warn_net", "engage_armed", "denounced"] {
      #expect(!plan.tables.contains { $0.rows.contains { $0.contains(code) } }, "\(code)")
    }
  }

  @Test("E26: a past with weapons, a loss and a rescue cannot be told apart; E25: nor harm nobody speaks of")
  func accusations() throws {
    var notes = Notes()
    try notes.meet("home", code: "A-04", ["roles": .codes("ex_fighter"), "pathIntoPeace": .codes("left")])
    try notes.hear("fine", person: "home", scopes: Self.open)
    for (place, motive) in ["own_past", "own_loss", "was_saved"].enumerated() {
      try notes.write(
        "motivation", "m\(place)", in: "fine-home",
        ["person": .text("home"), "sourceRef": .text("fine-interview"), "motivation": .text(motive)])
    }
    try notes.write("risk", "fine-risk", in: "fine-home", ["riskType": .text("sexual_harm")])
    let plan = try plan(notes)
    let motives = try column(plan, "motivations", "motivation").sorted()
    #expect(motives == ["hope", "life_experience", "life_experience", "life_experience"])
    #expect(try column(plan, "people_roles", "role").allSatisfy { $0 == "other" })
    #expect(try column(plan, "risks", "riskType") == ["body_freedom"])
    for code in ["ex_fighter", "own_past", "own_loss", "was_saved", "sexual_harm", "left"] {
      #expect(!plan.tables.contains { $0.rows.contains { $0.contains(code) } }, "\(code)")
      #expect(!plan.codebook.rows.contains { $0[3] == code && $0[0] != "answers_codes" }, "\(code)")
    }
    #expect(plan.codebook.rows.contains { $0[0] == "motivations" && $0[3] == "life_experience" })
    #expect(plan.codebook.rows.contains { $0[0] == "risks" && $0[3] == "body_freedom" })
  }

  @Test("E28: who has weapons is not in it, in any copy's version, with all that was said of them; children neither")
  func force() throws {
    for force in ["armedSelfDefence", "mixed"] {
      var notes = Notes()
      try notes.meet("guard", code: "A-05", ["useOfForce": .text(force)])
      try notes.meet("child", code: "A-06", ["ageBand": .text("under18")])
      try notes.hear("fine", person: "guard", scopes: Self.open)
      try notes.hear("young", person: "child", scopes: Self.open)
      let plan = try plan(notes)
      #expect(plan.table("people")?.rows.count == 0)
      #expect(plan.table("people")?.stays == [.force: 1, .minors: 1])
      #expect(plan.table("motivations")?.stays == [.force: 1, .belongsToWithheld: 1])
    }
  }

  @Test("E9: words go only as someone left them after reading: not changed since, their own, agreed to be quoted")
  func words() throws {
    var notes = Notes()
    try notes.meet("bell", code: "A-05", ["whatTheyDo": .text("zqtyped near the mill")])
    try notes.hear("fine", person: "bell", scopes: Self.open)
    try notes.hear("quiet", person: "bell", scopes: Self.open.filter { $0 != "quotes" })
    for home in ["fine", "quiet"] {
      let said = Prose([Paragraph("zq\(home) own", voice: .own), Paragraph("zqnote", voice: .notes)])
      try notes.write("motivation", "\(home)-motivation", in: "\(home)-home", ["inTheirWords": said.stored])
      try notes.readThrough(Motivation.type, "\(home)-motivation")
      try notes.write("answer", "\(home)-interview.c1", in: "\(home)-home", ["text": said.stored])
      try notes.readThrough(Answer.type, "\(home)-interview.c1")
    }
    var before = try plan(notes)
    #expect(before.table("people")?.valuesStay[.notCleared] == 1)
    #expect(before.files(holding: "zqfine own") == ["motivations.csv"])
    #expect(before.table("answers_long")?.valuesStay == [.notQuotable: 2])
    try notes.write("answer", "fine-interview.c1", in: "fine-home", ["quoteOk": .truth(true)])
    try notes.readThrough(PeaceAgent.type, "bell", as: "keeps people calm")
    before = try plan(notes)
    #expect(before.files(holding: "zqfine own") == ["motivations.csv", "answers_long.csv", "answers_wide.csv"])
    #expect(before.files(holding: "keeps people calm") == ["people.csv"])
    for word in ["zqtyped", "zqnote", "zqquiet"] { #expect(before.files(holding: word) == []) }
    try notes.write("person", "bell", in: "bell", ["whatTheyDo": .text("zqlater")])
    let after = try plan(notes)
    #expect(after.files(holding: "keeps people calm") == [] && after.files(holding: "zqlater") == [])
    let team = Export.plan(notes.contents, try request(.team))
    #expect(try column(team, "people", "whatTheyDoCleared") == ["false"])
    #expect(try column(team, "motivations", "inTheirWordsCleared") == ["true", "true"])
  }

  @Test("Delays are in bands, days are years, places are areas")
  func coarser() throws {
    var notes = Notes()
    try notes.write(
      "place", "north", ["placeCode": .text("Z-90"), "level": .text("district"), "label": .text("zqnorth")])
    for (id, code) in [("mill", "Z-91"), ("ford", "Z-92")] {
      try notes.write(
        "place", id,
        [
          "placeCode": .text(code), "level": .text("zone"), "parent": .text("north"), "label": .text("zq\(id)"),
        ])
    }
    try notes.write(
      "place", "south", ["placeCode": .text("Z-93"), "level": .text("zone"), "label": .text("zqsouth")])
    for (day, place) in [(0, "mill"), (3, "ford"), (12, "north"), (40, "south")] {
      let from = try #require(Day("2026-01-02"))
      try notes.write(
        "warningSign", "sign\(day)",
        [
          "code": .text("W-9\(day)"), "place": .text(place), "sign": .text("rumour"),
          "noticedOn": PartialDate(from).stored, "sharedOn": PartialDate(from + day).stored,
        ])
    }
    let plan = try plan(notes)
    #expect(try column(plan, "warning_signs", "shareLag").sorted() == ["0-1", "2-7", "8-30", "over30"])
    let areas = Dictionary(grouping: try column(plan, "warning_signs", "place")) { $0 }.mapValues(\.count)
    #expect(Set(areas.keys) == ["A", "B"] && Set(areas.values) == [1, 3])
    #expect(plan.files(holding: "zq") == [] && plan.files(holding: "2026-01") == [])
    #expect(plan.table("warning_signs")?.columns.contains { $0.name.hasPrefix("noticedOn") } == false)
  }

  @Test("E34: the same seed gives the same bytes, another one other ids, numbers and order; the key stays in the log")
  func fresh() throws {
    var notes = Notes()
    for number in 0..<9 {
      try notes.meet("k\(number)qqqq", code: "A-0\(number)", ["kind": .text("person")])
      try notes.hear("h\(number)qq", person: "k\(number)qqqq", scopes: Self.open)
    }
    let first = try plan(notes)
    let bytes = Export.files(of: first).map(\.bytes)
    #expect(Export.files(of: try plan(notes)).map(\.bytes) == bytes)
    #expect(Export.files(of: Export.plan(notes.contents(shuffledBy: 4), try request())).map(\.bytes) == bytes)
    let other = try plan(notes, seed: 4)
    #expect(Set(try column(first, "people", "id")).isDisjoint(with: try column(other, "people", "id")))
    #expect(try column(first, "people", "code") == (1...9).map { "A-0\($0)" })
    let order = try column(first, "people", "code").compactMap { first.numbers[$0]?.text }
    #expect(order != order.sorted())
    #expect(order != (try column(other, "people", "code").compactMap { other.numbers[$0]?.text }))
    let log = try #require(RecordID("log"))
    let included = first.begun(log, to: "out").first { $0.field == ExportLog.included.name }
      .flatMap { $0.value }.flatMap(Included.init)
    let behind = Set((included?.records ?? [:]).values.map(\.text))
    let (people, heard) = ((0..<9).map { "k\($0)qqqq" }, (0..<9).map { "h\($0)qq-respondent" })
    #expect(behind.isSuperset(of: people + heard))
    for (id, person) in zip(try column(first, "motivations", "personId"), try column(first, "motivations", "person")) {
      #expect(first.freshIDs[try #require(first.numbers[person])] == id)
    }
  }

  @Test("The practice study shows the eight whose speakers agreed, before and after the nurse took hers back")
  func practice() throws {
    var practice = try Practice()
    var contents = practice.contents
    let request = Export.Request(.analysis, level: .shared, made: practice.today, program: "p", seed: 9)
    let expected = ["A-01", "A-02", "A-03", "A-05", "A-06", "A-08", "A-09", "A-10"]
    let before = Export.plan(contents, request)
    #expect(try numbers(before, "people", contents) == expected)
    #expect(before.table("people")?.stays == [.notCovered: 3, .thirdParty: 1])
    #expect(before.table("relationships")?.rows.count == 3)
    let nurse = try #require(contents.records(code: "R-14").first)
    _ = contents.carryOut(
      try #require(Forgetting(of: nurse.id, in: contents, reader: "T2")), with: &practice.pen, at: Moment(seconds: 1))
    let after = Export.plan(contents, request)
    #expect(try numbers(after, "people", contents) == expected)
    #expect(Set(before.coarser) == Set(Coarser.allCases))
    #expect(before.neighbours.map(\.kind) == ["committee", "community", "faith_body", "network", "group"])
    #expect(before.neighbours.map { $0.people.map(contents.number) } == [
      ["A-03"], ["A-08"], ["A-09"], ["A-05"], ["A-02", "A-06"],
    ])
  }
}
