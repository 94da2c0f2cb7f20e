import Canvas
import Notebook

/// What another copy took back: hidden here already, destroyed here only after a yes.
struct OtherCopyPage: Page {
  private var marked = 1

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.title) }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .back] }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    switch key {
    case .up, .left: marked = 0
    case .down, .right: marked = 1
    case .enter, .character(" "): choose(&desk)
    case .character("1"):
      marked = 0
      choose(&desk)
    case .character("2"):
      marked = 1
      choose(&desk)
    default: return false
    }
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    command == .open && handle(.enter, &desk)
  }

  private func choose(_ desk: inout Desk) {
    desk.back()
    guard marked == 0 else { return }
    desk.writeTexts()
    desk.saving.onceDurable.append(.agree)
    desk.awaitingErasure = []
    desk.awaitingRedaction = []
    desk.say(TakeBackWord.destroyed)
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, body.columns - margin - 2)
    var told = body.inset(top: 1)
    let choices = told.takeBottom(4)
    var row = told.row
    func say(_ text: String, _ style: Style = .normal) {
      for line in wrap(text, columns: width) where row < told.row + told.rows {
        canvas.draw(line, at: Position(column: margin, row: row), style: style)
        row += 1
      }
    }
    say(desk.tongue(TakeBackWord.otherCopy), .bold)
    say(desk.tongue(TakeBackWord.hiddenAlready))
    row += 1
    let known = desk.takenBackElsewhere
    let shown = known.prefix(max(1, told.rows / 5))
    for withdrawal in shown {
      let who = withdrawal.fields[Withdrawal.number.name]?.operations.first?.who ?? ""
      let day = withdrawal[Withdrawal.receivedOn].map { desk.tongue.date($0, today: desk.today) } ?? ""
      say(desk.tongue(TakeBackWord.otherCopyLine, withdrawal[Withdrawal.number] ?? "", who, day))
      let counts = withdrawal[Withdrawal.erased].map { desk.counts($0) } ?? []
      for line in counts.joinedByDots(columns: width - 2) { say("  " + line, .dim) }
    }
    let named = Set(known.flatMap { $0[Withdrawal.gone] ?? [] })
    let others = desk.awaitingErasure.subtracting(named).count + known.count - shown.count
    if others > 0 { say(desk.tongue(TakeBackWord.otherCopyMore, String(others))) }
    if !desk.awaitingRedaction.isEmpty { say(desk.tongue(TakeBackWord.otherCopyWords)) }
    row = min(row + 1, choices.row + 1)
    for (index, word) in [TakeBackWord.yesHereToo, .notYet].enumerated() {
      if index == marked { Frame.drawMarker(row: row, on: &canvas) }
      canvas.draw(String(index + 1), at: Position(column: margin + 2, row: row), style: .bold)
      canvas.draw(
        desk.tongue(word), at: Position(column: margin + 5, row: row), columns: width - 5,
        style: index == marked ? .bold : .normal)
      row += 1
    }
  }
}
