import Canvas
import Notebook

extension AttachmentsPage {
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    if let asking {
      drawAsking(asking, in: body.inset(top: 1), on: &canvas, desk)
    } else {
      drawList(in: body.inset(top: 1), on: &canvas, desk)
    }
    guard let progress = desk.fileProgress else { return }
    let word: AttachmentWord = progress.isWritingOut ? .writing : .sealing
    Frame.drawHint(desk.tongue(word, String(progress.percent)), in: body, on: &canvas)
  }

  // MARK: - What is there

  private func drawList(in area: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    if list.marked == 0 { Frame.drawMarker(row: area.row, on: &canvas) }
    canvas.draw(
      desk.tongue(AttachmentWord.add), at: Position(column: margin, row: area.row),
      style: list.marked == 0 ? .bold : .normal)
    guard !rows.isEmpty else {
      let lines = wrap(desk.tongue(AttachmentWord.none), columns: min(88, area.columns - margin - 2))
      for (index, line) in lines.enumerated() {
        canvas.draw(line, at: Position(column: margin, row: area.row + 2 + index), style: .dim)
      }
      return
    }
    let window = Scroll.window(of: rows.count, around: list.marked - 1, rows: area.rows - 4)
    for (offset, index) in window.enumerated() {
      guard let record = desk.contents[rows[index]] else { continue }
      let row = area.row + 2 + offset
      let isMarked = index == list.marked - 1
      if isMarked { Frame.drawMarker(row: row, on: &canvas) }
      let style: Style = isMarked ? .bold : .normal
      let kind = record[Attachment.kind].map { desk.tongue.label($0, of: Vocabulary.attachmentKind) } ?? ""
      let day = record[Attachment.addedOn].map { desk.tongue.shortDate($0, today: desk.today) } ?? ""
      // What was typed stands last: a right-to-left text moves nothing that way.
      let cells = [(kind, 0, 16), (desk.tongue.size(record[Attachment.bytes] ?? 0), 17, 9), (day, 27, 11)]
      for (words, column, columns) in cells {
        canvas.draw(words, at: Position(column: margin + column, row: row), columns: columns, style: style)
      }
      canvas.draw(
        record[Attachment.called] ?? "", at: Position(column: margin + 39, row: row),
        columns: max(1, area.columns - margin - 40), style: style)
    }
    let more = Frame.more(above: window.lowerBound, below: rows.count - window.upperBound, desk.tongue)
    Frame.drawRight(more, row: area.row, on: &canvas)
  }

  // MARK: - Asking

  private func drawAsking(_ form: Asking, in area: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let room = min(88, area.columns - margin - 2)
    var row = area.row
    func ask(_ word: AttachmentWord, _ line: Int) {
      for text in wrap(desk.tongue(word), columns: room).prefix(2) {
        canvas.draw(text, at: Position(column: margin, row: row), style: form.line == line ? .bold : .normal)
        row += 1
      }
      guard form.lines.indices.contains(line) else { return }
      form.lines[line].draw(
        in: Rect(column: margin + 2, row: row, columns: room - 2, rows: 1), on: &canvas, focused: form.line == line)
      row += 2
    }
    guard form.record == nil else {
      ask(.whereTo, 0)
      canvas.draw(desk.tongue(AttachmentWord.writesOut), at: Position(column: margin, row: row), style: .dim)
      return
    }
    ask(.which, 0)
    ask(.called, 1)
    ask(.kind, 2)
    var column = margin + 2
    for (index, term) in Vocabulary.attachmentKind.terms.enumerated() {
      let isChosen = Code(term.code) == form.shownKind
      if isChosen, form.line == 2 { canvas.cursor = Position(column: column, row: row) }
      column += canvas.draw(
        isChosen ? "[\(index + 1)]" : " \(index + 1) ", at: Position(column: column, row: row),
        style: isChosen ? [.accent, .bold] : .bold)
      column += canvas.draw(term.label[desk.tongue.language], at: Position(column: column + 1, row: row)) + 3
    }
    row += 2
    if form.line == 2 {
      canvas.draw(desk.tongue(AttachmentWord.adds), at: Position(column: margin, row: row), style: .bold)
    }
    row += 1
    for text in wrap(desk.tongue(AttachmentWord.stays), columns: room).prefix(2) where row < area.row + area.rows {
      canvas.draw(text, at: Position(column: margin, row: row), style: .dim)
      row += 1
    }
  }
}
