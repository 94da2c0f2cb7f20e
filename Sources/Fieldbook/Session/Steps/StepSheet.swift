import Canvas

/// What a step shows: what is said to the group, a few rows, and which keys do what; laid out for any window.
struct StepSheet: Hashable, Sendable {
  /// One thing on the screen: a number to choose it by, a sign, and words.
  struct Row: Hashable, Sendable {
    /// The digit that chooses it.
    var number: Int?
    /// The sign it is known by.
    var sign: String?
    /// Its words; they wrap.
    var words: String
    /// What stands at the right of it.
    var tail = ""
    /// True where the next key acts on it.
    var isMarked = false
    /// How its words look.
    var style = Style.bold
  }

  /// Where things came to stand.
  struct Layout: Hashable, Sendable {
    /// The words of each row.
    var rows: [Rect] = []
    /// What is left below the rows, for a text.
    var rest: Rect
  }

  /// What is said to the group.
  var said: String
  /// The things below.
  var rows: [Row] = []
  /// One line above the keys: what is still needed, what was noticed.
  var note = ""
  /// Which keys do what, each a few words.
  var keys: [String]

  /// Draws it; rows stand apart where there is room.
  @discardableResult
  func draw(on screen: inout BigScreen) -> Layout {
    let keyLines = Self.lines(of: keys, columns: screen.room)
    var bottom = screen.canvas.size.rows - keyLines.count
    for (offset, line) in keyLines.enumerated() {
      screen.put(line, column: screen.margin, row: bottom + offset, columns: screen.room)
    }
    if !note.isEmpty {
      bottom -= 1
      screen.put(note, column: screen.margin, row: bottom, columns: screen.room, style: .dim)
    }
    screen.title(said, lines: 3)
    return drawRows(to: bottom, on: &screen)
  }

  /// The room a text has below the rows, in a window of this size.
  func rest(in size: Size) -> Size {
    var screen = BigScreen(size: size)
    let rest = draw(on: &screen).rest
    return Size(columns: rest.columns, rows: rest.rows)
  }

  private func drawRows(to bottom: Int, on screen: inout BigScreen) -> Layout {
    let gap = screen.layout == .large ? 3 : 5
    let indents = rows.map { ($0.number == nil ? 0 : gap) + ($0.sign == nil ? 0 : gap) }
    let tails = rows.map { $0.tail.isEmpty ? 0 : TextWidth.columns(of: $0.tail) + 2 }
    let lines = rows.indices.map {
      BigScreen.cut(rows[$0].words, columns: screen.room - indents[$0] - tails[$0], lines: 9)
    }
    let count = lines.reduce(0) { $0 + $1.count }
    // The row below what is said is given up before any of the rows is.
    if count > bottom - screen.row { screen.row -= 1 }
    let free = max(0, bottom - screen.row - count)
    let apart = rows.count > 1 ? min(2, free / (rows.count - 1)) : 0

    var layout = Layout(rest: Rect(column: 0, row: 0, columns: 0, rows: 0))
    for (index, row) in rows.enumerated() where screen.row < bottom {
      let start = screen.margin + indents[index]
      let width = screen.room - indents[index] - tails[index]
      layout.rows.append(rect(from: start, row: screen.row, columns: width, screen))
      drawSigns(of: row, gap: gap, on: &screen)
      // More lines than there are rows: said, not hidden.
      let fit = min(lines[index].count, bottom - screen.row)
      for (number, line) in lines[index].prefix(fit).enumerated() {
        let isCut = number + 1 == fit && fit < lines[index].count
        let shown = isCut ? line + Signs.ellipsis : line
        screen.put(shown, column: start, row: screen.row, columns: width, style: row.style)
        screen.row += 1
      }
      if index + 1 < rows.count { screen.row += apart }
    }
    if !rows.isEmpty, bottom - screen.row > 2 { screen.row += 1 }
    layout.rest = rect(from: screen.margin, row: screen.row, columns: screen.room, screen)
    layout.rest.rows = max(0, bottom - screen.row)
    return layout
  }

  /// One row of cells that begins so many columns from where reading begins.
  private func rect(from column: Int, row: Int, columns: Int, _ screen: BigScreen) -> Rect {
    let left = (screen.canvas.size.columns - screen.columns) / 2
    let start = screen.isMirrored ? left + screen.columns - column - columns : left + column
    return Rect(column: start, row: row, columns: columns, rows: 1)
  }

  private func drawSigns(of row: Row, gap: Int, on screen: inout BigScreen) {
    if row.isMarked {
      let marker = screen.isMirrored ? Signs.left : Signs.marker
      screen.put(marker, column: max(0, screen.margin - (gap > 3 ? 2 : 1)), row: screen.row, style: .accent)
    }
    var column = screen.margin
    if let number = row.number {
      screen.put(String(number), column: column, row: screen.row, style: .bold)
      column += gap
    }
    if let sign = row.sign { screen.put(sign, column: column, row: screen.row, style: .accent) }
    guard !row.tail.isEmpty else { return }
    let end = screen.columns - screen.margin - TextWidth.columns(of: row.tail)
    screen.put(row.tail, column: end, row: screen.row, style: .accent)
  }

  /// Hints one after the other, in as many lines as they need.
  static func lines(of hints: [String], columns: Int) -> [String] {
    var lines: [String] = []
    for hint in hints where !hint.isEmpty {
      if let last = lines.last, TextWidth.columns(of: last + "   " + hint) <= columns {
        lines[lines.count - 1] = last + "   " + hint
      } else {
        lines.append(hint)
      }
    }
    return lines
  }
}

extension Key {
  /// The number a digit of any script stands for, or the key of a digit on a French keyboard; nil for other keys.
  var stepDigit: Int? {
    guard case .character(let character) = self else { return nil }
    return KeyReading.digit(character)
  }
}
