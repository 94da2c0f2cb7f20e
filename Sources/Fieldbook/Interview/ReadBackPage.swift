import Canvas
import Notebook

/// One interview read back to the person, answer by answer; a passage can be taken out, nothing can be typed.
struct ReadBackPage: Page {
  /// The interview's record.
  let interview: RecordID
  private var index = 0
  private var showsFolded = false

  /// The page of an interview; nothing is written by opening it.
  init(interview: RecordID) { self.interview = interview }

  private func questions(_ talk: Talk, _ desk: Desk) -> [Question] {
    talk.guide.questions.filter {
      talk.answer($0.id, in: desk.contents)?[Answer.text].map { !$0.isBlank } ?? false
    }
  }

  private func place(_ talk: Talk, _ desk: Desk) -> TextField? {
    questions(talk, desk).element(index).flatMap { talk.answer($0.id, in: desk.contents) }.map {
      TextField($0, Answer.text)
    }
  }

  /// True while words beside harm, or that show a place, stand folded: others may read over a shoulder.
  private func isFolded(_ place: TextField, _ desk: Desk) -> Bool {
    !showsFolded && desk.contents[place.record].flatMap { FoldedText(desk.contents).reason(for: $0) } != nil
  }

  mutating func nextPart(_ desk: inout Desk) -> Bool {
    guard let talk = Talk(interview, in: desk.contents), let place = place(talk, desk), isFolded(place, desk) else {
      return false
    }
    showsFolded = true
    return true
  }

  func heading(_ desk: Desk) -> Heading {
    guard let talk = Talk(interview, in: desk.contents) else { return Heading(title: "") }
    let count = questions(talk, desk).count
    return Heading(
      title: desk.tongue(ClosingWord.readBackTitle),
      aside: count == 0 ? "" : desk.tongue(TalkWord.position, String(index + 1), String(count)))
  }

  func commands(_ desk: Desk) -> [Command.ID] { [.next, .previous, .leaveOut, .select, .pause, .back] }

  mutating func refresh(_ desk: inout Desk) {
    guard let talk = Talk(interview, in: desk.contents) else { return desk.leaveTalk() }
    index = max(0, min(index, questions(talk, desk).count - 1))
  }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    guard let talk = Talk(interview, in: desk.contents), let place = place(talk, desk) else { return false }
    switch key {
    case .enter, .character(" "): return perform(.next, &desk)
    case _ where isFolded(place, desk): return false
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .controlLeft, .controlRight, .shiftUp, .shiftDown,
      .shiftLeft, .shiftRight, .shiftHome, .shiftEnd, .shiftControlLeft, .shiftControlRight, .control("e"),
      .control("r"):
      return desk.typeInText(
        key, at: place, size: Size(columns: min(91, desk.size.columns - 2), rows: max(1, desk.size.rows - 12)))
    case .character(let character):
      guard let digit = character.wholeNumberValue, (1...2).contains(digit),
        let question = questions(talk, desk).element(index)
      else { return false }
      desk.quote(question.id, digit == 1, in: talk)
    default: return false
    }
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard let talk = Talk(interview, in: desk.contents) else { return false }
    let count = questions(talk, desk).count
    switch command {
    case .next:
      showsFolded = false
      if index + 1 < count { index += 1 } else { desk.back() }
    case .previous:
      showsFolded = false
      index = max(0, index - 1)
    case .pause: desk.pause(interview)
    case .leaveOut, .select:
      guard let place = place(talk, desk), !isFolded(place, desk) else { return true }
      if command == .leaveOut { return desk.textCommand(.leaveOut, at: place) }
      return desk.textCommand(command, at: place)
    default: return false
    }
    return true
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    guard let talk = Talk(interview, in: desk.contents) else { return }
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, body.columns - margin - 2)
    var rest = body
    _ = rest.takeTop(body.rows >= 18 ? 2 : 1)
    guard let question = questions(talk, desk).element(index), let place = place(talk, desk) else {
      canvas.draw(desk.tongue(TalkWord.noWordsYet), at: Position(column: margin, row: rest.row))
      return
    }
    let wording = question.spoken { talk.value($0, in: desk.contents) }[desk.questionLanguage(of: talk)]
    for line in wrap(wording, columns: width) {
      canvas.draw(line, at: Position(column: margin, row: rest.takeTop(1).row), style: .dim)
    }
    _ = rest.takeTop(1)
    let hint = rest.takeBottom(2)
    canvas.draw(
      desk.tongue(ClosingWord.readBackHint), at: Position(column: margin, row: hint.row + 1), columns: width,
      style: .dim)
    if isFolded(place, desk) {
      let at = Position(column: margin, row: rest.row)
      canvas.draw(desk.tongue(TalkWord.wordsFolded), at: at, columns: width, style: .dim)
      canvas.cursor = at
      return
    }
    if desk.editor(at: place).prose.hasOwnWords {
      let line = rest.takeBottom(1).row
      _ = rest.takeBottom(1)
      let yesNo = ["yes", "no"].map { Vocabulary.yesNo.label($0, in: desk.tongue.language) }
      let isYes = desk.contents[place.record]?[Answer.quoteOk] == true
      var column = margin
      column += canvas.draw(desk.tongue(QuotingWord.ask), at: Position(column: column, row: line), columns: width) + 3
      for (index, word) in yesNo.enumerated() {
        let isHere = isYes == (index == 0)
        let key = isHere ? "[\(index + 1)]" : "\(index + 1)"
        column += canvas.draw(key, at: Position(column: column, row: line), style: isHere ? .accent : .bold) + 1
        column += canvas.draw(word, at: Position(column: column, row: line)) + 3
      }
    }
    desk.editor(at: place).draw(
      in: Rect(column: margin - 2, row: rest.row, columns: width + 3, rows: rest.rows), on: &canvas, focused: true)
  }
}
