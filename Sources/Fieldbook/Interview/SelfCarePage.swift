import Canvas
import Notebook

/// How the researcher is after a talk: a number, then two questions to oneself. Only the writer ever reads it.
struct SelfCarePage: Page {
  private var marked = 2

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.tongue(SelfCareWord.title)) }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .back] }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    switch key {
    case .up, .left: marked = max(0, marked - 1)
    case .down, .right: marked = min(Self.moods.count - 1, marked + 1)
    case .enter, .character(" "): choose(marked + 1, &desk)
    case .character(let character):
      guard let digit = character.wholeNumberValue, (1...Self.moods.count).contains(digit) else { return false }
      choose(digit, &desk)
    default: return false
    }
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard command == .open else { return false }
    choose(marked + 1, &desk)
    return true
  }

  /// From worst to best, as their digits.
  static let moods: [SelfCareWord] = [.mood1, .mood2, .mood3, .mood4, .mood5]

  // Tied to nothing: nobody is to see from outside after which talk somebody was low.
  private func choose(_ mood: Int, _ desk: inout Desk) {
    var note = EntryPage.new(about: [], beside: false, &desk)
    note.set(JournalEntry.kind, "selfcare", &desk)
    note.set(JournalEntry.privacy, "mine", &desk)
    note.set(JournalEntry.mood, mood, &desk)
    note.begin(with: desk.tongue(SelfCareWord.stays) + "\n\n" + desk.tongue(SelfCareWord.whom) + "\n", &desk)
    if desk.hasBeenLow { desk.say(SelfCareWord.rest) }
    desk.replace(.entry(note))
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, body.columns - margin - 2)
    var row = body.row + 1
    canvas.draw(desk.tongue(SelfCareWord.ask), at: Position(column: margin, row: row), columns: width, style: .bold)
    row += 2
    for (index, word) in Self.moods.enumerated() {
      if index == marked { Frame.drawMarker(row: row, on: &canvas) }
      canvas.draw(String(index + 1), at: Position(column: margin + 2, row: row), style: .bold)
      canvas.draw(
        desk.tongue(word), at: Position(column: margin + 5, row: row), columns: width - 5,
        style: index == marked ? .bold : .normal)
      row += 1
    }
    if desk.hasBeenLow {
      row += 1
      canvas.draw(desk.tongue(SelfCareWord.rest), at: Position(column: margin, row: row), columns: width)
    }
    Frame.drawHint(desk.tongue(SelfCareWord.hint), in: body, on: &canvas)
  }
}

extension Desk {
  /// True when this member's last three notes on how they are were all low.
  var hasBeenLow: Bool {
    let moods = journal.filter { JournalEntry.author(of: $0) == who }.compactMap { $0[JournalEntry.mood] }.prefix(3)
    return moods.count == 3 && moods.allSatisfy { $0 <= 2 }
  }
}

/// Words of how the researcher is.
enum SelfCareWord: String, Phrase {
  case title = "For you alone"
  case ask = "How are you, after this?"
  case mood1 = "very low"
  case mood2 = "low"
  case mood3 = "so-so"
  case mood4 = "well"
  case mood5 = "very well"
  case stays = "What stays with me from today?"
  case whom = "Whom will I talk to, and when will I rest?"
  case rest = "Three times low now. Consider resting, or talking with your lead."
  case hint = "Only you can read it; it is in no list of others, no count and no table. Esc leaves it."
}
