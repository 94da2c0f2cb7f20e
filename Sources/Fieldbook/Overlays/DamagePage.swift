import Canvas

/// Files that could not be read, each with the reason.
struct DamagePage: Page {
  private var first = 0

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.title) }
  func commands(_ desk: Desk) -> [Command.ID] { [.back] }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    switch key {
    case .up: first = max(0, first - 1)
    case .down: first = min(max(0, desk.damage.count - 1), first + 1)
    default: return false
    }
    return true
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    canvas.draw(desk.tongue(AllWord.damageTitle), at: Position(column: margin, row: body.row + 1), style: .bold)
    canvas.draw(desk.tongue(AllWord.damageHint), at: Position(column: margin, row: body.row + 2), style: .dim)
    for (row, line) in desk.damage.dropFirst(first).prefix(max(0, body.rows - 4)).enumerated() {
      canvas.draw(
        line, at: Position(column: margin, row: body.row + 4 + row), columns: body.columns - margin - 1)
    }
  }
}
