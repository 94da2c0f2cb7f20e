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
  /// Other words for leaving, while they are typed; the text itself stays as it is.
  private(set) var editor: TextEditor?
  /// The first line of the text in sight.
  private(set) var top = 0
  private var decided: [TextToRead] = []

  func heading(_ desk: Desk) -> Heading {
    let left = texts.count { $0.reading == nil }
    let numbers = (String(place + 1), String(texts.count), String(left))
    let aside = texts.isEmpty ? "" : desk.tongue(LeavingWord.place, numbers.0, numbers.1, numbers.2)
    return Heading(title: desk.tongue(LeavingWord.title), aside: aside)
  }

  func isTyping(_ desk: Desk) -> Bool { editor != nil }

  func commands(_ desk: Desk) -> [Command.ID] {
    editor == nil
      ? [.asItIs, .reword, .staysHere, .previous, .next, .undo, .back, .all, .help] : [.next, .back]
  }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    command == .next && editor != nil ? desk.tongue(LeavingWord.theseMayGo) : nil
  }

  func obstacle(_ command: Command.ID, _ desk: Desk) -> String? {
    [.asItIs, .reword, .staysHere].contains(command) && texts.isEmpty ? desk.tongue(LeavingWord.nothing) : nil
  }

  /// The text that is open; nil where there is none.
  var text: TextToRead? { texts.element(place) }
  func subject(_ desk: Desk) -> [RecordID] { text.map { [$0.record] } ?? [] }

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
      place = texts.firstIndex { $0.reading == nil } ?? 0
    }
    place = min(place, max(0, texts.count - 1))
    look(&desk)
  }

  private mutating func look(_ desk: inout Desk) {
    top = 0
    let words = editor?.prose ?? text.flatMap { $0.reading?.text ?? desk.prose(of: $0) }
    warnings = words.map { desk.warnings(leavingIn: $0) } ?? []
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if var editor {
      if key == .escape {
        self.editor = nil
        look(&desk)
        return true
      }
      let width = min(88, desk.size.columns - Frame.margin(in: desk.size) - 2)
      let outcome = editor.handle(key, clipboard: &desk.clipboard, size: Size(columns: width, rows: 8))
      self.editor = editor
      if outcome == .changed { warnings = desk.warnings(leavingIn: editor.prose) }
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
    editor?.insert(text)
    if let editor { warnings = desk.warnings(leavingIn: editor.prose) }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard let text else { return false }
    switch command {
    case .asItIs: decide(nil, stays: false, &desk)
    case .staysHere: decide(nil, stays: true, &desk)
    case .reword:
      editor = TextEditor(prose: text.reading?.text ?? desk.prose(of: text) ?? Prose(""), cursorOffset: 0)
      look(&desk)
    case .back where editor != nil:
      editor = nil
      look(&desk)
    case .next where editor != nil:
      let words = editor?.prose ?? Prose("")
      editor = nil
      // Words left empty say nothing to anyone: the text stays.
      decide(words.isBlank ? nil : words, stays: words.isBlank, &desk)
    case .next: go(to: place + 1, &desk)
    case .previous: go(to: place - 1, &desk)
    default: return false
    }
    return true
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
  case stays = "stays here"
  case theseMayGo = "these words may go"
  case asTyped = "as it was typed:"
  case marked = "To be looked at: {1}"
  case forLeaving = "for leaving"
  case hint = "1 may go as it is  2 other words for leaving  3 stays. Their own words stay whole here."
  case editHint = "Only what leaves is changed. ^N: these words may go. Esc: not now."
}
