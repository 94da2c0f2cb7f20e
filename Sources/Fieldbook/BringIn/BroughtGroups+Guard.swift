import Canvas
import Notebook

extension BroughtGroups {
  /// A column in which the guard found words that may lead to somebody.
  struct Found: Hashable, Sendable {
    /// The column, from 0, and what it becomes.
    let column: Int
    let use: Use
    /// The words, each once, as often as they stand counted in `count`.
    let words: [String]
    /// How many there are in all.
    let count: Int
  }

  /// Looks through what would be written, column by column, as through every text; nothing is written.
  func found(_ desk: inout Desk) -> [Found] {
    let groups = look(desk).groups
    return uses.enumerated().compactMap { column, use in
      let cells: [String] =
        switch use {
        case .handle: groups.map(\.handle)
        case .kind: groups.map(\.kindOther)
        case .whatTheyDo: groups.map(\.whatTheyDo)
        case .place, .leaveOut: []
        }
      let warnings = desk.warnings(inCells: cells)
      guard !warnings.isEmpty else { return nil }
      var seen: Set<[UInt8]> = []
      let words = warnings.filter { seen.insert($0.folded).inserted }.map(\.words)
      return Found(column: column, use: use, words: words, count: warnings.count)
    }
  }

  /// Draws the columns with what was found in them.
  func draw(_ found: [Found], marked: Int, in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let room = min(88, body.columns - margin - 1)
    canvas.draw(
      desk.tongue(BringInWord.beforeWriting), at: Position(column: margin, row: body.row + 1), columns: room,
      style: .bold)
    var row = body.row + 3
    for (index, column) in found.enumerated() where row + 2 < body.row + body.rows {
      if index == marked { Frame.drawMarker(row: row, on: &canvas) }
      let title = desk.tongue(
        BringInWord.inColumn, name(column.column), desk.tongue(column.use.word), String(column.count))
      canvas.draw(
        title, at: Position(column: margin, row: row), columns: room, style: index == marked ? .bold : .normal)
      row += 1
      let lines = wrap(column.words.joined(separator: " \(Signs.dot) "), columns: room - 2)
      let shown = min(lines.count, max(1, (body.rows - 6) / found.count - 1))
      for (number, line) in lines.prefix(shown).enumerated() where row + 2 < body.row + body.rows {
        let words = number == shown - 1 && lines.count > shown ? line + " " + Signs.ellipsis : line + ""
        canvas.draw(words, at: Position(column: margin + 2, row: row), columns: room)
        row += 1
      }
    }
    Frame.drawHint(desk.tongue(BringInWord.foundHint), in: body, on: &canvas)
  }
}
