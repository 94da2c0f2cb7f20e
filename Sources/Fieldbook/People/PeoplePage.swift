import Canvas
import Notebook

/// The list of people and groups, narrowed by typing, with what was heard of the marked one.
struct PeoplePage: Page {
  /// One line of the list, gathered when the page comes to the top.
  private struct Row: Hashable, Sendable {
    let id: RecordID
    let code: String
    let handle: String
    let kind: String
    let place: String
    let folded: String
  }

  private var rows: [Row] = []
  private var held = HeldInterviews(Contents())
  private var list = MarkedList(marked: 1)
  private var narrowing = ""
  private var isNarrowing = false
  private var chosen: Set<RecordID> = []

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.title, tabs: desk.placeTabs(.people)) }
  func isTyping(_ desk: Desk) -> Bool { isNarrowing }

  func commands(_ desk: Desk) -> [Command.ID] {
    [.open, .new, .interview, .note, .narrow, .all, .help, .mark, .bin, .openBin, .bringIn]
  }

  func subject(_ desk: Desk) -> [RecordID] { marked.map { [$0.id] } ?? [] }

  mutating func refresh(_ desk: inout Desk) {
    held = HeldInterviews(desk.contents)
    rows = desk.peopleInOrder.map { record in
      let code = desk.code(of: record)
      let handle = desk.handle(of: record)
      let kind = desk.label(record, PeaceAgent.kind)
      let place = record[PeaceAgent.place].flatMap { desk.contents[$0]?[Place.label] } ?? ""
      return Row(
        id: record.id, code: code, handle: handle, kind: kind, place: place,
        folded: [code, handle, kind, place].joined(separator: " ").foldedForNarrowing)
    }
    chosen.formIntersection(rows.map(\.id))
    list.hold(count: shown.count + 1)
  }

  /// The lines in sight after narrowing.
  private var shown: [Row] {
    let words = narrowing.foldedForNarrowing.split(separator: " ")
    return words.isEmpty ? rows : rows.filter { row in words.allSatisfy { row.folded.contains($0) } }
  }

  private var marked: Row? { shown.element(list.marked - 1) }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if list.move(key, count: shown.count + 1) { return true }
    guard isNarrowing else { return false }
    switch key {
    case .character(let character): narrow(narrowing + String(character))
    case .backspace:
      if narrowing.isEmpty { isNarrowing = false } else { narrow(String(narrowing.dropLast())) }
    default: return false
    }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    if isNarrowing { narrow(narrowing + text.split(whereSeparator: \.isNewline).joined(separator: " ")) }
  }

  private mutating func narrow(_ text: String) {
    narrowing = text
    list.marked = min(1, shown.count)
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: if let marked { desk.open(.person(PersonPage(person: marked.id))) } else { addPerson(&desk) }
    case .new: addPerson(&desk)
    case .interview: desk.open(.start(StartPage(about: marked?.id)))
    case .note: desk.open(.entry(EntryPage.new(about: subject(desk), beside: false, &desk)))
    case .narrow: isNarrowing = true
    case .bringIn: desk.open(.bringIn(BringInPage()))
    case .mark:
      guard let marked else { return true }
      if chosen.remove(marked.id) == nil { chosen.insert(marked.id) }
      _ = list.move(.down, count: shown.count + 1)
    case .bin: bin(&desk)
    case .back where isNarrowing:
      let stays = marked?.id
      isNarrowing = false
      narrowing = ""
      list.marked = rows.firstIndex { $0.id == stays }.map { $0 + 1 } ?? min(1, rows.count)
    default: return false
    }
    return true
  }

  private mutating func bin(_ desk: inout Desk) {
    let wanted = chosen.isEmpty ? marked.map { [$0.id] } ?? [] : rows.map(\.id).filter(chosen.contains)
    desk.bin(wanted.compactMap { desk.contents[$0] })
    chosen = []
    refresh(&desk)
  }

  private mutating func addPerson(_ desk: inout Desk) {
    let person = desk.addPerson()
    desk.open(.person(.new(person)))
    narrowing = ""
    isNarrowing = false
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    var area = body
    var detail: Rect?
    if canvas.size.columns >= 110 {
      let right = area.takeRight(area.columns - 63)
      detail = right.inset(left: 2, top: 1, right: 1, bottom: 1)
    } else if canvas.size.columns >= 72, body.rows >= 18 {
      detail = area.takeBottom(max(10, body.rows / 2)).inset(left: margin, right: 1)
    }
    drawList(in: area, on: &canvas, desk)
    guard let detail, let person = marked.flatMap({ desk.contents[$0.id] }) else { return }
    PersonSummary(of: person, held: held, desk).draw(in: detail, on: &canvas)
  }

  private func drawList(in area: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let shown = shown
    drawHead(in: area, on: &canvas, desk)
    // The row below the list says how many more there are, or stays empty.
    let window = Scroll.window(of: shown.count, around: list.marked - 1, rows: area.rows - 2)
    let codes = max(4, rows.map { TextWidth.columns(of: $0.code) }.max() ?? 0)
    for (row, index) in window.enumerated() {
      let line = area.row + 1 + row
      let person = shown[index]
      let isMarked = index == list.marked - 1
      let style: Style = isMarked ? .bold : .normal
      if isMarked, !isNarrowing { Frame.drawMarker(row: line, on: &canvas) }
      if isMarked, isNarrowing {
        canvas.draw(Signs.marker, at: Position(column: margin - 2, row: line), style: .accent)
      }
      if chosen.contains(person.id) {
        canvas.draw(Signs.check, at: Position(column: margin - 1, row: line), style: .accent)
      }
      let columns = Columns(margin: margin, codes: codes, edge: area.columns - 1)
      canvas.draw(person.code, at: Position(column: margin, row: line), style: style)
      canvas.draw(
        person.handle.isEmpty ? Signs.dot : person.handle, at: Position(column: columns.handle, row: line),
        columns: columns.kind - columns.handle - 2, style: style)
      canvas.draw(
        person.kind, at: Position(column: columns.kind, row: line), columns: columns.place - columns.kind - 1,
        style: style)
      if columns.place < columns.edge - 8 {
        canvas.draw(
          person.place, at: Position(column: columns.place, row: line), columns: columns.edge - columns.place,
          style: style)
      }
    }
    if shown.isEmpty {
      let words = desk.tongue(rows.isEmpty ? PeopleWord.first : .none)
      canvas.draw(
        words, at: Position(column: margin, row: area.row + 2), columns: area.columns - margin - 1, style: .dim)
    }
    let more = Frame.more(above: window.lowerBound, below: shown.count - window.upperBound, desk.tongue)
    Frame.drawRight(more, row: area.row + area.rows - 1, edge: area.columns - 1, on: &canvas)
  }

  /// Where the columns of the list begin; the place is left out where there is no room for it.
  private struct Columns {
    let handle: Int
    let kind: Int
    let place: Int
    let edge: Int

    init(margin: Int, codes: Int, edge: Int) {
      handle = margin + codes + 2
      kind = min(handle + 32, max(handle + 12, edge - 18))
      place = kind + 19
      self.edge = edge
    }
  }

  private func drawHead(in area: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let count =
      chosen.isEmpty
      ? desk.tongue(
        isNarrowing ? PeopleWord.found : .count, String(isNarrowing ? shown.count : rows.count), String(rows.count))
      : desk.tongue(PeopleWord.marked, String(chosen.count))
    Frame.drawRight(count, row: area.row, edge: area.columns - 1, on: &canvas)
    let isMarked = list.marked == 0
    let place = Position(column: margin, row: area.row)
    if isNarrowing {
      let used = canvas.draw("/ " + narrowing, at: place, style: .bold)
      canvas.cursor = Position(column: margin + used, row: area.row)
    } else {
      if isMarked { Frame.drawMarker(row: area.row, on: &canvas) }
      canvas.draw(desk.tongue(PeopleWord.addPerson), at: place, style: isMarked ? .bold : .normal)
    }
  }
}

extension Desk {
  /// The people and groups in the order of their numbers.
  var peopleInOrder: [Record] {
    let practice = PracticeTalks(contents)
    return contents.records(PeaceAgent.type).filter { !practice.holds($0) }
      .sorted { ($0[PeaceAgent.code] ?? "").isBefore($1[PeaceAgent.code] ?? "") }
  }

  /// Makes a new person or group with a number nobody has, in a dossier of its own.
  mutating func addPerson() -> RecordID {
    let id = RecordID.random(using: &pen.chance)
    let dossier = RecordID.random(using: &pen.chance)
    let code = contents.freshCode(PeaceAgent.type, using: &pen.chance)
    perform(
      tongue(PersonWord.newRow, code),
      [
        Change(
          dossier: dossier, record: id, kind: PeaceAgent.type.kind, field: PeaceAgent.code.name, value: .text(code))
      ])
    return id
  }
}
