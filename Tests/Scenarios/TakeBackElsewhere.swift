import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct TakeBackElsewhere {
  @Test func whatWasDoneOnAnotherPageGoesOnlyWhenAskedForTwice() throws {
    var person = try Scenario.practice()
    let binned = { (person: Scenario) in 12 - (person.contents?.records(PeaceAgent.type).count ?? 0) }
    person.press(.character("2"), .delete)
    #expect(binned(person) == 1, "\(person.picture)")
    person.press(.character("4"), .control("z"))
    #expect(binned(person) == 1, "\(person.picture)")
    #expect(person.shows("That was on another page"), "\(person.picture)")
    // Anything else in between, and it is asked anew.
    person.press(.down, .control("z"))
    #expect(binned(person) == 1, "\(person.picture)")
    person.press(.control("z"))
    #expect(binned(person) == 0, "\(person.picture)")
    #expect(person.shows("Taken back"), "\(person.picture)")
    person.press(.control("y"))
    #expect(binned(person) == 0, "\(person.picture)")
    person.press(.control("y"))
    #expect(binned(person) == 1, "\(person.picture)")
  }

  @Test func onItsOwnPageItGoesAtOnce() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .delete, .control("z"))
    #expect(person.shows("Taken back"), "\(person.picture)")
    #expect(person.contents?.records(PeaceAgent.type).count == 12)
  }
}
