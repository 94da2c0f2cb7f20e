import Canvas
import Notebook

/// The tables someone who took it back still stands in: each is ticked off once it was called back.
struct CallBackPage: Page {
  /// What says that it was taken back.
  let withdrawal: RecordID
  private var list = MarkedList()

  /// The page of one taking back.
  init(withdrawal: RecordID) { self.withdrawal = withdrawal }

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.title) }
  func commands(_ desk: Desk) -> [Command.ID] { [.mark, .undo, .back] }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    command == .mark ? desk.tongue(TakeBackWord.calledBack) : nil
  }

  private func exports(_ desk: Desk) -> [Record] {
    desk.contents[withdrawal].map { Withdrawal.exports(of: $0, in: desk.contents) } ?? []
  }

  private func done(_ desk: Desk) -> [RecordID] { desk.contents[withdrawal]?[Withdrawal.recalled] ?? [] }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    let exports = exports(desk)
    if list.move(key, count: exports.count) { return true }
    guard key == .character(" ") || key == .enter || key == .character("1") else { return false }
    guard let export = exports.element(list.marked), let record = desk.contents[withdrawal] else { return true }
    var done = done(desk)
    if done.contains(export.id) { done.removeAll { $0 == export.id } } else { done.append(export.id) }
    desk.perform(desk.tongue(TakeBackWord.calledBack), [Change(record, Withdrawal.recalled, done)])
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    command == .mark && handle(.character(" "), &desk)
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let exports = exports(desk)
    let done = done(desk)
    let number = desk.contents[withdrawal]?[Withdrawal.number] ?? ""
    canvas.draw(
      desk.tongue(TakeBackWord.toCallBack, number), at: Position(column: margin, row: body.row + 1), style: .bold)
    let area = body.inset(top: 3, bottom: 3)
    for (offset, index) in Scroll.window(of: exports.count, around: list.marked, rows: area.rows).enumerated() {
      let row = area.row + offset
      let isMarked = index == list.marked
      if isMarked { Frame.drawMarker(row: row, on: &canvas) }
      let mark = done.contains(exports[index].id) ? Signs.check : Signs.dot
      canvas.draw(mark, at: Position(column: margin, row: row), style: .accent)
      canvas.draw(
        desk.line(ofExport: exports[index]), at: Position(column: margin + 2, row: row),
        columns: body.columns - margin - 3, style: isMarked ? .bold : .normal)
    }
    Frame.drawHint(desk.tongue(TakeBackWord.callBackHint), in: body.inset(bottom: 1), on: &canvas)
  }
}
