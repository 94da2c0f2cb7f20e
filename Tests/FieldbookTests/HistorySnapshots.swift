import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@testable import Fieldbook

@Suite struct HistorySnapshots {
  /// The practice study after two copies met in which one note, one answer and one choice were changed apart.
  private func met(_ size: Size, _ language: Language = .en) throws -> Scenario {
    var person = try Scenario.practice(size: size, language: language)
    let contents = try #require(person.contents)
    let note = try #require(contents.records(JournalEntry.type).first { $0[JournalEntry.code] == "J-020" })
    let agent = try #require(contents.records(PeaceAgent.type).first { $0[PeaceAgent.code] == "A-01" })
    let answer = try #require(
      contents.records(Answer.type).first { $0[Answer.question] == "c1" && $0[Answer.text]?.isBlank == false })
    let long = note[JournalEntry.text]?.text ?? ""
    person.meet(
      (
        who: "T1",
        write: { _ in
          [
            Change(note, JournalEntry.text, Prose(long + " The old judge nodded.")),
            Change(agent, PeaceAgent.kind, "family"),
            Change(answer, Answer.text, "It was market day."),
            Change(agent, PeaceAgent.whatTheyDo, "Walks and listens."),
          ]
        }
      ),
      (
        who: "T3",
        write: { _ in
          [
            Change(note, JournalEntry.text, Prose("Counting is not weighing. " + long, voice: .own)),
            Change(agent, PeaceAgent.kind, "committee"),
            Change(answer, Answer.text, "There was no market that day."),
            Change(agent, PeaceAgent.whatTheyDo, "Carries letters across the canal, on market days, never at night."),
          ]
        }
      ))
    return person
  }

  @Test(arguments: pageSizes) func theHistoryOfANote(_ size: Size) throws {
    var person = try met(size)
    person.press(.character("4"), .enter, .enter, .character("2"), .function(9))
    person.type("history")
    person.press(.enter)
    check(person, "history")
    person.press(.down, .enter)
    check(person, "history-writing")
  }

  @Test(arguments: pageSizes) func theHistoryOfAPerson(_ size: Size) throws {
    var person = try met(size)
    person.press(.character("2"), .enter, .down, .down)
    for _ in 0..<9 { person.press(.right) }
    person.press(.down, .down)
    check(person, "history-person")
  }

  @Test(arguments: pageSizes) func theBin(_ size: Size) throws {
    var person = try met(size)
    person.press(.character("4"), .down, .delete, .character("2"), .enter, .down, .down, .right, .right, .delete)
    person.press(.escape, .delete, .end, .delete, .character("3"), .delete, .function(9))
    person.type("in the bin")
    person.press(.enter, .character(" "))
    check(person, "bin")
  }

  @Test(arguments: pageSizes) func twoTextsOfANote(_ size: Size) throws {
    var person = try met(size)
    person.press(.character("4"), .enter)
    check(person, "twice-note")
    person.press(.enter)
    check(person, "settle")
  }

  @Test(arguments: pageSizes) func aFormInWhichTwoWrote(_ size: Size) throws {
    var person = try met(size)
    person.press(.character("2"), .enter, .down, .down)
    check(person, "twice-form")
    person.press(.enter)
    check(person, "settle-choice")
  }

  @Test(arguments: pageSizes) func whatIsWrittenTwice(_ size: Size) throws {
    var person = try met(size)
    person.press(.function(9))
    person.type("written twice")
    person.press(.enter)
    check(person, "twice")
  }

  @Test func twoTextsInArabic() throws {
    var person = try met(Size(columns: 80, rows: 24))
    for _ in 0..<4 {
      person.press(.function(9))
      person.type(Tongue(person.state.tongue.language)(CommandWord.language))
      person.press(.enter)
    }
    person.press(.character("4"), .enter, .enter)
    check(person, "settle-ar")
  }
}
