import Canvas
import Notebook
import Tables

/// A list of groups from a spreadsheet: which file, what each column is, a look, then one step that can be taken back.
struct BringInPage: Page {
  private enum Step: Hashable { case file, columns, found, look }

  private var step = Step.file
  private var file = LineField("~/")
  private var isReading = false
  private var brought: BroughtGroups?
  /// What may lead to somebody in the columns that would be written.
  private var found: [BroughtGroups.Found] = []
  private var list = MarkedList()

  func heading(_ desk: Desk) -> Heading {
    Heading(title: desk.tongue(BringInWord.title), tabs: desk.placeTabs(.people))
  }

  func isTyping(_ desk: Desk) -> Bool { step == .file }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .back, .all, .help] }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    guard command == .open else { return nil }
    return desk.tongue(step == .look ? CommandWord.writeTables : CommandWord.next)
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if key == .enter {
      goOn(&desk)
      return true
    }
    switch step {
    case .file: return !isReading && file.handle(key, clipboard: &desk.clipboard) != .ignored
    case .columns: return handleColumn(key)
    case .found: return handleFound(key, &desk)
    case .look: return false
    }
  }

  /// The first line says whether the first row names the columns; each further one is a column.
  private mutating func handleColumn(_ key: Key) -> Bool {
    guard var brought else { return false }
    defer { self.brought = brought }
    let column = list.marked - 1
    switch key {
    case .left, .right, .character(" "):
      guard column >= 0 else {
        brought.hasHeadings.toggle()
        return true
      }
      let all = BroughtGroups.Use.allCases
      let here = brought.uses.element(column)?.rawValue ?? 0
      brought.set(column, all[(here + (key == .left ? all.count - 1 : 1)) % all.count])
    case .character(let digit):
      guard let number = digit.wholeNumberValue else { return false }
      if column < 0 {
        if number == 1 || number == 2 { brought.hasHeadings = number == 1 }
      } else if (1...5).contains(number), let use = BroughtGroups.Use(rawValue: number % 5) {
        brought.set(column, use)
      }
    default: return list.move(key, count: brought.uses.count + 1)
    }
    return true
  }

  /// 1 leaves the marked column out; without what one calls them nothing can come in, so the columns come back.
  private mutating func handleFound(_ key: Key, _ desk: inout Desk) -> Bool {
    guard case .character(let character) = key, character.wholeNumberValue == 1, let column = found.element(list.marked)
    else { return list.move(key, count: found.count) }
    brought?.set(column.column, .leaveOut)
    guard column.use != .handle else {
      showColumns()
      desk.say(BringInWord.needsHandle)
      return true
    }
    lookThrough(&desk)
    return true
  }

  private mutating func showColumns() {
    step = .columns
    list.marked = 1
  }

  /// Shows what may lead to somebody before anything is written; where nothing does, what will be written.
  private mutating func lookThrough(_ desk: inout Desk) {
    found = brought?.found(&desk) ?? []
    list.marked = 0
    step = found.isEmpty ? .look : .found
  }

  private mutating func goOn(_ desk: inout Desk) {
    switch step {
    case .file:
      guard !isReading, !file.text.allSatisfy(\.isWhitespace) else { return }
      isReading = true
      desk.effects.append(.readList(path: Self.path(file.text)))
    case .columns:
      guard brought?.uses.contains(.handle) == true else { return desk.say(BringInWord.needsHandle) }
      lookThrough(&desk)
    case .found: step = .look
    case .look: write(&desk)
    }
  }

  /// What was typed or pasted behind the `~/` the line begins with may be a whole path itself.
  private static func path(_ typed: String) -> String {
    let path = typed.trimmingSpaces
    return ["~//", "~/~/"].contains(where: path.hasPrefix) ? String(path.dropFirst(2)) : path
  }

  private func write(_ desk: inout Desk) {
    guard let groups = brought?.look(desk).groups, !groups.isEmpty else { return desk.say(BringInWord.nothing) }
    let words = desk.tongue(BringInWord.step, String(groups.count))
    desk.perform(words, BroughtGroups.changes(groups, &desk))
    desk.back()
    desk.say(desk.tongue(BringInWord.written, String(groups.count)))
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch (command, step) {
    case (.open, _): goOn(&desk)
    case (.back, .look), (.back, .found): showColumns()
    case (.back, .columns):
      step = .file
      brought = nil
    default: return false
    }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) { if step == .file { file.insert(text) } }

  mutating func hear(_ event: Event, _ desk: inout Desk) {
    switch event {
    case .listRead(let table) where isReading:
      brought = BroughtGroups(table)
      list.marked = 1
      step = .columns
      if table.isGuessed { desk.say(BringInWord.guessed) }
    case .listRefused(let refusal, let path) where isReading: desk.say(Self.words(for: refusal, path, desk.tongue))
    default: return
    }
    isReading = false
  }

  private static func words(for refusal: ListRefusal, _ path: String, _ tongue: Tongue) -> String {
    switch refusal {
    case .cannotRead(let reason): tongue(BringInWord.cannotRead, path, reason)
    case .noTable(.empty): tongue(BringInWord.empty, path)
    case .noTable(.tooLarge): tongue(BringInWord.tooLarge, path)
    case .noTable(.notText): tongue(BringInWord.notText, path)
    }
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    switch step {
    case .file: drawFile(in: body, on: &canvas, desk)
    case .columns: if let brought { drawColumns(brought, in: body, on: &canvas, desk) }
    case .found: if let brought { brought.draw(found, marked: list.marked, in: body, on: &canvas, desk) }
    case .look: if let brought { drawLook(brought.look(desk), in: body, on: &canvas, desk) }
    }
  }

  private func drawFile(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let room = min(88, body.columns - margin - 1)
    var row = body.row + 1
    for line in wrap(desk.tongue(BringInWord.which), columns: room) {
      canvas.draw(line, at: Position(column: margin, row: row), style: .bold)
      row += 1
    }
    file.draw(in: Rect(column: margin + 2, row: row + 1, columns: room - 2, rows: 1), on: &canvas, focused: true)
    Frame.drawHint(desk.tongue(BringInWord.stays), in: body, on: &canvas)
  }

  private func drawColumns(_ brought: BroughtGroups, in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let edge = min(margin + 88, body.columns - 1)
    let uses = BroughtGroups.Use.allCases.map { desk.tongue($0.word) }
    let width = (uses.map { TextWidth.columns(of: $0) }.max() ?? 0) + 2
    let first = desk.tongue(brought.hasHeadings ? BringInWord.headings : .noHeadings)
    func line(_ row: Int, _ isMarked: Bool, _ cells: [(Int, Int, String)]) {
      if isMarked { Frame.drawMarker(row: row, on: &canvas) }
      for (column, columns, words) in cells {
        canvas.draw(
          words, at: Position(column: column, row: row), columns: max(1, columns), style: isMarked ? .bold : .normal)
      }
    }
    line(body.row + 1, list.marked == 0, [(margin, edge - margin, first)])
    let sampleAt = margin + 18
    let useAt = edge - width
    let rows = Scroll.window(of: brought.uses.count, around: list.marked - 1, rows: body.rows - 7)
    for (row, column) in rows.enumerated() {
      line(
        body.row + 3 + row, list.marked == column + 1,
        [
          (margin, 16, brought.name(column)), (sampleAt, useAt - sampleAt - 2, brought.sample(column)),
          (useAt, width, uses[brought.uses[column].rawValue]),
        ])
    }
    let keys = BroughtGroups.Use.allCases.dropFirst().map { "\($0.rawValue) \(desk.tongue($0.word))" }
    let choices = (keys + ["5 " + uses[0]]).joined(separator: "  ")
    let hint = list.marked == 0 ? desk.tongue(BringInWord.headingsHint) : choices
    let foot = body.inset(bottom: 1)
    Frame.drawHint(hint, in: foot, on: &canvas)
    Frame.drawHint(desk.tongue(BringInWord.names), in: body, on: &canvas)
  }

  private func drawLook(_ look: BroughtGroups.Look, in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    var row = body.row + 1
    func say(_ word: BringInWord, _ count: Int, _ style: Style = .normal) {
      guard count > 0 || word == .willWrite else { return }
      canvas.draw(
        desk.tongue(word, String(count)), at: Position(column: margin, row: row), columns: body.columns - margin - 1,
        style: style)
      row += 1
    }
    say(.willWrite, look.groups.count, .bold)
    canvas.cursor = Position(column: margin, row: body.row + 1)
    say(.nameless, look.nameless)
    say(.known, look.known)
    say(.strange, look.strange)
    row += 1
    let language = desk.tongue.language
    for group in look.groups.prefix(max(0, body.row + body.rows - row - 2)) {
      let kind = group.kindOther.isEmpty
        ? group.kind.map { Vocabulary.personKind.label($0.text, in: language) } ?? "" : group.kindOther
      let place = group.place.flatMap { desk.contents[$0]?[Place.label] } ?? ""
      let rest = [kind, place, group.whatTheyDo].filter { !$0.isEmpty }.joined(separator: " \(Signs.dot) ")
      canvas.draw(group.handle, at: Position(column: margin, row: row), columns: 30)
      canvas.draw(
        rest, at: Position(column: margin + 32, row: row), columns: max(1, min(56, body.columns - margin - 33)),
        style: .dim)
      row += 1
    }
    Frame.drawHint(desk.tongue(BringInWord.oneStep), in: body, on: &canvas)
  }
}

/// Words of bringing in a list.
enum BringInWord: String, Phrase {
  case title = "Bring in a list"
  case which = "Which list? A table as CSV, as spreadsheets write it; one row for each person or group."
  case stays = "The list itself stays where it is, readable for whoever has this laptop."
  case headings = "The first row names the columns."
  case noHeadings = "The first row is a group already."
  case headingsHint = "1 names the columns  2 is a group already. Enter goes on."
  case handle = "what you call them"
  case kind = "kind"
  case place
  case whatTheyDo = "what they do"
  case leaveOut = "leave out"
  case names = "Leave names out: they are kept apart once somebody agreed, on their page."
  case needsHandle = "One column has to be what you call them."
  case guessed = "Some letters with accents may be wrong: the list was not saved as UTF-8."
  case willWrite = "To be written: {1}"
  case nameless = "Left out, because nothing says what you call them: {1}"
  case known = "Left out, because they stand here already: {1}"
  case strange = "Places that are not in the study, left empty: {1}"
  case beforeWriting = "Before anything is written: words that may lead to somebody. Look at them."
  case inColumn = "{1} ({2}): {3}"
  case foundHint = "1 leaves this column out. Enter goes on: all of this is written. Esc goes back, nothing is written."
  case oneStep = "Enter writes. One Ctrl-Z takes all of it back."
  case nothing = "There is nothing to write."
  case step = "a list of {1}"
  case written = "Written: {1}. Ctrl-Z takes all of it back."
  case cannotRead = "{1} cannot be read: {2}"
  case empty = "{1} is empty."
  case tooLarge = "{1} is too long: at most 2000 rows, 60 columns, 4 MB. Cut it into parts."
  case notText = "{1} is no CSV. In the spreadsheet: Save as, CSV."
}
