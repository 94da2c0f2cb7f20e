import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct PeopleFindAndChange {
  @Test func narrowingFindsWithoutAccentsAndCaseAndEscShowsAllAgain() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .enter)
    person.type(" Élodie’s friend")
    person.press(.escape)
    person.wait(seconds: 1)
    person.press(.escape)
    person.press(.character("/"))
    person.type("elodie")
    #expect(person.line(4).contains("/ elodie"), "\(person.picture)")
    #expect(person.line(4).contains("1 of 12"), "\(person.picture)")
    #expect(person.line(5).contains("▸ A-01"), "\(person.picture)")
    person.press(.escape)
    #expect(person.line(4).contains("12 · / to narrow"), "\(person.picture)")
    person.press(.character("/"))
    person.type("river fAITH")
    #expect(person.shows("Nobody is called that."), "\(person.picture)")
    for _ in 0..<6 { person.press(.backspace) }
    person.press(.enter)
    #expect(person.line(1).contains("A-05"), "\(person.picture)")
  }

  @Test func aChangedKindIsOneStepOfUndo() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .down, .down, .enter, .down, .down, .character("1"))
    #expect(person.shows("person or group      one person"), "\(person.picture)")
    person.press(.control("z"))
    #expect(person.shows("person or group      peace committee"), "\(person.picture)")
    #expect(person.shows("Taken back: person or group"), "\(person.picture)")
    person.press(.control("y"))
    #expect(person.shows("person or group      one person"), "\(person.picture)")
  }

  @Test func aTypedHandleIsOneStepOfUndoOnceOneHasLeftIt() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .enter)
    person.type(" by the sea")
    person.press(.down, .down)
    #expect(person.shows("the lay preacher by the sea"))
    person.press(.control("z"))
    #expect(person.shows("what you call them   the lay preacher"), "\(person.picture)")
    #expect(!person.shows("by the sea"), "\(person.picture)")
  }

  @Test func whatGoesToTheBinComesBack() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .character(" "), .character(" "))
    #expect(person.line(4).contains("2 marked"), "\(person.picture)")
    person.press(.delete)
    #expect(person.line(4).contains("10 · / to narrow"), "\(person.picture)")
    #expect(person.shows("In the bin. Ctrl-Z brings it back."))
    #expect(!person.shows("the lay preacher"), "\(person.picture)")
    person.press(.control("z"))
    #expect(person.line(4).contains("12 · / to narrow"), "\(person.picture)")
    #expect(person.shows("the lay preacher"), "\(person.picture)")
  }

  @Test func theNextPersonIsOneKeyAway() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .enter, .down, .down, .right, .right, .control("n"))
    #expect(person.line(1).contains("A-02 · the repair workshop"), "\(person.picture)")
    #expect(person.shows("pressed to join or pay"), "\(person.picture)")
    person.press(.function(7), .function(7))
    #expect(person.line(1).contains("A-01"), "\(person.picture)")
  }

  @Test func everyScriptChoosesByItsOwnDigits() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .enter, .down, .down, .character("٣"))
    #expect(person.shows("person or group      informal group"), "\(person.picture)")
    person.press(.character("é"))
    #expect(person.shows("person or group      family, household"), "\(person.picture)")
  }
}
