import Canvas
import Notebook
import Tables

extension ExportStepsPage {
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    if let written { return draw(written, in: body, on: &canvas, desk) }
    if step == .look { return drawLook(in: body, on: &canvas, desk) }
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, body.columns - margin - 2)
    let blocks = parts.map { block($0, width: width, desk) }
    let needed = blocks.reduce(0) { $0 + rows($1) }
    let gap = needed + blocks.count <= body.rows ? 1 : 0
    let here = blocks[..<min(place, blocks.count)].reduce(0) { $0 + rows($1) + gap }
    let own = blocks.element(place).map(rows) ?? 0
    // Where it does not fit, what stands above goes out of sight.
    let skipped = max(0, here + own - (body.rows - gap))
    var row = body.row + gap - skipped
    for (index, block) in blocks.enumerated() {
      draw(block, isHere: index == place, row: row, body, width: width, on: &canvas)
      row += rows(block) + gap
    }
  }

  // MARK: - Parts

  /// One part as it is drawn.
  private struct Block {
    var head: [String]
    var field: LineField?
    /// Lines of cells: two of Arabic in one would change places in a terminal that turns them.
    var below: [[String]] = []
  }

  private func rows(_ block: Block) -> Int { block.head.count + (block.field == nil ? 0 : 1) + block.below.count }

  private func block(_ part: Part, width: Int, _ desk: Desk) -> Block {
    func lines(_ text: String) -> [String] { wrap(text, columns: width).map(String.init) }
    func options(_ word: some Phrase) -> Block {
      Block(head: lines(desk.tongue(word)), below: choices(part, width: part == .level ? 0 : width, desk))
    }
    func field(_ word: ForOthersWord) -> Block {
      Block(head: lines(desk.tongue(word)), field: fields[part] ?? LineField())
    }
    switch part {
    case .level: return options(ForOthersWord.forWhom)
    case .purpose: return field(.whatFor)
    case .recipients: return options(ForOthersWord.whoGets)
    case .opener: return options(ExportWord.forWhat)
    case .goOn: return Block(head: [desk.tongue(ForOthersWord.goOn)])
    case .check: return Block(head: lines(checkWords(desk)))
    case .reason: return field(.whyAllTheSame)
    case .secondReader: return field(.secondReader)
    case .resultsReason: return field(obstacles.contains(.resultsNotSeen) ? .whyBefore : .seen)
    case .folder:
      return Block(
        head: lines(isOurs ? desk.tongue(ExportWord.whereTo) : desk.tongue(ForOthersWord.whereTo)),
        field: fields[part] ?? LineField())
    case .sealing: return options(ForOthersWord.sealing)
    case .words: return field(.itsWords)
    case .passphrase: return field(.again)
    case .write:
      let words = isWriting ? desk.exportingWords : desk.tongue(ForOthersWord.writes)
      let practice = desk.isPractice ? lines(desk.tongue(ExportWord.practice)) : []
      return Block(head: lines(words), below: (lines(desk.tongue(ForOthersWord.callBack)) + practice).map { [$0] })
    }
  }

  private func checkWords(_ desk: Desk) -> String {
    let inWay = obstacles.first {
      switch $0 {
      case .noHarmCheck, .harmCheckLapsed, .held, .stopped: true
      default: false
      }
    }
    if let inWay { return desk.words(for: inWay) + " " + desk.tongue(ForOthersWord.enterAsks) }
    let check = HarmChecking.newest(about: .study, kind: "export", in: desk.contents)
    let minded = (check?.flagged ?? []).map { desk.tongue.label(Code($0.item), of: .dnhExport) }
    if !minded.isEmpty { return desk.tongue(ForOthersWord.checkMinded, minded.joined(separator: ", ")) }
    let until = check?.validUntil.map { desk.tongue.shortDate($0, today: desk.today) } ?? Signs.dot
    return desk.tongue(ForOthersWord.checkCounts, until)
  }

  /// The choices of a part, side by side as many as fit; each on its own line for no width.
  private func choices(_ part: Part, width: Int, _ desk: Desk) -> [[String]] {
    let chosen = chosen(part)
    let words = options(part, desk.tongue).enumerated().map { index, text in
      index == chosen ? "[\(index + 1)] \(text)" : " \(index + 1)  \(text)"
    }
    var lines: [[String]] = []
    var room = 0
    for word in words {
      let columns = TextWidth.columns(of: word)
      if !lines.isEmpty, columns + 3 <= room {
        lines[lines.count - 1].append(word)
        room -= columns + 3
      } else {
        lines.append([word])
        room = width - columns
      }
    }
    return lines
  }

  private func draw(
    _ block: Block, isHere: Bool, row first: Int, _ body: Rect, width: Int, on canvas: inout Canvas
  ) {
    let margin = Frame.margin(in: canvas.size)
    var row = first
    func isSeen() -> Bool { row >= body.row && row < body.row + body.rows }
    if isHere, isSeen() { Frame.drawMarker(row: row, on: &canvas) }
    for line in block.head {
      if isSeen() {
        canvas.draw(line, at: Position(column: margin, row: row), columns: width, style: isHere ? .bold : .normal)
      }
      row += 1
    }
    if let field = block.field {
      if isSeen() {
        field.draw(
          in: Rect(column: margin + 2, row: row, columns: width - 2, rows: 1), on: &canvas, focused: isHere)
      }
      row += 1
    }
    for line in block.below {
      var column = margin + 2
      for cell in line where isSeen() {
        let style: Style = cell.hasPrefix("[") ? (isHere ? [.accent, .bold] : .accent) : .normal
        column += canvas.draw(
          cell, at: Position(column: column, row: row), columns: max(0, margin + 2 + width - column), style: style) + 3
      }
      row += 1
    }
  }

  // MARK: - Looking

  private func drawLook(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let width = min(100, body.columns - margin - 2)
    let index = chosen(.level) ?? 0
    let words: [ForOthersWord] = [.toOthers, .figures, .aPage]
    let whom = [
      words.element(index).map { desk.tongue($0) } ?? "",
      recipients.map { desk.tongue.label($0, of: .recipientKind) } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: " \(Signs.dot) ")
    canvas.draw(whom.capitalisedFirst, at: Position(column: margin, row: body.row), columns: width, style: .bold)
    // Air above the tables, where there is room for it.
    var rest = body.inset(top: body.rows > 15 ? 2 : 1)
    let notes = look.lines(desk).flatMap { note in
      wrap(note.text, columns: width).enumerated().map { (mark: note.isGrave && $0 == 0, note.isGrave, String($1)) }
    }
    if list.isInside {
      list.drawInside(in: rest.takeBottom(max(7, rest.rows - list.rows.count - 2)), on: &canvas, desk.tongue)
    } else {
      let foot = rest.takeBottom(min(notes.count, max(0, rest.rows - 4)))
      for (offset, line) in notes.prefix(foot.rows).enumerated() {
        let (mark, isGrave, text) = line
        let row = foot.row + offset
        if mark { canvas.draw("!", at: Position(column: margin - 2, row: row), style: .bold) }
        canvas.draw(
          text, at: Position(column: margin, row: row), columns: width, style: isGrave ? .bold : .dim)
      }
      if body.rows > 15, !notes.isEmpty { _ = rest.takeBottom(1) }
    }
    if level == .sheet { return drawPage(in: rest, on: &canvas, desk) }
    guard !list.rows.isEmpty else { return drawNothing(in: rest, on: &canvas, desk) }
    list.draw(in: rest, on: &canvas, desk.tongue)
  }

  private func drawNothing(in rect: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let lines = wrap(desk.tongue(ForOthersWord.nothingGoes), columns: rect.columns - margin - 2)
    for (offset, line) in lines.enumerated() {
      canvas.draw(line, at: Position(column: margin, row: rect.row + 1 + offset))
    }
    canvas.cursor = Position(column: margin - 2, row: rect.row + 1)
  }

  private func drawPage(in rect: Rect, on canvas: inout Canvas, _ desk: Desk) {
    guard !look.page.isEmpty else { return drawNothing(in: rect, on: &canvas, desk) }
    let margin = Frame.margin(in: canvas.size)
    let area = rect.inset(top: 1)
    let first = min(look.top, max(0, look.page.count - area.rows))
    for (offset, line) in look.page.dropFirst(first).prefix(area.rows).enumerated() {
      canvas.draw(
        line, at: Position(column: margin + 2, row: area.row + offset), columns: area.columns - margin - 3)
    }
    let more = Frame.more(above: first, below: max(0, look.page.count - first - area.rows), desk.tongue)
    Frame.drawRight(more, row: rect.row, on: &canvas)
    canvas.cursor = Position(column: margin, row: area.row)
  }

  // MARK: - What was written

  private func draw(_ written: Written, in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let width = body.columns - margin - 2
    var area = body.inset(top: 1)
    func say(_ text: String, _ style: Style) {
      for line in wrap(text, columns: width) {
        canvas.draw(String(line), at: Position(column: margin, row: area.takeTop(1).row), style: style)
      }
    }
    say(
      desk.tongue(
        written.isSealed ? ExportWord.writtenSealed : .written, String(written.files.count), written.path), .bold)
    say(level.holdsRecords ? desk.tongue(ExportWord.writtenHint) : desk.tongue(ForOthersWord.asAPage), .dim)
    _ = area.takeTop(1)
    let hint = area.takeBottom(2)
    Frame.drawHint(desk.tongue(ForOthersWord.callBack), in: hint, on: &canvas)
    let names = min(30, written.files.map { TextWidth.columns(of: $0.name) }.max() ?? 0)
    let sizes = written.files.map { desk.tongue(ForOthersWord.size, String($0.size)) }
    let sizeEdge = margin + names + 2 + (sizes.map { TextWidth.columns(of: $0) }.max() ?? 0)
    let besides = margin + width - sizeEdge - 2 >= 64
    if !besides, let file = written.files.element(results.marked) {
      // A mark that is cut off cannot be compared.
      let lines = wrap("SHA-256 " + file.hash, columns: width)
      let foot = area.takeBottom(lines.count + 1)
      for (offset, line) in lines.enumerated() {
        canvas.draw(String(line), at: Position(column: margin, row: foot.row + 1 + offset), style: .dim)
      }
    }
    let window = Scroll.window(of: written.files.count, around: results.marked, rows: area.rows)
    for (offset, index) in window.enumerated() {
      let file = written.files[index]
      let row = area.row + offset
      let isMarked = index == results.marked
      if isMarked { Frame.drawMarker(row: row, on: &canvas) }
      let style: Style = isMarked ? .bold : .normal
      canvas.draw(file.name, at: Position(column: margin, row: row), columns: names, style: style)
      let size = sizes.element(index) ?? ""
      canvas.draw(
        size, at: Position(column: sizeEdge - TextWidth.columns(of: size), row: row), style: style)
      if besides { canvas.draw(file.hash, at: Position(column: sizeEdge + 2, row: row), style: .dim) }
    }
  }
}
