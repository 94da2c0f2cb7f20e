import Canvas
import FieldbookTestSupport
import Testing

@Suite struct FindAnything {
  @Test func aWordIsFoundInPeopleInterviewsAndJournalAndOpenedThere() throws {
    var person = try Scenario.practice()
    person.press(.function(3))
    person.type("bell")
    #expect(person.line(1).hasPrefix(" Find  bell"), "\(person.picture)")
    #expect(person.line(4).contains("places"), "\(person.picture)")
    #expect(person.shows("   People"), "\(person.picture)")
    #expect(person.shows("the bell households"), "\(person.picture)")
    person.press(.enter)
    #expect(!person.line(1).contains("Find"), "\(person.picture)")
    person.press(.escape)
    #expect(person.line(1).hasPrefix(" Find  bell"), "\(person.picture)")
  }

  @Test func escReturnsToTheVeryLetterOneCameFrom() {
    var person = Scenario.empty()
    person.press(.character("4"), .character("n"))
    person.type("one two")
    person.press(.left, .left)
    let cursor = person.canvas.cursor
    person.press(.control("f"))
    person.type("one")
    person.press(.enter, .escape, .escape)
    #expect(person.canvas.cursor == cursor, "\(person.picture)")
    #expect(person.shows("one two"))
  }

  @Test func aNoteWrittenFromWhatWasFoundIsFoundAtOnce() throws {
    var person = try Scenario.practice()
    person.press(.character("/"))
    person.press(.function(3))
    person.type("zebra")
    #expect(person.shows("Nothing has all these words"), "\(person.picture)")
    person.press(.control("o"))
    person.type("A zebra crossing, painted by the children.")
    person.press(.control("o"))
    #expect(person.shows("1 place"), "\(person.picture)")
  }

  @Test func escSaysWhereItGoesBackTo() throws {
    var person = try Scenario.practice()
    person.press(.character("4"), .function(3))
    #expect(person.line(24).contains("back to Journal"), "\(person.picture)")
    person.press(.escape, .enter, .function(3))
    let note = person.line(24)
    #expect(note.contains("back to J-"), "\(person.picture)")
    person.press(.escape)
    let code = try #require(note.split(separator: " ").first { $0.hasPrefix("J-") })
    #expect(person.line(1).contains(code) || person.line(2).contains(code), "\(person.picture)")
  }

  @Test func foundWordsAreMarkedInTheirPlace() {
    var person = Scenario.empty()
    person.press(.character("4"), .character("n"))
    person.type("when the bell rings")
    person.press(.escape, .function(3))
    person.type("BELL")
    let row = person.lines.firstIndex { $0.contains("when the bell rings") }
    let line = row.map { person.lines[$0] } ?? ""
    let column = line.range(of: "bell").map { line.distance(from: line.startIndex, to: $0.lowerBound) } ?? 0
    let styles = row.map { Array(person.canvas.styleLines[$0]) } ?? []
    #expect(styles.count > column + 4 && String(styles[column..<column + 4]) == "BBBB", "\(person.picture)")
  }
}
