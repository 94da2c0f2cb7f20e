import Canvas
import Notebook

extension QuestionPage {
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    guard let asked = asked(desk) else { return }
    var body = body
    if isDeclining { drawReasons(in: body.takeBottom(8), asked, on: &canvas, desk) }
    let sheet = Sheet(body: body, canvas: canvas)
    if asked.isFolded { return drawFolded(sheet, asked, on: &canvas, desk) }
    switch focus {
    case .choice(let index) where asked.choices.indices.contains(index):
      if sheet.isWide {
        drawBeside(sheet, index, asked, on: &canvas, desk)
      } else {
        drawThemes(sheet, index, asked, on: &canvas, desk)
      }
    case .earlier: drawEarlier(sheet, asked, on: &canvas, desk)
    case .rows where asked.question.rows != nil: drawRows(sheet, asked, on: &canvas, desk)
    default:
      if sheet.isWide, !asked.choices.isEmpty {
        drawBeside(sheet, nil, asked, on: &canvas, desk)
      } else {
        drawWords(sheet, asked, on: &canvas, desk)
      }
    }
  }

  /// The room for one question, with its margin.
  struct Sheet {
    /// The room left to draw in.
    var body: Rect
    /// Where texts begin.
    let margin: Int
    /// How many columns a text may take.
    var width: Int
    /// True where lists stand beside the words.
    let isWide: Bool
    /// True where blank lines can be afforded.
    let isTall: Bool

    /// The room of a body, as wide as text may run.
    init(body: Rect, canvas: Canvas) {
      self.body = body
      margin = Frame.margin(in: canvas.size)
      width = min(88, body.columns - margin - 2)
      isWide = canvas.size.columns >= 110
      isTall = body.rows >= 18
    }
  }

  /// How many columns themes stand in: one beside the words, else two.
  func themeColumns(_ desk: Desk) -> Int { desk.size.columns >= 110 ? 1 : 2 }

  /// How many columns the list of a row's part stands in: one while it is short.
  func partColumns(_ list: ThemeList, _ desk: Desk) -> Int { list.items.count > 7 ? 2 : 1 }

  // MARK: - The question

  /// The lines of the words to speak now, in the language of the talk.
  func wording(_ asked: Asked, width: Int, _ desk: Desk) -> [Substring] {
    let text = asked.question.spoken { asked.talk.value($0, in: desk.contents) }[asked.spoken]
    return wrap(text, columns: width)
  }

  /// What to say or mind before asking, and what the question is marked with.
  func hints(_ asked: Asked, _ desk: Desk) -> [String] {
    let value = { asked.talk.value($0, in: desk.contents) }
    let aside = asked.talk.guide.section(of: question)?.aside
    var hints: [String] = []
    if let aside, aside.relevant.holds(value) { hints.append(aside.wording[asked.spoken]) }
    if let hint = asked.question.hint { hints.append(hint[asked.spoken]) }
    if namesOwnPast(asked, desk) { hints.append(desk.tongue(TalkWord.noActs)) }
    hints += guardHints(asked, desk)
    if asked.question.kind == .farewell, desk.contents[interview]?[Interview.distressPeak] ?? 0 >= 2,
      let help = desk.study?[Study.referralList], !help.isBlank
    {
      hints.append(desk.tongue(PauseWord.whoCanHelp, help.text.replacing("\n", with: "; ")))
    }
    if !isDeclining, let missing = asked.talk.missing(question, in: desk.contents) {
      hints.append(
        desk.tongue(TalkWord.marked, Vocabulary.missing.label(missing.text, in: desk.tongue.language)))
    }
    if case .hidden(let names) = asked.talk.standing(of: asked.question, in: desk.contents) {
      hints.append(desk.tongue(TalkWord.hiddenBy, desk.tongue.list(names.map { desk.name(ofRule: $0) })))
    }
    if asked.talk.standing(of: asked.question, in: desk.contents).isOutOfDistress {
      hints.append(desk.tongue(TalkWord.sparedHere))
    }
    if asked.talk.answer(question, in: desk.contents)?[Answer.quoteOk] == true {
      hints.append(desk.tongue(QuotingWord.quotable))
    }
    return hints
  }

  /// The hints wrapped, as many as fit on so many lines; none is broken off.
  func hintLines(_ asked: Asked, width: Int, rows: Int = .max, _ desk: Desk) -> [Substring] {
    var lines: [Substring] = []
    for hint in hints(asked, desk).map({ wrap($0, columns: width) }) where lines.count + hint.count <= rows {
      lines += hint
    }
    return lines
  }

  /// True where dangers name harm whose words are not to be gone into, nor read over a shoulder.
  func namesHarm(_ asked: Asked, _ desk: Desk) -> Bool {
    guard asked.question.rows?.record == Risk.type.kind else { return false }
    return hasRow(asked, thatNamed: FoldedText.harms, desk, saysSo: FoldedText.namesHarm)
  }

  /// True where a theme or path tells that the person was drawn into violence: nothing of what they did is written.
  func namesOwnPast(_ asked: Asked, _ desk: Desk) -> Bool {
    let codes = MindedCodes.ownPast
    return asked.choices.contains { choice in
      asked.talk.chosen(choice, of: question, in: desk.contents).contains(where: codes.contains)
    }
      || asked.question.rows?.columns.contains { column in
        // Most lists know none of these: their rows need no looking at.
        guard let list = column.kind.vocabulary.flatMap(Vocabulary.named),
          codes.contains(where: { list[$0.text] != nil })
        else { return false }
        return hasRow(asked, thatNamed: codes, desk) { row in
          column.codes(in: asked.talk.value(column, of: row.id, in: desk.contents)).contains(where: codes.contains)
        }
      } == true
  }

  /// Draws wording and hints from the top of the sheet and cuts them off it.
  func drawQuestion(
    _ sheet: inout Sheet, _ asked: Asked, hints count: Int, on canvas: inout Canvas, _ desk: Desk
  ) {
    for line in wording(asked, width: sheet.width, desk).prefix(max(1, sheet.body.rows - 2)) {
      let at = sheet.body.takeTop(1)
      canvas.draw(line, at: Position(column: sheet.margin, row: at.row), columns: sheet.width, style: .bold)
    }
    for hint in hintLines(asked, width: sheet.width, rows: min(count, sheet.body.rows - 1), desk) {
      let at = sheet.body.takeTop(1)
      canvas.draw(hint, at: Position(column: sheet.margin, row: at.row), columns: sheet.width, style: .dim)
    }
  }

  /// Draws the words around the cursor; folded where they tell of such harm and have not the focus.
  func drawText(
    _ sheet: Sheet, in rect: Rect, _ asked: Asked, on canvas: inout Canvas, _ desk: Desk
  ) {
    if focus != .words, !desk.editor(at: asked.place).prose.isBlank, namesHarm(asked, desk) {
      canvas.draw(
        desk.tongue(TalkWord.wordsFolded), at: Position(column: sheet.margin, row: rect.row),
        columns: sheet.width, style: .dim)
      return
    }
    if desk.asksFirst(asked.place) {
      let room = Rect(column: sheet.margin, row: rect.row, columns: rect.columns - sheet.margin - 1, rows: rect.rows)
      return desk.drawVersions(asked.place.record, asked.place.field, in: room, on: &canvas)
    }
    let room = Rect(
      column: sheet.margin - 2, row: rect.row, columns: sheet.width + 3, rows: rect.rows)
    desk.editor(at: asked.place).draw(
      in: room, on: &canvas, focused: focus == .words && !isDeclining && line == nil)
  }

  /// How many lines the words take, counted no further than `most`.
  func textLines(_ asked: Asked, width: Int, most: Int, _ desk: Desk) -> Int {
    if desk.asksFirst(asked.place) { return most }
    var count = 0
    for paragraph in desk.editor(at: asked.place).prose.paragraphs {
      count += wrap(paragraph.text, columns: width).count
      if count >= most { return most }
    }
    return max(1, count)
  }

  // MARK: - Words first

  /// Draws the question with its words; what was chosen and can be asked further on the last lines.
  func drawWords(_ sheet: Sheet, _ asked: Asked, on canvas: inout Canvas, _ desk: Desk) {
    var sheet = sheet
    if sheet.isTall { _ = sheet.body.takeTop(1) }
    drawQuestion(&sheet, asked, hints: sheet.isTall ? 6 : 3, on: &canvas, desk)
    _ = sheet.body.takeTop(1)
    if isDeclining { return drawText(sheet, in: sheet.body, asked, on: &canvas, desk) }
    if sheet.isTall { _ = sheet.body.takeBottom(1) }
    if !asked.choices.isEmpty || asked.question.rows != nil {
      let at = sheet.body.takeBottom(1)
      let labels = chosenLabels(asked, desk).joined(separator: " \(Signs.dot) ")
      drawLabel(TalkWord.themes, labels.isEmpty ? Signs.dot : labels, sheet, row: at.row, on: &canvas, desk)
    }
    drawAsks(&sheet, asked, on: &canvas, desk)
    if let earlier = earlier(asked, desk) {
      let at = sheet.body.takeBottom(1)
      canvas.draw(
        earlier.line(desk), at: Position(column: sheet.margin, row: at.row), columns: sheet.width, style: .dim)
    }
    Frame.drawGuard(at: asked.place, from: &sheet.body, margin: sheet.margin, width: sheet.width, on: &canvas, desk)
    if sheet.isTall { _ = sheet.body.takeBottom(1) }
    drawText(sheet, in: sheet.body, asked, on: &canvas, desk)
  }

  private func drawLabel(
    _ label: TalkWord, _ text: some StringProtocol, _ sheet: Sheet, row: Int, on canvas: inout Canvas, _ desk: Desk
  ) {
    canvas.draw(desk.tongue(label), at: Position(column: sheet.margin, row: row), columns: 8, style: .dim)
    canvas.draw(
      text, at: Position(column: sheet.margin + 9, row: row), columns: max(1, sheet.width - 9))
  }

  /// The words of everything chosen for the question, whatever part it was chosen in.
  func chosenLabels(_ asked: Asked, _ desk: Desk) -> [String] {
    let choices = asked.choices.flatMap { choice in
      asked.talk.chosen(choice, of: question, in: desk.contents).map { code in
        let other =
          code.text == Vocabulary.otherCode
          ? asked.talk.otherWords(choice, of: question, in: desk.contents) : ""
        return other.isEmpty ? desk.label(code, of: choice.vocabulary) : other
      }
    }
    let text = FieldPlace(record: asked.place.record, field: asked.place.field)
    let twice = twicePlaces(asked, desk).filter { $0 != text }
    let labels = choices + (twice.isEmpty ? [] : [desk.tongue(TwiceWord.writtenTwice)])
    guard let block = asked.question.rows else { return labels }
    let values = rows(asked, desk).flatMap { record in
      block.columns.prefix(3).map { words(of: $0, of: record.id, asked, desk) }.filter { !$0.isEmpty }
    }
    return labels + values
  }

  private func drawAsks(_ sheet: inout Sheet, _ asked: Asked, on canvas: inout Canvas, _ desk: Desk) {
    let probes = asked.question.probes.map { $0[asked.spoken] }
    guard !probes.isEmpty else { return }
    let used = asked.talk.answer(question, in: desk.contents)?[Answer.probesUsed] ?? []
    if focus == .asks {
      let texts = probes.map { wrap($0, columns: max(1, sheet.width - 17)) }
      var block = sheet.body.takeBottom(min(texts.reduce(0) { $0 + $1.count }, sheet.body.rows - 1))
      canvas.draw(desk.tongue(TalkWord.ask), at: Position(column: sheet.margin, row: block.row), style: .dim)
      for (index, lines) in texts.enumerated() where block.rows >= lines.count {
        let row = block.takeTop(lines.count).row
        let left = sheet.margin + 9
        if index == marked { Frame.drawMarker(row: row, on: &canvas, column: sheet.margin) }
        canvas.draw(String(index + 1), at: Position(column: left, row: row), style: .bold)
        for (offset, line) in lines.enumerated() {
          canvas.draw(
            line, at: Position(column: left + 3, row: row + offset), style: index == marked ? .bold : .normal)
        }
        if used.contains(index + 1) {
          canvas.draw(
            "[\(Signs.check)]", at: Position(column: sheet.margin + sheet.width - 3, row: row), style: .accent)
        }
      }
      return
    }
    let room = max(1, sheet.width - 9)
    let shown = probes.enumerated().map { used.contains($0.offset + 1) ? "\(Signs.check) \($0.element)" : $0.element }
    let lines = Self.filled(shown, columns: room)
    let first = shown.first.map { wrap($0, columns: room).count } ?? 1
    let block = sheet.body.takeBottom(min(max(first, sheet.isTall ? 2 : 1), lines.count, sheet.body.rows - 1))
    for (index, text) in lines.prefix(block.rows).enumerated() {
      if index == 0 {
        drawLabel(TalkWord.ask, text, sheet, row: block.row, on: &canvas, desk)
      } else {
        canvas.draw(text, at: Position(column: sheet.margin + 9, row: block.row + index), columns: room)
      }
    }
  }

  /// Puts short texts on lines, a dot between two on one line; only one too long for a line is wrapped.
  private static func filled(_ texts: [String], columns: Int) -> [String] {
    var lines: [String] = []
    for text in texts {
      if let last = lines.last, TextWidth.columns(of: last) + TextWidth.columns(of: text) + 3 <= columns {
        lines[lines.count - 1] = "\(last) \(Signs.dot) \(text)"
      } else {
        lines += wrap(text, columns: columns).map(String.init)
      }
    }
    return lines
  }

  // MARK: - Not answered, folded

  private func drawReasons(in rect: Rect, _ asked: Asked, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, rect.columns - margin - 2)
    let language = desk.tongue.language
    let missing = asked.talk.missing(question, in: desk.contents)
    let label = missing.map { Vocabulary.missing.label($0.text, in: language) } ?? ""
    let hasWords = !desk.editor(at: asked.place).prose.isBlank
    canvas.draw(
      desk.tongue(hasWords ? TalkWord.markedWithWords : .marked, label),
      at: Position(column: margin, row: rect.row + 1), columns: width, style: .bold)
    for (index, reason) in Self.reasons.enumerated() {
      let row = rect.row + 3 + index % 3
      let left = margin + 2 + (index / 3) * (width / 2)
      if reason == missing { Frame.drawMarker(row: row, on: &canvas, column: left) }
      canvas.draw(String(index + 1), at: Position(column: left, row: row), style: .bold)
      canvas.draw(
        Vocabulary.missing.label(reason.text, in: language), at: Position(column: left + 3, row: row),
        columns: width / 2 - 5, style: reason == missing ? .bold : .normal)
    }
  }

  private func drawFolded(_ sheet: Sheet, _ asked: Asked, on canvas: inout Canvas, _ desk: Desk) {
    var sheet = sheet
    if sheet.isTall { _ = sheet.body.takeTop(1) }
    for line in wrap(desk.tongue(TalkWord.folded), columns: sheet.width) {
      canvas.draw(line, at: Position(column: sheet.margin, row: sheet.body.takeTop(1).row), style: .dim)
    }
    _ = sheet.body.takeTop(1)
    canvas.draw(
      desk.tongue(TalkWord.whoCanHelp), at: Position(column: sheet.margin, row: sheet.body.takeTop(1).row),
      columns: sheet.width, style: .bold)
    _ = sheet.body.takeTop(1)
    (line ?? LineField()).draw(
      in: Rect(column: sheet.margin + 2, row: sheet.body.row, columns: sheet.width - 2, rows: 1), on: &canvas,
      focused: true)
  }
}

extension QuestionPage.Sheet {
  /// The same sheet at another left margin.
  func moved(to margin: Int) -> Self { Self(self, margin: margin) }

  private init(_ sheet: Self, margin: Int) {
    body = sheet.body
    self.margin = margin
    width = sheet.width
    isWide = sheet.isWide
    isTall = sheet.isTall
  }
}
