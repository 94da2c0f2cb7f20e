import Canvas

/// All commands, typed to narrow, each with its key or the reason it is not possible now.
struct AllPage: Page {
  private var typed = ""
  private var marked = 0
  var isOverlay: Bool { true }

  func heading(_ desk: Desk) -> Heading { Heading(title: "") }
  func isTyping(_ desk: Desk) -> Bool { true }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .back] }

  private func matches(_ desk: Desk) -> [Command] {
    let wanted = typed.lowercased()
    let named = Command.table.filter { command in
      guard command.id != .all else { return false }
      return wanted.isEmpty || desk.tongue(command.word).lowercased().contains(wanted)
    }
    // What is possible now first; the rest stays in the list, with its reason.
    let possible = named.filter { desk.obstacleBeneath($0.id) == nil }
    return possible + named.filter { !possible.contains($0) }
  }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    let found = matches(desk)
    switch key {
    case .character(let character): typed.append(character); marked = 0
    case .backspace where !typed.isEmpty: typed.removeLast(); marked = 0
    case .up: marked = max(0, marked - 1)
    case .down: marked = min(max(0, found.count - 1), marked + 1)
    case .pageUp: marked = max(0, marked - 8)
    case .pageDown: marked = min(max(0, found.count - 1), marked + 8)
    case .enter:
      guard found.indices.contains(marked) else { return true }
      desk.back()
      desk.later = found[marked].id
    default: return false
    }
    return true
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    Frame.drawRule(row: body.row, on: &canvas)
    let margin = Frame.margin(in: canvas.size)
    let title = typed.isEmpty ? desk.tongue(AllWord.title) : typed
    let used = canvas.draw(
      title, at: Position(column: margin, row: body.row + 1), style: typed.isEmpty ? .dim : .bold)
    canvas.cursor = Position(column: margin + (typed.isEmpty ? 0 : used), row: body.row + 1)
    let found = matches(desk)
    let list = Rect(column: body.column, row: body.row + 2, columns: body.columns, rows: body.rows - 2)
    if found.isEmpty {
      canvas.draw(desk.tongue(AllWord.nothing), at: Position(column: margin, row: list.row))
    }
    for (row, index) in Scroll.window(of: found.count, around: marked, rows: list.rows).enumerated() {
      let command = found[index]
      let style: Style = index == marked ? .bold : .normal
      let line = list.row + row
      if index == marked { canvas.draw(Signs.marker, at: Position(column: margin - 2, row: line), style: .accent) }
      canvas.draw(desk.tongue(command.word), at: Position(column: margin, row: line), columns: 32, style: style)
      let obstacle = desk.obstacleBeneath(command.id)
      let keys = command.keys.map(\.name).joined(separator: "  ")
      canvas.draw(
        obstacle ?? keys, at: Position(column: margin + 34, row: line), columns: body.columns - margin - 36,
        style: .dim)
    }
  }
}
