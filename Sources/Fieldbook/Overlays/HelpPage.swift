import Canvas

/// Help for one screen: what its keys do, and what always works.
struct HelpPage: Page {
  private let offered: [Command.ID]
  private let typing: Bool
  private var first = 0

  /// Help for a screen that offers these commands.
  init(for commands: [Command.ID], typing: Bool) {
    offered = commands
    self.typing = typing
  }

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.tongue(AllWord.helpTitle)) }
  func commands(_ desk: Desk) -> [Command.ID] { [.back] }

  private func lines(_ desk: Desk) -> [(String, String)] {
    let always = Command.table.filter { $0.scope == .everywhere && !$0.keys.isEmpty && !offered.contains($0.id) }
    let text = typing ? Command.table.filter { $0.scope == .inText } : []
    let commands = offered.map(Command.named) + text + always
    let voices: [AllWord] = typing ? [.helpVoices] : []
    return ([AllWord.helpBasics, .helpKeyLine, .helpText] + voices + [.helpLock]).map { ("", desk.tongue($0)) }
      + [("", "")]
      + commands.map { ($0.keys.map(\.name).joined(separator: "  "), desk.tongue($0.word)) }
  }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    let most = max(0, lines(desk).count - 1)
    switch key {
    case .up: first = max(0, first - 1)
    case .down: first = min(most, first + 1)
    case .pageUp: first = max(0, first - 10)
    case .pageDown: first = min(most, first + 10)
    default: return false
    }
    return true
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    for (row, line) in lines(desk).dropFirst(first).prefix(body.rows - 1).enumerated() {
      let place = Position(column: margin, row: body.row + 1 + row)
      if line.0.isEmpty {
        canvas.draw(line.1, at: place, columns: body.columns - margin - 1)
      } else {
        canvas.draw(line.0, at: place, style: .bold)
        canvas.draw(line.1, at: Position(column: margin + 16, row: place.row))
      }
    }
  }
}
