import Canvas
import Notebook

/// A short screen of choices: a label and a value each, the choices of the marked one listed below.
struct OptionRows: Hashable, Sendable {
  /// One row.
  struct Row: Hashable, Sendable {
    /// What it is, at the left.
    var label: String
    /// What is chosen.
    var value: String
  }

  /// The rows from top to bottom.
  var rows: [Row]
  /// The row with the focus.
  var row: Int
  /// What can be chosen there.
  var list: ThemeList
  /// What is chosen there.
  var chosen: [Code]
  /// The choice the marker stands on; nil where the arrows choose at once.
  var marked: Int?

  /// Draws rows, then the choices, in the body from `top` on.
  func draw(in body: Rect, on canvas: inout Canvas) {
    let margin = Frame.margin(in: canvas.size)
    let labelWidth = (rows.map { TextWidth.columns(of: $0.label) }.max() ?? 0) + 3
    var line = body.row
    for (index, entry) in rows.enumerated() {
      let isHere = index == row
      if isHere { Frame.drawMarker(row: line, on: &canvas) }
      canvas.draw(entry.label, at: Position(column: margin, row: line), style: .dim)
      canvas.draw(
        entry.value, at: Position(column: margin + labelWidth, row: line),
        columns: max(1, min(88, body.columns - margin - 2) - labelWidth), style: isHere ? .bold : .normal)
      line += 1
    }
    line += 1
    let rest = Rect(
      column: margin, row: line, columns: min(88, body.columns - margin - 1),
      rows: max(0, body.row + body.rows - line))
    let columns = list.items.count > rest.rows ? 2 : 1
    let cursor = canvas.cursor
    list.draw(chosen: chosen, ranked: false, marked: marked, columns: columns, in: rest, on: &canvas)
    if marked == nil { canvas.cursor = cursor }
  }
}
