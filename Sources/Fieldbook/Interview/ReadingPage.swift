import Canvas
import Notebook

/// A finished interview as it was written down, from its first answer to its last: to be read, nothing is typed.
struct ReadingPage: Page {
  /// The interview's record.
  let interview: RecordID
  private var place = 0
  private var showsFolded = false

  /// The page of an interview; nothing is written by opening it.
  init(interview: RecordID) { self.interview = interview }

  func heading(_ desk: Desk) -> Heading {
    guard let talk = Talk(interview, in: desk.contents) else { return Heading(title: "") }
    let read = desk.contents[interview]?[Interview.reread].map {
      desk.tongue(ReadingWord.readOn, desk.tongue.shortDate($0, today: desk.today))
    }
    let aside = [read ?? "", desk.attachedCount(interview)].filter { !$0.isEmpty }.joined(separator: " \(Signs.dot) ")
    var heading = talk.heading(at: nil, saying: nil, aside: aside, desk)
    heading.tabs = []
    return heading
  }

  func commands(_ desk: Desk) -> [Command.ID] {
    [
      .writeHere, .readThrough, .next, .back, .journalBeside, .quotable, .interview, .history, .find, .help, .promise,
      .attach, .names, .takeBack, .askAgain, .furtherUses, .secretWord, .clearOthers, .othersHere,
    ]
  }

  func obstacle(_ command: Command.ID, _ desk: Desk) -> String? {
    switch command {
    case .attach: desk.attachObstacle(interview)
    case .quotable: lines(desk).element(place).flatMap { desk.quotingObstacle($0.question, of: interview) }
    case .askAgain: desk.askAgainObstacle(interview)
    case .clearOthers: desk.clearingObstacle(interview)
    default: nil
    }
  }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    switch command {
    case .next: desk.tongue(ReadingWord.nextUnread)
    case .interview: desk.tongue(FinishedWord.again)
    default: desk.wordsInTalk(for: command)
    }
  }

  func subject(_ desk: Desk) -> [RecordID] { [interview] }

  mutating func refresh(_ desk: inout Desk) {
    if Talk(interview, in: desk.contents) == nil { desk.leaveTalk() }
  }

  // MARK: - What stands in it

  /// One line of the page.
  private struct Line: Hashable {
    /// The question it belongs to.
    var question: String
    /// Its words.
    var text: String
    /// How they look.
    var style = Style.normal
    /// The bar before words that are not the writer's.
    var bar: String?
    /// True for the first line of a question.
    var isFirst = false
  }

  private func lines(_ desk: Desk) -> [Line] {
    guard let talk = Talk(interview, in: desk.contents) else { return [] }
    let width = min(88, desk.size.columns - Frame.margin(in: desk.size) - 2)
    let folded = FoldedText(desk.contents)
    return talk.guide.questions.filter { $0.kind != .understanding && talk.isTouched($0, in: desk.contents) }
      .flatMap { lines(of: $0, talk, folded, width: width, desk) }
  }

  private func lines(
    of question: Question, _ talk: Talk, _ folded: FoldedText, width: Int, _ desk: Desk
  ) -> [Line] {
    let page = QuestionPage(interview: interview, question: question.id)
    guard let asked = page.asked(desk) else { return [] }
    var lines: [Line] = []
    func say(_ text: String, _ style: Style = .normal, bar: String? = nil) {
      lines += wrap(text, columns: width).map {
        Line(question: question.id, text: String($0), style: style, bar: bar)
      }
    }
    say(question.spoken { talk.value($0, in: desk.contents) }[asked.spoken], .bold)
    lines[0].isFirst = true
    let answer = talk.answer(question.id, in: desk.contents)
    if let prose = answer?[Answer.text], !prose.isBlank {
      if !showsFolded, let answer, folded.reason(for: answer) != nil {
        say(desk.tongue(TalkWord.wordsFolded), .dim)
      } else {
        for paragraph in prose.paragraphs {
          say(paragraph.text, bar: paragraph.voice.bar)
          if paragraph.voice == .translation { say(desk.tongue.told(paragraph), .dim) }
        }
      }
    }
    if let answer, desk.isTwice(answer.id, Answer.text.name) {
      let items = desk.versionItems(
        desk.versions(answer.id, Answer.text.name), of: FieldPlace(record: answer.id, field: Answer.text.name),
        numbered: false)
      say(desk.tongue(TwiceWord.writtenTwice), .dim)
      for item in items {
        say(item.head, .dim)
        for paragraph in item.prose.paragraphs { say(paragraph.text, bar: paragraph.voice.bar) }
      }
    }
    let labels = page.chosenLabels(asked, desk)
    if !labels.isEmpty { say(labels.joined(separator: " \(Signs.dot) "), .dim) }
    if let missing = answer?[Answer.missing] {
      say(desk.tongue(TalkWord.marked, Vocabulary.missing.label(missing.text, in: desk.tongue.language)), .dim)
    }
    if answer?[Answer.quoteOk] == true { say(desk.tongue(QuotingWord.quotable), .dim) }
    if case .hidden(let names) = talk.standing(of: question, in: desk.contents) {
      say(desk.tongue(TalkWord.hiddenBy, desk.tongue.list(names.map { desk.name(ofRule: $0) })), .dim)
    }
    lines.append(Line(question: question.id, text: ""))
    return lines
  }

  private func rows(_ desk: Desk) -> Int { max(1, Frame.body(in: desk.size).rows - 1) }

  // MARK: - Keys

  mutating func nextPart(_ desk: inout Desk) -> Bool {
    guard !showsFolded, let talk = Talk(interview, in: desk.contents) else { return false }
    let folded = FoldedText(desk.contents)
    showsFolded = talk.guide.questions.contains { question in
      talk.answer(question.id, in: desk.contents).map { folded.reason(for: $0) != nil } ?? false
    }
    return showsFolded
  }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    let lines = lines(desk)
    let last = max(0, lines.count - 1)
    place = min(place, last)
    switch key {
    case .up: place = max(0, place - 1)
    case .down: place = min(last, place + 1)
    case .pageUp: place = max(0, place - rows(desk))
    case .pageDown: place = min(last, place + rows(desk))
    case .home: place = 0
    case .end: place = last
    case .left: place = lines[..<place].lastIndex(where: \.isFirst) ?? 0
    case .right: place = lines.indices.first { $0 > place && lines[$0].isFirst } ?? place
    default: return false
    }
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard let talk = Talk(interview, in: desk.contents) else { return false }
    switch command {
    case .writeHere:
      let question = lines(desk).element(place)?.question
        ?? InterviewFlow.stops(of: talk, in: desk.contents).first { $0.kind == .ordinary }?.id ?? ""
      desk.open(InterviewFlow.screen(of: interview, question: question, desk))
    case .quotable: if let question = lines(desk).element(place)?.question { desk.toggleQuoting(question, in: talk) }
    case .interview: desk.open(.start(StartPage(following: interview)))
    case .history: desk.open(.history(HistoryPage(.interview(interview))))
    case .promise: desk.newPromise(about: interview)
    case .attach: desk.openAttachments(of: interview)
    case .names: desk.openNames(of: interview)
    case .askAgain: desk.openAskAgain([interview])
    case .furtherUses: desk.open(.furtherUses(FurtherUsesPage(interview: interview)))
    case .secretWord: desk.askSecretWord(of: interview)
    case .clearOthers: desk.askWhyFurther(interview)
    case .othersHere: desk.open(.othersHere(OthersHerePage(interview: interview)))
    case .readThrough:
      desk.perform(
        desk.tongue(CommandWord.readThrough), talk.setting(Interview.reread, PartialDate(desk.today)))
    case .next:
      let unread = desk.interviewsToRead(held: HeldInterviews(desk.contents))
      let code = desk.contents[interview]?[Interview.code] ?? ""
      let others = unread.filter { $0 != interview }
      guard let next = others.first(where: { code.isBefore(desk.contents[$0]?[Interview.code] ?? "") }) ?? others.first
      else {
        desk.say(ReadingWord.allRead)
        return true
      }
      desk.replace(.reading(ReadingPage(interview: next)))
    default: return false
    }
    return true
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, body.columns - margin - 2)
    let lines = lines(desk)
    let rows = max(1, body.rows - 1)
    guard !lines.isEmpty else {
      let at = Position(column: margin, row: body.row + 1)
      canvas.draw(desk.tongue(TalkWord.noWordsYet), at: at, columns: width)
      canvas.cursor = at
      return
    }
    let here = min(place, lines.count - 1)
    let window = Scroll.window(of: lines.count, around: here, rows: rows)
    for (offset, index) in window.enumerated() {
      let line = lines[index]
      let row = body.row + 1 + offset
      if let bar = line.bar { canvas.draw(bar, at: Position(column: margin - 2, row: row), style: .accent) }
      canvas.draw(line.text, at: Position(column: margin, row: row), columns: width, style: line.style)
      guard index == here else { continue }
      let at = Position(column: margin - 2, row: row)
      if line.bar == nil { canvas.draw(Signs.marker, at: at, style: .accent) }
      canvas.cursor = at
    }
    let more = lines.count - window.upperBound
    let hidden = more > 0 ? "\(more) \(Signs.down)" : ""
    let end = Frame.drawRight(hidden, row: body.row, edge: margin + width, on: &canvas)
    canvas.draw(
      UsesInWords(interview, desk).line(desk.tongue), at: Position(column: margin, row: body.row),
      columns: end - margin - 2, style: .dim)
  }
}

/// Words of reading an interview through.
enum ReadingWord: String, Phrase {
  case readOn = "read through on {1}"
  case nextUnread = "next unread"
  case allRead = "Every other finished interview is read through."
}
