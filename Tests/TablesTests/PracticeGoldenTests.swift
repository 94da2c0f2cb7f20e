import Notebook
import Testing

@testable import Tables

/// Each figure worked out by hand from the study as it was designed, against the tables as they would be written.
@Suite("The golden figures of the practice study, before and after the nurse took hers back")
struct PracticeGoldenTests {
  private let before: Contents
  private let after: Contents
  private let today: Day
  private static let near: Set = ["self", "neighbours", "local_group", "local_faith", "local_gov"]

  init() throws {
    let practice = try PracticeNotebook()
    (before, after, today) = (practice.before, practice.after, practice.today)
  }

  private func plan(_ contents: Contents, _ level: Level) -> ExportPlan {
    Export.plan(contents, Export.Request(.analysis, level: level, made: today, program: "p", seed: 5))
  }

  private func rows(_ contents: Contents, _ table: String, _ level: Level = .team) throws -> [[String: String]] {
    try ReadFiles(plan(contents, level)).rows(table)
  }

  private func counts(_ values: [String?]) -> [String: Int] {
    values.compactMap { $0 }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// What a figure shows, without those under the smallest group; how many there are of these.
  private func shown(_ contents: Contents, _ figure: String) throws -> (numbers: [String: String], few: Int) {
    let cells = try rows(contents, "figures", .public).filter { $0["figure"] == figure }
    let numbers = cells.filter { $0["shown"] != "<5" }.map { ($0["code"] ?? "", $0["shown"] ?? "") }
    return (Dictionary(uniqueKeysWithValues: numbers), cells.count - numbers.count)
  }

  @Test("Interviews, respondents and those who may be counted: 15, 14, 13; then 14, 13, 12")
  func heard() throws {
    for (contents, expected) in [(before, [15, 14, 13]), (after, [14, 13, 12])] {
      let found = [
        try rows(contents, "interviews").count, try rows(contents, "respondents").count,
        plan(contents, .public).heard.count,
      ]
      #expect(found == expected)
    }
  }

  @Test("Motives by person or group for the team: hope 8, protect_own 5, faith 4, duty 4; then 7, 5, 3, 4")
  func motives() throws {
    for (contents, expected) in [(before, [8, 5, 4, 4]), (after, [7, 5, 3, 4])] {
      let told = Set(try rows(contents, "motivations").map { [$0["personId"] ?? "", $0["motivation"] ?? ""] })
      let people = counts(told.map { $0[1] })
      #expect(["hope", "protect_own", "faith", "duty"].map { people[$0] } == expected)
    }
  }

  @Test("For everyone: hope 8, protect_own 7, people 6, grave danger 5, no wish; all others under five")
  func figures() throws {
    let motives = try shown(before, "motivations.motivation")
    #expect(motives.numbers == ["hope": "8", "protect_own": "7"] && motives.few > 5)
    let sustaining = try shown(before, "sustaining.sustains")
    #expect(sustaining.numbers == ["people": "6"] && sustaining.few > 5)
    let needs = try shown(before, "needs.need")
    #expect(needs.numbers == [:] && needs.few > 5)
    let bands = try shown(before, "risks.band")
    #expect(bands.numbers == ["high": "5"] && bands.few == 4)
    #expect(try shown(after, "sustaining.sustains").numbers == ["people": "5"])
  }

  @Test("Once figures went out, neither they nor a page go out again for one person less; the team's tables do")
  func refused() throws {
    var pen = Pen(who: "T2", chance: Chance(seed: (5, 6, 7, 8)))
    var contents = before
    let log = try #require(RecordID("release"))
    for change in plan(before, .public).begun(log, to: "out") + ExportPlan.ended(log, hashes: [:]) {
      _ = pen.write(change, into: &contents, at: Moment(seconds: 1))
    }
    let nurse = try #require(contents.records(code: "R-14").first)
    _ = contents.carryOut(
      try #require(Forgetting(of: nurse.id, in: contents, reader: "T2")), with: &pen, at: Moment(seconds: 2))
    for level in Level.allCases {
      let obstacles = ExportGate.obstacles(for: plan(contents, level), contents, ExportIntent(), on: today)
      let isRefused = obstacles.contains { if case .tooCloseToEarlier(1, _) = $0 { true } else { false } }
      #expect(isRefused == !level.holdsRecords, "\(level)")
    }
  }

  @Test("Dangers by band: 1, 6, 6, 3 of 16; then 1, 6, 6, 2 of 15")
  func dangers() throws {
    for (contents, expected) in [(before, [1, 6, 6, 3]), (after, [1, 6, 6, 2])] {
      let bands = counts(try rows(contents, "risks").map { $0["band"] })
      #expect(["low", "moderate", "high", "severe"].map { bands[$0] } == expected)
      #expect(try rows(contents, "risks").count == expected.reduce(0, +))
    }
  }

  @Test("Wishes: 25, of 24 that somebody could meet 17 near; then 24, and 16 of 23; hidden for everyone, many on the page")
  func wishes() throws {
    for (contents, expected) in [(before, [25, 24, 17]), (after, [24, 23, 16])] {
      let first = try rows(contents, "needs").compactMap { $0["firstProvider"] }
      #expect([first.count, first.count { $0 != "none" }, first.count(where: Self.near.contains)] == expected)
      #expect(try shown(contents, "needs.localFirst").numbers == ["local": "hidden"])
      let page = try #require(ReadFiles(plan(contents, .sheet)).bytes["sheet.txt"])
      #expect(String(decoding: page, as: UTF8.self).contains("For many of the things that would help"))
    }
  }

  @Test("Days to a first decision: near 1.5 of four, national 21.5 of two, one from outside open after 17; hidden for all")
  func lags() throws {
    for contents in [before, after] {
      let responses = try rows(contents, "responses")
      func days(_ band: String) -> [Int] {
        responses.filter { $0["providerBand"] == band && $0["decisionState"] != "open" }
          .compactMap { $0["decisionLag"].flatMap(Int.init) }.sorted()
      }
      #expect(days("local") == [0, 1, 2, 10])
      #expect(days("national") == [14, 29])
      let open = responses.filter { $0["providerBand"] == "outside" }
      #expect(open.map { $0["decisionState"] } == ["open"] && open.map { $0["decisionOpenDays"] } == ["17"])
      let shown = try shown(contents, "responses.decisionLag").numbers
      #expect(shown == ["local": "hidden", "national": "hidden", "outside": "hidden"])
    }
  }

  @Test("Those whose speakers agreed to be shown to others are eight, before and after")
  func others() throws {
    for contents in [before, after] {
      let plan = plan(contents, .shared)
      let people = try ReadFiles(plan).rows("people").compactMap { $0["code"] }.compactMap { plan.numbers[$0] }
      #expect(
        people.map { contents.number(of: $0) }.sorted()
          == ["A-01", "A-02", "A-03", "A-05", "A-06", "A-08", "A-09", "A-10"])
    }
  }
}
