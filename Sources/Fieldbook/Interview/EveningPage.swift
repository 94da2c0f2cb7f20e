import Canvas
import Notebook

/// Evening work: the question screen over every answer that has no theme yet.
struct EveningPage: Page {
  private var waiting: [InterviewFlow.Unthemed] = []
  private var index = 0
  private var page: QuestionPage?

  func heading(_ desk: Desk) -> Heading {
    let title = page.map { $0.heading(desk).title } ?? ""
    let count = desk.tongue(TalkWord.position, String(min(index + 1, waiting.count)), String(waiting.count))
    let words = waiting.isEmpty ? "" : " · \(count)"
    return Heading(title: desk.tongue(TalkWord.themes) + words + (title.isEmpty ? "" : " · \(title)"))
  }

  func isTyping(_ desk: Desk) -> Bool { page?.isTyping(desk) ?? false }
  func commands(_ desk: Desk) -> [Command.ID] {
    guard let page else { return [.back, .find, .help] }
    let shared: [Command.ID] = [.settle, .themes, .words, .asked, .binRow]
    return [.next, .previous] + page.commands(desk).filter(shared.contains) + [.back]
  }

  func words(for command: Command.ID, _ desk: Desk) -> String? { desk.wordsInTalk(for: command) }
  func subject(_ desk: Desk) -> [RecordID] { page?.subject(desk) ?? [] }
  func bookmark(_ desk: Desk) -> [Change] { page?.headers(desk) ?? [] }

  mutating func refresh(_ desk: inout Desk) {
    if page == nil {
      waiting = InterviewFlow.answersWithoutThemes(&desk)
      show(0, &desk)
    } else {
      page?.refresh(&desk)
    }
  }

  private mutating func show(_ place: Int, _ desk: inout Desk) {
    guard waiting.indices.contains(place) else { return }
    index = place
    var next = QuestionPage(interview: waiting[place].interview, question: waiting[place].question)
    next.refresh(&desk)
    if let asked = next.asked(desk), let part = next.parts(asked).first(where: { $0 != .words }) {
      next.enter(part, desk)
    }
    page = next
  }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool { page?.handle(key, &desk) ?? false }
  mutating func paste(_ text: String, _ desk: inout Desk) { page?.paste(text, &desk) }
  mutating func nextPart(_ desk: inout Desk) -> Bool { page?.nextPart(&desk) ?? false }
  mutating func previousPart(_ desk: inout Desk) -> Bool { page?.previousPart(&desk) ?? false }
  mutating func enterParts(fromEnd: Bool, _ desk: inout Desk) { page?.enterParts(fromEnd: fromEnd, &desk) }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .next:
      desk.writeTexts()
      if index + 1 < waiting.count { show(index + 1, &desk) } else { desk.say(EveningWord.last) }
    case .previous:
      desk.writeTexts()
      show(max(0, index - 1), &desk)
    case .noAnswer, .pause, .keepNext, .othersHere: return false
    default: return page?.perform(command, &desk) ?? false
    }
    return true
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    guard let page else {
      canvas.draw(
        desk.tongue(EveningWord.none),
        at: Position(column: Frame.margin(in: canvas.size), row: body.row + 1),
        columns: body.columns - Frame.margin(in: canvas.size) - 1)
      return
    }
    page.draw(in: body, on: &canvas, desk)
  }
}

/// Words of the evening's work.
enum EveningWord: String, Phrase {
  case last = "That was the last one."
  case none = "Every answer has its themes."
}
