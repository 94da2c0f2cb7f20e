import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct PracticeInARealNotebook {
  /// Begins a talk for practice, agrees to it, and says one thing.
  private func practised(_ words: String) throws -> Scenario {
    var person = try Scenario.practice()
    person.press(.character("i"), .down, .down, .down, .down, .down, .down, .character("3"), .enter)
    person.press(.character("0"), .character("1"), .character("1"))
    person.type(words)
    person.wait(seconds: 2)
    return person
  }

  @Test func aTalkForPracticeIsMarkedWhereverItStands() throws {
    var person = try practised("kingfisher")
    #expect(person.line(1).contains("practice"), "\(person.picture)")
    let talks = try #require(person.contents).records(Interview.type).filter { $0[Interview.practice] == true }
    #expect(talks.count == 1, "\(person.picture)")
    person.press(.escape)
    person.wait(seconds: 1)
    person.press(.character("3"))
    #expect(person.lines.contains { $0.contains("I-") && $0.contains("practice · ") }, "\(person.picture)")
    #expect(person.shows("15 ·"), "\(person.picture)")
  }

  @Test func itIsInNoFindNoFigureAndNoTable() throws {
    let before = try Scenario.practice()
    var person = try practised("kingfisher")
    let contents = try #require(person.contents)
    let words = contents.records(Answer.type).compactMap { $0[Answer.text]?.text }
    #expect(words.contains("kingfisher"), "nothing was written:\n\(person.picture)")
    person.press(.function(3))
    person.type("kingfisher")
    #expect(!person.lines.dropFirst(2).contains { $0.contains("kingfisher") }, "\(person.picture)")
    let held = HeldInterviews(contents)
    let old = try #require(before.contents)
    #expect(Heard(contents, held: held).respondents == Heard(old, held: HeldInterviews(old)).respondents)
    let talk = try #require(contents.records(Interview.type).first { $0[Interview.practice] == true })
    #expect(
      Permission.standing(of: talk.id, in: contents, on: Scenario.start.day).refusal(of: "teamUse") == .practice)
  }

  @Test func oneCommandAsksOnceAndTakesAllOfThemAway() throws {
    var person = try practised("kingfisher")
    person.press(.function(9))
    person.type("all practice talks gone")
    person.press(.enter)
    #expect(person.shows("Talks for practice: 1."), "\(person.picture)")
    person.press(.escape)
    #expect(person.contents?.records(Interview.type).contains { $0[Interview.practice] == true } == true)
    person.press(.function(9))
    person.type("all practice talks gone")
    person.press(.enter, .enter)
    person.wait(seconds: 3)
    #expect(person.contents?.records(Interview.type).count == 15, "\(person.picture)")
    let left = person.vault.durable.compactMap { $0.operation.value.flatMap(Prose.init)?.text }
    #expect(!left.contains { $0.contains("kingfisher") }, "the words of the talk are still on the disk")
    person.press(.function(9))
    person.type("all practice talks gone")
    #expect(person.shows("There is no talk for practice."), "\(person.picture)")
  }

  @Test func nobodyWhoWasReallyHeardSpeaksInIt() throws {
    var person = try Scenario.practice()
    person.press(.character("i"), .down, .down, .down, .down, .down, .down, .character("3"))
    person.press(.up, .up, .up, .up, .up, .up, .up, .up)
    #expect(!person.shows("R-01"), "\(person.picture)")
  }
}
