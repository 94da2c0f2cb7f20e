import Canvas
import Notebook

/// A journal note being written; a new one asks nothing and is only made with its first letter.
struct EntryPage: Page {
  /// The note's record, whether it exists yet or not.
  private(set) var entry: RecordID
  /// True when it was opened beside something, to return to the very letter.
  private(set) var isBeside = false
  /// What a new note begins with, until its first letter is typed.
  private(set) var draft: Draft?
  /// The part of the screen that has the keys.
  var part = EntryPart.text
  /// The list that lies on the lower half while a part is chosen from one.
  var choices: ChoiceList?
  /// The lines that lie on the lower half while a part is typed.
  var lines: [LineField] = []
  /// Which of the lines has the cursor.
  var line = 0
  /// Where the cursor goes when the note is opened from what was found in it, in characters.
  private var startAt: Int?

  /// A note that is not written yet.
  struct Draft: Hashable, Sendable {
    /// The dossier it will have.
    let dossier: DossierID
    /// What is known of it by field.
    var fields: [String: Value]
  }

  /// The page of a note; `cursorAt` puts the cursor after so many characters.
  init(entry: RecordID, cursorAt: Int? = nil) {
    self.entry = entry
    startAt = cursorAt
  }

  /// A page for a new note about some records; `beside` returns to what was open.
  static func new(about: [RecordID], beside: Bool, _ desk: inout Desk) -> EntryPage {
    var page = EntryPage(entry: RecordID.random(using: &desk.pen.chance))
    page.isBeside = beside
    page.draft = Draft(dossier: RecordID.random(using: &desk.pen.chance), fields: [:])
    page.put(JournalEntry.code, desk.contents.freshCode(JournalEntry.type, using: &desk.pen.chance))
    page.put(JournalEntry.kind, "observation")
    page.put(JournalEntry.writtenOn, PartialDate(desk.today))
    page.put(JournalEntry.privacy, "team")
    if !about.isEmpty { page.put(JournalEntry.links, about) }
    return page
  }

  // MARK: - What the note holds

  /// A field of the note, from the notebook or from what a new one begins with.
  func value<Content: FieldValue>(_ field: Field<Content>, _ desk: Desk) -> Content? {
    if let record = desk.contents[entry] { return record[field] }
    return draft?.fields[field.name].flatMap(Content.init)
  }

  /// Sets a field: one step to take back, or part of what a new note begins with.
  mutating func set<Content: FieldValue>(_ field: Field<Content>, _ value: Content?, _ desk: inout Desk) {
    guard let record = desk.contents[entry] else { return put(field, value) }
    if desk.settle(entry, field.name) { return }
    let code = record[JournalEntry.code] ?? ""
    desk.perform(desk.tongue(EntryWord.changed, code), [Change(record, field, value)])
  }

  private mutating func put<Content: FieldValue>(_ field: Field<Content>, _ value: Content?) {
    draft?.fields[field.name] = value?.stored
  }

  /// Where the text is kept.
  func place(_ desk: Desk) -> TextField {
    TextField(
      dossier: desk.contents[entry]?.dossier ?? draft?.dossier ?? entry, record: entry, kind: JournalEntry.type.kind,
      field: JournalEntry.text.name)
  }

  /// Makes the record: who reads it first, because that decides which key its dossier gets.
  private mutating func begin(_ desk: inout Desk) {
    guard desk.contents[entry] == nil, let draft else { return }
    let first = JournalEntry.privacy.name
    let names = [first] + draft.fields.keys.filter { $0 != first }.sorted()
    desk.write(
      names.map {
        Change(
          dossier: draft.dossier, record: entry, kind: JournalEntry.type.kind, field: $0, value: draft.fields[$0])
      })
    self.draft = nil
  }

  /// Changes who reads the note; one that is written already moves under another key.
  mutating func give(to readers: Code, _ desk: inout Desk) {
    guard value(JournalEntry.privacy, desk) != readers else { return }
    if desk.settle(entry, JournalEntry.privacy.name) { return }
    if desk.hasSealed(entry) { return desk.say(AttachmentWord.keepsReaders) }
    if desk.contents[entry] == nil {
      put(JournalEntry.privacy, readers)
    } else if let moved = desk.moveEntry(entry, to: readers) {
      entry = moved
    } else {
      return desk.say(EntryWord.twoVersions)
    }
    desk.say(readers == "mine" ? EntryWord.nowMine : EntryWord.nowTeam)
  }

  /// Puts words to begin with into a new note, the cursor in its first empty line; nothing is written before a letter.
  ///
  /// A note that says how its writer is stands at once, for that is said already.
  mutating func begin(with words: String, _ desk: inout Desk) {
    let empty = words.firstRange(of: "\n\n")?.lowerBound
    let cursor = empty.map { words.distance(from: words.startIndex, to: $0) + 1 } ?? .max
    let place = place(desk)
    desk.editors[place] = TextEditor(prose: Prose(words), cursorOffset: cursor)
    guard value(JournalEntry.mood, desk) != nil else { return }
    desk.unwritten[place] = desk.now
    begin(&desk)
  }

  // MARK: - The page

  func heading(_ desk: Desk) -> Heading {
    let kind = value(JournalEntry.kind, desk) ?? "observation"
    let readers = value(JournalEntry.privacy, desk) ?? "mine"
    let parts = [
      desk.contents[entry].map { desk.code(of: $0) } ?? value(JournalEntry.code, desk) ?? "",
      desk.label(kind, of: .journalKind),
      value(JournalEntry.writtenOn, desk).map { desk.tongue.date($0, today: desk.today) } ?? "",
      value(JournalEntry.mood, desk).flatMap { SelfCarePage.moods.element($0 - 1) }.map { desk.tongue($0) } ?? "",
      // A kind that is called "only mine" says so already.
      kind == "selfcare" && readers == "mine" ? "" : desk.tongue.label(readers, of: Vocabulary.privacy),
    ]
    return Heading(
      title: parts.filter { !$0.isEmpty }.joined(separator: " · "), aside: desk.attachedCount(entry))
  }

  /// True while two texts stand here that do not know of each other.
  func isTwice(_ desk: Desk) -> Bool { desk.asksFirst(place(desk)) }

  func isTyping(_ desk: Desk) -> Bool {
    part == .text && !isTwice(desk) || choices?.isNarrowed == true || !lines.isEmpty
  }

  func commands(_ desk: Desk) -> [Command.ID] {
    guard part == .text else { return choices == nil ? [.back] : [.open, .back] }
    if isTwice(desk) { return [.settle, .changeKind, .history, .previous, .next] }
    // What is to do was often promised to someone.
    let isTask = value(JournalEntry.kind, desk) == "task"
    let asked: [Command.ID] = desk.warnings(at: place(desk)).isEmpty ? [] : [.foundWords]
    return [.changeKind] + (isTask ? [.promise] : []) + [.number] + asked + (isBeside ? [.journalBeside] : [])
      + [.leaveOut, .voice, .previous, .next, .attach, .history] + (isTask ? [] : [.promise])
  }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    guard command == .journalBeside, isBeside else { return nil }
    return desk.nameBeneath.map { desk.tongue(EntryWord.backTo, $0) } ?? desk.tongue(EntryWord.back)
  }

  func obstacle(_ command: Command.ID, _ desk: Desk) -> String? {
    command == .attach && desk.contents[entry] == nil ? desk.tongue(AttachmentWord.noNote) : nil
  }

  func subject(_ desk: Desk) -> [RecordID] { desk.contents[entry] == nil ? [] : [entry] }

  func bookmark(_ desk: Desk) -> [Change] {
    guard let record = desk.contents[entry], let editor = desk.editors[place(desk)] else { return [] }
    return [Change(record, JournalEntry.bookmark, Bookmark(question: "", cursor: editor.cursorOffset))]
  }

  mutating func refresh(_ desk: inout Desk) {
    let place = place(desk)
    defer { desk.watch(place) }
    guard desk.editors[place] == nil, let record = desk.contents[entry] else { return }
    let cursor = startAt ?? record[JournalEntry.bookmark]?.cursor ?? .max
    desk.editors[place] = TextEditor(prose: desk.storedProse(at: place), cursorOffset: cursor)
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    guard part == .text else { return handleInPart(key, &desk) }
    let place = place(desk)
    let before = desk.unwritten[place] != nil
    if isTwice(desk) { return desk.typeInTwice(key, at: place) }
    guard desk.typeInText(key, at: place, size: textSize(desk)) else { return false }
    if !before, desk.unwritten[place] != nil { begin(&desk) }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    guard part == .text else { return pasteInPart(text) }
    if isTwice(desk) { return desk.say(TwiceWord.enterChooses) }
    desk.edit(place(desk)) { $0.insert(text) }
    begin(&desk)
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .back where part != .text: go(to: .text, &desk)
    case .settle: _ = desk.settle(entry, JournalEntry.text.name)
    case .history:
      desk.writeTexts()
      guard desk.contents[entry] != nil else {
        desk.say(HistoryWord.nothing)
        return true
      }
      desk.open(.history(HistoryPage(.record(entry))))
    case .changeKind: go(to: .kind, &desk)
    case .attach: desk.openAttachments(of: entry)
    case .promise: desk.newPromise(about: entry)
    case .open where part != .text: _ = handleInPart(.enter, &desk)
    case .next: turn(by: 1, &desk)
    case .previous: turn(by: -1, &desk)
    case .undo where part == .text && desk.editor(at: place(desk)).done.isEmpty == false:
      return handle(.control("z"), &desk)
    case .redo where part == .text && desk.editor(at: place(desk)).undone.isEmpty == false:
      return handle(.control("y"), &desk)
    default: return part == .text && desk.textCommand(command, at: place(desk))
    }
    return true
  }

  /// Goes to the note further down, or up, the list.
  private mutating func turn(by step: Int, _ desk: inout Desk) {
    leavePart(&desk)
    desk.writeTexts()
    let all = desk.journal
    let here = all.firstIndex { $0.id == entry } ?? -1
    let there = here + step
    guard all.indices.contains(there) else { return desk.say(step > 0 ? JournalWord.oldest : .newest) }
    var page = EntryPage(entry: all[there].id)
    page.isBeside = isBeside
    desk.replace(.entry(page))
  }

  // MARK: - Parts

  mutating func nextPart(_ desk: inout Desk) -> Bool { step(by: 1, &desk) }
  mutating func previousPart(_ desk: inout Desk) -> Bool { step(by: -1, &desk) }

  private mutating func step(by step: Int, _ desk: inout Desk) -> Bool {
    guard let next = EntryPart(rawValue: part.rawValue + step) else {
      go(to: .text, &desk)
      return false
    }
    go(to: next, &desk)
    return true
  }

  mutating func enterParts(fromEnd: Bool, _ desk: inout Desk) {
    go(to: fromEnd ? EntryPart.allCases.last ?? .text : .text, &desk)
  }

  /// Gives the keys to a part; what was typed in the one before is kept.
  mutating func go(to next: EntryPart, _ desk: inout Desk) {
    leavePart(&desk)
    part = next
    line = 0
    choices = choiceList(of: next, desk)
    lines = typedLines(of: next, desk)
  }
}
