import Canvas
import Notebook

/// Words of the list of all commands, go-to, help, and files that cannot be read.
enum AllWord: String, Phrase {
  case title = "All that can be done here. Type to narrow."
  case nothing = "Nothing is called that. Backspace widens."
  case nothingDamaged = "Every file can be read."
  case goWhere = "Go to"
  case helpTitle = "Help for this screen"
  case helpBasics = "Arrows, Enter, Esc, Tab, Space, Backspace and digits do everything."
  case helpKeyLine = "Tab goes to the last line: there ← → choose and Enter acts."
  case helpLock = "Hold Esc, or press it three times: the notebook locks at once."
  case helpText = "While you type, letters are letters. All is saved within a second."
  case damageTitle = "Files that cannot be read. The rest of the notebook is open."
  case damageHint = "Keep them. Another copy of this notebook may hold them whole."
}

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
    return Command.table.filter { command in
      guard command.id != .all else { return false }
      return wanted.isEmpty || desk.tongue(command.word).lowercased().contains(wanted)
    }
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

/// Where to go: the places, and in an interview its questions first.
struct GoToPage: Page {
  private var marked = 0
  var isOverlay: Bool { true }

  func heading(_ desk: Desk) -> Heading { Heading(title: "") }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .back] }

  private enum Goal: Hashable { case question(interview: RecordID, id: String, words: String), place(PlaceTab) }

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
    marked = goals(desk).firstIndex { goal in
      if case .question(_, let id, _) = goal { id == page.question } else { false }
    } ?? 0
  }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    let goals = goals(desk)
    switch key {
    case .up: marked = max(0, marked - 1)
    case .down: marked = min(goals.count - 1, marked + 1)
    case .pageUp: marked = max(0, marked - 8)
    case .pageDown: marked = min(goals.count - 1, marked + 8)
    case .home: marked = 0
    case .end: marked = goals.count - 1
    case .enter: if goals.indices.contains(marked) { go(goals[marked], &desk) }
    case .character(let character):
      guard let digit = character.wholeNumberValue, let place = PlaceTab(rawValue: digit) else { return false }
      desk.back()
      desk.go(to: place)
    default: return false
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
    for (row, index) in Scroll.window(of: goals.count, around: marked, rows: body.rows - 2).enumerated() {
      let line = body.row + 2 + row
      let isMarked = index == marked
      if isMarked {
        canvas.draw(Signs.marker, at: Position(column: margin - 2, row: line), style: .accent)
        canvas.cursor = Position(column: margin - 2, row: line)
      }
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
    return [AllWord.helpBasics, .helpKeyLine, .helpText, .helpLock].map { ("", desk.tongue($0)) } + [("", "")]
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
