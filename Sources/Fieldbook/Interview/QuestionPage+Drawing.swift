import Canvas
import Notebook

extension QuestionPage {
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    guard let asked = asked(desk) else { return }
    if let pause { return pause.draw(in: body, on: &canvas, desk) }
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
    var body: Rect
    let margin: Int
    var width: Int
    /// True where lists stand beside the words.
    let isWide: Bool
    /// True where blank lines can be afforded.
    let isTall: Bool

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

  private func wording(_ asked: Asked, width: Int, _ desk: Desk) -> [Substring] {
    let text = asked.question.spoken { asked.talk.value($0, in: desk.contents) }[asked.spoken]
    return wrap(text, columns: width)
  }

  private func hints(_ asked: Asked, _ desk: Desk) -> [String] {
    let value = { asked.talk.value($0, in: desk.contents) }
    let aside = asked.talk.guide.section(of: question)?.aside
    var hints: [String] = []
    if let aside, aside.relevant.holds(value) { hints.append(aside.wording[asked.spoken]) }
    if let hint = asked.question.hint { hints.append(hint[asked.spoken]) }
    if namesHarm(asked, desk) { hints.append(desk.tongue(TalkWord.noDetails)) }
    if asked.question.kind == .farewell, desk.contents[interview]?[Interview.distressPeak] ?? 0 >= 2,
      let help = desk.study?[Study.referralList], !help.isBlank
    {
      hints.append(desk.tongue(PauseWord.whoCanHelp, help.text.replacing("\n", with: "; ")))
    }
    if !isDeclining, let missing = asked.talk.missing(question, in: desk.contents) {
      hints.append(
        desk.tongue(TalkWord.marked, Vocabulary.missing.label(missing.text, in: desk.tongue.language)))
    }
    return hints
  }

  // Words about such harm are not to be gone into, nor read over a shoulder.
  private func namesHarm(_ asked: Asked, _ desk: Desk) -> Bool {
    guard asked.question.rows?.record == Risk.type.kind else { return false }
    return rows(asked, desk).contains { ["sexual_harm", "attack_body"].contains($0[Risk.riskType]) }
  }

  /// Draws wording and hints from the top of the sheet and cuts them off it.
  private func drawQuestion(
    _ sheet: inout Sheet, _ asked: Asked, hints count: Int, on canvas: inout Canvas, _ desk: Desk
  ) {
    for line in wording(asked, width: sheet.width, desk).prefix(max(1, sheet.body.rows - 2)) {
      let at = sheet.body.takeTop(1)
      canvas.draw(line, at: Position(column: sheet.margin, row: at.row), columns: sheet.width, style: .bold)
    }
    for hint in hints(asked, desk).prefix(count) where sheet.body.rows > 1 {
      let at = sheet.body.takeTop(1)
      canvas.draw(hint, at: Position(column: sheet.margin, row: at.row), columns: sheet.width, style: .dim)
    }
  }

  private func drawText(
    _ sheet: Sheet, in rect: Rect, _ asked: Asked, on canvas: inout Canvas, _ desk: Desk
  ) {
    if focus != .words, namesHarm(asked, desk), !desk.editor(at: asked.place).prose.isBlank {
      canvas.draw(
        desk.tongue(TalkWord.wordsFolded), at: Position(column: sheet.margin, row: rect.row),
        columns: sheet.width, style: .dim)
      return
    }
    let room = Rect(
      column: sheet.margin - 2, row: rect.row, columns: sheet.width + 3, rows: rect.rows)
    desk.editor(at: asked.place).draw(
      in: room, on: &canvas, focused: focus == .words && !isDeclining && line == nil)
  }

  /// How many lines the words take, counted no further than `most`.
  private func textLines(_ asked: Asked, width: Int, most: Int, _ desk: Desk) -> Int {
    var count = 0
    for paragraph in desk.editor(at: asked.place).prose.paragraphs {
      count += wrap(paragraph.text, columns: width).count
      if count >= most { return most }
    }
    return max(1, count)
  }

  // MARK: - Words first

  private func drawWords(_ sheet: Sheet, _ asked: Asked, on canvas: inout Canvas, _ desk: Desk) {
    var sheet = sheet
    if sheet.isTall { _ = sheet.body.takeTop(1) }
    drawQuestion(&sheet, asked, hints: 3, on: &canvas, desk)
    _ = sheet.body.takeTop(1)
    if isDeclining { return drawText(sheet, in: sheet.body, asked, on: &canvas, desk) }
    if sheet.isTall { _ = sheet.body.takeBottom(1) }
    if !asked.choices.isEmpty || asked.question.rows != nil {
      let at = sheet.body.takeBottom(1)
      let labels = chosenLabels(asked, desk).joined(separator: " \(Signs.dot) ")
      drawLabel(TalkWord.themes, labels.isEmpty ? Signs.dot : labels, sheet, row: at.row, on: &canvas, desk)
    }
    drawAsks(&sheet, asked, on: &canvas, desk)
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
    let language = desk.tongue.language
    let choices = asked.choices.flatMap { choice in
      asked.talk.chosen(choice, of: question, in: desk.contents).map { code in
        let other = code.text == Vocabulary.otherCode
          ? asked.talk.otherWords(choice, of: question, in: desk.contents) : ""
        return other.isEmpty ? Vocabulary.named(choice.vocabulary)?.label(code.text, in: language) ?? code.text : other
      }
    }
    guard let block = asked.question.rows else { return choices }
    let values = rows(asked, desk).flatMap { record in
      block.columns.prefix(3).map { words(of: $0, of: record.id, asked, desk) }.filter { !$0.isEmpty }
    }
    return choices + values
  }

  private func drawAsks(_ sheet: inout Sheet, _ asked: Asked, on canvas: inout Canvas, _ desk: Desk) {
    let probes = asked.question.probes.map { $0[asked.spoken] }
    guard !probes.isEmpty else { return }
    let used = asked.talk.answer(question, in: desk.contents)?[Answer.probesUsed] ?? []
    if focus == .asks {
      let block = sheet.body.takeBottom(min(probes.count, sheet.body.rows - 1))
      canvas.draw(desk.tongue(TalkWord.ask), at: Position(column: sheet.margin, row: block.row), style: .dim)
      for (index, probe) in probes.enumerated().prefix(block.rows) {
        let row = block.row + index
        let left = sheet.margin + 9
        if index == marked {
          canvas.draw(Signs.marker, at: Position(column: sheet.margin - 2, row: row), style: .accent)
          canvas.cursor = Position(column: sheet.margin - 2, row: row)
        }
        canvas.draw(String(index + 1), at: Position(column: left, row: row), style: .bold)
        canvas.draw(
          probe, at: Position(column: left + 3, row: row), columns: max(1, sheet.width - 17),
          style: index == marked ? .bold : .normal)
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
    let block = sheet.body.takeBottom(min(sheet.isTall ? 2 : 1, lines.count))
    for (index, text) in lines.prefix(block.rows).enumerated() {
      if index == 0 {
        drawLabel(TalkWord.ask, text, sheet, row: block.row, on: &canvas, desk)
      } else {
        canvas.draw(text, at: Position(column: sheet.margin + 9, row: block.row + index), columns: room)
      }
    }
  }

  /// Puts short texts on lines, a dot between two on one line; none is broken.
  private static func filled(_ texts: [String], columns: Int) -> [String] {
    var lines: [String] = []
    for text in texts {
      if let last = lines.last, TextWidth.columns(of: last) + TextWidth.columns(of: text) + 3 <= columns {
        lines[lines.count - 1] = "\(last) \(Signs.dot) \(text)"
      } else {
        lines.append(text)
      }
    }
    return lines
  }

  // MARK: - Themes

  private func drawThemes(
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
    let hints = grant(hints(asked, desk).count)
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

  private func drawMeaning(
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
  private func drawBeside(
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
      if reason == missing {
        let at = Position(column: left - 2, row: row)
        canvas.draw(Signs.marker, at: at, style: .accent)
        canvas.cursor = at
      }
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

// MARK: - Rows

extension QuestionPage {
  /// What stands in one part of a row, in words.
  func words(of column: RowColumn, of row: RecordID, _ asked: Asked, _ desk: Desk) -> String {
    guard let value = asked.talk.value(column, of: row, in: desk.contents) else { return "" }
    switch column.kind {
    case .days: return Int(value).map { "+\($0)" } ?? ""
    case .text: return Prose(value)?.text.replacing("\n", with: " ") ?? ""
    case .scale(let name):
      guard let number = Int(value) else { return "" }
      return "\(number) \(Vocabulary.named(name)?.label(String(number), in: desk.tongue.language) ?? "")"
    case .code(let name), .codes(let name):
      let other = asked.talk.otherWords(column, of: row, in: desk.contents)
      return column.codes(in: value).map { code in
        code.text == Vocabulary.otherCode && !other.isEmpty
          ? other : Vocabulary.named(name)?.label(code.text, in: desk.tongue.language) ?? code.text
      }.joined(separator: ", ")
    }
  }

  private func drawRows(_ sheet: Sheet, _ asked: Asked, on canvas: inout Canvas, _ desk: Desk) {
    guard let block = asked.question.rows else { return }
    var sheet = sheet
    let records = rows(asked, desk)
    let list = isDeclining ? nil : partList(asked, desk)
    let columns = list.map { partColumns($0, desk) } ?? 1
    let wordingRows = wrap(
      asked.question.spoken { asked.talk.value($0, in: desk.contents) }[asked.spoken], columns: sheet.width).count
    let wished = list.map { ThemeList.rows(of: $0.items.count, columns: columns) } ?? 0
    let prompt = isDeclining ? nil : block.columns.element(part)?.prompt
    // The list of the part comes first, then the rows, then the words, then air.
    let listRows = min(wished, max(3, sheet.body.rows - wordingRows - 4))
    let rowCount = records.count + (block.canAdd ? 1 : 0)
    var free = sheet.body.rows - wordingRows - listRows - 3
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
    let hintRows = grant(1)
    let afterQuestion = grant(1)
    wordLines += grant(lines - wordLines)
    drawQuestion(&sheet, asked, hints: hintRows, on: &canvas, desk)
    _ = sheet.body.takeTop(afterQuestion)
    if asked.question.hasWords { drawText(sheet, in: sheet.body.takeTop(wordLines), asked, on: &canvas, desk) }
    _ = sheet.body.takeTop(beforeRows)
    let table = RowTable(
      columns: block.columns, focus: part, width: sheet.width, margin: sheet.margin, language: desk.tongue.language)
    table.drawHead(row: sheet.body.takeTop(1).row, on: &canvas, desk.tongue.language)
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
        if isHere { canvas.cursor = Position(column: sheet.margin, row: at) }
        continue
      }
      table.draw(
        block.columns.map { words(of: $0, of: record.id, asked, desk) }, isHere: index == row, row: at, on: &canvas)
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

/// The columns of a question's rows: the first wide, the others sharing what is left, scrolled to the focus if narrow.
struct RowTable {
  private let columns: [RowColumn]
  private let focus: Int
  private let spans: [Int: Range<Int>]

  init(columns: [RowColumn], focus: Int, width: Int, margin: Int, language: Language) {
    self.columns = columns
    self.focus = focus
    let most = max(2, width / 12 - 1)
    var shown = Array(columns.indices)
    if columns.count > most {
      let others = Array(1..<columns.count)
      let window = Scroll.window(of: others.count, around: max(0, focus - 1), rows: most - 1)
      shown = [0] + others[window]
    }
    let first = columns.count == 1 ? width : shown.count > 4 ? width * 4 / 13 : width * 2 / 5
    let needs = shown.dropFirst().map { TextWidth.columns(of: columns[$0].heading[language]) + 1 }
    let share = needs.isEmpty ? 0 : (width - first) / needs.count
    // Equal shares where every heading fits, else each as wide as its heading.
    let widths = needs.allSatisfy { $0 <= share } ? needs.map { _ in share } : needs
    var spans: [Int: Range<Int>] = [:]
    var left = margin
    for (place, column) in shown.enumerated() {
      let taken = place == 0 ? first : widths[place - 1]
      let right = place == shown.count - 1 ? margin + width + 1 : left + taken - 1
      spans[column] = left..<max(left + 1, right)
      left += taken
    }
    self.spans = spans
  }

  /// The cells of a column; nil where it is out of sight.
  func span(of column: Int) -> Range<Int>? { spans[column] }

  func drawHead(row: Int, on canvas: inout Canvas, _ language: Language) {
    for (index, column) in columns.enumerated() {
      guard let span = spans[index] else { continue }
      canvas.draw(
        column.heading[language], at: Position(column: span.lowerBound, row: row), columns: span.count, style: .dim)
    }
  }

  func draw(_ values: [String], isHere: Bool, row: Int, on canvas: inout Canvas) {
    for (index, value) in values.enumerated() {
      guard let span = spans[index] else { continue }
      let text = value.isEmpty ? Signs.dot : value
      let at = Position(column: span.lowerBound, row: row)
      if isHere, index == focus {
        let room = max(1, min(span.count - 2, max(10, TextWidth.columns(of: text))))
        canvas.fill(Rect(column: at.column, row: row, columns: room + 2, rows: 1), style: .reverse)
        canvas.draw("[", at: at, style: .reverse)
        canvas.draw(text, at: Position(column: at.column + 1, row: row), columns: room, style: .reverse)
        canvas.draw("]", at: Position(column: at.column + 1 + room, row: row), style: .reverse)
        canvas.cursor = at
      } else {
        canvas.draw(text, at: at, columns: span.count, style: isHere && index == 0 ? .bold : .normal)
      }
    }
  }
}
