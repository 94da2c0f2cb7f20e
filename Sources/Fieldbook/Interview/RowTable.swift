import Canvas
import Notebook

/// The columns of a question's rows: the first wide, the others sharing what is left, scrolled to the focus if narrow.
struct RowTable {
  private let columns: [RowColumn]
  private let focus: Int
  private let spans: [Int: Range<Int>]

  /// Shares `width` cells among the parts, from `margin` on.
  init(columns: [RowColumn], focus: Int, width: Int, margin: Int, language: Language) {
    self.columns = columns
    self.focus = focus
    let most = max(2, width / 12 - 1)
    var shown = Array(columns.indices)
    if columns.count > most {
      let others = Array(1..<columns.count)
      let window = Scroll.window(of: others.count, around: max(0, focus - 1), rows: most - 1)
      shown = [0] + others[window]
    }
    let first = columns.count == 1 ? width : shown.count > 4 ? width * 4 / 13 : width * 2 / 5
    let needs = shown.dropFirst().map { TextWidth.columns(of: columns[$0].heading[language]) + 1 }
    let share = needs.isEmpty ? 0 : (width - first) / needs.count
    // Equal shares where every heading fits, else each as wide as its heading.
    let widths = needs.allSatisfy { $0 <= share } ? needs.map { _ in share } : needs
    var spans: [Int: Range<Int>] = [:]
    var left = margin
    for (place, column) in shown.enumerated() {
      let taken = place == 0 ? first : widths[place - 1]
      let right = place == shown.count - 1 ? margin + width + 1 : left + taken - 1
      spans[column] = left..<max(left + 1, right)
      left += taken
    }
    self.spans = spans
  }

  /// The cells of a column; nil where it is out of sight.
  func span(of column: Int) -> Range<Int>? { spans[column] }

  /// Draws the headings of the parts in sight.
  func drawHead(row: Int, on canvas: inout Canvas, _ language: Language) {
    for (index, column) in columns.enumerated() {
      guard let span = spans[index] else { continue }
      canvas.draw(
        column.heading[language], at: Position(column: span.lowerBound, row: row), columns: span.count, style: .dim)
    }
  }

  /// Draws one row; the part with the focus stands in brackets with the cursor.
  func draw(_ values: [String], isHere: Bool, row: Int, on canvas: inout Canvas) {
    for (index, value) in values.enumerated() {
      guard let span = spans[index] else { continue }
      let text = value.isEmpty ? Signs.dot : value
      let at = Position(column: span.lowerBound, row: row)
      if isHere, index == focus {
        let room = max(1, min(span.count - 2, max(10, TextWidth.columns(of: text))))
        canvas.fill(Rect(column: at.column, row: row, columns: room + 2, rows: 1), style: .reverse)
        canvas.draw("[", at: at, style: .reverse)
        canvas.draw(text, at: Position(column: at.column + 1, row: row), columns: room, style: .reverse)
        canvas.draw("]", at: Position(column: at.column + 1 + room, row: row), style: .reverse)
        canvas.cursor = at
      } else {
        canvas.draw(text, at: at, columns: span.count, style: isHere && index == 0 ? .bold : .normal)
      }
    }
  }
}
