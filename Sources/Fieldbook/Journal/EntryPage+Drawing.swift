import Canvas
import Notebook

extension EntryPage {
  /// The room the text is typed in.
  func textSize(_ desk: Desk) -> Size {
    let rect = textRect(in: Frame.body(in: desk.size), desk)
    return Size(columns: rect.columns, rows: rect.rows)
  }

  private func textRect(in body: Rect, _ desk: Desk) -> Rect {
    let margin = Frame.margin(in: desk.size)
    let below = part == .text ? notes(desk).count + (notes(desk).isEmpty ? 1 : 2) : panelRows(in: body)
    return Rect(
      column: margin - 2, row: body.row + 1, columns: body.columns - margin + 2,
      rows: max(1, body.rows - 1 - below))
  }

  private func panelRows(in body: Rect) -> Int { min(body.rows - 3, max(9, body.rows / 2)) }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    if isTwice(desk) {
      desk.drawVersions(entry, JournalEntry.text.name, in: textRect(in: body, desk).inset(left: 2), on: &canvas)
    } else {
      desk.editor(at: place(desk)).draw(in: textRect(in: body, desk), on: &canvas, focused: part == .text)
    }
    if part == .text {
      drawNotes(in: body, on: &canvas, desk)
    } else {
      var rest = body
      drawPart(in: rest.takeBottom(panelRows(in: body)), on: &canvas, desk)
    }
  }

  // MARK: - Below the text

  /// What stands below the text: only lines that have something in them.
  private func notes(_ desk: Desk) -> [(label: String, words: String)] {
    let about = (value(JournalEntry.links, desk) ?? []).compactMap { desk.contents[$0] }.map { desk.code(of: $0) }
    let place = value(JournalEntry.place, desk).flatMap { desk.contents[$0] }.map { desk.code(of: $0) }
    let lines: [(EntryWord, String)] = [
      (.aboutLabel, about.filter { !$0.isEmpty }.joined(separator: " · ")),
      (.dayLabel, value(JournalEntry.aboutOn, desk).map { desk.tongue.date($0, today: desk.today) } ?? ""),
      (.placeLabel, place ?? ""),
      (.wordsLabel, (value(JournalEntry.tags, desk) ?? []).map(\.text).joined(separator: ", ")),
    ]
    let asked = desk.guardLine(at: self.place(desk)).map { [$0] } ?? []
    return lines.filter { !$0.1.isEmpty }.map { (desk.tongue($0.0), $0.1) } + asked
  }

  private func drawNotes(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let notes = notes(desk)
    let margin = Frame.margin(in: canvas.size)
    let first = body.row + body.rows - notes.count - 1
    let indent = max(8, (notes.map { TextWidth.columns(of: $0.label) }.max() ?? 0) + 2)
    let asked = desk.guardLine(at: place(desk))
    for (offset, note) in notes.enumerated() {
      if let asked, offset == notes.count - 1 {
        Frame.drawGuard(
          asked, row: first + offset, margin: margin, indent: indent, width: min(88 + indent, body.columns - margin - 1),
          on: &canvas, desk)
        continue
      }
      canvas.draw(note.label, at: Position(column: margin, row: first + offset), style: .dim)
      canvas.draw(
        note.words, at: Position(column: margin + indent, row: first + offset),
        columns: min(88, body.columns - margin - indent - 1))
    }
  }

  // MARK: - The part on the lower half

  private func drawPart(in rect: Rect, on canvas: inout Canvas, _ desk: Desk) {
    guard let question = part.question else { return }
    if let choices {
      let chosen = chosen(of: part, desk)
      return choices.draw(
        title: desk.tongue(question), chosen: chosen, in: rect, on: &canvas, desk.tongue)
    }
    let margin = Frame.margin(in: canvas.size)
    Frame.drawRule(row: rect.row, on: &canvas)
    canvas.draw(
      desk.tongue(question), at: Position(column: margin, row: rect.row + 1), columns: rect.columns - margin - 1,
      style: .dim)
    let labels: [EntryWord?] = part == .day ? [.aboutDay, .writtenDay] : [nil]
    for (index, field) in lines.enumerated() {
      let row = rect.row + 3 + index
      let label = labels[index].map { desk.tongue($0) } ?? ""
      let indent = label.isEmpty ? 0 : 11
      canvas.draw(label, at: Position(column: margin, row: row), style: .dim)
      if index == line {
        canvas.draw(Signs.marker, at: Position(column: margin - 2, row: row), style: .accent)
      }
      field.draw(
        in: Rect(column: margin + indent, row: row, columns: min(60, rect.columns - margin - indent - 1), rows: 1),
        on: &canvas, focused: index == line)
    }
    if part == .day {
      canvas.draw(
        desk.tongue(EntryWord.dayHint), at: Position(column: margin, row: rect.row + 6),
        columns: rect.columns - margin - 1, style: .dim)
    }
  }
}
