import Canvas
import Notebook

/// Several texts with who wrote them and when: beside each other where there is room, else one above the other.
struct Versions {
  /// One text.
  struct Item {
    /// The digit that chooses it; empty where nothing is chosen.
    var key = ""
    /// Who wrote it and when.
    var head: String
    /// What was written.
    var prose: Prose
  }

  /// The texts.
  let items: [Item]
  /// How many lines of the marked text, or of all where none is marked, lie above what is in sight.
  var top = 0
  /// True where they stand in columns.
  let isBeside: Bool

  /// Draws them into a rectangle whose first column is that of the words; the cursor goes to the marked one.
  func draw(in area: Rect, marked: Int?, on canvas: inout Canvas) {
    guard !items.isEmpty, area.rows > 0 else { return }
    var rest = area
    if isBeside {
      let columns = area.columns / items.count
      for (index, item) in items.enumerated() {
        draw(item, in: rest.takeLeft(columns).inset(right: 3), index, marked, on: &canvas)
      }
      return
    }
    for (index, item) in items.enumerated() where rest.rows > 0 {
      let share = rest.rows / (items.count - index)
      let wanted = lines(of: item, in: rest.columns, rows: rest.rows + top).count + 1
      let isLast = index == items.count - 1
      let rows = isLast ? rest.rows : min(share, wanted + (share > wanted ? 1 : 0))
      draw(item, in: rest.takeTop(max(2, rows)), index, marked, on: &canvas)
    }
  }

  private func lines(of item: Item, in columns: Int, rows: Int) -> [(text: Substring, voice: Voice)] {
    let room = max(8, min(88, columns - 4))
    var lines: [(Substring, Voice)] = []
    for paragraph in item.prose.paragraphs where lines.count <= rows {
      // No more is wrapped than can be shown.
      lines += wrap(String(paragraph.text.prefix(room * (rows + 1))), columns: room).map { ($0, paragraph.voice) }
    }
    return lines
  }

  private func draw(_ item: Item, in area: Rect, _ index: Int, _ marked: Int?, on canvas: inout Canvas) {
    let isMarked = index == marked
    let text = area.column + 3
    if isMarked {
      let at = Position(column: area.column - 2, row: area.row)
      canvas.draw(Signs.marker, at: at, style: .accent)
      canvas.cursor = at
    }
    canvas.draw(item.key, at: area.origin, style: .dim)
    canvas.draw(
      item.head, at: Position(column: item.key.isEmpty ? area.column : text, row: area.row),
      columns: area.columns - 3, style: isMarked ? .bold : .dim)
    let rows = area.rows - 1
    let all = lines(of: item, in: area.columns, rows: rows + top)
    let skipped = isMarked || marked == nil ? min(top, max(0, all.count - rows)) : 0
    for (row, line) in all.dropFirst(skipped).prefix(rows).enumerated() {
      let isCut = row == rows - 1 && all.count - skipped > rows
      let place = Position(column: text, row: area.row + 1 + row)
      canvas.draw(isCut ? line.text.cutShort : String(line.text), at: place, columns: area.columns - 3)
      if let bar = line.voice.bar {
        canvas.draw(bar, at: Position(column: text - 2, row: place.row), style: .accent)
      }
    }
  }
}
