import Notebook
import Testing

@testable import Tables

@Suite("What leaves of a group")
struct GroupTests {
  private static let agreed: [String: Value] = [
    "code": .text("S-01"), "groupConsent": .truth(true), "countBand": .text("8-12"), "groupKind": .text("women"),
    "method": .codes("dotVote"), "heldOn": .date("2026-03-04"), "reflection": .text("canary-thought"),
    "groundRules": .text("canary-rules"), "place": .text("river"), "facilitator": .text("T4"),
  ]
  private static let done: [String: Value] = [
    "session": .text("meeting"), "method": .text("dotVote"), "framingQuestion": .text("canary-question"),
    "mayLeave": .truth(true), "votersBand": .text("10-19"), "status": .text("closed"), "meaning": .text("canary-sense"),
  ]
  private static let thing: [String: Value] = [
    "activity": .text("vote"), "label": .text("canary-label"), "symbol": .text("●"), "tally": .number(7),
    "rank": .number(1), "mapsTo": .text("supportNeed:training"), "note": .text("canary-note"),
  ]

  private func notes(
    session: [String: Value] = [:], activity: [String: Value] = [:], item: [String: Value] = [:]
  ) throws -> Notes {
    var notes = Notes()
    try notes.write("place", "river", ["placeCode": .text("Z-01"), "label": .text("canary-place")])
    try notes.write("session", "meeting", in: "meeting", Self.agreed.merging(session) { $1 })
    try notes.write("activity", "vote", in: "meeting", Self.done.merging(activity) { $1 })
    try notes.write("activityItem", "thing", in: "meeting", Self.thing.merging(item) { $1 })
    return notes
  }

  private func plan(_ notes: Notes, _ level: Level, confirmed: Bool = false) throws -> ExportPlan {
    Export.plan(
      notes.contents,
      Export.Request(
        .analysis, level: level, made: try #require(Day("2026-04-01")), program: "p", tacticalConfirmed: confirmed,
        seed: 5))
  }

  private func cell(_ plan: ExportPlan, _ table: String, _ column: String) throws -> String? {
    let table = try #require(plan.table(table))
    let place = try #require(table.columns.firstIndex { $0.name == column }, "no column \(column)")
    return table.rows.first?[place]
  }

  @Test("Without everyone's yes nothing of a session leaves, nor where copies differ", arguments: [Level.team, .shared])
  func consent(level: Level) throws {
    for answer in [Value.truth(false), .text("maybe")] {
      let plan = try plan(try notes(session: ["groupConsent": answer]), level)
      #expect(plan.table("sessions")?.stays == [.noConsent: 1])
      for table in ["activities", "activity_items"] { #expect(plan.table(table)?.stays == [.belongsToWithheld: 1]) }
      for word in ["canary", "S-01"] { #expect(plan.files(holding: word).filter { $0 != "places.csv" } == []) }
    }
    var torn = try notes()
    let session = try #require(SessionID("1123456789abcdef0123456789abcdef"))
    torn.add([
      Filed(
        dossier: try #require(RecordID("meeting")),
        operation: Operation(
          id: OperationID(session: session, number: 1), at: 1, who: "T3", record: try #require(RecordID("meeting")),
          kind: "session", field: "groupConsent", value: .truth(false), source: nil))
    ])
    #expect(try plan(torn, level).table("sessions")?.stays == [.noConsent: 1])
  }

  @Test("What was thrown away leaves nowhere, a whole session or one thing of it", arguments: [Level.team, .shared])
  func discarded(level: Level) throws {
    let whole = try plan(try notes(session: ["status": .text("discarded")]), level)
    #expect(whole.table("sessions")?.stays == [.discarded: 1] && whole.files(holding: "canary-label") == [])
    let part = try plan(try notes(activity: ["status": .text("discarded")]), level)
    #expect(part.table("sessions")?.rows.count == 1 && part.table("activities")?.stays == [.discarded: 1])
    #expect(part.table("activity_items")?.stays == [.belongsToWithheld: 1])
  }

  @Test("Beyond the team goes what may leave the room, of five and more; the team has it all")
  func room() throws {
    for answer in [Value.truth(false), .text("")] {
      let kept = try notes(activity: ["mayLeave": answer])
      #expect(try plan(kept, .shared).table("activities")?.stays == [.inTheRoom: 1])
      #expect(try plan(kept, .shared).table("activity_items")?.rows.isEmpty == true)
      #expect(try cell(plan(kept, .team), "activity_items", "label") == "canary-label")
    }
    for band in ["under5", "", "many"] {
      let few = try notes(session: ["countBand": .text(band)])
      #expect(try plan(few, .shared).table("sessions")?.stays == [.small: 1], "\(band)")
      #expect(try plan(few, .team).table("sessions")?.rows.count == 1)
    }
  }

  @Test("Words go once they were read through, a question of the guide as it stands; places, rules, thoughts never")
  func words() throws {
    var notes = try notes()
    let before = try plan(notes, .shared)
    for word in ["canary", "T4", "2026-03"] {
      #expect(before.tables.filter { $0.rows.contains { $0.contains { $0.contains(word) } } }.isEmpty, "\(word)")
    }
    #expect(before.table("activity_items")?.valuesStay == [.notCleared: 1])
    #expect(before.table("activities")?.valuesStay == [.notCleared: 2])
    try notes.readThrough(Activity.type, "vote")
    try notes.readThrough(ActivityItem.type, "thing")
    let after = try plan(notes, .shared)
    #expect(try cell(after, "activity_items", "label") == "canary-label")
    #expect(try cell(after, "activities", "framingQuestion") == "canary-question")
    #expect(try cell(after, "activities", "meaning") == "canary-sense")
    for word in ["canary-rules", "canary-thought", "canary-note", "canary-place", "T4", "vote", "meeting"] {
      #expect(after.tables.filter { $0.rows.contains { $0.contains { $0.contains(word) } } }.isEmpty, "\(word)")
    }
    let asked = try self.notes(activity: ["framingQuestion": .text(GroupGuide.prompts[3].words[.sw])])
    #expect(try cell(plan(asked, .shared), "activities", "framingQuestion") == GroupGuide.prompts[3].words[.sw])
    #expect(TextToRead.all(asked.contents, on: try #require(Day("2026-04-01"))).map(\.field) == ["meaning", "label"])
    #expect(try plan(notes, .team).files(holding: "canary-rules") == [])
  }

  @Test("Numbers need ten who chose, and fewer dots than the smallest group stay")
  func numbers() throws {
    for band in ["5-9", ""] {
      let few = try plan(try notes(activity: ["votersBand": .text(band)]), .shared)
      #expect(try cell(few, "activity_items", "tally") == "" && cell(few, "activity_items", "symbol") == "")
      #expect(try cell(few, "activity_items", "rank") == "1")
    }
    let many = try plan(try notes(), .shared)
    #expect(try cell(many, "activity_items", "tally") == "7" && cell(many, "activity_items", "symbol") == "●")
    for tally in 0..<5 {
      let small = try notes(item: ["tally": .number(tally), "scoreL": .number(2)])
      #expect(try cell(plan(small, .shared), "activity_items", "tally") == "")
      #expect(try cell(plan(small, .shared), "activity_items", "scoreL") == "2")
      #expect(try cell(plan(small, .team), "activity_items", "tally") == "\(tally)")
    }
  }

  @Test(
    "A code beside its list is as coarse as the list is; what is no code of it stays",
    arguments: [
      ("riskType:stigma", "riskGroup:name_work"), ("motivation:own_past", "motivationShared:life_experience"),
      ("personRole:ex_fighter", "personRole:other"), ("supportNeed:training", "supportNeed:training"),
      ("sustaining:engage_armed", ""), ("protection:move_hide", ""), ("armedActor:rebel", ""), ("gender:woman", ""),
      ("personKind:Amina of the well", ""), ("Amina of the well", ""), (":", ""),
    ])
  func mapped(line: String, shown: String) throws {
    let notes = try notes(item: ["mapsTo": .text(line)])
    #expect(try cell(plan(notes, .shared), "activity_items", "mapsTo") == shown)
    #expect(try cell(plan(notes, .team), "activity_items", "mapsTo") == line)
  }

  @Test("What should not be said, and what divides, stays with its row; a danger of harm is not read through")
  func kept() throws {
    func items(_ field: String, _ code: String) throws -> PlannedTable {
      let plan = try plan(try notes(item: [field: .text(code)]), .shared)
      return try #require(plan.table("activity_items"))
    }
    #expect(try items("verdict", "notSaid").stays == [.notSaid: 1])
    #expect(try items("side", "split").stays == [.notShown: 1])
    #expect(try items("side", "join").rows.count == 1)
    let harm = try notes(item: ["mapsTo": .text("riskType:sexual_harm")])
    let day = try #require(Day("2026-04-01"))
    #expect(!TextToRead.all(harm.contents, on: day).map(\.field).contains("label"))
    #expect(try plan(harm, .team).files(holding: "canary-note") == [])
  }

  @Test("A tie to people with weapons goes only with the team and confirmed; a strained one only with the team")
  func ties() throws {
    var notes = try notes()
    for (id, field, line) in [("armed", "mapsTo", "armedActor:rebel"), ("other", "label", "teachers")] {
      try notes.write("activityItem", id, in: "meeting", ["activity": .text("vote"), field: .text(line)])
    }
    let ties = [("line", "warns", "armed"), ("hard", "strained", "other"), ("good", "works_with", "other")]
    for (id, relation, to) in ties {
      try notes.write(
        "activityTie", id, in: "meeting",
        ["activity": .text("vote"), "from": .text("thing"), "to": .text(to), "relation": .text(relation)])
    }
    #expect(try plan(notes, .team).table("activity_ties")?.stays == [.tactical: 1])
    #expect(try plan(notes, .team, confirmed: true).table("activity_ties")?.rows.count == 3)
    let shared = try plan(notes, .shared, confirmed: true)
    #expect(shared.table("activity_ties")?.rows.count == 1)
    #expect(shared.table("activity_ties")?.stays == [.tactical: 1, .notShown: 1])
    #expect(try cell(shared, "activity_ties", "relation") == "works_with")
  }

  @Test("Everyone may read how many groups of eight and more worked in which way; a page says nothing of them")
  func figures() throws {
    var notes = Notes()
    func row(_ notes: Notes, _ method: String) throws -> [String] {
      let table = try #require(try plan(notes, .public).table("sessions"))
      return try #require(table.rows.first { $0[0] == method })
    }
    for number in 0..<6 {
      let session: [String: Value] = [
        "countBand": .text(number == 5 ? "5-7" : "13-20"), "code": .text("S-canary\(number)"),
      ]
      try notes.write("session", "s\(number)", in: "s\(number)", Self.agreed.merging(session) { $1 })
      for part in 0..<2 {
        try notes.write(
          "activity", "a\(number)-\(part)", in: "s\(number)",
          Self.done.merging(["session": .text("s\(number)")]) { $1 })
      }
      #expect(try row(notes, "dotVote")[2] == (number < 4 ? "<5" : "5"), "after \(number + 1)")
    }
    #expect(try row(notes, "roleMap")[2] == "<5")
    try notes.write("activity", "a0-0", in: "s0", ["mayLeave": .truth(false)])
    #expect(try row(notes, "dotVote")[2] == "5")
    try notes.write("activity", "a0-1", in: "s0", ["status": .text("discarded")])
    #expect(try row(notes, "dotVote")[2] == "<5")
    for level in [Level.public, .sheet] {
      let plan = try plan(notes, level)
      #expect(plan.files(holding: "canary") == [] && !plan.pages.contains { $0.text.contains("canary") })
    }
    #expect(try plan(notes, .sheet).table("sessions") == nil)
  }
}
