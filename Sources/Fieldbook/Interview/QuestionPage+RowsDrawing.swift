import Canvas
import Notebook

extension QuestionPage {
  /// What stands in one part of a row, in words.
  func words(of column: RowColumn, of row: RecordID, _ asked: Asked, _ desk: Desk) -> String {
    if desk.isTwice(row, column.field) { return desk.tongue(TwiceWord.writtenTwice) }
    guard let value = asked.talk.value(column, of: row, in: desk.contents) else { return "" }
    switch column.kind {
    case .days: return Int(value).map { "+\($0)" } ?? ""
    case .text: return Prose(value)?.text.replacing("\n", with: " ") ?? ""
    case .scale(let name):
      guard let number = Int(value) else { return "" }
      return "\(number) \(desk.contents.vocabulary(named: name)?.label(String(number), in: desk.tongue.language) ?? "")"
    case .code where column.isDue:
      return PartialDate(value).map { desk.tongue.shortDate($0, today: desk.today) } ?? ""
    case .code(let name), .codes(let name):
      let other = asked.talk.otherWords(column, of: row, in: desk.contents)
      return column.codes(in: value).map { code in
        code.text == Vocabulary.otherCode && !other.isEmpty
          ? other : desk.contents.vocabulary(named: name)?.label(code.text, in: desk.tongue.language) ?? code.text
      }.joined(separator: ", ")
    }
  }

  /// Draws the rows as a table, and the list of the part with the focus below.
  func drawRows(_ sheet: Sheet, _ asked: Asked, on canvas: inout Canvas, _ desk: Desk) {
    guard let block = asked.question.rows else { return }
    var sheet = sheet
    let records = rows(asked, desk)
    let list = isDeclining ? nil : partList(asked, desk)
    let columns = list.map { partColumns($0, desk) } ?? 1
    let wordingRows = wrap(
      asked.question.spoken { asked.talk.value($0, in: desk.contents) }[asked.spoken], columns: sheet.width
    ).count
    let wished = list.map { ThemeList.rows(of: $0.items.count, columns: columns) } ?? 0
    let prompt = isDeclining ? nil : block.columns.element(part)?.prompt
    let shown = shownColumns(asked, desk)
    let table = RowTable(
      columns: shown, focus: part, width: sheet.width, margin: sheet.margin, language: desk.tongue.language)
    // The list of the part comes first, then the rows, then the words, then air.
    let listRows = min(wished, max(3, sheet.body.rows - wordingRows - table.headRows - 3))
    let rowCount = records.count + (block.canAdd ? 1 : 0)
    var free = sheet.body.rows - wordingRows - listRows - table.headRows - 2
    func grant(_ wanted: Int) -> Int {
      let given = max(0, min(wanted, free))
      free -= given
      return given
    }
    let shownRows = 1 + grant(rowCount - 1)
    let promptRows = grant(prompt == nil ? 0 : 1)
    let lines = textLines(asked, width: sheet.width, most: 5, desk)
    var wordLines = 1 + grant(min(1, lines - 1))
    let beforeRows = grant(1)
    let beforeList = grant(1)
    let hintRows = grant(hintLines(asked, width: sheet.width, desk).count)
    let afterQuestion = grant(1)
    wordLines += grant(lines - wordLines)
    drawQuestion(&sheet, asked, hints: hintRows, on: &canvas, desk)
    _ = sheet.body.takeTop(afterQuestion)
    if asked.question.hasWords { drawText(sheet, in: sheet.body.takeTop(wordLines), asked, on: &canvas, desk) }
    _ = sheet.body.takeTop(beforeRows)
    table.drawHead(in: sheet.body.takeTop(table.headRows), on: &canvas)
    for index in Scroll.window(of: rowCount, around: row, rows: shownRows) {
      let at = sheet.body.takeTop(1).row
      if index == row {
        canvas.draw(Signs.marker, at: Position(column: sheet.margin - 2, row: at), style: .accent)
      }
      guard let record = records.element(index) else {
        let isHere = index == row
        canvas.draw(
          desk.tongue(TalkWord.oneMore), at: Position(column: sheet.margin, row: at), columns: sheet.width,
          style: isHere ? .bold : .dim)
        if isHere, let aside = aside(asked, desk), let prompt = block.columns[aside].prompt {
          Frame.drawRight(
            "\(Signs.right) \(prompt[desk.tongue.language])", row: at, edge: sheet.margin + sheet.width, on: &canvas)
        }
        if isHere { canvas.cursor = Position(column: sheet.margin, row: at) }
        continue
      }
      table.draw(
        shown.map { words(of: $0, of: record.id, asked, desk) }, isHere: index == row, row: at, on: &canvas)
      if index == row, let place = textPart(asked, desk) {
        drawTextPart(place, table, row: at, on: &canvas, desk)
      }
    }
    _ = sheet.body.takeTop(beforeList)
    if promptRows > 0, let prompt {
      canvas.draw(
        prompt[desk.tongue.language], at: Position(column: sheet.margin, row: sheet.body.takeTop(1).row),
        columns: sheet.width, style: .dim)
    }
    guard let list else { return }
    if line != nil {
      drawMeaning(list, sheet, row: sheet.body.takeTop(1).row, on: &canvas, desk)
    }
    let cursor = canvas.cursor
    var rect = sheet.body.takeTop(listRows)
    rect.column = sheet.margin
    rect.columns = sheet.width
    list.draw(
      chosen: isChoosing ? [] : partCodes(asked, desk), ranked: false, marked: isChoosing ? marked : nil,
      columns: columns, in: rect, on: &canvas)
    if !isChoosing { canvas.cursor = cursor }
  }

  private func drawTextPart(
    _ place: TextField, _ table: RowTable, row: Int, on canvas: inout Canvas, _ desk: Desk
  ) {
    guard let span = table.span(of: part) else { return }
    canvas.fill(Rect(column: span.lowerBound, row: row, columns: span.count, rows: 1))
    desk.editor(at: place).draw(
      in: Rect(column: span.lowerBound - 2, row: row, columns: span.count + 2, rows: 1), on: &canvas, focused: true)
  }
}
