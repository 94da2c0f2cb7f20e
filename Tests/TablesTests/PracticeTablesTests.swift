import Notebook
import Testing

@testable import Tables

@Suite("The practice study as tables")
struct PracticeTablesTests {
  private struct Study {
    var filed: [Filed]
    let plan: ExportPlan
    let request: Export.Request

    init(_ dialect: Dialect = .analysis) throws {
      let today = try #require(Day("2026-11-20"))
      var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))
      var contents = Contents()
      filed = try PracticeStudy.read().write(
        with: &pen, into: &contents, today: today, at: Moment(seconds: today.number * 86_400))
      request = Export.Request(dialect, made: today, program: "fieldbook 1.0.0")
      plan = Export.plan(contents, request)
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

  @Test("Places over time, early signs, ties and harm checks are there as often as the study holds them")
  func context() throws {
    let study = try Study()
    let sizes = [
      "context_snapshots": 8, "context_conditions": 24, "context_armed": 11, "warning_signs": 6, "responses": 7,
      "gap_reasons": 6, "relationships": 9, "harm_checks": 3, "harm_answers": 26, "followups": 6,
    ]
    for (table, size) in sizes { #expect(study.plan.table(table)?.rows.count == size, "\(table)") }
    #expect(
      try study.column("context_snapshots", "stage", where: ("place", "Z-02")).sorted() == ["2", "3", "3", "3"])
    #expect(
      try counts(study.column("context_snapshots", "stageChange")) == ["first": 3, "rose": 2, "same": 3])
    #expect(try counts(study.column("responses", "providerBand")) == ["local": 4, "national": 2, "outside": 1])
    #expect(
      try counts(study.column("needs", "firstProviderBand")) == ["local": 17, "national": 5, "outside": 2, "none": 1])
    #expect(try study.column("needs", "recommend").filter { $0 == "true" }.count == 1)
    #expect(try counts(study.column("harm_answers", "answer")) == ["no": 17, "yes": 8, "unsure": 1])
    #expect(try study.column("interviews", "follows", where: ("code", "I-02")) == ["I-01"])
    let notes = try study.column("context_snapshots", "noteLang")
    #expect(Set(notes) == ["en", "fr", "es", "sw", "ar"])
  }

  @Test("A tie to people with weapons goes only when that is confirmed, and nothing tells of it before")
  func armed() throws {
    let study = try Study()
    #expect(study.plan.table("relationships")?.stays == [.tactical: 1])
    #expect(try !study.column("relationships", "relation").contains("channel_armed"))
    #expect(try study.column("relationships", "toArmed").allSatisfy(\.isEmpty))
    #expect(try study.column("relationships", "person", where: ("relation", "answers_to")) == ["A-03"])
    var request = study.request
    request.tacticalConfirmed = true
    var contents = Contents()
    for one in study.filed { contents.apply(one.operation, in: one.dossier) }
    let all = Export.plan(contents, request)
    let ties = try #require(all.table("relationships"))
    #expect(ties.rows.count == 10 && ties.stays.isEmpty)
    #expect(ties.rows.filter { $0.contains("channel_armed") && $0.contains("state_force") }.count == 1)
  }

  @Test("After the nurse took hers back the tables hold one danger, one wish and one tie less")
  func afterwards() throws {
    let study = try Study()
    var contents = Contents()
    for one in study.filed { contents.apply(one.operation, in: one.dossier) }
    let nurse = try #require(contents.records(code: "R-14").first)
    var pen = Pen(who: "T2", chance: Chance(seed: (8, 8, 8, 8)))
    _ = contents.carryOut(
      try #require(Forgetting(of: nurse.id, in: contents, reader: "T2")), with: &pen, at: Moment(seconds: 1))
    let plan = Export.plan(contents, study.request)
    let sizes = [
      "interviews": 14, "respondents": 13, "people": 11, "risks": 15, "needs": 24, "relationships": 8,
      "warning_signs": 6, "responses": 7,
    ]
    for (table, size) in sizes { #expect(plan.table(table)?.rows.count == size, "\(table)") }
  }

  @Test("A study's own words and codes stand in the codebook, the list's word beside them")
  func ownWords() throws {
    let study = try Study()
    var contents = Contents()
    for one in study.filed { contents.apply(one.operation, in: one.dossier) }
    var pen = Pen(who: "T2", chance: Chance(seed: (8, 8, 8, 8)))
    func write(_ code: String, _ fields: [(Field<String>, String)], isNew: Bool = false) throws {
      let (id, begun) = try #require(VocabularyEdit.begin(code, of: "strategy", isNew: isNew))
      let changes = begun + fields.map {
        Change(dossier: .notebook, record: id, kind: "vocabularyEdit", field: $0.0.name, value: $0.1.stored)
      }
      for change in changes { _ = pen.write(change, into: &contents, at: Moment(seconds: 1)) }
    }
    try write("opt_out", [(VocabularyEdit.labelEn, "the painted board")])
    try write("own-songs", [(VocabularyEdit.labelEn, "songs"), (VocabularyEdit.meaning, "sung at work")], isNew: true)
    let plan = Export.plan(contents, study.request)
    let rows = plan.codebook.rows.filter { $0[0] == "strategies" && $0[1] == "strategy" }
    let said = try #require(rows.first { $0[3] == "opt_out" })
    #expect(said[4] == "the painted board" && said.last == Vocabulary.strategy["opt_out"]?.label[.en])
    #expect(said[5] == Vocabulary.strategy["opt_out"]?.meaning[.en])
    let own = try #require(rows.first { $0[3] == "own-songs" })
    #expect(Array(own[4...6]) == ["songs", "sung at work", "this study"])
    #expect(plan.table("vocabulary_edits")?.rows.count == 2)
    #expect(plan.codebook.rows.allSatisfy { $0.count == plan.codebook.columns.count })
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
    #expect(Set(study.plan.stays.keys).subtracting([.privateEntry, .hidden, .tactical]) == [])
    let values = study.plan.tables.reduce(into: Set<Stay>()) { $0.formUnion($1.valuesStay.keys) }
    #expect(values == [.tactical, .noDetails])
    #expect(study.plan.files(holding: "=we are equal") == ["answers_long.csv", "answers_wide.csv"])
    #expect(study.plan.files(holding: "agent").filter { $0 != "codebook.csv" } == [])
  }

  @Test("Whatever order its operations come back in, every byte is the same")
  func order() throws {
    let study = try Study(.spreadsheet)
    let bytes = Export.files(of: study.plan).map(\.bytes)
    var chance = Chance(seed: (9, 9, 9, 9))
    for _ in 0..<2 {
      var contents = Contents()
      for one in study.filed.shuffled(using: &chance) { contents.apply(one.operation, in: one.dossier) }
      #expect(Export.files(of: Export.plan(contents, study.request)).map(\.bytes) == bytes)
    }
  }
}
