import Notebook

extension Pencil {
  /// A table of cells with lines around them, numbers or people in them.
  func draw(_ grid: ShownView.Grid, _ id: String, _ title: String) -> Picture {
    let isShort = grid.columns.count > WordTable.fewColumns && grid.columns.allSatisfy { !$0.short.isEmpty }
    let start = isShort ? 122.0 : 96.0
    let wide = (Drawing.width - start - 1) / Double(max(1, grid.columns.count))
    let letters = isShort ? 10.5 : 11.0
    var drawing = Drawing(language)
    var y = drawGroups(of: grid, start, wide, on: &drawing)

    let heads = grid.columns.map {
      isShort ? [$0.short] : TextRoom.lines($0.label, size: 10, room: wide - 4)
    }
    let deep = heads.map(\.count).max() ?? 1
    for (place, lines) in heads.enumerated() {
      drawing.lines(
        lines, x: start + (Double(place) + 0.5) * wide, y: y + 11, room: wide - 3, anchor: .middle, size: 10)
    }
    y += Double(deep) * 12.5 + 5

    for (row, cells) in zip(grid.rows, grid.cells) {
      let label = TextRoom.lines(row.label, size: letters, room: start - 8)
      let texts = cells.map { lines(of: $0, grid, room: wide - 6) }
      let rows = max(label.count, texts.map(\.count).max() ?? 1)
      let height = max(22, Double(rows) * 13 + 8)
      drawing.lines(label, x: 0, y: y + 14, room: start - 8, size: letters)
      for (place, (cell, lines)) in zip(cells, texts).enumerated() {
        let left = start + Double(place) * wide
        drawing.box("cell", x: left, y: y, width: wide, height: height)
        if cell.isGrave, isFilled(cell) {
          drawing.box("grave", x: left + 1.5, y: y + 1.5, width: wide - 3, height: height - 3)
        }
        if cell.shown == .fewer, !grid.listsPeople {
          drawing.box("dashed", x: left + 3, y: y + 3, width: wide - 6, height: height - 6)
        }
        drawing.lines(
          lines, x: left + wide / 2, y: y + height / 2 + 4 - Double(lines.count - 1) * 6.5, room: wide - 4,
          anchor: .middle, size: grid.listsPeople ? 10 : 11, isStrong: cell.isGrave)
      }
      y += height
    }

    let cells = grid.cells.flatMap { $0 }
    var signs = grid.listsPeople ? [] : fewer(cells)
    if cells.contains(where: { $0.isGrave && isFilled($0) }) { signs.append(ReportWord.graveSign(language)) }
    return Picture(markup: drawing.picture(id, title, describe(grid), height: y + 3), signs: signs)
  }

  /// The names above several columns; gives back where what stands below begins.
  private func drawGroups(
    of grid: ShownView.Grid, _ start: Double, _ wide: Double, on drawing: inout Drawing
  ) -> Double {
    guard grid.columns.contains(where: { !$0.group.isEmpty }) else { return 2 }
    var place = 0
    while place < grid.columns.count {
      let group = grid.columns[place].group
      let many = grid.columns[place...].prefix { $0.group == group }.count
      let (left, width) = (start + Double(place) * wide, Double(many) * wide)
      if !group.isEmpty {
        drawing.words(group, x: left + width / 2, y: 11, room: width - 2, anchor: .middle, size: 10.5, isStrong: true)
        drawing.line("axis", from: (left + 2, 15), to: (left + width - 2, 15))
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
