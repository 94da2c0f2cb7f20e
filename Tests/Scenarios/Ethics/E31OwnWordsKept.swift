import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Tables
import Testing

@Suite("E31 own words are kept beside their translation") struct E31OwnWordsKept {
  private func translated() throws -> (Scenario, RecordID) {
    var person = try Scenario.practice()
    let before = person.interviews
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"), .control("n"))
    person.type("Kengele ililia mara tatu.")
    person.press(.control("w"))
    translate(&person)
    person.type("The bell rang three times.")
    person.wait(seconds: 1)
    return (person, try #require(person.newest(since: before)))
  }

  private func translate(_ person: inout Scenario) {
    person.press(.function(9))
    person.type("translation below")
    person.press(.enter)
  }

  @Test func aTranslationStandsBelowInItsOwnLanguageWithItsTranslator() throws {
    let (person, id) = try translated()
    #expect(person.shows("│ Kengele ililia mara tatu."), "\(person.picture)")
    #expect(person.shows("= The bell rang three times."), "\(person.picture)")
    let text = try #require(Talk(id, in: person.vault.contents)?.answer("b1", in: person.vault.contents)?[Answer.text])
    #expect(text.paragraphs.map(\.voice) == [.own, .translation])
    #expect(text.paragraphs[1].translator == "T2")
    #expect(text.paragraphs[1].language != nil && text.paragraphs[1].language != "en")
    #expect(text.paragraphs[0].text == "Kengele ililia mara tatu.")
  }

  @Test func theLanguageIsCorrectedByTheSameCommandAndItAllIsTakenBack() throws {
    var (person, id) = try translated()
    let first = Talk(id, in: person.vault.contents)?.answer("b1", in: person.vault.contents)?[Answer.text]?.paragraphs[1]
    translate(&person)
    person.wait(seconds: 1)
    var text = Talk(id, in: person.vault.contents)?.answer("b1", in: person.vault.contents)?[Answer.text]
    #expect(text?.paragraphs[1].language != first?.language)
    #expect(text?.paragraphs[1].text == "The bell rang three times.")
    for _ in 0..<40 where person.shows(" =") { person.press(.control("z")) }
    person.wait(seconds: 1)
    text = Talk(id, in: person.vault.contents)?.answer("b1", in: person.vault.contents)?[Answer.text]
    #expect(text?.paragraphs.map(\.text) == ["Kengele ililia mara tatu."])
    #expect(text?.paragraphs[0].voice == .own)
  }

  @Test func aLockAndALaterVisitChangeNothingOfIt() throws {
    var (person, id) = try translated()
    person.press(.function(12))
    person.type(person.vault.passphrase)
    person.press(.enter)
    person.type(" Then quiet.")
    person.wait(seconds: 1)
    let text = try #require(Talk(id, in: person.vault.contents)?.answer("b1", in: person.vault.contents)?[Answer.text])
    #expect(text.paragraphs.map(\.text) == ["Kengele ililia mara tatu.", "The bell rang three times. Then quiet."])
    #expect(text.paragraphs[1].voice == .translation && text.paragraphs[1].translator == "T2")
  }

  @Test func theTablesHoldBothApartAndSayWhoTranslated() throws {
    let (person, id) = try translated()
    let day = try #require(Day(year: 2026, month: 3, day: 13))
    let plan = Export.plan(person.vault.contents, Export.Request(.analysis, made: day, program: "x"))
    let table = try #require(plan.tables.first { $0.name == "answers_long" })
    let answer = try #require(RecordID.answer(interview: id, question: "b1")?.text)
    let row = try #require(table.rows.first { $0.first == answer })
    func cell(_ name: String) -> String? {
      table.columns.firstIndex { $0.name == name }.map { row[$0] }
    }
    #expect(cell("text") == "Kengele ililia mara tatu.")
    #expect(cell("textVoices") == "own")
    #expect(cell("textTranslation") == "The bell rang three times.")
    #expect(cell("textTranslator") == "T2")
  }

  @Test func onlyOwnWordsCanBeQuotedNeverTheirTranslation() {
    #expect(Prose([Paragraph("a", voice: .own), Paragraph("b", voice: .translation)]).hasOwnWords)
    #expect(!Prose([Paragraph("a"), Paragraph("b", voice: .translation)]).hasOwnWords)
  }
}
