import Notebook

extension Pencil {
  /// A table of cells with lines around them, numbers or people in them.
  func draw(_ grid: ShownView.Grid, _ id: String, _ title: String) -> Picture {
    let isNarrow = grid.columns.count > WordTable.fewColumns
    let letters = isNarrow ? 10.5 : 11.0
    let longest = grid.rows.map { TextRoom.width(of: $0.label, size: letters) }.max() ?? 0
    // Two lines of a name, as long as the columns keep their room.
    let most = isNarrow ? 122 : max(96, min(210, Sketch.width - 48 * Double(grid.columns.count)))
    let start = min(most, max(isNarrow ? 122 : 96, longest / 2 + 24))
    let columns = Columns(grid.columns, from: start, isNarrow: isNarrow)
    var sketch = Sketch(language)
    var y = drawGroups(of: grid, columns, on: &sketch)
    y += drawHeads(of: grid, columns, isNarrow: isNarrow, y: y, on: &sketch)

    for (row, cells) in zip(grid.rows, grid.cells) {
      let label = TextRoom.lines(row.label, size: letters, room: start - 8)
      let texts = zip(cells, columns.widths).map { lines(of: $0, grid, room: $1 - 6) }
      let rows = max(label.count, texts.map(\.count).max() ?? 1)
      let height = max(22, Double(rows) * 13 + 8)
      let middle = y + height / 2 + 4
      sketch.lines(
        label, x: 0, y: middle - Double(label.count - 1) * (letters + 2.5) / 2, room: start - 8, size: letters)
      for (place, (cell, lines)) in zip(cells, texts).enumerated() {
        let (left, wide) = (columns.left(place), columns.widths[place])
        sketch.box("cell", x: left, y: y, width: wide, height: height)
        if cell.isGrave, isFilled(cell) {
          sketch.box("grave", x: left + 1.5, y: y + 1.5, width: wide - 3, height: height - 3)
        }
        if cell.shown == .fewer, !grid.listsPeople {
          sketch.box("dashed", x: left + 3, y: y + 3, width: wide - 6, height: height - 6)
        }
        sketch.lines(
          lines, x: left + wide / 2, y: middle - Double(lines.count - 1) * 6.5, room: wide - 4,
          anchor: .middle, size: grid.listsPeople ? 10 : 11, isStrong: cell.isGrave)
      }
      y += height
    }

    let cells = grid.cells.flatMap { $0 }
    var signs = grid.listsPeople ? [] : fewer(cells)
    if cells.contains(where: { $0.isGrave && isFilled($0) }) { signs.append(ReportWord.graveSign(language)) }
    return Picture(markup: sketch.picture(id, title, describe(grid), height: y + 3), signs: signs)
  }

  /// The headings of the columns; gives back how high they are.
  private func drawHeads(
    of grid: ShownView.Grid, _ columns: Columns, isNarrow: Bool, y: Double, on sketch: inout Sketch
  ) -> Double {
    let heads = zip(grid.columns, columns.widths).map { head, wide in
      isNarrow && !head.short.isEmpty ? [head.short] : TextRoom.lines(head.label, size: 10, room: wide - 4)
    }
    // All as small as the longest word needs: one small heading among larger ones would look like less.
    let shares = zip(heads, columns.widths).flatMap { lines, wide in
      lines.map { (wide - 3) / max(1, TextRoom.width(of: $0, size: 10)) }
    }
    let size = 10 * max(0.7, min(1, shares.min() ?? 1))
    for (place, lines) in heads.enumerated() {
      sketch.lines(
        lines, x: columns.middle(place), y: y + 11, room: columns.widths[place] - 3, anchor: .middle, size: size)
    }
    return Double(heads.map(\.count).max() ?? 1) * 12.5 + 5
  }

  /// The names above several columns; gives back where what stands below begins.
  private func drawGroups(
    of grid: ShownView.Grid, _ columns: Columns, on sketch: inout Sketch
  ) -> Double {
    guard grid.columns.contains(where: { !$0.group.isEmpty }) else { return 2 }
    var place = 0
    while place < grid.columns.count {
      let group = grid.columns[place].group
      let many = grid.columns[place...].prefix { $0.group == group }.count
      let (left, width) = (columns.left(place), columns.widths[place..<place + many].reduce(0, +))
      if !group.isEmpty {
        sketch.words(group, x: left + width / 2, y: 11, room: width - 2, anchor: .middle, size: 10.5, isStrong: true)
        sketch.line("axis", from: (left + 2, 15), to: (left + width - 2, 15))
      }
      place += many
    }
    return 16
  }

  private func isFilled(_ cell: ShownView.Cell) -> Bool { cell.shown != .number(0, asOf: nil) || !cell.people.isEmpty }

  /// What stands in a cell, line by line; a middle dot where nobody is.
  private func lines(of cell: ShownView.Cell, _ grid: ShownView.Grid, room: Double) -> [String] {
    let mark = cell.isGrave ? "! " : ""
    guard grid.listsPeople else {
      if cell.shown == .number(0, asOf: nil) { return ["\u{B7}"] }
      return TextRoom.lines(mark + sign(cell), size: 11, room: room)
    }
    guard !cell.people.isEmpty else { return ["\u{B7}"] }
    let people = WordTable.people(cell, language, most: 10)
    return TextRoom.lines(mark + people, size: 10, room: room)
  }

  private func describe(_ grid: ShownView.Grid) -> String {
    let texts = zip(grid.rows, grid.cells).flatMap { row, cells in
      zip(grid.columns, cells).compactMap { column, cell -> String? in
        guard isFilled(cell) else { return nil }
        let words =
          grid.listsPeople
          ? WordTable.people(cell, language, most: 10) : WordTable.words(cell, smallest, language)
        return "\(row.label), \(column.label): \(words)"
      }
    }
    return said(texts, of: texts.count, most: 30)
  }
}

/// Where the columns of a drawn table stand; those with a word for a name get twice the room of those with a number.
private struct Columns {
  let start: Double
  let widths: [Double]

  init(_ heads: [ShownView.Head], from start: Double, isNarrow: Bool) {
    let shares = heads.map { isNarrow && $0.short.isEmpty ? 2.0 : 1 }
    let unit = (Sketch.width - start - 1) / max(1, shares.reduce(0, +))
    self.start = start
    widths = shares.map { $0 * unit }
  }

  func left(_ place: Int) -> Double { start + widths.prefix(place).reduce(0, +) }

  func middle(_ place: Int) -> Double { left(place) + widths[place] / 2 }
}
