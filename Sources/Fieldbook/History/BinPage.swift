import Canvas
import Notebook

/// What is in the bin: what it is, when it went there and by whom; Enter brings it back.
struct BinPage: Page {
  private var lines: [BinLine] = []
  private var list = MarkedList()
  private var chosen: Set<RecordID> = []

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.tongue(HistoryWord.inBin, String(lines.count))) }
  func commands(_ desk: Desk) -> [Command.ID] { [.bringBack, .mark, .back, .undo, .find, .all, .help] }
  func subject(_ desk: Desk) -> [RecordID] { lines.element(list.marked).map { [$0.id] } ?? [] }

  mutating func refresh(_ desk: inout Desk) {
    lines = desk.binLines(held: HeldInterviews(desk.contents))
    chosen.formIntersection(lines.map(\.id))
    list.hold(count: lines.count)
  }

  func obstacle(_ command: Command.ID, _ desk: Desk) -> String? {
    command == .bringBack && lines.isEmpty ? desk.tongue(HistoryWord.emptyBin) : nil
  }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if list.move(key, count: lines.count, page: max(1, Frame.body(in: desk.size).rows - 4)) { return true }
    guard case .character(let character) = key, character.wholeNumberValue == 1 else { return false }
    bringBack(&desk)
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .bringBack: bringBack(&desk)
    case .mark:
      guard let id = lines.element(list.marked)?.id else { return true }
      if chosen.remove(id) == nil { chosen.insert(id) }
      _ = list.move(.down, count: lines.count)
    default: return false
    }
    return true
  }

  private mutating func bringBack(_ desk: inout Desk) {
    let marked = lines.element(list.marked).map { [$0] } ?? []
    let wanted = chosen.isEmpty ? marked : lines.filter { chosen.contains($0.id) }
    guard !wanted.isEmpty else { return }
    // What went to the bin together with something comes back together with it.
    let along = lines.filter { line in wanted.contains { $0.id == line.parent && $0.together == line.together } }
    var seen: Set<RecordID> = []
    let records = (wanted + along).filter { seen.insert($0.id).inserted }.compactMap { desk.contents[$0.id] }
    let names = wanted.map(\.words).filter { !$0.isEmpty }.joined(separator: ", ")
    desk.perform(
      desk.tongue(HistoryWord.several, names), records.map { Change($0, .deleted, nil) }, settling: true)
    desk.say(HistoryWord.broughtBack)
    chosen = []
    refresh(&desk)
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let area = body.inset(top: 1, bottom: 2)
    let width = min(100, body.columns - margin - 2)
    guard !lines.isEmpty else {
      let at = Position(column: margin, row: area.row)
      canvas.draw(desk.tongue(HistoryWord.emptyBin), at: at, columns: width)
      canvas.cursor = at
      return
    }
    let kinds = min(20, lines.map { TextWidth.columns(of: $0.kind) }.max() ?? 0)
    let window = Scroll.window(of: lines.count, around: list.marked, rows: area.rows)
    for (row, index) in window.enumerated() {
      let line = lines[index]
      let at = area.row + row
      let isMarked = index == list.marked
      let style: Style = isMarked ? .bold : .normal
      if isMarked { Frame.drawMarker(row: at, on: &canvas) }
      if chosen.contains(line.id) {
        canvas.draw(Signs.check, at: Position(column: margin - 1, row: at), style: .accent)
      }
      let indent = line.parent == nil ? 0 : 2
      canvas.draw(
        line.kind, at: Position(column: margin + indent, row: at), columns: kinds - indent, style: style)
      let edge = Frame.drawRight(line.end, row: at, edge: margin + width, on: &canvas)
      canvas.draw(
        line.words, at: Position(column: margin + kinds + 2, row: at), columns: max(1, edge - margin - kinds - 4),
        style: style)
    }
    let more = Frame.more(above: window.lowerBound, below: lines.count - window.upperBound, desk.tongue)
    Frame.drawRight(more, row: body.row, on: &canvas)
    Frame.drawHint(desk.tongue(HistoryWord.binHint), in: body, on: &canvas)
  }
}

/// One record in the bin.
struct BinLine: Hashable, Sendable {
  /// The record.
  let id: RecordID
  /// What kind of record it is.
  let kind: String
  /// Its number and own words.
  let words: String
  /// By whom and when.
  let end: String
  /// What it stands under, where that is in the bin too.
  var parent: RecordID?
  /// The visit and second it went there in.
  let together: Together

  /// One visit at one second: what went to the bin in one step.
  struct Together: Hashable, Sendable {
    let session: SessionID
    let at: Int
  }
}

extension Desk {
  /// The records in the bin this member may see, the newest first, each with what belongs to it beneath.
  ///
  /// Records that were emptied for good, and those begun without a word, are not there.
  func binLines(held: HeldInterviews) -> [BinLine] {
    let records = contents.bin.filter { record in
      guard RecordType.named(record.kind) != nil, record[JournalEntry.movedTo] == nil,
        record.kind != KeptWord.type.kind
      else { return false }
      if record.kind == JournalEntry.type.kind, !JournalEntry.isListed(record, for: who) { return false }
      return hasContent(record)
    }
    let ids = Set(records.map(\.id))
    let lines = records.compactMap { record -> (BinLine, Writing)? in
      guard let writing = record.fields[Field.deleted.name]?.visible.max(by: { ($0.at, $0.id) < ($1.at, $1.id) })
      else { return nil }
      let owners = ["person", Common.sourceRef.name, Answer.interview.name].compactMap {
        record.value($0).flatMap(RecordID.init)
      }
      let isHeld = held.holds(record) || owners.contains { held.holds(interview: $0) }
      return (
        BinLine(
          id: record.id, kind: tongue(RecordWord.of(record.kind)), words: isHeld ? code(of: record) : binWords(record),
          end: whoAndWhen(writing), parent: owners.first(where: ids.contains),
          together: BinLine.Together(session: writing.id.session, at: writing.at)), writing
      )
    }.sorted { ($1.1.at, $1.1.id, $0.0.id) < ($0.1.at, $0.1.id, $1.0.id) }.map(\.0)
    let beneath = Dictionary(grouping: lines.filter { $0.parent != nil }) { $0.parent }
    return lines.filter { $0.parent == nil }.flatMap { [$0] + (beneath[$0.id] ?? []) }
  }

  private func binWords(_ record: Record) -> String {
    let line = line(of: record)
    guard let owner = record.value("person").flatMap(RecordID.init) else { return line }
    let what = personRow(record).what
    return [contents.number(of: owner), what.isEmpty ? line : what].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  // True where somebody wrote more than what a new record begins with.
  private func hasContent(_ record: Record) -> Bool {
    record.fields.keys.contains { field in
      guard let history = record.fields[field], history.visible.contains(where: { $0.value != nil }),
        let spec = spec(of: FieldPlace(record: record.id, field: field))
      else { return false }
      return spec.sensitivity != .system || record.kind == Interview.type.kind && field == Interview.respondent.name
    }
  }
}
