import Canvas

/// One line of a part of a view, laid out and not drawn yet.
struct PartLine {
  /// Words that begin in one column.
  struct Piece {
    /// Where they begin.
    let column: Int
    /// The words.
    let text: String
    /// The columns they may take; longer words end in the sign that there is more.
    var room: Int?
    /// How they look.
    var style = Style.normal
  }

  /// What stands in it, from the left.
  var pieces: [Piece] = []
  /// Which row of the part it shows; nil for headings and further lines of a row.
  var row: Int?
  /// Where the sign of the marked place stands; nil where it is not marked.
  var marker: Int?
  /// Where the cursor stands when it is marked; the marker's place otherwise.
  var cursor: Int?
  /// Where the sign of what is grave stands.
  var grave: Int?

  /// Adds words.
  mutating func add(_ text: String, at column: Int, room: Int? = nil, _ style: Style = .normal) {
    guard !text.isEmpty, room ?? 1 > 0 else { return }
    pieces.append(Piece(column: column, text: text, room: room, style: style))
  }

  /// Adds words that end before a column.
  mutating func addRight(_ text: String, edge: Int, _ style: Style = .normal) {
    add(text, at: max(0, edge - TextWidth.columns(of: text)), style)
  }

  /// Draws it; the cursor goes to the marked place.
  func draw(at row: Int, on canvas: inout Canvas) {
    for piece in pieces {
      canvas.draw(piece.text, at: Position(column: piece.column, row: row), columns: piece.room, style: piece.style)
    }
    if let grave { canvas.draw("!", at: Position(column: grave, row: row), style: .bold) }
    guard let marker else { return }
    Frame.drawMarker(row: row, on: &canvas, column: marker + 2)
    if let cursor { canvas.cursor = Position(column: cursor, row: row) }
  }
}

/// A part of a view in lines: what stays in sight at its head and foot, and what scrolls between.
struct LaidPart {
  /// Title and headings.
  var head: [PartLine] = []
  /// The rows.
  var lines: [PartLine] = []
  /// Headings that stand below.
  var foot: [PartLine] = []
  /// What short headings mean; the first to go where there is no room.
  var legend: [PartLine] = []

  /// Rows it takes where nothing is left out.
  var rows: Int { head.count + lines.count + foot.count + legend.count }

  /// Draws what fits around the marked line and says how many rows do not, and `also`; gives back the rows taken.
  @discardableResult
  func draw(in area: Rect, on canvas: inout Canvas, _ tongue: Tongue, also: String = "") -> Int {
    let fits = rows <= area.rows
    let hasLegend = head.count + foot.count + legend.count + min(4, lines.count) + 1 <= area.rows
    let legend = fits || hasLegend ? legend : []
    let fixed = head.count + foot.count + legend.count
    let room = max(1, area.rows - fixed - (fits || fixed + lines.count <= area.rows ? 0 : 1))
    let marked = lines.firstIndex { $0.marker != nil } ?? 0
    let window = Scroll.window(of: lines.count, around: marked, rows: room)
    var row = area.row
    for line in head + lines[window] + foot + legend where row < area.row + area.rows {
      line.draw(at: row, on: &canvas)
      row += 1
    }
    func hidden(_ lines: ArraySlice<PartLine>) -> Int { lines.count { $0.row != nil } }
    let more = Frame.more(
      above: hidden(lines[..<window.lowerBound]), below: hidden(lines[window.upperBound...]), tongue)
    if !more.isEmpty, row < area.row + area.rows {
      let words = [more, also].filter { !$0.isEmpty }.joined(separator: "   ")
      Frame.drawRight(words, row: row, edge: area.column + area.columns, on: &canvas)
      row += 1
    }
    return row - area.row
  }
}

/// The room a part is laid out in, and where the marker stands in it.
struct PartRoom {
  /// The first column.
  let margin: Int
  /// Columns from there to the edge.
  let columns: Int
  /// Rows there are at the most.
  let rows: Int
  /// Where the marker stands; nil where it is in another part.
  let spot: Spot?
  /// The smallest number shown; nil where every number is.
  let smallest: Int?
  /// The words.
  let tongue: Tongue

  /// The column after the last one.
  var edge: Int { margin + columns }

  /// Whether a row can come into sight; of ten thousand only the near ones are set in words.
  func isNear(_ row: Int) -> Bool { abs(row - (spot?.row ?? 0)) <= 120 }

  /// How a row looks: the marked one bold.
  func style(_ row: Int) -> Style { spot?.row == row ? .bold : .normal }

  /// The title of a part with what its numbers count beside it; nothing where it has none.
  func title(_ title: String, _ unit: String = "") -> [PartLine] {
    guard !title.isEmpty else { return [] }
    var line = PartLine()
    line.add(title, at: margin, room: columns, .bold)
    let used = TextWidth.columns(of: title)
    // A title that says what is counted needs no unit.
    if !title.foldedForNarrowing.contains(unit.foldedForNarrowing) {
      line.add(unit, at: margin + used + 2, room: max(0, columns - used - 2), .dim)
    }
    return [line]
  }

  /// A heading over the rows of a group, where another group begins.
  func group(_ group: String, after last: String?) -> [PartLine] {
    guard !group.isEmpty, group != last else { return [] }
    var line = PartLine()
    line.add(group, at: margin, room: columns, .dim)
    return [line]
  }
}
