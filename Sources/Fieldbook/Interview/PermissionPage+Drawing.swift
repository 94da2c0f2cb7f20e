import Canvas
import Notebook

extension PermissionPage {
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    guard let talk = Talk(interview, in: desk.contents) else { return }
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, body.columns - margin - 2)
    let script = PermissionScript.builtIn
    let spoken = desk.questionLanguage(of: talk)
    let language = desk.tongue.language
    let asked = [
      Asked(
        text: script.understanding[spoken], list: .understood, codes: Self.understood,
        chosen: talk.permission(in: desk.contents)?[Consent.understood], part: .understood),
      Asked(
        text: script.mayWeTalk[spoken], list: .permissionAnswer, codes: Self.answers,
        chosen: talk.answer("a2", in: desk.contents)?[Answer.value]?.first, part: .mayWe),
    ].map { ($0, lines(of: $0, width: width)) }
    var points = body
    var questions = points.takeBottom(asked.reduce(1) { $0 + $1.1.count + 1 })
    let hint = wrap(
      "\(script.yourWay[desk.tongue.language]) \(desk.tongue(PermissionWord.spaceNext))", columns: width)
    let head = points.takeTop(hint.count + (body.rows > 15 ? 1 : 0))
    for (index, line) in hint.enumerated() {
      canvas.draw(line, at: Position(column: margin, row: head.row + index), style: .dim)
    }
    drawPoints(talk, in: points, width: width, on: &canvas, desk)
    _ = questions.takeTop(1)
    for (question, lines) in asked {
      let row = questions.takeTop(lines.count + 1).row
      draw(question, lines, at: Position(column: margin, row: row), language, on: &canvas)
    }
  }

  /// One of the two questions with what can be answered.
  private struct Asked {
    let text: String
    let list: Vocabulary
    let codes: [Code]
    let chosen: Code?
    let part: Focus
  }

  // The question being asked is shown in full, the other on one line.
  private func lines(of asked: Asked, width: Int) -> [String] {
    let lines = wrap(Signs.openQuote + asked.text + Signs.closeQuote, columns: width).map(String.init)
    guard lines.count > 1, focus != asked.part else { return lines }
    return [lines[0].cutShort]
  }

  private func draw(
    _ asked: Asked, _ lines: [String], at place: Position, _ language: Language, on canvas: inout Canvas
  ) {
    let hasFocus = focus == asked.part
    for (index, text) in lines.enumerated() {
      canvas.draw(
        text, at: Position(column: place.column, row: place.row + index), style: hasFocus ? .bold : .normal)
    }
    if hasFocus {
      canvas.draw(Signs.marker, at: Position(column: place.column - 2, row: place.row), style: .accent)
    }
    let row = place.row + lines.count
    var column = place.column + 2
    for (index, code) in asked.codes.enumerated() {
      let isHere = hasFocus && index == option
      let isChosen = code == asked.chosen
      if isHere { canvas.cursor = Position(column: column, row: row) }
      let key = isChosen ? "[\(index + 1)]" : "\(index + 1)"
      column += canvas.draw(key, at: Position(column: column, row: row), style: isChosen ? .accent : .bold) + 1
      column +=
        canvas.draw(
          asked.list.label(code.text, in: language), at: Position(column: column, row: row),
          style: isHere ? .bold : .normal) + 4
    }
  }

  private func drawPoints(
    _ talk: Talk, in rect: Rect, width: Int, on canvas: inout Canvas, _ desk: Desk
  ) {
    let margin = Frame.margin(in: canvas.size)
    let spoken = desk.questionLanguage(of: talk)
    let script = PermissionScript.builtIn
    let said = said(talk, desk)
    let current = focus == .points ? script.points.element(point) : nil
    let sentence =
      current.map {
        wrap(Signs.openQuote + script.spoken($0, guide: talk.guide, in: spoken) + Signs.closeQuote, columns: width)
      } ?? []
    let asked = complaint.isAsked(at: point, focus, desk) ? ComplaintLine.rows(width: width, desk) : 0
    let room = max(1, rect.rows - sentence.count - asked)
    var row = rect.row
    for index in Scroll.window(of: script.points.count, around: point, rows: room) {
      let entry = script.points[index]
      let isSaid = said.contains(0) || said.contains(index + 1)
      let title = entry.title[desk.tongue.language]
      if focus == .points, index == point {
        Frame.drawMarker(row: row, on: &canvas)
        let capital = title.prefix(1).uppercased() + title.dropFirst()
        let words = isSaid ? "\(Signs.check) \(capital)" : capital
        canvas.draw(words, at: Position(column: margin, row: row), columns: width, style: .bold)
        row += 1
        for line in sentence where row < rect.row + rect.rows {
          canvas.draw(line, at: Position(column: margin, row: row))
          row += 1
        }
        if complaint.isAsked(at: point, focus, desk) {
          row = complaint.draw(row: row, width: width, on: &canvas, desk)
        }
        continue
      }
      canvas.draw(
        isSaid ? Signs.check : Signs.dot, at: Position(column: margin, row: row), style: isSaid ? .normal : .dim)
      canvas.draw(
        title, at: Position(column: margin + 2, row: row), columns: width - 2, style: isSaid ? .dim : .normal)
      row += 1
    }
  }
}
