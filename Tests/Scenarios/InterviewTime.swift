import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite("How long a talk took: while it was open, not from its start to its end") struct InterviewTime {
  /// In the words of a new interview, after so many minutes of talk.
  private func talked(minutes: Int) throws -> (Scenario, RecordID) {
    var person = try Scenario.practice()
    let before = person.interviews
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"), .control("n"))
    person.talk(minutes: minutes)
    return (person, try #require(person.newest(since: before)))
  }

  @Test func pausesAndNightsAreLeftOut() throws {
    var (person, id) = try talked(minutes: 10)
    #expect(person.line(1).contains("10 min"), "\(person.picture)")
    person.press(.control("t"))
    person.wait(seconds: 3600)
    person.press(.character("1"))
    person.talk(minutes: 5)
    person.sleepUntilAnotherDay()
    person.press(.character("1"))
    person.talk(minutes: 5)
    #expect(person.line(1).contains("20 min"), "\(person.picture)")
    for _ in 0..<20 where !person.shows("The interview is finished.") { person.press(.control("n")) }
    #expect(person.shows("About 20 min; pauses: 1."), "\(person.picture)")
    #expect(person.vault.contents[id]?[Interview.minutes] == 20)
    #expect(person.vault.contents[id]?[Interview.pauses] == 1)
  }

  @Test func aPowerCutLosesNoMoreThanAMinuteAndAddsNone() throws {
    var (person, id) = try talked(minutes: 10)
    person.crash()
    person.wait(seconds: 3 * 3600)
    person.crash()
    let kept = try #require(person.contents?[id]?[Interview.minutes])
    #expect((9...10).contains(kept))
  }

  @Test func listeningForALongTimeIsTalkAndAnHourElsewhereIsNot() throws {
    var (person, id) = try talked(minutes: 2)
    person.wait(seconds: 9 * 60)
    person.press(.right)
    #expect(person.line(1).contains("11 min"), "\(person.picture)")
    person.press(.escape, .character("1"))
    for _ in 0..<12 {
      person.wait(seconds: 240)
      person.press(.down)
    }
    person.press(.function(6), .character("3"), .down, .enter)
    #expect(person.line(1).contains("11 min"), "\(person.picture)")
    #expect(person.contents?[id]?[Interview.status] == "draft")
  }
}

extension Scenario {
  /// Types a letter every half minute.
  fileprivate mutating func talk(minutes: Int) {
    for _ in 0..<(minutes * 2) {
      wait(seconds: 30)
      press(.character("a"))
    }
  }
}
