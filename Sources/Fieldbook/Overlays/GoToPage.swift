import Canvas
import Notebook

/// Where to go: the places, and in an interview its questions first.
struct GoToPage: Page {
  private var list = MarkedList()
  /// The beginning of a question's name, as typed.
  private var typed = ""
  var isOverlay: Bool { true }

  func heading(_ desk: Desk) -> Heading { Heading(title: "") }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .back] }

  private enum Goal: Hashable {
    case question(interview: RecordID, id: String, words: String, isSpared: Bool)
    case place(PlaceTab)
  }

  private func goals(_ desk: Desk) -> [Goal] {
    let questions = desk.interviewBeneath.map { interview in
      InterviewFlow.listed(of: interview, desk).map {
        Goal.question(
          interview: interview, id: $0.question.id, words: $0.question.wording[desk.tongue.language],
          isSpared: $0.standing.isOutOfDistress)
      }
    }
    return (questions ?? []) + PlaceTab.allCases.map(Goal.place)
  }

  mutating func refresh(_ desk: inout Desk) {
    guard case .question(let page)? = desk.screens.last(where: { !$0.page.isOverlay }) else { return }
    list.marked =
      goals(desk).firstIndex { goal in
        if case .question(_, let id, _, _) = goal { id == page.question } else { false }
      } ?? 0
  }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    let goals = goals(desk)
    switch key {
    case .enter: if let goal = goals.element(list.marked) { go(goal, &desk) }
    case .backspace: if !typed.isEmpty { typed.removeLast() }
    case .character(let character):
      // A digit alone is a place; behind a letter it belongs to the name of a question.
      if typed.isEmpty, let digit = character.wholeNumberValue {
        guard let place = PlaceTab(rawValue: digit) else { return false }
        desk.back()
        desk.go(to: place)
        return true
      }
      guard character.isLetter || character.isNumber || "-_.".contains(character) else { return false }
      return find(typed + String(character), goals, &desk)
    default:
      typed = ""
      return list.move(key, count: goals.count)
    }
    return true
  }

  // Marked, not opened: `e1` may be the beginning of `e10`.
  private mutating func find(_ name: String, _ goals: [Goal], _ desk: inout Desk) -> Bool {
    guard desk.interviewBeneath != nil else { return false }
    let found = goals.firstIndex { goal in
      if case .question(_, let id, _, _) = goal { id.lowercased().hasPrefix(name.lowercased()) } else { false }
    }
    if let found {
      typed = name
      list.marked = found
    } else {
      desk.say(desk.tongue(TalkWord.noQuestion, name))
    }
    return true
  }

  private func go(_ goal: Goal, _ desk: inout Desk) {
    desk.back()
    switch goal {
    case .place(let place): desk.go(to: place)
    case .question(let interview, let id, _, _):
      desk.replace(InterviewFlow.screen(of: interview, question: id, desk))
    }
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    Frame.drawRule(row: body.row, on: &canvas)
    let margin = Frame.margin(in: canvas.size)
    let head = canvas.draw(
      desk.tongue(AllWord.goWhere), at: Position(column: margin, row: body.row + 1), style: .dim)
    canvas.draw(typed, at: Position(column: margin + head + 2, row: body.row + 1), style: .bold)
    let goals = goals(desk)
    for (row, index) in Scroll.window(of: goals.count, around: list.marked, rows: body.rows - 2).enumerated() {
      let line = body.row + 2 + row
      let isMarked = index == list.marked
      if isMarked { Frame.drawMarker(row: line, on: &canvas) }
      let (key, words, isSpared): (String, String, Bool) =
        switch goals[index] {
        case .question(_, let id, let words, let isSpared): (id, words, isSpared)
        case .place(let place): (String(place.rawValue), desk.tongue(place.word), false)
        }
      let edge =
        isSpared
        ? Frame.drawRight(desk.tongue(TalkWord.spared), row: line, edge: body.columns - 2, on: &canvas) - 2
        : body.columns - 2
      canvas.draw(key, at: Position(column: margin, row: line), style: .dim)
      canvas.draw(
        words, at: Position(column: margin + 5, row: line), columns: max(0, edge - margin - 5),
        style: isMarked ? .bold : isSpared ? .dim : .normal)
    }
  }
}
