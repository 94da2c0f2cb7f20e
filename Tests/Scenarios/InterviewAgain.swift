import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct InterviewAgain {
  /// Talks again with the person of the interview named, by the same guide, up to the question.
  private func again(_ code: String, steps: Int) throws -> (Scenario, first: Record, second: RecordID) {
    var person = try Scenario.practice()
    let before = person.interviews
    person.press(.character("3"), .character("/"))
    person.type(code)
    person.press(.enter)
    let first = try #require(person.contents?.records(code: code).first)
    person.press(.character("i"), .enter)
    person.press(.character("0"), .character("1"), .character("1"))
    for _ in 0..<steps { person.press(.control("n")) }
    return (person, first, try #require(person.newest(since: before)))
  }

  @Test func itFollowsWithTheSamePersonAboutTheSameInTheSameLanguageAndPlace() throws {
    let (person, first, id) = try again("I-02", steps: 0)
    let second = try #require(person.vault.contents[id])
    #expect(second[Interview.follows] == first.id)
    #expect(second[Interview.respondent] == first[Interview.respondent])
    #expect(second[Interview.people] == first[Interview.people])
    #expect(second[Interview.languages]?.first == first[Interview.languages]?.first)
    #expect(second[Interview.place] == first[Interview.place])
    #expect(second.dossier == first.dossier)
  }

  @Test func whatWasSaidBeforeIsFoldedOneKeyAwayAndNeverCopied() throws {
    var (person, first, id) = try again("I-02", steps: 0)
    let talk = try #require(Talk(first.id, in: person.vault.contents))
    for _ in 0..<30 where !person.shows("Said before, in I-02") { person.press(.control("n")) }
    #expect(person.shows("Said before, in I-02"), "\(person.picture)")
    let number = try #require(person.position.split(separator: " ").first.flatMap { Int($0) })
    let question = talk.guide.questions[number - 1]
    let words = try #require(talk.answer(question.id, in: person.vault.contents)?[Answer.text]?.paragraphs.first?.text)
    let start = String(words.prefix(24))
    #expect(!person.shows(start), "\(person.picture)")
    person.press(.backTab)
    #expect(person.shows(start), "\(person.picture)")
    // Nothing typed there gets anywhere.
    person.type("xyz")
    person.press(.escape)
    #expect(!person.shows(start), "\(person.picture)")
    person.wait(seconds: 1)
    let second = try #require(Talk(id, in: person.vault.contents))
    #expect(second.answer(question.id, in: person.vault.contents)?[Answer.text] == nil)
    // The list of all commands leads there too.
    person.press(.function(9))
    person.type("said before")
    person.press(.enter)
    #expect(person.shows(start), "\(person.picture)")
  }

  @Test func theMarkedInterviewOfTheListAndTheStartScreenOfferIt() throws {
    var person = try Scenario.practice()
    person.press(.character("3"), .down, .down, .character("i"))
    #expect(person.shows("Goes on from") && person.shows("I-02"), "\(person.picture)")
    let rows = person.lines.filter { $0.contains("Goes on from") }
    #expect(rows.count == 1)
    // Someone new follows nothing.
    person.press(.escape, .home, .character("n"))
    #expect(!person.shows("Goes on from"), "\(person.picture)")
  }

  @Test func whatWasTakenBackIsNoPlaceToGoOnFrom() throws {
    var (person, first, _) = try again("I-02", steps: 0)
    person.meet(("T1", { contents in [Change(contents[first.id] ?? first, Interview.status, "withdrawn")] }))
    person.press(.escape, .character("3"), .down, .enter)
    for _ in 0..<12 {
      #expect(!person.shows("Said before, in I-02"), "\(person.picture)")
      person.press(.control("n"))
    }
  }
}
