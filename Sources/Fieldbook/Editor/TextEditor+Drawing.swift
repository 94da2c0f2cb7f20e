import Canvas
import Notebook

extension TextEditor {
  /// Draws the lines around the cursor: the voice's bar in the first column, words from the third; the last stays free.
  ///
  /// With the focus the canvas's cursor is set. Nothing is drawn in fewer than 4 columns or no rows.
  public func draw(in rect: Rect, on canvas: inout Canvas, focused: Bool) {
    guard rect.columns > 3, rect.rows > 0 else { return }
    var editor = self
    editor.fit(Size(columns: rect.columns, rows: rect.rows))
    let cursorLine = editor.lineOfCursor()
    var line = editor.line(of: editor.top)
    for row in rect.row..<(rect.row + rect.rows) {
      let next = editor.line(after: line)
      let start = Position(column: rect.column + 2, row: row)
      editor.draw(line, at: start, on: &canvas)
      if focused, line == cursorLine {
        canvas.cursor = Position(column: start.column + editor.columnOfCursor(on: line), row: row)
      }
      guard let next else { return }
      line = next
    }
  }

  private func draw(_ line: ScreenLine, at start: Position, on canvas: inout Canvas) {
    let paragraph = paragraphs[line.paragraph]
    let range = range(of: line)
    canvas.draw(paragraph.words(in: range), at: start, columns: columns)
    let bar: String? =
      switch paragraph.voice {
      case .notes: nil
      case .own: Signs.ownWords
      case .interpreter: Signs.interpreted
      case .translation: Signs.translated
      }
    if let bar { canvas.draw(bar, at: Position(column: start.column - 2, row: start.row), style: .accent) }

    guard let selection else { return }
    let from = max(selection.lowerBound, TextPlace(paragraph: line.paragraph, offset: range.lowerBound))
    let to = min(selection.upperBound, TextPlace(paragraph: line.paragraph, offset: range.upperBound))
    guard from <= to else { return }
    let left = min(columns, TextWidth.columns(of: paragraph.words(in: range.lowerBound..<from.offset)))
    var right = min(columns, TextWidth.columns(of: paragraph.words(in: range.lowerBound..<to.offset)))
    // A selected paragraph break shows as one cell, so that empty paragraphs are seen to be selected.
    if range.upperBound == paragraph.length, selection.upperBound.paragraph > line.paragraph { right += 1 }
    canvas.restyle(
      Rect(column: start.column + left, row: start.row, columns: right - left, rows: 1), .reverse)
  }
}
