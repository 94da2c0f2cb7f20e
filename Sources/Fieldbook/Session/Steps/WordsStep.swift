import Canvas
import Notebook

/// What the group says in longer words: typed while it speaks, written after each short pause, ended by Enter twice.
struct WordsStep: StepPage {
  /// Where one text of the group stands.
  private struct Place: Hashable, Sendable {
    let record: RecordID
    let field: String
    /// What is told of: the sign and words of a thing; empty for the whole.
    let about: StepSheet.Row?
    let isProse: Bool
  }

  /// What is said to the group.
  let words: SessionWord
  private let places: [Place]
  private var index = 0
  private var text: GroupText
  private var found = ""

  /// A text of the activity.
  init(words: SessionWord, _ text: ActivityText, _ room: SessionRoom) {
    let place = room.activity.map { Place(record: $0.id, field: text.field.name, about: nil, isProse: true) }
    self.init(words: words, at: [place].compactMap { $0 }, beginningAt: 0, room)
  }

  /// A text of each thing the group named, in the order it settled on; begins with the first that has none.
  init(words: SessionWord, _ text: ItemText, _ room: SessionRoom) {
    let items = room.itemsByRank
    let first = items.firstIndex { $0.value(text.field.name) == nil } ?? 0
    self.init(
      words: words,
      at: items.map { item in
        Place(
          record: item.id, field: text.field.name,
          about: StepSheet.Row(sign: item[ActivityItem.symbol], words: item[ActivityItem.label] ?? ""),
          isProse: text == .why)
      }, beginningAt: first, room)
  }

  private init(words: SessionWord, at places: [Place], beginningAt index: Int, _ room: SessionRoom) {
    self.words = words
    self.places = places
    self.index = index
    text = GroupText()
    open(room)
  }

  private mutating func open(_ room: SessionRoom) {
    found = ""
    text = GroupText(places.element(index).flatMap { room.contents[$0.record]?.value($0.field) }.flatMap(Prose.init))
  }

  var isTyping: Bool { true }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ room: inout SessionRoom) {
    if key == .escape {
      writeDown(&room)
      guard index > 0 else { return room.back() }
      index -= 1
      return open(room)
    }
    switch text.handle(key, now: room.now, size: sheet(room).rest(in: room.size)) {
    case .typed: found = ""
    case .ignored: break
    case .done:
      writeDown(&room)
      index += 1
      guard index < places.count else { return room.next() }
      open(room)
    }
  }

  mutating func paste(_ words: String, _ room: inout SessionRoom) { text.paste(words, now: room.now) }

  mutating func time(_ room: inout SessionRoom) {
    guard let due = text.dueAt, due <= room.now else { return }
    writeDown(&room)
    let words = text.prose?.text ?? ""
    let names = ItemDoubt.warnings(words).map(\.words)
    found = names.isEmpty ? "" : room.tongue(MethodWord.namesHere, room.tongue.list(names))
    if found.isEmpty, room.method == .timeline, KindWords.soundLikeADay(words) {
      found = room.tongue(MethodWord.notTheDay)
    }
  }

  func wakeAt(_ room: SessionRoom) -> Moment? { text.dueAt }

  mutating func writeDown(_ room: inout SessionRoom) {
    defer { text.written() }
    guard text.dueAt != nil, let place = places.element(index), let record = room.contents[place.record] else { return }
    let prose = text.prose
    let line = prose.map { Value.text($0.paragraphs.map(\.text).joined(separator: " ")) }
    let value = place.isProse ? prose?.stored : line
    guard value != record.value(place.field) else { return }
    room.write([
      Change(dossier: record.dossier, record: record.id, kind: record.kind, field: place.field, value: value)
    ])
  }

  // MARK: - Drawing

  func draw(on screen: inout BigScreen, _ room: SessionRoom) {
    text.draw(in: sheet(room).draw(on: &screen).rest, on: &screen)
  }

  private func sheet(_ room: SessionRoom) -> StepSheet {
    StepSheet(
      said: room.tongue(words), rows: [places.element(index)?.about].compactMap { $0 }, note: found,
      keys: [text.ends(room.tongue), room.tongue(MethodWord.escBack)])
  }
}

extension ActivityText {
  /// The field of the activity it is written into.
  var field: FieldSpec {
    switch self {
    case .meaning: Activity.meaning.spec
    case .missing: Activity.missing.spec
    case .carryMore: Activity.carryMore.spec
    case .couldHurt: Activity.couldHurt.spec
    }
  }
}

extension ItemText {
  /// The field of the thing it is written into.
  var field: FieldSpec {
    switch self {
    case .why: ActivityItem.note.spec
    case .period: ActivityItem.periodLabel.spec
    }
  }
}
