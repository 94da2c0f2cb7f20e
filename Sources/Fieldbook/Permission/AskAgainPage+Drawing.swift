import Canvas
import Notebook

extension AskAgainPage {
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    guard let talk = interview.flatMap({ Talk($0, in: desk.contents) }) else { return }
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, body.columns - margin - 2)
    let script = PermissionScript.builtIn
    let spoken = desk.questionLanguage(of: talk)
    let yesNo = ["yes", "no"].map { Vocabulary.yesNo.label($0, in: desk.tongue.language) }
    let before = desk.tongue(AskAgainWord.before)
    let answers = (yesNo + [before]).map { TextWidth.columns(of: $0) }.max() ?? 3
    let answerColumn = margin + width - answers
    let isTall = body.rows >= 18
    var line = body.row + 1
    func say(_ text: String, _ style: Style, indent: Int = 0, columns: Int) {
      for words in wrap(text, columns: columns) {
        canvas.draw(words, at: Position(column: margin + indent, row: line), style: style)
        line += 1
      }
    }
    func drawAnswer(_ row: Int) {
      let answer = answer(at: row, desk)
      let words = answer.map { yesNo[$0 ? 0 : 1] } ?? (wasAgreed(at: row, desk) ? before : Signs.dot)
      canvas.draw(words, at: Position(column: answerColumn, row: line), style: answer == nil ? .dim : .accent)
      if self.row == row { Frame.drawMarker(row: line, on: &canvas) }
    }
    say(desk.reasonToAskAgain(talk.id), .normal, columns: width)
    line += 1
    drawAnswer(0)
    let still = Signs.openQuote + script.stillMayWe[spoken] + Signs.closeQuote
    say(still, row == 0 ? .bold : .normal, columns: answerColumn - margin - 3)
    line += isTall ? 1 : 0
    let mayWe = canvas.draw(
      Signs.openQuote + script.mayWe[spoken] + Signs.closeQuote, at: Position(column: margin, row: line))
    var column = margin + mayWe + 3
    for (index, words) in yesNo.enumerated() {
      column += canvas.draw(String(index + 1), at: Position(column: column, row: line), style: .bold) + 1
      column += canvas.draw(words, at: Position(column: column, row: line)) + 3
    }
    line += isTall ? 2 : 1
    for (index, scope) in scopes.enumerated() {
      drawAnswer(index + 1)
      let words = script.permission(scope)?.words[spoken] ?? scope.text
      say(words, row == index + 1 ? .bold : .normal, indent: 2, columns: answerColumn - margin - 5)
    }
    let means = script.notAskedMeansNo[desk.tongue.language]
    Frame.drawHint(means, in: body.inset(bottom: isTall ? 1 : 0), on: &canvas)
  }
}

extension Desk {
  /// Why the permission of an interview is to be asked again, or that it still counts.
  func reasonToAskAgain(_ interview: RecordID) -> String {
    switch Permission.lapse(of: interview, in: contents, on: today) {
    case .old(let since?):
      tongue(
        AskAgainWord.tooLong, tongue.words(for: PartialDate(since)), String(Permission.months(contents)))
    case .old(nil): tongue(AskAgainWord.noDay)
    case .stage(let since): tongue(AskAgainWord.worse, tongue.words(for: PartialDate(since)))
    case .ahead(let on): tongue(AskAgainWord.ahead, tongue.words(for: PartialDate(on)))
    case nil: tongue(AskAgainWord.stillCounts)
    }
  }

  /// Why nothing can be asked again in an interview; nil when it can.
  func askAgainObstacle(_ interview: RecordID?) -> String? {
    guard let interview, let record = contents[interview], record.kind == Interview.type.kind,
      record[Interview.status] != "draft", Talk(interview, in: contents) != nil
    else { return tongue(AskAgainWord.nothingToAsk) }
    let refusal = Permission.given(in: interview, in: contents).refusal(of: "notes")
    switch refusal {
    case .pressure, .withdrawn, .minors, .notUnderstood, .practice, .sourceGone:
      return refusal.map { tongue(AskAgainWord.closedForGood, tongue(StayWord($0)).capitalisedFirst) }
    case nil, .noConsent, .notCovered, .refused, .expired, .paused, .watched: return nil
    }
  }

  /// Opens the page on which permission is asked again, for these interviews as far as they can be asked.
  mutating func openAskAgain(_ interviews: [RecordID]) {
    let open = interviews.filter { askAgainObstacle($0) == nil }
    guard !open.isEmpty else {
      return say(askAgainObstacle(interviews.first) ?? tongue(AskAgainWord.nothingToAsk))
    }
    self.open(.askAgain(AskAgainPage(open)))
  }

  /// The finished interviews whose permission is to be asked again, by their numbers.
  var toAskAgain: [RecordID] {
    Permission.toAskAgain(contents, on: today).filter { askAgainObstacle($0.id) == nil }
      .sorted { ($0[Interview.code] ?? "").isBefore($1[Interview.code] ?? "") }.map(\.id)
  }
}
