import Canvas
import Notebook

/// The pause: what was said is out of sight, nothing runs, and every way to go on or end is one digit.
///
/// How hard it is, and what was done then, can be noted without leaving it; nothing of that is asked.
struct PausePage: Page {
  /// The interview's record.
  let interview: RecordID
  /// The question beneath; nil on screens that have none.
  let question: String?
  private var part = Part.ways
  private var marked = 0
  private var action = 0
  /// True while it asks whether everything is really to be erased.
  private(set) var asksToErase = false
  /// How hard it was before this pause; what is noted here never falls below it.
  private var before: Int?

  /// How a pause ends, in the order of the digits.
  enum Way: Int, CaseIterable, Hashable, Sendable {
    case goOn, spare, anotherDay, keep, erase
  }

  /// The parts in the order of Tab.
  private enum Part: Int, Hashable, Sendable { case ways, did }

  /// A pause of an interview; nothing is written by opening it.
  init(interview: RecordID, question: String?) {
    self.interview = interview
    self.question = question
  }

  // Neither number nor person stands above the pause: the laptop may be turned round.
  func heading(_ desk: Desk) -> Heading { Heading(title: desk.tongue(CommandWord.pause)) }
  func commands(_ desk: Desk) -> [Command.ID] { [.back, .journalBeside, .undo] }
  func words(for command: Command.ID, _ desk: Desk) -> String? {
    command == .back ? desk.tongue(PauseWord.goOn) : desk.wordsInTalk(for: command)
  }
  func subject(_ desk: Desk) -> [RecordID] { [interview] }

  mutating func refresh(_ desk: inout Desk) {
    if Talk(interview, in: desk.contents) == nil { desk.leaveTalk() }
  }

  mutating func nextPart(_ desk: inout Desk) -> Bool { move(1) }
  mutating func previousPart(_ desk: inout Desk) -> Bool { move(-1) }
  mutating func enterParts(fromEnd: Bool, _ desk: inout Desk) { part = fromEnd ? .did : .ways }

  private mutating func move(_ step: Int) -> Bool {
    asksToErase = false
    guard let next = Part(rawValue: part.rawValue + step) else { return false }
    part = next
    return true
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    guard let talk = Talk(interview, in: desk.contents) else { return false }
    if asksToErase {
      guard let erases = key.saysErase else { return true }
      asksToErase = false
      if erases { erase(talk, &desk) }
      return key != .tab && key != .backTab
    }
    if Command.named(.pause).keys.contains(key) { return perform(.back, &desk) }
    let actions = ThemeList(desk.contents.vocabulary(named: "distressActions"), in: desk.tongue.language)
    switch (part, key) {
    case (.ways, .up): marked = max(0, marked - 1)
    case (.ways, .down): marked = min(Way.allCases.count - 1, marked + 1)
    case (.ways, .left): note(-1, talk, &desk)
    case (.ways, .right): note(1, talk, &desk)
    case (.ways, .enter), (.ways, .character(" ")): choose(marked, talk, &desk)
    case (.ways, .character(let character)):
      guard let digit = character.wholeNumberValue, Way(rawValue: digit - 1) != nil else { return false }
      choose(digit - 1, talk, &desk)
    case (.did, .enter), (.did, .character(" ")): toggle(action, actions, talk, &desk)
    case (.did, .character(let character)):
      guard let index = actions.index(atKey: character) else { return false }
      toggle(index, actions, talk, &desk)
    case (.did, _):
      guard let moved = actions.moved(key, from: action, columns: 2) else { return false }
      action = moved
    default: return false
    }
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard let talk = Talk(interview, in: desk.contents) else { return false }
    switch command {
    case .back: goOn(talk, &desk)
    case .next, .previous: return true
    default: return false
    }
    return true
  }

  // MARK: - How hard it is, and what we did

  private func level(_ desk: Desk) -> Int { desk.contents[interview]?[Interview.distressPeak] ?? 0 }

  private mutating func note(_ step: Int, _ talk: Talk, _ desk: inout Desk) {
    let now = level(desk)
    let floor = before ?? now
    before = floor
    let next = min(3, max(floor, now + step))
    // The first key notes what stands there already: calm is an answer too.
    guard next != now || desk.contents[interview]?[Interview.distressPeak] == nil else { return }
    desk.perform(
      desk.tongue(PauseWord.howHard),
      talk.noting(distress: next, at: question, atLeast: floor, in: desk.contents, using: &desk.pen.chance))
    // Who is upset is not asked the hard questions any more: that is what Enter offers now.
    if next >= 2, marked == 0 { marked = Way.spare.rawValue }
  }

  private mutating func toggle(_ index: Int, _ list: ThemeList, _ talk: Talk, _ desk: inout Desk) {
    guard let item = list.items.element(index) else { return }
    action = index
    var done = desk.contents[interview]?[Interview.distressActions] ?? []
    if done.contains(item.code) { done.removeAll { $0 == item.code } } else { done.append(item.code) }
    desk.perform(desk.tongue(PauseWord.whatWeDid), talk.setting(Interview.distressActions, done.isEmpty ? nil : done))
  }

  /// What the way out says of itself goes down as done, once it was noted that it was hard.
  private func did(_ codes: [Code], _ talk: Talk, _ desk: Desk) -> [Change] {
    let done = desk.contents[interview]?[Interview.distressActions] ?? []
    let new = codes.filter { !done.contains($0) }
    return new.isEmpty ? [] : talk.setting(Interview.distressActions, done + new)
  }

  // MARK: - Ways on

  private mutating func choose(_ index: Int, _ talk: Talk, _ desk: inout Desk) {
    guard let way = Way(rawValue: index) else { return }
    marked = index
    let isHard = level(desk) > 0
    switch way {
    case .goOn: goOn(talk, &desk)
    case .spare:
      desk.perform(
        desk.tongue(PauseWord.spared),
        talk.noting(distress: 2, at: question, atLeast: 2, in: desk.contents, using: &desk.pen.chance)
          + did(["offeredSkip"], talk, desk))
      desk.say(PauseWord.spared)
      goOn(talk, &desk)
    case .anotherDay:
      let place = question.map { question in
        talk.setting(
          Interview.bookmark,
          Bookmark(
            question: question, cursor: talk.answer(question).map { cursor(in: $0, talk, desk) } ?? 0))
      }
      desk.perform(
        desk.tongue(PauseWord.anotherDay),
        talk.setting(Interview.pausedOn, PartialDate(desk.today)) + (place ?? [])
          + (isHard ? did(["stopped"], talk, desk) : []))
      desk.say(PauseWord.untilThen)
      desk.leaveTalk()
    case .keep:
      if desk.contents[interview]?[Interview.status] == "draft" {
        desk.perform(
          desk.tongue(PauseWord.keptWhatWasSaid),
          talk.setting(Interview.status, "interrupted") + talk.setting(Interview.minutes, desk.totalMinutes(of: talk))
            + (isHard ? did(["stopped"], talk, desk) : []))
      }
      desk.say(talk.isHeld(in: desk.contents) ? PauseWord.keptHeld : .keptWhatWasSaid)
      desk.leaveTalk()
      desk.open(.finished(FinishedPage(interview: interview)))
    case .erase: asksToErase = true
    }
  }

  private func cursor(in answer: RecordID, _ talk: Talk, _ desk: Desk) -> Int {
    desk.editor(
      at: TextField(dossier: talk.dossier, record: answer, kind: Answer.type.kind, field: Answer.text.name)
    ).cursorOffset
  }

  private func erase(_ talk: Talk, _ desk: inout Desk) {
    desk.erase(talk)
    desk.say(PauseWord.nothingKept)
    desk.leaveTalk()
  }

  // A hard question beneath is left where it is not asked any more; that some are left out is never silent.
  private func goOn(_ talk: Talk, _ desk: inout Desk) {
    desk.back()
    if sparesSome(talk, desk) { desk.say(PauseWord.sparedListed) }
    guard let question, desk.contents[interview]?[Interview.status] == "draft",
      talk.course(in: desk.contents).contains(where: { $0.question.id == question && $0.standing != .asked })
    else { return }
    desk.replace(
      InterviewFlow.screen(1, from: question, of: talk, desk) ?? .finished(FinishedPage(interview: interview)))
  }

  /// True where it was noted that it is hard, and questions are left out because of it.
  private func sparesSome(_ talk: Talk, _ desk: Desk) -> Bool {
    level(desk) >= 2 && desk.contents[interview]?[Interview.status] == "draft"
      && talk.course(in: desk.contents).contains { $0.standing.isOutOfDistress }
  }

  /// What each way is called now: going on says where it leaves the hard questions out.
  func words(of way: Way, _ desk: Desk) -> String {
    switch way {
    case .goOn:
      let spares = Talk(interview, in: desk.contents).map { sparesSome($0, desk) } ?? false
      return desk.tongue(spares ? PauseWord.goOnSparing : .goOn)
    case .spare: return desk.tongue(PauseWord.spare)
    case .anotherDay: return desk.tongue(PauseWord.anotherDay)
    case .keep: return desk.tongue(PauseWord.keep)
    case .erase: return desk.tongue(PauseWord.erase)
    }
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, body.columns - margin - 2)
    let isTall = body.rows >= 18
    var row = body.row + (isTall ? 3 : 0)
    canvas.draw(desk.tongue(PauseWord.paused), at: Position(column: margin, row: row), columns: width, style: .bold)
    row += isTall ? 2 : 1
    if asksToErase {
      for line in wrap(desk.tongue(PauseWord.eraseAsk), columns: width) {
        canvas.draw(line, at: Position(column: margin, row: row))
        row += 1
      }
      canvas.cursor = Position(column: margin, row: row)
      return
    }
    if part == .did {
      canvas.draw(desk.tongue(PauseWord.whatWeDid), at: Position(column: margin, row: row), columns: width, style: .dim)
      ThemeList(desk.contents.vocabulary(named: "distressActions"), in: desk.tongue.language).draw(
        chosen: desk.contents[interview]?[Interview.distressActions] ?? [], ranked: false, marked: action, columns: 2,
        in: Rect(column: margin, row: row + 1, columns: width, rows: 5), on: &canvas)
      row += isTall ? 7 : 6
    } else {
      for (index, way) in Way.allCases.enumerated() {
        let isMarked = index == marked
        if isMarked { Frame.drawMarker(row: row, on: &canvas) }
        canvas.draw(String(index + 1), at: Position(column: margin + 2, row: row), style: .bold)
        canvas.draw(
          words(of: way, desk), at: Position(column: margin + 5, row: row), columns: width - 5,
          style: isMarked ? .bold : .normal)
        row += 1
      }
      row += isTall ? 2 : 1
    }
    drawLevels(row: row, margin: margin, width: width, on: &canvas, desk)
    row += 1
    if part == .ways {
      let done = (desk.contents[interview]?[Interview.distressActions] ?? [])
        .map { Vocabulary.distressActions.label($0.text, in: desk.tongue.language) }
      canvas.draw(
        "Tab  " + ([desk.tongue(PauseWord.whatWeDid)] + done).joined(separator: " \(Signs.dot) "),
        at: Position(column: margin, row: row), columns: width, style: .dim)
      row += 1
    }
    row += isTall ? 1 : 0
    let help = desk.study?[Study.referralList].map { $0.text.replacing("\n", with: "; ") } ?? ""
    let words =
      help.allSatisfy(\.isWhitespace)
      ? (level(desk) >= 2 ? desk.tongue(PauseWord.nobodyKnown) : "") : desk.tongue(PauseWord.whoCanHelp, help)
    guard !words.isEmpty else { return }
    for line in wrap(words, columns: width).prefix(max(1, body.row + body.rows - row)) {
      canvas.draw(
        line, at: Position(column: margin, row: row), style: level(desk) >= 2 ? .normal : .dim)
      row += 1
    }
  }

  private func drawLevels(row: Int, margin: Int, width: Int, on canvas: inout Canvas, _ desk: Desk) {
    let noted = desk.contents[interview]?[Interview.distressPeak]
    var column = margin
    column +=
      canvas.draw(
        desk.tongue(PauseWord.howHardKeys), at: Position(column: column, row: row), style: .dim) + 3
    for level in 0...3 {
      let label = desk.list(.distress).label(String(level), in: desk.tongue.language)
      let isHere = level == noted
      let text = isHere ? "[\(level) \(label)]" : "\(level) \(label)"
      guard column + TextWidth.columns(of: text) <= margin + width else { return }
      column += canvas.draw(text, at: Position(column: column, row: row), style: isHere ? .accent : .normal) + 2
    }
  }
}

/// Words of the pause, and of what follows it.
enum PauseWord: String, Phrase {
  case paused = "Paused. Take your time. Nothing is lost."
  case goOn = "go on"
  case goOnSparing = "go on; the hard questions are left out now"
  case spare = "go on, without the hard questions"
  case anotherDay = "go on another day"
  case keep = "stop here and keep what was said, if they agree"
  case erase = "stop here and keep nothing"
  case eraseAsk =
    "Everything written in this talk will be gone for good; it cannot be brought back. Enter erases, Esc keeps it."
  case whoCanHelp = "Who can help here: {1}"
  case spared = "The hard questions are left out from here on."
  case sparedListed = "The hard questions are left out now. F6 lists them, should they ask for one."
  case untilThen = "It waits on Today, at this very place."
  case keptWhatWasSaid = "Kept as far as it went. Stopping early is a right result."
  case keptHeld = "Kept here and nowhere else: nobody has agreed to it yet."
  case nothingKept = "Nothing of this talk is kept. Thank them for their time."
  case howHard = "how hard it was"
  case howHardKeys = "How it is  ← →"
  case whatWeDid = "What we did then"
  case nobodyKnown = "Nobody is written down who can help here: “set up the study” asks for a place or a role."
}
