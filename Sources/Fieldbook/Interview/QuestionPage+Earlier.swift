import Canvas
import Notebook

/// What was said to the same question in an earlier talk with the same person: to be read, never copied.
struct EarlierAnswer {
  /// The interview it stands in.
  let interview: Record
  /// The answer.
  let answer: Record

  /// The answer of the nearest earlier talk this one goes on from that has one; nothing of what is held or taken back.
  init?(to question: String, before talk: Talk, in contents: Contents) {
    var seen: Set<RecordID> = [talk.id]
    var next = contents[talk.id]?[Interview.follows]
    while let id = next, seen.insert(id).inserted, let record = contents[id], !record.isDeleted {
      if record[Interview.respondent] == talk.respondent, record[Interview.status] != "withdrawn",
        let earlier = Talk(id, in: contents), !earlier.isHeld(in: contents),
        let answer = earlier.answer(question, in: contents), !answer.isDeleted,
        answer[Answer.text].map({ !$0.isBlank }) == true || answer[Answer.missing] != nil
      {
        interview = record
        self.answer = answer
        return
      }
      next = record[Interview.follows]
    }
    return nil
  }

  /// One folded line: where and when it was said, and the key that opens it.
  func line(_ desk: Desk) -> String {
    let date = interview[Interview.conductedOn].map { desk.tongue.shortDate($0, today: desk.today) } ?? ""
    return desk.tongue(EarlierWord.folded, desk.code(of: interview), date)
  }
}

extension QuestionPage {
  /// What was said to this question before; nil where this talk goes on from none, or none tells of it.
  func earlier(_ asked: Asked, _ desk: Desk) -> EarlierAnswer? {
    guard desk.contents[interview]?[Interview.follows] != nil else { return nil }
    return EarlierAnswer(to: question, before: asked.talk, in: desk.contents)
  }

  private func lines(_ earlier: EarlierAnswer, width: Int, _ desk: Desk) -> [(text: String, bar: String?)] {
    var lines: [(text: String, bar: String?)] = []
    if FoldedText(desk.contents).reason(for: earlier.answer) != nil {
      lines.append((desk.tongue(EarlierWord.foldedAway), nil))
    } else if let prose = earlier.answer[Answer.text], !prose.isBlank {
      for paragraph in prose.paragraphs {
        lines += wrap(paragraph.text, columns: width).map { (String($0), paragraph.voice.bar) }
      }
    }
    if let missing = earlier.answer[Answer.missing] {
      let label = Vocabulary.missing.label(missing.text, in: desk.tongue.language)
      lines.append((desk.tongue(TalkWord.marked, label), nil))
    }
    return lines
  }

  /// Takes a key while what was said before is open: the arrows read on.
  mutating func handleEarlier(_ key: Key, _ asked: Asked, _ desk: Desk) -> Bool {
    guard let earlier = earlier(asked, desk) else { return false }
    let last = max(0, lines(earlier, width: min(88, desk.size.columns - 5), desk).count - 1)
    switch key {
    case .up: marked = max(0, marked - 1)
    case .down: marked = min(last, marked + 1)
    case .pageUp: marked = max(0, marked - 8)
    case .pageDown: marked = min(last, marked + 8)
    case .enter, .character(" "): enter(.words, desk)
    default: return false
    }
    return true
  }

  /// Draws the question, and in the place of today's words those of before.
  func drawEarlier(_ sheet: Sheet, _ asked: Asked, on canvas: inout Canvas, _ desk: Desk) {
    guard let earlier = earlier(asked, desk) else { return }
    var sheet = sheet
    if sheet.isTall { _ = sheet.body.takeTop(1) }
    drawQuestion(&sheet, asked, hints: 0, on: &canvas, desk)
    _ = sheet.body.takeTop(1)
    let head = sheet.body.takeTop(1).row
    canvas.draw(earlier.line(desk), at: Position(column: sheet.margin, row: head), columns: sheet.width, style: .dim)
    let lines = lines(earlier, width: sheet.width, desk)
    let window = Scroll.window(of: lines.count, around: marked, rows: sheet.body.rows)
    for (offset, index) in window.enumerated() {
      let row = sheet.body.row + offset
      if let bar = lines[index].bar {
        canvas.draw(bar, at: Position(column: sheet.margin - 2, row: row), style: .accent)
      }
      canvas.draw(
        lines[index].text, at: Position(column: sheet.margin, row: row), columns: sheet.width, style: .dim)
      if index == marked { canvas.cursor = Position(column: sheet.margin - 2, row: row) }
    }
  }
}

/// Words of what was said before.
enum EarlierWord: String, Phrase {
  case folded = "Said before, in {1}, {2}: Shift-Tab opens it."
  case foldedAway = "The words there are folded away."
  case none = "Nothing was said to this in an earlier talk."
}
