import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite("E29 Every promise stands on Today until it is kept") struct E29Promises {
  @Test func aPromiseAtTheEndOfATalkGetsADay() throws {
    var person = try Scenario.practice()
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"))
    for _ in 0..<30 where !person.shows("How are you now?") { person.press(.control("n")) }
    let before = Set(person.vault.contents.records(FollowUp.type).map(\.id))
    person.press(.tab, .character("0"), .tab)
    // A promise, by word of mouth, within three days, in words.
    for digit in "352" { person.press(.character(digit)) }
    person.type("bring the list of seeds")
    person.wait(seconds: 1)
    let promise = try #require(person.vault.contents.records(FollowUp.type).first { !before.contains($0.id) })
    #expect(promise[FollowUp.dueOn]?.text == "2026-03-15")
    #expect(promise[FollowUp.what]?.text == "bring the list of seeds")
    #expect(person.shows("15 March"), "\(person.picture)")
  }

  @Test func aDayCanBeGivenAsItIsSaid() throws {
    var person = try Scenario.practice()
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"))
    for _ in 0..<30 where !person.shows("How are you now?") { person.press(.control("n")) }
    let before = Set(person.vault.contents.records(FollowUp.type).map(\.id))
    person.press(.tab, .character("0"), .tab)
    for digit in "35o" { person.press(.character(digit)) }
    person.type("12 April")
    person.press(.enter)
    person.wait(seconds: 1)
    let promise = try #require(person.vault.contents.records(FollowUp.type).first { !before.contains($0.id) })
    #expect(promise[FollowUp.dueOn]?.text == "2026-04-12")
  }

  @Test func itIsMarkedDoneWithWhatTheySaidAndCanBeTakenBack() throws {
    var person = try Scenario.practice()
    #expect(person.shows("R-05") && person.shows("3 days late"), "\(person.picture)")
    #expect(person.lines.contains { $0.contains("! R-05") || $0.contains("!R-05") }, "\(person.picture)")
    person.mark("R-05")
    person.press(.enter)
    #expect(person.shows("A promise you cannot keep is a harm."), "\(person.picture)")
    person.choose("done today")
    #expect(person.shows("Done today. What did they say"), "\(person.picture)")
    person.type("He sleeps again.")
    person.press(.escape)
    #expect(!person.shows("3 days late"), "\(person.picture)")
    let done = try #require(person.vault.contents.records(FollowUp.type).first { $0[FollowUp.response] != nil })
    #expect(done[FollowUp.doneOn]?.text == "2026-03-12" && done[FollowUp.response]?.text == "He sleeps again.")
    // On another page each step is asked about first.
    person.press(.control("z"), .control("z"), .control("z"), .control("z"), .home)
    #expect(person.vault.contents[done.id]?[FollowUp.doneOn] == nil)
    #expect(person.shows("3 days late"), "\(person.picture)")
  }

  @Test func aPromiseInANoteStandsOnTodayToo() throws {
    var person = try Scenario.practice()
    person.press(.character("j"))
    person.type("I promised the teacher paper.")
    person.choose("a promise")
    #expect(person.line(1).contains("promised"), "\(person.picture)")
    person.type("paper for the school")
    person.press(.down, .escape, .escape)
    for _ in 0..<3 where !person.line(1).contains("Practice Study") { person.press(.escape) }
    #expect(person.shows("paper for the school"), "\(person.picture)")
    let promise = try #require(
      person.vault.contents.records(FollowUp.type).first { $0[FollowUp.what]?.text == "paper for the school" })
    #expect(promise[FollowUp.kind] == "promise" && promise[FollowUp.dueOn]?.text == "2026-03-19")
  }
}
