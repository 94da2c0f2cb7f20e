import Canvas
import Notebook
import Tables

/// What figures are narrowed to: a place, a phase, a round of talks, a kind, since a day. Only for the team.
struct NarrowPage: Page {
  /// One thing to narrow to.
  private enum Part: Int, CaseIterable, Hashable {
    case place, phase, wave, kind, since

    var word: HeardWord {
      switch self {
      case .place: .place
      case .phase: .phase
      case .wave: .round
      case .kind: .kind
      case .since: .since
      }
    }
  }

  private var list = MarkedList()
  private var choices: ChoiceList?
  private var since: LineField
  private let known: Findings.Choices
  var isOverlay: Bool { true }

  /// The page as far as something is narrowed already.
  init(_ desk: inout Desk) {
    known = desk.heard.choices(of: desk.contents, on: desk.today, in: desk.tongue.language)
    since = LineField(desk.heard.filter.since.map { PartialDate($0).text } ?? "")
  }

  private var part: Part { Part(rawValue: list.marked) ?? .place }

  func heading(_ desk: Desk) -> Heading { Heading(title: "") }
  func isTyping(_ desk: Desk) -> Bool { choices?.isNarrowed ?? (part == .since) }
  func commands(_ desk: Desk) -> [Command.ID] { [.open, .back] }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if choices != nil { return choose(key, &desk) }
    if part == .since, key != .up, key != .down, key != .enter {
      return since.handle(key, clipboard: &desk.clipboard) != .ignored
    }
    switch key {
    case .up, .down:
      guard takeSince(&desk) else { return true }
      return list.move(key, count: Part.allCases.count)
    case .backspace, .delete: set(nil, &desk)
    case .enter where part == .since: if takeSince(&desk), desk.heard.filter.since != nil { desk.back() }
    case .enter, .right, .character(" "):
      choices = ChoiceList(options(desk), takesSeveral: false, chosen: [value(of: part, desk)])
    default: return false
    }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) { if part == .since { since.insert(text) } }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: return handle(.enter, &desk)
    case .back where choices != nil: choices = nil
    case .back: return !takeSince(&desk)
    default: return false
    }
    return true
  }

  private mutating func choose(_ key: Key, _ desk: inout Desk) -> Bool {
    switch key {
    case _ where choices?.move(key) == true: return true
    case .enter, .character(" "): take(choices?.current, &desk)
    case .character(let character):
      let digit = KeyReading.digit(character).map { Character(String($0)) } ?? character
      take(choices?.options.first { $0.key == digit }, &desk)
    default: return false
    }
    return true
  }

  private mutating func take(_ option: ChoiceList.Option?, _ desk: inout Desk) {
    guard let option else { return }
    set(option.value == .text("") ? nil : option.value, &desk)
    choices = nil
  }

  private mutating func set(_ value: Value?, _ desk: inout Desk) {
    switch part {
    case .place: desk.heard.filter.place = value.flatMap(RecordID.init)
    case .phase: desk.heard.filter.phase = value.flatMap(Code.init)
    case .wave: desk.heard.filter.wave = value.flatMap(Int.init)
    case .kind: desk.heard.filter.kind = value.flatMap(Code.init)
    case .since: desk.heard.filter.since = nil
    }
    desk.recountBeneath()
  }

  /// Takes the day that was typed; false, and says so, where it is none.
  private mutating func takeSince(_ desk: inout Desk) -> Bool {
    guard part == .since else { return true }
    guard !since.text.allSatisfy(\.isWhitespace) else {
      desk.heard.filter.since = nil
      desk.recountBeneath()
      return true
    }
    guard let day = desk.reading(ofDate: since.text).date.span?.lowerBound else {
      desk.say(desk.tongue(HeardWord.noDay, since.text))
      return false
    }
    desk.heard.filter.since = day
    desk.recountBeneath()
    return true
  }

  // MARK: - What can be chosen

  private func value(of part: Part, _ desk: Desk) -> Value {
    let filter = desk.heard.filter
    let value: Value? = switch part {
    case .place: filter.place?.stored
    case .phase: filter.phase?.stored
    case .wave: filter.wave?.stored
    case .kind: filter.kind?.stored
    case .since: nil
    }
    return value ?? .text("")
  }

  private func options(_ desk: Desk) -> [ChoiceList.Option] {
    let found: [(Value, String)] = switch part {
    case .place: known.places.compactMap { desk.contents[$0] }.map { ($0.id.stored, desk.name(of: $0)) }
    case .phase: known.phases.map { ($0.stored, desk.label($0, of: .phase)) }
    case .kind: known.kinds.map { ($0.stored, desk.label($0, of: .personKind)) }
    case .wave: known.waves.map { (.number($0), desk.words(forTalk: $0)) }
    case .since: []
    }
    let all = [(Value.text(""), desk.tongue(HeardWord.any))] + found
    // Digits while they suffice; a longer list is narrowed by typing.
    return all.enumerated().map { index, one in
      ChoiceList.Option(key: all.count > 9 ? nil : Character(String(index + 1)), value: one.0, label: one.1)
    }
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    if let choices {
      let value = value(of: part, desk)
      return choices.draw(title: desk.tongue(part.word), chosen: [value], in: body, on: &canvas, desk.tongue)
    }
    Frame.drawRule(row: body.row, on: &canvas)
    var row = body.row + 1
    let hasTitle = body.rows >= 8
    if hasTitle {
      canvas.draw(desk.tongue(HeardWord.narrowTitle), at: Position(column: margin, row: row), style: .dim)
      row += 1
    }
    let labels = Part.allCases.map { TextWidth.columns(of: desk.tongue($0.word)) }.max() ?? 0
    let column = margin + labels + 3
    for part in Part.allCases {
      let isMarked = part == self.part
      if isMarked { Frame.drawMarker(row: row, on: &canvas) }
      canvas.draw(desk.tongue(part.word), at: Position(column: margin, row: row), style: isMarked ? .bold : .dim)
      let room = body.columns - column - 1
      if part == .since {
        draw(since, at: Position(column: column, row: row), room, isMarked, on: &canvas, desk)
      } else {
        canvas.draw(
          words(of: part, desk), at: Position(column: column, row: row), columns: room,
          style: isMarked ? .bold : .normal)
      }
      row += 1
    }
    guard row < body.row + body.rows else { return }
    canvas.draw(
      desk.tongue(HeardWord.narrowHint), at: Position(column: margin, row: body.row + body.rows - 1),
      columns: body.columns - margin - 1, style: .dim)
  }

  private func draw(
    _ since: LineField, at place: Position, _ room: Int, _ isMarked: Bool, on canvas: inout Canvas, _ desk: Desk
  ) {
    if isMarked || !since.text.isEmpty {
      let area = Rect(column: place.column, row: place.row, columns: min(30, room), rows: 1)
      since.draw(in: area, on: &canvas, focused: isMarked)
    }
    if since.text.isEmpty {
      let words = isMarked ? desk.tongue(HeardWord.sinceHint) : desk.tongue(HeardWord.any)
      canvas.draw(
        words, at: Position(column: place.column + (isMarked ? 2 : 0), row: place.row), columns: room - 2,
        style: isMarked ? .dim : .normal)
    }
  }

  private func words(of part: Part, _ desk: Desk) -> String {
    var only = FindingsFilter()
    switch part {
    case .place: only.place = desk.heard.filter.place
    case .phase: only.phase = desk.heard.filter.phase
    case .wave: only.wave = desk.heard.filter.wave
    case .kind: only.kind = desk.heard.filter.kind
    case .since: break
    }
    return only.isEmpty ? desk.tongue(HeardWord.any) : desk.words(for: only)
  }
}

extension Desk {
  /// Counts the view that lies under an overlay anew, so that its numbers are those its heading tells of.
  fileprivate mutating func recountBeneath() {
    guard case .findings(var page)? = screens.last else { return }
    page.refresh(&self)
    screens[screens.count - 1] = .findings(page)
  }
}
