import Canvas
import Notebook

/// What lies under a figure: the people, answers and words it was counted from, each opening its own page.
struct BeneathPage: Page {
  private let title: String
  /// All that lie there; those that are in the bin by now are not listed.
  private let all: [RecordID]
  private var records: [RecordID]
  private var list = MarkedList()
  /// Which words stay folded; looked through once when the page comes to the top.
  private var folded = FoldedText(Contents())

  /// A page for the records under a place of a view, with that place's words.
  init(_ title: String, _ records: [RecordID]) {
    self.title = title
    all = records
    self.records = records
  }

  func heading(_ desk: Desk) -> Heading { Heading(title: title) }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .note, .back, .all, .help] }
  func subject(_ desk: Desk) -> [RecordID] { records.element(list.marked).map { [$0] } ?? [] }

  mutating func refresh(_ desk: inout Desk) {
    let stays = records.element(list.marked)
    folded = FoldedText(desk.contents)
    records = all.filter(desk.contents.isPresent)
    list.marked = stays.flatMap { records.firstIndex(of: $0) } ?? list.marked
    list.hold(count: records.count)
  }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool { list.move(key, count: records.count) }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: if let record = records.element(list.marked) { desk.openFound(record) }
    case .note: desk.open(.entry(EntryPage.new(about: subject(desk), beside: false, &desk)))
    default: return false
    }
    return true
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let width = min(100, body.columns - margin - 1)
    var area = Rect(column: margin, row: body.row, columns: width, rows: body.rows).inset(top: body.rows < 16 ? 0 : 1)
    guard let marked = records.element(list.marked).flatMap({ desk.contents[$0] }) else {
      canvas.draw(
        desk.tongue(HeardWord.nothingBeneath), at: Position(column: margin, row: area.row), columns: width, style: .dim)
      canvas.cursor = Position(column: margin - 2, row: area.row)
      return
    }
    drawWords(of: marked, takingFrom: &area, width, on: &canvas, desk)
    let window = Scroll.window(of: records.count, around: list.marked, rows: area.rows)
    let near = records[window].compactMap { desk.contents[$0] }.map { desk.found($0, folded: folded) }
    let who = near.map { TextWidth.columns(of: $0.who) }.max() ?? 0
    let source = width < 70 ? 0 : min(20, near.map { TextWidth.columns(of: $0.source) }.max() ?? 0)
    let what = min(near.map { TextWidth.columns(of: $0.what) }.max() ?? 0, width < 70 ? 24 : 32)
    var part = LaidPart()
    for (index, id) in records.enumerated() {
      var line = PartLine(row: index)
      if window.contains(index), let record = desk.contents[id] {
        let found = desk.found(record, folded: folded)
        let isMarked = index == list.marked
        let style: Style = isMarked ? .bold : .normal
        line.add(found.who, at: margin, style)
        let first = margin + (who == 0 ? 0 : who + 2)
        line.add(found.what, at: first, room: what, style)
        let more = first + (what == 0 ? 0 : what + 2)
        line.add(found.more, at: more, room: margin + width - source - 2 - more, style)
        if source > 0 { line.addRight(found.source, edge: margin + width, .dim) }
        if isMarked { line.marker = margin - 2 }
        if found.isGrave { line.grave = margin - (isMarked ? 1 : 2) }
      }
      part.lines.append(line)
    }
    part.draw(in: area, on: &canvas, desk.tongue)
  }

  /// The words of the marked one as far as there is room, a bar before those that are not the writer's.
  private func drawWords(
    of record: Record, takingFrom area: inout Rect, _ width: Int, on canvas: inout Canvas, _ desk: Desk
  ) {
    let lines = desk.told(by: record, folded).flatMap { paragraph in
      wrap(paragraph.text, columns: min(88, width)).map { (text: $0, bar: paragraph.voice.bar) }
    }
    guard !lines.isEmpty, area.rows >= 8 else { return }
    let most = max(1, area.rows / 3)
    let foot = area.takeBottom(min(most, lines.count))
    for (index, line) in lines.prefix(most).enumerated() {
      let text = index == most - 1 && lines.count > most ? line.text.cutShort : String(line.text)
      let row = foot.row + index
      canvas.draw(text, at: Position(column: area.column, row: row), columns: width)
      if let bar = line.bar { canvas.draw(bar, at: Position(column: area.column - 2, row: row), style: .accent) }
    }
    _ = area.takeBottom(1)
  }
}
