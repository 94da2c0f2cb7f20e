import Canvas
import Notebook

extension HarmCheckPage {
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, body.columns - margin - 2)
    var area = body.inset(top: 1)
    for (index, line) in wrap(lead(desk), columns: width).prefix(2).enumerated() {
      canvas.draw(line, at: Position(column: margin, row: area.row + index), style: .bold)
    }
    _ = area.takeTop(wrap(lead(desk), columns: width).prefix(2).count)
    for line in wrap(desk.tongue(HarmWord.how), columns: width).prefix(2) {
      canvas.draw(line, at: Position(column: margin, row: area.takeTop(1).row), style: .dim)
    }
    if area.rows > questions.count + 8 { _ = area.takeTop(1) }
    let words = wrap(result(desk), columns: width)
    let end = area.takeBottom(min(words.count, 3))
    drawQuestions(in: area, width: width, on: &canvas, desk)
    for (index, text) in words.prefix(end.rows).enumerated() {
      let row = end.row + index
      if index == 0, line == questions.count + 1 { Frame.drawMarker(row: row, on: &canvas) }
      canvas.draw(
        text, at: Position(column: margin, row: row), style: line == questions.count + 1 ? .bold : .normal)
    }
  }

  private func lead(_ desk: Desk) -> String {
    if kind == "session" { return desk.tongue(HarmWord.beforeAGroup) }
    if kind == "export" { return desk.tongue(HarmWord.beforeItLeaves) }
    guard kind != "study", let need = desk.contents[target] else { return desk.tongue(HarmWord.ourWork) }
    let what = desk.label(need, SupportNeed.need)
    let provider = desk.label(need, SupportNeed.firstProvider)
    return desk.tongue(
      HarmWord.beforeWeRecommend, provider.isEmpty ? what : desk.tongue(PeopleWord.wishFrom, what, provider))
  }

  /// One line of the list: its words, what stands at its end, and which stop of the page it belongs to.
  private struct Row {
    var text: String
    var end = ""
    var isFlagged = false
    var stop: Int
    var isField = false
  }

  private func rows(_ desk: Desk) -> [Row] {
    let checking = checking(desk)
    var rows: [Row] = []
    for (index, question) in questions.enumerated() {
      let answer = checking?.answer(question.item)
      let last = before?.answer(question.item).map { desk.tongue(HarmWord.lastTime, label($0, desk)) }
      rows.append(
        Row(
          text: HarmQuestionWord.of(question).map { desk.tongue($0) } ?? question.item,
          end: answer.map { label($0, desk) } ?? last ?? Signs.dot,
          isFlagged: answer.map(question.isFlagged) ?? false, stop: index))
      let reason = self.answer(to: question, desk)?[HarmAnswer.reason] ?? ""
      if index == line, isInside || !reason.isEmpty { rows.append(Row(text: reason, stop: index, isField: true)) }
    }
    let reader = check.flatMap { desk.contents[$0]?[HarmCheck.secondReader] } ?? ""
    rows.append(
      Row(
        text: desk.tongue(HarmWord.secondReader), end: reader == "none" ? desk.tongue(HarmWord.noReader) : reader,
        stop: questions.count))
    if line == questions.count, isInside { rows.append(Row(text: reader, stop: line, isField: true)) }
    return rows
  }

  private func label(_ answer: Code, _ desk: Desk) -> String { desk.tongue.label(answer, of: .yesNoUnsure) }

  private func drawQuestions(in area: Rect, width: Int, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let rows = rows(desk)
    let ends = rows.map { TextWidth.columns(of: $0.end) }.max() ?? 0
    let room = max(12, width - ends - 2)
    // Long questions take two lines in a narrow window.
    let laid = rows.flatMap { row -> [(row: Row, text: String, isFirst: Bool)] in
      if row.isField { return [(row, row.text, true)] }
      return wrap(row.text, columns: room).enumerated().map { (row, String($1), $0 == 0) }
    }
    let here = laid.lastIndex { $0.row.stop == line } ?? laid.count - 1
    for (offset, index) in Scroll.window(of: laid.count, around: here, rows: max(1, area.rows - 1)).enumerated() {
      let (row, text, isFirst) = laid[index]
      let at = area.row + offset
      let isHere = row.stop == line
      if row.isField {
        drawField(in: Rect(column: margin + 2, row: at, columns: width - 2, rows: 1), on: &canvas, desk)
        continue
      }
      if row.isFlagged, isFirst {
        canvas.draw("!", at: Position(column: margin - (isHere ? 1 : 2), row: at), style: .bold)
      }
      if isHere, isFirst { isInside ? drawPointer(row: at, on: &canvas) : Frame.drawMarker(row: at, on: &canvas) }
      canvas.draw(text, at: Position(column: margin, row: at), columns: room, style: isHere ? .bold : .normal)
      guard isFirst else { continue }
      Frame.drawRight(
        row.end, row: at, edge: margin + width, on: &canvas,
        style: check == nil || row.end == Signs.dot ? .dim : row.isFlagged ? .bold : .normal)
    }
  }

  private func drawPointer(row: Int, on canvas: inout Canvas) {
    canvas.draw(Signs.marker, at: Position(column: Frame.margin(in: canvas.size) - 2, row: row), style: .accent)
  }

  private func drawField(in rect: Rect, on canvas: inout Canvas, _ desk: Desk) {
    guard let place = place(desk) else { return }
    let label = desk.tongue(HarmWord.why)
    let column = line == questions.count ? rect.column : rect.column + TextWidth.columns(of: label) + 2
    if line < questions.count { canvas.draw(label, at: rect.origin, style: .dim) }
    desk.editor(at: place).draw(
      in: Rect(column: column - 2, row: rect.row, columns: rect.column + rect.columns - column, rows: 1), on: &canvas,
      focused: isInside)
  }

  /// What follows from the answers so far, and what Enter does.
  private func result(_ desk: Desk) -> String {
    let checking = checking(desk)
    let list: Vocabulary = kind == "export" ? .dnhExport : kind == "session" ? .dnhSession : .dnhSupport
    let flagged = (checking?.flagged ?? []).map { desk.tongue.label(Code($0.item), of: list) }
      .joined(separator: ", ")
    let isStudy = kind != "support"
    switch checking?.result ?? .open {
    case .open:
      let left = questions.filter { checking?.answer($0.item) == nil }.count
      return left == 1 ? desk.tongue(HarmWord.leftOne) : desk.tongue(HarmWord.left, String(left))
    case .clear: return desk.tongue(isStudy ? HarmWord.studyClear : .clear)
    case .hold: return desk.tongue(isStudy ? HarmWord.studyHold : .hold, flagged)
    case .stop: return desk.tongue(kind == "session" ? HarmWord.notHeld : .stop, flagged)
    }
  }
}
