import Canvas

/// A screen to be read from three metres: at most seven lines, one idea, a sign and words beside every number.
///
/// It fits 40 by 12, where the terminal's own letters are made big; where they cannot be, numbers are drawn three rows
/// high. Columns count from the edge where reading begins: for Arabic that is the right one.
struct BigScreen {
  /// The least window a session needs.
  static let least = Size(columns: 40, rows: 12)
  /// No line runs wider than this.
  private static let widest = 88

  /// How a screen of this size is used.
  enum Layout: Hashable, Sendable {
    /// Letters are big already; rows stand close.
    case large
    /// Rows stand apart.
    case plain
    /// Letters are small; numbers are three rows high.
    case block
  }

  /// What is drawn.
  var canvas: Canvas
  /// How the screen is used.
  let layout: Layout
  /// True where reading begins at the right edge.
  let isMirrored: Bool
  /// The next row nothing stands in.
  var row = 0

  /// A blank one.
  init(size: Size, isMirrored: Bool = false) {
    canvas = Canvas(size: size)
    self.isMirrored = isMirrored
    if size.columns < 60 || size.rows < 18 {
      layout = .large
    } else {
      layout = size.columns >= 80 && size.rows >= 24 ? .block : .plain
    }
  }

  /// Columns lines may run over, margins included.
  var columns: Int { min(canvas.size.columns, Self.widest) }

  /// Columns left free at either side.
  var margin: Int { layout == .large ? 1 : 3 }

  /// Columns a paragraph may take.
  var room: Int { columns - 2 * margin }

  /// Rows left for the body, the one above the keys kept free while there is room.
  var rowsLeft: Int { max(0, canvas.size.rows - 1 - row) }

  // MARK: - Drawing

  /// Draws a line that begins so many columns from where reading begins; gives back the columns it took.
  @discardableResult
  mutating func put(_ text: String, column: Int, row: Int, columns limit: Int? = nil, style: Style = .normal) -> Int {
    let room = min(limit ?? Int.max, columns - column)
    guard room > 0 else { return 0 }
    let width = min(TextWidth.columns(of: text), room)
    let left = (canvas.size.columns - columns) / 2
    let start = isMirrored ? left + columns - column - width : left + column
    return canvas.draw(text, at: Position(column: start, row: row), columns: room, style: style)
  }

  /// The one idea, at the top; on as many lines as are allowed.
  mutating func title(_ words: String, style: Style = .bold, lines most: Int = 2) {
    for line in Self.cut(words, columns: room, lines: most) {
      let middle = max(margin, (columns - TextWidth.columns(of: line)) / 2 + 1)
      put(line, column: layout == .block ? middle : margin, row: row, columns: room, style: style)
      row += 1
    }
    row += 1
  }

  /// A paragraph, and a free row after it.
  mutating func text(_ words: String, style: Style = .normal) {
    for line in Self.cut(words, columns: room, lines: rowsLeft) {
      put(line, column: margin, row: row, columns: room, style: style)
      row += 1
    }
    row += 1
  }

  /// What must be seen by everyone, above what can be pressed.
  mutating func alarm(_ words: String) {
    canvas.fill(Rect(column: 0, row: canvas.size.rows - 2, columns: canvas.size.columns, rows: 1))
    put(words, column: margin, row: canvas.size.rows - 2, columns: room, style: [.reverse, .bold])
  }

  /// What can be pressed, at the bottom.
  mutating func keys(_ words: String) { keys([words]) }

  /// What can be pressed, at the bottom; where not all fit, the second stands in the line above.
  mutating func keys(_ hints: [String]) {
    let bottom = canvas.size.rows - 1
    let widths = hints.map { TextWidth.columns(of: $0) }
    let gap = layout == .large ? 2 : 6
    guard let last = hints.last else { return }
    if widths.reduce(gap * (hints.count - 1), +) > room, hints.count > 2 {
      // What stands between the first and the last has the line above, where nothing else has it.
      if row < bottom { put(hints[1], column: margin, row: bottom - 1, columns: room) }
      return keys([hints[0], last])
    }
    if layout == .large, hints.count > 1 {
      // Where reading ends stands what ends.
      put(hints[0], column: margin, row: bottom, columns: room)
      let end = max(margin + widths[0] + 1, columns - margin - (widths.last ?? 0))
      put(last, column: end, row: bottom, columns: columns - margin - end)
      return
    }
    var column = margin
    for hint in hints { column += put(hint, column: column, row: bottom, columns: room) + gap }
  }

  /// Words cut into lines without the spaces at their ends; on the last one stands all that is left, however long.
  static func cut(_ words: String, columns: Int, lines most: Int) -> [String] {
    guard most > 0 else { return [] }
    var lines = wrap(words, columns: columns)
    if lines.count > most {
      let rest = lines[(most - 1)...].joined()
      lines = lines.prefix(most - 1) + [Substring(rest)]
    }
    return lines.map { line in line.lastIndex { !$0.isWhitespace }.map { String(line[...$0]) } ?? "" }
  }
}
