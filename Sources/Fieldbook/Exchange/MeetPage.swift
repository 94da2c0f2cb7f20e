import Canvas
import Foundation
import Notebook

/// Asks for the folder, shows how files come and go, then says what came of it.
struct MeetPage: Page {
  private var folder = LineField()

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.tongue(MeetWord.title)) }
  func isTyping(_ desk: Desk) -> Bool { desk.meeting == nil }
  func commands(_ desk: Desk) -> [Command.ID] { desk.meeting == nil ? [.open, .back] : [.back] }
  func words(for command: Command.ID, _ desk: Desk) -> String? {
    command == .open ? desk.tongue(MeetWord.begin) : nil
  }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if desk.meeting == nil {
      if key == .enter { begin(&desk) } else { return folder.handle(key, clipboard: &desk.clipboard) != .ignored }
    } else {
      guard key == .enter, desk.meeting?.isRunning == false else { return false }
      desk.meeting = nil
      desk.back()
    }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    if desk.meeting == nil { folder.insert(text) }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open where desk.meeting == nil: begin(&desk)
    case .back where desk.meeting?.isRunning == false:
      desk.meeting = nil
      return false
    default: return false
    }
    return true
  }

  private func begin(_ desk: inout Desk) {
    let path = folder.text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !path.isEmpty else { return desk.say(MeetWord.needsFolder) }
    if desk.saving.failure == nil { desk.meet(path) } else { desk.deliver(path) }
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let left = Frame.margin(in: canvas.size)
    let room = min(88, body.columns - left - 2)
    var row = body.row + 1
    func say(_ text: String, _ style: Style = .normal) {
      for line in wrap(text, columns: room) {
        canvas.draw(line, at: Position(column: left, row: row), style: style)
        row += 1
      }
    }
    switch desk.meeting?.stage {
    case nil:
      say(desk.tongue(MeetWord.why))
      row += 1
      if let failure = desk.saving.failure, let since = desk.saving.unsavedSince {
        say(desk.tongue(MeetWord.notSaved, since.clock, failure), .bold)
        say(desk.tongue(MeetWord.keepThere))
        row += 1
      }
      folder.draw(in: Rect(column: left + 2, row: row, columns: room - 2, rows: 1), on: &canvas, focused: true)
      row += 1
      say(desk.tongue(MeetWord.folder), .dim)
    case .running(let done, let total):
      say(desk.tongue(MeetWord.running))
      row += 1
      guard total > 0 else { return }
      let width = min(50, room)
      canvas.draw(
        String(repeating: Signs.rule, count: width), at: Position(column: left, row: row), style: .dim)
      canvas.draw(
        String(repeating: Signs.bar, count: min(width, width * min(done, total) / total)),
        at: Position(column: left, row: row), style: .accent)
      row += 2
      say(desk.tongue(MeetWord.files, String(done), String(total)), .dim)
    case .kept: say(desk.tongue(MeetWord.kept), .bold)
    case .done(let outcome):
      say(desk.tongue(MeetWord.done), .bold)
      row += 1
      for line in Self.lines(outcome, desk.tongue) { say(line) }
    }
  }

  private static func lines(_ outcome: SyncOutcome, _ tongue: Tongue) -> [String] {
    var lines = outcome.arrivals.map { tongue(MeetWord.came, $0.who, String($0.saves), String($0.entries)) }
    if outcome.closed > 0 { lines.append(tongue(MeetWord.closed, String(outcome.closed))) }
    if lines.isEmpty { lines.append(tongue(MeetWord.nothingCame)) }
    lines.append(outcome.given > 0 ? tongue(MeetWord.given, String(outcome.given)) : tongue(MeetWord.nothingGiven))
    for (word, count) in [
      (MeetWord.twice, outcome.twice), (.awaiting, outcome.awaiting), (.damaged, outcome.damaged),
      (.strays, outcome.strays),
    ] where count > 0 { lines.append(tongue(word, String(count))) }
    return lines
  }
}
