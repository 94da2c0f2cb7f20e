import Canvas
import Tables

/// A view on a screen of any size: title and base, its parts, what the marked place says, and what it cannot tell.
struct ViewDrawing {
  /// What there is to see.
  let shown: ShownView
  /// Where the marker stands.
  let spot: Spot
  /// What it is narrowed to, or through whose eyes it is looked at; empty for everything and the team.
  let notice: String
  /// What must be heeded there, with its sign; empty for nothing.
  let warning: String
  /// The words about the marked place.
  let detail: String
  /// The words.
  let tongue: Tongue

  /// The words at the foot, set in lines: as many as fit, and whether that is all.
  private struct Foot {
    var lines: [(text: String, style: Style)] = []
    var isWhole = true
  }

  /// Whether the words at the foot do not all fit, so that they can be gone to.
  func cutsFoot(in size: Size) -> Bool {
    var canvas = Canvas(size: size)
    return !draw(in: Frame.body(in: size), on: &canvas)
  }

  /// Draws it; gives back whether all the words at the foot are in sight.
  @discardableResult
  func draw(in body: Rect, on canvas: inout Canvas) -> Bool {
    let margin = Frame.margin(in: canvas.size)
    let width = max(1, min(108, body.columns - margin - 1))
    var area = body
    drawHead(takingFrom: &area, margin, width, on: &canvas)
    guard !shown.parts.isEmpty else {
      drawAbsence(in: area, margin, width, on: &canvas)
      return true
    }
    if spot.part >= shown.parts.count {
      drawWholeFoot(in: area, margin, width, on: &canvas)
      return true
    }
    let isShort = body.rows < 16
    let details = detailLines(width: min(width, 88), most: isShort ? 1 : body.rows < 26 ? 2 : 4)
    if !isShort {
      let rows = part(at: spot.part, margin, width, rows: area.rows).rows
      if rows + details.count + 6 <= area.rows { _ = area.takeTop(1) }
    }
    let laid = shown.parts.indices.map { part(at: $0, margin, width, rows: area.rows) }
    let first = firstPart(laid, rows: area.rows - details.count - 3)
    let wanted = laid[first...].reduce(-1) { $0 + $1.rows + 1 }
    let spare = area.rows - wanted - (details.isEmpty ? 0 : details.count + 1) - 1
    // Where rows are out of sight, the words at the foot make room for one more.
    let least = isShort ? 2 : body.rows >= 26 ? 8 : laid[spot.part].rows + details.count + 5 > area.rows ? 3 : 4
    let foot = foot(width: min(width, 88), most: max(least, min(12, spare)))
    var bottom = area.takeBottom(foot.lines.count)
    for line in foot.lines {
      let place = Position(column: margin, row: bottom.takeTop(1).row)
      canvas.draw(line.text, at: place, columns: width, style: line.style)
    }
    let rows = area.takeBottom(details.count)
    for (offset, line) in details.enumerated() {
      canvas.draw(line, at: Position(column: margin, row: rows.row + offset), columns: width)
    }
    drawParts(from: first, in: area, margin, width, on: &canvas)
    return foot.isWhole
  }

  // MARK: - Head

  private func drawHead(takingFrom area: inout Rect, _ margin: Int, _ width: Int, on canvas: inout Canvas) {
    let base = TextWidth.columns(of: shown.base)
    let title = TextWidth.columns(of: shown.title)
    let row = area.takeTop(1).row
    let isBeside = title + base + 3 <= width
    canvas.draw(shown.title, at: Position(column: margin, row: row), columns: width, style: .bold)
    if isBeside {
      Frame.drawRight(shown.base, row: row, edge: margin + width, on: &canvas)
    } else {
      for line in wrap(shown.base, columns: width).prefix(2) {
        canvas.draw(line, at: Position(column: margin, row: area.takeTop(1).row), columns: width, style: .dim)
      }
    }
    for line in notice.isEmpty ? [] : wrap(notice, columns: width).prefix(2) {
      canvas.draw(line, at: Position(column: margin, row: area.takeTop(1).row), columns: width, style: .accent)
    }
    if !warning.isEmpty {
      let row = area.takeTop(1).row
      canvas.draw("!", at: Position(column: margin - 2, row: row), style: .bold)
      canvas.draw(warning, at: Position(column: margin, row: row), columns: width, style: .bold)
    }
  }

  private func drawAbsence(in area: Rect, _ margin: Int, _ width: Int, on canvas: inout Canvas) {
    var area = area.inset(top: 1)
    for line in wrap(shown.absence ?? "", columns: min(88, width)) where area.rows > 0 {
      canvas.draw(line, at: Position(column: margin, row: area.takeTop(1).row), columns: width)
    }
    canvas.cursor = Position(column: margin - 2, row: area.row)
  }

  // MARK: - Parts

  private func part(at index: Int, _ margin: Int, _ width: Int, rows: Int) -> LaidPart {
    shown.parts[index].laid(
      in: PartRoom(
        margin: margin, columns: width, rows: rows, spot: spot.part == index ? spot : nil, smallest: shown.smallest,
        tongue: tongue))
  }

  /// The first part to draw, so that the marked one is whole where it can be.
  private func firstPart(_ laid: [LaidPart], rows: Int) -> Int {
    var first = spot.part
    var used = laid[first].rows
    while first > 0, used + laid[first - 1].rows + 1 <= rows {
      first -= 1
      used += laid[first].rows + 1
    }
    return first
  }

  private func drawParts(from first: Int, in area: Rect, _ margin: Int, _ width: Int, on canvas: inout Canvas) {
    var area = Rect(column: margin, row: area.row, columns: width, rows: area.rows)
    let all = shown.parts.indices.map { part(at: $0, margin, width, rows: area.rows) }
    let isAll = first == 0 && all.reduce(-1) { $0 + $1.rows + 1 } <= area.rows
    let words =
      isAll || all.count == 1
      ? ""
      : tongue(
        spot.part + 1 < all.count ? HeardWord.partPlace : .ofTarget, String(spot.part + 1), String(all.count))
    let scrolls = all[spot.part].rows >= area.rows
    // The row before the words about the marked place stays free, or says which part this is.
    let place = !scrolls && (area.rows > 6 || !words.isEmpty) ? area.takeBottom(1) : nil
    var index = first
    while index < all.count {
      let laid = part(at: index, margin, width, rows: area.rows)
      // A part begun and not finished is worth its rows only where some of them show.
      let begins = area.rows >= laid.head.count + laid.foot.count + 4
      guard index <= spot.part || laid.rows <= area.rows || begins else { break }
      let used = laid.draw(in: area, on: &canvas, tongue, also: scrolls && index == spot.part ? words : "")
      _ = area.takeTop(used + 1)
      index += 1
    }
    if let place { Frame.drawRight(words, row: place.row, edge: margin + width, on: &canvas) }
  }

  // MARK: - Foot

  private func detailLines(width: Int, most: Int) -> [String] {
    guard !detail.isEmpty else { return [] }
    let lines = wrap(detail, columns: width)
    return lines.prefix(most).enumerated().map { index, line in
      index == most - 1 && lines.count > most ? line.cutShort : String(line)
    }
  }

  /// What the numbers add up to, and what stands in place of a number.
  private var remarks: [String] { shown.remarks + signs }

  private func foot(width: Int, most: Int) -> Foot {
    let remarks = remarks.isEmpty ? [] : wrap(remarks.joinedToText, columns: width)
    let limits = shown.limits.isEmpty ? [] : wrap(shown.limits.joinedToText, columns: width)
    var foot = Foot()
    var rooms = (remarks.count, limits.count)
    if rooms.0 + rooms.1 > most {
      rooms.0 = min(rooms.0, max(most / 2, most - rooms.1))
      rooms.1 = min(rooms.1, most - rooms.0)
    }
    let isLastCut = limits.count > rooms.1
    func add(_ lines: [Substring], _ room: Int, _ style: Style, saysMore: Bool) {
      for (index, line) in lines.prefix(room).enumerated() {
        let isCut = index == room - 1 && lines.count > room
        let tail = isCut && saysMore ? " " + tongue(HeardWord.moreWords) : ""
        var words = String(line)
        if isCut {
          let most = width - TextWidth.columns(of: tail) - 1
          words = (wrap(words, columns: most).first ?? "").cutShort + tail
          foot.isWhole = false
        }
        foot.lines.append((words, style))
      }
    }
    add(remarks, rooms.0, .normal, saysMore: !isLastCut)
    add(limits, rooms.1, .dim, saysMore: true)
    return foot
  }

  /// Whether all the words at the foot were gone through where the marker is in them.
  func endsFoot(in size: Size) -> Bool {
    var canvas = Canvas(size: size)
    var area = Frame.body(in: size)
    let margin = Frame.margin(in: size)
    let width = max(1, min(108, area.columns - margin - 1))
    drawHead(takingFrom: &area, margin, width, on: &canvas)
    let lines = footLines(width).count
    return lines <= area.rows || spot.row >= lines - area.rows + 1
  }

  private func footLines(_ width: Int) -> [(String, Style)] {
    remarks.flatMap { wrap($0, columns: min(88, width)).map { (String($0), Style.normal) } }
      + shown.limits.flatMap { wrap($0, columns: min(88, width)).map { (String($0), Style.dim) } }
  }

  private func drawWholeFoot(in area: Rect, _ margin: Int, _ width: Int, on canvas: inout Canvas) {
    let lines = footLines(width)
    let fits = lines.count <= area.rows
    let room = fits ? area.rows : area.rows - 1
    let first = min(spot.row, max(0, lines.count - room))
    for (offset, line) in lines.dropFirst(first).prefix(room).enumerated() {
      canvas.draw(line.0, at: Position(column: margin, row: area.row + offset), columns: width, style: line.1)
    }
    let more = Frame.more(above: first, below: max(0, lines.count - first - room), tongue)
    if !fits { Frame.drawRight(more, row: area.row + area.rows - 1, edge: margin + width, on: &canvas) }
    canvas.cursor = Position(column: margin - 2, row: area.row)
  }

  /// What the signs mean that stand for numbers here.
  private var signs: [String] {
    let cells = shown.parts.flatMap { part in
      switch part {
      case .bars(let bars): bars.cells.map(\.shown)
      case .grid(let grid): grid.cells.flatMap { $0.map(\.shown) }
      case .days(let days): days.lanes.flatMap { [$0.closed.shown, $0.open.shown] }
      case .listing: [SmallNumbers.Shown]()
      }
    }
    let hasOpen = shown.parts.contains { part in
      if case .days(let days) = part { days.lanes.contains { $0.marks.contains(where: \.isOpen) } } else { false }
    }
    return [
      hasOpen ? tongue(HeardWord.openSign) : nil,
      cells.contains(.fewer) ? tongue(HeardWord.fewerSign, String(shown.smallest ?? 5)) : nil,
      cells.contains(.most) ? tongue(HeardWord.mostSign, tongue(HeardWord.most)) : nil,
      cells.contains(.hidden) ? tongue(HeardWord.hiddenSign, ShownView.Cell.hiddenSign) : nil,
    ].compactMap(\.self)
  }
}

extension [String] {
  /// Sentences one after the other; those that end in no stop get a dot between.
  fileprivate var joinedToText: String {
    reduce("") { text, next in
      text.isEmpty ? next : text + (text.last.map { ".!?؟。".contains($0) } == true ? " " : " \(Signs.dot) ") + next
    }
  }
}
