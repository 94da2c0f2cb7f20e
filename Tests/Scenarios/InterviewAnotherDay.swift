import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct InterviewAnotherDay {
  private func putOff() throws -> (Scenario, RecordID) {
    var person = try Scenario.practice()
    let before = person.interviews
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"), .control("n"), .control("n"))
    person.type("It was market day")
    person.press(.control("t"), .character("3"))
    let id = try #require(person.newest(since: before))
    #expect(person.shows("another day"), "\(person.picture)")
    person.sleepUntilAnotherDay()
    let code = try #require(person.contents?[id]?[Interview.code])
    person.press(.function(6), .character("3"), .character("/"))
    person.type(code)
    person.press(.enter)
    return (person, id)
  }

  @Test func itSaysInOneLineWhereItStandsAndAsksWhetherTheYesStillHolds() throws {
    var (person, id) = try putOff()
    #expect(person.shows("Begun on 12 March, by T2; asked until question 5 of 12."), "\(person.picture)")
    #expect(person.shows("Does what you agreed to then still hold?"), "\(person.picture)")
    #expect(!person.shows("market day"), "\(person.picture)")
    person.press(.character("1"))
    person.type(".")
    #expect(person.shows("It was market day."), "\(person.picture)")
    #expect(person.position == "5 of 12")
    person.wait(seconds: 1)
    let contents = person.vault.contents
    #expect(contents[id]?[Interview.resumedOn]?.text == "2026-03-13")
    #expect(contents[id]?[Interview.conductedOn]?.text == "2026-03-12")
    #expect(contents[id]?[Interview.pausedOn] == nil)
    #expect(Talk(id, in: contents)?.permission(in: contents)?[Consent.reviewedOn]?.text == "2026-03-13")
    // Asked once for the day.
    person.press(.escape, .enter)
    #expect(person.position == "5 of 12", "\(person.picture)")
  }

  @Test func aNoErasesAfterAYesAsTheFirstScreenDoes() throws {
    var (person, id) = try putOff()
    person.press(.character("2"))
    #expect(person.shows("Enter erases, Esc keeps it."), "\(person.picture)")
    person.press(.escape)
    #expect(person.contents?[id] != nil)
    person.press(.character("2"), .enter)
    #expect(person.shows("They said no: nothing of it is kept."), "\(person.picture)")
    #expect(person.contents?[id] == nil && person.vault.contents[id] == nil)
  }

  @Test func notNowLeavesItAsItIs() throws {
    var (person, id) = try putOff()
    person.press(.character("3"))
    #expect(person.vault.contents[id]?[Interview.status] == "draft")
    #expect(person.vault.contents[id]?[Interview.resumedOn] == nil)
  }

  @Test func theYesIsTakenBackWithCtrlZ() throws {
    var (person, id) = try putOff()
    person.press(.character("1"), .tab, .control("z"))
    #expect(person.vault.contents[id]?[Interview.resumedOn] == nil, "\(person.picture)")
  }

  @Test func anInterruptedOneSaysInTheListWhereItStopped() throws {
    var person = try Scenario.practice()
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"), .control("n"))
    person.type("two women")
    person.press(.control("t"), .character("4"))
    #expect(person.shows("The talk ended here."), "\(person.picture)")
    person.press(.escape)
    #expect(person.shows("interrupted 4/12"), "\(person.picture)")
  }
}
