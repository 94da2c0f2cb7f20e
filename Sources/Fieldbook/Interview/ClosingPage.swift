import Canvas
import Notebook

/// Permission at the end: something to leave out, then four questions; what is not asked means no.
struct ClosingPage: Page {
  /// The interview's record.
  let interview: RecordID
  /// Something to leave out, one of the four questions, or taking it all back.
  private(set) var row = 0
  /// True while it asks whether everything is really to be erased.
  private(set) var asksToErase = false

  // Something to leave out, the four questions, and taking it all back.
  private static let last = 1 + PermissionScript.closingScopes.count

  /// The page of an interview; nothing is written by opening it.
  init(interview: RecordID) { self.interview = interview }

  func heading(_ desk: Desk) -> Heading {
    guard let talk = Talk(interview, in: desk.contents) else { return Heading(title: "") }
    let place = InterviewFlow.number(of: "g2", in: talk)
    return talk.heading(
      at: "g2", saying: desk.tongue(TalkWord.permission),
      aside: desk.tongue(TalkWord.position, String(place.number), String(place.count)), desk)
  }

  func commands(_ desk: Desk) -> [Command.ID] {
    [.next, .previous, .readBack, .pause, .othersHere, .journalBeside, .furtherUses, .secretWord, .questionLanguage]
  }

  func words(for command: Command.ID, _ desk: Desk) -> String? { desk.wordsInTalk(for: command) }
  func subject(_ desk: Desk) -> [RecordID] { [interview] }

  mutating func refresh(_ desk: inout Desk) {
    if Talk(interview, in: desk.contents) == nil { desk.leaveTalk() }
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    guard let talk = Talk(interview, in: desk.contents) else { return false }
    if asksToErase { return handleErasing(key, talk, &desk) }
    switch key {
    case .up: row = max(0, row - 1)
    case .down: row = min(Self.last, row + 1)
    case .home: row = 0
    case .end: row = Self.last
    case .enter, .character(" "):
      if row == Self.last { asksToErase = true } else { answer(current(talk, desk) != true, talk, &desk) }
    case .backspace: answer(nil, talk, &desk)
    // The first answer stands at the left: "no" where something could be left out, else "yes".
    case .left: answer(row != 0, talk, &desk)
    case .right: answer(row == 0, talk, &desk)
    case .character("1"): answer(row != 0, talk, &desk)
    case .character("2"): answer(row == 0, talk, &desk)
    case .character("3"):
      row = Self.last
      asksToErase = true
    default: return false
    }
    return true
  }

  private mutating func handleErasing(_ key: Key, _ talk: Talk, _ desk: inout Desk) -> Bool {
    guard let erases = key.saysErase else { return true }
    asksToErase = false
    if erases {
      desk.erase(talk)
      desk.say(PauseWord.nothingKept)
      desk.leaveTalk()
    }
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard let talk = Talk(interview, in: desk.contents) else { return false }
    switch command {
    case .next:
      desk.replace(
        InterviewFlow.screen(1, from: "g2", of: talk, desk) ?? .finished(FinishedPage(interview: interview)))
    case .previous: if let screen = InterviewFlow.screen(-1, from: "g2", of: talk, desk) { desk.replace(screen) }
    case .pause: desk.pause(interview, at: "g2")
    case .readBack: desk.open(.readBack(ReadBackPage(interview: interview)))
    case .othersHere: desk.open(.othersHere(OthersHerePage(interview: interview)))
    case .furtherUses: desk.open(.furtherUses(FurtherUsesPage(interview: interview)))
    case .secretWord: desk.askSecretWord(of: interview)
    default: return false
    }
    return true
  }

  // MARK: - Answers

  private func current(_ talk: Talk, _ desk: Desk) -> Bool? { answer(at: row, talk, desk) }

  private func answer(at row: Int, _ talk: Talk, _ desk: Desk) -> Bool? {
    guard row > 0 else {
      return talk.answer("g2", in: desk.contents)?[Answer.value]?.first.map { $0 == "yes" }
    }
    return PermissionScript.closingScopes.element(row - 1).flatMap { talk.closingAnswer($0, in: desk.contents) }
  }

  private mutating func answer(_ yes: Bool?, _ talk: Talk, _ desk: inout Desk) {
    if row == 0 {
      let codes: [Code]? = yes.map { [$0 ? "yes" : "no"] }
      desk.perform(
        desk.tongue(ClosingWord.leftOut), talk.answering("g2", Answer.value, codes, in: desk.contents))
      if yes == true { desk.open(.readBack(ReadBackPage(interview: interview))) }
    } else if let scope = PermissionScript.closingScopes.element(row - 1) {
      guard !talk.isHeld(in: desk.contents) else { return desk.say(ClosingWord.openingFirst) }
      desk.perform(
        desk.tongue(TalkWord.permission),
        talk.closing(scope, with: yes, in: desk.contents, using: &desk.pen.chance))
      if scope == "quotes", yes == true, hasOwnWords(talk, desk) { desk.say(QuotingWord.readBackAsks) }
    } else {
      return
    }
    if yes != nil { row = min(Self.last - 1, row + 1) }
  }

  private func hasOwnWords(_ talk: Talk, _ desk: Desk) -> Bool {
    talk.guide.questions.contains { talk.answer($0.id, in: desk.contents)?[Answer.text]?.hasOwnWords == true }
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    guard let talk = Talk(interview, in: desk.contents) else { return }
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, body.columns - margin - 2)
    let script = PermissionScript.builtIn
    let spoken = desk.questionLanguage(of: talk)
    let isTall = body.rows >= 18
    var line = body.row + (isTall ? 1 : 0)
    func said(_ text: String) -> String { Signs.openQuote + text + Signs.closeQuote }
    for text in wrap(said(script.leaveOut[spoken]), columns: width) {
      canvas.draw(text, at: Position(column: margin, row: line), style: row == 0 ? .bold : .normal)
      line += 1
    }
    if row == 0 { Frame.drawMarker(row: line, on: &canvas) }
    drawOptions(
      ["no", "yes"].map { Vocabulary.leaveOut.label($0, in: desk.tongue.language) },
      chosen: answer(at: 0, talk, desk).map { $0 ? 1 : 0 }, at: Position(column: margin + 2, row: line), on: &canvas)
    line += isTall ? 2 : 1
    let yesNo = ["yes", "no"].map { Vocabulary.yesNo.label($0, in: desk.tongue.language) }
    let answerColumn = margin + width + 1 - (yesNo.map { TextWidth.columns(of: $0) }.max() ?? 3)
    let optionColumn = answerColumn - 13 - yesNo.reduce(0) { $0 + TextWidth.columns(of: $1) }
    let longest = script.closing.map { TextWidth.columns(of: $0.words[spoken]) }.max() ?? 0
    // What is asked stands in full; where it leaves no room the answers to it are named once, above.
    let isBeside = longest <= optionColumn - margin - 4
    let mayWe = canvas.draw(said(script.mayWe[spoken]), at: Position(column: margin, row: line), columns: width)
    if !isBeside {
      drawOptions(yesNo, chosen: nil, at: Position(column: margin + mayWe + 3, row: line), on: &canvas)
    }
    line += isTall ? 2 : 1
    for (index, permission) in script.closing.enumerated() {
      let isHere = row == index + 1
      if isHere { Frame.drawMarker(row: line, on: &canvas) }
      let answer = answer(at: index + 1, talk, desk)
      if isBeside { drawOptions(yesNo, chosen: nil, at: Position(column: optionColumn, row: line), on: &canvas) }
      canvas.draw(
        answer.map { yesNo[$0 ? 0 : 1] } ?? Signs.dot, at: Position(column: answerColumn, row: line),
        style: answer == nil ? .dim : .accent)
      for text in wrap(permission.words[spoken], columns: answerColumn - margin - 4) {
        canvas.draw(text, at: Position(column: margin + 2, row: line), style: isHere ? .bold : .normal)
        line += 1
      }
    }
    line += isTall ? 1 : 0
    if row == Self.last { Frame.drawMarker(row: line, on: &canvas) }
    let holds = wrap(script.stillHolds[spoken], columns: width)
    for (index, text) in holds.enumerated() {
      canvas.draw(text, at: Position(column: margin, row: line + index))
    }
    line += holds.count - 1
    var left = margin + (holds.last.map { TextWidth.columns(of: $0) } ?? 0) + 4
    let takeItBack = script.takeItBack[spoken]
    if left + 2 + TextWidth.columns(of: takeItBack) > margin + width {
      line += 1
      left = margin + 2
    }
    canvas.draw("3", at: Position(column: left, row: line), style: .bold)
    canvas.draw(
      takeItBack, at: Position(column: left + 2, row: line), columns: margin + width - left - 2,
      style: row == Self.last ? .bold : .normal)
    line += isTall ? 2 : 1
    if asksToErase {
      for text in wrap(desk.tongue(PauseWord.eraseAsk), columns: width) {
        canvas.draw(text, at: Position(column: margin, row: line), style: .bold)
        line += 1
      }
      return
    }
    let means = wrap(script.notAskedMeansNo[desk.tongue.language], columns: width)
    let last = body.row + body.rows
    let first = max(line, last - (isTall ? 3 : 0) - means.count)
    for (index, text) in means.enumerated() where first + index < last {
      canvas.draw(text, at: Position(column: margin, row: first + index), style: .dim)
    }
  }

  private func drawOptions(_ words: [String], chosen: Int?, at place: Position, on canvas: inout Canvas) {
    var column = place.column
    for (index, word) in words.enumerated() {
      let key = index == chosen ? "[\(index + 1)]" : "\(index + 1)"
      column +=
        canvas.draw(
          key, at: Position(column: column, row: place.row), style: index == chosen ? .accent : .bold) + 1
      column += canvas.draw(word, at: Position(column: column, row: place.row)) + 3
    }
  }
}

/// Words of the closing.
enum ClosingWord: String, Phrase {
  case leftOut = "something to leave out"
  case openingFirst = "Ask first whether we may talk: Ctrl-G leads there."
  case readBackTitle = "Read back"
  case readBackHint = "Ctrl-R takes out the passage under the cursor. Esc goes back."
}
