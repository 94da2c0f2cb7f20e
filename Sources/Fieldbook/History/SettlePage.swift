import Canvas
import Notebook

/// A field that several wrote without knowing of each other: what each wrote, and which of it stands from now on.
struct SettlePage: Page {
  /// The field.
  let place: FieldPlace
  /// What each wrote.
  private var writings: [Writing]
  /// True when it was settled and is chosen again.
  private let isAgain: Bool
  /// True when the next one is to open once this is settled.
  private let isInList: Bool
  private var list = MarkedList()
  private var top = 0

  /// A page for a field; `again` holds what stood before it was settled.
  init(_ place: FieldPlace, again writings: [Writing] = [], inList: Bool = false) {
    self.place = place
    self.writings = writings
    isAgain = !writings.isEmpty
    isInList = inList
  }

  /// What can be chosen.
  enum Choice: Hashable, Sendable {
    /// One of the writings, by its place.
    case one(Int)
    /// Texts one after the other, or codes together.
    case all(Value)
    /// Out of the bin, or into it.
    case bin(Bool)
  }

  private var isAboutBin: Bool { place.field == Field.deleted.name }

  mutating func refresh(_ desk: inout Desk) {
    // What was left out meanwhile is not offered again.
    let history = desk.contents[place.record]?.fields[place.field]
    let gone = Set((history?.operations ?? []).filter(\.isRedacted).map(\.id))
    writings.removeAll { gone.contains($0.id) }
    if !isAgain { writings = history?.visible ?? [] }
    list.hold(count: choices(desk).count)
  }

  /// The choices in the order of their digits.
  func choices(_ desk: Desk) -> [Choice] {
    if isAboutBin { return [.bin(false), .bin(true)] }
    return writings.indices.map { Choice.one($0) } + (together(desk).map { [.all($0)] } ?? [])
  }

  private func together(_ desk: Desk) -> Value? {
    guard let spec = desk.spec(of: place), desk.contents[place.record]?.kind != Consent.type.kind else { return nil }
    let values = writings.compactMap(\.value)
    guard values.count > 1 else { return nil }
    switch spec.type {
    case .prose: return Prose(values.compactMap { Prose($0) }.flatMap(\.paragraphs)).stored
    case .codes(_, let most):
      let codes = Self.union(values.compactMap { [Code]($0) })
      return codes.count <= most ?? .max ? codes.stored : nil
    case .references: return Self.union(values.compactMap { [RecordID]($0) }).stored
    default: return nil
    }
  }

  private static func union<Element: Hashable>(_ lists: [[Element]]) -> [Element] {
    var seen: Set<Element> = []
    return lists.joined().filter { seen.insert($0).inserted }
  }

  // MARK: - The page

  func heading(_ desk: Desk) -> Heading {
    guard let record = desk.contents[place.record] else { return Heading(title: "") }
    let parts = [desk.heading(of: record), isAboutBin ? "" : desk.label(of: place)]
    return Heading(title: parts.filter { !$0.isEmpty }.joined(separator: " \(Signs.dot) "))
  }

  func commands(_ desk: Desk) -> [Command.ID] { [.open, .back, .undo, .all, .help] }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    command == .open ? desk.tongue(HistoryWord.thisStands) : nil
  }

  func subject(_ desk: Desk) -> [RecordID] { [place.record] }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    let choices = choices(desk)
    switch key {
    case .pageUp: top = max(0, top - 5)
    case .pageDown: top += 5
    case .left: return handle(.up, &desk)
    case .right: return handle(.down, &desk)
    case .enter: choose(list.marked, &desk)
    case .character(let character):
      guard let digit = character.wholeNumberValue else { return false }
      if choices.indices.contains(digit - 1) { choose(digit - 1, &desk) }
    default:
      guard list.move(key, count: choices.count) else { return false }
      top = 0
    }
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard command == .open else { return false }
    choose(list.marked, &desk)
    return true
  }

  private func choose(_ index: Int, _ desk: inout Desk) {
    guard let choice = choices(desk).element(index), let record = desk.contents[place.record] else { return }
    let value: Value?
    switch choice {
    case .one(let index):
      guard let writing = writings.element(index) else { return }
      value = writing.value
    case .all(let together): value = together
    case .bin(let isIn): value = isIn ? .truth(true) : nil
    }
    desk.settle(
      Change(dossier: record.dossier, record: record.id, kind: record.kind, field: place.field, value: value),
      called: desk.label(of: place))
    if isInList, let next = desk.writtenTwice.first(where: { $0 != place }) {
      desk.replace(.settle(SettlePage(next, inList: true)))
    } else {
      desk.back()
    }
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let width = min(isBeside(canvas.size) ? body.columns : 88, body.columns - margin - 2)
    var area = body.inset(top: body.rows >= 18 ? 1 : 0)
    let title = desk.tongue(isAboutBin ? TwiceWord.binTitle : .title)
    for line in wrap(title, columns: width) {
      let at = Position(column: margin, row: area.takeTop(1).row)
      canvas.draw(line, at: at, columns: width, style: .bold)
    }
    _ = area.takeTop(1)
    // In a small window the texts need the room.
    let hint = body.rows < 18 ? [] : wrap(desk.tongue(TwiceWord.hint), columns: min(88, width))
    let hints = area.takeBottom(hint.isEmpty ? 0 : hint.count + 1)
    for (row, line) in hint.enumerated() {
      canvas.draw(line, at: Position(column: margin, row: hints.row + 1 + row), columns: width, style: .dim)
    }
    let choices = choices(desk)
    let extra = choices.indices.filter { if case .one = choices[$0] { false } else { true } }
    var below = area.takeBottom(extra.isEmpty ? 0 : extra.count + 1)
    Versions(items: items(desk), top: top, isBeside: isBeside(canvas.size)).draw(
      in: area.inset(left: margin, right: 1), marked: isAboutBin ? nil : list.marked, on: &canvas)
    _ = below.takeTop(1)
    for index in extra {
      let row = below.takeTop(1).row
      let words: TwiceWord =
        switch choices[index] {
        case .bin(true): .binIt
        case .bin(false): .keepIt
        default: desk.spec(of: place)?.type == .prose ? .both : .together
        }
      if index == list.marked { Frame.drawMarker(row: row, on: &canvas) }
      canvas.draw(String(index + 1), at: Position(column: margin, row: row), style: .dim)
      canvas.draw(
        desk.tongue(words), at: Position(column: margin + 3, row: row), columns: width - 3,
        style: index == list.marked ? .bold : .normal)
    }
  }

  private func isBeside(_ size: Size) -> Bool { size.columns >= 100 && writings.count == 2 }

  private func items(_ desk: Desk) -> [Versions.Item] {
    guard isAboutBin else { return desk.versionItems(writings, of: place, numbered: true) }
    let bin = writings.map { writing in
      let words: TwiceWord = writing.value == .truth(true) ? .putInBin : .broughtBack
      return Versions.Item(head: desk.whoAndWhen(writing), prose: Prose(desk.tongue(words)))
    }
    let since = isAgain ? [] : desk.contents[place.record]?.writtenOnUnseen ?? []
    return bin
      + since.map { field, writing in
        let label = desk.label(of: FieldPlace(record: place.record, field: field))
        return Versions.Item(
          head: desk.whoAndWhen(writing), prose: Prose(desk.tongue(TwiceWord.wroteOn, label)))
      }
  }
}

extension Desk {
  /// Writes what stands from now on in a field, and says how to choose again.
  mutating func settle(_ change: Change, called words: String) {
    perform(words, [change], settling: true)
    forgetEditors(of: [change])
    say(TwiceWord.settled)
  }

  /// What each wrote in a field, as pages show it.
  func versionItems(_ writings: [Writing], of place: FieldPlace, numbered: Bool) -> [Versions.Item] {
    let isProse = spec(of: place)?.type == .prose
    return writings.enumerated().map { index, writing in
      let prose = isProse ? writing.value.flatMap { Prose($0) } : nil
      return Versions.Item(
        key: numbered ? String(index + 1) : "", head: whoAndWhen(writing),
        prose: prose ?? Prose(words(for: writing.value, of: place)))
    }
  }
}
