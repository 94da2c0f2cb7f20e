import Canvas
import Notebook

/// The end of an interview: how far it went, what was agreed, and a note while the talk is fresh.
struct FinishedPage: Page {
  /// The interview's record.
  let interview: RecordID
  private var marked = 0
  private var hasAsked = false

  /// The page of an interview; nothing is written by opening it.
  init(interview: RecordID) { self.interview = interview }

  func heading(_ desk: Desk) -> Heading {
    guard let talk = Talk(interview, in: desk.contents) else { return Heading(title: "") }
    return talk.heading(at: "g3", saying: nil, aside: "", desk)
  }

  func commands(_ desk: Desk) -> [Command.ID] {
    [.open, .afterNote, .next, .previous, .pause, .back, .promise, .interview, .takeBack]
  }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    command == .interview ? desk.tongue(FinishedWord.again) : desk.wordsInTalk(for: command)
  }

  func subject(_ desk: Desk) -> [RecordID] { [interview] }

  mutating func refresh(_ desk: inout Desk) {
    guard let talk = Talk(interview, in: desk.contents) else { return desk.leaveTalk() }
    if desk.contents[interview]?[Interview.paper] == "begun", !hasAsked {
      hasAsked = true
      desk.open(.prompt(.paper(interview, desk)))
    }
    // While nobody has agreed it stays begun, and stands on Today.
    guard desk.contents[interview]?[Interview.status] == "draft", !talk.isHeld(in: desk.contents) else { return }
    desk.perform(
      desk.tongue(FinishedWord.finished),
      talk.setting(Interview.status, "complete") + talk.setting(Interview.minutes, desk.totalMinutes(of: talk)))
  }

  // The five questions to oneself follow the first three; the last is nobody else's business.
  private static let choices: [FinishedWord] = [
    .note, .others, .done, .shaped, .steered, .surprised, .listening, .tooEarly, .selfCare,
  ]
  private static let prompts: Set<FinishedWord> = [.shaped, .steered, .surprised, .listening, .tooEarly]

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    switch key {
    case .up, .left: marked = max(0, marked - 1)
    case .down, .right: marked = min(Self.choices.count - 1, marked + 1)
    case .enter, .character(" "): choose(marked, &desk)
    case .escape: desk.leaveTalk()
    case .character(let character):
      guard let digit = character.wholeNumberValue, Self.choices.indices.contains(digit - 1) else { return false }
      choose(digit - 1, &desk)
    default: return false
    }
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard let talk = Talk(interview, in: desk.contents) else { return false }
    switch command {
    case .open: choose(marked, &desk)
    case .afterNote: choose(0, &desk)
    case .promise: desk.newPromise(about: interview)
    case .previous:
      if let last = InterviewFlow.stops(of: talk, in: desk.contents).last {
        desk.replace(InterviewFlow.screen(of: interview, question: last.id, desk))
      }
    case .next: desk.leaveTalk()
    case .pause: desk.pause(interview)
    case .interview: desk.open(.start(StartPage(following: interview)))
    default: return false
    }
    return true
  }

  private mutating func choose(_ index: Int, _ desk: inout Desk) {
    marked = index
    let choice = Self.choices[index]
    switch choice {
    case .note: write("debrief", "", &desk)
    case .others: desk.open(.othersHere(OthersHerePage(interview: interview)))
    case .selfCare: desk.open(.selfCare(SelfCarePage()))
    case _ where Self.prompts.contains(choice): write("reflexive", desk.tongue(choice), &desk)
    default: desk.leaveTalk()
    }
  }

  /// Opens a note on this talk; what is asked of oneself stands above it, and is one's own unless given to the team.
  private func write(_ kind: Code, _ prompt: String, _ desk: inout Desk) {
    var note = EntryPage.new(about: [interview], beside: false, &desk)
    note.set(JournalEntry.kind, kind, &desk)
    if JournalEntry.isAboutOneself(kind) { note.set(JournalEntry.privacy, "mine", &desk) }
    if !prompt.isEmpty { note.begin(with: prompt + "\n", &desk) }
    desk.open(.entry(note))
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    guard let talk = Talk(interview, in: desk.contents) else { return }
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, body.columns - margin - 2)
    let isTall = body.rows >= 18
    var rest = body
    if isTall { _ = rest.takeTop(1) }
    func say(_ text: String, _ style: Style = .normal) {
      for line in wrap(text, columns: width) where rest.rows > 1 {
        canvas.draw(line, at: Position(column: margin, row: rest.takeTop(1).row), style: style)
      }
    }
    for (text, style) in told(talk, desk) { say(text, style) }
    _ = rest.takeTop(1)
    let lines = lines(isTall: isTall)
    let here = lines.firstIndex(of: marked) ?? 0
    for index in Scroll.window(of: lines.count, around: here, rows: rest.rows) {
      let row = rest.takeTop(1).row
      guard let choice = lines[index].flatMap({ Self.choices.element($0) }), let number = lines[index] else { continue }
      let isHere = number == marked
      if isHere { Frame.drawMarker(row: row, on: &canvas) }
      canvas.draw(String(number + 1), at: Position(column: margin + 2, row: row), style: .bold)
      canvas.draw(
        desk.tongue(choice), at: Position(column: margin + 5, row: row), columns: width - 5,
        style: isHere ? .bold : Self.prompts.contains(choice) ? .dim : .normal)
    }
  }

  /// What is chosen from, line by line; nil is an empty line.
  private func lines(isTall: Bool) -> [Int?] {
    let all = Array(Self.choices.indices.map(Optional.some))
    return isTall ? all.prefix(3) + [nil] + all.dropFirst(3) : all
  }

  // A talk from paper was heard by no clock here.
  private func lasted(_ record: Record?, _ desk: Desk) -> String {
    guard record?[Interview.paper] == nil else { return "" }
    let (minutes, pauses) = (String(desk.minutes(of: interview)), record?[Interview.pauses] ?? 0)
    return " "
      + (pauses == 0
        ? desk.tongue(FinishedWord.lasted, minutes) : desk.tongue(FinishedWord.lastedPaused, minutes, String(pauses)))
  }

  /// How far it went, what was agreed, and what was promised.
  private func told(_ talk: Talk, _ desk: Desk) -> [(String, Style)] {
    let isHeld = talk.isHeld(in: desk.contents)
    let record = desk.contents[interview]
    let ended: FinishedWord =
      record?[Interview.status] == "interrupted" ? .stopped : isHeld ? .lastQuestion : .finished
    // Counted as line 1 counts: every question of the guide.
    let asked = talk.guide.questions
    let touched = asked.filter {
      $0.kind == .understanding ? talk.isExplained(in: desk.contents) : talk.isTouched($0, in: desk.contents)
    }.count
    let unanswered = asked.filter { talk.missing($0.id, in: desk.contents) != nil }.count
    let scopes = Permission.scopes(of: interview, in: desk.contents, on: desk.today)
    let agreed = Vocabulary.consentScope.codes.filter { scopes.contains(Code($0)) }
      .map { Vocabulary.consentScope.label($0, in: desk.tongue.language) }
    var told: [(String, Style)] = [
      (desk.tongue(ended), .bold),
      (
        desk.tongue(
          FinishedWord.counts, String(touched), String(asked.count), String(unanswered))
          + lasted(record, desk), .normal
      ),
      (
        isHeld ? desk.tongue(FinishedWord.held) : desk.tongue(FinishedWord.agreed, desk.tongue.list(agreed)),
        .normal
      ),
    ]
    if talk.told(FollowUp.type, in: desk.contents).contains(where: { $0[FollowUp.kind] == "safetyCheck" }) {
      told.append((desk.tongue(FinishedWord.lookIn), .normal))
    }
    if record?[Interview.distressPeak] ?? 0 >= 2 { told.append((desk.tongue(FinishedWord.wasHard), .normal)) }
    return told
  }
}

/// Words of the end of an interview.
enum FinishedWord: String, Phrase {
  case finished = "The interview is finished."
  case stopped = "The talk ended here. Stopping early is a right result."
  case lastQuestion = "That was the last question."
  case counts = "{1} of {2} questions, {3} of them not answered."
  case lasted = "About {1} min."
  case lastedPaused = "About {1} min; pauses: {2}."
  case agreed = "Agreed: {1}."
  case held = "Nobody has agreed to it yet: it is kept here and goes nowhere."
  case lookIn = "Promised: to look in again."
  case wasHard = "It was hard: write down how it was, and take care of yourself too."
  case again = "talk again"
  case note = "a note while it is fresh"
  case others = "who else was here, pressure"
  case done = "back to where I was"
  case shaped = "How did my group, gender, language or employer shape what was said?"
  case steered = "Where did I steer?"
  case surprised = "What surprised me?"
  case listening = "Who else was listening?"
  case tooEarly = "What am I tempted to conclude too early?"
  case selfCare = "For you alone: how you are, and whom you will talk to"
}
