import Canvas
import Notebook

/// The list of sessions, what is prepared or begun first, with what the marked group does beneath.
struct SessionsPage: Page {
  private struct Row: Hashable, Sendable {
    let id: RecordID
    let code: String
    let date: String
    let people: String
    let place: String
    let state: String
    let folded: String
  }

  private var rows: [Row] = []
  private var list = MarkedList()
  private var narrow: LineField?
  private var chosen: Set<RecordID> = []

  /// The lines that make something new, before the sessions.
  private static let adds = 2

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.title, tabs: desk.placeTabs(.sessions)) }
  func isTyping(_ desk: Desk) -> Bool { narrow != nil }

  func commands(_ desk: Desk) -> [Command.ID] {
    narrow == nil
      ? [.open, .new, .note, .narrow, .bin, .history, .find, .help, .mark, .openBin] : [.open, .back]
  }

  func subject(_ desk: Desk) -> [RecordID] { marked.map { [$0.id] } ?? [] }

  mutating func refresh(_ desk: inout Desk) {
    let before = marked?.id
    rows = desk.sessionsInOrder.map { session in
      let place = session[ParticipatorySession.place].flatMap { desk.contents[$0]?[Place.label] } ?? ""
      let date = session[ParticipatorySession.heldOn].map { desk.tongue.shortDate($0, today: desk.today) } ?? ""
      let people = desk.people(of: session)
      let state = Self.state(of: session, &desk)
      let code = desk.code(of: session)
      let methods = desk.methods(of: session.id).map { desk.label($0, of: .method) }
      return Row(
        id: session.id, code: code, date: date, people: people, place: place, state: state,
        folded: ([code, date, people, place, state] + methods).joined(separator: " ").foldedForNarrowing)
    }
    chosen.formIntersection(rows.map(\.id))
    if let before, let index = shown.firstIndex(where: { $0.id == before }) { list.marked = index + Self.adds }
    list.hold(count: shown.count + Self.adds)
  }

  /// How a session stands; one that is over says how much is left to do.
  private static func state(of session: Record, _ desk: inout Desk) -> String {
    guard session[ParticipatorySession.status] == "closed" else {
      return desk.label(session, ParticipatorySession.status)
    }
    var toDo = SessionToDo()
    toDo.gather(of: session.id, &desk)
    return toDo.count == 0 ? "" : desk.tongue(SessionsWord.leftToDo, String(toDo.count))
  }

  private var shown: [Row] {
    let words = (narrow?.text ?? "").foldedForNarrowing.split(separator: " ")
    return words.isEmpty ? rows : rows.filter { row in words.allSatisfy { row.folded.contains($0) } }
  }

  private var marked: Row? { shown.element(list.marked - Self.adds) }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if narrow == nil || key != .home && key != .end, list.move(key, count: shown.count + Self.adds) { return true }
    if key == .enter {
      openMarked(&desk)
      return true
    }
    guard var field = narrow else { return false }
    let outcome = field.handle(key, clipboard: &desk.clipboard)
    narrow = field
    if outcome == .changed { list.marked = shown.isEmpty ? 0 : Self.adds }
    return outcome != .ignored
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    narrow?.insert(text)
    if narrow != nil { list.marked = shown.isEmpty ? 0 : Self.adds }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: openMarked(&desk)
    case .new: desk.prepareSession()
    case .note: desk.open(.entry(EntryPage.new(about: subject(desk), beside: false, &desk)))
    case .narrow: narrow = LineField()
    case .back where narrow != nil:
      let stays = marked?.id
      narrow = nil
      list.marked = rows.firstIndex { $0.id == stays }.map { $0 + Self.adds } ?? 0
    case .mark:
      guard let marked else { return true }
      if chosen.remove(marked.id) == nil { chosen.insert(marked.id) }
      _ = list.move(.down, count: shown.count + Self.adds)
    case .history: if let marked { desk.open(.history(HistoryPage(.session(marked.id)))) }
    case .bin:
      let wanted = chosen.isEmpty ? marked.map { [$0.id] } ?? [] : rows.map(\.id).filter(chosen.contains)
      desk.bin(wanted.compactMap { desk.contents[$0] })
      chosen = []
      refresh(&desk)
    default: return false
    }
    return true
  }

  func obstacle(_ command: Command.ID, _ desk: Desk) -> String? {
    command == .history && marked == nil ? desk.tongue(SessionsWord.markFirst) : nil
  }

  private func openMarked(_ desk: inout Desk) {
    if let marked { desk.open(desk.screen(of: marked.id)) } else { desk.prepareSession(toVote: list.marked == 1) }
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    var area = body
    var detail: Rect?
    if canvas.size.columns >= 110 {
      let right = area.takeRight(area.columns - 70)
      detail = right.inset(left: 2, top: 1, right: 1, bottom: 1)
    } else if canvas.size.columns >= 72, body.rows >= 18 {
      detail = area.takeBottom(max(9, body.rows / 2)).inset(left: margin, right: 1)
    }
    drawList(in: area, on: &canvas, desk)
    guard let detail, let session = marked.flatMap({ desk.contents[$0.id] }) else { return }
    drawDetail(of: session, in: detail, on: &canvas, desk)
  }

  private func drawList(in area: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let edge = area.columns - 1
    var used = TextWidth.columns(of: desk.tongue(SessionsWord.new)) + margin
    if let narrow {
      canvas.draw("/ ", at: Position(column: margin, row: area.row), style: .dim)
      let room = Rect(column: margin + 2, row: area.row, columns: max(8, edge / 2), rows: 1)
      narrow.draw(in: room, on: &canvas, focused: true)
      used = room.column + room.columns
    }
    for (index, word) in [SessionsWord.new, .newVote].enumerated() where narrow == nil {
      let isMarked = list.marked == index
      if isMarked { Frame.drawMarker(row: area.row + index, on: &canvas) }
      canvas.draw(
        desk.tongue(word), at: Position(column: margin, row: area.row + index), columns: edge - margin,
        style: isMarked ? .bold : .normal)
    }
    let hint =
      chosen.isEmpty
      ? "\(shown.count) \(Signs.dot) \(desk.tongue(InterviewsWord.narrow))"
      : desk.tongue(PeopleWord.marked, String(chosen.count))
    if used + TextWidth.columns(of: hint) + 2 < edge { Frame.drawRight(hint, row: area.row, edge: edge, on: &canvas) }
    let shown = shown
    let top = area.row + Self.adds
    let room = max(1, area.rows - Self.adds - 1)
    let window = Scroll.window(of: shown.count, around: max(0, list.marked - Self.adds), rows: room)
    let columns = Columns(rows, margin: margin, edge: edge)
    for (line, index) in window.enumerated() {
      let row = shown[index]
      let isMarked = index == list.marked - Self.adds
      if isMarked, narrow == nil { Frame.drawMarker(row: top + line, on: &canvas) }
      if isMarked, narrow != nil {
        canvas.draw(Signs.marker, at: Position(column: margin - 2, row: top + line), style: .accent)
      }
      if chosen.contains(row.id) {
        canvas.draw(Signs.check, at: Position(column: margin - 1, row: top + line), style: .accent)
      }
      columns.draw([row.code, row.date, row.people, row.place, row.state], at: top + line, isMarked, on: &canvas)
    }
    if shown.isEmpty {
      let words = desk.tongue(rows.isEmpty ? SessionsWord.none : .noneFound)
      canvas.draw(words, at: Position(column: margin, row: top + 1), columns: edge - margin, style: .dim)
    }
    let more = Frame.more(above: window.lowerBound, below: shown.count - window.upperBound, desk.tongue)
    Frame.drawRight(more, row: area.row + area.rows - 1, edge: edge, on: &canvas)
  }

  /// Where the columns stand; in a narrow window day and place are left to the session's own page.
  private struct Columns {
    private let starts: [Int]
    private let edge: Int
    private let isNarrow: Bool

    init(_ rows: [Row], margin: Int, edge: Int) {
      self.edge = min(edge, margin + 100)
      isNarrow = edge < 68
      func widest(_ cell: (Row) -> String) -> Int { rows.map { TextWidth.columns(of: cell($0)) }.max() ?? 0 }
      let state = self.edge - widest(\.state)
      let people = margin + max(6, widest(\.code) + 2) + (isNarrow ? 0 : widest(\.date) + 2)
      let place = max(people + 12, state - min(16, widest(\.place)) - 2)
      starts = [margin, margin + max(6, widest(\.code) + 2), people, isNarrow ? state : place, state]
    }

    func draw(_ cells: [String], at row: Int, _ isMarked: Bool, on canvas: inout Canvas) {
      for (index, cell) in cells.enumerated() where !(isNarrow && (index == 1 || index == 3)) {
        let next = index + 1 < starts.count ? starts[index + 1] - 2 : edge
        canvas.draw(
          cell, at: Position(column: starts[index], row: row), columns: max(1, next - starts[index]),
          style: isMarked ? .bold : .normal)
      }
    }
  }

  /// What the group does or did, one line each with its question.
  private func drawDetail(of session: Record, in area: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let width = min(88, area.columns)
    canvas.draw(desk.line(of: session), at: area.origin, columns: width, style: .bold)
    var row = area.row + 2
    for activity in desk.activities(of: session.id) where row < area.row + area.rows {
      let status = activity[Activity.status] == "closed" ? "" : desk.label(activity, Activity.status)
      let head = desk.joined([desk.label(activity, Activity.method), status])
      canvas.draw(head, at: Position(column: area.column, row: row), columns: width)
      row += 1
      for line in wrap(activity[Activity.framingQuestion] ?? "", columns: width - 3).prefix(2)
      where row < area.row + area.rows {
        canvas.draw(line, at: Position(column: area.column + 3, row: row), columns: width - 3, style: .dim)
        row += 1
      }
    }
  }
}
