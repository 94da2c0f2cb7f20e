import Canvas
import Notebook

/// Looks through everything as one types; Enter opens there, Esc returns to the very letter one came from.
struct FindPage: Page {
  /// A line of the list: a heading, a found text, or nothing.
  private enum Line: Hashable {
    case blank
    case heading(FindPlace.Group)
    case hit(Int)
  }

  /// Found texts of one group, as places in `found`.
  private struct Part: Hashable {
    let group: FindPlace.Group
    let hits: Range<Int>
    /// Its heading's line.
    let first: Int
  }

  private var query = LineField()
  private var index: FindIndex?
  /// The pen when the index was made: it has moved on when anything was written since.
  private var pen: Pen?
  private var folded: FoldedText?
  private var found: [Int] = []
  private var parts: [Part] = []
  private var marked = 0

  func heading(_ desk: Desk) -> Heading {
    Heading(title: desk.tongue(FindWord.find) + "  " + query.text)
  }
  func isTyping(_ desk: Desk) -> Bool { true }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .previous, .next, .back] }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    guard command == .back else { return nil }
    return desk.nameBeneath.map { desk.tongue(FindWord.backTo, $0) }
  }

  mutating func refresh(_ desk: inout Desk) {
    guard index == nil || pen != desk.pen else { return }
    index = FindIndex(desk.contents, for: desk.who, in: desk.tongue.language)
    folded = FoldedText(desk.contents)
    pen = desk.pen
    let mark = marked
    look()
    marked = min(mark, max(0, found.count - 1))
  }

  private mutating func look() {
    found = index?.texts(with: query.text) ?? []
    parts = []
    marked = 0
    var line = 0
    var start = 0
    while start < found.count, let group = index?.place(of: found[start])?.group {
      let end = found[start...].firstIndex { index?.place(of: $0)?.group != group } ?? found.count
      parts.append(Part(group: group, hits: start..<end, first: line))
      line += end - start + 2
      start = end
    }
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    switch key {
    case .up: marked = max(0, marked - 1)
    case .down: marked = min(max(0, found.count - 1), marked + 1)
    case .pageUp: turn(by: -1, desk)
    case .pageDown: turn(by: 1, desk)
    case .enter: open(&desk)
    default:
      let before = query.text
      let outcome = query.handle(key, clipboard: &desk.clipboard)
      if query.text != before { look() }
      return outcome != .ignored
    }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    query.insert(text)
    look()
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .next: turn(by: 1, desk)
    case .previous: turn(by: -1, desk)
    case .open: open(&desk)
    case .find: break
    default: return false
    }
    return true
  }

  private mutating func turn(by pages: Int, _ desk: Desk) {
    let page = max(1, Frame.body(in: desk.size).rows - 5)
    marked = min(max(0, found.count - 1), max(0, marked + pages * page))
  }

  private func open(_ desk: inout Desk) {
    guard found.indices.contains(marked), let hit = index?.hit(found[marked], for: query.text, in: desk.contents)
    else { return }
    switch hit.place.group {
    case .people: desk.open(.person(PersonPage(person: hit.place.record)))
    case .interviews: desk.openInterview(hit.place.record, at: hit.place.question)
    case .journal:
      let start = hit.ranges.first.map { hit.text.distance(from: hit.text.startIndex, to: $0.lowerBound) }
      desk.open(.entry(EntryPage(entry: hit.place.record, cursorAt: hit.isNote ? start : nil)))
    case .ties: desk.open(.person(PersonPage(person: hit.place.record, tab: .ties)))
    case .places: desk.open(.place(PlacePage(place: hit.place.record)))
    case .signs: desk.open(.sign(SignPage(sign: hit.place.record)))
    case .sessions: desk.open(desk.screen(of: hit.place.record))
    case .study: desk.open(.setUp(SetUpPage()))
    }
  }
}

extension Desk {
  /// What Esc goes back to, in a word: the record that is open beneath, or the place; nil where it has no name.
  var nameBeneath: String? {
    let beneath = screens.dropLast()
    // A place is named by its own word: what is marked on it is not what one goes back to.
    if beneath.count == 1, let open = beneath.first?.page.heading(self).tabs.first(where: \.isCurrent) {
      return String(open.text.drop { $0.isNumber || $0.isWhitespace })
    }
    let page = beneath.last { !$0.page.isOverlay }?.page
    return page?.subject(self).first.flatMap { contents[$0] }.map { code(of: $0) }
  }
}

// MARK: - Drawing

extension FindPage {
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let label = TextWidth.columns(of: desk.tongue(FindWord.find)) + 3
    let room = canvas.size.columns - TextWidth.columns(of: desk.status) - label - 3
    query.draw(in: Rect(column: label, row: 0, columns: room, rows: 1), on: &canvas, focused: true)
    canvas.draw(
      count(desk.tongue), at: Position(column: margin, row: body.row), columns: body.columns - margin - 1, style: .dim)

    let list = body.inset(top: 2, bottom: 1)
    let total = parts.last.map { $0.first + $0.hits.count + 1 } ?? 0
    let window = Scroll.window(of: total, around: line(ofHit: marked), rows: list.rows)
    let above = hits(before: window.lowerBound)
    let below = total == 0 ? 0 : found.count - hits(before: window.upperBound)
    for (offset, number) in window.enumerated() {
      let row = list.row + offset
      let more = Frame.more(
        above: offset == 0 ? above : 0, below: offset == window.count - 1 ? below : 0, desk.tongue)
      switch line(number) {
      case .blank: break
      case .heading(let group):
        canvas.draw(desk.tongue(Self.word(for: group)), at: Position(column: margin, row: row), style: .bold)
      case .hit(let place):
        let columns = list.columns - (more.isEmpty ? 0 : TextWidth.columns(of: more) + 2)
        draw(place, row: row, columns: columns, margin, on: &canvas, desk)
      }
      if !more.isEmpty {
        let column = list.columns - TextWidth.columns(of: more) - 1
        canvas.draw(more, at: Position(column: column, row: row), style: .dim)
      }
    }
  }

  private func count(_ tongue: Tongue) -> String {
    if query.text.allSatisfy(\.isWhitespace) { return tongue(FindWord.hint) }
    switch found.count {
    case 0: return tongue(FindWord.nothing)
    case 1: return tongue(FindWord.onePlace)
    default: return tongue(FindWord.places, String(found.count))
    }
  }

  private static func word(for group: FindPlace.Group) -> FindWord {
    switch group {
    case .people: .people
    case .interviews: .interviews
    case .journal: .journal
    case .ties: .ties
    case .places: .placesOverTime
    case .signs: .signs
    case .sessions: .sessions
    case .study: .study
    }
  }

  // MARK: Lines

  private func line(_ number: Int) -> Line {
    guard let part = parts.last(where: { $0.first <= number }) else { return .blank }
    let offset = number - part.first
    if offset == 0 { return .heading(part.group) }
    return offset <= part.hits.count ? .hit(part.hits.lowerBound + offset - 1) : .blank
  }

  private func line(ofHit place: Int) -> Int {
    guard let part = parts.first(where: { $0.hits.contains(place) }) else { return 0 }
    return part.first + 1 + place - part.hits.lowerBound
  }

  private func hits(before line: Int) -> Int {
    parts.reduce(0) { $0 + min(max(0, line - $1.first - 1), $1.hits.count) }
  }

  // MARK: A found text

  private func draw(
    _ place: Int, row: Int, columns: Int, _ margin: Int, on canvas: inout Canvas, _ desk: Desk
  ) {
    guard let hit = index?.hit(found[place], for: query.text, in: desk.contents) else { return }
    let isMarked = place == marked
    let style: Style = isMarked ? .bold : .normal
    if isMarked { canvas.draw(Signs.marker, at: Position(column: margin - 2, row: row), style: .accent) }
    let code = desk.contents[hit.place.record].map { $0[Place.placeCode] ?? desk.code(of: $0) } ?? ""
    canvas.draw(code, at: Position(column: margin, row: row), columns: 6, style: style)
    canvas.draw(hit.place.question, at: Position(column: margin + 6, row: row), columns: 6, style: style)
    let start = margin + 13
    if let record = desk.contents[hit.record], folded?.reason(for: record) != nil {
      let words = desk.tongue(TalkWord.wordsFolded)
      canvas.draw(words, at: Position(column: start, row: row), columns: columns - start - 1, style: .dim)
      return
    }
    Sentence(hit, columns: min(88, columns - start - 1))
      .draw(at: Position(column: start, row: row), style: style, on: &canvas)
  }
}
