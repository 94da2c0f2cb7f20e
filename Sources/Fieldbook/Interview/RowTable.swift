import Canvas
import Notebook

/// The columns of a question's rows: the first wide, the others sharing what is left, scrolled to the focus if narrow.
struct RowTable {
  private let columns: [RowColumn]
  private let focus: Int
  private let language: Language
  private let spans: [Int: Range<Int>]

  /// Shares `width` cells among the parts, from `margin` on.
  init(columns: [RowColumn], focus: Int, width: Int, margin: Int, language: Language) {
    self.columns = columns
    self.focus = focus
    self.language = language
    let most = max(2, width / 12 - 1)
    var shown = Array(columns.indices)
    if columns.count > most {
      let others = Array(1..<columns.count)
      let window = Scroll.window(of: others.count, around: max(0, focus - 1), rows: most - 1)
      shown = [0] + others[window]
    }
    let first = columns.count == 1 ? width : shown.count > 4 ? width * 4 / 13 : width * 2 / 5
    let needs = shown.dropFirst().map { column in
      (columns[column].heading[language].split(separator: " ").map { TextWidth.columns(of: $0) }.max() ?? 0) + 1
    }
    let share = needs.isEmpty ? 0 : (width - first) / needs.count
    // Equal shares where the words of every heading fit, else each as wide as its longest word.
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

  /// How many lines the headings take: two where one of them does not fit on one.
  var headRows: Int { heads.contains { $0.lines.count > 1 } ? 2 : 1 }

  private var heads: [(column: Int, lines: [Substring])] {
    columns.enumerated().compactMap { index, column in
      spans[index].map { (column: $0.lowerBound, lines: wrap(column.heading[language], columns: $0.count)) }
    }
  }

  /// Draws the headings of the parts in sight, the last line next to the rows.
  func drawHead(in rect: Rect, on canvas: inout Canvas) {
    for head in heads {
      let lines = head.lines.prefix(rect.rows)
      for (index, line) in lines.enumerated() {
        canvas.draw(
          line, at: Position(column: head.column, row: rect.row + rect.rows - lines.count + index), style: .dim)
      }
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
