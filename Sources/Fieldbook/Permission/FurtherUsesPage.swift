import Canvas
import Notebook

/// What is asked only where it is needed, each with its reason: to be found again, a name kept apart, a public name.
struct FurtherUsesPage: Page {
  /// The interview's record.
  let interview: RecordID
  private var row = 0

  /// The page of an interview; nothing is written by opening it.
  init(interview: RecordID) { self.interview = interview }

  private func scopes(_ desk: Desk) -> [Code] {
    PermissionScript.furtherScopes.map { Code($0) }.filter {
      $0 != Permission.orgNamed || Permission.mayAskForName(in: interview, of: desk.contents)
    }
  }

  func heading(_ desk: Desk) -> Heading {
    guard let talk = Talk(interview, in: desk.contents) else { return Heading(title: "") }
    var heading = talk.heading(at: nil, saying: desk.tongue(TalkWord.permission), aside: "", desk)
    heading.tabs = []
    return heading
  }

  func commands(_ desk: Desk) -> [Command.ID] { [.back, .undo, .names, .journalBeside] }
  func subject(_ desk: Desk) -> [RecordID] { [interview] }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    let scopes = scopes(desk)
    switch key {
    case .up: row = max(0, row - 1)
    case .down: row = min(scopes.count - 1, row + 1)
    case .character("1"), .left: answer(true, &desk)
    case .character("2"), .right: answer(false, &desk)
    case .enter, .character(" "): answer(current(desk) != true, &desk)
    case .backspace: answer(nil, &desk)
    default: return false
    }
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard command == .names else { return false }
    desk.openNames(of: interview)
    return true
  }

  private func current(_ desk: Desk) -> Bool? {
    guard let talk = Talk(interview, in: desk.contents), let scope = scopes(desk).element(row) else { return nil }
    return talk.closingAnswer(scope.text, in: desk.contents)
  }

  private mutating func answer(_ yes: Bool?, _ desk: inout Desk) {
    guard let talk = Talk(interview, in: desk.contents), let scope = scopes(desk).element(row) else { return }
    guard !talk.isHeld(in: desk.contents) else { return desk.say(ClosingWord.openingFirst) }
    desk.perform(
      desk.tongue(TalkWord.permission),
      talk.answeringAgain(scope, with: yes, in: desk.contents, using: &desk.pen.chance))
    if yes != nil { row = min(scopes(desk).count - 1, row + 1) }
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    guard let talk = Talk(interview, in: desk.contents) else { return }
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, body.columns - margin - 2)
    let script = PermissionScript.builtIn
    let spoken = desk.questionLanguage(of: talk)
    let yesNo = ["yes", "no"].map { Vocabulary.yesNo.label($0, in: desk.tongue.language) }
    var line = body.row + 1
    canvas.draw(
      Signs.openQuote + script.mayWe[spoken] + Signs.closeQuote, at: Position(column: margin, row: line))
    line += 2
    for (index, scope) in scopes(desk).enumerated() {
      let isHere = index == row
      if isHere { Frame.drawMarker(row: line, on: &canvas) }
      let answer = talk.closingAnswer(scope.text, in: desk.contents)
      var column = margin + width - 4 - yesNo.reduce(6) { $0 + TextWidth.columns(of: $1) }
      let words = wrap(script.permission(scope)?.words[spoken] ?? scope.text, columns: column - margin - 4)
      for (place, yesOrNo) in yesNo.enumerated() {
        let isChosen = answer == (place == 0)
        column += canvas.draw(
          isChosen ? "[\(place + 1)]" : "\(place + 1)", at: Position(column: column, row: line),
          style: isChosen ? .accent : .bold) + 1
        column += canvas.draw(yesOrNo, at: Position(column: column, row: line)) + 3
      }
      for text in words {
        canvas.draw(text, at: Position(column: margin + 2, row: line), style: isHere ? .bold : .normal)
        line += 1
      }
      for text in wrap(desk.tongue(FurtherUseWord(scope)), columns: width - 4) {
        canvas.draw(text, at: Position(column: margin + 2, row: line), style: .dim)
        line += 1
      }
      line += 1
    }
    Frame.drawHint(
      script.notAskedMeansNo[desk.tongue.language], in: body.inset(bottom: 1), on: &canvas)
  }
}

/// The reason behind each of the further uses.
enum FurtherUseWord: String, Phrase {
  case recontact = "Only if you must come back: how to reach them is then sealed apart."
  case sealName = "Only if you can say why. The name is sealed apart, with words of its own, until a day you name."
  case orgNamed = "Only for an organisation, by one who may speak for it. It counts once a second one says yes too."

  /// The reason for a use.
  init(_ scope: Code) {
    self = scope == Permission.orgNamed ? .orgNamed : scope == Permission.sealName ? .sealName : .recontact
  }
}
