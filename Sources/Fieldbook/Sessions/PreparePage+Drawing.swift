import Canvas
import Notebook

extension PreparePage {
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    var area = body.inset(top: 1)
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, area.columns - margin - 2)
    switch part {
    case .who:
      let notes = notes(desk).flatMap { wrap(desk.tongue($0), columns: width) }
      if !notes.isEmpty {
        let foot = area.takeBottom(min(notes.count + 1, max(0, area.rows - 9)))
        for (row, line) in notes.prefix(max(0, foot.rows - 1)).enumerated() {
          canvas.draw(line, at: Position(column: margin, row: foot.row + 1 + row))
        }
      }
      if let form { FormLayout(form, desk).draw(in: area, on: &canvas) }
    case .what: list.draw(in: area, on: &canvas, desk.tongue)
    case .before: drawBefore(in: area, width: width, on: &canvas, desk)
    }
  }

  /// What is worth a thought before the group comes.
  private func notes(_ desk: Desk) -> [SessionsWord] {
    guard let record = desk.contents[session] else { return [] }
    var notes: [SessionsWord] = []
    if record[ParticipatorySession.countBand] == "under5" { notes.append(.talkOnly) }
    if record[ParticipatorySession.groupKind] == "mixed" { notes.append(.meetApart) }
    if record[ParticipatorySession.facilitator] == record[ParticipatorySession.recorder] { notes.append(.twoOfYou) }
    return notes
  }

  private func drawBefore(in area: Rect, width: Int, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    var row = area.row
    func put(_ text: String, _ style: Style = .normal, indent: Int = 0) {
      for line in wrap(text, columns: width - indent) where row < area.row + area.rows {
        canvas.draw(line, at: Position(column: margin + indent, row: row), style: style)
        row += 1
      }
    }
    for (number, activity) in desk.activities(of: session).enumerated() {
      put("\(number + 1)  \(desk.label(activity, Activity.method))", .bold)
      if area.rows > 14 { put(activity[Activity.framingQuestion] ?? "", .dim, indent: 3) }
    }
    if desk.activities(of: session).isEmpty { put(desk.tongue(SessionsWord.nothingChosen), .dim) }
    row += 1
    for note in notes(desk) { put(desk.tongue(note)) }
    let harm = harmWords(desk)
    put(harm.words, harm.isFlagged ? .bold : .normal)
    row += 1
    choices.draw(
      [desk.tongue(SessionsWord.harmQuestions), desk.tongue(SessionsWord.begin)], row: row, width: width, on: &canvas)
  }

  private func harmWords(_ desk: Desk) -> (words: String, isFlagged: Bool) {
    guard let checking = checking(desk) else { return (desk.tongue(SessionsWord.harmOpen), false) }
    let flagged = desk.tongue.list(checking.flagged.map { desk.tongue.label(Code($0.item), of: .dnhSession) })
    switch checking.result {
    case .open: return (desk.tongue(SessionsWord.harmOpen), false)
    case .clear: return (desk.tongue(SessionsWord.harmClear), false)
    case .hold: return (desk.tongue(SessionsWord.harmMind, flagged), true)
    case .stop: return (desk.tongue(SessionsWord.notHeld), true)
    }
  }
}
