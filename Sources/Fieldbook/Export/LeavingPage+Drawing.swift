import Canvas
import Notebook
import Tables

extension LeavingPage {
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, body.columns - margin - 2)
    guard let text, let record = desk.contents[text.record] else {
      for (offset, line) in wrap(desk.tongue(LeavingWord.nothing), columns: width).enumerated() {
        canvas.draw(line, at: Position(column: margin, row: body.row + 1 + offset))
      }
      canvas.cursor = Position(column: margin - 2, row: body.row + 1)
      return
    }
    var area = body.inset(top: 1)
    let edge = Frame.drawRight(
      desk.tongue(standing(of: text, desk)), row: area.row, edge: margin + width, on: &canvas,
      style: text.reading == nil ? .accent : .dim)
    canvas.draw(
      desk.whose(text, record), at: Position(column: margin, row: area.takeTop(1).row), columns: edge - margin - 2,
      style: .dim)
    for line in wrap(desk.asked(text, record), columns: width).prefix(area.rows > 9 ? 2 : 1) {
      canvas.draw(line, at: Position(column: margin, row: area.takeTop(1).row), columns: width, style: .bold)
    }
    let hint = wrap(desk.tongue(isRewording ? LeavingWord.editHint : .hint), columns: width).prefix(2)
    let foot = area.takeBottom(hint.count)
    for (offset, line) in hint.enumerated() {
      canvas.draw(line, at: Position(column: margin, row: foot.row + offset), columns: width, style: .dim)
    }
    if !warnings.isEmpty {
      let words = desk.tongue(LeavingWord.marked, warnings.map(\.words).joined(separator: " \(Signs.dot) "))
      canvas.draw("!", at: Position(column: margin - 2, row: area.row + area.rows - 1), style: .bold)
      canvas.draw(
        words, at: Position(column: margin, row: area.takeBottom(1).row), columns: width, style: .bold)
    }
    if area.rows > 4 { _ = area.takeTop(1) }
    drawText(text, in: area, width: width, on: &canvas, desk)
  }

  private func standing(of text: TextToRead, _ desk: Desk) -> LeavingWord {
    guard let reading = text.reading else { return desk.contents.begunWords(for: text) == nil ? .toRead : .begun }
    return reading.stays ? .stays : reading.text == nil ? .mayGo : .reworded
  }

  private func drawText(_ text: TextToRead, in area: Rect, width: Int, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    if isRewording, let place = wordsPlace(desk) {
      return desk.editor(at: place).draw(
        in: Rect(column: margin - 2, row: area.row, columns: width + 2, rows: area.rows), on: &canvas, focused: true)
    }
    var lines = words(text.reading?.text ?? desk.prose(of: text) ?? Prose(""), width: width)
    if text.reading?.text != nil {
      lines.append((nil, "", .normal))
      lines.append((nil, desk.tongue(LeavingWord.asTyped), .dim))
      lines += words(desk.prose(of: text) ?? Prose(""), width: width).map { ($0.bar, $0.text, .dim) }
    }
    let first = min(top, max(0, lines.count - area.rows))
    for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      let row = area.row + offset
      if let bar = line.bar { canvas.draw(bar, at: Position(column: margin - 2, row: row), style: .accent) }
      canvas.draw(line.text, at: Position(column: margin, row: row), columns: width, style: line.style)
    }
    let more = Frame.more(above: first, below: max(0, lines.count - first - area.rows), desk.tongue)
    if !more.isEmpty { Frame.drawRight(more, row: area.row - 1, edge: margin + width, on: &canvas) }
    canvas.cursor = Position(column: margin - 2, row: area.row)
  }

  private func words(_ prose: Prose, width: Int) -> [(bar: String?, text: String, style: Style)] {
    prose.paragraphs.flatMap { paragraph in
      wrap(paragraph.text, columns: width).map { (paragraph.voice.bar, String($0), .normal) }
    }
  }
}

extension Desk {
  /// Whose words a text holds: the number of the person or the note, and that of the talk.
  fileprivate func whose(_ text: TextToRead, _ record: Record) -> String {
    let talk = record[Answer.interview] ?? record[Common.sourceRef]
    let owner = ownerCode(of: talk.flatMap { contents[$0] } ?? record)
    return [owner, talk.map { contents.number(of: $0) } ?? "", tongue(RecordWord.of(record.kind))]
      .filter { !$0.isEmpty }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .joined(separator: " \(Signs.dot) ")
  }

  /// What was asked, or what the words are about.
  fileprivate func asked(_ text: TextToRead, _ record: Record) -> String {
    let label = label(of: FieldPlace(record: record.id, field: text.field))
    guard let interview = record[Answer.interview], let id = record[Answer.question],
      let talk = Talk(interview, in: contents), let question = talk.guide.question(id)
    else { return [title(of: record), label].joined(separator: " \(Signs.dot) ") }
    return question.spoken { talk.value($0, in: contents) }[tongue.language]
  }
}
