import Canvas
import Testing

@testable import Fieldbook

@Suite struct LineFieldTests {
  private func draw(_ field: LineField, columns: Int) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    field.draw(in: Rect(canvas.size), on: &canvas, focused: true)
    return canvas
  }

  @Test func aTitleIsTypedAndCorrectedOnOneLine() {
    var field = LineField("Community")
    var clipboard = " study\nof peace"
    #expect(field.handle(.control("v"), clipboard: &clipboard) == .changed)
    #expect(field.text == "Community study of peace")
    for key: Key in [.home, .delete, .character("c"), .end, .backspace] { _ = field.handle(key, clipboard: &clipboard) }
    #expect(field.text == "community study of peac")
    #expect(field.handle(.control("z"), clipboard: &clipboard) == .changed)
    #expect(field.text == "community study of peace")
  }

  @Test func keysThatLeaveALineAreTheCallers() {
    var field = LineField("a")
    var clipboard = ""
    for key: Key in [.enter, .up, .down, .tab, .escape, .control("w")] {
      #expect(field.handle(key, clipboard: &clipboard) == .ignored)
    }
    #expect(field.text == "a")
  }

  @Test func aLongLineShowsThePartAroundTheCursor() {
    var field = LineField("one two three four")
    var clipboard = ""
    #expect(draw(field, columns: 11).lines == ["…ee four"])
    #expect(draw(field, columns: 11).cursor == Position(column: 8, row: 0))
    _ = field.handle(.home, clipboard: &clipboard)
    #expect(draw(field, columns: 11).lines == ["one two t…"])
    #expect(draw(field, columns: 11).cursor == Position(column: 0, row: 0))
  }

  @Test func aMaskedFieldShowsDotsAndGivesNothingOut() {
    var field = LineField("sésame市", isMasked: true)
    var clipboard = ""
    #expect(draw(field, columns: 20).lines == ["·······"])
    #expect(draw(field, columns: 20).cursor == Position(column: 7, row: 0))
    for key: Key in [.control("a"), .control("c"), .control("x")] { _ = field.handle(key, clipboard: &clipboard) }
    #expect(clipboard.isEmpty)
    #expect(field.text == "sésame市")
  }

  @Test func aSelectionIsShownAgainstTheStyleOfTheField() {
    var field = LineField("abcd")
    var clipboard = ""
    _ = field.handle(.shiftLeft, clipboard: &clipboard)
    var canvas = Canvas(size: Size(columns: 7, rows: 1))
    field.draw(in: Rect(canvas.size), on: &canvas, focused: true, style: .reverse)
    #expect(canvas.styleLines == ["rrr.rrr"])
  }
}
