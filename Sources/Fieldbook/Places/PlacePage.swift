import Canvas
import Notebook

/// One place: how it stood each time it was looked at, the people and the early signs there, and the place itself.
struct PlacePage: Page {
  /// The place.
  let place: RecordID
  private var part: Part
  private var form: Form?
  private var list = RowList()
  private var rise: String?

  /// The parts of the page, in the order of line 2.
  enum Part: Int, CaseIterable, Hashable, Sendable {
    /// Looks over time, people, early signs, and the form of the place.
    case looks, people, signs, about

    fileprivate var word: PlaceWord {
      switch self {
      case .looks: .looks
      case .people: .people
      case .signs: .signs
      case .about: .about
      }
    }
  }

  /// The page of a place, at one of its parts.
  init(place: RecordID, part: Part = .looks) {
    self.place = place
    self.part = part
  }

  mutating func refresh(_ desk: inout Desk) {
    guard let record = desk.contents[place] else { return }
    if form == nil {
      form = Form(record, fields: RecordPage.fields(of: record))
      gather(desk)
      list.markFirstRow()
    }
    gather(desk)
  }

  private mutating func gather(_ desk: Desk) {
    let held = HeldInterviews(desk.contents)
    rise = desk.riseWords(at: place, held: held)
    let listed: RowList.Part? =
      switch part {
      case .looks:
        RowList.Part(
          adds: ContextSnapshot.type, addWords: desk.tongue(PlaceWord.addLook),
          rows: PlaceCourse(of: place, in: desk.contents).looks.map { desk.lookRow($0) },
          noneWords: desk.tongue(PlaceWord.noLooks))
      case .people:
        RowList.Part(rows: people(desk).map { desk.placeRow($0, held: held) }, noneWords: desk.tongue(PlaceWord.nobody))
      case .signs:
        RowList.Part(
          adds: WarningSign.type, addWords: desk.tongue(SignWord.add),
          rows: desk.signs(in: place, held: held).map { desk.signRow($0, held: held) },
          noneWords: desk.tongue(PlaceWord.noSigns))
      case .about: nil
      }
    list.show([listed].compactMap(\.self))
  }

  private func people(_ desk: Desk) -> [Record] {
    desk.peopleInOrder.filter { $0[PeaceAgent.place] == place }
  }

  func heading(_ desk: Desk) -> Heading {
    guard let record = desk.contents[place] else { return Heading(title: "") }
    return Heading(
      title: desk.joined([record[Place.placeCode] ?? "", record[Place.label] ?? ""]),
      tabs: Part.allCases.map { Heading.Tab(text: desk.tongue($0.word), isCurrent: $0 == part) })
  }

  func isTyping(_ desk: Desk) -> Bool { part == .about && form?.isTyping(desk) == true }

  func commands(_ desk: Desk) -> [Command.ID] {
    switch part {
    case .looks, .signs: [.open, .part, .new, .bin, .note, .history, .undo, .signs, .all, .help]
    case .people: [.open, .part, .note, .history, .undo, .signs, .all, .help]
    case .about: [.open, .part, .back, .note, .history, .undo, .signs, .all, .help]
    }
  }

  func subject(_ desk: Desk) -> [RecordID] { [place] }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if part == .about, form?.handle(key, &desk) == true { return true }
    switch key {
    case .left: show(part.rawValue - 1, &desk)
    case .right: show(part.rawValue + 1, &desk)
    case .enter where part != .about: open(&desk)
    default: return part != .about && list.move(key)
    }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) { if part == .about { form?.paste(text, &desk) } }

  mutating func nextPart(_ desk: inout Desk) -> Bool {
    form?.settle(&desk)
    return false
  }

  private mutating func show(_ index: Int, _ desk: inout Desk) {
    form?.settle(&desk)
    guard let next = Part(rawValue: index) else { return }
    desk.writeTexts()
    part = next
    gather(desk)
    list.markFirstRow()
  }

  private mutating func open(_ desk: inout Desk) {
    guard let row = list.markedRow.flatMap({ desk.contents[$0] }) else { return add(&desk) }
    switch part {
    case .looks:
      desk.open(.record(RecordPage(row)))
      if (row[ContextSnapshot.observedOn]?.span?.upperBound).map({ $0 < desk.today }) == true {
        desk.say(PlaceWord.correction)
      }
    case .people: desk.open(.person(PersonPage(person: row.id)))
    case .signs: desk.open(.sign(SignPage(sign: row.id)))
    case .about: break
    }
  }

  private func add(_ desk: inout Desk) {
    switch part {
    case .looks:
      let id = desk.makeLook(at: place)
      if let look = desk.contents[id] { desk.open(.record(RecordPage(look, isNew: true))) }
    case .signs:
      let id = desk.makeSign(in: place)
      desk.open(.sign(SignPage.new(id, desk)))
    case .people, .about: break
    }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: return handle(.enter, &desk)
    case .part: show((part.rawValue + 1) % Part.allCases.count, &desk)
    case .new where part == .looks || part == .signs: add(&desk)
    case .bin where part == .looks || part == .signs:
      desk.bin([list.markedRow.flatMap { desk.contents[$0] }].compactMap(\.self))
      gather(desk)
    case .history:
      form?.settle(&desk)
      desk.open(.history(HistoryPage(.record(part == .looks ? list.markedRow ?? place : place))))
    case .note:
      form?.settle(&desk)
      desk.open(.entry(EntryPage.new(about: [place], beside: false, &desk)))
    case .signs: desk.open(.signs(SignsPage(place: place)))
    case .next: go(1, &desk)
    case .previous: go(-1, &desk)
    case .back: return part == .about && form?.stepBack(&desk) == true
    default: return part == .about && form?.perform(command, &desk) == true
    }
    return true
  }

  /// To the next or previous place, on the same part.
  private mutating func go(_ step: Int, _ desk: inout Desk) {
    form?.settle(&desk)
    let places = desk.contents.records(Place.type)
      .sorted { ($0[Place.placeCode] ?? "").isBefore($1[Place.placeCode] ?? "") }.map(\.id)
    guard let index = places.firstIndex(of: place), let next = places.element(index + step) else { return }
    desk.replace(.place(PlacePage(place: next, part: part)))
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    var area = body.inset(top: 1)
    if part == .about {
      if let form { FormLayout(form, desk).draw(in: area, on: &canvas) }
      return
    }
    if part == .looks, let rise {
      let margin = Frame.margin(in: canvas.size)
      let lines = wrap(rise, columns: min(88, area.columns - margin - 2)).prefix(2)
      let top = area.takeTop(lines.count + 1)
      canvas.draw("!", at: Position(column: margin - 2, row: top.row), style: .bold)
      for (row, line) in lines.enumerated() {
        canvas.draw(line, at: Position(column: margin, row: top.row + row), style: .bold)
      }
    }
    let look = part == .looks ? list.markedRow.flatMap { desk.contents[$0] } : nil
    let detail = look.map { LookDetail($0, desk) }
    guard let detail, area.rows >= 10 else { return list.draw(in: area, on: &canvas, desk.tongue) }
    // Below the list where both fit, else on the lower half.
    let wanted = detail.rows(in: area)
    let room = max(area.rows - list.rows(in: canvas.size), min(wanted, area.rows / 2))
    let lower = area.takeBottom(room)
    list.draw(in: area, on: &canvas, desk.tongue)
    detail.draw(in: lower, on: &canvas)
  }
}

extension Desk {
  /// A person or group of a place: number, what one calls them, what they are, and where they were heard.
  func placeRow(_ person: Record, held: HeldInterviews) -> PersonRow {
    PersonRow(
      id: person.id, what: name(of: person), more: label(person, PeaceAgent.kind),
      source: PersonSummary(of: person, held: held, self).heardIn)
  }
}

/// What the marked look says besides its line, below the list.
private struct LookDetail {
  private let look: Record
  private let desk: Desk
  private let lines: [(label: String, words: [String])]

  init(_ look: Record, _ desk: Desk) {
    self.look = look
    self.desk = desk
    lines = desk.lookDetail(look)
  }

  private func column(_ area: Rect) -> Int {
    let widest = lines.map { TextWidth.columns(of: $0.label) }.max() ?? 0
    return Frame.margin(in: desk.size) + min(widest, area.columns / 3) + 3
  }

  private func texts(_ line: (label: String, words: [String]), in area: Rect) -> [String] {
    line.words.joinedByDots(columns: max(8, min(88, area.columns - column(area) - 1)))
  }

  /// Rows it takes with an empty one before it.
  func rows(in area: Rect) -> Int {
    lines.isEmpty ? 0 : lines.reduce(1) { $0 + texts($1, in: area).count }
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let margin = Frame.margin(in: desk.size)
    var row = area.row + 1
    let cursor = canvas.cursor
    for line in lines {
      canvas.draw(
        line.label, at: Position(column: margin, row: row), columns: column(area) - margin - 2, style: .dim)
      for text in texts(line, in: area) where row < area.row + area.rows {
        canvas.draw(text, at: Position(column: column(area), row: row), columns: area.columns - column(area) - 1)
        row += 1
      }
      if row >= area.row + area.rows { break }
    }
    canvas.cursor = cursor
  }
}
