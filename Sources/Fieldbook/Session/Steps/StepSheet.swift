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

  /// The margin at the left and right.
  static func margin(in size: Size) -> Int { size.columns < 60 ? 1 : size.columns < 100 ? 3 : 6 }

  /// How wide lines are.
  static func width(in size: Size) -> Int { max(1, min(88, size.columns - 2 * margin(in: size))) }

  /// Draws it; rows stand apart where there is room.
  @discardableResult
  func draw(on screen: inout BigScreen) -> Layout {
    let size = screen.canvas.size
    let margin = Self.margin(in: size)
    let width = Self.width(in: size)
    var area = Rect(size).inset(left: margin, top: size.rows < 20 ? 0 : 1, right: size.columns - margin - width)

    let keyLines = Self.lines(of: keys, columns: width)
    let keyRows = area.takeBottom(keyLines.count)
    for (offset, line) in keyLines.enumerated() {
      draw(line, Position(column: margin, row: keyRows.row + offset), width, .dim, on: &screen)
    }
    if !note.isEmpty { draw(note, area.takeBottom(1).origin, width, .normal, on: &screen) }
    let saidLines = wrap(said, columns: width)
    let saidRows = area.takeTop(saidLines.count)
    for (offset, line) in saidLines.prefix(saidRows.rows).enumerated() {
      draw(String(line), Position(column: margin, row: saidRows.row + offset), width, .bold, on: &screen)
    }
    return drawRows(in: area, on: &screen)
  }

  /// The room a text has below the rows, in a window of this size.
  func rest(in size: Size) -> Size {
    var screen = BigScreen(size: size)
    let rest = draw(on: &screen).rest
    return Size(columns: rest.columns, rows: rest.rows)
  }

  private func drawRows(in area: Rect, on screen: inout BigScreen) -> Layout {
    var area = area
    let gap = area.columns < 60 ? 3 : 5
    let indents = rows.map { ($0.number == nil ? 0 : gap) + ($0.sign == nil ? 0 : gap) }
    let tails = rows.map { $0.tail.isEmpty ? 0 : TextWidth.columns(of: $0.tail) + 2 }
    let wrapped = rows.indices.map { wrap(rows[$0].words, columns: area.columns - indents[$0] - tails[$0]) }
    let count = wrapped.reduce(0) { $0 + $1.count }
    if count < area.rows { _ = area.takeTop(1) }
    let free = max(0, area.rows - count)
    let apart = rows.count > 1 ? min(2, free / (rows.count - 1)) : 0

    var layout = Layout(rest: area)
    for (index, row) in rows.enumerated() {
      for (number, line) in wrapped[index].enumerated() {
        let place = area.takeTop(1)
        guard place.rows > 0 else { break }
        // More lines than rows: said, not hidden.
        let isCut = area.rows == 0 && (number + 1 < wrapped[index].count || index + 1 < rows.count)
        let words = isCut ? String(line.prefix(max(0, place.columns - indents[index] - 2))) + Signs.ellipsis : String(line)
        let start = Position(column: place.column + indents[index], row: place.row)
        draw(words, start, place.columns - indents[index], row.style, on: &screen)
        guard number == 0 else { continue }
        layout.rows.append(
          Rect(column: start.column, row: place.row, columns: place.columns - indents[index] - tails[index], rows: 1))
        drawSigns(of: row, at: place, gap: gap, on: &screen)
      }
      if index + 1 < rows.count { _ = area.takeTop(apart) }
    }
    if !rows.isEmpty, area.rows > 2 { _ = area.takeTop(1) }
    layout.rest = area
    return layout
  }

  private func drawSigns(of row: Row, at place: Rect, gap: Int, on screen: inout BigScreen) {
    if row.isMarked {
      let column = max(0, place.column - (gap > 3 ? 2 : 1))
      draw(Signs.marker, Position(column: column, row: place.row), 1, .accent, on: &screen)
    }
    var column = place.column
    if let number = row.number {
      draw(String(number), Position(column: column, row: place.row), gap, .normal, on: &screen)
      column += gap
    }
    if let sign = row.sign { draw(sign, Position(column: column, row: place.row), gap, .normal, on: &screen) }
    guard !row.tail.isEmpty else { return }
    let width = TextWidth.columns(of: row.tail)
    let at = Position(column: place.column + place.columns - width, row: place.row)
    draw(row.tail, at, width, .accent, on: &screen)
  }

  private func draw(_ text: String, _ at: Position, _ columns: Int, _ style: Style, on screen: inout BigScreen) {
    screen.canvas.draw(text, at: at, columns: columns, style: style)
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
