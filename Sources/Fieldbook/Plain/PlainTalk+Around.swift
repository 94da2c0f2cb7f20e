import Canvas
import Notebook

/// One row of a short screen of choices, as a prompt asks it.
struct RowAsked: Hashable, Sendable {
  /// What it is.
  var label: String
  /// What can be chosen.
  var list: ThemeList
  /// What is chosen.
  var chosen: [Code]
  /// True for the last row.
  var isLast: Bool
}

extension PlainTalk {
  // MARK: - Before an interview

  /// Chooses in the row asked, or takes its words; then the next row is asked.
  mutating func answerStart(_ line: String) {
    let row = startRow
    guard case .start(let page)? = desk.screens.last, let asked = page.asked(row, desk) else { return }
    guard let number = PlainLine.number(line), asked.list.items.indices.contains(number - 1) else {
      return notUnderstood(line)
    }
    desk.withTop { page, desk in
      guard var start = page as? StartPage else { return }
      start.choose(number - 1, inRow: row, desk)
      page = start
    }
    nextStartRow()
  }

  /// Asks the next row; behind the last one the interview begins.
  mutating func nextStartRow() {
    startRow += 1
    guard case .start(let page)? = desk.screens.last, page.asked(startRow, desk) == nil else { return }
    desk.perform(.begin)
  }

  // MARK: - Around this talk

  /// Chooses in the row asked; the answer is shown and may be changed until an empty line.
  mutating func answerOthers(_ line: String, _ page: OthersHerePage) {
    guard let asked = page.asked(desk) else { return }
    guard let entries = PlainLine.entries(line, of: asked.list, numbered: false) else { return notUnderstood(line) }
    for entry in entries where isAround { desk.handle(.character(asked.list.items[entry].key)) }
  }

  // A hard stop closes the page: nothing more is chosen then.
  private var isAround: Bool {
    guard case .othersHere? = desk.screens.last else { return false }
    return desk.moves.isEmpty
  }

  // MARK: - Permission at the end

  /// One answer to the question asked; the last of them leads on.
  mutating func answerClosing(_ line: String, _ page: ClosingPage) {
    guard let number = PlainLine.number(line), (1...3).contains(number) else { return notUnderstood(line) }
    if page.asksToErase {
      desk.handle(number == 1 ? .enter : .function(13))
      return
    }
    if page.row > 0, number < 3, talk?.isHeld(in: desk.contents) == true { return say(PlainWord.askFirst) }
    press(number)
    guard case .closing(let after)? = desk.screens.last, desk.moves.isEmpty, after.row == page.row, number < 3 else {
      return
    }
    ask = .next
  }

  // MARK: - A note

  /// Adds a line to the note that is open.
  mutating func addToNote(_ line: String, _ page: EntryPage) {
    let text = desk.editor(at: page.place(desk)).prose
    desk.withTop { $0.paste(text.isBlank ? line : "\n" + line, &$1) }
  }

  // MARK: - Words that are to go

  /// Opens one of the answers, to leave out a line of it; an empty line goes back.
  mutating func openAnswer(_ line: String, _ isEmpty: Bool) {
    ask = .page
    guard !isEmpty, let talk else { return }
    guard let number = PlainLine.number(line), let question = talk.guide.questions.element(number - 1),
      let answer = talk.answer(question.id, in: desk.contents), answer[Answer.text]?.isBlank == false
    else {
      ask = .answers
      return notUnderstood(line)
    }
    ask = .leaveOut(TextField(answer, Answer.text))
  }

  /// Chooses the line to be left out, and asks whether it really is.
  mutating func chooseLine(_ line: String, _ isEmpty: Bool, of place: TextField) {
    ask = .page
    guard !isEmpty else { return }
    let lines = desk.editor(at: place).prose.paragraphs
    guard let number = PlainLine.number(line), lines.indices.contains(number - 1) else {
      ask = .leaveOut(place)
      return notUnderstood(line)
    }
    ask = .leaveOutSure(place, line: number - 1)
  }

  /// Leaves a line out for good after a 1; anything else keeps it.
  mutating func leaveOut(_ line: String, of place: TextField, _ index: Int) {
    ask = .page
    guard PlainLine.number(line) == 1 else { return say(PlainWord.keptIt) }
    let prose = desk.editor(at: place).prose
    let before = prose.paragraphs.prefix(index).reduce(0) { $0 + $1.text.count + 1 }
    desk.editors[place] = TextEditor(prose: prose, cursorOffset: before)
    confirm(.leaveOut(at: place, desk))
  }

  /// Puts a number in place of a name all through a text; none stands for "a neighbour", anything else is asked again.
  mutating func putNumber(_ number: String, for name: String, at place: TextField) {
    ask = .page
    guard desk.editor(at: place).prose.text.contains(name) else { return say(desk.tongue(PlainWord.noName, name)) }
    guard let meant = number.isEmpty ? desk.tongue(PromptWord.aNeighbour) : desk.personNumber(number) else {
      ask = .number(place, name: name)
      return say(desk.tongue(PlainWord.noNumber, number))
    }
    lastLine = nil
    desk.put(meant, for: name, at: place)
  }

  private mutating func confirm(_ prompt: PromptPage) {
    lastLine = nil
    desk.screens.append(.prompt(prompt))
    desk.handle(.enter)
  }
}
