import Canvas
import Notebook

extension PlainTalk {
  /// Gives a line to what is asked.
  mutating func answer(_ line: String, isEmpty: Bool) {
    switch ask {
    case .page: isEmpty ? endPart() : answerPage(line)
    case .next: answerNext(line, isEmpty)
    case .complaint: keepComplaint(line, isEmpty)
    case .goTo: goTo(line, isEmpty)
    case .asks: noteAsked(line, isEmpty)
    case .rows: openRow(line, isEmpty)
    case .answers: openAnswer(line, isEmpty)
    case .leaveOut(let place): chooseLine(line, isEmpty, of: place)
    case .leaveOutSure(let place, let index): leaveOut(line, of: place, index)
    case .name(let place):
      ask = isEmpty ? .page : .number(place, name: line.trimmingSpaces)
    case .number(let place, let name): putNumber(isEmpty ? "" : line.trimmingSpaces, for: name, at: place)
    }
  }

  /// Says that a line was not understood, and how it would be.
  mutating func notUnderstood(_ line: String) { say(desk.tongue(PlainWord.notUnderstood, line.trimmingSpaces)) }

  // MARK: - The open page

  private mutating func answerPage(_ line: String) {
    switch desk.screens.last {
    case .start: answerStart(line)
    case .pause(let page): pressDigit(line, upTo: 5, erasing: page.asksToErase)
    case .permission(let page): answerPermission(line, page)
    case .question(let page) where page.isDeclining: answerDeclining(line)
    case .question(let page): answerQuestion(line, page)
    case .closing(let page): answerClosing(line, page)
    case .othersHere(let page): answerOthers(line, page)
    case .entry(let page): addToNote(line, page)
    case .prompt(let page) where page.takesText:
      for character in line.trimmingSpaces { desk.handle(.character(character)) }
      desk.handle(.enter)
    default: answerScreen(line)
    }
  }

  /// Gives a digit to the page as its key; where it asks whether all is to be erased, 1 erases.
  private mutating func pressDigit(_ line: String, upTo last: Int, erasing: Bool = false) {
    if erasing {
      if PlainLine.number(line) == 1 { desk.handle(.enter) } else { keepIt() }
      return
    }
    guard let number = PlainLine.number(line), (1...last).contains(number) else { return notUnderstood(line) }
    press(number)
  }

  /// Gives a digit to the page as its key.
  mutating func press(_ digit: Int) {
    if let character = String(digit).first { desk.handle(.character(character)) }
  }

  // Any key but Enter keeps what was to be erased; this one does nothing else.
  private mutating func keepIt() { desk.handle(.function(13)) }

  /// An empty line: what is asked is done with; where nothing else can come next, it goes on at once.
  private mutating func endPart() {
    switch desk.screens.last {
    case .start: nextStartRow()
    case .othersHere(let page): if page.asked(desk)?.isLast == false { desk.handle(.down) } else { desk.perform(.back) }
    case .entry: desk.perform(.back)
    case .pause(let page): page.asksToErase ? keepIt() : press(1)
    case .closing(let page) where page.asksToErase: keepIt()
    case .question(let page) where page.isDeclining: desk.perform(.keepNext)
    case .question(let page) where page.line != nil && page.focus != .help: desk.handle(.enter)
    case .permission, .question, .closing: ask = .next
    // What is marked there opens a note; an empty line must not go round in circles.
    case .finished: press(3)
    default: desk.handle(.enter)
    }
  }

  // MARK: - What next

  private mutating func answerNext(_ line: String, _ isEmpty: Bool) {
    ask = .page
    defer { rowsAreDone = ask == .next && rowsAreDone }
    guard !isEmpty else { return goOn() }
    let isAll = ["?", "؟"].contains(line.trimmingSpaces)
    guard let number = isAll ? 0 : PlainLine.number(line), let option = PlainOption(rawValue: number),
      options.contains(option)
    else {
      ask = .next
      return notUnderstood(line)
    }
    choose(option)
  }

  /// On to what comes next: the rows of this question, its next list, else the next question.
  private mutating func goOn() {
    switch desk.screens.last {
    case .permission: break
    case .question(let page):
      guard let asked = page.asked(desk), let next = nextPart(of: page, asked) else {
        if let asked = page.asked(desk), asked.isFolded { say(desk.tongue(PlainWord.waitsForHelp, page.question)) }
        return desk.perform(.next)
      }
      enter(next)
    case .closing: desk.perform(.next)
    default: break
    }
  }

  /// The part an empty line leads to; nil where the next question comes.
  func nextPart(of page: QuestionPage, _ asked: QuestionPage.Asked) -> QuestionPage.Focus? {
    guard !asked.isFolded else { return nil }
    let hasRows = asked.question.rows != nil
    switch page.focus {
    // How someone is belongs to the talk; other themes can wait for the evening, as on the screen.
    case .words where asked.question.kind != .ordinary && !asked.choices.isEmpty: return .choice(0)
    case .words where hasRows: return .rows
    case .choice(let index) where asked.choices.indices.contains(index + 1): return .choice(index + 1)
    case .choice where hasRows: return .rows
    case .rows:
      let count = asked.question.rows?.columns.count ?? 0
      return !rowsAreDone && page.row < page.rows(asked, desk).count && page.part + 1 < count ? .rows : nil
    default: return nil
    }
  }

  private mutating func enter(_ next: QuestionPage.Focus) {
    guard case .question(var page)? = desk.screens.last, let asked = page.asked(desk) else { return }
    if page.focus == .rows, next == .rows {
      page.moveOn(asked, desk)
    } else {
      page.enter(next, desk)
      if next == .rows { ask = page.rows(asked, desk).isEmpty ? .page : .rows }
    }
    desk.screens[desk.screens.count - 1] = .question(page)
  }

  /// To the first list of the question, or to its rows.
  mutating func enterThemes() {
    guard case .question(let page)? = desk.screens.last, let asked = page.asked(desk) else { return }
    enter(asked.choices.isEmpty ? .rows : .choice(0))
  }

  // MARK: - Elsewhere in the interview

  private mutating func goTo(_ line: String, _ isEmpty: Bool) {
    ask = .page
    guard !isEmpty, let talk else { return }
    guard let number = PlainLine.number(line), talk.guide.questions.indices.contains(number - 1) else {
      ask = .goTo
      return notUnderstood(line)
    }
    told = []
    desk.replace(InterviewFlow.screen(of: talk.id, question: talk.guide.questions[number - 1].id, desk))
  }

  private mutating func noteAsked(_ line: String, _ isEmpty: Bool) {
    ask = .page
    guard !isEmpty, case .question(let page)? = desk.screens.last, let asked = page.asked(desk) else { return }
    guard let number = PlainLine.number(line), asked.question.probes.indices.contains(number - 1) else {
      ask = .asks
      return notUnderstood(line)
    }
    desk.withTop { page, desk in
      guard var question = page as? QuestionPage else { return }
      let before = question.focus
      question.focus = .asks
      if let digit = String(number).first { _ = question.handle(.character(digit), &desk) }
      question.focus = before
      page = question
    }
    say(desk.tongue(PlainWord.askedFurther, asked.question.probes[number - 1][asked.spoken]))
  }

  // MARK: - Any other page

  // A page that has no prompt of its own is read as it stands, its keys by number and name.
  private mutating func answerScreen(_ line: String) {
    guard let number = PlainLine.number(line), (0...9).contains(number) else { return notUnderstood(line) }
    press(number)
  }
}

extension String {
  /// The same without space at either end.
  var trimmingSpaces: String {
    let body = drop(while: \.isWhitespace)
    return String(body.reversed().drop(while: \.isWhitespace).reversed())
  }
}
