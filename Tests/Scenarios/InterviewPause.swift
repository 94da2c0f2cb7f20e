import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct InterviewPause {
  @Test func aPauseHidesTheWordsAndStoppingCanKeepNothing() throws {
    var person = try Scenario.practice()
    let records = person.vault.contents.told
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"), .control("n"), .control("n"))
    person.type("what nobody may read")
    person.press(.tab, .character("3"))
    person.press(.control("t"))
    #expect(!person.shows("what nobody may read") && !person.shows("Danger"), "\(person.picture)")
    #expect(person.shows("Who can help here: Saltmarsh: the health post"), "\(person.picture)")
    person.press(.character("5"))
    #expect(person.shows("Enter erases, Esc keeps it."), "\(person.picture)")
    person.press(.escape, .character("5"), .enter)
    #expect(person.shows("Nothing of this talk is kept."), "\(person.picture)")
    #expect(person.vault.contents.told == records)
  }

  @Test func thePauseNeverCoversItselfAndGoesOnWhereItWas() throws {
    var person = try Scenario.practice()
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"), .control("n"), .control("n"))
    person.type("rang the bell")
    person.press(.function(2))
    person.wait(seconds: 3600)
    #expect(person.shows("Paused."), "\(person.picture)")
    person.press(.character("1"))
    person.type(" twice")
    #expect(person.shows("rang the bell twice"), "\(person.picture)")
  }

  @Test func goingOnWithoutHardQuestionsLeavesThemOut() throws {
    var person = try Scenario.practice()
    let before = person.interviews
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"), .control("n"), .control("n"))
    #expect(person.position == "5 of 12")
    person.press(.control("t"), .character("2"))
    #expect(person.position == "6 of 12", "\(person.picture)")
    person.press(.control("n"))
    #expect(person.shows("On hard days, what keeps you going?"), "\(person.picture)")
    let id = try #require(person.newest(since: before))
    #expect(person.vault.contents[id]?[Interview.distressPeak] == 2)
  }

  @Test func anotherDayComesBackToTheSameQuestion() throws {
    var person = try Scenario.practice()
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"), .control("n"), .control("n"))
    person.press(.control("t"), .character("3"))
    #expect(person.shows("question 5 of 12"), "\(person.picture)")
    person.press(.down, .enter)
    #expect(person.position == "5 of 12", "\(person.picture)")
  }

  @Test func stoppingEarlyCanKeepWhatWasSaid() throws {
    var person = try Scenario.practice()
    let before = person.interviews
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"), .control("n"))
    person.type("two women and the ferryman")
    person.press(.control("t"), .character("4"))
    let id = try #require(person.newest(since: before))
    #expect(person.vault.contents[id]?[Interview.status] == "interrupted")
    #expect(
      Talk(id, in: person.vault.contents)?.answer("b1", in: person.vault.contents)?[Answer.text]?.text
        == "two women and the ferryman")
  }

  @Test func pressureIsAHardStop() throws {
    var person = try Scenario.practice()
    let before = person.interviews
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"))
    person.type("x")
    person.press(.function(9))
    person.type("pressure")
    person.press(.enter)
    #expect(person.shows("Pressure seen"), "\(person.picture)")
    person.press(.down, .down, .down, .character("3"))
    #expect(person.shows("End politely and thank them."), "\(person.picture)")
    let id = try #require(person.newest(since: before))
    #expect(Permission.scopes(of: id, in: person.vault.contents, on: Scenario.start.day).isEmpty)
    #expect(person.vault.contents[id]?[Interview.status] == "interrupted")
  }

  @Test func takingItAllBackAtTheEndErasesEvenThePageItMade() throws {
    var person = try Scenario.practice()
    let records = person.vault.contents.told
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"), .control("n"), .control("n"), .control("n"))
    person.press(.tab, .character("1"))
    #expect(person.vault.contents.told > records)
    for _ in 0..<4 { person.press(.control("n")) }
    person.press(.character("3"), .enter)
    #expect(person.shows("Nothing of this talk is kept."), "\(person.picture)")
    #expect(person.vault.contents.told == records)
  }

  @Test func aPersonHeardBeforeKeepsWhatWasSaidBefore() throws {
    var person = try Scenario.practice()
    let before = try #require(person.contents)
    let told = before.records(Answer.type).count
    person.press(.character("3"), .enter, .up, .up, .character("2"), .enter)
    person.press(.character("0"), .character("1"), .character("1"), .control("n"), .control("n"))
    person.type("something new")
    person.press(.control("t"), .character("5"), .enter)
    #expect(person.vault.contents.records(Answer.type).filter { !$0.isDeleted }.count == told)
    #expect(person.vault.contents.records(Interview.type).count == before.records(Interview.type).count)
    #expect(person.vault.contents.records(Motivation.type).count == before.records(Motivation.type).count)
  }
}
