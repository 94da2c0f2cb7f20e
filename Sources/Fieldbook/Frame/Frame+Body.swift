import Canvas

extension Frame {
  /// Puts the marker, and the cursor, before the line that has the focus.
  static func drawMarker(row: Int, on canvas: inout Canvas, column: Int? = nil) {
    let place = Position(column: (column ?? margin(in: canvas.size)) - 2, row: row)
    canvas.draw(Signs.marker, at: place, style: .accent)
    canvas.cursor = place
  }

  /// Draws a dim hint on the last row of a body, on the last two where it is long.
  static func drawHint(_ words: String, in body: Rect, on canvas: inout Canvas) {
    let margin = margin(in: canvas.size)
    let lines = wrap(words, columns: min(88, body.columns - margin - 2)).prefix(2)
    for (row, line) in lines.enumerated() {
      canvas.draw(
        line, at: Position(column: margin, row: body.row + body.rows - lines.count + row),
        columns: body.columns - margin - 1, style: .dim)
    }
  }

  /// Draws words that end at the right edge; gives back the column they begin in.
  @discardableResult
  static func drawRight(
    _ words: String, row: Int, edge: Int? = nil, on canvas: inout Canvas, style: Style = .dim
  ) -> Int {
    let column = max(0, (edge ?? canvas.size.columns - 1) - TextWidth.columns(of: words))
    canvas.draw(words, at: Position(column: column, row: row), style: style)
    return column
  }

  /// How many lines of a list are out of sight: `2 more ↑  5 more ↓`; empty when all are in sight.
  static func more(above: Int, below: Int, _ tongue: Tongue) -> String {
    [
      above > 0 ? tongue(FrameWord.moreAbove, String(above)) : "",
      below > 0 ? tongue(FrameWord.more, String(below)) : "",
    ].filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
