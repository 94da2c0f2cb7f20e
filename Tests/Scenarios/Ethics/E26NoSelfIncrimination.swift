import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite("E26 nobody writes what someone did") struct E26NoSelfIncrimination {
  private static let line = "No acts, dates, units or names, please"

  private func interview(guide: Character, steps: Int) throws -> Scenario {
    var person = try Scenario.practice()
    person.press(.character("3"), .enter, .character(guide), .enter)
    person.press(.character("0"), .character("1"), .character("1"))
    for _ in 0..<steps { person.press(.control("n")) }
    return person
  }

  /// Chooses a theme by its words, whatever key it has.
  private func choose(_ words: String, _ person: inout Scenario) throws {
    let line = try #require(person.lines.first { $0.contains(words) }, "\(person.picture)")
    let before = line[..<(line.range(of: words)?.lowerBound ?? line.startIndex)]
    let key = try #require(before.split(separator: " ").last?.last)
    person.press(.character(key))
  }

  @Test func theirOwnPastAmongTheReasonsAsksForNoDetails() throws {
    var person = try interview(guide: "1", steps: 3)
    person.press(.tab)
    #expect(!person.shows(Self.line), "\(person.picture)")
    try choose("Own past in violence", &person)
    #expect(person.shows(Self.line), "\(person.picture)")
    // It stands above the words as well, where they would be typed.
    person.press(.backTab)
    #expect(person.shows(Self.line), "\(person.picture)")
  }

  @Test func whoFoughtBeforeAsksForNoDetails() throws {
    var person = try interview(guide: "2", steps: 2)
    person.press(.tab, .tab)
    try choose("Fought before", &person)
    #expect(person.shows(Self.line), "\(person.picture)")
  }

  @Test func whoWasDrawnInAndLeftAsksForNoDetails() throws {
    var person = try interview(guide: "2", steps: 9)
    person.press(.tab)
    try choose("Was drawn in and left", &person)
    #expect(person.shows(Self.line), "\(person.picture)")
  }

  @Test func whatPointsAtAPastIsNeverAnOpenField() {
    #expect(PeaceAgent.pathIntoPeace.spec.sensitivity == .sensitive)
    #expect(Motivation.motivation.spec.sensitivity == .sensitive)
  }

  @Test func whatCannotBePromisedIsSaidBeforeTheFirstQuestion() throws {
    var person = try Scenario.practice()
    person.begin()
    #expect(person.shows("what we cannot promise"), "\(person.picture)")
    person.press(.tab, .tab, .character("1"))
    #expect(person.shows("Some points are not said yet."), "\(person.picture)")
  }
}
