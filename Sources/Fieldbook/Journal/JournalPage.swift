import Canvas
import Notebook

/// The journal: notes by day, the newest first; only their author sees that a private one is there.
struct JournalPage: Page {
  /// A line of the list.
  private enum Line: Hashable {
    case new, blank
    case day(Day?)
    case note(Int)
  }

  private var all: [JournalRow] = []
  /// What is in sight after narrowing.
  private var rows: [JournalRow] = []
  private var lines: [Line] = [.new]
  /// 0 for the row that makes a new note, else the note's place in `rows` plus one.
  private var marked = 0
  private var chosen: Set<RecordID> = []
  private var narrowing: LineField?
  private var index: FindIndex?

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.title, tabs: desk.placeTabs(.journal)) }
  func isTyping(_ desk: Desk) -> Bool { narrowing != nil }
  func commands(_ desk: Desk) -> [Command.ID] {
    narrowing == nil ? [.open, .new, .narrow, .bin, .note, .mark, .help, .openBin] : [.open, .back]
  }
  func subject(_ desk: Desk) -> [RecordID] { markedRow.map { [$0.id] } ?? [] }

  private var markedRow: JournalRow? { rows.element(marked - 1) }

  // MARK: - Gathering

  mutating func refresh(_ desk: inout Desk) {
    let isFirst = all.isEmpty
    let before = markedRow?.id
    all = desk.journal.map { JournalRow($0, desk) }
    index =
      narrowing == nil
      ? nil : FindIndex(desk.contents, for: desk.who, in: desk.tongue.language, groups: [.journal])
    chosen.formIntersection(all.map(\.id))
    narrow()
    if let before, let place = rows.firstIndex(where: { $0.id == before }) {
      marked = place + 1
    } else {
      marked = isFirst ? min(1, rows.count) : min(marked, rows.count)
    }
  }

  private mutating func narrow() {
    let query = narrowing?.text ?? ""
    if let index, query.contains(where: { !$0.isWhitespace }) {
      let found = index.records(with: query)
      rows = all.filter { found.contains($0.id) }
    } else {
      rows = all
    }
    lines = narrowing == nil ? [.new] : []
    for (place, row) in rows.enumerated() {
      if place == 0 || rows[place - 1].day != row.day { lines += [.blank, .day(row.day)] }
      lines.append(.note(place))
    }
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    let least = narrowing == nil ? 0 : min(1, rows.count)
    switch key {
    case .up: marked = max(least, marked - 1)
    case .down: marked = min(rows.count, marked + 1)
    case .pageUp: marked = max(least, marked - 10)
    case .pageDown: marked = min(rows.count, marked + 10)
    case .home where narrowing == nil: marked = least
    case .end where narrowing == nil: marked = rows.count
    default: return type(key, &desk)
    }
    return true
  }

  private mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    guard var field = narrowing else { return false }
    let before = field.text
    guard field.handle(key, clipboard: &desk.clipboard) != .ignored else { return false }
    narrowing = field
    if field.text != before { look() }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    guard narrowing != nil else { return }
    narrowing?.insert(text)
    look()
  }

  private mutating func look() {
    narrow()
    marked = min(1, rows.count)
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open:
      if let row = markedRow {
        desk.open(.entry(EntryPage(entry: row.id)))
      } else if narrowing == nil {
        desk.open(.entry(EntryPage.new(about: [], beside: false, &desk)))
      }
    case .new: desk.open(.entry(EntryPage.new(about: [], beside: false, &desk)))
    case .note: desk.open(.entry(EntryPage.new(about: subject(desk), beside: false, &desk)))
    case .narrow:
      narrowing = LineField()
      refresh(&desk)
      look()
    case .back:
      guard narrowing != nil else { return false }
      narrowing = nil
      refresh(&desk)
    case .mark:
      guard let id = markedRow?.id else { return true }
      if chosen.remove(id) == nil { chosen.insert(id) }
      marked = min(rows.count, marked + 1)
    case .bin: bin(&desk)
    default: return false
    }
    return true
  }

  private mutating func bin(_ desk: inout Desk) {
    let gone = chosen.isEmpty ? markedRow.map { [$0.id] } ?? [] : all.map(\.id).filter(chosen.contains)
    let records = gone.compactMap { desk.contents[$0] }
    desk.bin(records)
    chosen = []
    refresh(&desk)
  }
}

// MARK: - Drawing

extension JournalPage {
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    var list = body.inset(bottom: 1)
    if canvas.size.columns >= 110 {
      let right = list.takeRight(list.columns / 2 - 2)
      list = list.inset(right: 3)
      drawNote(in: right, on: &canvas, desk)
    }
    if narrowing != nil { drawNarrowing(in: list.takeTop(2), margin, on: &canvas, desk) }
    if rows.isEmpty, narrowing != nil, narrowing?.text.isEmpty == false {
      canvas.draw(
        desk.tongue(JournalWord.nothingFound), at: Position(column: margin, row: list.row),
        columns: list.columns - margin - 1, style: .dim)
    }
    let focus = lines.firstIndex(of: marked == 0 ? .new : .note(marked - 1)) ?? 0
    // The day stands above its first note, so it is kept in sight with it.
    let window = Scroll.window(of: lines.count, around: focus, rows: list.rows)
    func notes(_ lines: ArraySlice<Line>) -> Int { lines.count { if case .note = $0 { true } else { false } } }
    let (above, below) = (notes(lines[..<window.lowerBound]), notes(lines[window.upperBound...]))
    for (offset, line) in lines[window].enumerated() {
      let isFirst = offset == 0
      let isLast = offset == window.count - 1
      let more = Frame.more(above: isFirst ? above : 0, below: isLast ? below : 0, desk.tongue)
      draw(line, row: list.row + offset, in: list, margin, more: more, on: &canvas, desk)
    }
  }

  private func draw(
    _ line: Line, row: Int, in list: Rect, _ margin: Int, more: String, on canvas: inout Canvas, _ desk: Desk
  ) {
    let start = Position(column: margin, row: row)
    switch line {
    case .blank: break
    case .new:
      canvas.draw(desk.tongue(JournalWord.newNote), at: start, style: marked == 0 ? .bold : .normal)
      drawRight(desk.tongue(JournalWord.toNarrow, String(all.count)), row: row, in: list, on: &canvas)
      if marked == 0 { mark(row: row, margin, on: &canvas) }
    case .day(let day):
      let words = day.map { desk.tongue.day($0, today: desk.today) } ?? desk.tongue(JournalWord.undated)
      let taken = more.isEmpty ? 0 : TextWidth.columns(of: more) + 2
      canvas.draw(words, at: start, columns: list.columns - margin - 1 - taken, style: .dim)
    case .note(let place):
      let note = rows[place]
      let isMarked = marked == place + 1
      let style: Style = isMarked ? .bold : .normal
      canvas.draw(note.code, at: start, columns: 6, style: style)
      let kind = desk.label(note.kind, of: .journalKind)
      canvas.draw(kind, at: Position(column: margin + 7, row: row), columns: 13, style: style)
      let room = list.column + list.columns - (margin + 21) - 1 - (more.isEmpty ? 0 : TextWidth.columns(of: more) + 2)
      canvas.draw(note.words, at: Position(column: margin + 21, row: row), columns: min(88, room), style: style)
      if chosen.contains(note.id) {
        canvas.draw(Signs.check, at: Position(column: margin - 1, row: row), style: .accent)
      }
      if isMarked { mark(row: row, margin, on: &canvas) }
    }
    if !more.isEmpty { drawRight(more, row: row, in: list, on: &canvas) }
  }

  private func mark(row: Int, _ margin: Int, on canvas: inout Canvas) {
    let place = Position(column: margin - 2, row: row)
    canvas.draw(Signs.marker, at: place, style: .accent)
    if canvas.cursor == nil { canvas.cursor = place }
  }

  private func drawRight(_ text: String, row: Int, in list: Rect, on canvas: inout Canvas) {
    let column = list.column + list.columns - TextWidth.columns(of: text) - 1
    canvas.draw(text, at: Position(column: max(0, column), row: row), style: .dim)
  }

  private func drawNarrowing(in rect: Rect, _ margin: Int, on canvas: inout Canvas, _ desk: Desk) {
    let count = desk.tongue(JournalWord.narrowed, String(rows.count), String(all.count))
    canvas.draw("/", at: Position(column: margin, row: rect.row), style: .bold)
    let room = rect.columns - margin - 4 - TextWidth.columns(of: count)
    narrowing?.draw(
      in: Rect(column: margin + 2, row: rect.row, columns: room, rows: 1), on: &canvas, focused: true)
    drawRight(count, row: rect.row, in: rect, on: &canvas)
  }

  /// Beside the list where there is room: the marked note, read but not written.
  private func drawNote(in rect: Rect, on canvas: inout Canvas, _ desk: Desk) {
    guard let row = markedRow, let record = desk.contents[row.id] else { return }
    let head = [row.code, desk.label(row.kind, of: .journalKind)].joined(separator: " · ")
    canvas.draw(head, at: rect.origin, columns: rect.columns - 2, style: .dim)
    let isMine = JournalEntry.isOnlyMine(record)
    let text = isMine ? Signs.dot : record[JournalEntry.text]?.text ?? ""
    let lines = wrap(String(text.prefix(6000)), columns: min(88, rect.columns - 3))
    for (offset, line) in lines.prefix(max(0, rect.rows - 2)).enumerated() {
      canvas.draw(
        line.filter { !$0.isNewline }, at: Position(column: rect.column, row: rect.row + 2 + offset),
        columns: rect.columns - 2)
    }
  }
}
