import Canvas
import Notebook

/// The study itself: what it is for, who can help, whom to complain to; its places; its team.
struct SetUpPage: Page {
  /// The parts of this page.
  private enum Part: Int, CaseIterable, Hashable, Sendable {
    case study, places, team, lists

    var word: StudyWord {
      switch self {
      case .study: .study
      case .places: .places
      case .team: .team
      case .lists: .lists
      }
    }

    var addWord: StudyWord { self == .places ? .addPlace : .addMember }
  }

  private var part: Part
  private var form = Form(
    record: .study, dossier: .notebook, kind: Study.type.kind,
    fields: [
      Study.purpose.spec, Study.referralList.spec, Study.complaintContact.spec, Study.languages.spec,
      Study.calendar.spec, Study.studyStart.spec, Study.retentionUntil.spec, Study.studyCutoff.spec,
      Study.designedWith.spec, Study.ethicsRef.spec, Study.minorsProtocol.spec, Study.consentMonths.spec,
      Study.waves.spec, Study.title.spec, Study.publicLabel.spec, Study.placeRule.spec, Study.bannedWords.spec,
      Study.securityNotes.spec,
    ])
  private var list = MarkedList()
  private var lists = StudyLists()

  /// The page of the study, or of its places.
  init(atPlaces: Bool = false) { part = atPlaces ? .places : .study }

  func heading(_ desk: Desk) -> Heading {
    let tabs = Part.allCases.map { Heading.Tab(text: desk.tongue($0.word), isCurrent: $0 == part) }
    let open = desk.openSettings.count
    return Heading(
      title: desk.title, aside: open == 0 ? "" : desk.tongue(StudyWord.open, String(open)), tabs: tabs)
  }

  func isTyping(_ desk: Desk) -> Bool { part == .study && form.isTyping(desk) }

  func commands(_ desk: Desk) -> [Command.ID] {
    if part == .lists { return [.open, .part, .back, .undo, .all, .help] }
    return (part == .study
      ? [.open, .part, .back, .history, .undo, .all, .help] : [.open, .part, .new, .bin, .back, .all, .help])
      + [.harmCheck, .names]
  }

  private func records(_ desk: Desk) -> [Record] {
    switch part {
    case .study, .lists: []
    case .places: desk.contents.records(Place.type).sorted { code($0).isBefore(code($1)) }
    case .team: desk.contents.records(TeamMember.type).sorted { code($0).isBefore(code($1)) }
    }
  }

  private func code(_ record: Record) -> String { record[Place.placeCode] ?? record[TeamMember.teamCode] ?? "" }

  mutating func refresh(_ desk: inout Desk) { list.hold(count: records(desk).count + 1) }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if part == .study, form.handle(key, &desk) { return true }
    if part == .lists, lists.handle(key, &desk) { return true }
    switch key {
    case .left: show(part.rawValue - 1, &desk)
    case .right: show(part.rawValue + 1, &desk)
    case .enter where part == .places || part == .team: open(&desk)
    default: return part != .study && list.move(key, count: records(desk).count + 1)
    }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    if part == .study { form.paste(text, &desk) }
  }

  mutating func nextPart(_ desk: inout Desk) -> Bool {
    form.settle(&desk)
    return false
  }

  private mutating func show(_ index: Int, _ desk: inout Desk) {
    form.settle(&desk)
    guard let next = Part(rawValue: index) else { return }
    part = next
    list.marked = records(desk).isEmpty ? 0 : 1
  }

  private mutating func open(_ desk: inout Desk) {
    let records = records(desk)
    guard records.indices.contains(list.marked - 1) else { return add(&desk) }
    let record = records[list.marked - 1]
    desk.open(part == .places ? .place(PlacePage(place: record.id)) : .record(RecordPage(record)))
  }

  private mutating func add(_ desk: inout Desk) {
    let type = part == .places ? Place.type : TeamMember.type
    var new = (id: RecordID.random(using: &desk.pen.chance), changes: [Change]())
    if part == .places {
      new = desk.newPlace()
    } else {
      let number = Value.text(desk.freshNumber(type))
      new.changes = [
        Change(dossier: .notebook, record: new.id, kind: type.kind, field: TeamMember.teamCode.name, value: number)
      ]
    }
    desk.perform(desk.tongue(PersonWord.newRow, desk.tongue(RecordWord.of(type.kind))), new.changes)
    if let record = desk.contents[new.id] { desk.open(.record(RecordPage(record, isNew: true))) }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: return handle(.enter, &desk)
    case .part: show((part.rawValue + 1) % Part.allCases.count, &desk)
    case .new where part == .places || part == .team: add(&desk)
    case .bin where part == .places || part == .team:
      let records = records(desk)
      guard records.indices.contains(list.marked - 1) else { return true }
      desk.bin([records[list.marked - 1]])
      refresh(&desk)
    case .history where part == .study:
      form.settle(&desk)
      desk.open(.history(HistoryPage(.record(.study))))
    case .harmCheck:
      form.settle(&desk)
      desk.open(.harmCheck(HarmCheckPage(target: .study, kind: "study")))
    case .names:
      form.settle(&desk)
      desk.openNames(of: nil)
    case .back: return stepBack(&desk)
    default: return form.perform(command, &desk)
    }
    return true
  }

  /// Out of the text first, then away.
  private mutating func stepBack(_ desk: inout Desk) -> Bool {
    guard form.isInside else { return form.stepBack(&desk) }
    form.settle(&desk)
    return true
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let area = body.inset(top: 1)
    guard part != .study else { return FormLayout(form, desk).draw(in: area, on: &canvas) }
    guard part != .lists else { return lists.draw(in: area, on: &canvas, desk) }
    let margin = Frame.margin(in: canvas.size)
    if list.marked == 0 { Frame.drawMarker(row: area.row, on: &canvas) }
    canvas.draw(
      desk.tongue(part.addWord), at: Position(column: margin, row: area.row),
      style: list.marked == 0 ? .bold : .normal)
    let records = records(desk)
    let rows = Scroll.window(of: records.count, around: list.marked - 1, rows: area.rows - 4)
    for (row, index) in rows.enumerated() {
      let line = area.row + 2 + row
      let isMarked = index == list.marked - 1
      if isMarked { Frame.drawMarker(row: line, on: &canvas) }
      let record = records[index]
      let style: Style = isMarked ? .bold : .normal
      canvas.draw(code(record), at: Position(column: margin, row: line), columns: 6, style: style)
      let words =
        part == .places
        ? [record[Place.label] ?? Signs.dot, desk.label(record, Place.level), desk.label(record, Place.setting)]
        : [desk.label(record, TeamMember.role)]
      for (index, word) in words.enumerated() {
        canvas.draw(
          word, at: Position(column: margin + 7 + (index == 0 ? 0 : 14 + index * 14), row: line),
          columns: index == 0 ? 26 : 14, style: style)
      }
    }
    let more = Frame.more(above: rows.lowerBound, below: records.count - rows.upperBound, desk.tongue)
    Frame.drawRight(more, row: area.row, on: &canvas)
    Frame.drawHint(desk.tongue(part == .places ? StudyWord.placesHint : .teamHint), in: area, on: &canvas)
  }
}

/// Words of setting up the study.
enum StudyWord: String, Phrase {
  case study = "Study"
  case places = "Places"
  case team = "Team"
  case lists = "Lists"
  case open = "{1} open, none of them now"
  case addPlace = "+ new place"
  case addPlaceHint = "+ new place: type its name"
  case addPlaceCalled = "+ new place “{1}”"
  case nameOfPlace = "What is the place called? An area many people live in: a district or larger, never a village."
  case addMember = "+ new member"
  case placesHint = "A place is an area many people live in: a district or larger, never a village."
  case teamHint = "Numbers only. Names of the team do not stand in this notebook."
}
