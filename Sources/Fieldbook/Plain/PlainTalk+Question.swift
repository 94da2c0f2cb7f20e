import Canvas
import Notebook

extension PlainTalk {
  // MARK: - Permission

  /// One point said, all of them, or one taken back; then whether it was clear, and whether we may talk.
  mutating func answerPermission(_ line: String, _ page: PermissionPage) {
    guard let number = PlainLine.number(line) else { return notUnderstood(line) }
    guard page.focus == .points else { return press(number) }
    switch number {
    case 1, 2:
      desk.perform(number == 1 ? .said : .allSaid)
      guard case .permission(let after)? = desk.screens.last, after.focus == .understood,
        ComplaintLine.isMissing(desk)
      else { return }
      desk.message = nil
      ask = .complaint
    case 3:
      for _ in page.point..<max(page.point, lastSaid(page) + 1) { desk.handle(.down) }
      for _ in lastSaid(page)..<max(lastSaid(page), page.point) { desk.handle(.up) }
      desk.handle(.backspace)
    default: notUnderstood(line)
    }
  }

  /// Keeps whom people can complain to; an empty line leaves it open.
  mutating func keepComplaint(_ line: String, _ isEmpty: Bool) {
    ask = .page
    if !isEmpty { desk.write([ComplaintLine.keeping(line.trimmingSpaces)]) }
  }

  private func lastSaid(_ page: PermissionPage) -> Int {
    let said = talk.map { page.said($0, desk) } ?? []
    return (0..<10).last { said.contains($0 + 1) } ?? page.point
  }

  // MARK: - One question

  /// Takes a line as words, as themes, or as a part of a row, whatever the question asks for now.
  mutating func answerQuestion(_ line: String, _ page: QuestionPage) {
    guard let asked = page.asked(desk) else { return }
    if page.focus == .help {
      desk.withTop { $0.paste(line.trimmingSpaces, &$1) }
      return desk.handle(.enter)
    }
    if page.line != nil {
      desk.withTop { $0.paste(line.trimmingSpaces, &$1) }
      return desk.handle(.enter)
    }
    switch page.focus {
    case .words: addWords(line, at: asked.place)
    case .choice(let index): chooseThemes(line, index, page, asked)
    case .rows: fillPart(line, page, asked)
    case .help, .asks, .earlier: break
    }
  }

  /// Another reason for no answer, or none at all.
  mutating func answerDeclining(_ line: String) {
    guard let number = PlainLine.number(line), (1...7).contains(number) else { return notUnderstood(line) }
    if number == 7 { desk.perform(.noAnswer) } else { press(number) }
  }

  /// Adds a line of words as a paragraph of its own, in the voice chosen.
  private mutating func addWords(_ line: String, at place: TextField) {
    guard !desk.asksFirst(place) else { return desk.say(TwiceWord.chooseFirst) }
    let before = desk.editor(at: place).prose
    lastLine = LastLine(place: place, before: before)
    let said = Paragraph(line, voice: voice)
    desk.edit(place) {
      $0 = TextEditor(
        prose: Prose(before.isBlank && before.paragraphs.count == 1 ? [said] : before.paragraphs + [said]))
    }
    // Somebody who meant a command must hear that it became words.
    let typed = line.trimmingSpaces
    if PlainLine.number(line) != nil || typed.first == "/" { say(desk.tongue(PlainWord.keptAsWords, typed)) }
  }

  private mutating func chooseThemes(_ line: String, _ index: Int, _ page: QuestionPage, _ asked: QuestionPage.Asked) {
    guard asked.choices.indices.contains(index) else { return }
    let list = page.themes(asked.choices[index], desk)
    let numbered = Vocabulary.named(asked.choices[index].vocabulary)?.numbered == true
    guard let entries = PlainLine.entries(line, of: list, numbered: numbered) else { return notUnderstood(line) }
    // "Other" last: it asks for a line of words.
    let other = Code(Vocabulary.otherCode)
    for entry in entries.filter({ list.items[$0].code != other }) + entries.filter({ list.items[$0].code == other }) {
      desk.handle(.character(list.items[entry].key))
    }
    if case .question(let page)? = desk.screens.last, let asked = page.asked(desk) { sayChosen(page, asked) }
  }

  /// Says what is chosen for the question now.
  func chosen(_ page: QuestionPage, _ asked: QuestionPage.Asked) -> String? {
    let labels = page.chosenLabels(asked, desk)
    return labels.isEmpty ? nil : desk.tongue(PlainWord.chosen, desk.tongue.list(labels))
  }

  private mutating func sayChosen(_ page: QuestionPage, _ asked: QuestionPage.Asked) {
    say(chosen(page, asked) ?? desk.tongue(PlainWord.nothingChosen))
  }

  // MARK: - Rows

  private mutating func fillPart(_ line: String, _ page: QuestionPage, _ asked: QuestionPage.Asked) {
    guard let column = asked.question.rows?.columns.element(page.part) else { return }
    switch column.kind {
    case .text:
      for character in line.trimmingSpaces { desk.withTop { _ = $0.handle(.character(character), &$1) } }
      desk.handle(.enter)
    case .days:
      guard let days = PlainLine.number(line) else { return notUnderstood(line) }
      for digit in String(days) { desk.handle(.character(digit)) }
      desk.handle(.enter)
    case .code(let name), .codes(let name), .scale(let name):
      guard let list = page.partList(asked, desk) else { return }
      let numbered = Vocabulary.named(name)?.numbered == true
      guard let entries = PlainLine.entries(line, of: list, numbered: numbered) else { return notUnderstood(line) }
      guard case .codes = column.kind else {
        guard entries.count == 1 else { return notUnderstood(line) }
        desk.handle(.character(list.items[entries[0]].key))
        break
      }
      for entry in entries { desk.handle(.character(list.items[entry].key)) }
      guard case .question(var page)? = desk.screens.last, page.line == nil, let asked = page.asked(desk) else {
        return
      }
      page.moveOn(asked, desk)
      desk.screens[desk.screens.count - 1] = .question(page)
    }
    guard case .question(let after)? = desk.screens.last, after.line == nil, after.row != page.row else { return }
    ask = .rows
  }

  /// Opens one of the rows, or one more.
  mutating func openRow(_ line: String, _ isEmpty: Bool) {
    guard case .question(var page)? = desk.screens.last, let asked = page.asked(desk), let block = asked.question.rows
    else { return }
    guard !isEmpty else {
      ask = .next
      rowsAreDone = true
      return
    }
    let count = page.rows(asked, desk).count
    guard let number = PlainLine.number(line), (1...max(1, count + (block.canAdd ? 1 : 0))).contains(number) else {
      return notUnderstood(line)
    }
    ask = .page
    page.enter(.rows, desk)
    page.row = number - 1
    // What is refined here was named before: the first part still open comes first.
    if !block.canAdd, let record = page.rows(asked, desk).element(page.row) {
      page.part = block.columns.firstIndex { asked.talk.value($0, of: record.id, in: desk.contents) == nil } ?? 0
    }
    desk.screens[desk.screens.count - 1] = .question(page)
  }
}
