import Foundation
import Notebook
import Testing

@testable import Tables

/// Whatever stays out of the team's tables stays out of the team's views, and nothing else does.
@Suite("The team's views count exactly what its tables hold")
struct ViewsHoldTablesTests {
  private static let isLong = ProcessInfo.processInfo.environment["FIELDBOOK_LONG"] != nil
  private let day = Day(number: 20_555)

  /// Everything beneath the cells of a part.
  private func beneath(_ part: ShownView.Part) -> [RecordID] {
    switch part {
    case .bars(let bars): bars.cells.flatMap(\.beneath)
    case .grid(let grid): grid.cells.flatMap { $0 }.flatMap(\.beneath)
    case .days(let days): days.lanes.flatMap { $0.closed.beneath + $0.open.beneath }
    case .listing(let listing): listing.rows.flatMap(\.beneath)
    }
  }

  private func ids(_ view: FindingsView, _ name: String, _ findings: inout Findings) -> Set<String> {
    let parts = findings.view(view).parts.filter { part in
      switch part {
      case .bars(let bars): bars.name == name
      case .grid(let grid): grid.name == name
      case .days(let days): days.name == name
      case .listing(let listing): listing.name == name
      }
    }
    return Set(parts.flatMap(beneath).map(\.text))
  }

  /// Compares every view that shows rows of a table with the table; views are asked in another order each time.
  private func compare(_ contents: Contents, _ seed: UInt64, _ comment: String) throws {
    let plan = Export.plan(contents, Export.Request(.analysis, made: day, program: "p"))
    func rows(_ table: String, where goes: ([String: String]) -> Bool = { _ in true }) throws -> Set<String> {
      Set(try ReadFiles(plan).rows(table).filter(goes).compactMap { $0["id"] })
    }
    var chance = Chance(seed: (seed, 1, 2, 3))
    var findings = Findings(contents, level: .team, on: day, in: .en)
    for view in FindingsView.allCases.shuffled(using: &chance) { _ = findings.view(view) }
    let tables: [(FindingsView, String, String)] = [
      (.why, "motivation", "motivations"), (.dangers, "band", "risks"), (.wishes, "need.firstProvider", "needs"),
    ]
    for (view, part, table) in tables {
      let ours: (([String: String]) -> Bool) = { $0["namedBy"] != "researcher" && $0["need"] != "" }
      let held = try rows(table, where: ours)
      #expect(ids(view, part, &findings) == held, "\(table) \(comment)")
    }
    var claims: Set<String> = []
    for (type, _, _) in Ground.claimed {
      claims.formUnion(try rows(try #require(type.table)))
    }
    #expect(ids(.evidence, "kind.sourceType", &findings) == claims, "claims \(comment)")
    let silent = try rows("answers_long") { $0["missing"] != "" }
    #expect(ids(.silence, "question.missing", &findings) == silent, "silence \(comment)")
    let spoke = Set(try ReadFiles(plan).rows("interviews").compactMap { $0["respondentId"] })
    let heard = try rows("respondents").intersection(spoke)
    #expect(ids(.coverage, "gender", &findings) == heard, "heard \(comment)")
    let people = try rows("people") { $0["kind"] != "" && $0["code"] != "" }
    let shown = findings.ground?.people.filter { $0.value.kind != nil }.map(\.key.text) ?? []
    #expect(Set(shown) == people, "people \(comment)")
    let talks = try rows("interviews")
    #expect(Set((findings.ground?.talks ?? [:]).keys.map(\.text)) == talks, "talks \(comment)")
    let ties = try rows("relationships")
    #expect(ids(.ties, "ties", &findings) == ties, "ties \(comment)")
  }

  @Test("In the practice study, before and after the nurse took hers back")
  func practice() throws {
    let practice = try PracticeNotebook()
    try compare(practice.before, 1, "before")
    try compare(practice.after, 2, "after")
  }

  @Test("Whatever permission says: held, refused, taken back, pressed, old, for practice, of nobody, in the bin")
  func everyStanding() throws {
    var notes = Notes()
    for (id, code) in [("bell", "A-05"), ("ferry", "A-06"), ("only", "A-07"), ("kept", "A-08")] {
      try notes.meet(id, code: code)
    }
    try notes.hear("fine", person: "bell")
    try notes.hear("held", person: "bell", scopes: ["takePart"])
    try notes.hear("refused", person: "ferry", status: "refused")
    try notes.hear("back", person: "ferry", status: "withdrawn")
    try notes.hear("pressed", person: "ferry", pressure: "yes")
    try notes.hear("unclear", person: "bell", understood: "no")
    try notes.hear("practice", person: "bell")
    try notes.write("interview", "practice-interview", in: "practice-home", ["practice": .truth(true)])
    try notes.hear("old", person: "bell")
    try notes.write("interview", "old-interview", in: "old-home", ["conductedOn": .date("2020-01-01")])
    try notes.hear("kept", person: "kept")
    try notes.write("person", "kept", in: "kept", ["flags": .codes("doNotExport")])
    try notes.hear("bin", person: "bell")
    try notes.write("motivation", "bin-motivation", in: "bin-home", ["deleted": .truth(true)])
    try notes.write("risk", "bin-risk", in: "bin-home", ["flags": .codes("doNotExport")])
    try notes.write(
      "answer", "fine-interview.d1", in: "fine-home",
      ["interview": .text("fine-interview"), "question": .text("d1"), "missing": .text("declined")])
    try notes.write(
      "answer", "held-interview.d1", in: "held-home",
      ["interview": .text("held-interview"), "question": .text("d1"), "missing": .text("declined")])
    for (id, more) in [("t1", ["toPerson": Value.text("ferry")]), ("t2", ["toArmed": .text("state_force")])] {
      try notes.write(
        "relationship", id, in: "bell",
        ["person": .text("bell"), "relation": .text("warns"), "axis": .text("across")].merging(more) { $1 })
    }
    try compare(notes.contents, 3, "by hand")
    var findings = Findings(notes.contents, level: .team, on: day, in: .en)
    let why = try #require(findings.view(.why).bars("motivation"))
    #expect(why.cells.map(\.people) == [["A-05"]] && why.cells[0].beneath.map(\.text) == ["fine-motivation"])
  }

  @Test("Whatever is done to a study, in any order", arguments: 0..<(isLong ? 200 : 6))
  func random(_ seed: Int) throws {
    var chance = Chance(seed: (UInt64(seed), 7, 7, 7))
    var notes = Notes()
    let ids = ["p0", "p1", "p2", "p3"]
    for (place, id) in ids.enumerated() { try notes.meet(id, code: "A-0\(place)") }
    let statuses = ["given", "given", "given", "partial", "refused", "withdrawn", "expired", "paused"]
    for number in 0..<10 {
      let scopes = Bool.random(using: &chance) ? ["takePart", "notes", "teamUse"] : ["takePart", "notes"]
      try notes.hear(
        "r\(number)", person: ids.randomElement(using: &chance) ?? "p0", scopes: number % 3 == 0 ? scopes : [],
        status: statuses.randomElement(using: &chance) ?? "given")
    }
    for _ in 0..<8 {
      let number = Int.random(in: 0..<10, using: &chance)
      let other = Int.random(in: 0..<10, using: &chance)
      let home = "r\(number)-home"
      switch Int.random(in: 0..<7, using: &chance) {
      case 0: try notes.write("motivation", "r\(number)-motivation", in: home, ["deleted": .truth(true)])
      case 1: try notes.write("risk", "r\(number)-risk", in: home, ["sourceRef": .text("r\(other)-interview")])
      case 2: try notes.write("interview", "r\(number)-interview", in: home, ["practice": .truth(true)])
      case 3: try notes.write("interview", "r\(number)-interview", in: home, ["stance": .text("aboutOther")])
      case 4: try notes.write("person", ids[number % 4], in: ids[number % 4], ["flags": .codes("doNotExport")])
      case 5:
        try notes.write(
          "person", ids[number % 4], in: ids[number % 4], source: "r\(number)-interview", ["kind": .text("network")])
      default: try notes.write("risk", "r\(number)-risk", in: home, ["flags": .codes("doNotExport")])
      }
    }
    try compare(notes.contents, UInt64(seed), "seed \(seed)")
    var one = Findings(notes.contents, level: .team, on: day, in: .en)
    var other = Findings(notes.contents(shuffledBy: UInt64(seed)), level: .team, on: day, in: .en)
    for view in FindingsView.allCases { #expect(one.view(view) == other.view(view), "\(view) seed \(seed)") }
  }
}
