import Canvas
import Tables

/// The tables of a plan as a list: what goes, what stays and why; one of them can be looked into.
struct ExportList: Hashable, Sendable {
  /// One table as the list shows it.
  struct Row: Hashable, Sendable {
    /// The table.
    let name: String
    /// How many columns it has.
    let columns: Int
    /// How many rows would leave.
    let goes: Int
    /// How many rows stay, for each reason.
    let stays: [Stay: Int]
    /// How many values stay in rows that go, for each reason.
    let valuesStay: [Stay: Int]
    /// The lines of figures themselves; empty for tables of single records.
    let figures: [[String]]
  }

  /// One for each table, in their order.
  private(set) var rows: [Row] = []
  /// The table the marker stands on.
  private(set) var list = MarkedList()
  /// True while the marked table is looked into.
  var isInside = false
  private var top = 0

  /// What of the figures is looked at; their other columns only name the same for programs.
  private static let told = ["title", "label", "shown", "base"]

  private static func figures(_ table: PlannedTable) -> [[String]] {
    let places = told.compactMap { name in table.columns.firstIndex { $0.name == name } }
    guard places.count == told.count else { return [table.columns.map(\.name)] + table.rows }
    return [["", "", "", ""]] + table.rows.map { row in places.map { row.element($0) ?? "" } }
  }

  /// Takes in a plan, the marker staying where it is.
  mutating func show(_ plan: ExportPlan) {
    rows = plan.tables.map {
      Row(
        name: $0.name, columns: $0.columns.count, goes: $0.rows.count, stays: $0.stays, valuesStay: $0.valuesStay,
        figures: plan.level == .public ? Self.figures($0) : [])
    }.filter { $0.goes > 0 || !$0.stays.isEmpty }
    list.hold(count: rows.count)
  }

  /// The table with the marker.
  var marked: Row? { rows.element(list.marked) }

  /// Moves the marker, or through the figures looked into; false for keys that do not move.
  mutating func move(_ key: Key) -> Bool {
    guard isInside, let figures = marked?.figures, !figures.isEmpty else { return list.move(key, count: rows.count) }
    var line = MarkedList(marked: top)
    guard line.move(key, count: figures.count) else { return false }
    top = line.marked
    return true
  }

  /// Looks into the marked table, or out of it.
  mutating func toggleInside() {
    isInside = !isInside && !rows.isEmpty
    top = 0
  }

  // MARK: - Drawing

  /// Draws the head and as many tables as fit.
  func draw(in area: Rect, on canvas: inout Canvas, _ tongue: Tongue) {
    let margin = Frame.margin(in: canvas.size)
    let table = area.inset(top: 1)
    let goes = margin + 25
    canvas.draw(tongue(ExportWord.table), at: Position(column: margin, row: area.row), style: .dim)
    drawNumber(tongue(ExportWord.goes), endingAt: goes, row: area.row, style: .dim, on: &canvas)
    drawNumber(tongue(ExportWord.stays), endingAt: goes + 8, row: area.row, style: .dim, on: &canvas)
    canvas.draw(
      tongue(ExportWord.why), at: Position(column: goes + 11, row: area.row), columns: area.columns - goes - 12,
      style: .dim)
    let window = Scroll.window(of: rows.count, around: list.marked, rows: table.rows)
    for (offset, index) in window.enumerated() {
      let row = rows[index]
      let line = table.row + offset
      let isMarked = index == list.marked
      let style: Style = isMarked ? .bold : .normal
      if isMarked { Frame.drawMarker(row: line, on: &canvas) }
      canvas.draw(row.name, at: Position(column: margin, row: line), columns: 19, style: style)
      drawNumber(String(row.goes), endingAt: goes, row: line, style: style, on: &canvas)
      let stays = row.stays.values.reduce(0, +)
      drawNumber(stays == 0 ? Signs.dot : String(stays), endingAt: goes + 8, row: line, style: style, on: &canvas)
      let more = Frame.more(
        above: offset == 0 ? window.lowerBound : 0,
        below: offset == window.count - 1 ? rows.count - window.upperBound : 0, tongue)
      let width = TextWidth.columns(of: more)
      canvas.draw(
        reasons(row.stays, tongue).joined(separator: " · "), at: Position(column: goes + 11, row: line),
        columns: area.columns - goes - 12 - (width == 0 ? 0 : width + 2), style: style)
      canvas.draw(more, at: Position(column: area.columns - width - 1, row: line), style: .dim)
    }
  }

  private func drawNumber(
    _ text: String, endingAt end: Int, row: Int, style: Style, on canvas: inout Canvas
  ) {
    canvas.draw(text, at: Position(column: end - TextWidth.columns(of: text) + 1, row: row), style: style)
  }

  private func reasons(_ stays: [Stay: Int], _ tongue: Tongue) -> [String] {
    stays.sorted { $0.key < $1.key }.map { "\(tongue(StayWord($0.key))) \($0.value)" }
  }

  /// Draws the marked table: its figures, or every reason why something stays on a line of its own.
  func drawInside(in rect: Rect, on canvas: inout Canvas, _ tongue: Tongue) {
    guard let table = marked else { return }
    let margin = Frame.margin(in: canvas.size)
    Frame.drawRule(row: rect.row, on: &canvas)
    let head = canvas.draw(table.name, at: Position(column: margin, row: rect.row + 1), style: .bold)
    canvas.draw(
      tongue(ExportWord.columns, String(table.columns)),
      at: Position(column: margin + head + 3, row: rect.row + 1), style: .dim)
    let area = Rect(column: margin, row: rect.row + 2, columns: rect.columns - margin - 1, rows: rect.rows - 3)
    guard table.figures.isEmpty else { return drawFigures(table.figures, in: area, on: &canvas, tongue) }
    let whole = reasons(table.stays, tongue).map { (ExportWord.rows, $0) }
    let parts = reasons(table.valuesStay, tongue).map { (ExportWord.partStays, $0) }
    let lines = whole + parts
    if lines.isEmpty {
      canvas.draw(tongue(ExportWord.nothingStays), at: Position(column: margin, row: area.row + 1))
    }
    for (offset, line) in lines.prefix(max(0, area.rows - 1)).enumerated() {
      let row = area.row + 1 + offset
      canvas.draw(tongue(line.0), at: Position(column: margin, row: row), style: .dim)
      canvas.draw(
        line.1, at: Position(column: margin + 18, row: row), columns: rect.columns - margin - 19)
    }
  }

  /// The first columns as wide as their words, as many as fit; the names of columns stay in sight.
  private func drawFigures(
    _ figures: [[String]], in area: Rect, on canvas: inout Canvas, _ tongue: Tongue
  ) {
    var head = figures.first ?? []
    let isTold = head.allSatisfy(\.isEmpty)
    if isTold { head = ["", tongue(ForOthersWord.answer), tongue(ForOthersWord.people), tongue(ForOthersWord.base)] }
    var widths = head.indices.map { column in
      ([head] + figures).map { $0.element(column).map { TextWidth.columns(of: $0) } ?? 0 }.max() ?? 0
    }
    if isTold, widths.count == 4 {
      let words = area.columns - widths[2] - widths[3] - 6
      widths[0] = min(widths[0], max(words / 2, words - widths[1]))
      widths[1] = min(widths[1], words - widths[0])
    } else {
      widths = widths.map { min(28, $0) }
    }
    func draw(_ cells: [String], row: Int, style: Style) {
      var column = area.column
      for (cell, width) in zip(cells, widths) where column < area.column + area.columns {
        canvas.draw(
          cell, at: Position(column: column, row: row),
          columns: min(width, area.column + area.columns - column), style: style)
        column += width + 2
      }
    }
    draw(head, row: area.row, style: .dim)
    let window = Scroll.window(of: figures.count - 1, around: max(0, top - 1), rows: area.rows - 1)
    for (offset, index) in window.enumerated() {
      var cells = figures[index + 1]
      let row = area.row + 1 + offset
      if index + 1 == max(1, top) { canvas.cursor = Position(column: area.column - 2, row: row) }
      // What is asked stands once above its answers.
      if isTold, offset > 0, cells.first == figures[index].first { cells[0] = "" }
      draw(cells, row: row, style: .normal)
    }
  }
}
