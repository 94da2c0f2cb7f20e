import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct TodayCarriesOn {
  @Test func anInterviewThatWasBegunStandsFirstAndOpensWhereItWasLeft() throws {
    var person = try Scenario.practice()
    person.press(.character("i"), .enter)
    #expect(person.line(1).contains("Permission"), "\(person.picture)")
    person.press(.character("0"), .character("1"), .character("1"))
    person.wait(seconds: 1)
    person.press(.function(6), .character("1"))
    #expect(person.line(6).hasPrefix(" ▸ I-"), "\(person.picture)")
    #expect(person.line(6).hasSuffix("today"), "\(person.picture)")
    person.press(.enter)
    #expect(person.line(1).hasPrefix(" I-"), "\(person.picture)")
  }

  @Test func whatWasToldWithoutPermissionIsCountedNowhere() throws {
    var person = try Scenario.practice()
    let before = try #require(person.contents)
    // A talk about A-12, where nobody has said yes: what is chosen in it is held.
    person.press(.character("2"), .end)
    #expect(person.shows("▸ A-12"), "\(person.picture)")
    #expect(person.shows("not heard yet"), "\(person.picture)")
    person.press(.character("i"), .enter)
    person.press(.function(6), .character("1"))
    let after = try #require(person.contents)
    #expect(after.records(Interview.type).count == before.records(Interview.type).count + 1)
    #expect(person.shows("Heard so far: 14 people"), "\(person.picture)")
    person.press(.character("2"), .end)
    #expect(person.shows("not heard yet"), "\(person.picture)")
  }

  @Test func aNoteAndATalkAreOneKeyAway() throws {
    var person = try Scenario.practice()
    person.press(.character("j"))
    #expect(person.line(1).contains("seen"), "\(person.picture)")
    person.press(.escape)
    #expect(person.shows("Carry on"), "\(person.picture)")
    person.press(.enter)
    #expect(person.line(1).contains("J-020"), "\(person.picture)")
  }

  @Test func theInterviewsAndPermissionOfAPersonStandOnItsPage() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .down, .down, .down, .down, .enter)
    for _ in 0..<8 { person.press(.right) }
    // The first field is text that nobody went into: the arrow goes to the next part.
    #expect(person.shows("use their words, no name"), "\(person.picture)")
    #expect(person.shows("What was not asked means no."), "\(person.picture)")
    person.press(.left)
    #expect(person.shows("I-07  R-06"), "\(person.picture)")
    person.press(.down, .enter)
    #expect(person.line(1).contains("I-08"), "\(person.picture)")
    person.press(.escape)
    #expect(person.shows("I-07  R-06"), "\(person.picture)")
  }
}
