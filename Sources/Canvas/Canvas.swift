/// A screen as a value: what every cell holds and where the cursor stands, with no terminal anywhere near.
public struct Canvas: Hashable, Sendable {
  /// The size given at the start.
  public let size: Size
  /// Where the hardware cursor shows; nil hides it.
  public var cursor: Position?
  /// Row after row, `size.columns` cells each.
  var cells: [Cell]

  /// A blank screen of this size with the cursor hidden.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank(), count: size.columns * size.rows)
  }

  /// The cell at a place; a blank one outside the screen.
  public subscript(position: Position) -> Cell {
    guard Rect(size).contains(position) else { return .blank() }
    return cells[position.row * size.columns + position.column]
  }
}

// MARK: - Drawing

extension Canvas {
  /// Draws one line and returns the columns used; longer text ends in `…` within `columns`, or is cut at the edge.
  ///
  /// Spaces that do not fit hang unseen. A place outside the screen draws nothing.
  @discardableResult
  public mutating func draw(
    _ text: some StringProtocol, at position: Position, columns: Int? = nil, style: Style = .normal
  ) -> Int {
    guard Rect(size).contains(position) else { return 0 }
    let room = min(columns ?? Int.max, size.columns - position.column)
    guard room > 0 else { return 0 }
    let start = position.row * size.columns + position.column
    if let used = drawASCII(text, from: start, room: room, style: style) { return used }

    let clipped = columns != nil && exceeds(text, room)
    let limit = clipped ? room - 1 : room
    var used = 0
    var rightToLeft = false
    var last = start
    for cluster in TextWidth.clusters(of: text) {
      var cell = cluster.cell
      guard used + cell.columns <= limit else { break }
      cell.style = style
      rightToLeft = rightToLeft || Marks.isRightToLeft(cell.scalars[0])
      last = start + used
      put(cell, at: last)
      used += cell.columns
    }
    if clipped {
      last = start + used
      put(Cell(scalars: SIMD4(0x2026, 0, 0, 0), columns: 1, style: style), at: last)
      used += 1
    }
    if rightToLeft { cells[last].endsRightToLeft = true }
    return used
  }

  /// Makes every cell of the rectangle a blank in this style.
  public mutating func fill(_ rect: Rect, style: Style = .normal) {
    let area = rect.intersection(Rect(size))
    for row in area.row..<(area.row + area.rows) {
      for column in area.column..<(area.column + area.columns) {
        put(.blank(style), at: row * size.columns + column)
      }
    }
  }

  /// Gives every cell of the rectangle this style and leaves its text; a wide cell takes it as a whole.
  public mutating func restyle(_ rect: Rect, _ style: Style) {
    let area = rect.intersection(Rect(size))
    guard area.columns > 0 else { return }
    for row in area.row..<(area.row + area.rows) {
      var first = row * size.columns + area.column
      var end = first + area.columns
      if cells[first].isRightHalf { first -= 1 }
      if cells[end - 1].columns == 2 { end += 1 }
      for index in first..<end { cells[index].style = style }
    }
  }

  private mutating func put(_ cell: Cell, at index: Int) {
    mendHalves(at: index)
    if cell.columns == 2 {
      mendHalves(at: index + 1)
      cells[index + 1] = .rightHalf(cell.style)
    }
    cells[index] = cell
  }

  // Overwriting half of a wide cell leaves a blank in the other half. Wide cells never cross a row's end.
  private mutating func mendHalves(at index: Int) {
    if cells[index].isRightHalf {
      cells[index - 1] = .blank(cells[index - 1].style)
    } else if cells[index].columns == 2 {
      cells[index + 1] = .blank(cells[index + 1].style)
    }
  }

  private mutating func drawASCII(
    _ text: some StringProtocol, from start: Int, room: Int, style: Style
  ) -> Int? {
    let used = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      guard bytes.count <= room, bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return nil }
      for (offset, byte) in bytes.enumerated() { put(Cell(byte, style: style), at: start + offset) }
      return bytes.count
    }
    return used ?? nil
  }

  private func exceeds(_ text: some StringProtocol, _ room: Int) -> Bool {
    var used = 0
    for cluster in TextWidth.clusters(of: text) {
      used += cluster.cell.columns
      if used > room, cluster.cell.scalars[0] != 0x20, cluster.cell.scalars[0] != 0x3000 { return true }
    }
    return false
  }
}

// MARK: - Reading back

extension Canvas {
  /// The rows as a person sees them, trailing spaces trimmed; a wide character stands for its two columns.
  public var lines: [String] {
    (0..<size.rows).map { row in
      var line = String.UnicodeScalarView()
      for cell in cells[(row * size.columns)..<((row + 1) * size.columns)] { cell.append(to: &line) }
      while line.last == " " { line.removeLast() }
      return String(line)
    }
  }

  /// One style letter per cell, rows as in `lines`, trailing normal cells trimmed.
  public var styleLines: [String] {
    (0..<size.rows).map { row in
      var line = cells[(row * size.columns)..<((row + 1) * size.columns)].map(\.style.letter)
      while line.last == "." { line.removeLast() }
      return String(line)
    }
  }
}
