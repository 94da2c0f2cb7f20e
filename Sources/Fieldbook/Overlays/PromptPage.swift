import Canvas
import Notebook

/// One line asked for at the bottom of the screen: a short word, a reason, a day.
struct PromptPage: Page {
  /// What the line is for.
  enum Purpose: Hashable, Sendable {
    /// The word that brings a covered screen back.
    case shortWord
    /// Why an interview may go further although someone sat by.
    case whyFurther(interview: RecordID)
    /// Whether words are to be gone for good.
    case leaveOut(place: TextField)
    /// Why words that lead to somebody stay in their text.
    case whyItStays(FoundWord)
    /// When an interview that was written on paper took place.
    case dateOfTalk(RecordID)
    /// What became of that paper.
    case paper(RecordID)
    /// Whether all talks for practice are to be gone.
    case practiceGone
    /// How a new place is called.
    case newPlace
    /// How many are to be heard of a kind.
    case target(TargetRow)
  }

  private let purpose: Purpose
  /// What is asked.
  let question: String
  private var typed: String
  var isOverlay: Bool { true }

  /// Asks for the word that uncovers the screen in this visit.
  static func shortWord(_ desk: Desk) -> PromptPage {
    PromptPage(purpose: .shortWord, question: desk.tongue(PromptWord.shortWord), typed: "")
  }

  /// Asks a lead of the team why an interview may go further although `others` sat by.
  static func whyFurther(_ interview: RecordID, others: String, _ desk: Desk) -> PromptPage {
    PromptPage(
      purpose: .whyFurther(interview: interview), question: desk.tongue(UsesWord.whyFurther, others), typed: "")
  }

  /// Asks once more before words are gone for good.
  static func leaveOut(at place: TextField, _ desk: Desk) -> PromptPage {
    PromptPage(purpose: .leaveOut(place: place), question: desk.tongue(PromptWord.leaveOut), typed: "")
  }

  /// Asks why words stay that may lead to somebody.
  static func whyItStays(_ found: FoundWord, _ desk: Desk) -> PromptPage {
    PromptPage(
      purpose: .whyItStays(found), question: desk.tongue(GuardWord.askWhy, found.warning.words), typed: "")
  }

  /// Asks for the day of an interview that is typed in from paper, as finely as it is known.
  static func dateOfTalk(_ interview: RecordID, _ desk: Desk) -> PromptPage {
    PromptPage(purpose: .dateOfTalk(interview), question: desk.tongue(PromptWord.dateOfTalk), typed: "")
  }

  /// Asks what became of the paper of an interview.
  static func paper(_ interview: RecordID, _ desk: Desk) -> PromptPage {
    let ways = [Code("kept"), Code("burnt")].enumerated()
      .map { "\($0.offset + 1) \(desk.tongue.label($0.element, of: Vocabulary.paper))" }
    return PromptPage(
      purpose: .paper(interview), question: ([desk.tongue(PromptWord.paper)] + ways).joined(separator: "   "),
      typed: "")
  }

  /// Asks once before all talks for practice are gone for good.
  static func practiceGone(_ desk: Desk) -> PromptPage {
    let count = PracticeTalks(desk.contents).interviews.count
    return PromptPage(
      purpose: .practiceGone, question: desk.tongue(PromptWord.practiceGone, String(count)), typed: "")
  }

  /// Asks how a new place is called.
  static func newPlace(_ desk: Desk) -> PromptPage {
    PromptPage(purpose: .newPlace, question: desk.tongue(StudyWord.nameOfPlace), typed: "")
  }

  /// Asks how many are to be heard.
  static func target(_ row: TargetRow, _ desk: Desk) -> PromptPage {
    PromptPage(
      purpose: .target(row), question: desk.tongue(HeardWord.askTarget, row.label),
      typed: row.target.map(String.init) ?? "")
  }

  private init(purpose: Purpose, question: String, typed: String) {
    self.purpose = purpose
    self.question = question
    self.typed = typed
  }

  /// True where a line is typed.
  var takesText: Bool {
    switch purpose {
    case .leaveOut, .paper, .practiceGone: false
    case .shortWord, .whyFurther, .whyItStays, .dateOfTalk, .newPlace, .target: true
    }
  }

  func heading(_ desk: Desk) -> Heading { Heading(title: "") }
  func isTyping(_ desk: Desk) -> Bool { takesText }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .back] }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    switch key {
    case .character(let character) where takesText: typed.append(character)
    case .character(let character):
      guard case .paper(let interview) = purpose, let digit = character.wholeNumberValue, (1...2).contains(digit)
      else { return false }
      desk.perform(
        question,
        Talk(interview, in: desk.contents)?.setting(Interview.paper, digit == 1 ? "kept" : "burnt") ?? [])
      desk.back()
    case .backspace where takesText: if !typed.isEmpty { typed.removeLast() }
    case .enter:
      if case .dateOfTalk = purpose, let day = desk.reading(ofDate: typed).date.span?.lowerBound, day > desk.today {
        typed = ""
        desk.say(PromptWord.notYet)
        return true
      }
      if case .target = purpose, TargetRow.number(in: typed) == nil {
        desk.say(desk.tongue(HeardWord.noNumber, typed))
        return true
      }
      carryOut(&desk)
      desk.back()
    default: return false
    }
    return true
  }

  private func carryOut(_ desk: inout Desk) {
    switch purpose {
    case .shortWord:
      desk.shortWord = typed
      desk.say(typed.isEmpty ? PromptWord.noShortWord : .shortWordKept)
    case .whyFurther(let interview): desk.clear(interview, because: typed)
    case .whyItStays(let found):
      guard !typed.allSatisfy(\.isWhitespace) else { return desk.say(GuardWord.needsWhy) }
      desk.keep(found, because: "stays", why: typed)
    case .dateOfTalk(let interview):
      guard !typed.allSatisfy(\.isWhitespace), let talk = Talk(interview, in: desk.contents) else { return }
      let date = desk.reading(ofDate: typed).date
      desk.perform(question, talk.setting(Interview.conductedOn, date))
    case .paper: break
    case .leaveOut(let place):
      let mark = desk.tongue(PromptWord.mark)
      let words = desk.editor(at: place).wordsToLeaveOut
      desk.edit(place) { $0.leaveOut(mark) }
      desk.redact(historyOf: place, lookingFor: [words])
      if place.kind == Answer.type.kind, let answer = desk.contents[place.record] {
        desk.write([Change(answer, Answer.offRecord, true)])
      }
      desk.say(PromptWord.leftOut)
    case .practiceGone: desk.endPractice()
    case .target(let row): desk.setTarget(row, typed: typed)
    case .newPlace:
      guard let name = desk.nameOfPlace(typed) else { return }
      desk.perform(
        desk.tongue(PersonWord.newRow, desk.tongue(RecordWord.of(Place.type.kind))), desk.newPlace(called: name).changes)
    }
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    Frame.drawRule(row: body.row, on: &canvas)
    let margin = Frame.margin(in: canvas.size)
    let lines = wrap(question, columns: body.columns - margin - 1).prefix(max(1, body.rows - 5))
    for (index, line) in lines.enumerated() {
      canvas.draw(line, at: Position(column: margin, row: body.row + 2 + index), style: .bold)
    }
    let row = body.row + 3 + lines.count
    guard takesText else {
      canvas.cursor = Position(column: margin, row: row)
      return
    }
    let shown = purpose == .shortWord ? String(repeating: "●", count: typed.count) : typed
    let used = canvas.draw(shown, at: Position(column: margin + 2, row: row))
    canvas.cursor = Position(column: margin + 2 + used, row: row)
  }
}

/// Words of the one-line prompts.
enum PromptWord: String, Phrase {
  case shortWord = "A short word that brings the screen back in this visit (none: it locks instead):"
  case noShortWord = "No short word: after five quiet minutes the notebook locks."
  case shortWordKept = "Kept for this visit."
  case numberFor = """
    Which number stands for “{1}”? Enter puts it everywhere in this text, and what the text \
    said before goes for good.
    """
  case aNeighbour = "a neighbour"
  case newNumber = "+ a new number, for a new person or group"
  case numberHint = "Type a number, or letters of what you call them."
  case noNumber = "“{1}” is no number. Numbers look like A-05 or R-15. ↓ to a new one."
  case nobodyYet = "nobody has this number yet"
  case leaveOut = """
    These words go for good, and with them all that this text said before, half-typed words too: no key brings them \
    back. Enter confirms, Esc keeps them.
    """
  case dateOfTalk = "When was the talk? A day, a month, a year, or words for it. Enter alone: not known."
  case notYet = "That day has not come yet. Type the day of the talk."
  case paper = "What became of the paper?"
  case practiceGone = """
    Talks for practice: {1}. Enter takes them away for good, with all that was said in them; Esc keeps them.
    """
  case noPractice = "There is no talk for practice."
  case practiceIsGone = "The talks for practice are gone."
  /// What stands in the text where something was left out.
  case mark = "⟨left out⟩"
  case leftOut = "Left out. Nothing of it stays in this text."
  case nowhere = "Gone, with all this text said before. No page holds these words any more."
  case elsewhere = "Gone from this text. The same words stand on other pages: F3 finds them."
}
