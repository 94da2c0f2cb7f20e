import Canvas
import Notebook

extension TakeBackPage {
  /// One line of the page, and what stands in it beside words.
  struct Line: Hashable {
    /// The words.
    var text: String
    /// How they look.
    var style = Style.normal
    /// The sentence it is about, by its place in the plan; the line that does it stands behind the last.
    var item: Int?
    /// True for the line in which the number is typed.
    var isField = false
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    switch step {
    case .who: drawWho(in: body, on: &canvas, desk)
    case .look: draw(lookLines(desk, width: width(body, canvas)), in: body, on: &canvas, desk)
    case .done: draw(doneLines(desk, width: width(body, canvas)), in: body, on: &canvas, desk)
    }
  }

  private func width(_ body: Rect, _ canvas: Canvas) -> Int {
    min(88, body.columns - Frame.margin(in: canvas.size) - 2)
  }

  private func drawWho(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    var row = body.row + 1
    for line in wrap(desk.tongue(TakeBackWord.who), columns: width(body, canvas)) {
      canvas.draw(line, at: Position(column: margin, row: row), style: marked == 0 ? .bold : .normal)
      row += 1
    }
    number.draw(
      in: Rect(column: margin + 2, row: row + 1, columns: 24, rows: 1), on: &canvas, focused: marked == 0)
    row += 3
    canvas.draw(
      desk.tongue(TakeBackWord.howMuch), at: Position(column: margin, row: row), columns: width(body, canvas),
      style: marked == 0 ? .normal : .bold)
    for (index, word) in [TakeBackWord.all, .quotes, .share].enumerated() {
      let line = row + 2 + index
      if marked == index + 1 { Frame.drawMarker(row: line, on: &canvas) }
      canvas.draw(String(index + 1), at: Position(column: margin + 2, row: line), style: .bold)
      canvas.draw(
        desk.tongue(word), at: Position(column: margin + 5, row: line), columns: width(body, canvas) - 5,
        style: marked == index + 1 ? .bold : .normal)
    }
  }

  // MARK: - Before and after

  private func lookLines(_ desk: Desk, width: Int) -> [Line] {
    guard let plan else { return [] }
    var lines: [Line] = []
    func say(_ text: String, _ style: Style = .normal, item: Int? = nil) {
      lines += wrap(text, columns: width).map { Line(text: String($0), style: style, item: item) }
    }
    func list(_ heading: TakeBackWord, _ items: [String]) {
      guard !items.isEmpty else { return }
      lines.append(Line(text: ""))
      say(desk.tongue(heading), .dim)
      for item in items { say("  " + item) }
    }
    say(desk.tongue(lead, plan.number), .bold)
    if scope != .all { say(desk.tongue(TakeBackWord.nothingErased)) }
    let pages = plan.records.compactMap { desk.contents[$0] }.filter { $0.kind == PeaceAgent.type.kind }
    list(
      .goes, desk.counts(plan.counts).joinedByDots(columns: width - 2) + pages.map { desk.name(of: $0) }.sorted())
    if !plan.unsaid.isEmpty {
      lines.append(Line(text: ""))
      say(desk.tongue(TakeBackWord.staysUnsaid))
    }
    list(.stays, plan.kept.compactMap { desk.contents[$0] }.map { desk.name(of: $0) }.filter { !$0.isEmpty }.sorted())
    if !plan.traces.isEmpty {
      lines.append(Line(text: ""))
      say(desk.tongue(TakeBackWord.named), .dim)
      for (index, trace) in plan.traces.enumerated() {
        let word = desk.tongue(leftOut.contains(index) ? TakeBackWord.toLeaveOut : .toStay)
        let code = desk.contents[trace.record].map { desk.name(of: $0) } ?? ""
        let whole = trace.isWhole ? " (\(desk.tongue(TakeBackWord.wholeNote)))" : ""
        say("\(code)  [\(word)]\(whole)  \(trace.sentence)", index == marked ? .bold : .normal, item: index)
      }
    }
    let exports = plan.recalls.compactMap { desk.contents[$0] }.map { desk.line(ofExport: $0, going: plan.records) }
    list(.wentOut, exports)
    if exports.isEmpty {
      lines.append(Line(text: ""))
      say(desk.tongue(TakeBackWord.wentNowhere), .dim)
    }
    lines.append(Line(text: ""))
    let here = isAtConfirmation
    say(desk.tongue(TakeBackWord.typeIt, plan.number), here ? .bold : .normal, item: plan.traces.count)
    lines.append(Line(text: "", item: plan.traces.count, isField: true))
    return lines
  }

  private var lead: TakeBackWord {
    switch scope {
    case .all: !isErasing ? .takesAll : plan?.dossiers.isEmpty == true ? .partErased : .isErased
    case .onlyQuotes: .takesQuotes
    case .onlyShare: .takesShare
    }
  }

  /// What came of it, the truth about other copies, and what is to be called back.
  func doneLines(_ desk: Desk, width: Int) -> [Line] {
    guard let plan else { return [] }
    var lines: [Line] = []
    func say(_ text: String, _ style: Style = .normal) {
      lines += wrap(text, columns: width).map { Line(text: String($0), style: style) }
    }
    say(desk.tongue(isErasing ? TakeBackWord.erased : .done, plan.number), .bold)
    if scope == .all {
      for line in desk.counts(plan.counts).joinedByDots(columns: width) { say(line) }
      lines.append(Line(text: ""))
      switch left {
      case nil: say(desk.tongue(TakeBackWord.looking), .dim)
      case []?: say(Signs.check + " " + desk.tongue(TakeBackWord.nothingLeft))
      case let names?:
        say("! " + desk.tongue(TakeBackWord.stillHeld), .bold)
        for name in names { say("  " + name) }
      }
      if !plan.unsaid.isEmpty { say(desk.tongue(TakeBackWord.staysUnsaid)) }
      lines.append(Line(text: ""))
      say(desk.tongue(TakeBackWord.hereAndThere) + " " + desk.tongue(TakeBackWord.elsewhere))
    } else {
      say(desk.tongue(lead, plan.number))
    }
    lines.append(Line(text: ""))
    if plan.recalls.isEmpty {
      say(desk.tongue(TakeBackWord.wentNowhere), .dim)
    } else {
      say(desk.tongue(TakeBackWord.wentOut), .dim)
      for log in plan.recalls.compactMap({ desk.contents[$0] }) {
        say("  " + desk.line(ofExport: log, going: plan.records))
      }
      say(desk.tongue(TakeBackWord.waitsOnToday))
    }
    if scope == .all, !isErasing {
      lines.append(Line(text: ""))
      say(desk.tongue(TakeBackWord.cannotUndo), .dim)
    }
    return lines
  }

  /// The lines around the marked one; those that do not fit are counted at the edge.
  private func draw(_ lines: [Line], in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let area = body.inset(top: 1)
    let first: Int
    if step == .look {
      // The beginning stays in sight as long as the marked line does.
      let focus = lines.lastIndex { $0.item == marked } ?? 0
      first = max(0, min(lines.count - area.rows, focus - area.rows + 2))
    } else {
      first = min(marked, max(0, lines.count - area.rows))
    }
    let window = first..<min(lines.count, first + area.rows)
    var isMarked = false
    for (offset, index) in window.enumerated() {
      let line = lines[index]
      let row = area.row + offset
      if step == .look, line.item == marked, !line.isField, !isMarked {
        Frame.drawMarker(row: row, on: &canvas)
        isMarked = true
      }
      canvas.draw(
        line.text, at: Position(column: margin, row: row), columns: body.columns - margin - 1, style: line.style)
      guard line.isField else { continue }
      confirmed.draw(
        in: Rect(column: margin + 2, row: row, columns: 24, rows: 1), on: &canvas, focused: isAtConfirmation)
    }
    let more = Frame.more(above: window.lowerBound, below: lines.count - window.upperBound, desk.tongue)
    Frame.drawRight(more, row: body.row, on: &canvas)
    if canvas.cursor == nil { canvas.cursor = Position(column: margin, row: area.row) }
  }
}
