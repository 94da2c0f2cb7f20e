import Canvas
import Notebook

/// The log of early signs, of one place or of all: when noticed, after how many days told, decided, acted.
struct SignsPage: Page {
  /// The place whose signs are listed; nil for all.
  let place: RecordID?
  private var rows: [Row] = []
  private var gap: [GapLine] = []
  private var list = MarkedList()

  private struct GapLine: Hashable, Sendable {
    let label: String
    let words: String
  }

  private struct Row: Hashable, Sendable {
    let id: RecordID
    let code: String
    let what: String
    let place: String
    let noticed: String
    /// Told, decided, acted.
    let days: [String]
    let isOpen: Bool
  }

  /// The signs of a place, or all of them.
  init(place: RecordID? = nil) { self.place = place }

  func heading(_ desk: Desk) -> Heading {
    let name = place.flatMap { desk.contents[$0] }.map { desk.name(of: $0) } ?? ""
    return Heading(title: desk.joined([name, desk.tongue(SignWord.title)]))
  }

  func commands(_ desk: Desk) -> [Command.ID] { [.open, .new, .bin, .undo, .back, .places, .all, .help] }

  func subject(_ desk: Desk) -> [RecordID] { rows.element(list.marked - 1).map { [$0.id] } ?? place.map { [$0] } ?? [] }

  mutating func refresh(_ desk: inout Desk) {
    let held = HeldInterviews(desk.contents)
    let signs = desk.signs(in: place, held: held)
    rows = signs.map { sign in
      let decided = desk.soonest(sign, decision: true, held: held)
      return Row(
        id: sign.id, code: desk.code(of: sign), what: desk.label(sign, WarningSign.sign),
        place: sign[WarningSign.place].flatMap { desk.contents[$0] }.map { desk.name(of: $0) } ?? "",
        noticed: sign[WarningSign.noticedOn].map { desk.tongue.shortDate($0, today: desk.today) } ?? "",
        days: [desk.told(sign), decided, desk.soonest(sign, decision: false, held: held)].map { desk.shortDays($0) },
        isOpen: { if case .open = decided { true } else { false } }())
    }
    gap = desk.gapLines(signs, held: held).map { GapLine(label: $0.label, words: $0.words) }
    list.hold(count: rows.count + 1)
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    guard key == .enter else { return list.move(key, count: rows.count + 1) }
    guard let row = rows.element(list.marked - 1) else {
      add(&desk)
      return true
    }
    desk.open(.sign(SignPage(sign: row.id)))
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: return handle(.enter, &desk)
    case .new: add(&desk)
    case .bin:
      guard let record = rows.element(list.marked - 1).flatMap({ desk.contents[$0.id] }) else { return true }
      desk.bin([record])
      refresh(&desk)
    default: return false
    }
    return true
  }

  private func add(_ desk: inout Desk) {
    let sign = desk.makeSign(in: place)
    desk.open(.sign(SignPage.new(sign, desk)))
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    var area = body.inset(top: 1)
    let columns = Columns(rows, area.columns, margin, desk)
    if !gap.isEmpty {
      let isShort = area.rows < 14
      drawGap(in: area.takeBottom(gap.count + (isShort ? 0 : 1)), title: !isShort, on: &canvas, desk)
      _ = area.takeBottom(1)
    }
    if list.marked == 0 { Frame.drawMarker(row: area.row, on: &canvas) }
    canvas.draw(
      desk.tongue(SignWord.add), at: Position(column: margin, row: area.row), columns: columns.noticed - margin - 1,
      style: list.marked == 0 ? .bold : .normal)
    guard !rows.isEmpty else {
      for (row, line) in wrap(desk.tongue(SignWord.none), columns: min(88, area.columns - margin - 2)).enumerated() {
        canvas.draw(line, at: Position(column: margin, row: area.row + 2 + row), style: .dim)
      }
      return
    }
    columns.drawHead(at: area.row, on: &canvas, desk)
    let room = area.rows - 2
    let window = Scroll.window(of: rows.count, around: list.marked - 1, rows: rows.count > room ? room - 1 : room)
    for (row, index) in window.enumerated() {
      columns.draw(rows[index], at: area.row + 2 + row, isMarked: index == list.marked - 1, on: &canvas)
    }
    let more = Frame.more(above: window.lowerBound, below: rows.count - window.upperBound, desk.tongue)
    Frame.drawRight(more, row: area.row + area.rows - 1, edge: columns.edge, on: &canvas)
  }

  private func drawGap(in area: Rect, title: Bool, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    var row = area.row
    if title {
      canvas.draw(desk.tongue(SignWord.gap), at: Position(column: margin, row: row), style: .bold)
      row += 1
    }
    let labels = gap.map { TextWidth.columns(of: $0.label) }.max() ?? 0
    for line in gap {
      canvas.draw(line.label, at: Position(column: margin, row: row), style: .dim)
      let room = min(88, area.columns - margin - labels - 4)
      let words = wrap(line.words, columns: room)
      canvas.draw(
        words.count > 1 ? words[0].cutShort : line.words, at: Position(column: margin + labels + 3, row: row),
        columns: room)
      row += 1
    }
  }

  /// Where the columns of the list stand; in a narrow window the place is left to the sign's own page.
  private struct Columns {
    let margin: Int
    let edge: Int
    let what: Int
    let place: Int
    let placeRoom: Int
    let noticed: Int
    let days: [Int]

    init(_ rows: [Row], _ columns: Int, _ margin: Int, _ desk: Desk) {
      self.margin = margin
      edge = min(columns - 1, margin + 100)
      let heads: [SignWord] = [.told, .decided, .acted]
      let widths = heads.indices.map { column in
        max(
          TextWidth.columns(of: desk.tongue(heads[column])),
          rows.map { TextWidth.columns(of: $0.days[column]) }.max() ?? 0)
      }
      var column = edge
      var ends: [Int] = []
      for width in widths.reversed() {
        ends.insert(column, at: 0)
        column -= width + 2
      }
      days = ends
      let dates = max(
        TextWidth.columns(of: desk.tongue(SignWord.noticed)), rows.map { TextWidth.columns(of: $0.noticed) }.max() ?? 0)
      noticed = column - dates
      let isNarrow = columns < 72
      placeRoom = isNarrow ? 0 : min(16, rows.map { TextWidth.columns(of: $0.place) }.max() ?? 0)
      place = noticed - placeRoom - (isNarrow ? 0 : 2)
      what = margin + 7
    }

    func drawHead(at row: Int, on canvas: inout Canvas, _ desk: Desk) {
      canvas.draw(
        desk.tongue(SignWord.noticed), at: Position(column: noticed, row: row), style: .dim)
      for (word, end) in zip([SignWord.told, .decided, .acted], days) {
        Frame.drawRight(desk.tongue(word), row: row, edge: end, on: &canvas)
      }
    }

    func draw(_ row: Row, at line: Int, isMarked: Bool, on canvas: inout Canvas) {
      let style: Style = isMarked ? .bold : .normal
      if row.isOpen {
        canvas.draw("!", at: Position(column: margin - (isMarked ? 1 : 2), row: line), style: .bold)
      }
      if isMarked { Frame.drawMarker(row: line, on: &canvas) }
      canvas.draw(row.code, at: Position(column: margin, row: line), columns: 6, style: style)
      canvas.draw(row.what, at: Position(column: what, row: line), columns: place - what - 2, style: style)
      canvas.draw(row.place, at: Position(column: place, row: line), columns: placeRoom, style: style)
      canvas.draw(row.noticed, at: Position(column: noticed, row: line), style: style)
      for (days, end) in zip(row.days, days) { Frame.drawRight(days, row: line, edge: end, on: &canvas, style: style) }
    }
  }
}
