import Canvas
import Notebook

/// How often each question was not answered, so that the question is changed and never the person pressed.
struct DeclinedPage: Page {
  private var rows: [Row] = []
  private var list = MarkedList()

  private struct Row: Hashable, Sendable {
    let question: String
    let words: String
    let declined: Int
    let other: Int
    let asked: Int
  }

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.tongue(DeclinedWord.title)) }
  func commands(_ desk: Desk) -> [Command.ID] { [.back, .find, .help] }

  mutating func refresh(_ desk: inout Desk) {
    rows = DeclinedAnswers.count(in: desk.contents).map { count in
      Row(
        question: count.question.id, words: count.question.wording[desk.tongue.language], declined: count.declined,
        other: count.otherwiseMissing, asked: count.reached)
    }
    list.hold(count: rows.count)
  }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool { list.move(key, count: rows.count) }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let width = min(100, body.columns - margin - 2)
    var rest = body
    _ = rest.takeTop(1)
    guard !rows.isEmpty else {
      canvas.draw(desk.tongue(DeclinedWord.none), at: Position(column: margin, row: rest.row), columns: width)
      return
    }
    let heads = [DeclinedWord.declined, .other, .asked].map { desk.tongue($0) }
    var edge = margin + width
    var edges: [Int] = []
    let head = rest.takeTop(1).row
    for text in heads.reversed() {
      edges.insert(edge, at: 0)
      edge = Frame.drawRight(text, row: head, edge: edge, on: &canvas) - 3
    }
    let hint = wrap(desk.tongue(DeclinedWord.hint), columns: min(88, width))
    let foot = rest.takeBottom(hint.count + 1)
    for (line, index) in Scroll.window(of: rows.count, around: list.marked, rows: rest.rows).enumerated() {
      let row = rows[index]
      let at = rest.row + line
      let isHere = index == list.marked
      if isHere { Frame.drawMarker(row: at, on: &canvas) }
      canvas.draw(row.question, at: Position(column: margin, row: at), style: .dim)
      canvas.draw(
        row.words, at: Position(column: margin + 4, row: at), columns: max(1, edge - margin - 4),
        style: isHere ? .bold : .normal)
      for (value, right) in zip([row.declined, row.other, row.asked], edges) {
        Frame.drawRight(
          value == 0 ? Signs.dot : String(value), row: at, edge: right, on: &canvas, style: isHere ? .bold : .normal)
      }
    }
    for (index, line) in hint.enumerated() {
      canvas.draw(line, at: Position(column: margin, row: foot.row + 1 + index), style: .dim)
    }
  }
}

/// Words of how often questions were not answered.
enum DeclinedWord: String, Phrase {
  case title = "Not answered, by question"
  case declined = "preferred not"
  case other = "otherwise not"
  case asked = "asked"
  case none = "No question was asked yet."
  case hint = "Where many prefer not to say, change the question. Nobody is asked twice."
}
