import Canvas
import Notebook

/// Permission asked again: whether we may still keep and use what was told, then each further use.
struct AskAgainPage: Page {
  /// The interviews to ask about, one after the other.
  let interviews: [RecordID]
  /// Which of them is asked about.
  private(set) var index = 0
  /// The question the marker stands on, 0 for the first.
  private(set) var row = 0
  /// The uses answered on this occasion: only they come through when the first question is answered with yes.
  private var asked: Set<Code> = []
  /// The uses asked about, the four of the end first; one that was once agreed to is not lost from sight.
  private(set) var scopes: [Code] = []

  /// A page for these interviews; nothing is written by opening it.
  init(_ interviews: [RecordID]) { self.interviews = interviews }

  /// The interview asked about now; nil once none is left.
  var interview: RecordID? { interviews.element(index) }

  func heading(_ desk: Desk) -> Heading {
    guard let talk = interview.flatMap({ Talk($0, in: desk.contents) }) else { return Heading(title: "") }
    let place = interviews.count > 1 ? desk.tongue(TalkWord.position, String(index + 1), String(interviews.count)) : ""
    var heading = talk.heading(at: nil, saying: desk.tongue(AskAgainWord.title), aside: place, desk)
    heading.tabs = []
    return heading
  }

  func commands(_ desk: Desk) -> [Command.ID] {
    [.next, .undo, .back, .readBack, .furtherUses, .secretWord, .takeBack, .journalBeside]
  }

  func obstacle(_ command: Command.ID, _ desk: Desk) -> String? {
    switch command {
    case .next, .previous: interviews.count > 1 ? nil : desk.tongue(FrameWord.notHere)
    default: nil
    }
  }

  func subject(_ desk: Desk) -> [RecordID] { interview.map { [$0] } ?? [] }

  mutating func refresh(_ desk: inout Desk) {
    guard let talk = interview.flatMap({ Talk($0, in: desk.contents) }) else { return desk.back() }
    let known = PermissionScript.closingScopes.map { Code($0) }
    let further = PermissionScript.furtherScopes.map { Code($0) }
    let answered = further.filter { scopes.contains($0) || talk.closingAnswer($0.text, in: desk.contents) != nil }
    scopes = known + answered
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    switch key {
    case .up: row = max(0, row - 1)
    case .down: row = min(scopes.count, row + 1)
    case .home: row = 0
    case .end: row = scopes.count
    case .character("1"), .left: answer(true, &desk)
    case .character("2"), .right: answer(false, &desk)
    case .enter, .character(" "): answer(current(desk) != true, &desk)
    case .backspace: answer(nil, &desk)
    default: return false
    }
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .next: turn(1, &desk)
    case .previous: turn(-1, &desk)
    case .readBack: if let interview { desk.open(.readBack(ReadBackPage(interview: interview))) }
    case .furtherUses: if let interview { desk.open(.furtherUses(FurtherUsesPage(interview: interview))) }
    case .secretWord: desk.askSecretWord(of: interview)
    default: return false
    }
    return true
  }

  private mutating func turn(_ step: Int, _ desk: inout Desk) {
    guard interviews.indices.contains(index + step) else {
      if step > 0 { desk.back() }
      return
    }
    index += step
    row = 0
    asked = []
    scopes = []
    refresh(&desk)
  }

  // MARK: - Answers

  private func current(_ desk: Desk) -> Bool? { answer(at: row, desk) }

  /// What was answered on this occasion, or still counts; nil for what is to be asked again.
  func answer(at row: Int, _ desk: Desk) -> Bool? {
    guard let talk = interview.flatMap({ Talk($0, in: desk.contents) }) else { return nil }
    let status = talk.permission(in: desk.contents)?[Consent.status]
    let isToday = talk.askedAgain(in: desk.contents) == desk.today
    guard row > 0 else { return status == "refused" ? false : isToday ? true : nil }
    guard let scope = scopes.element(row - 1) else { return nil }
    let answer = talk.closingAnswer(scope.text, in: desk.contents)
    let hasLapsed = Permission.lapse(of: talk.id, in: desk.contents, on: desk.today) != nil
    let counts = status != "refused" && (isToday || asked.contains(scope) || !hasLapsed)
    return answer == true && !counts ? nil : answer
  }

  /// What was agreed to before and does not count until it is asked again.
  func wasAgreed(at row: Int, _ desk: Desk) -> Bool {
    guard let talk = interview.flatMap({ Talk($0, in: desk.contents) }), answer(at: row, desk) == nil
    else { return false }
    return row == 0 || scopes.element(row - 1).map { talk.closingAnswer($0.text, in: desk.contents) == true } ?? false
  }

  private mutating func answer(_ yes: Bool?, _ desk: inout Desk) {
    guard let talk = interview.flatMap({ Talk($0, in: desk.contents) }) else { return }
    let words = desk.tongue(AskAgainWord.title)
    if row == 0 {
      guard let yes else { return desk.say(AskAgainWord.undoInstead) }
      let changes = talk.renewing(yes, asked: asked, on: desk.today, in: desk.contents, using: &desk.pen.chance)
      desk.perform(words, changes)
      if !yes { return desk.say(AskAgainWord.saidNo) }
    } else if let scope = scopes.element(row - 1) {
      let status = talk.permission(in: desk.contents)?[Consent.status]
      guard status == "given" || status == "partial" else {
        row = 0
        return desk.say(AskAgainWord.firstFirst)
      }
      if yes == nil { asked.remove(scope) } else { asked.insert(scope) }
      desk.perform(
        words, talk.answeringAgain(scope, with: yes, in: desk.contents, using: &desk.pen.chance))
    }
    if yes != nil { row = min(scopes.count, row + 1) }
  }
}

/// Words of asking again.
enum AskAgainWord: String, Phrase {
  case title = "Permission, asked again"
  case tooLong = "Asked on {1}, {2} months ago or more. Until it is asked again nothing of this leaves."
  case noDay = "Nobody wrote down when it was asked. Until it is asked again nothing of this leaves."
  case worse = "Since {1} things have become harder where they spoke. Until it is asked again nothing of this leaves."
  case ahead = "It is dated {1}, and that day has not come. Until it is asked again nothing of this leaves."
  case stillCounts = "What was agreed still counts. What is asked now counts from now."
  case before = "yes before"
  case undoInstead = "Ctrl-Z takes the last answer back."
  case firstFirst = "Ask first whether it may still be kept."
  case saidNo = "They said no: it stands in no list and goes nowhere. F9, take it back, erases it for good."
  case oneToAsk = "permission to ask again"
  case manyToAsk = "permissions to ask again"
  case nothingToAsk = "There is nothing here to ask again."
  case closedForGood = "{1}: this cannot be lifted by asking again."
}
