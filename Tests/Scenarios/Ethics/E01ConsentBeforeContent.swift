import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Tables
import Testing

@Suite("E01 Permission comes before what is said") struct E01ConsentBeforeContent {
  /// Words typed into the first question before anybody was asked; the interview's id comes back.
  private func typedTooEarly(_ person: inout Scenario) throws -> RecordID {
    let before = person.interviews
    person.begin()
    person.press(.control("n"), .control("n"))
    person.type("the lanternmaker spoke early")
    person.wait(seconds: 1)
    return try #require(person.newest(since: before))
  }

  @Test func whatIsTypedTooEarlyStandsInNoSearchNoCountAndNoTable() throws {
    var person = try Scenario.practice()
    let heard = try #require(person.lines.first { $0.contains("Heard so far") })
    _ = try typedTooEarly(&person)
    #expect(person.line(1).contains("held"), "\(person.picture)")
    person.press(.function(3))
    person.type("lanternmaker")
    #expect(!person.shows("the lanternmaker spoke early"), "\(person.picture)")
    person.goHome()
    #expect(person.lines.contains(heard), "\(person.picture)")
    #expect(try !person.leaves("lanternmaker"))
  }

  @Test func aYesLetsTheSameWordsCount() throws {
    var person = try Scenario.practice()
    _ = try typedTooEarly(&person)
    person.press(.control("u"), .control("u"), .character("0"), .character("1"), .character("1"))
    #expect(!person.line(1).contains("held"), "\(person.picture)")
    person.press(.function(3))
    person.type("lanternmaker")
    #expect(person.shows("the lanternmaker spoke early"), "\(person.picture)")
  }

  @Test func aYesIsNotTakenBeforeTheTenPointsAreSaidAndClear() throws {
    var person = try Scenario.practice()
    let id = try typedTooEarly(&person)
    person.press(.control("u"), .control("u"), .tab, .tab, .character("1"))
    #expect(person.shows("Some points are not said yet."), "\(person.picture)")
    person.press(.character("0"), .down, .character("1"))
    #expect(person.shows("Ask first what happens now"), "\(person.picture)")
    #expect(Talk(id, in: person.vault.contents)?.isHeld(in: person.vault.contents) == true)
  }
}

extension Scenario {
  /// True when a word would stand in the team's tables if they were written now, through the page that writes them.
  mutating func leaves(_ word: String) throws -> Bool {
    try tables().contains { $0.rows.contains { $0.contains { $0.contains(word) } } }
  }

  /// The tables written through the page of tables, as the team would have them.
  mutating func tables() throws -> [PlannedTable] {
    goHome()
    press(.character("7"), .control("n"), .enter, .enter, .enter, .character("2"), .enter, .enter)
    let export = vault.lastExport
    let tables = try #require(export).plan.tables
    goHome()
    return tables
  }

  /// Back to Today, slowly: three Escs in a row lock.
  mutating func goHome() {
    for _ in 0..<6 {
      press(.escape)
      wait(seconds: 1)
    }
  }
}
