import Canvas
import Notebook

/// The page of one person or group: its form, what was heard of it by kind, its interviews and what is permitted.
struct PersonPage: Page {
  /// The person or group.
  let person: RecordID
  private var tab: PersonTab
  private var form: Form?
  private var list = MarkedList()
  private var rows: [PersonRow] = []
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
    if let type = tab.rows {
      rows = desk.rows(type, about: person, held: held).map { desk.personRow($0) }
    } else if tab == .interviews {
      rows = desk.interviews(about: person).map { desk.interviewRow($0) }
    } else {
      rows = []
    }
    permission = tab == .permission ? desk.permissionLines(about: person) : []
    history.gather(tab == .history ? desk.recordsOf(person) : [], held: held, desk)
    list.hold(count: lineCount)
  }

  private var lineCount: Int {
    if tab == .permission { return permission.count }
    return rows.count + (tab.rows == nil ? 0 : 1)
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
      Heading.Tab(text: desk.tongue($0.word(inFull: columns >= 96)), isCurrent: $0 == tab)
    }
    let widths = all.map { TextWidth.columns(of: $0.text) + 2 }
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
    return shown.map { index in
      let before = index == shown.lowerBound && index > 0 ? Signs.left + " " : ""
      let after = index == shown.upperBound - 1 && index < all.count - 1 ? " " + Signs.right : ""
      return Heading.Tab(text: before + all[index].text + after, isCurrent: all[index].isCurrent)
    }
  }

  func isTyping(_ desk: Desk) -> Bool { tab == .overview && form?.isTyping(desk) == true }

  func commands(_ desk: Desk) -> [Command.ID] {
    let own: [Command.ID] =
      switch tab {
      case .overview: [.open, .part, .interview, .note, .history, .undo, .all, .help, .eraseForGood]
      case .interviews, .history: [.open, .part, .interview, .note, .all, .help]
      case .permission: [.part, .askAgain, .takeBack, .interview, .note, .history, .all, .help]
      default: [.open, .part, .new, .bin, .interview, .note, .history, .all, .help]
      }
    return own + [.attach, .names]
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
    default: return tab != .overview && list.move(key, count: lineCount)
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
    list.marked = tab.rows == nil || rows.isEmpty ? 0 : 1
  }

  private mutating func open(_ desk: inout Desk) {
    if tab == .history {
      if let entry = history.marked { desk.open(.writing(WritingPage(entry))) }
    } else if tab == .interviews {
      if rows.indices.contains(list.marked) { desk.openInterview(rows[list.marked].id) }
    } else if tab.rows != nil {
      guard list.marked > 0, rows.indices.contains(list.marked - 1) else { return addRow(&desk) }
      if let record = desk.contents[rows[list.marked - 1].id] { desk.open(.record(RecordPage(record))) }
    }
  }

  private mutating func addRow(_ desk: inout Desk) {
    guard let type = tab.rows, let record = desk.contents[person] else { return }
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
      guard list.marked > 0, rows.indices.contains(list.marked - 1) else { return true }
      desk.bin([rows[list.marked - 1].id].compactMap { desk.contents[$0] })
      gather(desk)
    case .history: show(PersonTab.history.rawValue - tab.rawValue, &desk)
    case .interview: desk.open(.start(StartPage(about: person)))
    case .note: desk.open(.entry(EntryPage.new(about: [person], beside: false, &desk)))
    case .askAgain: desk.openAskAgain(desk.interviews(about: person).map(\.id))
    case .attach:
      form?.settle(&desk)
      desk.openAttachments(of: person)
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
    default: drawRows(in: area, on: &canvas, desk)
    }
  }

  private func drawRows(in area: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let first = tab.rows == nil ? 0 : 1
    if first == 1 {
      if list.marked == 0 { Frame.drawMarker(row: area.row, on: &canvas) }
      canvas.draw(
        desk.tongue(PersonWord.addRow), at: Position(column: margin, row: area.row),
        columns: area.columns - margin - 1, style: list.marked == 0 ? .bold : .normal)
    }
    if rows.isEmpty {
      let words = desk.tongue(tab == .interviews ? PersonWord.noInterviews : .noRows)
      for (index, line) in wrap(words, columns: min(88, area.columns - margin - 2)).enumerated() {
        canvas.draw(line, at: Position(column: margin, row: area.row + first * 2 + index), style: .dim)
      }
      if tab == .interviews { canvas.cursor = Position(column: margin - 2, row: area.row) }
      return
    }
    let listed = area.inset(top: first == 1 ? 2 : 0, bottom: 1)
    let window = Scroll.window(of: rows.count, around: list.marked - first, rows: listed.rows)
    for (row, index) in window.enumerated() {
      draw(rows[index], at: listed.row + row, isMarked: index == list.marked - first, in: listed, on: &canvas)
    }
    let more = Frame.more(above: window.lowerBound, below: rows.count - window.upperBound, desk.tongue)
    Frame.drawRight(more, row: listed.row + listed.rows, on: &canvas)
  }

  private func draw(_ row: PersonRow, at line: Int, isMarked: Bool, in area: Rect, on canvas: inout Canvas) {
    let margin = Frame.margin(in: canvas.size)
    let style: Style = isMarked ? .bold : .normal
    if row.isGrave {
      canvas.draw("!", at: Position(column: margin - (isMarked ? 1 : 2), row: line), style: .bold)
    }
    if isMarked { Frame.drawMarker(row: line, on: &canvas) }
    let edge = min(area.columns - 1, margin + 100)
    let isNarrow = area.columns < 72
    // In a narrow window the last column, where a row was told, is left to its page.
    let sources = isNarrow ? 0 : rows.map { TextWidth.columns(of: $0.source) }.max() ?? 0
    let ends = rows.map { TextWidth.columns(of: $0.end) }.max() ?? 0
    let sourceColumn = edge - sources
    let endColumn = ends == 0 ? sourceColumn : sourceColumn - ends - (isNarrow ? 0 : 3)
    let whatRoom = min(rows.map { TextWidth.columns(of: $0.what) }.max() ?? 0, isNarrow ? 26 : 32)
    canvas.draw(row.what, at: Position(column: margin, row: line), columns: whatRoom, style: style)
    let moreColumn = margin + whatRoom + 2
    if endColumn - moreColumn > 8 {
      canvas.draw(
        row.more, at: Position(column: moreColumn, row: line), columns: endColumn - moreColumn - 2, style: style)
    }
    canvas.draw(row.end, at: Position(column: endColumn, row: line), style: style)
    if !isNarrow { canvas.draw(row.source, at: Position(column: sourceColumn, row: line), style: .dim) }
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
