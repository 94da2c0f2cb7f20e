import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct PeopleAddADanger {
  /// On the dangers of A-07, the old judge.
  private func onDangers() throws -> Scenario {
    var person = try Scenario.practice()
    person.press(.character("2"), .down, .down, .down, .down, .down, .down, .enter, .down, .down, .right, .right)
    return person
  }

  @Test func aDangerWrittenByHandStandsWithTheTeamAsItsSource() throws {
    var person = try onDangers()
    #expect(person.shows("used by a side, or envied"), "\(person.picture)")
    person.press(.character("n"), .character("1"))
    person.press(.down, .character("1"), .enter)
    person.press(.down, .character("2"), .down, .character("4"), .down, .character("5"))
    person.press(.escape)
    #expect(person.shows("!threatened or watched") || person.shows("! threatened or watched"), "\(person.picture)")
    let line = try #require(person.lines.first { $0.contains("threatened or watched") })
    #expect(line.contains("likely, life-ending"))
    #expect(line.contains("severe"))
    #expect(line.hasSuffix("seen by us (T2)"))
    let judge = try #require(person.vault.contents.records(code: "A-07").first)
    let risk = person.vault.contents.records(Risk.type, pointingAt: judge.id).last
    #expect(risk?.dossier == judge.dossier)
    #expect(risk?[Common.sourceType] == "observation")
    #expect(risk?[Risk.reviewBy]?.text == "2026-05-11")
  }

  @Test func aRowThatStaysEmptyIsNotKept() throws {
    var person = try onDangers()
    person.press(.character("n"), .escape)
    #expect(!person.lines.contains { $0.contains("seen by us") }, "\(person.picture)")
    #expect(person.line(2).contains("Dangers"), "\(person.picture)")
  }

  @Test func aRowGoesToTheBinAndComesBack() throws {
    var person = try onDangers()
    person.press(.character("d"))
    #expect(!person.shows("used by a side"), "\(person.picture)")
    person.press(.control("z"))
    #expect(person.shows("used by a side"), "\(person.picture)")
  }

  @Test func datesAreTakenAsPeopleSayThem() throws {
    var person = try onDangers()
    person.press(.enter)
    for _ in 0..<10 where !person.lines.contains(where: { $0.contains("▸ look at again by") }) { person.press(.down) }
    person.press(.enter)
    for _ in 0..<10 { person.press(.backspace) }
    person.type("12 April")
    person.press(.up)
    let line = person.lines.first { $0.hasPrefix("   look at again by ") }
    #expect(line?.hasSuffix("  2026-04-12") == true, "\(person.picture)")
    person.press(.down)
    person.press(.enter)
    for _ in 0..<10 { person.press(.backspace) }
    person.type("2026-02-30")
    person.press(.up)
    #expect(person.shows("There is no such day. Your words are kept"), "\(person.picture)")
    #expect(person.shows("“2026-02-30”"), "\(person.picture)")
    person.press(.down)
    person.press(.enter)
    for _ in 0..<10 { person.press(.backspace) }
    person.type("after the second harvest")
    person.press(.enter)
    #expect(person.shows("“after the second harvest”"), "\(person.picture)")
    person.press(.control("z"))
    #expect(person.shows("“2026-02-30”"), "\(person.picture)")
  }
}
