import Canvas
import Foundation
import Notebook

/// The end of the study: on its day names and words are destroyed, or a reason and a new day are given.
struct EndDatePage: Page {
  /// What is asked.
  enum Step: Hashable, Sendable { case look, destroy, later, done }

  /// Where it stands.
  private(set) var step = Step.look
  private var plan = Forgetting.endOfStudy(in: Contents())
  private var choices = Choices()
  private var lines: [LineField] = []
  private var line = 0
  private var left: [String]?

  func heading(_ desk: Desk) -> Heading { Heading(title: desk.tongue(EndDateWord.title)) }
  func isTyping(_ desk: Desk) -> Bool { !lines.isEmpty }
  func commands(_ desk: Desk) -> [Command.ID] { step == .done ? [.back] : [.open, .back] }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    command == .open && step == .destroy ? desk.tongue(EndDateWord.destroy) : nil
  }

  mutating func refresh(_ desk: inout Desk) {
    if step == .look { plan = Forgetting.endOfStudy(in: desk.contents) }
  }

  private func day(_ desk: Desk) -> Day? { desk.study?[Study.retentionUntil]?.span?.upperBound }
  private func isDue(_ desk: Desk) -> Bool { day(desk).map { $0 <= desk.today } ?? false }

  private func options(_ desk: Desk) -> [EndDateWord] {
    isDue(desk) ? [.destroy, .keepLonger, .notToday] : [.keepLonger, .goBack]
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    switch step {
    case .look:
      switch choices.handle(key, count: options(desk).count) {
      case .chosen(let index): choose(options(desk).element(index) ?? .goBack, &desk)
      case .moved: break
      case .ignored: return false
      }
      return true
    case .done:
      guard key == .enter else { return false }
      desk.back()
      return true
    case .destroy, .later: return handleTyping(key, &desk)
    }
  }

  private mutating func choose(_ option: EndDateWord, _ desk: inout Desk) {
    switch option {
    case .destroy: go(to: .destroy, typing: 1)
    case .keepLonger: go(to: .later, typing: 2)
    default: desk.back()
    }
  }

  private mutating func go(to step: Step, typing count: Int) {
    self.step = step
    lines = (0..<count).map { _ in LineField() }
    line = 0
  }

  private mutating func handleTyping(_ key: Key, _ desk: inout Desk) -> Bool {
    switch key {
    case .up: line = max(0, line - 1)
    case .down: line = min(lines.count - 1, line + 1)
    case .enter: if line + 1 < lines.count { line += 1 } else { finish(&desk) }
    default:
      guard lines.indices.contains(line) else { return false }
      return lines[line].handle(key, clipboard: &desk.clipboard) != .ignored
    }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    if lines.indices.contains(line) { lines[line].insert(text) }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: return handle(.enter, &desk)
    case .back where step == .destroy || step == .later:
      go(to: .look, typing: 0)
      return true
    default: return false
    }
  }

  mutating func nextPart(_ desk: inout Desk) -> Bool {
    guard line + 1 < lines.count else { return false }
    line += 1
    return true
  }

  // MARK: - Doing it

  private mutating func finish(_ desk: inout Desk) {
    step == .destroy ? destroy(&desk) : keepLonger(&desk)
  }

  private static func plain(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespaces).lowercased()
  }

  private func change<Content: FieldValue>(_ field: Field<Content>, _ value: Content) -> Change {
    Change(dossier: .notebook, record: .study, kind: Study.type.kind, field: field.name, value: value.stored)
  }

  private mutating func destroy(_ desk: inout Desk) {
    guard Self.plain(lines[0].text) == Self.plain(desk.title) else { return desk.say(EndDateWord.notTheTitle) }
    desk.closeNames()
    desk.writeTexts()
    // Looked at again: something may have been written since.
    plan = Forgetting.endOfStudy(in: desk.contents)
    desk.carryOut(plan, noting: [change(Study.wordsDestroyedOn, PartialDate(desk.today))])
    go(to: .done, typing: 0)
    // Nothing that lies beneath may show what is gone.
    desk.go(to: .today)
    desk.open(.endDate(self))
  }

  private mutating func keepLonger(_ desk: inout Desk) {
    let why = lines[0].text.trimmingCharacters(in: .whitespaces)
    guard !why.isEmpty else {
      line = 0
      return desk.say(EndDateWord.needsReason)
    }
    let date = PartialDate.reading(lines[1].text, months: desk.tongue.months, near: desk.today).date
    guard let last = date.span?.upperBound, last > desk.today else { return desk.say(EndDateWord.needsDay) }
    desk.perform(
      desk.tongue(EndDateWord.keepLonger),
      [change(Study.keptLongerBecause, why), change(Study.retentionUntil, date)])
    desk.say(desk.tongue(EndDateWord.keptUntil, desk.tongue.date(date, today: desk.today)))
    desk.back()
  }

  mutating func hear(_ event: Event, _ desk: inout Desk) {
    if case .forgotten(let left) = event { self.left = left }
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, body.columns - margin - 2)
    let words = step == .look ? options(desk).map { desk.tongue($0) } : []
    let below = step == .look ? Choices.rows(words, width: width) : lines.count * 2
    var row = body.row + 1
    let end = body.row + body.rows
    for (index, text) in told(desk).enumerated() {
      for piece in wrap(text, columns: width) where row < end - below {
        canvas.draw(piece, at: Position(column: margin, row: row), style: index == 0 ? .bold : .normal)
        row += 1
      }
      if index == 0 || row + below + 6 < end { row += 1 }
    }
    row = min(row, end - below)
    if step == .look { return choices.draw(words, row: row, width: width, on: &canvas) }
    for (index, field) in lines.enumerated() {
      let label = step == .destroy ? "" : desk.tongue(index == 0 ? EndDateWord.why : .untilWhen)
      canvas.draw(label, at: Position(column: margin, row: row), style: index == line ? .bold : .dim)
      let column = margin + (label.isEmpty ? 2 : TextWidth.columns(of: label) + 2)
      field.draw(
        in: Rect(column: column, row: row, columns: max(12, width - column), rows: 1), on: &canvas,
        focused: index == line)
      row += 2
    }
    if canvas.cursor == nil { canvas.cursor = Position(column: margin, row: row) }
  }

  private func told(_ desk: Desk) -> [String] {
    let day = day(desk).map { desk.tongue.day($0, today: desk.today) } ?? ""
    switch step {
    case .look:
      return [
        desk.tongue(isDue(desk) ? EndDateWord.hasCome : .willCome, day), desk.tongue(EndDateWord.goes, amounts(desk)),
        desk.tongue(EndDateWord.stays), desk.tongue(EndDateWord.outOfReach),
      ]
    case .destroy: return [desk.tongue(EndDateWord.typeTitle, desk.title), desk.tongue(EndDateWord.goes, amounts(desk))]
    case .later: return [desk.tongue(EndDateWord.laterAsk)]
    case .done:
      let checked: [String] =
        switch left {
        case nil: [desk.tongue(TakeBackWord.looking)]
        case []?: [Signs.check + " " + desk.tongue(TakeBackWord.nothingLeft)]
        case let names?: ["! " + desk.tongue(TakeBackWord.stillHeld)] + names.map { "  " + $0 }
        }
      return [desk.tongue(EndDateWord.done)] + checked + [desk.tongue(EndDateWord.outOfReach)]
    }
  }

  /// How much goes: names, what is attached, and in how many places words stand.
  private func amounts(_ desk: Desk) -> String {
    let counts = plan.counts.byName
    let names = counts[SealedName.type.kind] ?? 0
    let attached = counts[Attachment.type.kind] ?? 0
    let words = counts.values.reduce(0, +) - names - attached
    return desk.tongue(EndDateWord.amounts, String(names), String(attached), String(words))
  }
}

/// Words of the end of the study.
enum EndDateWord: String, Phrase {
  case title = "The end of the study"
  case item = "names and words are to be destroyed"
  case hasCome = "The day has come on which names and words are destroyed: {1}."
  case willCome = "On {1} names and words are to be destroyed."
  case goes = "What goes for good: {1}."
  case amounts = "names kept apart {1}, photos and recordings {2}, typed words in {3} places"
  case stays = "What stays: numbers, themes, ratings, days, permissions, what went out and what was taken back."
  case outOfReach = """
    Out of reach: notes only their author opens, copies that never meet this one (a stick, a backup), paper, tables.
    """
  case destroy = "destroy names and words now"
  case keepLonger = "keep them longer: a reason and a new day"
  case notToday = "not today: it stays on Today"
  case goBack = "back"
  case typeTitle = "Type the title to do it, {1}; Esc leaves everything as it is. No key brings it back."
  case notTheTitle = "That is not the title. Nothing was changed."
  case laterAsk = "What was promised to people was until this day. Why longer, and until when?"
  case why = "Why"
  case untilWhen = "Until"
  case needsReason = "A reason in a few words: someone will ask."
  case needsDay = "A day to come is needed, such as 2027-03-31."
  case keptUntil = "Kept until {1}. The reason stands with the study."
  case done = "Names and words are destroyed."
}
