import Canvas
import Notebook

/// The parts of a note on the lower half of its screen: lists to choose from, and lines to type.
extension EntryPage {
  /// The list a part is chosen from; nil for parts that are typed.
  func choiceList(of part: EntryPart, _ desk: Desk) -> ChoiceList? {
    switch part {
    case .text, .day, .words: nil
    case .kind:
      ChoiceList(
        options(desk.list(.journalKind), desk.tongue), takesSeveral: false, chosen: chosen(of: part, desk))
    case .readers:
      ChoiceList(options(Vocabulary.privacy, desk.tongue), takesSeveral: false, chosen: chosen(of: part, desk))
    case .about: ChoiceList(subjects(desk), takesSeveral: true, chosen: chosen(of: part, desk))
    case .place: ChoiceList(places(desk), takesSeveral: false, chosen: chosen(of: part, desk))
    }
  }

  /// What stands in a part now, as stored.
  func chosen(of part: EntryPart, _ desk: Desk) -> [Value] {
    switch part {
    case .text, .day, .words: []
    case .kind: value(JournalEntry.kind, desk).map { [$0.stored] } ?? []
    case .readers: value(JournalEntry.privacy, desk).map { [$0.stored] } ?? []
    case .about: value(JournalEntry.links, desk)?.map(\.stored) ?? []
    case .place: value(JournalEntry.place, desk).map { [$0.stored] } ?? []
    }
  }

  private func options(_ vocabulary: Vocabulary, _ tongue: Tongue) -> [ChoiceList.Option] {
    vocabulary.keys.filter { $0.term.code != Vocabulary.otherCode }.map { key, term in
      ChoiceList.Option(
        key: key, value: Code(term.code).stored, label: term.label[tongue.language],
        meaning: term.meaning.only(in: tongue.language))
    }
  }

  /// What a note can be about: what it is tied to first, then people, interviews, sessions and notes by number.
  private func subjects(_ desk: Desk) -> [ChoiceList.Option] {
    let tied = value(JournalEntry.links, desk) ?? []
    let notes = desk.journal.filter { $0.id != entry }
    let others =
      [PeaceAgent.type, Interview.type, ParticipatorySession.type].flatMap { desk.contents.records($0) }
      .sorted { desk.code(of: $0) < desk.code(of: $1) } + notes
    let all = tied.compactMap { desk.contents[$0] } + others.filter { !tied.contains($0.id) }
    return all.map { record in
      ChoiceList.Option(key: nil, value: record.id.stored, label: desk.line(of: record))
    }
  }

  private func places(_ desk: Desk) -> [ChoiceList.Option] {
    desk.contents.records(Place.type).enumerated().map { index, place in
      ChoiceList.Option(
        key: index < 9 ? Character(String(index + 1)) : nil, value: place.id.stored, label: desk.line(of: place))
    }
  }

  /// The lines a part is typed in: day told about and day written, or the words to find it by.
  func typedLines(of part: EntryPart, _ desk: Desk) -> [LineField] {
    switch part {
    case .day:
      [
        LineField(value(JournalEntry.aboutOn, desk)?.typed ?? ""),
        LineField(value(JournalEntry.writtenOn, desk)?.typed ?? ""),
      ]
    case .words: [LineField(value(JournalEntry.tags, desk)?.map(\.text).joined(separator: ", ") ?? "")]
    default: []
    }
  }

  // MARK: - Keys

  /// Takes a key while kind, about, day, readers, words or place has the focus.
  mutating func handleInPart(_ key: Key, _ desk: inout Desk) -> Bool {
    if var list = choices {
      if list.move(key) {
        choices = list
        return true
      }
      return choose(key, &desk)
    }
    switch key {
    case .enter: go(to: .text, &desk)
    case .up: line = max(0, line - 1)
    case .down: line = min(lines.count - 1, line + 1)
    default:
      guard lines.indices.contains(line) else { return false }
      return lines[line].handle(key, clipboard: &desk.clipboard) != .ignored
    }
    return true
  }

  /// Takes a paste into a part that is one line.
  mutating func pasteInPart(_ text: String) {
    if lines.indices.contains(line) { lines[line].insert(text) }
  }

  private mutating func choose(_ key: Key, _ desk: inout Desk) -> Bool {
    guard let list = choices else { return false }
    let option: ChoiceList.Option?
    switch key {
    case .enter, .character(" "): option = list.current
    case .character(let character): option = list.options.first { $0.key == character }
    case .backspace, .delete:
      if part == .place { set(JournalEntry.place, nil, &desk) }
      go(to: part, &desk)
      return true
    default: return false
    }
    guard let option else { return true }
    take(option.value, &desk)
    return true
  }

  private mutating func take(_ value: Value, _ desk: inout Desk) {
    switch part {
    case .kind:
      guard let kind = Code(value) else { return }
      go(to: .text, &desk)
      set(JournalEntry.kind, kind, &desk)
      // What is written about oneself is one's own unless one says otherwise.
      if JournalEntry.isAboutOneself(kind) { give(to: "mine", &desk) }
    case .readers:
      guard let readers = Code(value) else { return }
      go(to: .text, &desk)
      give(to: readers, &desk)
    case .place:
      guard let place = RecordID(value) else { return }
      go(to: .text, &desk)
      set(JournalEntry.place, place, &desk)
    case .about:
      guard let subject = RecordID(value) else { return }
      var tied = self.value(JournalEntry.links, desk) ?? []
      if let at = tied.firstIndex(of: subject) { tied.remove(at: at) } else { tied.append(subject) }
      set(JournalEntry.links, tied.isEmpty ? nil : tied, &desk)
    case .text, .day, .words: break
    }
  }

  /// Keeps what was typed in the lines of a part.
  mutating func leavePart(_ desk: inout Desk) {
    let typed = lines.map(\.text)
    lines = []
    choices = nil
    switch part {
    case .words:
      guard let words = typed.first else { break }
      var tags: [Code] = []
      for word in words.split(whereSeparator: { ",،、;".contains($0) }) {
        let tag = Code(word.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        if !tag.text.isEmpty, !tags.contains(tag) { tags.append(tag) }
      }
      if tags != value(JournalEntry.tags, desk) ?? [] {
        set(JournalEntry.tags, tags.isEmpty ? nil : tags, &desk)
      }
    case .day:
      guard typed.count == 2 else { break }
      keepDays(about: typed[0], written: typed[1], &desk)
    default: break
    }
    part = .text
  }

  private mutating func keepDays(about: String, written: String, _ desk: inout Desk) {
    let reading = desk.reading(ofDate: about)
    let isEmpty = about.allSatisfy(\.isWhitespace)
    if about != value(JournalEntry.aboutOn, desk)?.typed ?? "" {
      set(JournalEntry.aboutOn, isEmpty ? nil : reading.date, &desk)
      if reading.isImpossible { desk.say(FormWord.impossibleDate) }
    }
    guard written != value(JournalEntry.writtenOn, desk)?.typed ?? "" else { return }
    let day = desk.reading(ofDate: written).date
    if day.span == nil { desk.say(EntryWord.needsDay) } else { set(JournalEntry.writtenOn, day, &desk) }
  }
}
