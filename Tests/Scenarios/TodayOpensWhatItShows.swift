import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct TodayOpensWhatItShows {
  @Test func thePracticeStudySaysOnceThatItIsMadeUp() throws {
    var person = try Scenario.practice()
    #expect(person.line(22).contains("Everything here is made up for practice."), "\(person.picture)")
    #expect(person.line(23).contains("any likeness is chance."), "\(person.picture)")
    person.press(.down)
    #expect(!person.shows("made up"), "\(person.picture)")
    person.press(.character("2"), .character("1"))
    #expect(!person.shows("made up"), "\(person.picture)")
  }

  @Test func whatIsLateComesFirstAndOpens() throws {
    var person = try Scenario.practice()
    person.press(.down)
    let line = try #require(person.lines.first { $0.contains("R-05") })
    #expect(line.hasPrefix(" ▸!R-05"))
    #expect(line.hasSuffix("3 days late"))
    person.press(.enter)
    #expect(person.line(1).contains("R-05 · promised"), "\(person.picture)")
    #expect(person.shows("look in again after the hard talk"), "\(person.picture)")
    // Done today: it is no longer promised.
    for _ in 0..<10 where !person.lines.contains(where: { $0.contains("▸ done") }) { person.press(.down) }
    person.type("12 March")
    person.press(.down, .escape)
    #expect(!person.shows("R-05"), "\(person.picture)")
    #expect(person.shows("R-13"), "\(person.picture)")
  }

  @Test func theFirstDangerToLookAtOpensAndLeavesTheListWhenItHasANewDay() throws {
    var person = try Scenario.practice()
    #expect(person.shows("8 dangers to look at again"), "\(person.picture)")
    for _ in 0..<12 where !person.shows("▸  8 dangers") {
      person.press(.down)
    }
    person.press(.enter)
    #expect(person.line(1).contains("danger"), "\(person.picture)")
    for _ in 0..<12 where !person.lines.contains(where: { $0.contains("▸ look at again by") }) { person.press(.down) }
    person.press(.enter)
    for _ in 0..<10 { person.press(.backspace) }
    person.type("2026-06-01")
    person.press(.down, .escape)
    #expect(person.shows("7 dangers to look at again"), "\(person.picture)")
  }

  @Test func aNewNotebookOffersThreeThings() {
    var person = Scenario.empty()
    #expect(person.line(5) == " ▸ Write a first note", "\(person.picture)")
    #expect(person.line(6) == "   Talk with someone")
    #expect(person.line(7) == "   Set up the study (6 things, none of them now)")
    person.press(.down, .down, .enter)
    #expect(person.shows("▸ purpose"), "\(person.picture)")
    person.type("We listen to people who help their neighbours.")
    person.press(.down)
    #expect(person.line(1).contains("5 open, none of them now"), "\(person.picture)")
    person.press(.right, .enter, .down)
    person.type("Saltmarsh")
    person.press(.down, .escape)
    #expect(person.shows("Z-01   Saltmarsh"), "\(person.picture)")
    person.wait(seconds: 1)
    person.press(.escape)
    #expect(person.shows("Set up the study (4 things, none of them now)"), "\(person.picture)")
  }

  @Test func aLatePromiseScrolledAwayLeavesASign() throws {
    var person = try Scenario.practice(size: Size(columns: 60, rows: 18))
    for _ in 0..<14 where !person.shows("! 1 more ↑") { person.press(.down) }
    let promised = try #require(person.lines.first { $0.hasPrefix("   Promised") })
    #expect(promised.contains("! 1 more ↑"), "\(person.picture)")
    #expect(promised.contains(" more ↓"), "\(person.picture)")
  }

  @Test func digitsGoToThePlaces() throws {
    var person = try Scenario.practice()
    person.press(.character("2"))
    #expect(person.shows("+ new person or group"), "\(person.picture)")
    person.press(.character("1"))
    #expect(person.shows("Carry on"), "\(person.picture)")
  }

  @Test func thoseHeardAreCountedByPeopleNotByInterviews() throws {
    let person = try Scenario.practice()
    #expect(person.shows("Heard so far: 14 people"), "\(person.picture)")
    let why = try #require(person.lines.first { $0.hasPrefix("   why ") })
    #expect(why.hasSuffix(" 14"))
  }
}
