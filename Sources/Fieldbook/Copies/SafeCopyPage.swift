import Canvas
import Foundation
import Notebook

/// A copy for safe keeping: where to, then the whole notebook as one encrypted file.
struct SafeCopyPage: Page {
  /// What of the page has the keys; nothing is written before the last.
  private enum Part: Hashable { case file, write }

  private var file: LineField
  private var part = Part.file
  private var isWriting = false
  private var written: Written?

  private struct Written: Hashable {
    let path: String
    let bytes: Int
    let damaged: Int
  }

  /// Offers a name in the home folder, after the notebook and the day.
  init(_ desk: Desk) { file = LineField(Self.usual(desk)) }

  private static func usual(_ desk: Desk) -> String {
    "~/" + desk.name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-") + "-\(desk.today).age"
  }

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.tongue(SafeCopyWord.title)) }
  func isTyping(_ desk: Desk) -> Bool { part == .file && written == nil }
  func commands(_ desk: Desk) -> [Command.ID] { written == nil ? [.open, .back] : [.back] }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    guard command == .open else { return nil }
    return desk.tongue(part == .file ? CommandWord.next : .writeTables)
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    guard written == nil else {
      if key == .enter { desk.back() }
      return key == .enter
    }
    switch (key, part) {
    case (.enter, .file), (.down, .file): part = .write
    case (.up, .write): part = .file
    case (.enter, .write): write(&desk)
    case (_, .file): return file.handle(key, clipboard: &desk.clipboard) != .ignored
    case (_, .write): return false
    }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) { if isTyping(desk) { file.insert(text) } }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard command == .open, written == nil else { return false }
    if part == .file { part = .write } else { write(&desk) }
    return true
  }

  mutating func nextPart(_ desk: inout Desk) -> Bool {
    guard written == nil, part == .file else { return false }
    part = .write
    return true
  }

  mutating func previousPart(_ desk: inout Desk) -> Bool {
    guard written == nil, part == .write else { return false }
    part = .file
    return true
  }

  mutating func enterParts(fromEnd: Bool, _ desk: inout Desk) { part = fromEnd ? .write : .file }

  private mutating func write(_ desk: inout Desk) {
    guard !isWriting else { return }
    let path = file.text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !path.isEmpty else {
      part = .file
      return desk.say(desk.tongue(SafeCopyWord.needsName, Self.usual(desk)))
    }
    desk.writeTexts()
    isWriting = true
    // What was just typed belongs into it.
    desk.saving.onceDurable.append(.backup(path))
  }

  mutating func hear(_ event: Event, _ desk: inout Desk) {
    switch event {
    case .backedUp(let path, let bytes, let damaged):
      written = Written(path: path, bytes: bytes, damaged: damaged)
    case .notBackedUp: part = .file
    default: return
    }
    isWriting = false
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let room = body.columns - margin - 1
    var row = body.row + 1
    func say(_ text: String, _ style: Style = .normal) {
      for line in wrap(text, columns: min(88, room)) {
        canvas.draw(line, at: Position(column: margin, row: row), columns: room, style: style)
        row += 1
      }
    }
    if let written {
      say(desk.tongue(SafeCopyWord.written, written.path, Self.size(written.bytes)), .bold)
      if written.damaged > 0 { say(desk.tongue(SafeCopyWord.damaged, String(written.damaged)), .bold) }
      row += 1
      say(desk.tongue(SafeCopyWord.howBack))
      say(desk.tongue(SafeCopyWord.ofNow), .dim)
      canvas.cursor = Position(column: margin, row: body.row + 1)
      return
    }
    say(desk.tongue(SafeCopyWord.whereTo), part == .file ? .bold : .normal)
    row += 1
    file.draw(
      in: Rect(column: margin + 2, row: row, columns: min(90, room - 2), rows: 1), on: &canvas, focused: part == .file)
    row += 2
    if part == .write {
      Frame.drawMarker(row: row, on: &canvas)
      canvas.cursor = Position(column: margin, row: row)
    }
    say(desk.tongue(isWriting ? SafeCopyWord.writing : .willWrite), part == .write ? .bold : .normal)
    row += 1
    say(desk.tongue(SafeCopyWord.whoOpens), .dim)
    say(desk.tongue(SafeCopyWord.ofNow), .dim)
  }

  /// A size as people say it.
  private static func size(_ bytes: Int) -> String {
    bytes < 1_000_000 ? "\(max(1, bytes / 1000)) kB" : "\(bytes / 1_000_000) MB"
  }
}

extension Desk {
  /// Hears what came of a copy; said on the message line, too, where the page was left meanwhile.
  mutating func heardOfCopy(_ event: Event) {
    var isOpen = false
    if case .safeCopy = screens.last { isOpen = true }
    withTop { $0.hear(event, &$1) }
    switch event {
    case .backedUp(let path, _, _) where !isOpen: say(tongue(SafeCopyWord.ready, path))
    case .notBackedUp(let reason): say(reason)
    default: break
    }
  }
}

/// Words of the copy for safe keeping.
enum SafeCopyWord: String, Phrase {
  case title = "A copy for safe keeping"
  case whereTo = "Where shall the copy go? Best on a stick that stays somewhere else."
  case willWrite = "Enter writes the whole notebook there, encrypted, in one piece."
  case whoOpens = "The words of this notebook open it, and its recovery sheet does."
  case ofNow = "It is of now: what is taken back later is still in it. Destroy old copies."
  case needsName = "Name a place first: for example {1}"
  case writing = "Writing…"
  case written = "Written: {1}, {2}"
  case ready = "The copy is ready: {1}"
  case damaged = "{1} parts were damaged before, and so they are in the copy."
  case howBack = "To get it back: fieldbook restore, or any age program."
}
