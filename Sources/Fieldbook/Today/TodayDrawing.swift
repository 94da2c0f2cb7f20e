import Canvas

/// Today's screen from its parts: each part keeps two lines and takes more where there is room.
struct TodayDrawing {
  /// A heading and what stands under it.
  struct Section {
    /// The heading.
    var title: String
    /// What stands under it.
    var items: [TodayItem]
    /// True where two things stand on one line.
    var isGrid: Bool
  }

  /// The bars at the end.
  struct Figures {
    var title: String
    /// Who was not heard yet.
    var missing: String
    /// How many were heard in all.
    var base: Int
    /// Who they were and how many.
    var bars: [(label: String, count: Int)]
  }

  /// From the most urgent down.
  let sections: [Section]
  /// The column after the last one used.
  let columns: Int
  let margin: Int
  /// Which item has the cursor, counted through all sections.
  let marked: Int
  /// The words for how many more there are above and below.
  let tongue: Tongue
  /// Who was heard; nil where there is no room or nobody yet.
  let heard: Figures?

  private var shown: [Section] { sections.filter { !$0.items.isEmpty } }
  private var isWide: Bool { columns >= 71 }

  private func lines(_ section: Section) -> Int {
    section.isGrid && isWide ? (section.items.count + 1) / 2 : section.items.count
  }

  /// Draws the sections and, where there is room, the figures.
  func draw(in area: Rect, on canvas: inout Canvas) {
    let shown = shown
    var fixed = shown.reduce(0) { $0 + ($1.title.isEmpty ? 1 : 2) }
    var room = shown.map { min(2, lines($0)) }
    if shown.first?.title.isEmpty == true { room[0] = lines(shown[0]) }
    let bars = heard.map { $0.bars.count + 1 } ?? 0
    let used = fixed + room.reduce(0, +)
    let hasBars = used + bars <= area.rows
    fixed += heard == nil ? 0 : hasBars ? bars : 1
    var spare = area.rows - fixed - room.reduce(0, +)
    let top = spare > 0 ? 1 : 0
    spare -= top
    // What is left goes round the parts that have more to show.
    while spare > 0, let index = room.indices.filter({ room[$0] < lines(shown[$0]) }).min(by: { room[$0] < room[$1] }) {
      room[index] += 1
      spare -= 1
    }
    var row = area.row + top
    var first = 0
    for (index, section) in shown.enumerated() {
      draw(section, from: first, rows: room[index], at: &row, on: &canvas)
      first += section.items.count
      row += 1
    }
    if let heard { draw(heard, hasBars: hasBars, at: row, on: &canvas) }
  }

  private func draw(_ section: Section, from first: Int, rows: Int, at row: inout Int, on canvas: inout Canvas) {
    let lines = lines(section)
    let index = marked - first
    let isHere = section.items.indices.contains(index)
    let perLine = section.isGrid && isWide ? 2 : 1
    let window = Scroll.window(of: lines, around: isHere ? index / perLine : 0, rows: rows)
    if !section.title.isEmpty {
      canvas.draw(section.title, at: Position(column: margin, row: row), style: .bold)
      drawHidden(of: section, outside: window, perLine: perLine, row: row, on: &canvas)
      row += 1
    }
    for line in window {
      for half in 0..<perLine {
        let item = line * perLine + half
        guard section.items.indices.contains(item) else { continue }
        let column = margin + half * 37
        let isMarked = item == index
        section.isGrid
          ? drawCount(section.items[item], at: Position(column: column, row: row), isMarked, on: &canvas)
          : draw(section.items[item], row: row, isMarked, on: &canvas)
      }
      row += 1
    }
  }

  /// Says at the heading's end how many things are out of sight on both sides; what is late keeps its sign.
  private func drawHidden(
    of section: Section, outside window: Range<Int>, perLine: Int, row: Int, on canvas: inout Canvas
  ) {
    let above = section.items.prefix(window.lowerBound * perLine)
    let below = section.items.dropFirst(window.upperBound * perLine)
    let words = Frame.more(above: above.count, below: below.count, tongue)
    guard !words.isEmpty else { return }
    let column = Frame.drawRight(words, row: row, edge: columns, on: &canvas)
    if above.contains(where: \.isLate) {
      canvas.draw("!", at: Position(column: column - 2, row: row), style: .bold)
    }
  }

  private func draw(_ item: TodayItem, row: Int, _ isMarked: Bool, on canvas: inout Canvas) {
    let style: Style = isMarked ? .bold : .normal
    if item.isLate {
      canvas.draw("!", at: Position(column: margin - (isMarked ? 1 : 2), row: row), style: .bold)
    }
    if isMarked { Frame.drawMarker(row: row, on: &canvas, column: margin) }
    let end = Frame.drawRight(item.when, row: row, edge: columns, on: &canvas)
    let column = item.code.isEmpty ? margin : margin + max(7, TextWidth.columns(of: item.code) + 2)
    canvas.draw(item.code, at: Position(column: margin, row: row), style: style)
    canvas.draw(item.words, at: Position(column: column, row: row), columns: max(1, end - column - 2), style: style)
  }

  private func drawCount(_ item: TodayItem, at place: Position, _ isMarked: Bool, on canvas: inout Canvas) {
    let style: Style = isMarked ? .bold : .normal
    if isMarked { Frame.drawMarker(row: place.row, on: &canvas, column: place.column) }
    let widest = max(2, TextWidth.columns(of: item.code))
    canvas.draw(
      item.code, at: Position(column: place.column + widest - TextWidth.columns(of: item.code), row: place.row),
      style: style)
    canvas.draw(item.words, at: Position(column: place.column + widest + 1, row: place.row), columns: 33, style: style)
  }

  private func draw(_ figures: Figures, hasBars: Bool, at row: Int, on canvas: inout Canvas) {
    let used = canvas.draw(figures.title, at: Position(column: margin, row: row), style: .bold)
    let room = columns - margin - used - 2
    if !figures.missing.isEmpty, room > 12 {
      let width = min(room, TextWidth.columns(of: figures.missing))
      canvas.draw(
        figures.missing, at: Position(column: columns - width, row: row), columns: width, style: .dim)
    }
    guard hasBars, figures.base > 0 else { return }
    let labels = max(22, figures.bars.map { TextWidth.columns(of: $0.label) }.max() ?? 0)
    let longest = min(26, columns - margin - labels - 8)
    for (index, bar) in figures.bars.enumerated() {
      let line = row + 1 + index
      canvas.draw(bar.label, at: Position(column: margin, row: line))
      let length = bar.count == 0 ? 0 : max(1, bar.count * longest / figures.base)
      let start = Position(column: margin + labels + 2, row: line)
      canvas.draw(String(repeating: Signs.bar, count: length), at: start, style: .accent)
      Frame.drawRight(
        String(bar.count), row: line, edge: margin + labels + 2 + longest + 4, on: &canvas, style: .normal)
    }
  }
}
