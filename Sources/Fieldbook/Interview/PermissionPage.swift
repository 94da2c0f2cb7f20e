import Canvas
import Notebook

/// Permission at the start: a prompter with ten points, whether it was understood, and "May we talk".
struct PermissionPage: Page {
  /// The interview's record.
  let interview: RecordID
  /// The part with the keys.
  private(set) var focus = Focus.points
  /// The point the marker stands on.
  private(set) var point = 0
  /// The answer the marker stands on.
  private(set) var option = 0
  /// Whom to complain to, typed at the tenth point where that is not known yet.
  private(set) var complaint = ComplaintLine()

  /// The three parts of the screen.
  enum Focus: Int, Hashable, Sendable { case points, understood, mayWe }

  /// The page of an interview; nothing is written by opening it.
  init(interview: RecordID) { self.interview = interview }

  func isTyping(_ desk: Desk) -> Bool { complaint.isAsked(at: point, focus, desk) }

  func heading(_ desk: Desk) -> Heading {
    guard let talk = Talk(interview, in: desk.contents) else { return Heading(title: "") }
    return talk.heading(
      at: nil, saying: desk.tongue(TalkWord.permission), aside: desk.questionLanguage(of: talk).ownName, desk)
  }

  func commands(_ desk: Desk) -> [Command.ID] {
    [.said, .allSaid, .next, .othersHere, .pause, .journalBeside, .questionLanguage]
  }

  func words(for command: Command.ID, _ desk: Desk) -> String? { desk.wordsInTalk(for: command) }
  func subject(_ desk: Desk) -> [RecordID] { [interview] }

  mutating func refresh(_ desk: inout Desk) {
    guard let talk = Talk(interview, in: desk.contents) else { return desk.leaveTalk() }
    let said = said(talk, desk)
    point = (0..<10).first { !said.contains($0 + 1) } ?? 9
    if talk.isExplained(in: desk.contents), focus == .points { focus = isUnderstood(talk, desk) ? .mayWe : .understood }
  }

  /// The numbers of the points that were said.
  func said(_ talk: Talk, _ desk: Desk) -> [Int] {
    talk.permission(in: desk.contents)?[Consent.explained] ?? []
  }

  /// What can be answered to whether it was clear, in the order of its digits.
  static let understood: [Code] = ["yes", "afterRepeating", "no"]
  /// What can be answered to “May we talk”, in the order of its digits.
  static let answers: [Code] = ["yes", "no", "notNow"]

  private func isSaid(_ point: Int, _ talk: Talk, _ desk: Desk) -> Bool {
    let said = said(talk, desk)
    return said.contains(0) || said.contains(point + 1)
  }

  private func isUnderstood(_ talk: Talk, _ desk: Desk) -> Bool {
    ["yes", "afterRepeating"].contains(talk.permission(in: desk.contents)?[Consent.understood])
  }

  // MARK: - Parts

  mutating func nextPart(_ desk: inout Desk) -> Bool { move(1) }
  mutating func previousPart(_ desk: inout Desk) -> Bool { move(-1) }
  mutating func enterParts(fromEnd: Bool, _ desk: inout Desk) {
    focus = fromEnd ? .mayWe : .points
    option = 0
  }

  private mutating func move(_ step: Int) -> Bool {
    guard let next = Focus(rawValue: focus.rawValue + step) else { return false }
    focus = next
    option = 0
    return true
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    guard let talk = Talk(interview, in: desk.contents) else { return false }
    if complaint.isAsked(at: point, focus, desk), complaint.handle(key, &desk) { return true }
    switch (focus, key) {
    case (.points, .up): point = max(0, point - 1)
    case (.points, .down):
      if point == 9 { _ = move(1) } else { point += 1 }
    // Enter goes on, after words too: it takes nothing back that was said.
    case (.points, .enter) where isSaid(point, talk, desk):
      if point == 9 { _ = move(1) } else { point += 1 }
    case (.points, .character(" ")), (.points, .enter): sayPoint(talk, &desk)
    case (.points, .character("0")): sayAll(talk, &desk)
    case (.points, .backspace): takeBackPoint(talk, &desk)
    case (_, .up): _ = move(-1)
    case (_, .down): _ = move(1)
    case (_, .left): option = max(0, option - 1)
    case (_, .right): option = min(2, option + 1)
    case (.understood, .enter), (.understood, .character(" ")): understand(option, talk, &desk)
    case (.mayWe, .enter), (.mayWe, .character(" ")): answer(option, talk, &desk)
    case (_, .character(let character)):
      guard let digit = character.wholeNumberValue, (1...3).contains(digit) else { return false }
      switch focus {
      case .points: return false
      case .understood: understand(digit - 1, talk, &desk)
      case .mayWe: answer(digit - 1, talk, &desk)
      }
    default: return false
    }
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard let talk = Talk(interview, in: desk.contents) else { return false }
    switch command {
    case .said: sayPoint(talk, &desk)
    case .allSaid: sayAll(talk, &desk)
    case .next: goOn(talk, &desk)
    case .previous: desk.say(TalkWord.firstQuestion)
    case .pause: desk.pause(interview)
    case .othersHere: desk.open(.othersHere(OthersHerePage(interview: interview)))
    default: return false
    }
    return true
  }

  // MARK: - What is said

  private mutating func sayPoint(_ talk: Talk, _ desk: inout Desk) {
    let number = point + 1
    var said = said(talk, desk)
    if said.contains(0) || said.contains(number) {
      takeBackPoint(talk, &desk)
      return
    }
    said.append(number)
    explain(said.sorted(), talk, &desk)
    if let next = (0..<10).first(where: { !said.contains($0 + 1) && $0 > point })
      ?? (0..<10).first(where: { !said.contains($0 + 1) })
    {
      point = next
    } else {
      focus = .understood
    }
  }

  private mutating func sayAll(_ talk: Talk, _ desk: inout Desk) {
    explain([0] + (1...10), talk, &desk)
    focus = .understood
    option = 0
    guard ComplaintLine.isMissing(desk) else { return }
    // One key back lies the line for it.
    point = 9
    desk.say(CareWord.complaintOpen)
  }

  private mutating func takeBackPoint(_ talk: Talk, _ desk: inout Desk) {
    explain(said(talk, desk).filter { $0 != point + 1 && $0 != 0 }, talk, &desk)
  }

  private func explain(_ said: [Int], _ talk: Talk, _ desk: inout Desk) {
    desk.perform(
      desk.tongue(PermissionWord.said),
      talk.permitting(
        [(Consent.explained.spec, said.stored)], in: desk.contents, using: &desk.pen.chance))
  }

  private mutating func understand(_ index: Int, _ talk: Talk, _ desk: inout Desk) {
    option = index
    if index == 2, talk.permission(in: desk.contents)?[Consent.understood] == "no" {
      desk.erase(talk)
      desk.say(PermissionWord.notClearTwice)
      return desk.leaveTalk()
    }
    desk.perform(
      desk.tongue(PermissionWord.understood),
      talk.permitting(
        [(Consent.understood.spec, Self.understood[index].stored)], in: desk.contents, using: &desk.pen.chance))
    if index == 2 { return desk.say(PermissionWord.notClear) }
    focus = .mayWe
    option = 0
  }

  private mutating func answer(_ index: Int, _ talk: Talk, _ desk: inout Desk) {
    switch index {
    case 0:
      guard talk.isExplained(in: desk.contents) else {
        focus = .points
        return desk.say(PermissionWord.pointsLeft)
      }
      guard isUnderstood(talk, desk) else {
        focus = .understood
        return desk.say(PermissionWord.askFirst)
      }
      if Permission.isUnder18(talk.respondent, in: desk.contents), !desk.hasAssent(talk) {
        desk.open(.othersHere(.atMode(of: interview)))
        return desk.say(OthersWord.askWhoCares)
      }
      desk.perform(
        desk.tongue(TalkWord.permission), talk.agreeing(in: desk.contents, using: &desk.pen.chance))
      goOn(talk, &desk)
    case 1:
      desk.erase(talk)
      desk.say(PermissionWord.saidNo)
      desk.leaveTalk()
    default:
      desk.perform(
        desk.tongue(TalkWord.permission),
        talk.permitting([(Consent.status.spec, .text("paused"))], in: desk.contents, using: &desk.pen.chance)
          + talk.answering("a2", Answer.value, ["notNow"], in: desk.contents))
      desk.say(PermissionWord.notNow)
      desk.leaveTalk()
    }
  }

  private func goOn(_ talk: Talk, _ desk: inout Desk) {
    if let screen = InterviewFlow.screen(1, from: "a2", of: talk, desk) { desk.replace(screen) }
  }
}

/// Words of the permission screen.
enum PermissionWord: String, Phrase {
  case spaceNext = "Space: said, next."
  case said = "what was said"
  case understood = "whether it was clear"
  case pointsLeft = "Some points are not said yet. Space: said, next; 0: all said, my way."
  case askFirst = "Ask first what happens now, and what they can do."
  case notClear = "Say it once more in other words, then ask again."
  case notClearTwice = "Thank them and end here. Nothing of it is kept."
  case saidNo = "They said no: nothing of it is kept. Thank them for their time."
  case notNow = "Another day, if they wish. It waits on Today."
}
