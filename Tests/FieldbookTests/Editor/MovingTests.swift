import Canvas
import Notebook
import Testing

@testable import Fieldbook

@Suite struct MovingTests {
  // 13 columns: 10 for words, and the lines are "the ferry ", "does not ", "look".
  let ferry: Prose = "the ferry does not look"

  @Test func homeAndEndGoByTheLineOnTheScreen() {
    var desk = Desk(ferry, at: 12, columns: 13)
    desk.press(.home)
    #expect(desk.textWithCursor == "the ferry |does not look")
    desk.press(.end)
    #expect(desk.textWithCursor == "the ferry does not| look")
    desk.press(.down, .end)
    #expect(desk.textWithCursor == "the ferry does not look|")
  }

  @Test func endOfALineCutInsideAWordStaysOnThatLine() {
    var desk = Desk("abcdefghijklmno", at: 2, columns: 13)
    desk.press(.end)
    #expect(desk.canvas.cursor == Position(column: 12, row: 0))
    #expect(desk.textWithCursor == "abcdefghij|klmno")
    desk.press(.home)
    #expect(desk.textWithCursor == "|abcdefghijklmno")
    desk.press(.end)
    desk.type("X")
    #expect(desk.text == "abcdefghijXklmno")
    #expect(desk.canvas.cursor == Position(column: 3, row: 1))
  }

  @Test func upAndDownKeepTheWishedColumnOverShortLines() {
    var desk = Desk("a long line here\nx\nanother long line", at: 9)
    desk.press(.down)
    #expect(desk.textWithCursor == "a long line here\nx|\nanother long line")
    desk.press(.down)
    #expect(desk.textWithCursor == "a long line here\nx\nanother l|ong line")
    desk.press(.up, .up)
    #expect(desk.editor.cursorOffset == 9)
    desk.press(.down, .left, .up)
    #expect(desk.editor.cursorOffset == 0)
  }

  @Test func upAndDownOverWideLettersNeverStandInsideOne() {
    var desk = Desk("abcdef\n市場の日", at: 3)
    desk.press(.down)
    #expect(desk.textWithCursor == "abcdef\n市|場の日")
    #expect(desk.canvas.cursor == Position(column: 4, row: 1))
  }

  @Test func pagesGoOneScreenLessOneLine() {
    let lines = (1...20).map(String.init).joined(separator: "\n")
    var desk = Desk(Prose(lines), at: 0, rows: 5)
    desk.press(.pageDown)
    #expect(desk.editor.cursor.paragraph == 4)
    desk.press(.pageDown, times: 9)
    #expect(desk.editor.cursor.paragraph == 19)
    desk.press(.pageUp)
    #expect(desk.editor.cursor.paragraph == 15)
    desk.press(.pageUp, times: 9)
    #expect(desk.editor.cursor.paragraph == 0)
  }

  @Test func controlArrowsGoByWordsAlsoOverParagraphs() {
    var desk = Desk("one, two\n«trois» أربعة", at: 0)
    var stops: [Int] = []
    for _ in 0..<6 {
      desk.press(.controlRight)
      stops.append(desk.editor.cursorOffset)
    }
    #expect(stops == [3, 8, 9, 15, 22, 22])
    stops = []
    for _ in 0..<6 {
      desk.press(.controlLeft)
      stops.append(desk.editor.cursorOffset)
    }
    #expect(stops == [17, 10, 9, 8, 5, 0])
  }

  @Test func theCursorIsAlwaysOnTheScreen() {
    var desk = Desk(Prose((1...60).map { "line \($0) of a text" }.joined(separator: "\n")), at: 0, columns: 12, rows: 4)
    let keys: [Key] = [.down, .down, .pageDown, .end, .down, .enter, .up, .pageUp, .backspace, .pageDown, .pageDown]
    for key in keys + keys + keys {
      desk.press(key)
      let cursor = desk.canvas.cursor
      #expect(cursor.map { Rect(desk.size).contains($0) } == true, "after \(key)")
    }
  }

  @Test func scrollingMovesNoMoreThanItMust() {
    var desk = Desk(Prose((1...9).map(String.init).joined(separator: "\n")), at: 0, rows: 3)
    desk.press(.down, .down)
    #expect(desk.screen == ["  1", "  2", "  3"])
    desk.press(.down)
    #expect(desk.screen == ["  2", "  3", "  4"])
    desk.press(.up, .up)
    #expect(desk.screen == ["  2", "  3", "  4"])
    desk.press(.up)
    #expect(desk.screen == ["  1", "  2", "  3"])
  }

  // MARK: - Selection

  @Test func shiftArrowsSelectAndCutPasteMovesTheWords() {
    var desk = Desk("one two three", at: 4)
    desk.press(.shiftRight, times: 4)
    #expect(desk.editor.selectedText == "two ")
    #expect(desk.press(.control("x")) == .changed)
    #expect(desk.text == "one three")
    desk.press(.end)
    desk.type(" ")
    desk.press(.control("v"))
    #expect(desk.text == "one three two ")
    #expect(desk.clipboard == "two ")
  }

  @Test func controlEBeginsAndEndsASelectionWithPlainArrows() {
    var desk = Desk("one\ntwo", at: 1)
    desk.press(.control("e"), .down, .right, .control("e"))
    #expect(desk.editor.selectedText == "ne\ntw")
    #expect(desk.press(.control("c")) == .moved)
    #expect(desk.clipboard == "ne\ntw")
    desk.press(.left)
    #expect(desk.editor.selectedText == nil)
    #expect(desk.editor.cursorOffset == 1)
  }

  @Test func controlShiftArrowsSelectWords() {
    var desk = Desk("one two three", at: 13)
    desk.press(.shiftControlLeft, .shiftControlLeft)
    #expect(desk.editor.selectedText == "two three")
    desk.press(.shiftControlRight)
    #expect(desk.editor.selectedText == " three")
    desk.press(.shiftHome)
    #expect(desk.editor.selectedText == "one two three")
  }

  @Test func typingReplacesTheSelectionAndOneUndoBringsItBack() {
    var desk = Desk("one two three", at: 4)
    desk.press(.shiftRight, times: 3)
    desk.type("2")
    #expect(desk.text == "one 2 three")
    desk.press(.control("z"))
    #expect(desk.text == "one two three")
    #expect(desk.editor.selectedText == "two")
  }

  @Test func controlCWithNothingSelectedAsksForTheHint() {
    var desk = Desk("one")
    desk.clipboard = "kept"
    #expect(desk.press(.control("c")) == .hintLeaving)
    #expect(desk.clipboard == "kept")
    #expect(desk.press(.control("x")) == .moved)
    #expect(desk.text == "one")
  }
}
