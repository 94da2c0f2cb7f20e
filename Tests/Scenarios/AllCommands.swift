import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct AllCommands {
  /// The row of a command in the list, and the style of its first letter.
  private func row(_ words: String, _ person: Scenario) -> (number: Int, line: String, style: Style)? {
    guard let number = person.lines.firstIndex(where: { $0.dropFirst(3).hasPrefix(words) }) else { return nil }
    return (number, person.lines[number], person.canvas[Position(column: 3, row: number)].style)
  }

  @Test func whatIsNotPossibleHereIsDimSaysWhyAndStandsBehindWhatIs() throws {
    var person = try Scenario.practice(size: Size(columns: 80, rows: 40))
    person.press(.function(9))
    person.type("n")
    // From Today there is no text to put a number into, no next page, and nothing to take back.
    for words in ["number for a name", "next", "own words"] {
      person.press(.home)
      for _ in 0..<60 where row(words, person) == nil { person.press(.pageDown) }
      let shown = try #require(self.row(words, person), "\(words)\n\(person.picture)")
      #expect(shown.line.contains("Not possible here."), "\(person.picture)")
      #expect(shown.style.contains(.dim), "\(words)")
    }
    person.press(.home)
    let first = try #require(person.lines.first { $0.contains("▸") && $0.dropFirst(3).first != " " })
    #expect(!first.contains("Not possible"), "\(person.picture)")
    person.press(.end)
    let last = try #require(person.lines.last { $0.contains("▸") })
    #expect(last.contains("."), "the last one has no reason: \(person.picture)")
  }

  @Test func aCommandIsFoundByWhatTheKeyLineCallsIt() throws {
    var person = try Scenario.practice()
    person.press(.character("6"), .enter)
    #expect(person.lines.last?.contains("look as others") == true, "\(person.picture)")
    person.press(.function(9))
    person.type("look as")
    #expect(person.shows("▸ look as others"), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("As partners would get it"), "\(person.picture)")
  }

  @Test func inATextTheCommandsOfTextsArePossible() throws {
    var person = try Scenario.practice(size: Size(columns: 80, rows: 40))
    person.press(.character("4"), .character("n"))
    person.type("then Kamala")
    person.press(.function(9))
    person.type("number for")
    let found = try #require(row("number for a name", person), "\(person.picture)")
    #expect(found.line.contains("^K") && !found.style.contains(.dim), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("stands for “Kamala”?"), "\(person.picture)")
  }

  @Test func lookingAtTheListChangesNothing() throws {
    var person = try Scenario.practice()
    person.press(.character("4"), .character("n"))
    person.type("then Kamala left")
    person.press(.shiftLeft, .shiftLeft)
    let before = person.picture
    person.press(.function(9), .escape)
    person.wait(seconds: 1)
    #expect(person.shows("then Kamala left"), "\(before)\n\(person.picture)")
    person.press(.control("z"))
    #expect(!person.shows("then Kamala left"), "\(person.picture)")
  }
}
