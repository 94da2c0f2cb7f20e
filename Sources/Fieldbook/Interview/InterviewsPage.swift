import Canvas
import Notebook

/// The interviews, newest first; the first row begins one.
struct InterviewsPage: Page {
  private var rows: [Row] = []
  private var shown: [Int] = []
  private var list = MarkedList()
  private var narrow: LineField?

  /// What one line shows.
  private struct Row: Hashable, Sendable {
    var id: RecordID
    var code: String
    var who: String
    var place: String
    var guide: String
    var state: String
    var isDraft: Bool
    var isPractice: Bool
    var day: Int
    var date: String
  }

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.title, tabs: desk.placeTabs(.interviews)) }
  func isTyping(_ desk: Desk) -> Bool { narrow != nil }
  func commands(_ desk: Desk) -> [Command.ID] {
    narrow == nil
      ? [
        .open, .new, .note, .narrow, .bin, .evening, .find, .help, .interview, .takeBack, .attach, .names, .openBin,
        .askAgain,
      ] : [.open, .back]
  }

  func obstacle(_ command: Command.ID, _ desk: Desk) -> String? {
    guard command == .attach || command == .names || command == .askAgain else { return nil }
    guard let current else { return desk.tongue(InterviewsWord.markFirst) }
    switch command {
    case .attach: return desk.attachObstacle(current.id)
    case .askAgain: return desk.askAgainObstacle(current.id)
    default: return nil
    }
  }

  func subject(_ desk: Desk) -> [RecordID] { current.map { [$0.id] } ?? [] }

  private var current: Row? { list.marked == 0 ? nil : shown.element(list.marked - 1).flatMap { rows.element($0) } }

  mutating func refresh(_ desk: inout Desk) {
    let language = desk.tongue.language
    let before = current?.id
    let drafts = Dictionary(
      InterviewFlow.drafts(desk).map { ($0.interview, $0) }, uniquingKeysWith: { first, _ in first })
    rows = desk.contents.records(Interview.type).map { record in
      let respondent = record[Interview.respondent].flatMap { desk.contents[$0] }
      let about = record[Interview.people]?.first.flatMap { desk.contents[$0] }
      let handle = about?[PeaceAgent.handle] ?? about?[PeaceAgent.code]
      let status = record[Interview.status]?.text ?? ""
      var state = Vocabulary.interviewStatus.label(status, in: language)
      if let draft = drafts[record.id] {
        state =
          draft.number == 0
          ? desk.tongue(InterviewsWord.atPermission)
          : desk.tongue(InterviewsWord.atQuestion, String(draft.number), String(draft.count))
        if draft.isPutOff {
          state = [
            desk.tongue(InterviewsWord.anotherDay),
            desk.tongue(InterviewsWord.stoppedAt, String(draft.number), String(draft.count)),
          ].joined(separator: " ")
        }
        if draft.isHeld { state += " · " + desk.tongue(TalkWord.held) }
      }
      if status == "interrupted", let talk = Talk(record.id, in: desk.contents),
        let left = record[Interview.bookmark]?.question, talk.guide.question(left) != nil
      {
        let place = InterviewFlow.number(of: left, in: talk)
        state += " " + desk.tongue(InterviewsWord.stoppedAt, String(place.number), String(place.count))
      }
      let isPractice = PracticeTalks.isPractice(record)
      if isPractice { state = desk.tongue(FrameWord.practice) + " · " + state }
      return Row(
        id: record.id, code: desk.code(of: record),
        who: [respondent?[Respondent.code], handle].compactMap { $0 }.joined(separator: " · "),
        place: InterviewFlow.place(of: record, desk),
        guide: record[Interview.version].map { Vocabulary.interviewVersion.label($0.text, in: language) } ?? "",
        state: state, isDraft: drafts[record.id] != nil, isPractice: isPractice,
        day: record[Interview.conductedOn]?.span?.lowerBound.number ?? 0,
        date: record[Interview.conductedOn].map { desk.tongue.shortDate($0, today: desk.today) } ?? "")
    }.sorted { $0.day == $1.day ? $0.code.isBefore($1.code) : $0.day > $1.day }
    filter()
    if let before, let index = shown.firstIndex(where: { rows[$0].id == before }) { list.marked = index + 1 }
  }

  private mutating func filter() {
    let wanted = (narrow?.text ?? "").lowercased()
    shown = rows.indices.filter { index in
      let row = rows[index]
      return wanted.isEmpty
        || [row.code, row.date, row.who, row.place, row.guide, row.state].contains { $0.lowercased().contains(wanted) }
    }
    list.hold(count: shown.count + 1)
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    // Home and End belong to the line while one is typed.
    if narrow == nil || key != .home && key != .end, list.move(key, count: shown.count + 1, page: 10) { return true }
    switch key {
    case .enter: openMarked(&desk)
    case .escape where narrow != nil:
      narrow = nil
      filter()
    default:
      guard var field = narrow else { return false }
      let outcome = field.handle(key, clipboard: &desk.clipboard)
      narrow = field
      if outcome == .changed {
        filter()
        list.marked = min(1, shown.count)
      }
      return outcome != .ignored
    }
    return true
  }

  private func openMarked(_ desk: inout Desk) {
    if let current { desk.openInterview(current.id) } else { desk.open(.start(StartPage())) }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: openMarked(&desk)
    case .new: desk.open(.start(StartPage()))
    case .interview: desk.open(.start(current.map { StartPage(following: $0.id) } ?? StartPage()))
    case .narrow: narrow = LineField()
    case .attach: if let current { desk.openAttachments(of: current.id) }
    case .names: if let current { desk.openNames(of: current.id) }
    case .askAgain: if let current { desk.openAskAgain([current.id]) }
    case .note: desk.perform(.journalBeside)
    case .bin:
      guard let current, let record = desk.contents[current.id] else { return true }
      desk.bin([record])
      refresh(&desk)
    default: return false
    }
    return true
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let width = min(100, body.columns - margin - 2)
    var rest = body
    if body.rows >= 18 { _ = rest.takeTop(1) }
    let first = rest.takeTop(1).row
    if let narrow {
      let label = canvas.draw("/ ", at: Position(column: margin, row: first), style: .dim)
      narrow.draw(
        in: Rect(column: margin + label, row: first, columns: width / 2, rows: 1), on: &canvas, focused: true)
    } else {
      canvas.draw(
        desk.tongue(InterviewsWord.new), at: Position(column: margin, row: first),
        style: list.marked == 0 ? .bold : .normal)
    }
    let hint = "\(shown.count { !rows[$0].isPractice }) · \(desk.tongue(InterviewsWord.narrow))"
    canvas.draw(
      hint, at: Position(column: margin + width - TextWidth.columns(of: hint), row: first), style: .dim)
    if list.marked == 0 { mark(first, margin, on: &canvas) }
    let isNarrow = width < 70
    let isWide = width >= 90
    let columns = isNarrow
      ? [0, 8, width - 22]
      : isWide ? [0, 7, 22, width - 44, width - 28, width - 20] : [0, 7, 21, width - 33, width - 17]
    for (line, index) in Scroll.window(of: shown.count, around: max(0, list.marked - 1), rows: rest.rows).enumerated() {
      let row = rows[shown[index]]
      let at = rest.row + line
      let isHere = list.marked == index + 1
      let cells = isNarrow
        ? [row.code, row.who, row.state]
        : [row.code, row.date, row.who, row.place] + (isWide ? [row.guide] : []) + [row.state]
      for (place, cell) in cells.enumerated() {
        let right = place + 1 < columns.count ? columns[place + 1] - 2 : width
        canvas.draw(
          cell, at: Position(column: margin + columns[place], row: at), columns: max(1, right - columns[place]),
          style: isHere ? .bold : place == cells.count - 1 && !row.isDraft ? .dim : .normal)
      }
      if isHere { mark(at, margin, on: &canvas) }
    }
    if narrow == nil, list.marked > 0, canvas.cursor == nil { canvas.cursor = Position(column: margin - 2, row: first) }
  }

  private func mark(_ row: Int, _ margin: Int, on canvas: inout Canvas) {
    canvas.draw(Signs.marker, at: Position(column: margin - 2, row: row), style: .accent)
    if narrow == nil { canvas.cursor = Position(column: margin - 2, row: row) }
  }
}

/// Words of the list of interviews.
enum InterviewsWord: String, Phrase {
  case new = "+ new interview"
  case narrow = "/ to narrow"
  case markFirst = "choose an interview first"
  case atPermission = "permission"
  case atQuestion = "question {1} of {2}"
  case anotherDay = "another day"
  /// Behind the word for "interrupted": the question it stopped at, and how many there are.
  case stoppedAt = "{1}/{2}"
}
