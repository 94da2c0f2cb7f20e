import Notebook
import Testing

@testable import Tables

@Suite("The practice study as tables")
struct PracticeTablesTests {
  private struct Study {
    var filed: [Filed]
    let plan: ExportPlan
    let request: TeamExport.Request

    init(_ dialect: Dialect = .analysis) throws {
      let today = try #require(Day("2026-11-20"))
      var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))
      var contents = Contents()
      filed = try PracticeStudy.read().write(
        with: &pen, into: &contents, today: today, at: Moment(seconds: today.number * 86_400))
      request = TeamExport.Request(dialect, made: today, program: "fieldbook 1.0.0")
      plan = TeamExport.plan(contents, request)
    }

    func column(_ table: String, _ name: String, where: (String, String)? = nil) throws -> [String] {
      let table = try #require(plan.table(table))
      let place = try #require(table.columns.firstIndex { $0.name == name })
      guard let (other, value) = `where` else { return table.rows.map { $0[place] } }
      let otherPlace = try #require(table.columns.firstIndex { $0.name == other })
      return table.rows.filter { $0[otherPlace] == value }.map { $0[place] }
    }
  }

  private func counts(_ values: [String]) -> [String: Int] {
    values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  @Test("The golden figures of the study can be counted from its tables")
  func golden() throws {
    let study = try Study()
    #expect(study.plan.table("interviews")?.rows.count == 15)
    #expect(study.plan.table("respondents")?.rows.count == 14)
    #expect(study.plan.table("people")?.rows.count == 12)
    #expect(try counts(study.column("risks", "band")) == ["low": 1, "moderate": 6, "high": 6, "severe": 3])
    let first = try study.column("needs", "firstProvider")
    let local = try #require(study.request.vocabularies["provider"]).terms.filter { $0.band == .local }.map(\.code)
    #expect(first.count == 25)
    #expect(first.count { $0 != "none" } == 24)
    #expect(first.count(where: local.contains) == 17)
    #expect(try counts(study.column("people", "personConsent")) == ["consented": 11, "notAsked": 1])
    #expect(try study.column("people", "personConsent", where: ("code", "A-12")) == ["notAsked"])
    #expect(
      try study.column("responses", "decisionLag", where: ("providerLevel", "local_group")).sorted() == ["0", "1", "2"])
    #expect(try study.column("responses", "decisionLag", where: ("providerLevel", "nat_gov")) == ["29"])
    #expect(try study.column("responses", "decisionState", where: ("providerLevel", "intl_official")) == ["open"])
    #expect(try study.column("responses", "decisionOpenDays", where: ("providerLevel", "intl_official")) == ["17"])
    let motives = try #require(study.plan.table("motivations")).rows.map { [$0[1], $0[3]] }
    let byPerson = counts(Set(motives).map { $0[1] })
    #expect(byPerson["hope"] == 8)
    #expect(byPerson["protect_own"] == 5)
  }

  @Test("Of twenty notes of the journal those of self-care leave no trace")
  func journal() throws {
    let study = try Study()
    let codes = try study.column("journal", "code")
    #expect(!codes.contains("J-007"))
    #expect(!codes.contains("J-017"))
    #expect(codes.count >= 12)
    #expect(study.plan.files(holding: "selfCare") == [])
  }

  @Test("Private notes, pointless answers, words not confirmed or beside harm stay; no name reads as a spy's list")
  func stays() throws {
    let study = try Study(.spreadsheet)
    #expect(Set(study.plan.stays.keys).subtracting([.privateEntry, .hidden]) == [])
    let values = study.plan.tables.reduce(into: Set<Stay>()) { $0.formUnion($1.valuesStay.keys) }
    #expect(values == [.tactical, .noDetails])
    #expect(study.plan.files(holding: "=we are equal") == ["answers_long.csv", "answers_wide.csv"])
    #expect(study.plan.files(holding: "agent").filter { $0 != "codebook.csv" } == [])
  }

  @Test("Whatever order its operations come back in, every byte is the same")
  func order() throws {
    let study = try Study(.spreadsheet)
    let bytes = TeamExport.files(of: study.plan).map(\.bytes)
    var chance = Chance(seed: (9, 9, 9, 9))
    for _ in 0..<2 {
      var contents = Contents()
      for one in study.filed.shuffled(using: &chance) { contents.apply(one.operation, in: one.dossier) }
      #expect(TeamExport.files(of: TeamExport.plan(contents, study.request)).map(\.bytes) == bytes)
    }
  }
}
