import Canvas
import Tables

extension ExportPage {
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    switch step {
    case .look: drawTables(in: body, margin, on: &canvas, desk)
    case .folder: drawAsking(in: body, margin, on: &canvas, desk)
    }
  }

  // MARK: - Looking

  private func drawTables(in body: Rect, _ margin: Int, on canvas: inout Canvas, _ desk: Desk) {
    var rest = body
    let room = body.columns - margin - 1
    let foot = rest.takeBottom(list.isInside ? max(7, body.rows / 2) : desk.isPractice ? 4 : 3)
    canvas.draw(desk.tongue(ExportWord.whose), at: Position(column: margin, row: rest.row), columns: room)
    list.draw(in: rest.inset(top: 2), on: &canvas, desk.tongue)
    list.isInside ? list.drawInside(in: foot, on: &canvas, desk.tongue) : drawFoot(in: foot, margin, on: &canvas, desk)
  }

  private func drawFoot(in rect: Rect, _ margin: Int, on canvas: inout Canvas, _ desk: Desk) {
    let room = rect.columns - margin - 1
    var words = [desk.tongue(ExportWord.cannotCallBack)]
    if desk.isPractice { words.insert(desk.tongue(ExportWord.practice), at: 0) }
    for (offset, text) in words.enumerated() {
      canvas.draw(text, at: Position(column: margin, row: rect.row + 1 + offset), columns: room, style: .dim)
    }
  }

  // MARK: - Where to

  private func drawAsking(in body: Rect, _ margin: Int, on canvas: inout Canvas, _ desk: Desk) {
    let room = body.columns - margin - 1
    func say(_ text: String, _ row: Int, _ style: Style = .normal, indent: Int = 0) {
      canvas.draw(
        text, at: Position(column: margin + indent, row: body.row + row), columns: room - indent, style: style)
    }
    if let written {
      say(desk.tongue(ExportWord.written, String(written.files), written.path), 1, .bold)
      say(desk.tongue(ExportWord.writtenHint), 3)
      say(desk.tongue(ExportWord.cannotCallBack), 4, .dim)
      canvas.cursor = Position(column: margin, row: body.row + 1)
      return
    }
    say(desk.tongue(ExportWord.whereTo), 1, part == .folder ? .bold : .normal)
    folder.draw(
      in: Rect(column: margin + 2, row: body.row + 3, columns: min(90, room - 2), rows: 1), on: &canvas,
      focused: part == .folder)
    say(desk.tongue(ExportWord.newFolder), 4, .dim, indent: 2)
    say(desk.tongue(ExportWord.forWhat), 6, part == .opener ? .bold : .normal)
    var column = margin + 2
    for (key, words, isChosen) in [
      ("1", ExportWord.spreadsheet, forSpreadsheet), ("2", .analysis, !forSpreadsheet),
    ] {
      let row = body.row + 8
      if isChosen, part == .opener { canvas.cursor = Position(column: column, row: row) }
      column += canvas.draw(
        isChosen ? "[\(key)]" : " \(key) ", at: Position(column: column, row: row),
        style: isChosen ? [.accent, .bold] : .bold) + 1
      column += canvas.draw(
        desk.tongue(words), at: Position(column: column, row: row), style: isChosen ? .bold : .normal) + 3
    }
    let will = isWriting ? desk.exportingWords : desk.tongue(ExportWord.willWrite, String(files))
    let lines = wrap(will, columns: min(88, room))
    // The smallest window's body has thirteen rows.
    let first = lines.count > 1 && desk.isPractice ? 9 : 10
    if part == .write { Frame.drawMarker(row: body.row + first, on: &canvas) }
    for (offset, line) in lines.prefix(2).enumerated() {
      say(String(line), first + offset, part == .write ? .bold : .normal)
    }
    if desk.isPractice { say(desk.tongue(ExportWord.practice), 11, .dim) }
    say(desk.tongue(ExportWord.cannotCallBack), 12, .dim)
  }
}
