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
    let foot = rest.takeBottom(isInside ? max(7, body.rows / 2) : desk.isPractice ? 4 : 3)
    canvas.draw(desk.tongue(ExportWord.whose), at: Position(column: margin, row: rest.row), columns: room)
    let head = rest.row + 2
    let table = rest.inset(top: 3)
    let goes = margin + 25
    canvas.draw(desk.tongue(ExportWord.table), at: Position(column: margin, row: head), style: .dim)
    drawNumber(desk.tongue(ExportWord.goes), endingAt: goes, row: head, style: .dim, on: &canvas)
    drawNumber(desk.tongue(ExportWord.stays), endingAt: goes + 8, row: head, style: .dim, on: &canvas)
    canvas.draw(
      desk.tongue(ExportWord.why), at: Position(column: goes + 11, row: head), columns: body.columns - goes - 12,
      style: .dim)
    let window = Scroll.window(of: rows.count, around: list.marked, rows: table.rows)
    for (offset, index) in window.enumerated() {
      let row = rows[index]
      let line = table.row + offset
      let isMarked = index == list.marked
      let style: Style = isMarked ? .bold : .normal
      if isMarked { Frame.drawMarker(row: line, on: &canvas) }
      canvas.draw(row.name, at: Position(column: margin, row: line), columns: 19, style: style)
      drawNumber(String(row.goes), endingAt: goes, row: line, style: style, on: &canvas)
      let stays = row.stays.values.reduce(0, +)
      drawNumber(stays == 0 ? Signs.dot : String(stays), endingAt: goes + 8, row: line, style: style, on: &canvas)
      let more = Frame.more(
        above: offset == 0 ? window.lowerBound : 0,
        below: offset == window.count - 1 ? rows.count - window.upperBound : 0, desk.tongue)
      let width = TextWidth.columns(of: more)
      canvas.draw(
        reasons(row.stays, desk.tongue).joined(separator: " · "), at: Position(column: goes + 11, row: line),
        columns: body.columns - goes - 12 - (width == 0 ? 0 : width + 2), style: style)
      canvas.draw(more, at: Position(column: body.columns - width - 1, row: line), style: .dim)
    }
    isInside ? drawInside(in: foot, margin, on: &canvas, desk) : drawFoot(in: foot, margin, on: &canvas, desk)
  }

  private func drawNumber(
    _ text: String, endingAt end: Int, row: Int, style: Style, on canvas: inout Canvas
  ) {
    canvas.draw(text, at: Position(column: end - TextWidth.columns(of: text) + 1, row: row), style: style)
  }

  private func reasons(_ stays: [Stay: Int], _ tongue: Tongue) -> [String] {
    stays.sorted { $0.key < $1.key }.map { "\(tongue(StayWord($0.key))) \($0.value)" }
  }

  private func drawFoot(in rect: Rect, _ margin: Int, on canvas: inout Canvas, _ desk: Desk) {
    let room = rect.columns - margin - 1
    var words = [desk.tongue(ExportWord.cannotCallBack)]
    if desk.isPractice { words.insert(desk.tongue(ExportWord.practice), at: 0) }
    for (offset, text) in words.enumerated() {
      canvas.draw(text, at: Position(column: margin, row: rect.row + 1 + offset), columns: room, style: .dim)
    }
  }

  /// The marked table on the lower half: every reason on a line of its own.
  private func drawInside(in rect: Rect, _ margin: Int, on canvas: inout Canvas, _ desk: Desk) {
    guard let table = rows.element(list.marked) else { return }
    Frame.drawRule(row: rect.row, on: &canvas)
    let head = canvas.draw(table.name, at: Position(column: margin, row: rect.row + 1), style: .bold)
    canvas.draw(
      desk.tongue(ExportWord.columns, String(table.columns)),
      at: Position(column: margin + head + 3, row: rect.row + 1), style: .dim)
    let whole = reasons(table.stays, desk.tongue).map { (ExportWord.rows, $0) }
    let parts = reasons(table.valuesStay, desk.tongue).map { (ExportWord.partStays, $0) }
    let lines = whole + parts
    if lines.isEmpty {
      canvas.draw(desk.tongue(ExportWord.nothingStays), at: Position(column: margin, row: rect.row + 3))
    }
    for (offset, line) in lines.prefix(max(0, rect.rows - 4)).enumerated() {
      let row = rect.row + 3 + offset
      canvas.draw(desk.tongue(line.0), at: Position(column: margin, row: row), style: .dim)
      canvas.draw(
        line.1, at: Position(column: margin + 18, row: row), columns: rect.columns - margin - 19)
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
    let will = desk.tongue(isWriting ? .writing : ExportWord.willWrite, String(files))
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
