import Canvas

/// The lines every screen shares: head, places, rule, message and keys.
enum Frame {
  /// One item of the key line.
  struct Item: Hashable, Sendable {
    /// The key's name; empty for an item reached by arrows only.
    var key: String
    /// What it does.
    var words: String

    /// Columns it takes.
    var columns: Int { TextWidth.columns(of: key) + (key.isEmpty ? 0 : 1) + TextWidth.columns(of: words) }
  }

  /// Columns left free at the left of a body: three, and six where there is room.
  static func margin(in size: Size) -> Int { size.columns >= 110 ? 6 : 3 }

  /// The rectangle pages draw in: all columns, between the rule and the message line.
  static func body(in size: Size) -> Rect {
    Rect(column: 0, row: 3, columns: size.columns, rows: max(0, size.rows - 5))
  }

  /// Draws line 1, title left and status right, and line 2 with its tabs.
  static func drawHead(_ heading: Heading, status: String, isAlarm: Bool, on canvas: inout Canvas) {
    let columns = canvas.size.columns
    let right = [heading.aside, status].filter { !$0.isEmpty }.joined(separator: " · ")
    let rightWidth = TextWidth.columns(of: right)
    canvas.draw(heading.title, at: Position(column: 1, row: 0), columns: max(0, columns - rightWidth - 4))
    let start = max(1, columns - rightWidth - 1)
    canvas.draw(right, at: Position(column: start, row: 0), style: .dim)
    if isAlarm {
      let width = TextWidth.columns(of: status)
      canvas.draw(status, at: Position(column: max(1, columns - width - 1), row: 0), style: [.reverse, .bold])
    }
    drawTabs(heading.tabs, on: &canvas)
    drawRule(row: 2, on: &canvas)
  }

  /// Draws a line across the screen.
  static func drawRule(row: Int, on canvas: inout Canvas) {
    canvas.draw(
      String(repeating: Signs.rule, count: canvas.size.columns), at: Position(column: 0, row: row), style: .dim)
  }

  /// Draws line 2; where it does not fit, the longest of the tabs that are not open lose letters, and only so many.
  private static func drawTabs(_ tabs: [Heading.Tab], on canvas: inout Canvas) {
    let room = canvas.size.columns - 2
    let widths = tabs.map { TextWidth.columns(of: $0.text) }
    func columns(_ limit: Int) -> Int {
      tabs.indices.reduce(-2) { $0 + (tabs[$1].isCurrent ? widths[$1] : min(widths[$1], limit)) + 2 }
    }
    var limit = widths.max() ?? 0
    while limit > 4, columns(limit) > room { limit -= 1 }
    // What is left over goes to the shortest: one letter more makes most of them whole.
    let cut = tabs.indices.filter { !tabs[$0].isCurrent && widths[$0] > limit }.sorted { widths[$0] < widths[$1] }
    let longer = cut.prefix(max(0, room - columns(limit)))
    var column = 1
    for (index, tab) in tabs.enumerated() {
      let text = tab.isCurrent ? tab.text : tab.text.cut(to: longer.contains(index) ? limit + 1 : limit)
      column += canvas.draw(
        text, at: Position(column: column, row: 1), columns: max(0, room + 1 - column),
        style: tab.isCurrent ? [.accent, .bold] : .normal)
      column += 2
    }
  }

  /// Rows a message takes of the body: one when it does not fit on its own line.
  static func rowsTaken(by message: String?, in size: Size) -> Int {
    TextWidth.columns(of: message ?? "") > messageRoom(in: size) ? 1 : 0
  }

  private static func messageRoom(in size: Size) -> Int { min(88, size.columns - margin(in: size) - 1) }

  /// Draws what was last said, above the key line.
  static func drawMessage(_ message: String?, on canvas: inout Canvas) {
    guard let message, canvas.size.rows > 3 else { return }
    let margin = margin(in: canvas.size)
    let room = messageRoom(in: canvas.size)
    // A message too long for its line takes the one above as well.
    let lines = wrap(message, columns: room)
    let first = canvas.size.rows - (lines.count > 1 ? 3 : 2)
    if lines.count > 1 { canvas.fill(Rect(column: 0, row: first, columns: canvas.size.columns, rows: 1)) }
    for (row, line) in lines.prefix(2).enumerated() {
      let text = row == 1 && lines.count > 2 ? lines[1...].joined() : String(line)
      canvas.draw(text, at: Position(column: margin, row: first + row), columns: room)
    }
  }

  /// Draws the key line; what does not fit is left out, but never the last item while nothing has the focus.
  static func drawKeyLine(_ items: [Item], focus: Int?, lock: Item?, on canvas: inout Canvas) {
    let row = canvas.size.rows - 1
    var room = canvas.size.columns - 2
    if let lock {
      room -= lock.columns + 2
      draw(lock, at: Position(column: canvas.size.columns - lock.columns - 1, row: row), focused: false, on: &canvas)
    }
    var shown = Array(items.indices)
    while let first = shown.first, shown.reduce(-2, { $0 + items[$1].columns + 2 }) > room {
      // With a focus the window follows it; without one the list of all commands stays in sight.
      if let focus {
        if first < focus { shown.removeFirst() } else { shown.removeLast() }
      } else {
        shown.remove(at: max(0, shown.count - 2))
      }
    }
    var column = 1
    for index in shown {
      draw(items[index], at: Position(column: column, row: row), focused: index == focus, on: &canvas)
      column += items[index].columns + 2
    }
  }

  private static func draw(_ item: Item, at position: Position, focused: Bool, on canvas: inout Canvas) {
    var column = position.column
    if !item.key.isEmpty {
      column += canvas.draw(item.key, at: position, style: focused ? [.bold, .reverse] : .bold) + 1
    }
    let used = canvas.draw(
      item.words, at: Position(column: column, row: position.row), style: focused ? .reverse : .dim)
    if focused {
      canvas.restyle(
        Rect(column: position.column, row: position.row, columns: column + used - position.column, rows: 1), .reverse)
      canvas.cursor = position
    }
  }

  /// Says that the window is smaller than is needed here; nothing is lost meanwhile.
  static func drawTooSmall(_ least: Size, on canvas: inout Canvas, _ tongue: Tongue) {
    let row = max(0, canvas.size.rows / 2 - 1)
    canvas.draw(tongue(FrameWord.tooSmall), at: Position(column: 0, row: row), style: .bold)
    let hint = tongue(FrameWord.tooSmallHint, String(least.columns), String(least.rows))
    for (line, words) in wrap(hint, columns: max(1, canvas.size.columns)).enumerated() {
      canvas.draw(words, at: Position(column: 0, row: row + 1 + line))
    }
  }
}

extension String {
  /// As many of its first Characters as take no more than so many columns.
  fileprivate func cut(to columns: Int) -> String {
    var text = self
    while TextWidth.columns(of: text) > columns { text.removeLast() }
    return text
  }
}
