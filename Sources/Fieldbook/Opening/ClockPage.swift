import Canvas
import Notebook

/// Asks once what day it is, when the clock can hardly be right; Esc leaves it as the clock says.
struct ClockPage: Page {
  private let newest: Moment?
  private let says: Day
  private var row = 0
  private var typed = LineField()
  private var isTyping = false

  var isOverlay: Bool { true }

  /// Asks about a clock that says this day; `newest` is when the newest thing written says it was written.
  init(says: Day, newest: Moment?) {
    self.says = says
    self.newest = newest
  }

  func heading(_ desk: Desk) -> Heading { Heading(title: "") }
  func isTyping(_ desk: Desk) -> Bool { isTyping }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .back] }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if isTyping { return handleTyping(key, &desk) }
    switch key {
    case .up, .home: row = 0
    case .down, .end: row = 1
    case .character("1"): answer(days: 0, &desk)
    case .character("2"): isTyping = true
    case .enter: if row == 0 { answer(days: 0, &desk) } else { isTyping = true }
    default: return false
    }
    if isTyping { row = 1 }
    return true
  }

  private mutating func handleTyping(_ key: Key, _ desk: inout Desk) -> Bool {
    switch key {
    case .enter:
      let read = desk.reading(ofDate: typed.text).date
      guard read.precision == .day, let day = read.span?.lowerBound else {
        desk.say(ClockWord.typeADay)
        return true
      }
      answer(days: day - says, &desk)
    case .up:
      isTyping = false
      row = 0
    default: return typed.handle(key, clipboard: &desk.clipboard) != .ignored
    }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) { if isTyping { typed.insert(text) } }

  private func answer(days: Int, _ desk: inout Desk) {
    desk.setDay(daysFromClock: days, newest: newest)
    desk.back()
    desk.say(desk.tongue(days == 0 ? ClockWord.goesByClock : .goesBy, desk.tongue.day(desk.today, today: desk.today)))
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    Frame.drawRule(row: body.row, on: &canvas)
    let margin = Frame.margin(in: canvas.size)
    let room = min(88, body.columns - margin - 1)
    var line = body.row + 2
    func draw(_ words: String, _ style: Style) {
      for part in wrap(words, columns: room).prefix(2) {
        canvas.draw(part, at: Position(column: margin, row: line), style: style)
        line += 1
      }
    }
    draw(desk.tongue(ClockWord.question, desk.tongue.fullDay(says)), .bold)
    if let newest, newest.day > says { draw(desk.tongue(ClockWord.reason, desk.tongue.fullDay(newest.day)), .dim) }
    line += 1
    let answers = [desk.tongue(ClockWord.yes), desk.tongue(ClockWord.no)]
    for (index, words) in answers.enumerated() {
      if index == row { Frame.drawMarker(row: line, on: &canvas) }
      let used = canvas.draw(
        "\(index + 1) \(words)", at: Position(column: margin, row: line), style: index == row ? .bold : .normal)
      if index == 1, isTyping {
        let column = margin + used + 1
        typed.draw(
          in: Rect(column: column, row: line, columns: max(2, min(40, body.columns - column - 1)), rows: 1),
          on: &canvas, focused: true)
      }
      line += 1
    }
  }
}

extension Desk {
  /// Asks what day it is if the clock can hardly be right and nobody said lately; nothing waits for the answer.
  mutating func lookAtClock(newest: Moment?) {
    let newest = newest.map { Moment(milliseconds: $0.milliseconds, offset: now.offset) }
    guard ClockDoubt.isDoubtful(now, newest: newest) else { return }
    if let said = visitID.flatMap({ contents[$0]?[Visit.clock] }), said.holds(at: now, newest: newest) {
      clockShift = said.days
    } else {
      open(.clock(ClockPage(says: now.day, newest: newest)))
    }
  }

  /// Goes by this day in this visit, and keeps what the clock said.
  mutating func setDay(daysFromClock days: Int, newest: Moment?) {
    clockShift = days
    guard let id = visitID else { return }
    let answer = ClockAnswer(said: now, days: days, newest: newest)
    write([
      Change(dossier: .notebook, record: id, kind: Visit.type.kind, field: Visit.clock.name, value: answer.stored)
    ])
  }
}

/// Words of the question about the day.
enum ClockWord: String, Phrase {
  case question = "Is today {1}?"
  case reason = "The clock says so, but the newest note is from {1}."
  case yes
  case no = "no, it is …"
  case typeADay = "Which day? For example 12 March, or 2026-03-12."
  case goesByClock = "Today is {1}."
  case goesBy = "In this visit today is {1}. Set the laptop’s clock when you can."
}
