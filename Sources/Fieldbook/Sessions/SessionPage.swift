import Canvas
import Notebook

/// A session that was begun: what the group did, to be read; what is left to do with it; and how it was.
struct SessionPage: Page {
  /// The session.
  let session: RecordID
  private var part: Part
  private var form: Form?
  private var toDo = SessionToDo()
  private var place = 0

  private enum Part: Int, CaseIterable, Hashable, Sendable {
    case did, toDo, after

    var word: SessionsWord {
      switch self {
      case .did: .whatTheyDid
      case .toDo: .stillToDo
      case .after: .afterwards
      }
    }
  }

  /// The page of a session: one in the middle opens where it goes on, one that is over where it is read.
  init(session: RecordID, _ desk: Desk) {
    self.session = session
    part = desk.contents[session]?[ParticipatorySession.status] == "open" ? .toDo : .did
  }

  func heading(_ desk: Desk) -> Heading {
    guard let record = desk.contents[session] else { return Heading(title: "") }
    let left = toDo.count
    return Heading(
      title: desk.line(of: record), aside: left == 0 ? "" : desk.tongue(SessionsWord.leftToDo, String(left)),
      tabs: Part.allCases.map { Heading.Tab(text: desk.tongue($0.word), isCurrent: $0 == part) })
  }

  func isTyping(_ desk: Desk) -> Bool { part == .after && form?.isTyping(desk) == true }

  func commands(_ desk: Desk) -> [Command.ID] {
    let here: [Command.ID] = part == .toDo ? [.open, .part, .new] : [.open, .part]
    return here + [.back, .journalBeside, .undo, .history, .promise, .bin, .all, .help, .next, .previous]
  }

  func subject(_ desk: Desk) -> [RecordID] { [session] }

  mutating func refresh(_ desk: inout Desk) {
    guard let record = desk.contents[session], !record.isDeleted else { return desk.back() }
    if form == nil { form = Form(record, fields: SessionFields.session) }
    toDo.gather(of: session, &desk)
    place = min(place, max(0, lines(desk).count - 1))
  }

  private func lines(_ desk: Desk) -> [SessionLine] {
    SessionReading(session, columns: min(88, desk.size.columns - Frame.margin(in: desk.size) - 2), desk).lines
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if part == .after, form?.handle(key, &desk) == true { return true }
    switch key {
    case .left: show(Part(rawValue: part.rawValue - 1) ?? part, &desk)
    case .right: show(Part(rawValue: part.rawValue + 1) ?? part, &desk)
    default:
      switch part {
      case .after: return false
      case .toDo:
        guard key == .enter else { return toDo.move(key) }
        carryOut(&desk)
      case .did: return handleReading(key, &desk)
      }
    }
    return true
  }

  private mutating func handleReading(_ key: Key, _ desk: inout Desk) -> Bool {
    let lines = lines(desk)
    let stops = lines.indices.filter { lines[$0].record != nil }
    switch key {
    case .up: place = stops.last { $0 < place } ?? place
    case .down: place = stops.first { $0 > place } ?? place
    case .pageUp: place = max(0, place - 8)
    case .pageDown: place = min(max(0, lines.count - 1), place + 8)
    case .home: place = 0
    case .end: place = max(0, lines.count - 1)
    case .enter: if let record = marked(desk) { desk.open(.record(RecordPage(record))) }
    default: return false
    }
    return true
  }

  private func marked(_ desk: Desk) -> Record? {
    lines(desk).element(place)?.record.flatMap { desk.contents[$0] }
  }

  mutating func paste(_ text: String, _ desk: inout Desk) { if part == .after { form?.paste(text, &desk) } }

  mutating func nextPart(_ desk: inout Desk) -> Bool {
    form?.settle(&desk)
    return false
  }

  private mutating func show(_ next: Part, _ desk: inout Desk) {
    guard next != part else { return }
    form?.settle(&desk)
    desk.writeTexts()
    part = next
    toDo.gather(of: session, &desk)
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: return handle(.enter, &desk)
    case .part, .next: show(Part(rawValue: part.rawValue + 1) ?? .did, &desk)
    case .previous: show(Part(rawValue: part.rawValue - 1) ?? .after, &desk)
    case .new where part == .toDo: desk.addGroupQuestion(for: session)
    case .promise:
      form?.settle(&desk)
      desk.newPromise(about: session)
    case .history:
      form?.settle(&desk)
      let record = part == .did ? marked(desk) : nil
      desk.open(.history(record.map { HistoryPage(.record($0.id)) } ?? HistoryPage(.session(session))))
    case .bin:
      form?.settle(&desk)
      guard let record = desk.contents[session] else { return true }
      desk.bin([record])
      desk.back()
    case .back: return form?.stepBack(&desk) == true
    default: return part == .after && form?.perform(command, &desk) == true
    }
    return true
  }

  private mutating func carryOut(_ desk: inout Desk) {
    guard let deed = toDo.deed else { return }
    desk.carryOut(deed, in: session)
    toDo.gather(of: session, &desk)
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let area = body.inset(top: 1)
    switch part {
    case .did: drawReading(in: area, on: &canvas, desk)
    case .toDo: toDo.draw(in: area, on: &canvas, desk)
    case .after: if let form { FormLayout(form, desk).draw(in: area, on: &canvas) }
    }
  }

  private func drawReading(in area: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let lines = lines(desk)
    let window = Scroll.window(of: lines.count, around: place, rows: area.rows)
    canvas.cursor = Position(column: margin - 2, row: area.row)
    for (row, index) in window.enumerated() {
      let line = lines[index]
      let at = area.row + row
      if index == place { Frame.drawMarker(row: at, on: &canvas) }
      canvas.draw(
        line.text, at: Position(column: margin + line.indent, row: at),
        columns: area.columns - margin - line.indent - 1, style: line.style)
      if let bar = line.bar {
        canvas.draw(
          String(repeating: Signs.bar, count: bar.length), at: Position(column: margin + bar.column, row: at),
          style: .accent)
        canvas.draw(bar.words, at: Position(column: margin + bar.column + SessionLine.Bar.longest + 2, row: at))
      }
    }
    if window.upperBound < lines.count {
      canvas.draw(Signs.down, at: Position(column: area.columns - 2, row: area.row + area.rows - 1), style: .dim)
    }
    if window.lowerBound > 0 {
      canvas.draw(Signs.up, at: Position(column: area.columns - 2, row: area.row), style: .dim)
    }
  }
}
