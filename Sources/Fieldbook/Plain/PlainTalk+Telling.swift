import Canvas
import Notebook

extension PlainTalk {
  // MARK: - A question

  /// The question with what stands there, once; then what the next line is for.
  mutating func promptQuestion(_ page: QuestionPage) -> [String] {
    guard let asked = page.asked(desk) else { return [] }
    var lines = tells("question") ? question(page, asked) : []
    if page.isDeclining { return lines + promptReasons(asked) }
    if page.focus == .help {
      return lines + [desk.tongue(PlainWord.folded), desk.tongue(TalkWord.whoCanHelp)]
    }
    if page.line != nil { return lines + [desk.tongue(TalkWord.other)] }
    switch page.focus {
    case .words:
      if desk.asksFirst(asked.place) { lines.append(desk.tongue(TwiceWord.chooseFirst)) }
      if tells("words \(voice)") { lines.append(desk.tongue(PlainWord.wordLines, voiceName(voice))) }
    case .choice(let index):
      guard let choice = asked.choices.element(index), tells("choice \(index)") else { break }
      let numbered = Vocabulary.named(choice.vocabulary)?.numbered == true
      let prompt = choice.prompt[desk.tongue.language]
      lines += [prompt].filter { !$0.isEmpty }
      lines += self.lines(
        of: page.themes(choice, desk), numbered: numbered,
        chosen: asked.talk.chosen(choice, of: page.question, in: desk.contents))
      lines.append(desk.tongue(choice.multiple ? PlainWord.chooseMany : .chooseOne))
    case .rows: lines += promptPart(page, asked)
    case .help, .asks, .earlier: break
    }
    return lines
  }

  private func question(_ page: QuestionPage, _ asked: QuestionPage.Asked) -> [String] {
    let place = InterviewFlow.number(of: page.question, in: asked.talk)
    let section = asked.talk.guide.section(of: page.question)
    let part = section.map { "\($0.id) \($0.label[desk.tongue.language])" } ?? ""
    let number = desk.tongue(PlainWord.questionNumber, String(place.number), String(place.count), part)
    var lines = [heading(asked.talk, number)]
    lines += page.hints(asked, desk)
    lines.append(asked.question.spoken { asked.talk.value($0, in: desk.contents) }[asked.spoken])
    lines += said(page, asked)
    if !asked.question.probes.isEmpty {
      lines.append(desk.tongue(PlainWord.probes, String(asked.question.probes.count)))
    }
    return lines
  }

  /// What stands in an answer: words line by line with whose they are, then what is chosen.
  private func said(_ page: QuestionPage, _ asked: QuestionPage.Asked) -> [String] {
    let prose = desk.editor(at: asked.place).prose
    let words = prose.isBlank ? [] : prose.paragraphs.map { "\(voiceName($0.voice)): \($0.text)" }
    return words + (chosen(page, asked).map { [$0] } ?? [])
  }

  /// Whose words a voice is.
  func voiceName(_ voice: Voice) -> String { desk.tongue.label(Code(voice.rawValue), of: Vocabulary.voice) }

  private func promptReasons(_ asked: QuestionPage.Asked) -> [String] {
    let missing = asked.talk.missing(asked.question.id, in: desk.contents)
    let label = missing.map { desk.tongue.label($0, of: Vocabulary.missing) } ?? ""
    let hasWords = !desk.editor(at: asked.place).prose.isBlank
    let reasons = QuestionPage.reasons.enumerated().map {
      "\($0.offset + 1): \(desk.tongue.label($0.element, of: Vocabulary.missing))"
    }
    return [desk.tongue(hasWords ? TalkWord.markedWithWords : .marked, label)] + reasons
      + ["7: \(desk.tongue(TalkWord.takeItBack))", desk.tongue(PlainWord.keepReason)]
  }

  // MARK: - Rows

  private mutating func promptPart(_ page: QuestionPage, _ asked: QuestionPage.Asked) -> [String] {
    guard let block = asked.question.rows, let column = block.columns.element(page.part) else { return [] }
    var lines: [String] = []
    let record = page.rows(asked, desk).element(page.row)
    let heading = column.heading[desk.tongue.language]
    let row = record == nil ? desk.tongue(PlainWord.oneMore) : desk.tongue(PlainWord.row, String(page.row + 1))
    let now = record.map { page.words(of: column, of: $0.id, asked, desk) } ?? ""
    lines.append("\(desk.tongue.list([row, heading]))\(now.isEmpty ? "" : ": \(now)")")
    switch column.kind {
    case .days: lines.append(desk.tongue(PlainWord.daysAfter))
    case .text: lines.append(desk.tongue(PlainWord.oneLine))
    case .code(let name), .codes(let name), .scale(let name):
      let numbered = Vocabulary.named(name)?.numbered == true
      if tells("part \(page.part)"), let list = page.partList(asked, desk) {
        if let prompt = column.prompt { lines.append(prompt[desk.tongue.language]) }
        lines += self.lines(of: list, numbered: numbered)
      }
      if case .codes = column.kind {
        lines.append(desk.tongue(PlainWord.chooseMany))
      } else {
        lines.append(desk.tongue(PlainWord.chooseOne))
      }
    }
    return lines
  }

  /// The rows so far, each with its number, and how to open one or make one more.
  mutating func promptRows() -> [String] {
    guard case .question(let page)? = desk.screens.last, let asked = page.asked(desk), let block = asked.question.rows
    else { return [] }
    var lines = tells("question") ? question(page, asked) : []
    let rows = page.rows(asked, desk)
    lines += rows.enumerated().map { index, row in
      let parts = block.columns.map { page.words(of: $0, of: row.id, asked, desk) }.filter { !$0.isEmpty }
      return "\(index + 1): \(desk.tongue.list(parts))"
    }
    if block.canAdd { lines.append("\(rows.count + 1): \(desk.tongue(PlainWord.oneMore))") }
    return lines + [desk.tongue(PlainWord.whichRow)]
  }

  /// What the rows of a question are called: the heading of their first part, and how many there are.
  func rowsName(_ asked: QuestionPage.Asked) -> String {
    guard let block = asked.question.rows, let first = block.columns.first else { return "" }
    return desk.tongue(
      PlainWord.soManyRows, first.heading[desk.tongue.language],
      String(asked.talk.rows(block, in: desk.contents).count))
  }

  // MARK: - The interview as a whole

  /// The questions with their numbers, those that something was said to marked.
  func questionsToGoTo() -> [String] {
    guard let talk else { return [] }
    return talk.guide.questions.enumerated().map { index, question in
      let mark = talk.isTouched(question, in: desk.contents) ? " (\(desk.tongue(PlainWord.answered)))" : ""
      return "\(index + 1): \(question.wording[desk.tongue.language])\(mark)"
    }
  }

  /// What can be asked further in the question that is open.
  func asks() -> [String] {
    guard case .question(let page)? = desk.screens.last, let asked = page.asked(desk) else { return [] }
    let used = asked.talk.answer(page.question, in: desk.contents)?[Answer.probesUsed] ?? []
    return asked.question.probes.enumerated().map { index, probe in
      let mark = used.contains(index + 1) ? " (\(desk.tongue(TalkWord.asked)))" : ""
      return "\(index + 1): \(probe[asked.spoken])\(mark)"
    }
  }

  /// Reads everything that was answered so far.
  mutating func sayAnswers() {
    guard let talk else { return }
    for (index, question) in talk.guide.questions.enumerated() where talk.isTouched(question, in: desk.contents) {
      let page = QuestionPage(interview: talk.id, question: question.id)
      guard let asked = page.asked(desk) else { continue }
      say("\(index + 1): \(question.spoken { talk.value($0, in: desk.contents) }[asked.spoken])")
      for line in said(page, asked) { say(line) }
      if let missing = talk.missing(question.id, in: desk.contents) {
        say(desk.tongue(TalkWord.marked, desk.tongue.label(missing, of: Vocabulary.missing)))
      }
    }
  }

  /// The answers that have words, by the number of their question.
  func answersWithWords() -> [String] {
    guard let talk else { return [] }
    return talk.guide.questions.enumerated().compactMap { index, question in
      guard let prose = talk.answer(question.id, in: desk.contents)?[Answer.text], !prose.isBlank else { return nil }
      return "\(index + 1): \(prose.text.replacing("\n", with: " "))"
    }
  }

  /// The lines of a text with their numbers.
  func numbered(_ prose: Prose) -> [String] {
    prose.paragraphs.enumerated().map { "\($0.offset + 1): \($0.element.text)" }
  }
}
