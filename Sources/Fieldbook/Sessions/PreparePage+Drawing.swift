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
    case .before:
      let free = area.inset(bottom: Frame.rowsTaken(by: desk.message, in: canvas.size))
      drawBefore(in: free, width: width, on: &canvas, desk)
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

  /// What can be done first and what it could harm next, so that both stand in the smallest window; then as much of the
  /// plan as there is room for.
  private func drawBefore(in area: Rect, width: Int, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let ways = [desk.tongue(SessionsWord.harmQuestions), desk.tongue(SessionsWord.begin)]
    choices.draw(ways, row: area.row, width: width, on: &canvas)
    var row = area.row + Choices.rows(ways, width: width) + 1
    let end = area.row + area.rows
    func put(_ text: String, _ style: Style = .normal, indent: Int = 0) {
      for line in wrap(text, columns: width - indent) where row < end {
        canvas.draw(line, at: Position(column: margin + indent, row: row), style: style)
        row += 1
      }
    }
    let harm = harmWords(desk)
    put(harm.words, harm.isFlagged ? .bold : .normal)
    for note in notes(desk) { put(desk.tongue(note)) }
    row += 1
    let activities = desk.activities(of: session)
    let asked = activities.map { wrap($0[Activity.framingQuestion] ?? "", columns: width - 3).count }.reduce(0, +)
    let fitsQuestions = activities.count + asked <= end - row
    // One row is left for how many more there are.
    let room = activities.count <= end - row ? activities.count : max(0, end - row - 1)
    for (number, activity) in activities.prefix(room).enumerated() {
      canvas.draw(
        "\(number + 1)  \(desk.label(activity, Activity.method))", at: Position(column: margin, row: row),
        columns: width, style: .bold)
      row += 1
      if fitsQuestions { put(activity[Activity.framingQuestion] ?? "", .dim, indent: 3) }
    }
    if room < activities.count, row < end {
      Frame.drawRight(Frame.more(above: 0, below: activities.count - room, desk.tongue), row: row, on: &canvas)
    }
    if activities.isEmpty { put(desk.tongue(SessionsWord.nothingChosen), .dim) }
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
