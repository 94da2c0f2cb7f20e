import Canvas
import Notebook
import Tables

/// One calm screen before the laptop is turned to the group: from here on it shows nothing but the session.
struct HoldPage: Page {
  /// The session.
  let session: RecordID

  func heading(_ desk: Desk) -> Heading { Heading(title: "") }
  func commands(_ desk: Desk) -> [Command.ID] { [.begin, .back] }
  func subject(_ desk: Desk) -> [RecordID] { [session] }

  mutating func refresh(_ desk: inout Desk) {
    if desk.contents[session]?.isDeleted != false { desk.back() }
  }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool { key == .enter && perform(.begin, &desk) }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard command == .begin else { return false }
    begin(&desk)
    return true
  }

  private func begin(_ desk: inout Desk) {
    guard let record = desk.contents[session] else { return }
    let givesBack = desk.methods(of: session).contains(Method.giveBack.code)
    let findings = givesBack ? Finding.all(desk.contents, on: desk.today, in: desk.language(of: session)) : []
    if givesBack, findings.isEmpty {
      desk.back()
      return desk.say(SessionsWord.nothingToRead)
    }
    let isNew = record[ParticipatorySession.status] == "planned"
    // No step to take back: from here on the session says itself how it went.
    desk.write(
      [Change(record, ParticipatorySession.methods, desk.methods(of: session))]
        + (isNew ? [Change(record, ParticipatorySession.heldOn, PartialDate(desk.today))] : []))
    desk.hold(session, findings: findings)
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    var row = body.row + max(1, body.rows / 3)
    for word in [SessionsWord.onlyThis, .wordsToComeBack] {
      for line in wrap(desk.tongue(word), columns: min(70, body.columns - margin - 2)) {
        canvas.draw(line, at: Position(column: margin, row: row), style: word == .onlyThis ? .bold : .normal)
        row += 1
      }
      row += 1
    }
    canvas.cursor = Position(column: margin, row: row)
  }
}
