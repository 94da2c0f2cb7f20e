import Canvas
import Notebook

/// Everything that is written twice and not settled, and numbers that several records have.
struct TwicePage: Page {
  /// One line of it.
  private enum Line: Hashable {
    case field(FieldPlace)
    case number([RecordID])
  }

  private var lines: [Line] = []
  private var held = HeldInterviews(Contents())
  private var list = MarkedList()

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.tongue(TwiceWord.listTitle)) }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .back, .undo, .find, .all, .help] }

  func subject(_ desk: Desk) -> [RecordID] {
    switch lines.element(list.marked) {
    case .field(let place): [place.record]
    case .number(let records): records
    case nil: []
    }
  }

  mutating func refresh(_ desk: inout Desk) {
    held = HeldInterviews(desk.contents)
    lines = desk.writtenTwice.map(Line.field) + desk.sharedNumbers.map(Line.number)
    list.hold(count: lines.count)
  }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if list.move(key, count: lines.count) { return true }
    guard key == .enter else { return false }
    openMarked(&desk)
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard command == .open else { return false }
    openMarked(&desk)
    return true
  }

  private func openMarked(_ desk: inout Desk) {
    switch lines.element(list.marked) {
    case .field(let place): desk.open(.settle(SettlePage(place, inList: true)))
    case .number(let records): desk.open(.renumber(RenumberPage(records)))
    case nil: break
    }
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let area = body.inset(top: 1, bottom: 1)
    let width = min(100, area.columns - margin - 2)
    guard !lines.isEmpty else {
      let at = Position(column: margin, row: area.row)
      canvas.draw(desk.tongue(TwiceWord.none), at: at, columns: width)
      canvas.cursor = at
      return
    }
    let window = Scroll.window(of: lines.count, around: list.marked, rows: area.rows)
    for (row, index) in window.enumerated() {
      let at = Position(column: margin, row: area.row + row)
      let isMarked = index == list.marked
      let (words, end) = words(of: lines[index], desk)
      if isMarked { Frame.drawMarker(row: at.row, on: &canvas) }
      let edge = Frame.drawRight(end, row: at.row, edge: margin + width, on: &canvas)
      canvas.draw(words, at: at, columns: max(8, edge - margin - 2), style: isMarked ? .bold : .normal)
    }
    let more = Frame.more(above: window.lowerBound, below: lines.count - window.upperBound, desk.tongue)
    Frame.drawRight(more, row: body.row, on: &canvas)
  }

  private func words(of line: Line, _ desk: Desk) -> (words: String, end: String) {
    switch line {
    case .number(let records):
      let numbers = records.map { desk.contents.number(of: $0) }.joined(separator: "  ")
      return (desk.tongue(TwiceWord.sameNumber, desk.bareNumber(of: records)), numbers)
    case .field(let place):
      guard let record = desk.contents[place.record] else { return ("", "") }
      let others = place.field == Field.deleted.name ? record.writtenOnUnseen.map(\.writing) : []
      let all = (desk.versions(place.record, place.field) + others).map { writing in
        let day = Moment(seconds: writing.at, offset: desk.now.offset).day
        return "\(writing.who) \(desk.tongue.shortDay(day, today: desk.today))"
      }
      var seen: Set<String> = []
      let end = all.filter { seen.insert($0).inserted }.joined(separator: " / ")
      return ("\(desk.title(of: record, held: held)) \(Signs.dot) \(desk.label(of: place))", end)
    }
  }
}
