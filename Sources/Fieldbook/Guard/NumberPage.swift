import Canvas
import Notebook

/// Which number takes the place of a name all through a text: typed, or chosen from a short list.
struct NumberPage: Page {
  private let word: String
  private let place: TextField
  private var typed = LineField()
  /// The line with the marker; nil where nothing fits what is typed, so that Enter changes nothing by mistake.
  private var marked: Int?
  var isOverlay: Bool { true }

  /// One line to choose.
  private enum Row: Hashable {
    /// A number, and what one calls them.
    case number(String, words: String)
    /// Nobody in particular.
    case neighbour
    /// A person or group is made, with a number nobody has.
    case fresh
  }

  /// Asks which number stands for a word of a text.
  init(for word: String, at place: TextField, _ desk: Desk) {
    self.word = word
    self.place = place
    mark(desk)
  }

  func heading(_ desk: Desk) -> Heading { Heading(title: "") }
  func isTyping(_ desk: Desk) -> Bool { true }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .back] }

  // MARK: - What can be chosen

  private func rows(_ desk: Desk) -> [Row] {
    let wanted = typed.text.foldedForNarrowing.split(whereSeparator: \.isWhitespace)
    let meant = desk.personNumber(typed.text)
    let numbered = desk.numbered(likeliestFor: word, in: place).filter { person in
      let folded = "\(person.code) \(person.words)".foldedForNarrowing
      return person.code != meant && wanted.allSatisfy { folded.contains($0) }
    }
    let neighbour = desk.tongue(PromptWord.aNeighbour)
    let mayBeNobody = wanted.allSatisfy { neighbour.foldedForNarrowing.contains($0) }
    let others: [Row] = mayBeNobody ? [.neighbour, .fresh] : [.fresh]
    let exact: [Row] = meant.map { [.number($0, words: desk.words(forNumber: $0))] } ?? []
    // The choice of a new number never slides out of sight.
    let room = max(1, listRows(desk) - others.count - exact.count)
    return exact + numbered.prefix(room).map { .number($0.code, words: $0.words) } + others
  }

  private mutating func mark(_ desk: Desk) {
    let rows = rows(desk)
    let isSure = !typed.text.allSatisfy(\.isWhitespace) || !desk.likelyPeople(for: word, in: place).isEmpty
    marked = rows.firstIndex { row in
      switch row {
      case .number: isSure
      case .neighbour: true
      case .fresh: false
      }
    }
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    let rows = rows(desk)
    switch key {
    case .enter:
      guard let row = marked.flatMap({ rows.element($0) }) else {
        desk.say(desk.tongue(PromptWord.noNumber, typed.text))
        return true
      }
      desk.back()
      put(row, &desk)
    case .up: marked = max(0, (marked ?? rows.count) - 1)
    case .down: marked = min(rows.count - 1, (marked ?? -1) + 1)
    default:
      let outcome = typed.handle(key, clipboard: &desk.clipboard)
      if outcome == .changed { mark(desk) }
      return outcome != .ignored
    }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    typed.insert(text)
    mark(desk)
  }

  private func put(_ row: Row, _ desk: inout Desk) {
    switch row {
    case .number(let number, _): desk.put(number, for: word, at: place)
    case .neighbour: desk.put(desk.tongue(PromptWord.aNeighbour), for: word, at: place)
    case .fresh:
      let person = desk.addPerson()
      if let code = desk.contents[person]?[PeaceAgent.code] { desk.put(code, for: word, at: place) }
    }
  }

  // MARK: - Drawing

  private func question(_ desk: Desk) -> [Substring] {
    let margin = Frame.margin(in: desk.size)
    return wrap(desk.tongue(PromptWord.numberFor, word), columns: min(88, desk.size.columns - margin - 1))
  }

  private func listRows(_ desk: Desk) -> Int { Frame.body(in: desk.size).rows / 2 - question(desk).count - 2 }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    Frame.drawRule(row: body.row, on: &canvas)
    let margin = Frame.margin(in: canvas.size)
    var area = body.inset(top: 1)
    for line in question(desk) where area.rows > 2 {
      canvas.draw(line, at: Position(column: margin, row: area.takeTop(1).row), style: .bold)
    }
    let line = area.takeTop(1)
    let field = Rect(column: margin + 2, row: line.row, columns: body.columns - margin - 3, rows: 1)
    if typed.text.isEmpty {
      canvas.draw(
        desk.tongue(PromptWord.numberHint), at: Position(column: margin + 3, row: line.row),
        columns: field.columns - 1, style: .dim)
      canvas.cursor = field.origin
    } else {
      typed.draw(in: field, on: &canvas, focused: true)
    }
    let rows = rows(desk)
    for (offset, index) in Scroll.window(of: rows.count, around: marked ?? 0, rows: area.rows).enumerated() {
      draw(rows[index], row: area.row + offset, isMarked: index == marked, in: body, on: &canvas, desk)
    }
  }

  private func draw(
    _ row: Row, row line: Int, isMarked: Bool, in body: Rect, on canvas: inout Canvas, _ desk: Desk
  ) {
    let margin = Frame.margin(in: canvas.size)
    if isMarked { canvas.draw(Signs.marker, at: Position(column: margin - 2, row: line), style: .accent) }
    let style: Style = isMarked ? .bold : .normal
    let start = Position(column: margin, row: line)
    switch row {
    case .number(let number, let words):
      let used = max(6, canvas.draw(number, at: start, style: style))
      canvas.draw(
        words, at: Position(column: margin + used + 2, row: line), columns: body.columns - margin - used - 4,
        style: isMarked ? .bold : .dim)
    case .neighbour: canvas.draw(desk.tongue(PromptWord.aNeighbour), at: start, style: style)
    case .fresh: canvas.draw(desk.tongue(PromptWord.newNumber), at: start, style: style)
    }
  }
}
