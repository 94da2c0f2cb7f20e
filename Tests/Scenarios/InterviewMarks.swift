import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Tables
import Testing

/// What is marked beside the words: what was asked further, what may be quoted, what a rule hides.
@Suite struct InterviewMarks {
  private func interview(guide: Character = "1", steps: Int) throws -> (Scenario, RecordID) {
    var person = try Scenario.practice()
    let before = person.interviews
    person.press(.character("3"), .enter, .character(guide), .enter)
    person.press(.character("0"), .character("1"), .character("1"))
    for _ in 0..<steps { person.press(.control("n")) }
    return (person, try #require(person.newest(since: before)))
  }

  private func answer(_ question: String, of id: RecordID, _ person: Scenario) -> Record? {
    Talk(id, in: person.vault.contents)?.answer(question, in: person.vault.contents)
  }

  @Test func aProbeIsMarkedByItsDigitShownAndTakenBack() throws {
    var (person, id) = try interview(steps: 1)
    person.press(.backTab, .backTab, .character("2"))
    #expect(person.shows("[✓]"), "\(person.picture)")
    #expect(answer("b1", of: id, person)?[Answer.probesUsed] == [2])
    person.press(.up, .character(" "))
    #expect(answer("b1", of: id, person)?[Answer.probesUsed] == [1, 2])
    person.press(.control("z"))
    #expect(answer("b1", of: id, person)?[Answer.probesUsed] == [2])
    person.press(.character("2"))
    #expect(answer("b1", of: id, person)?[Answer.probesUsed] == nil, "\(person.picture)")
    #expect(!person.shows("[✓]"), "\(person.picture)")
  }

  @Test func onlyOwnWordsMayBeQuotedAndItIsShown() throws {
    var (person, id) = try interview(steps: 1)
    person.type("two women ring the bell")
    quote(&person)
    #expect(person.shows("Only the person’s own words can be quoted"), "\(person.picture)")
    #expect(answer("b1", of: id, person)?[Answer.quoteOk] == nil)
    person.press(.control("w"))
    quote(&person)
    #expect(person.shows("Their own words here may be quoted."), "\(person.picture)")
    #expect(answer("b1", of: id, person)?[Answer.quoteOk] == true)
    quote(&person)
    #expect(answer("b1", of: id, person)?[Answer.quoteOk] == nil)
  }

  private func quote(_ person: inout Scenario) {
    person.press(.function(9))
    person.type("may be quoted")
    person.press(.enter)
  }

  @Test func theClosingAsksWhichWordsAndReadingBackMarksThem() throws {
    var (person, id) = try interview(steps: 1)
    person.type("two women ring the bell")
    person.press(.control("w"))
    for _ in 0..<12 where !person.shows("something to leave out") { person.press(.control("n")) }
    person.press(.character("1"), .character("1"))
    #expect(person.shows("Which of them?"), "\(person.picture)")
    person.press(.home, .character("2"))
    #expect(person.shows("May these words be quoted"), "\(person.picture)")
    #expect(answer("b1", of: id, person)?[Answer.quoteOk] == nil)
    person.press(.character("1"))
    #expect(person.shows("[1] yes") && answer("b1", of: id, person)?[Answer.quoteOk] == true, "\(person.picture)")
    person.press(.control("z"))
    #expect(answer("b1", of: id, person)?[Answer.quoteOk] == nil, "\(person.picture)")
    person.press(.character("1"), .character("2"))
    #expect(answer("b1", of: id, person)?[Answer.quoteOk] == nil)
  }

  @Test func whatARuleHidesIsKeptShownStaysOutOfTheTablesAndComesBack() throws {
    var (person, id) = try interview(guide: "2", steps: 9)
    #expect(person.position == "12 of 24", "\(person.picture)")
    person.type("my aunt showed me")
    person.wait(seconds: 1)
    try setStance("aboutOther", id, &person)
    // The screens leave it out now; it is there to be read, marked with what hides it.
    person.press(.control("u"), .control("n"))
    #expect(person.position == "13 of 24", "\(person.picture)")
    finish(&person, id)
    #expect(person.shows("my aunt showed me"), "\(person.picture)")
    #expect(person.shows("Hidden by Speaks"), "\(person.picture)")
    #expect(table(person, id) == nil)
    try setStance("self", id, &person)
    #expect(table(person, id) == "my aunt showed me")
    #expect(!person.shows("Hidden by"), "\(person.picture)")
  }

  private func setStance(_ stance: Code, _ id: RecordID, _ person: inout Scenario) throws {
    person.meet(("T2", { contents in contents[id].map { [Change($0, Interview.stance, stance)] } ?? [] }))
    person.press(.enter)
  }

  /// Finishes the talk and opens it to be read at the question.
  private func finish(_ person: inout Scenario, _ id: RecordID) {
    for _ in 0..<30 where !person.shows("The interview is finished.") { person.press(.control("n")) }
    person.press(.escape)
    let code = person.contents?[id]?[Interview.code] ?? ""
    person.press(.function(6), .character("3"), .character("/"))
    person.type(code)
    person.press(.enter)
  }

  private func table(_ person: Scenario, _ id: RecordID) -> String? {
    guard let day = Day(year: 2026, month: 3, day: 13) else { return nil }
    let plan = Export.plan(person.vault.contents, Export.Request(.analysis, made: day, program: "x"))
    guard let table = plan.tables.first(where: { $0.name == "answers_long" }),
      let column = table.columns.firstIndex(where: { $0.name == "text" }),
      let answer = RecordID.answer(interview: id, question: "d2")?.text
    else { return nil }
    return table.rows.first { $0.first == answer }?[column]
  }
}
