import Canvas
import Notebook

extension QuestionPage {
  /// Draws the list of a choice below the words.
  func drawThemes(
    _ sheet: Sheet, _ index: Int, _ asked: Asked, on canvas: inout Canvas, _ desk: Desk
  ) {
    var sheet = sheet
    let choice = asked.choices[index]
    let list = themes(choice, desk)
    let columns = themeColumns(desk)
    // The list has its rows first; what is left goes to the words and then to air.
    let listRows = min(
      ThemeList.rows(of: list.items.count, columns: columns),
      max(3, sheet.body.rows - wording(asked, width: sheet.width, desk).count - 3))
    let lines = textLines(asked, width: sheet.width, most: sheet.body.rows, desk)
    var free = sheet.body.rows - listRows - wording(asked, width: sheet.width, desk).count - 2
    func grant(_ wanted: Int) -> Int {
      let given = max(0, min(wanted, free))
      free -= given
      return given
    }
    let meaning = grant(1)
    let hints = grant(hintLines(asked, width: sheet.width, desk).count)
    let afterQuestion = grant(1)
    let beforePrompt = grant(1)
    let afterPrompt = grant(1)
    let words = 1 + grant(lines - 1)
    let beforeMeaning = grant(1)
    _ = sheet.body.takeTop(grant(1))
    drawQuestion(&sheet, asked, hints: hints, on: &canvas, desk)
    _ = sheet.body.takeTop(afterQuestion)
    drawText(sheet, in: sheet.body.takeTop(words), asked, on: &canvas, desk)
    _ = sheet.body.takeTop(beforePrompt)
    drawPrompt(choice, sheet, row: sheet.body.takeTop(1).row, on: &canvas, desk)
    _ = sheet.body.takeTop(afterPrompt)
    var rect = sheet.body.takeTop(listRows)
    rect.column = sheet.margin
    rect.columns = sheet.width
    list.draw(
      chosen: asked.talk.chosen(choice, of: question, in: desk.contents), ranked: choice.ranked, marked: marked,
      columns: columns, in: rect, on: &canvas)
    guard meaning > 0 else { return }
    _ = sheet.body.takeTop(beforeMeaning)
    drawMeaning(list, sheet, row: sheet.body.row, on: &canvas, desk)
  }

  private func drawPrompt(
    _ choice: ChoiceField, _ sheet: Sheet, row: Int, on canvas: inout Canvas, _ desk: Desk
  ) {
    canvas.draw(
      choice.prompt[desk.tongue.language], at: Position(column: sheet.margin, row: row), columns: sheet.width,
      style: .dim)
  }

  /// Draws what belongs to the marked entry, or the line for words that fit none.
  func drawMeaning(
    _ list: ThemeList, _ sheet: Sheet, row: Int, on canvas: inout Canvas, _ desk: Desk
  ) {
    if let line {
      let label = desk.tongue(TalkWord.other)
      let used = canvas.draw(label, at: Position(column: sheet.margin, row: row), columns: sheet.width, style: .dim)
      line.draw(
        in: Rect(column: sheet.margin + used + 1, row: row, columns: max(2, sheet.width - used - 1), rows: 1),
        on: &canvas, focused: true)
      return
    }
    guard let item = list.items.element(marked) else { return }
    let text = item.code.text == Vocabulary.otherCode ? desk.tongue(TalkWord.meaningOfOther) : item.meaning
    let capital = text.prefix(1).uppercased() + text.dropFirst()
    canvas.draw(
      capital, at: Position(column: sheet.margin, row: row), columns: sheet.width, style: .dim)
  }

  /// Words at the left, themes at the right: where the screen has room nothing has to be opened.
  func drawBeside(
    _ sheet: Sheet, _ index: Int?, _ asked: Asked, on canvas: inout Canvas, _ desk: Desk
  ) {
    var left = sheet
    let choice = asked.choices[index ?? 0]
    let list = themes(choice, desk)
    var right = left.body.takeRight(min(46, left.body.columns * 2 / 5))
    left.width = min(88, left.body.columns - left.margin - 3)
    drawWords(left, asked, on: &canvas, desk)
    _ = right.takeTop(1)
    _ = right.takeBottom(1)
    var side = sheet.moved(to: right.column + 2)
    side.width = right.columns - 3
    for line in wrap(choice.prompt[desk.tongue.language], columns: side.width) {
      canvas.draw(line, at: Position(column: side.margin, row: right.takeTop(1).row), style: .dim)
    }
    _ = right.takeTop(1)
    let meaning = right.takeBottom(2)
    let cursor = canvas.cursor
    let rect = Rect(
      column: side.margin, row: right.row, columns: min(42, side.width),
      rows: min(right.rows - 1, list.items.count))
    list.draw(
      chosen: asked.talk.chosen(choice, of: question, in: desk.contents), ranked: choice.ranked,
      marked: index == nil ? nil : marked, columns: 1, in: rect, on: &canvas)
    if index == nil {
      canvas.cursor = cursor
      return
    }
    drawMeaning(list, side, row: min(rect.row + rect.rows + 1, meaning.row), on: &canvas, desk)
  }
}
