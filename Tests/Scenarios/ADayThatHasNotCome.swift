import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Tables
import Testing

@Suite struct ADayThatHasNotCome {
  @Test func aTalkOnPaperTakesNoDayToCome() throws {
    var person = try Scenario.practice()
    let before = person.interviews
    person.press(.character("i"))
    person.mark("How")
    person.press(.character("2"), .enter)
    #expect(person.shows("When was the talk?"), "\(person.picture)")
    person.type("2027-03-01")
    person.press(.enter)
    #expect(person.shows("That day has not come yet."), "\(person.picture)")
    #expect(person.shows("When was the talk?"), "\(person.picture)")
    person.type("2026-03-01")
    person.press(.enter)
    let interview = try #require(person.newest(since: before))
    #expect(person.vault.contents[interview]?[Interview.conductedOn]?.text == "2026-03-01")
  }

  @Test func permissionDatedAheadLetsNothingOutAndSaysWhy() throws {
    var person = try Scenario.practice { contents in
      contents.records(Consent.type).filter { consent in
        consent[Consent.interview].flatMap { contents[$0]?[Interview.code] } == "I-05"
      }.map { Change($0, Consent.givenOn, PartialDate(Scenario.start.day + 90)) }
    }
    #expect(person.shows("1 permission to ask again"), "\(person.picture)")
    func stays(on day: Day) -> Int? {
      let request = Export.Request(.analysis, made: day, program: "")
      return Export.plan(person.vault.contents, request).table("interviews")?.stays[.expired]
    }
    #expect(stays(on: Scenario.start.day) == 1)
    #expect(stays(on: Scenario.start.day + 90) == nil)
    person.mark("permission to ask again")
    person.press(.enter)
    #expect(person.shows("and that day has not come"), "\(person.picture)")
    // Asked now, it counts from now.
    person.press(.character("1"))
    #expect(stays(on: Scenario.start.day) == nil)
  }
}
