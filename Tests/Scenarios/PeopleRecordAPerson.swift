import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct PeopleRecordAPerson {
  @Test func aNewcomerRecordsAPersonWithArrowsAndDigitsAndFindsItAgain() {
    var person = Scenario.empty()
    person.press(.character("2"))
    #expect(person.shows("The first one begins the list"), "\(person.picture)")
    person.press(.enter)
    #expect(person.line(5).contains("▸ what you call them"), "\(person.picture)")
    person.type("the bell ringers")
    person.press(.down, .down, .character("3"))
    #expect(person.shows("person or group      informal group"), "\(person.picture)")
    // Three roles by digits, a fourth is held back with a reason.
    person.press(.down, .character("3"), .character("2"), .character("4"), .character("5"))
    #expect(person.shows("No more than 3. Take one away first."), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("women's leader · elder, by custom · young person"), "\(person.picture)")
    person.press(.escape)
    #expect(person.shows("the bell ringers"), "\(person.picture)")
    #expect(person.shows("1 · / to narrow"), "\(person.picture)")
    #expect(person.vault.contents.records(PeaceAgent.type).first?[PeaceAgent.handle] == "the bell ringers")
  }

  @Test func aPersonOnWhichNothingIsWrittenIsNotKept() {
    var person = Scenario.empty()
    person.press(.character("2"), .enter, .down, .escape)
    #expect(person.shows("The first one begins the list"), "\(person.picture)")
    #expect(person.contents?.records(PeaceAgent.type).isEmpty == true)
  }

  @Test func aCodeOfOneNotInTheListIsSaidInAFewWords() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .enter, .down, .down, .enter, .character("o"))
    #expect(person.shows("person or group      other: say"), "\(person.picture)")
    person.press(.down)
    #expect(person.shows("▸ in a few words"), "\(person.picture)")
    person.type("a choir")
    person.press(.down, .escape)
    person.wait(seconds: 1)
    #expect(person.shows("the lay preacher                a choir"), "\(person.picture)")
    let stored = person.vault.contents.records(code: "A-01").first
    #expect(stored?[PeaceAgent.kind] == "other")
    #expect(stored?.value("kindOther") == .text("a choir"))
  }

  @Test func aLostBatteryLosesNothingTypedASecondAgo() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .enter)
    person.type(" of the hill")
    person.wait(seconds: 2)
    person.crash()
    person.press(.character("2"))
    #expect(person.shows("the lay preacher of the hill"), "\(person.picture)")
  }
}
