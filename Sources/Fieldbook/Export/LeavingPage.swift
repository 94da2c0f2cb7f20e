import Canvas
import Notebook
import Tables

/// Texts read through for leaving, one after the other: each goes as it is, in other words, or stays.
struct LeavingPage: Page {
  /// Every text that permission lets go, read or not.
  private(set) var texts: [TextToRead] = []
  /// The text that is open.
  private(set) var place = 0
  /// What the guard asks about in it.
  private(set) var warnings: [Warning] = []
  /// True while other words for leaving are typed; the text itself stays as it is.
  private(set) var isRewording = false
  /// The first line of the text in sight.
  private(set) var top = 0
  private var decided: [TextToRead] = []
  private let returning: ReturnPlace?

  /// The page at the first text that waits, or at the one it was locked at.
  init(at place: ReturnPlace? = nil) { returning = place }

  func heading(_ desk: Desk) -> Heading {
    let left = texts.count { $0.reading == nil }
    let numbers = (String(place + 1), String(texts.count), String(left))
    let aside = texts.isEmpty ? "" : desk.tongue(LeavingWord.place, numbers.0, numbers.1, numbers.2)
    return Heading(title: desk.tongue(LeavingWord.title), aside: aside)
  }

  func isTyping(_ desk: Desk) -> Bool { isRewording }

  func commands(_ desk: Desk) -> [Command.ID] {
    !isRewording
      ? [.asItIs, .reword, .staysHere, .previous, .next, .undo, .back, .all, .help] : [.next, .back]
  }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    command == .next && isRewording ? desk.tongue(LeavingWord.theseMayGo) : nil
  }

  func obstacle(_ command: Command.ID, _ desk: Desk) -> String? {
    [.asItIs, .reword, .staysHere].contains(command) && texts.isEmpty ? desk.tongue(LeavingWord.nothing) : nil
  }

  /// The text that is open; nil where there is none.
  var text: TextToRead? { texts.element(place) }
  func subject(_ desk: Desk) -> [RecordID] { text.map { [$0.record] } ?? [] }

  /// Where to come back to after a lock.
  var returnPlace: ReturnPlace? {
    text.map { ReturnPlace(record: $0.record, question: $0.field + ReadThrough.suffix) }
  }

  /// Where other words for the open text are typed.
  func wordsPlace(_ desk: Desk) -> TextField? {
    guard let text, let record = desk.contents[text.record] else { return nil }
    return TextField(
      dossier: record.dossier, record: record.id, kind: record.kind, field: text.field + ReadThrough.suffix,
      source: record.fields[text.field]?.visible.first?.source)
  }

  mutating func refresh(_ desk: inout Desk) {
    let isFirst = texts.isEmpty
    texts = TextToRead.all(desk.contents, on: desk.today)
    // What was taken back is what one wants to see again.
    if let last = decided.last, let index = texts.firstIndex(where: { $0.isSame(as: last) }),
      texts[index].reading == last.reading
    {
      decided.removeLast()
      place = index
    } else if isFirst {
      let back = returning.flatMap { returning in
        texts.firstIndex { $0.record == returning.record && $0.field + ReadThrough.suffix == returning.question }
      }
      place = back ?? texts.firstIndex { $0.reading == nil } ?? 0
      isRewording = back != nil && text.map { desk.contents.begunWords(for: $0) != nil } ?? false
    }
    place = min(place, max(0, texts.count - 1))
    look(&desk)
  }

  private mutating func look(_ desk: inout Desk) {
    top = 0
    let typed = isRewording ? wordsPlace(desk).map { desk.editor(at: $0).prose } : nil
    let words = typed ?? text.flatMap { $0.reading?.text ?? desk.prose(of: $0) }
    warnings = words.map { desk.warnings(leavingIn: $0) } ?? []
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if isRewording, let place = wordsPlace(desk) {
      if key == .escape {
        stopRewording(&desk)
        return true
      }
      let width = min(88, desk.size.columns - Frame.margin(in: desk.size) - 2)
      let outcome = desk.type(key, at: place, size: Size(columns: width, rows: 8))
      if outcome == .changed { warnings = desk.warnings(leavingIn: desk.editor(at: place).prose) }
      return outcome != .ignored
    }
    switch key {
    case .up: top = max(0, top - 1)
    case .down: top += 1
    case .left: go(to: place - 1, &desk)
    case .right: go(to: place + 1, &desk)
    case .home: go(to: 0, &desk)
    case .end: go(to: texts.count - 1, &desk)
    default: return false
    }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    guard isRewording, let place = wordsPlace(desk) else { return }
    desk.edit(place) { $0.insert(text) }
    warnings = desk.warnings(leavingIn: desk.editor(at: place).prose)
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard let text else { return false }
    switch command {
    case .asItIs: decide(nil, stays: false, &desk)
    case .staysHere: decide(nil, stays: true, &desk)
    case .reword:
      guard let place = wordsPlace(desk) else { return false }
      let begun = desk.contents.begunWords(for: text) ?? text.reading?.text ?? desk.prose(of: text)
      if desk.editors[place] == nil {
        desk.editors[place] = TextEditor(prose: begun ?? Prose(""), cursorOffset: 0)
      }
      isRewording = true
      look(&desk)
    case .back where isRewording: stopRewording(&desk)
    case .next where isRewording:
      let words = wordsPlace(desk).map { desk.editor(at: $0).prose } ?? Prose("")
      desk.writeTexts()
      isRewording = false
      // Words left empty say nothing to anyone: the text stays.
      decide(words.isBlank ? nil : words, stays: words.isBlank, &desk)
    case .next: go(to: place + 1, &desk)
    case .previous: go(to: place - 1, &desk)
    default: return false
    }
    return true
  }

  /// Leaves the words as far as they are typed; they stand there when one comes back.
  private mutating func stopRewording(_ desk: inout Desk) {
    desk.writeTexts()
    isRewording = false
    texts = TextToRead.all(desk.contents, on: desk.today)
    look(&desk)
  }

  private mutating func go(to index: Int, _ desk: inout Desk) {
    place = min(max(0, index), max(0, texts.count - 1))
    look(&desk)
  }

  /// Writes a decision down and goes on to the next text that waits.
  private mutating func decide(_ words: Prose?, stays: Bool, _ desk: inout Desk) {
    guard let text, let record = desk.contents[text.record], let history = record.fields[text.field] else { return }
    let seen = history.visible
    let same = words != nil && words == desk.prose(of: text)
    let reading = ReadThrough(of: Set(seen.map(\.id)), text: same ? nil : words, stays: stays)
    desk.perform(
      desk.tongue(LeavingWord.title),
      [
        Change(
          dossier: record.dossier, record: record.id, kind: record.kind, field: text.field + ReadThrough.suffix,
          value: reading.stored, source: seen.first?.source)
      ])
    if let place = wordsPlace(desk) { desk.editors[place] = nil }
    decided.append(text)
    texts = TextToRead.all(desk.contents, on: desk.today)
    let after = texts.indices.first { $0 > place && texts[$0].reading == nil }
    if let next = after ?? texts.firstIndex(where: { $0.reading == nil }) {
      place = next
    } else {
      desk.say(LeavingWord.allRead)
    }
    look(&desk)
  }
}

extension TextToRead {
  /// True for the same text, whatever was decided about it.
  fileprivate func isSame(as other: TextToRead) -> Bool { record == other.record && field == other.field }
}

extension Contents {
  /// Other words for leaving that somebody began and did not let go yet; nil where there are none.
  func begunWords(for text: TextToRead) -> Prose? {
    let value = self[text.record]?.value(text.field + ReadThrough.suffix)
    return value.flatMap(ReadThrough.init).flatMap { $0.isBegun ? $0.text : nil }
  }
}

extension Desk {
  /// The words of a text as they stand.
  func prose(of text: TextToRead) -> Prose? { contents[text.record]?.value(text.field).flatMap(Prose.init) }
}

/// Words of reading texts through for leaving.
enum LeavingWord: String, Phrase {
  case title = "Read through for leaving"
  case place = "{1} of {2} · {3} to read"
  case nothing = "No text may go beyond the team: permission, or what they are about, holds them here."
  case allRead = "Every text is read through."
  case toRead = "not read through yet"
  case mayGo = "may go as it is"
  case reworded = "goes in other words"
  case begun = "other words begun"
  case stays = "stays here"
  case theseMayGo = "these words may go"
  case asTyped = "as it was typed:"
  case marked = "To be looked at: {1}"
  case forLeaving = "for leaving"
  case hint = "1 may go as it is  2 other words for leaving  3 stays. Their own words stay whole here."
  case editHint = "Only what leaves is changed. ^N: these words may go. Esc: not now."
}
