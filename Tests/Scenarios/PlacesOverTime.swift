import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct PlacesOverTime {
  /// On the page of River Bend, through the list of all commands.
  private func atRiverBend(size: Size = Size(columns: 80, rows: 24)) -> Scenario {
    var person = Scenario.river(size: size)
    person.press(.function(9))
    person.type("places")
    person.press(.enter, .down, .down, .enter)
    return person
  }

  @Test func aPlaceShowsItsLooksTheNewestFirst() {
    let person = atRiverBend()
    #expect(person.line(1).contains("Z-02 · River Bend"), "\(person.picture)")
    let newest = person.lines.firstIndex { $0.contains("5 March 2026") } ?? 99
    let oldest = person.lines.firstIndex { $0.contains("1 February 2026") } ?? 0
    #expect(newest < oldest, "\(person.picture)")
    #expect(person.lines[min(newest, 20)].contains("organised, repeated · getting worse"), "\(person.picture)")
    #expect(person.shows("The market, and the one bridge."), "\(person.picture)")
  }

  @Test func aRiseSaysWhichPermissionsAreAskedAgainAndNotTheHeldOnes() {
    let person = atRiverBend()
    #expect(person.shows("Worse than on 1 February: permission is asked again in I-01."), "\(person.picture)")
  }

  @Test func aNewLookIsAddedAndTheOldOnesStay() throws {
    var person = atRiverBend()
    person.press(.character("n"))
    #expect(person.line(1).contains("how it stands"), "\(person.picture)")
    for _ in 0..<8 where !person.lines.contains(where: { $0.contains("▸ how far") }) { person.press(.down) }
    person.press(.character("5"), .escape)
    let looks = person.vault.contents.records(ContextSnapshot.type)
    #expect(looks.count == 3)
    #expect(looks.compactMap { $0[ContextSnapshot.stage] }.sorted() == [1, 3, 5])
    #expect(person.shows("12 March 2026"), "\(person.picture)")
    person.press(.control("z"))
    #expect(!person.shows("easing, or after"), "\(person.picture)")
  }

  @Test func aLookNobodyWroteAnythingInIsNotKept() {
    var person = atRiverBend()
    person.press(.character("n"), .escape)
    #expect(!person.shows("12 March 2026"), "\(person.picture)")
  }

  @Test func anOldLookIsPutRightAndKeepsWhatStood() {
    var person = atRiverBend()
    person.press(.enter)
    #expect(person.line(23).contains("what stood stays in its history") || person.line(22).contains("put right"), "\(person.picture)")
    for _ in 0..<8 where !person.lines.contains(where: { $0.contains("▸ how far") }) { person.press(.down) }
    person.press(.character("2"), .escape)
    #expect(person.shows("single incidents"), "\(person.picture)")
    person.wait(seconds: 3)
    person.press(.character("h"))
    #expect(person.shows("single incidents"), "\(person.picture)")
    #expect(person.shows("organised, repeated"), "\(person.picture)")
  }

  @Test func peopleAndSignsOfThePlaceAreOneArrowAway() {
    var person = atRiverBend()
    person.press(.right)
    #expect(person.shows("A-01  the ferry women"), "\(person.picture)")
    #expect(!person.shows("the old judge"), "\(person.picture)")
    person.press(.enter)
    #expect(person.line(1).contains("A-01"), "\(person.picture)")
    // And back from a person to the place.
    person.press(.function(9))
    person.type("places")
    person.press(.enter)
    #expect(person.line(1).contains("Z-02 · River Bend"), "\(person.picture)")
    person.press(.right, .right)
    #expect(person.shows("W-01  frightening rumours"), "\(person.picture)")
    #expect(!person.shows("W-03"), "\(person.picture)")
  }

  @Test func whatPeoplePointToStandsOnlyOnThePageOfThePlace() {
    var person = Scenario.river()
    person.press(.character("/"))
    person.type("war under way")
    #expect(person.shows("Nothing has all these words"), "\(person.picture)")
    for _ in 0..<13 { person.press(.backspace) }
    person.type("one bridge")
    #expect(person.shows("Places over time"), "\(person.picture)")
    person.press(.enter)
    #expect(person.line(1).contains("Z-02 · River Bend"), "\(person.picture)")
  }
}
