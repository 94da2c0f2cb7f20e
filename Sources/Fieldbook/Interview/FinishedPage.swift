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

  func commands(_ desk: Desk) -> [Command.ID] { [.open, .afterNote, .next, .previous, .back, .takeBack] }
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

  private static let choices: [FinishedWord] = [.note, .others, .done]

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
    case .previous:
      if let last = InterviewFlow.stops(of: talk, in: desk.contents).last {
        desk.replace(InterviewFlow.screen(of: interview, question: last.id, desk))
      }
    case .next: desk.leaveTalk()
    default: return false
    }
    return true
  }

  private mutating func choose(_ index: Int, _ desk: inout Desk) {
    marked = index
    switch Self.choices[index] {
    case .note:
      var note = EntryPage.new(about: [interview], beside: false, &desk)
      note.set(JournalEntry.kind, "debrief", &desk)
      desk.open(.entry(note))
    case .others: desk.open(.othersHere(OthersHerePage(interview: interview)))
    default: desk.leaveTalk()
    }
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    guard let talk = Talk(interview, in: desk.contents) else { return }
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, body.columns - margin - 2)
    var row = body.row + 1
    func say(_ text: String, _ style: Style = .normal) {
      for line in wrap(text, columns: width) {
        canvas.draw(line, at: Position(column: margin, row: row), style: style)
        row += 1
      }
    }
    say(desk.tongue(talk.isHeld(in: desk.contents) ? FinishedWord.lastQuestion : .finished), .bold)
    row += 1
    // Counted as line 1 counts: every question of the guide.
    let asked = talk.guide.questions
    let touched = asked.filter {
      $0.kind == .understanding ? talk.isExplained(in: desk.contents) : talk.isTouched($0, in: desk.contents)
    }.count
    let unanswered = asked.filter { talk.missing($0.id, in: desk.contents) != nil }.count
    let minutes = desk.contents[interview]?[Interview.minutes] ?? 0
    say(desk.tongue(FinishedWord.counts, String(touched), String(asked.count), String(unanswered), String(minutes)))
    let scopes = Permission.scopes(of: interview, in: desk.contents)
    let agreed = Vocabulary.consentScope.codes.filter { scopes.contains(Code($0)) }
      .map { Vocabulary.consentScope.label($0, in: desk.tongue.language) }
    say(
      talk.isHeld(in: desk.contents)
        ? desk.tongue(FinishedWord.held) : desk.tongue(FinishedWord.agreed, agreed.joined(separator: ", ")))
    if talk.told(FollowUp.type, in: desk.contents).contains(where: { $0[FollowUp.kind] == "safetyCheck" }) {
      say(desk.tongue(FinishedWord.lookIn))
    }
    row += 1
    for (index, choice) in Self.choices.enumerated() {
      if index == marked { Frame.drawMarker(row: row, on: &canvas) }
      canvas.draw(String(index + 1), at: Position(column: margin + 2, row: row), style: .bold)
      canvas.draw(
        desk.tongue(choice), at: Position(column: margin + 5, row: row), columns: width - 5,
        style: index == marked ? .bold : .normal)
      row += 1
    }
    row += 1
    for prompt in [FinishedWord.shaped, .steered, .surprised, .listening, .tooEarly] where row < body.row + body.rows {
      canvas.draw(desk.tongue(prompt), at: Position(column: margin, row: row), columns: width, style: .dim)
      row += 1
    }
  }
}

/// Words of the end of an interview.
enum FinishedWord: String, Phrase {
  case finished = "The interview is finished."
  case lastQuestion = "That was the last question."
  case counts = "{1} of {2} questions, {3} of them not answered, {4} minutes."
  case agreed = "Agreed: {1}."
  case held = "Nobody has agreed to it yet: it is kept here and goes nowhere."
  case lookIn = "Promised: to look in again."
  case note = "a note while it is fresh"
  case others = "who else was here, pressure"
  case done = "back to where I was"
  case shaped = "How did my group, gender, language or employer shape what was said?"
  case steered = "Where did I steer?"
  case surprised = "What surprised me?"
  case listening = "Who else was listening?"
  case tooEarly = "What am I tempted to conclude too early?"
}
