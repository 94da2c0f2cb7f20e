import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite("E17 Care stands ready before anyone is asked hard questions") struct E17CareIsReady {
  private func begun() -> Scenario {
    var person = Scenario.empty()
    person.press(.character("i"), .enter)
    return person
  }

  @Test func hardQuestionsStayFoldedUntilItIsKnownWhoCanHelp() {
    var person = begun()
    person.press(.character("0"), .character("1"), .character("1"))
    for _ in 0..<12 where !person.shows("Who can help someone here?") { person.press(.control("n")) }
    #expect(person.shows("This question waits until it is written down who can help."), "\(person.picture)")
    #expect(!person.shows("Tell me about one time"), "\(person.picture)")
    person.type("the clinic")
    person.press(.enter)
    #expect(!person.shows("This question waits"), "\(person.picture)")
  }

  @Test func whomToComplainToIsAskedWhereItIsSaid() {
    var person = begun()
    for _ in 0..<9 { person.press(.down) }
    #expect(person.shows("Whom can they complain to?"), "\(person.picture)")
    person.type("any elder of the school")
    person.press(.enter)
    #expect(!person.shows("Whom can they complain to?"), "\(person.picture)")
    #expect(person.vault.contents[.study]?[Study.complaintContact] == "any elder of the school")
    let said = person.vault.contents.records(Consent.type).first?[Consent.explained]
    #expect(said == [10])
  }

  @Test func itIsNeverRequired() {
    var person = begun()
    for _ in 0..<9 { person.press(.down) }
    person.press(.character(" "))
    #expect(person.vault.contents.records(Consent.type).first?[Consent.explained] == [10])
    #expect(person.vault.contents[.study]?[Study.complaintContact] == nil)
    person.press(.escape, .escape)
    #expect(person.shows("things to set up") || person.shows("Set up the study"), "\(person.picture)")
  }

  @Test func whoSaysAllAtOnceHearsThatItIsMissing() {
    var person = begun()
    person.press(.character("0"))
    #expect(person.shows("is not written down yet: ↑ leads to a line for it"), "\(person.picture)")
    person.press(.up)
    #expect(person.shows("Whom can they complain to?"), "\(person.picture)")
    person.type("the school")
    person.press(.enter)
    #expect(person.vault.contents[.study]?[Study.complaintContact] == "the school")
    // Nothing that was said is taken back by it, and the next key answers as before.
    #expect(person.vault.contents.records(Consent.type).first?[Consent.explained] == [0] + (1...10))
    person.press(.character("1"), .character("1"))
    #expect(person.shows("Is this a good and safe place"), "\(person.picture)")
  }
}
