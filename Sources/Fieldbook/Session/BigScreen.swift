import Canvas

/// A screen to be read from three metres: at most seven lines, one idea, a sign and words beside every number.
///
/// It fits 40 by 12, where the terminal's own letters are made big; on a larger window the rows stand apart.
struct BigScreen {
  /// The least window a session needs.
  static let least = Size(columns: 40, rows: 12)

  /// What is drawn.
  var canvas: Canvas

  /// A blank one.
  init(size: Size) { canvas = Canvas(size: size) }

  /// The one idea, bold, at the top.
  mutating func title(_ words: String) {
    canvas.draw(words, at: Position(column: 1, row: 0), columns: canvas.size.columns - 2, style: .bold)
  }

  /// Something said in a sentence or two, from the second row on.
  mutating func tell(_ words: String) {
    for (row, line) in wrap(words, columns: canvas.size.columns - 2).enumerated() {
      canvas.draw(String(line), at: Position(column: 1, row: row + 2), style: .bold)
    }
  }

  /// What must be seen by everyone, above what can be pressed.
  mutating func alarm(_ words: String) {
    let row = canvas.size.rows - 2
    canvas.draw(words, at: Position(column: 1, row: row), columns: canvas.size.columns - 2, style: [.reverse, .bold])
  }

  /// What can be pressed, at the bottom.
  mutating func keys(_ words: String) {
    let row = canvas.size.rows - 1
    canvas.draw(words, at: Position(column: 1, row: row), columns: canvas.size.columns - 2, style: .dim)
  }
}
