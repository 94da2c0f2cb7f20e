import Canvas
import Notebook

/// After opening, and only then: what the visit before left in the middle, by number and question, never its words.
struct UnfinishedPage: Page {
  private let left: [LeftUnfinished]
  private let crashed: Bool
  private var list = MarkedList()

  /// What was left, the screen it broke off at first; `crashed` when nobody closed or locked.
  init(_ left: [LeftUnfinished], crashed: Bool) {
    self.left = left
    self.crashed = crashed
  }

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.tongue(UnfinishedWord.title)) }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .back, .help] }
  func words(for command: Command.ID, _ desk: Desk) -> String? {
    switch command {
    case .open: desk.tongue(UnfinishedWord.goOn)
    case .back: desk.tongue(FrameWord.today)
    default: nil
    }
  }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    switch key {
    case .left: return list.move(.up, count: left.count)
    case .right: return list.move(.down, count: left.count)
    case .character(let character):
      guard let digit = character.wholeNumberValue, left.indices.contains(digit - 1) else { return false }
      list.marked = digit - 1
      return perform(.open, &desk)
    default: return list.move(key, count: left.count)
    }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard command == .open, let item = left.element(list.marked) else { return false }
    desk.back()
    if let question = item.question {
      desk.openInterview(item.record, at: question.isEmpty ? nil : question)
    } else {
      desk.open(.entry(EntryPage(entry: item.record)))
    }
    return true
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, body.columns - margin - 2)
    var row = body.row + 1
    for line in wrap(desk.tongue(crashed ? UnfinishedWord.crashed : .closed), columns: width) {
      canvas.draw(line, at: Position(column: margin, row: row))
      row += 1
    }
    row += 1
    let room = max(1, body.row + body.rows - row - 3)
    for index in Scroll.window(of: left.count, around: list.marked, rows: room) {
      let item = left[index]
      let isHere = index == list.marked
      if isHere { Frame.drawMarker(row: row, on: &canvas) }
      let code = desk.contents[item.record].map { desk.code(of: $0) } ?? ""
      canvas.draw(
        code, at: Position(column: margin, row: row), columns: 7, style: isHere ? .bold : .normal)
      let day = desk.tongue.words(forDaysAgo: desk.today - item.since.day)
      let edge = Frame.drawRight(
        desk.tongue(UnfinishedWord.since, day, item.since.clock), row: row, edge: margin + width, on: &canvas)
      canvas.draw(
        what(item, desk), at: Position(column: margin + 8, row: row), columns: max(1, edge - margin - 10),
        style: isHere ? .bold : .normal)
      row += 1
    }
    Frame.drawHint(desk.tongue(UnfinishedWord.hint), in: body, on: &canvas)
  }

  private func what(_ item: LeftUnfinished, _ desk: Desk) -> String {
    guard let question = item.question, let talk = Talk(item.record, in: desk.contents) else {
      return desk.tongue(UnfinishedWord.note)
    }
    let form = desk.contents[item.record]?[Interview.version]
      .map { Vocabulary.interviewVersion.label($0.text, in: desk.tongue.language) } ?? ""
    let number = InterviewFlow.number(of: question, in: talk)
    let standing =
      talk.guide.question(question) == nil
      ? desk.tongue(InterviewsWord.atPermission)
      : desk.tongue(InterviewsWord.atQuestion, String(number.number), String(number.count))
    return [form, standing].filter { !$0.isEmpty }.joined(separator: " \(Signs.dot) ")
  }
}

/// Words of what the visit before left unfinished.
enum UnfinishedWord: String, Phrase {
  case title = "Left unfinished"
  case crashed = "The last visit broke off. Everything up to its last second is here."
  case closed = "Begun in the last visit, and not finished."
  case note = "a note"
  case since = "since {1}, {2}"
  case goOn = "go on there"
  case hint = "Enter goes on at the very letter. Esc goes to Today, where it waits too."
}
