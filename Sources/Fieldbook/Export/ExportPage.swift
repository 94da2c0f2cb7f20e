import Canvas
import Notebook
import Tables

/// The team's own tables: looked at first, table by table; then where to, for what, and written.
struct ExportPage: Page {
  /// The place itself, where one looks; then the screen that asks where to.
  enum Step: Hashable, Sendable { case look, folder }

  /// One table as the list shows it.
  struct Row: Hashable, Sendable {
    /// The table.
    let name: String
    /// How many columns it has.
    let columns: Int
    /// How many rows would leave.
    let goes: Int
    /// How many rows stay, for each reason.
    let stays: [Stay: Int]
    /// How many values stay in rows that go, for each reason.
    let valuesStay: [Stay: Int]
  }

  /// Looking, choosing a folder, or writing.
  let step: Step
  /// One for each table, in their order.
  private(set) var rows: [Row] = []
  private var marked = 0
  /// How many files would be written.
  private var files = 0
  /// True while the marked table is looked into.
  private var isInside = false
  private var folder = LineField()
  private var part = Part.folder
  private var forSpreadsheet = true
  private var isWriting = false
  private var written: Written?

  /// What is asked on the second screen, one under the other; nothing is written before the last.
  private enum Part: Int, CaseIterable { case folder, opener, write }

  private struct Written: Hashable, Sendable {
    let path: String
    let files: Int
  }

  /// The place, where one looks at what would go.
  init() { step = .look }

  private init(folder: String, files: Int) {
    step = .folder
    self.folder = LineField(folder)
    self.files = files
  }

  func heading(_ desk: Desk) -> Heading {
    guard step != .look else { return Heading(title: desk.title, tabs: desk.placeTabs(.export)) }
    let isLast = written != nil || part == .write
    let steps: [(ExportWord, Bool)] = [(.look, true), (.place, isLast), (.write, written != nil)]
    return Heading(
      title: desk.title,
      tabs: [Heading.Tab(text: desk.tongue(FrameWord.export), isCurrent: false)]
        + steps.enumerated().map { index, item in
          let text = desk.tongue(item.0, item.1 ? Signs.check : "")
          return Heading.Tab(text: text, isCurrent: index == (isLast ? 2 : 1))
        })
  }

  func isTyping(_ desk: Desk) -> Bool { step == .folder && part == .folder && written == nil }

  func commands(_ desk: Desk) -> [Command.ID] {
    if step == .look { return [.open, .writeTables, .all, .help] }
    guard written == nil else { return [.back] }
    return part == .write ? [.open, .back] : [.writeTables, .back]
  }

  /// Looks at what would go; costs one walk over the notebook, so it is done when the page comes up.
  mutating func refresh(_ desk: inout Desk) {
    guard step == .look else { return }
    let plan = TeamExport.plan(desk.contents, TeamExport.Request(.spreadsheet, made: desk.today, program: ""))
    rows = plan.tables.map {
      Row(name: $0.name, columns: $0.columns.count, goes: $0.rows.count, stays: $0.stays, valuesStay: $0.valuesStay)
    }.filter { $0.goes > 0 || !$0.stays.isEmpty }
    marked = min(marked, max(0, rows.count - 1))
    // The tables, the codebook, the manifest and README.txt.
    files = plan.tables.count + 3
  }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    guard step == .folder else { return nil }
    switch command {
    case .writeTables: return desk.tongue(CommandWord.next)
    case .open: return desk.tongue(CommandWord.writeTables)
    default: return nil
    }
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    step == .look ? handleLooking(key) : handleAsking(key, &desk)
  }

  private mutating func handleLooking(_ key: Key) -> Bool {
    let last = max(0, rows.count - 1)
    switch key {
    case .up: marked = max(0, marked - 1)
    case .down: marked = min(last, marked + 1)
    case .pageUp: marked = max(0, marked - 8)
    case .pageDown: marked = min(last, marked + 8)
    case .home: marked = 0
    case .end: marked = last
    default: return false
    }
    return true
  }

  private mutating func handleAsking(_ key: Key, _ desk: inout Desk) -> Bool {
    guard written == nil else {
      if key == .enter { desk.back() }
      return key == .enter
    }
    switch key {
    case .up: go(-1)
    case .down: go(1)
    case .enter where part == .write: write(&desk)
    case .enter: go(1)
    default:
      if part == .folder { return folder.handle(key, clipboard: &desk.clipboard) != .ignored }
      guard part == .opener else { return false }
      switch key {
      case .character("1"): forSpreadsheet = true
      case .character("2"): forSpreadsheet = false
      case .character(" "), .left, .right: forSpreadsheet.toggle()
      default: return false
      }
    }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    if isTyping(desk) { folder.insert(text) }
  }

  mutating func nextPart(_ desk: inout Desk) -> Bool {
    guard step == .folder, written == nil, part != .write else { return false }
    go(1)
    return true
  }

  private mutating func go(_ step: Int) { part = Part(rawValue: part.rawValue + step) ?? part }

  mutating func previousPart(_ desk: inout Desk) -> Bool {
    guard step == .folder, written == nil, part != .folder else { return false }
    go(-1)
    return true
  }

  mutating func enterParts(fromEnd: Bool, _ desk: inout Desk) { part = fromEnd ? .write : .folder }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch (command, step) {
    case (.open, .look): isInside = !isInside && !rows.isEmpty
    case (.back, .look) where isInside: isInside = false
    case (.writeTables, .look): desk.open(.export(ExportPage(folder: desk.usualFolder, files: files)))
    // Going on never writes: tables in the clear leave by Enter on the last line alone.
    case (.writeTables, .folder): go(1)
    case (.previous, .folder) where written == nil: go(-1)
    case (.open, .folder) where part == .write: write(&desk)
    default: return false
    }
    return true
  }

  private mutating func write(_ desk: inout Desk) {
    guard written == nil, !isWriting else { return }
    let path = folder.text.trimmed
    guard !path.isEmpty else {
      part = .folder
      return desk.say(desk.tongue(ExportWord.needsFolder, desk.usualFolder))
    }
    desk.writeTexts()
    isWriting = true
    desk.effects.append(.export(ExportRequest(path: path, forSpreadsheet: forSpreadsheet)))
  }

  mutating func hear(_ event: Event, _ desk: inout Desk) {
    switch event {
    case .exported(let path, let files):
      isWriting = false
      written = Written(path: path, files: files)
    case .notExported(let reason):
      isWriting = false
      part = .folder
      desk.say(reason)
    default: break
    }
  }
}

extension Desk {
  /// The folder offered for tables: in the home folder, named after the notebook and the day.
  fileprivate var usualFolder: String {
    "~/" + name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-") + "-\(today)"
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

// MARK: - Drawing

extension ExportPage {
  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    switch step {
    case .look: drawTables(in: body, margin, on: &canvas, desk)
    case .folder: drawAsking(in: body, margin, on: &canvas, desk)
    }
  }

  // MARK: Looking

  private func drawTables(in body: Rect, _ margin: Int, on canvas: inout Canvas, _ desk: Desk) {
    var rest = body
    let room = body.columns - margin - 1
    let foot = rest.takeBottom(isInside ? max(7, body.rows / 2) : desk.isPractice ? 4 : 3)
    canvas.draw(desk.tongue(ExportWord.whose), at: Position(column: margin, row: rest.row), columns: room)
    let head = rest.row + 2
    let table = rest.inset(top: 3)
    let goes = margin + 25
    canvas.draw(desk.tongue(ExportWord.table), at: Position(column: margin, row: head), style: .dim)
    drawNumber(desk.tongue(ExportWord.goes), endingAt: goes, row: head, style: .dim, on: &canvas)
    drawNumber(desk.tongue(ExportWord.stays), endingAt: goes + 8, row: head, style: .dim, on: &canvas)
    canvas.draw(
      desk.tongue(ExportWord.why), at: Position(column: goes + 11, row: head), columns: body.columns - goes - 12,
      style: .dim)
    let window = Scroll.window(of: rows.count, around: marked, rows: table.rows)
    for (offset, index) in window.enumerated() {
      let row = rows[index]
      let line = table.row + offset
      let style: Style = index == marked ? .bold : .normal
      if index == marked {
        canvas.draw(Signs.marker, at: Position(column: margin - 2, row: line), style: .accent)
        canvas.cursor = Position(column: margin - 2, row: line)
      }
      canvas.draw(row.name, at: Position(column: margin, row: line), columns: 19, style: style)
      drawNumber(String(row.goes), endingAt: goes, row: line, style: style, on: &canvas)
      let stays = row.stays.values.reduce(0, +)
      drawNumber(stays == 0 ? Signs.dot : String(stays), endingAt: goes + 8, row: line, style: style, on: &canvas)
      let more = Frame.more(
        above: offset == 0 ? window.lowerBound : 0,
        below: offset == window.count - 1 ? rows.count - window.upperBound : 0, desk.tongue)
      let width = TextWidth.columns(of: more)
      canvas.draw(
        reasons(row.stays, desk.tongue).joined(separator: " · "), at: Position(column: goes + 11, row: line),
        columns: body.columns - goes - 12 - (width == 0 ? 0 : width + 2), style: style)
      canvas.draw(more, at: Position(column: body.columns - width - 1, row: line), style: .dim)
    }
    isInside ? drawInside(in: foot, margin, on: &canvas, desk) : drawFoot(in: foot, margin, on: &canvas, desk)
  }

  private func drawNumber(
    _ text: String, endingAt end: Int, row: Int, style: Style, on canvas: inout Canvas
  ) {
    canvas.draw(text, at: Position(column: end - TextWidth.columns(of: text) + 1, row: row), style: style)
  }

  private func reasons(_ stays: [Stay: Int], _ tongue: Tongue) -> [String] {
    stays.sorted { $0.key < $1.key }.map { "\(tongue(StayWord($0.key))) \($0.value)" }
  }

  private func drawFoot(in rect: Rect, _ margin: Int, on canvas: inout Canvas, _ desk: Desk) {
    let room = rect.columns - margin - 1
    var words = [desk.tongue(ExportWord.cannotCallBack)]
    if desk.isPractice { words.insert(desk.tongue(ExportWord.practice), at: 0) }
    for (offset, text) in words.enumerated() {
      canvas.draw(text, at: Position(column: margin, row: rect.row + 1 + offset), columns: room, style: .dim)
    }
  }

  /// The marked table on the lower half: every reason on a line of its own.
  private func drawInside(in rect: Rect, _ margin: Int, on canvas: inout Canvas, _ desk: Desk) {
    guard rows.indices.contains(marked) else { return }
    let table = rows[marked]
    Frame.drawRule(row: rect.row, on: &canvas)
    let head = canvas.draw(table.name, at: Position(column: margin, row: rect.row + 1), style: .bold)
    canvas.draw(
      desk.tongue(ExportWord.columns, String(table.columns)),
      at: Position(column: margin + head + 3, row: rect.row + 1), style: .dim)
    let whole = reasons(table.stays, desk.tongue).map { (ExportWord.rows, $0) }
    let parts = reasons(table.valuesStay, desk.tongue).map { (ExportWord.partStays, $0) }
    let lines = whole + parts
    if lines.isEmpty {
      canvas.draw(desk.tongue(ExportWord.nothingStays), at: Position(column: margin, row: rect.row + 3))
    }
    for (offset, line) in lines.prefix(max(0, rect.rows - 4)).enumerated() {
      let row = rect.row + 3 + offset
      canvas.draw(desk.tongue(line.0), at: Position(column: margin, row: row), style: .dim)
      canvas.draw(
        line.1, at: Position(column: margin + 18, row: row), columns: rect.columns - margin - 19)
    }
  }

  // MARK: Where to

  private func drawAsking(in body: Rect, _ margin: Int, on canvas: inout Canvas, _ desk: Desk) {
    let room = body.columns - margin - 1
    func say(_ text: String, _ row: Int, _ style: Style = .normal, indent: Int = 0) {
      canvas.draw(
        text, at: Position(column: margin + indent, row: body.row + row), columns: room - indent, style: style)
    }
    if let written {
      say(desk.tongue(ExportWord.written, String(written.files), written.path), 1, .bold)
      say(desk.tongue(ExportWord.writtenHint), 3)
      say(desk.tongue(ExportWord.cannotCallBack), 4, .dim)
      canvas.cursor = Position(column: margin, row: body.row + 1)
      return
    }
    say(desk.tongue(ExportWord.whereTo), 1, part == .folder ? .bold : .normal)
    folder.draw(
      in: Rect(column: margin + 2, row: body.row + 3, columns: min(90, room - 2), rows: 1), on: &canvas,
      focused: part == .folder)
    say(desk.tongue(ExportWord.newFolder), 4, .dim, indent: 2)
    say(desk.tongue(ExportWord.forWhat), 6, part == .opener ? .bold : .normal)
    var column = margin + 2
    for (key, words, isChosen) in [
      ("1", ExportWord.spreadsheet, forSpreadsheet), ("2", .analysis, !forSpreadsheet),
    ] {
      let row = body.row + 8
      if isChosen, part == .opener { canvas.cursor = Position(column: column, row: row) }
      column += canvas.draw(
        isChosen ? "[\(key)]" : " \(key) ", at: Position(column: column, row: row),
        style: isChosen ? [.accent, .bold] : .bold) + 1
      column += canvas.draw(
        desk.tongue(words), at: Position(column: column, row: row), style: isChosen ? .bold : .normal) + 3
    }
    let will = desk.tongue(isWriting ? .writing : ExportWord.willWrite, String(files))
    let lines = wrap(will, columns: min(88, room))
    // The smallest window's body has thirteen rows.
    let first = lines.count > 1 && desk.isPractice ? 9 : 10
    if part == .write { Frame.drawMarker(row: body.row + first, on: &canvas) }
    for (offset, line) in lines.prefix(2).enumerated() {
      say(String(line), first + offset, part == .write ? .bold : .normal)
    }
    if desk.isPractice { say(desk.tongue(ExportWord.practice), 11, .dim) }
    say(desk.tongue(ExportWord.cannotCallBack), 12, .dim)
  }
}
