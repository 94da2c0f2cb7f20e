import Canvas
import Notebook

/// Every word that may lead to somebody, with its sentence; changed where it stands, or let stand.
struct FoundWordsPage: Page {
  private var found: [FoundWord] = []
  private var list = MarkedList()

  func heading(_ desk: Desk) -> Heading {
    Heading(title: desk.tongue(GuardWord.title, String(found.count)))
  }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .mayStand, .back, .undo, .all, .help] }
  func subject(_ desk: Desk) -> [RecordID] { found.element(list.marked).map { [$0.place.record] } ?? [] }

  mutating func refresh(_ desk: inout Desk) {
    found = desk.foundWords()
    list.hold(count: found.count)
  }

  func obstacle(_ command: Command.ID, _ desk: Desk) -> String? {
    (command == .open || command == .mayStand) && found.isEmpty ? desk.tongue(GuardWord.nothing) : nil
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if list.move(key, count: found.count, page: max(1, rows(desk))) { return true }
    guard case .character(let character) = key, let digit = character.wholeNumberValue, (1...3).contains(digit),
      let word = found.element(list.marked)
    else { return false }
    switch digit {
    case 1: desk.keep(word, because: "notName")
    case 2: desk.keep(word, because: "publicRole")
    default: desk.open(.prompt(.whyItStays(word, desk)))
    }
    refresh(&desk)
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard let word = found.element(list.marked) else { return false }
    switch command {
    case .open: desk.open(word)
    case .mayStand:
      desk.keep(word, because: "notName")
      refresh(&desk)
    default: return false
    }
    return true
  }

  // MARK: - Drawing

  private func rows(_ desk: Desk) -> Int { (Frame.body(in: desk.size).rows - 4) / 2 }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let width = min(100, body.columns - margin - 2)
    let area = body.inset(top: 1, bottom: 3)
    guard !found.isEmpty else {
      let at = Position(column: margin, row: area.row)
      canvas.draw(desk.tongue(GuardWord.nothing), at: at, columns: width)
      canvas.cursor = at
      return
    }
    let window = Scroll.window(of: found.count, around: list.marked, rows: max(1, area.rows / 2))
    for (offset, index) in window.enumerated() {
      draw(found[index], row: area.row + offset * 2, margin, width, isMarked: index == list.marked, on: &canvas, desk)
    }
    let more = Frame.more(above: window.lowerBound, below: found.count - window.upperBound, desk.tongue)
    Frame.drawRight(more, row: body.row, on: &canvas)
    Frame.drawHint(desk.tongue(GuardWord.hint), in: body, on: &canvas)
  }

  private func draw(
    _ word: FoundWord, row: Int, _ margin: Int, _ width: Int, isMarked: Bool, on canvas: inout Canvas, _ desk: Desk
  ) {
    if isMarked { Frame.drawMarker(row: row, on: &canvas) }
    let code = desk.contents[word.place.record].map { desk.code(of: $0) } ?? ""
    let number = [code, word.place.question].filter { !$0.isEmpty }.joined(separator: " ")
    canvas.draw(number, at: Position(column: margin, row: row), columns: 12, style: isMarked ? .bold : .normal)
    let edge = Frame.drawRight(
      desk.tongue(GuardWord.of(word.warning.kind)), row: row, edge: margin + width, on: &canvas)
    canvas.draw(
      word.warning.words, at: Position(column: margin + 13, row: row), columns: max(1, edge - margin - 15),
      style: isMarked ? .bold : .normal)
    canvas.draw(
      sentence(word, columns: width - 13, desk), at: Position(column: margin + 13, row: row + 1), columns: width - 13,
      style: .dim)
  }

  /// The words around it, as many as fit; folded where nobody should read them in passing.
  private func sentence(_ word: FoundWord, columns: Int, _ desk: Desk) -> String {
    guard let record = desk.contents[word.field.record], let value = record.value(word.field.field),
      let text = Prose(value)?.paragraphs.element(word.warning.paragraph)?.text,
      word.warning.bytes.upperBound <= text.utf8.count
    else { return "" }
    if FoldedText(desk.contents).reason(for: record) != nil { return desk.tongue(TalkWord.wordsFolded) }
    let start = text.utf8.index(text.startIndex, offsetBy: word.warning.bytes.lowerBound)
    let before = text[..<start]
    let lead = before.suffix(max(8, columns / 3))
    let cut = lead.startIndex > text.startIndex ? Signs.ellipsis : ""
    return cut + lead.drop { $0.isWhitespace } + text[start...].prefix(columns)
  }
}
