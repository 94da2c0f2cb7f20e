import Canvas
import Notebook

extension NamesPage {
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    var place = NamesDrawing(
      row: body.row + 1, end: body.row + body.rows, margin: margin, room: min(88, body.columns - margin - 2))
    switch step {
    case .list: drawList(&place, on: &canvas, desk)
    case .makeHow:
      place.say(desk.tongue(NamesWord.why), on: &canvas)
      place.row += 1
      drawChoices(.howToMake, [.ownWords, .elsewhere], &place, on: &canvas, desk)
    case .openHow: drawChoices(.howLong, [.nowOnly, .fiveMinutes, .untilLock], &place, on: &canvas, desk)
    case .makeWords:
      drawLines([.newWords, .onceMore], &place, on: &canvas, desk)
      place.say(desk.tongue(isBusy ? NamesWord.making : .readsHere), .dim, on: &canvas)
    case .makeRecipient: drawLines([.recipient], &place, on: &canvas, desk)
    case .openWords:
      drawLines([.words], &place, on: &canvas, desk)
      if isBusy { place.say(desk.tongue(NamesWord.opening), .dim, on: &canvas) }
    case .add: drawAdding(&place, on: &canvas, desk)
    }
  }

  // MARK: - Asking

  private func drawChoices(
    _ title: NamesWord, _ words: [NamesWord], _ place: inout NamesDrawing, on canvas: inout Canvas, _ desk: Desk
  ) {
    place.say(desk.tongue(title), .bold, on: &canvas)
    place.row += 1
    for (index, word) in words.enumerated() {
      if index == list.marked { Frame.drawMarker(row: place.row, on: &canvas) }
      place.say("\(index + 1)  " + desk.tongue(word), index == list.marked ? .bold : .normal, on: &canvas)
    }
  }

  private func drawLines(
    _ labels: [NamesWord], _ place: inout NamesDrawing, on canvas: inout Canvas, _ desk: Desk
  ) {
    for (index, label) in labels.enumerated() {
      place.say(desk.tongue(label), index == line ? .bold : .normal, on: &canvas)
      lines[index].draw(
        in: Rect(column: place.margin + 2, row: place.row, columns: place.room - 2, rows: 1), on: &canvas,
        focused: index == line)
      place.row += 2
    }
  }

  private func drawAdding(_ place: inout NamesDrawing, on canvas: inout Canvas, _ desk: Desk) {
    let labels: [NamesWord] = [.name, .reach, .place]
    let width = (labels.map { TextWidth.columns(of: desk.tongue($0)) }.max() ?? 0) + 2
    for (index, label) in labels.enumerated() {
      let part = SealedName.Part.allCases[index]
      let isAgreed = owner.map { Permission.refusal(ofSealing: part, for: $0, in: desk.contents, on: desk.today) == nil } ?? false
      canvas.draw(
        desk.tongue(label), at: Position(column: place.margin, row: place.row),
        style: index == line ? .bold : isAgreed ? .normal : .dim)
      let room = Rect(column: place.margin + width, row: place.row, columns: place.room - width, rows: 1)
      if isAgreed || !lines[index].text.isEmpty || index == line {
        lines[index].draw(in: room, on: &canvas, focused: index == line)
      }
      if !isAgreed, lines[index].text.isEmpty {
        canvas.draw(
          desk.tongue(NamesWord.notAgreed), at: Position(column: room.column + 2, row: room.row),
          columns: room.columns - 2, style: .dim)
      }
      place.row += 1
    }
    place.row += 1
    for (index, label) in [NamesWord.whyLine, .untilLine].enumerated() {
      place.say(desk.tongue(label), index + 3 == line ? .bold : .normal, on: &canvas)
      lines[index + 3].draw(
        in: Rect(column: place.margin + 2, row: place.row, columns: place.room - 2, rows: 1), on: &canvas,
        focused: index + 3 == line)
      place.row += 1
    }
    place.row += 1
    if line == 4 { place.say(desk.tongue(isBusy ? NamesWord.sealing : .seals), .bold, on: &canvas) }
  }

  // MARK: - What is agreed and kept

  private func drawList(_ place: inout NamesDrawing, on canvas: inout Canvas, _ desk: Desk) {
    guard let owner else {
      place.say(desk.tongue(NamesWord.made), .bold, on: &canvas)
      place.say(desk.tongue(NamesWord.readsHere), on: &canvas)
      canvas.cursor = Position(column: place.margin - 2, row: place.row)
      return
    }
    let rows = rows(desk)
    // The marked one is always in sight: what is above it may go.
    let first = max(0, list.marked - 4)
    for (index, row) in rows.enumerated().dropFirst(first) where place.row < place.end {
      let style: Style = index == list.marked ? .bold : .normal
      if row == .add { place.row += 1 }
      if index == list.marked { Frame.drawMarker(row: place.row, on: &canvas) }
      switch row {
      case .agreement(let scope):
        let word: NamesWord = scope == Permission.sealName ? .mayName : .mayFind
        let standing: NamesWord =
          switch desk.agreement(scope, of: owner) {
          case .agreed: .agreed
          case .notAgreed: .notAgreed
          case .takenBack: .takenBack
          case .notHeard: .notHeard
          }
        place.say(desk.tongue(word) + ": " + desk.tongue(standing), style, on: &canvas)
      case .add:
        place.say(desk.tongue(NamesWord.add), style, on: &canvas)
        place.row += 1
      case .kept(let id): drawKept(id, style, &place, on: &canvas, desk)
      }
    }
  }

  private func drawKept(
    _ id: RecordID, _ style: Style, _ place: inout NamesDrawing, on canvas: inout Canvas, _ desk: Desk
  ) {
    guard let record = desk.contents[id] else { return }
    let until = record[SealedName.destroyOn]
    let untilWords = until.map { desk.tongue.date($0, today: desk.today) } ?? Signs.dot
    if let last = until?.span?.upperBound, last <= desk.today {
      canvas.draw("!", at: Position(column: place.margin - 1, row: place.row), style: .bold)
      place.say(desk.tongue(NamesWord.isOver, untilWords), style, on: &canvas)
    } else {
      let writing = record.fields[SealedName.destroyOn.name]?.visible.first
      let since = writing.map { desk.tongue.date(PartialDate(Moment(seconds: $0.at).day), today: desk.today) } ?? ""
      let who = writing.map { ", " + $0.who } ?? ""
      place.say(desk.tongue(NamesWord.isKept, since, untilWords) + who, style, on: &canvas)
    }
    place.say(record[SealedName.whyNeeded] ?? "", .dim, indent: 2, on: &canvas)
    guard let open = desk.names.lines[id] else { return }
    for (part, label) in [(SealedName.Part.name, NamesWord.name), (.contact, .reach), (.place, .place)] {
      guard record[part.field] != nil else { continue }
      place.say(
        desk.tongue(label) + ": " + (open[part] ?? desk.tongue(NamesWord.cannotRead)), .bold, indent: 2, on: &canvas)
    }
  }
}

/// Where the next line of the page goes.
struct NamesDrawing {
  /// The next row, and the first that is not the page's any more.
  var row: Int
  let end: Int
  /// The column of words, and how many columns they have.
  let margin: Int
  let room: Int

  /// Draws words on as many rows as they need.
  mutating func say(_ words: String, _ style: Style = .normal, indent: Int = 0, on canvas: inout Canvas) {
    for text in wrap(words, columns: room - indent) where row < end {
      canvas.draw(text, at: Position(column: margin + indent, row: row), style: style)
      row += 1
    }
  }
}
