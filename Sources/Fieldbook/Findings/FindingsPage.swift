import Canvas
import Notebook
import Tables

/// What was heard, in twelve ways to look at it: the list of them, or one that is open.
struct FindingsPage: Page {
  private var list = MarkedList()
  /// Whether the list was on the screen: it opens at the view looked at last, and stays where it is moved to.
  private var hasBegun = false
  /// The view that is open; nil at the list.
  private(set) var shown: ShownView?
  private(set) var spot = Spot()
  private(set) var level = Level.team
  /// The view that opens as soon as everything is read; a large notebook takes a moment.
  private var awaited: FindingsView?
  /// The same view as it was seen before somebody else looked; the marker stays where it was in it.
  private var before: ShownView?

  /// Who can look at the same: our team, others who get single records, everyone.
  static let levels: [Level] = [.team, .shared, .public]

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.title, tabs: desk.placeTabs(.findings)) }

  func commands(_ desk: Desk) -> [Command.ID] {
    guard let shown else { return [.open, .whoLooks, .all, .help] }
    let target: [Command.ID] = shown.view == .coverage ? [.target] : []
    let widen: [Command.ID] = desk.heard.filter.isEmpty ? [] : [.widen]
    let next: [Command.ID] = shown.view == FindingsView.allCases.last ? [] : [.next]
    guard level == .team else {
      // For others nothing opens and nothing is narrowed: those say why, after what can be done.
      return next + [.whoLooks, .previous, .back, .open, .narrowTo] + target + [.all, .help]
    }
    return [.open] + next + [.narrowTo] + widen + target + [.whoLooks, .previous, .back, .all, .help]
  }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    switch command {
    case .next where shown != nil: desk.tongue(HeardWord.nextView)
    case .back where shown != nil: desk.tongue(HeardWord.list)
    case .whoLooks:
      desk.tongue(nextLevel == .shared ? HeardWord.toOthers : nextLevel == .public ? .toEveryone : .toTeam)
    default: nil
    }
  }

  func obstacle(_ command: Command.ID, _ desk: Desk) -> String? {
    switch command {
    case .narrowTo, .widen: level == .team ? nil : desk.tongue(HeardWord.notForOthers)
    case .target:
      level != .team
        ? desk.tongue(HeardWord.notForOthers) : targetRow == nil ? desk.tongue(HeardWord.noTarget) : nil
    default: nil
    }
  }

  private var nextLevel: Level {
    Self.levels.element((Self.levels.firstIndex(of: level) ?? 0) + 1) ?? .team
  }

  func subject(_ desk: Desk) -> [RecordID] { [] }

  mutating func refresh(_ desk: inout Desk) {
    guard let view = shown?.view else {
      if !hasBegun, let last = desk.heard.last { mark(last) }
      hasBegun = true
      desk.readFindings(for: level)
      if let view = awaited { open(view, &desk) }
      return
    }
    count(view, &desk)
  }

  private mutating func mark(_ view: FindingsView) {
    list.marked = FindingsView.allCases.firstIndex(of: view) ?? list.marked
  }

  /// Counts a view and keeps the marker where it was as far as that is still there.
  private mutating func count(_ view: FindingsView, _ desk: inout Desk) {
    let now = desk.look(at: view, level == .team ? desk.heard.filter : FindingsFilter(), for: level)
    if let before = shown ?? before, before.view == view {
      // Whoever reads the words at the foot goes on reading them.
      let isAtFoot = spot.part >= before.parts.count
      spot = isAtFoot ? Spot(part: now.parts.count, row: spot.row) : spot.moved(from: before, to: now)
    } else {
      spot = Spot(in: now)
    }
    shown = now
    before = nil
    mark(view)
    desk.heard.last = view
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    guard let shown else {
      guard list.move(key, count: FindingsView.allCases.count) else { return false }
      awaited = nil
      return true
    }
    guard !shown.parts.isEmpty else { return false }
    guard spot.part < shown.parts.count else {
      // The words at the foot only scroll.
      switch key {
      case .up where spot.row == 0: _ = previousPart(&desk)
      case .up: spot.row -= 1
      case .down: if drawing(desk)?.endsFoot(in: desk.size) == false { spot.row += 1 }
      default: return false
      }
      return true
    }
    return spot.move(key, in: shown)
  }

  mutating func nextPart(_ desk: inout Desk) -> Bool {
    guard let shown, !shown.parts.isEmpty else { return false }
    let last = shown.parts.count - (drawing(desk)?.cutsFoot(in: desk.size) == true ? 0 : 1)
    guard spot.part < last else { return false }
    spot = Spot(part: spot.part + 1)
    return true
  }

  mutating func previousPart(_ desk: inout Desk) -> Bool {
    guard shown != nil, spot.part > 0 else { return false }
    spot = Spot(part: spot.part - 1)
    return true
  }

  mutating func enterParts(fromEnd: Bool, _ desk: inout Desk) {
    guard let shown else { return }
    spot = Spot(part: fromEnd ? max(0, shown.parts.count - 1) : 0)
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: if let shown { openBeneath(shown, &desk) } else { openMarked(&desk) }
    case .next where shown != nil: go(1, &desk)
    case .previous where shown != nil: go(-1, &desk)
    case .back where shown != nil:
      shown = nil
      spot = Spot()
      refresh(&desk)
    case .narrowTo: desk.open(.narrow(NarrowPage(&desk)))
    case .widen:
      desk.heard.filter = FindingsFilter()
      refresh(&desk)
    case .whoLooks:
      level = nextLevel
      desk.readFindings(for: level)
      guard let view = shown?.view ?? awaited else { desk.say(notice(desk)); break }
      before = shown ?? before
      shown = nil
      open(view, &desk)
    case .target: if let targetRow { desk.open(.prompt(.target(targetRow, desk))) }
    default: return false
    }
    return true
  }

  private mutating func openMarked(_ desk: inout Desk) {
    if let view = FindingsView.allCases.element(list.marked) { open(view, &desk) }
  }

  /// Opens a view, or has it opened when what it is counted from is read.
  private mutating func open(_ view: FindingsView, _ desk: inout Desk) {
    guard !desk.heard.isReading(level) else {
      awaited = view
      return
    }
    awaited = nil
    count(view, &desk)
  }

  private mutating func go(_ step: Int, _ desk: inout Desk) {
    let all = FindingsView.allCases
    guard let index = shown.flatMap({ all.firstIndex(of: $0.view) }), let next = all.element(index + step)
    else { return }
    count(next, &desk)
  }

  private func openBeneath(_ shown: ShownView, _ desk: inout Desk) {
    guard level == .team else { return desk.say(HeardWord.notForOthers) }
    let beneath = shown.beneath(spot)
    if let only = beneath.first, beneath.count == 1, shown.opensAlone(spot) { return desk.openFound(only) }
    guard !beneath.isEmpty else { return desk.say(HeardWord.nothingBeneath) }
    let title = desk.joined([shown.title, shown.label(of: spot)])
    desk.open(.beneath(BeneathPage(title, beneath.inOrder(of: desk.whose))))
  }

  // MARK: - Targets

  /// The row a target can be set for: its part and code, and its words.
  private var targetRow: TargetRow? {
    guard let shown, shown.view == .coverage, let spot = shown.counted(spot),
      case .bars(let bars)? = shown.parts.element(spot.part),
      Vocabulary.coverageAxis.codes.contains(bars.name), let head = bars.rows.element(spot.row),
      head.code != "notSaid"
    else { return nil }
    return TargetRow(
      axis: Code(bars.name), code: Code(head.code), label: head.label, target: bars.targets.element(spot.row) ?? nil)
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    guard let drawing = drawing(desk) else { return drawList(in: body, on: &canvas, desk) }
    drawing.draw(in: body, on: &canvas)
  }

  private func drawing(_ desk: Desk) -> ViewDrawing? {
    shown.map { shown in
      let isNarrowed = level == .team && !desk.heard.filter.isEmpty
      return ViewDrawing(
        shown: shown, spot: spot, notice: notice(desk),
        warning: isNarrowed && !shown.parts.isEmpty ? desk.tongue(HeardWord.narrowedWarning) : "",
        detail: desk.detail(of: spot, in: shown), tongue: desk.tongue)
    }
  }

  private func notice(_ desk: Desk) -> String {
    switch level {
    case .team:
      desk.heard.filter.isEmpty ? "" : desk.tongue(HeardWord.narrowed, desk.words(for: desk.heard.filter))
    case .shared: desk.tongue(HeardWord.asOthers)
    case .public, .sheet:
      desk.tongue(HeardWord.asEveryone, String(shown?.smallest ?? SmallNumbers(desk.contents).k))
    }
  }

  private func drawList(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let width = min(100, body.columns - margin - 1)
    let all = FindingsView.allCases
    let names = all.map { desk.tongue(HeardWord.name(of: $0)) }
    let column = margin + min(names.map { TextWidth.columns(of: $0) }.max() ?? 0, width / 2) + 3
    var part = LaidPart()
    for (index, view) in all.enumerated() {
      if view == .who || view == .coverage, body.rows >= 16 {
        var title = PartLine()
        title.add(desk.tongue(view == .who ? HeardWord.told : .listened), at: margin, room: width, .bold)
        part.lines += [PartLine(), title]
      }
      var line = PartLine(row: index)
      line.add(names[index], at: margin, room: column - margin - 2, index == list.marked ? .bold : .normal)
      line.add(
        desk.tongue(HeardWord.question(of: view)), at: column, room: margin + width - column,
        index == list.marked ? .bold : .dim)
      if index == list.marked { line.marker = margin - 2 }
      part.lines.append(line)
    }
    var area = Rect(column: margin, row: body.row, columns: width, rows: body.rows)
    let words = awaited != nil ? desk.tongue(HeardWord.counting) : notice(desk)
    if !words.isEmpty {
      for text in wrap(words, columns: width).prefix(2) {
        canvas.draw(text, at: Position(column: margin, row: area.takeTop(1).row), columns: width, style: .accent)
      }
    }
    part.draw(in: area, on: &canvas, desk.tongue)
  }
}
