import Canvas
import Notebook
import Testing

@testable import Fieldbook

@Suite struct DrawingTests {
  @Test func wordsAndTheirBarsStandAsInTheDesign() {
    let prose = Prose([
      Paragraph(
        "It was market day. The boys came from the road with sticks, and the ferryman rang the bell three times.",
        voice: .own),
      Paragraph("She laughed here.", voice: .notes),
      Paragraph("They put the tables together.", voice: .interpreter),
    ])
    var canvas = Canvas(size: Size(columns: 80, rows: 6))
    TextEditor(prose: prose).draw(in: Rect(column: 1, row: 1, columns: 79, rows: 5), on: &canvas, focused: true)
    #expect(
      canvas.lines == [
        "",
        " │ It was market day. The boys came from the road with sticks, and the ferryman",
        " │ rang the bell three times.",
        "   She laughed here.",
        " ¦ They put the tables together.",
        "",
      ])
    #expect(canvas.styleLines == ["", ".a", ".a", "", ".a", ""])
    #expect(canvas.cursor == Position(column: 32, row: 4))
  }

  @Test func withoutTheFocusThereIsNoCursor() {
    var canvas = Canvas(size: Size(columns: 20, rows: 2))
    TextEditor(prose: "word").draw(in: Rect(canvas.size), on: &canvas, focused: false)
    #expect(canvas.lines == ["  word", ""])
    #expect(canvas.cursor == nil)
  }

  @Test func aSelectionIsShownReversedEmptyParagraphsToo() {
    var desk = Desk("one\n\ntwo", at: 1, columns: 12, rows: 3)
    desk.press(.shiftDown, .shiftDown)
    #expect(desk.screen == ["  one", "", "  two"])
    #expect(desk.canvas.styleLines == ["...rrr", "..r", "..r"])
  }

  @Test func wordsAreNeverWiderThanEightyEightColumns() {
    let desk = Desk(Prose(String(repeating: "ab ", count: 100)), at: 0, columns: 120, rows: 6)
    #expect(desk.screen.map(\.count).max() == 88)
    #expect(desk.screen[0] == "  " + Array(repeating: "ab", count: 29).joined(separator: " "))
    let word = Desk(Prose(String(repeating: "x", count: 200)), columns: 120, rows: 6)
    #expect(
      word.screen == ["  ", "  ", "  "].enumerated().map { $1 + String(repeating: "x", count: $0 < 2 ? 88 : 24) }
        + ["", "", ""])
  }

  @Test func aWideLetterThatDoesNotFitGoesToTheNextLine() {
    // Seven columns for words.
    let desk = Desk("abcdef市場", columns: 10, rows: 3)
    #expect(desk.screen == ["  abcdef", "  市場", ""])
    #expect(desk.canvas.cursor == Position(column: 6, row: 1))
  }

  @Test func spacesAtALinesEndHangAndTheCursorStaysInside() {
    var desk = Desk("abcdefg", columns: 10, rows: 3)
    desk.type("   ")
    #expect(desk.screen == ["  abcdefg", "", ""])
    #expect(desk.canvas.cursor == Position(column: 9, row: 0))
    desk.type("h")
    #expect(desk.screen == ["  abcdefg", "  h", ""])
  }

  @Test func arabicAndControlCharactersAreDrawnAndTheCursorFollows() {
    let desk = Desk("يوم\u{0}", columns: 20, rows: 1)
    #expect(desk.screen == ["  يوم␀"])
    #expect(desk.canvas.cursor == Position(column: 6, row: 0))
  }

  @Test func aTextDrawnWithoutAnyKeyBeforeShowsItsEnd() {
    let desk = Desk(Prose((1...9).map(String.init).joined(separator: "\n")), rows: 3)
    #expect(desk.screen == ["  7", "  8", "  9"])
  }

  @Test func anotherWidthWrapsAnewAndKeepsTheCursorInSight() {
    var desk = Desk("the ferry does not look at the road", columns: 13, rows: 2)
    #expect(desk.screen == ["  look at", "  the road"])
    desk.size = Size(columns: 23, rows: 2)
    #expect(desk.screen == ["  the ferry does not", "  look at the road"])
    desk.editor.fit(desk.size)
    #expect(desk.screen == ["  the ferry does not", "  look at the road"])
  }

  @Test(arguments: [(0, 0), (3, 2), (4, 1), (5, 1), (80, 0)])
  func noRoomIsTooSmall(columns: Int, rows: Int) {
    var desk = Desk("市場 and 👨‍👩‍👧‍👦 words\n\nmore", columns: columns, rows: rows)
    for key: Key in [.up, .pageUp, .home, .end, .character("x"), .enter, .pageDown, .shiftUp] { desk.press(key) }
    _ = desk.canvas
    #expect(desk.text.contains("x\n"))
  }

  @Test func havingBeenWrappedDoesNotMakeAnotherEditor() {
    let desk = Desk("one two three")
    var other = desk.editor
    other.paragraphs[0].wrap(through: .max, columns: 5)
    #expect(other == desk.editor)
  }
}
