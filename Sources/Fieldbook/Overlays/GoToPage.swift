import Canvas
import Notebook

/// Where to go: the places, and in an interview its questions first.
struct GoToPage: Page {
  private var list = MarkedList()
  var isOverlay: Bool { true }

  func heading(_ desk: Desk) -> Heading { Heading(title: "") }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .back] }

  private enum Goal: Hashable {
    case question(interview: RecordID, id: String, words: String)
    case place(PlaceTab)
  }

  private func goals(_ desk: Desk) -> [Goal] {
    let questions = desk.interviewBeneath.map { interview in
      InterviewFlow.questions(of: interview, desk).map {
        Goal.question(interview: interview, id: $0.id, words: $0.wording[desk.tongue.language])
      }
    }
    return (questions ?? []) + PlaceTab.allCases.filter { $0.screen != nil }.map(Goal.place)
  }

  mutating func refresh(_ desk: inout Desk) {
    guard case .question(let page)? = desk.screens.last(where: { !$0.page.isOverlay }) else { return }
    list.marked = goals(desk).firstIndex { goal in
      if case .question(_, let id, _) = goal { id == page.question } else { false }
    } ?? 0
  }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    let goals = goals(desk)
    switch key {
    case .enter: if let goal = goals.element(list.marked) { go(goal, &desk) }
    case .character(let character):
      guard let digit = character.wholeNumberValue, let place = PlaceTab(rawValue: digit) else { return false }
      desk.back()
      desk.go(to: place)
    default: return list.move(key, count: goals.count)
    }
    return true
  }

  private func go(_ goal: Goal, _ desk: inout Desk) {
    desk.back()
    switch goal {
    case .place(let place): desk.go(to: place)
    case .question(let interview, let id, _):
      desk.replace(InterviewFlow.screen(of: interview, question: id, desk))
    }
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    Frame.drawRule(row: body.row, on: &canvas)
    let margin = Frame.margin(in: canvas.size)
    canvas.draw(desk.tongue(AllWord.goWhere), at: Position(column: margin, row: body.row + 1), style: .dim)
    let goals = goals(desk)
    for (row, index) in Scroll.window(of: goals.count, around: list.marked, rows: body.rows - 2).enumerated() {
      let line = body.row + 2 + row
      let isMarked = index == list.marked
      if isMarked { Frame.drawMarker(row: line, on: &canvas) }
      let (key, words): (String, String) =
        switch goals[index] {
        case .question(_, let id, let words): (id, words)
        case .place(let place): (String(place.rawValue), desk.tongue(place.word))
        }
      canvas.draw(key, at: Position(column: margin, row: line), style: .dim)
      canvas.draw(
        words, at: Position(column: margin + 5, row: line), columns: body.columns - margin - 7,
        style: isMarked ? .bold : .normal)
    }
  }
}
