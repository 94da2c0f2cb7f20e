import Canvas
import Notebook

/// The page of one person or group: its form, what was heard of it by kind, its interviews and what is permitted.
struct PersonPage: Page {
  /// The person or group.
  let person: RecordID
  private var tab: PersonTab
  private var form: Form?
  private var rows = RowList()
  private var list = MarkedList()
  private var permission: [PermissionLine] = []
  private var history = HistoryLines()
  private var isNew = false

  /// A page, at one of its parts.
  init(person: RecordID, tab: PersonTab = .overview) {
    self.person = person
    self.tab = tab
  }

  /// The page of a person or group just made; it is taken back when nothing is written on it.
  static func new(_ person: RecordID) -> PersonPage {
    var page = PersonPage(person: person)
    page.isNew = true
    return page
  }

  mutating func refresh(_ desk: inout Desk) {
    guard let record = desk.contents[person] else { return }
    if form == nil {
      let known = Set(["code"] + [Common.sourceType.name, Common.sourceRef.name])
      form = Form(record, fields: PeaceAgent.type.fields.filter { !known.contains($0.name) })
    }
    gather(desk)
  }

  private mutating func gather(_ desk: Desk) {
    let held = HeldInterviews(desk.contents)
    rows.show(desk.parts(of: tab, about: person, held: held))
    permission = tab == .permission ? desk.permissionLines(about: person) : []
    history.gather(tab == .history ? desk.recordsOf(person) : [], held: held, desk)
    list.hold(count: permission.count)
  }

  // MARK: - Heading

  func heading(_ desk: Desk) -> Heading {
    let record = desk.contents[person]
    let title = record.map { [desk.code(of: $0), desk.handle(of: $0)] } ?? []
    return Heading(
      title: title.filter { !$0.isEmpty }.joined(separator: " \(Signs.dot) "), aside: desk.attachedCount(person),
      tabs: tabs(desk))
  }

  private func tabs(_ desk: Desk) -> [Heading.Tab] {
    let columns = desk.size.columns
    let all = PersonTab.allCases.map {
      Heading.Tab(text: desk.tongue($0.word(inFull: columns >= 110)), isCurrent: $0 == tab)
    }
    // Six letters tell a part from the others; the line is left to the frame where all have as many.
    let widths = all.map { min(TextWidth.columns(of: $0.text), $0.isCurrent ? .max : 6) + 2 }
    guard widths.reduce(0, +) > columns else { return all }
    // Where they do not fit: this one, and its neighbours on both sides as far as there is room beside two arrows.
    var shown = tab.rawValue..<(tab.rawValue + 1)
    var room = columns - 4 - widths[tab.rawValue]
    var grew = true
    while grew {
      grew = false
      for index in [shown.upperBound, shown.lowerBound - 1] where widths.indices.contains(index) {
        guard widths[index] <= room else { continue }
        room -= widths[index]
        shown = min(shown.lowerBound, index)..<max(shown.upperBound, index + 1)
        grew = true
      }
    }
    let before = shown.lowerBound > 0 ? [Heading.Tab(text: Signs.left, isCurrent: false)] : []
    let after = shown.upperBound < all.count ? [Heading.Tab(text: Signs.right, isCurrent: false)] : []
    return before + all[shown] + after
  }

  func isTyping(_ desk: Desk) -> Bool { tab == .overview && form?.isTyping(desk) == true }

  func commands(_ desk: Desk) -> [Command.ID] {
    let own: [Command.ID] =
      switch tab {
      case .overview: [.open, .part, .interview, .note, .history, .undo, .places, .all, .help, .eraseForGood]
      case .interviews, .history: [.open, .part, .interview, .note, .all, .help]
      case .permission: [.part, .askAgain, .takeBack, .interview, .note, .history, .all, .help]
      default: [.open, .part, .new, .bin, .interview, .note, .history, .all, .help]
      }
    return own + [.promise, .attach, .names]
  }

  func subject(_ desk: Desk) -> [RecordID] { [person] }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if tab == .overview, form?.handle(key, &desk) == true { return true }
    switch key {
    case .left: show(-1, &desk)
    case .right: show(1, &desk)
    case .enter where tab != .overview: open(&desk)
    case _ where tab == .history: return history.move(key, page: max(1, Frame.body(in: desk.size).rows - 3))
    case _ where tab == .permission: return list.move(key, count: permission.count)
    default: return tab != .overview && rows.move(key)
    }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    if tab == .overview { form?.paste(text, &desk) }
  }

  mutating func nextPart(_ desk: inout Desk) -> Bool {
    form?.settle(&desk)
    return false
  }

  private mutating func show(_ step: Int, _ desk: inout Desk) {
    form?.settle(&desk)
    guard let next = PersonTab(rawValue: tab.rawValue + step) else { return }
    desk.writeTexts()
    tab = next
    gather(desk)
    list.marked = 0
    rows.markFirstRow()
  }

  private mutating func open(_ desk: inout Desk) {
    if tab == .history {
      if let entry = history.marked { desk.open(.writing(WritingPage(entry))) }
    } else if tab == .interviews {
      if let interview = rows.markedRow { desk.openInterview(interview) }
    } else if tab.rows != nil {
      guard let row = rows.markedRow.flatMap({ desk.contents[$0] }) else { return addRow(&desk) }
      desk.open(.record(RecordPage(row)))
    }
  }

  private mutating func addRow(_ desk: inout Desk) {
    guard let type = rows.addsHere, let record = desk.contents[person] else { return }
    if type == Relationship.type { return desk.open(.newTie(NewTiePage(from: person, desk))) }
    let new = desk.newRow(type, about: record)
    desk.perform(desk.tongue(PersonWord.newRow, desk.tongue(RecordWord.of(type.kind))), new.changes)
    if let row = desk.contents[new.id] { desk.open(.record(RecordPage(row, isNew: true))) }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: return handle(.enter, &desk)
    case .part:
      form?.settle(&desk)
      if tab == PersonTab.allCases.last { show(-tab.rawValue, &desk) } else { show(1, &desk) }
    case .new where tab.rows != nil: addRow(&desk)
    case .bin where tab.rows != nil:
      desk.bin([rows.markedRow.flatMap { desk.contents[$0] }].compactMap(\.self))
      gather(desk)
    case .history where tab.rows != nil && rows.markedRow != nil:
      if let row = rows.markedRow { desk.open(.history(HistoryPage(.record(row)))) }
    case .places:
      form?.settle(&desk)
      desk.openPlaces(desk.contents[person]?[PeaceAgent.place])
    case .history: show(PersonTab.history.rawValue - tab.rawValue, &desk)
    case .interview: desk.open(.start(StartPage(about: person)))
    case .note: desk.open(.entry(EntryPage.new(about: [person], beside: false, &desk)))
    case .askAgain: desk.openAskAgain(desk.interviews(about: person).map(\.id))
    case .attach:
      form?.settle(&desk)
      desk.openAttachments(of: person)
    case .promise:
      form?.settle(&desk)
      desk.newPromise(about: person)
    case .names:
      form?.settle(&desk)
      desk.openNames(of: person)
    case .next: go(1, &desk)
    case .previous: go(-1, &desk)
    case .back: return stepBack(&desk)
    default: return form?.perform(command, &desk) ?? false
    }
    return true
  }

  /// To the next or previous person or group, on the same part.
  private mutating func go(_ step: Int, _ desk: inout Desk) {
    form?.settle(&desk)
    let people = desk.peopleInOrder.map(\.id)
    guard let index = people.firstIndex(of: person), people.indices.contains(index + step) else { return }
    desk.replace(.person(PersonPage(person: people[index + step], tab: tab)))
  }

  private mutating func stepBack(_ desk: inout Desk) -> Bool {
    if form?.stepBack(&desk) == true { return true }
    let known: Set<String> = [PeaceAgent.code.name, PeaceAgent.knownHow.name]
    if isNew, desk.contents[person]?.fields.keys.allSatisfy(known.contains) == true {
      desk.takeBack()
      desk.message = nil
    }
    return false
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let area = body.inset(top: 1)
    switch tab {
    case .overview: if let form { FormLayout(form, desk).draw(in: area, on: &canvas) }
    case .permission: drawPermission(in: area, on: &canvas, desk)
    case .history: history.draw(in: area, root: person, on: &canvas, desk)
    default: rows.draw(in: area, on: &canvas, desk.tongue)
    }
  }

  private func drawPermission(in area: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let room = min(88, area.columns - margin - 2)
    let labels = permission.filter { !$0.parts.isEmpty }.map { TextWidth.columns(of: $0.words) }.max() ?? 0
    var lines: [(label: String, words: String, style: Style)] = []
    for line in permission {
      let style: Style = line.isHeading ? .bold : line.isHint ? .dim : .normal
      guard !line.parts.isEmpty else {
        lines += wrap(line.words, columns: room).map { ("", String($0), style) }
        continue
      }
      for (index, text) in line.parts.joinedByDots(columns: room - labels - 3).enumerated() {
        lines.append((index == 0 ? line.words : " ", text, style))
      }
    }
    let first = min(list.marked, max(0, lines.count - area.rows))
    canvas.cursor = Position(column: margin - 2, row: area.row)
    for (row, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      let place = Position(column: margin + (line.label.isEmpty ? 0 : labels + 3), row: area.row + row)
      canvas.draw(line.label, at: Position(column: margin, row: place.row), style: .dim)
      canvas.draw(line.words, at: place, columns: room, style: line.style)
    }
  }
}
