import Canvas
import FieldbookTestSupport
import Testing

@Suite struct TabsUseTheirRoom {
  @Test func placesStandInFullWhereTheyFitAndLoseOnlyWhatTheyMust() throws {
    var person = try Scenario.practice(size: Size(columns: 60, rows: 18))
    for (key, place) in [("1", "1 Today"), ("2", "2 People"), ("3", "3 Interviews"), ("4", "4 Journal")] {
      person.press(.character(Character(key)))
      #expect(person.line(2).contains(place), "\(person.picture)")
      #expect(person.line(2).contains("7 Exp"), "\(person.picture)")
    }
  }

  @Test func partsOfAPersonFillTheLineAndArrowsSayThereAreMore() throws {
    var person = try Scenario.practice(size: Size(columns: 60, rows: 18))
    person.press(.character("2"), .enter, .down, .down)
    #expect(person.line(2) == " Overview  Why  Dangers  Keeps go  Would hel  Does  Ties  →", "\(person.picture)")
    for _ in 0..<9 { person.press(.right) }
    #expect(person.line(2).hasPrefix(" ← "), "\(person.picture)")
    #expect(person.line(2).hasSuffix("Intervi  Permiss  History"), "\(person.picture)")
  }
}
