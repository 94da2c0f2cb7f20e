import Canvas
import Notebook

/// Records that two copies gave one number: which of them gets a new one.
struct RenumberPage: Page {
  private let records: [RecordID]
  private var list = MarkedList()

  /// A page for records that share a number.
  init(_ records: [RecordID]) { self.records = records }

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.tongue(TwiceWord.listTitle)) }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .back, .all, .help] }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    command == .open ? desk.tongue(HistoryWord.newNumber) : nil
  }

  func subject(_ desk: Desk) -> [RecordID] { records }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    switch key {
    case .enter: renumber(list.marked, &desk)
    case .character(let character):
      guard let digit = character.wholeNumberValue else { return false }
      if records.indices.contains(digit - 1) { renumber(digit - 1, &desk) }
    default: return list.move(key, count: records.count)
    }
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard command == .open else { return false }
    renumber(list.marked, &desk)
    return true
  }

  private func renumber(_ index: Int, _ desk: inout Desk) {
    guard let record = records.element(index).flatMap({ desk.contents[$0] }) else { return }
    desk.renumber(record)
    desk.back()
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, body.columns - margin - 2)
    var area = body.inset(top: 1)
    for line in wrap(desk.tongue(TwiceWord.numberTitle, desk.bareNumber(of: records)), columns: width) {
      canvas.draw(line, at: Position(column: margin, row: area.takeTop(1).row), columns: width, style: .bold)
    }
    _ = area.takeTop(1)
    for (row, index) in Scroll.window(of: records.count, around: list.marked, rows: area.rows - 3).enumerated() {
      guard let record = desk.contents[records[index]] else { continue }
      let at = Position(column: margin, row: area.row + row)
      if index == list.marked { Frame.drawMarker(row: at.row, on: &canvas) }
      canvas.draw(String(index + 1), at: at, style: .dim)
      let first = record.fields.values.flatMap(\.operations).min { ($0.at, $0.id) < ($1.at, $1.id) }
      let made = first.map { desk.whoAndWhen($0) } ?? ""
      let edge = Frame.drawRight(made, row: at.row, edge: margin + width, on: &canvas)
      canvas.draw(
        desk.line(of: record), at: Position(column: margin + 3, row: at.row), columns: max(8, edge - margin - 5),
        style: index == list.marked ? .bold : .normal)
    }
    Frame.drawHint(desk.tongue(TwiceWord.numberHint), in: body, on: &canvas)
  }
}

extension Desk {
  /// The number that several records carry, without what tells them apart.
  func bareNumber(of records: [RecordID]) -> String {
    guard let record = records.first.flatMap({ contents[$0] }), let type = RecordType.named(record.kind),
      let field = HumanCodes.field(of: type)
    else { return "" }
    return record.value(field).flatMap(String.init) ?? ""
  }

  /// Gives a record a number nobody has, and says what to change on paper.
  mutating func renumber(_ record: Record) {
    guard let type = RecordType.named(record.kind), let field = HumanCodes.field(of: type) else { return }
    let old = contents.number(of: record.id)
    let number = type.codeLetter == nil ? freshNumber(type) : contents.freshCode(type, using: &pen.chance)
    perform(
      tongue(TwiceWord.renumbered, number),
      [Change(dossier: record.dossier, record: record.id, kind: record.kind, field: field, value: .text(number))])
    say(tongue(TwiceWord.newNumber, number, old))
  }
}
