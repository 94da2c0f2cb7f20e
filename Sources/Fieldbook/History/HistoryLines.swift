import Canvas
import Notebook

/// Everything written about some records, the newest first, by day; words are read only of the lines in sight.
struct HistoryLines: Hashable, Sendable {
  /// One thing that was written.
  struct Entry: Hashable, Sendable {
    /// Where it was written.
    let place: FieldPlace
    /// Its place among all that was written there.
    let index: Int
    /// When, as the writer's clock said.
    let moment: Moment
    fileprivate let id: OperationID
  }

  private enum Line: Hashable, Sendable {
    case day(Day)
    case entry(Int)
  }

  private var entries: [Entry] = []
  private var lines: [Line] = []
  private var folded: Set<RecordID> = []
  private var list = MarkedList()

  /// Gathers what was written to these records, but for what is told in interviews that are held.
  ///
  /// Of what one visit wrote in one field only the last is kept, as on the disk.
  mutating func gather(_ records: [Record], held: HeldInterviews, _ desk: Desk) {
    entries = []
    let text = FoldedText(desk.contents)
    folded = Set(records.filter { text.reason(for: $0) != nil }.map(\.id))
    for record in records where !held.holds(record) {
      for field in record.fields.keys where !Record.isBookkeeping(field) {
        let place = FieldPlace(record: record.id, field: field)
        guard let spec = desk.spec(of: place), !Self.isTie(spec, of: record, in: records) else { continue }
        let operations = record.fields[field]?.operations ?? []
        for index in Self.restingPoints(operations) where !held.holds(interview: operations[index].source) {
          let writing = operations[index]
          entries.append(
            Entry(
              place: place, index: index, moment: Moment(seconds: writing.at, offset: desk.now.offset), id: writing.id))
        }
      }
    }
    entries.sort { ($1.moment, $1.id, $0.place) < ($0.moment, $0.id, $1.place) }
    lines = []
    var day: Day?
    for (index, entry) in entries.enumerated() {
      if entry.moment.day != day { lines.append(.day(entry.moment.day)) }
      day = entry.moment.day
      lines.append(.entry(index))
    }
    list.hold(count: entries.count)
  }

  // Whose a row is and where it was told never change; among rows they would only be in the way.
  private static func isTie(_ spec: FieldSpec, of record: Record, in records: [Record]) -> Bool {
    guard record.id != records.first?.id, spec.sensitivity == .system else { return false }
    if case .reference = spec.type { return true }
    return spec.name == Common.sourceType.name
  }

  /// What somebody came to rest at: the last of each stretch of typing, not every second of it.
  private static func restingPoints(_ operations: [Writing]) -> [Int] {
    guard operations.count > 1 else { return operations.isEmpty ? [] : [0] }
    let inOrder = operations.indices.sorted { operations[$0].id < operations[$1].id }
    return inOrder.indices.filter { place in
      guard inOrder.indices.contains(place + 1) else { return true }
      let (this, next) = (operations[inOrder[place]], operations[inOrder[place + 1]])
      return this.id.session != next.id.session || next.at - this.at >= Operation.rest
    }.map { inOrder[$0] }.sorted()
  }

  /// How many there are.
  var count: Int { entries.count }

  /// The one the marker stands on.
  var marked: Entry? { entries.element(list.marked) }

  /// Moves the marker; false for keys that do not move.
  mutating func move(_ key: Key, page: Int) -> Bool { list.move(key, count: entries.count, page: page) }

  // MARK: - Drawing

  /// Draws what is in sight; `root` is the record that needs no name of its own.
  func draw(in area: Rect, root: RecordID, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    guard !entries.isEmpty else {
      let at = Position(column: margin, row: area.row)
      canvas.draw(desk.tongue(HistoryWord.nothing), at: at, columns: area.columns - margin - 1, style: .dim)
      canvas.cursor = Position(column: margin - 2, row: area.row)
      return
    }
    let focus = line(of: list.marked)
    let window = Scroll.window(of: lines.count, around: focus, rows: area.rows)
    for (row, index) in window.enumerated() {
      let at = area.row + row
      switch lines[index] {
      case .day(let day):
        canvas.draw(
          desk.tongue.day(day, today: desk.today), at: Position(column: margin, row: at),
          columns: area.columns - margin - 1, style: .dim)
      case .entry(let index):
        draw(entries[index], at: at, isMarked: index == list.marked, root, in: area, on: &canvas, desk)
      }
    }
  }

  // The days stand between: there are at most as many as entries before it.
  private func line(of entry: Int) -> Int {
    var (low, high) = (0, lines.count - 1)
    while low < high {
      let middle = (low + high) / 2
      let here = lines[middle...].lazy.compactMap { if case .entry(let index) = $0 { index } else { nil } }.first
      if here ?? .max < entry { low = middle + 1 } else { high = middle }
    }
    if case .day? = lines.element(low) { return min(low + 1, lines.count - 1) }
    return low
  }

  private func draw(
    _ entry: Entry, at row: Int, isMarked: Bool, _ root: RecordID, in area: Rect, on canvas: inout Canvas, _ desk: Desk
  ) {
    guard let writing = desk.writing(entry), let record = desk.contents[entry.place.record] else { return }
    let margin = Frame.margin(in: canvas.size)
    let style: Style = isMarked ? .bold : .normal
    if isMarked { Frame.drawMarker(row: row, on: &canvas) }
    canvas.draw(entry.moment.clock, at: Position(column: margin, row: row), style: style)
    canvas.draw(writing.who, at: Position(column: margin + 7, row: row), columns: 4, style: style)
    let edge = min(area.columns - 1, margin + 110)
    let mark = desk.tongue(desk.standing(of: entry))
    let end = Frame.drawRight(mark, row: row, edge: edge, on: &canvas)
    let isNarrow = area.columns < 72
    let labelRoom = isNarrow ? 16 : area.columns >= 110 ? 34 : 24
    let label = desk.label(of: entry.place)
    let kind = entry.place.record == root ? "" : desk.tongue(RecordWord.of(record.kind))
    let named = [label, kind].filter { !$0.isEmpty }.joined(separator: " \(Signs.dot) ")
    canvas.draw(named, at: Position(column: margin + 12, row: row), columns: labelRoom, style: style)
    let column = margin + 12 + labelRoom + 2
    canvas.draw(
      desk.firstWords(of: entry, isFolded: folded.contains(entry.place.record)),
      at: Position(column: column, row: row), columns: max(1, end - column - 2), style: style)
  }
}

extension Desk {
  /// What an entry of a history wrote; nil when it is gone.
  func writing(_ entry: HistoryLines.Entry) -> Writing? {
    contents[entry.place.record]?.fields[entry.place.field]?.operations.element(entry.index)
  }

  /// Whether what an entry wrote stands now, was replaced, left out, or is one of several.
  func standing(of entry: HistoryLines.Entry) -> HistoryWord {
    guard let writing = writing(entry), let history = contents[entry.place.record]?.fields[entry.place.field] else {
      return .replaced
    }
    if writing.isRedacted { return .leftOut }
    guard history.visible.contains(writing) else { return .replaced }
    return isTwice(entry.place.record, entry.place.field) ? .twice : .standsNow
  }

  /// The beginning of what an entry wrote; words that stay folded are not shown in a list.
  func firstWords(of entry: HistoryLines.Entry, isFolded: Bool) -> String {
    guard let writing = writing(entry) else { return "" }
    if writing.isRedacted { return Signs.dot }
    if entry.place.field == Field.deleted.name {
      return tongue(writing.value == .truth(true) ? HistoryWord.toBin : .fromBin)
    }
    let isProse = spec(of: entry.place)?.type == .prose
    if isFolded, isProse || writing.value.flatMap(ReadThrough.init)?.text != nil { return tongue(HistoryWord.folded) }
    if isProse, let prose = writing.value.flatMap({ Prose($0) }) {
      let first = prose.paragraphs.first { !$0.text.allSatisfy(\.isWhitespace) }?.text ?? ""
      return first.isEmpty ? Signs.dot : String(first.prefix(200))
    }
    return words(for: writing.value, of: entry.place)
  }
}
