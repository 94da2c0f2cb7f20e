import Canvas

/// All commands, typed to narrow, each with its key or the reason it is not possible now.
struct AllPage: Page {
  private var typed = ""
  private var list = MarkedList()
  /// Why commands are not possible on the page beneath; found out once, when the list opens.
  private var obstacles: [Command.ID: String] = [:]
  /// What the page beneath calls commands on its key line.
  private var called: [Command.ID: String] = [:]
  var isOverlay: Bool { true }

  func heading(_ desk: Desk) -> Heading { Heading(title: "") }
  func isTyping(_ desk: Desk) -> Bool { true }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .back] }

  private func matches(_ desk: Desk) -> [Command] {
    let named = Command.table.filter { command in
      command.id != .all && (fits(desk.tongue(command.word)) || called[command.id].map(fits) == true)
    }
    // What is possible now first; the rest stays in the list, with its reason.
    return named.filter { obstacles[$0.id] == nil } + named.filter { obstacles[$0.id] != nil }
  }

  private func fits(_ words: String) -> Bool { typed.isEmpty || words.lowercased().contains(typed.lowercased()) }

  /// A command as it is always called, or as the page calls it where it was looked for so.
  private func words(for command: Command, _ desk: Desk) -> String {
    let words = desk.tongue(command.word)
    return fits(words) ? words : called[command.id] ?? words
  }

  mutating func refresh(_ desk: inout Desk) {
    let beneath = desk.screens.last { !$0.page.isOverlay }?.page
    (obstacles, called) = ([:], [:])
    for command in Command.table {
      obstacles[command.id] = desk.obstacleBeneath(command.id)
      called[command.id] = beneath?.words(for: command.id, desk)
    }
  }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    let found = matches(desk)
    switch key {
    case .character(let character):
      typed.append(character)
      list.marked = 0
    case .backspace where !typed.isEmpty:
      typed.removeLast()
      list.marked = 0
    case .function(9): desk.back()
    case .enter:
      guard let command = found.element(list.marked) else { return true }
      desk.back()
      desk.later = command.id
    default: return list.move(key, count: found.count)
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
    let area = body.inset(top: 2)
    if found.isEmpty {
      canvas.draw(desk.tongue(AllWord.nothing), at: Position(column: margin, row: area.row))
    }
    for (row, index) in Scroll.window(of: found.count, around: list.marked, rows: area.rows).enumerated() {
      let command = found[index]
      let obstacle = obstacles[command.id]
      let style: Style = obstacle != nil ? .dim : index == list.marked ? .bold : .normal
      let line = area.row + row
      if index == list.marked {
        canvas.draw(Signs.marker, at: Position(column: margin - 2, row: line), style: .accent)
      }
      canvas.draw(words(for: command, desk), at: Position(column: margin, row: line), columns: 32, style: style)
      let keys = command.keys.map(\.name).joined(separator: "  ")
      canvas.draw(
        obstacle ?? keys, at: Position(column: margin + 34, row: line), columns: body.columns - margin - 36,
        style: .dim)
    }
  }
}
