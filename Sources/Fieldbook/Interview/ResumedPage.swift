import Canvas
import Notebook

/// An interview of an earlier day: one line on where it stands, and whether what was agreed to still holds.
struct ResumedPage: Page {
  /// The interview's record.
  let interview: RecordID
  private var option = 0
  private var asksToErase = false

  /// The page of an interview; nothing is written by opening it.
  init(interview: RecordID) { self.interview = interview }

  func heading(_ desk: Desk) -> Heading {
    guard let talk = Talk(interview, in: desk.contents) else { return Heading(title: "") }
    return talk.heading(at: nil, saying: nil, aside: desk.questionLanguage(of: talk).ownName, desk)
  }

  func commands(_ desk: Desk) -> [Command.ID] { [.open, .othersHere, .pause, .journalBeside, .back] }
  func words(for command: Command.ID, _ desk: Desk) -> String? { desk.wordsInTalk(for: command) }
  func subject(_ desk: Desk) -> [RecordID] { [interview] }

  mutating func refresh(_ desk: inout Desk) {
    if Talk(interview, in: desk.contents) == nil { desk.leaveTalk() }
  }

  private static let answers: [Code] = ["yes", "no", "notNow"]

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    guard let talk = Talk(interview, in: desk.contents) else { return false }
    if asksToErase {
      guard let erases = key.saysErase else { return true }
      asksToErase = false
      if erases {
        desk.erase(talk)
        desk.say(PermissionWord.saidNo)
        desk.leaveTalk()
      }
      return true
    }
    switch key {
    case .up, .left: option = max(0, option - 1)
    case .down, .right: option = min(Self.answers.count - 1, option + 1)
    case .enter, .character(" "): answer(option, talk, &desk)
    case .character(let character):
      guard let digit = character.wholeNumberValue, Self.answers.indices.contains(digit - 1) else { return false }
      answer(digit - 1, talk, &desk)
    default: return false
    }
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard let talk = Talk(interview, in: desk.contents) else { return false }
    switch command {
    case .open: answer(option, talk, &desk)
    case .othersHere: desk.open(.othersHere(OthersHerePage(interview: interview)))
    case .pause: desk.pause(interview)
    default: return false
    }
    return true
  }

  private mutating func answer(_ index: Int, _ talk: Talk, _ desk: inout Desk) {
    option = index
    switch index {
    case 0:
      desk.perform(
        desk.tongue(TalkWord.permission),
        talk.resuming(on: desk.today, in: desk.contents, using: &desk.pen.chance))
      desk.replace(InterviewFlow.screen(of: interview, question: nil, desk))
    case 1: asksToErase = true
    default:
      desk.say(PermissionWord.notNow)
      desk.leaveTalk()
    }
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    guard let talk = Talk(interview, in: desk.contents) else { return }
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, body.columns - margin - 2)
    var row = body.row + (body.rows >= 18 ? 1 : 0)
    func say(_ text: String, _ style: Style = .normal) {
      for line in wrap(text, columns: width) {
        canvas.draw(line, at: Position(column: margin, row: row), style: style)
        row += 1
      }
    }
    say(standing(talk, desk), .dim)
    if let newer = talk.newerGuide(in: desk.contents) {
      say(desk.tongue(ResumedWord.newerGuide, newer, talk.guide.version), .dim)
    }
    if desk.contents[interview].map(Talk.wasHard) == true { say(desk.tongue(ResumedWord.wasHard)) }
    row += 1
    say(Signs.openQuote + desk.tongue(ResumedWord.ask) + Signs.closeQuote, .bold)
    row += 1
    if asksToErase { return say(desk.tongue(PauseWord.eraseAsk), .bold) }
    for (index, code) in Self.answers.enumerated() {
      if index == option { Frame.drawMarker(row: row, on: &canvas) }
      canvas.draw(String(index + 1), at: Position(column: margin + 2, row: row), style: .bold)
      canvas.draw(
        Vocabulary.permissionAnswer.label(code.text, in: desk.tongue.language),
        at: Position(column: margin + 5, row: row), style: index == option ? .bold : .normal)
      row += 1
    }
    row += 1
    let scopes = Permission.scopes(of: interview, in: desk.contents, on: desk.today)
    let agreed = Vocabulary.consentScope.codes.filter { scopes.contains(Code($0)) }
      .map { Vocabulary.consentScope.label($0, in: desk.tongue.language) }
    if !agreed.isEmpty { say(desk.tongue(FinishedWord.agreed, desk.tongue.list(agreed)), .dim) }
  }

  /// “Begun on 12 March, by T2; asked until question 5 of 12.”
  private func standing(_ talk: Talk, _ desk: Desk) -> String {
    let begun = talk.begun(in: desk.contents)
    let day = begun.map { desk.tongue.shortDay(Moment(seconds: $0.at, offset: desk.now.offset).day, today: desk.today) }
    let left = desk.contents[interview]?[Interview.bookmark]?.question
    let number = left.map { InterviewFlow.number(of: $0, in: talk) } ?? (number: 2, count: talk.guide.questions.count)
    return desk.tongue(
      ResumedWord.begun, day ?? "", begun?.who ?? "", String(number.number), String(number.count))
  }
}

/// Words of an interview that goes on on another day.
enum ResumedWord: String, Phrase {
  case begun = "Begun on {1}, by {2}; asked until question {3} of {4}."
  case newerGuide = "Version {1} of this guide is newer: new interviews use it, this one keeps version {2}."
  case wasHard = "It became hard for them then: the hard questions stay left out. Go gently."
  case ask = "We talked before. Does what you agreed to then still hold?"
}
