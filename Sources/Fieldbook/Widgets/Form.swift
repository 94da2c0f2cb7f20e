import Canvas
import Notebook

/// The fields of one record to read and change, one under the other; whatever is changed is written at once.
///
/// A field of text is typed into where it stands: the first letter, or Enter, goes into it; ↓ goes on to the next.
/// A field of codes opens a list on the lower half.
struct Form: Hashable, Sendable {
  /// The record.
  let record: RecordID
  /// The dossier it lives in.
  let dossier: DossierID
  /// Its kind.
  let kind: String
  /// The fields offered, in order.
  let fields: [FieldSpec]
  /// The name of the field that has the focus.
  private(set) var focus: String
  /// True while the cursor is inside the text of the focused field.
  private(set) var isInside = false
  /// The list of the focused field, while it is open.
  private(set) var list: ChoiceList?
  /// What the focused text held when the cursor went in; nil when nothing may be taken back.
  private var before: Before?
  /// A letter of the AZERTY digit row, such as é, until the next key tells whether it began a word.
  private var waiting: Character?
  /// The digits of how many people there are, while they are typed.
  private var people = ""

  private struct Before: Hashable, Sendable {
    let value: Value?
    let written: Set<OperationID>
  }

  /// A form over some fields of a record; the first has the focus.
  init(_ record: Record, fields: [FieldSpec]) {
    self.init(record: record.id, dossier: record.dossier, kind: record.kind, fields: fields)
  }

  /// A form over a record that its first change makes.
  init(record: RecordID, dossier: DossierID, kind: String, fields: [FieldSpec]) {
    self.record = record
    self.dossier = dossier
    self.kind = kind
    self.fields = fields
    focus = fields.first?.name ?? ""
  }

  /// Gives a field the focus.
  mutating func focus(on field: String) { focus = field }

  // MARK: - What it holds

  /// The fields in sight: those offered, and a line beside each code `other`.
  func visible(_ desk: Desk) -> [FieldSpec] {
    fields.flatMap { spec in
      chosen(spec, desk).contains(.text(Vocabulary.otherCode)) ? [spec, spec.saidInstead] : [spec]
    }
  }

  /// The field that has the focus.
  func focused(_ desk: Desk) -> FieldSpec? {
    let visible = visible(desk)
    return visible.first { $0.name == focus } ?? visible.first
  }

  /// Where a typed field is written.
  func place(_ spec: FieldSpec) -> TextField {
    TextField(dossier: dossier, record: record, kind: kind, field: spec.name)
  }

  /// The stored values of a field, in order: none, one, or the several chosen.
  func chosen(_ spec: FieldSpec, _ desk: Desk) -> [Value] {
    guard let value = desk.contents[record]?.value(spec.name) else { return [] }
    if case .list(let values) = value { return values }
    return [value]
  }

  /// True while letters are letters.
  func isTyping(_ desk: Desk) -> Bool {
    if let list { return list.isNarrowed }
    guard let spec = focused(desk), !desk.asksFirst(place(spec)) else { return false }
    return spec.isTyped
  }

  // MARK: - Keys

  /// Takes a key; false when it has no use for it.
  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    guard let spec = focused(desk) else { return false }
    let waited = waiting
    waiting = nil
    let typed = people
    people = ""
    if desk.asksFirst(place(spec)) {
      list = nil
      isInside = false
      if let used = handleAtTwice(key, spec, &desk) { return used }
    }
    if spec.isHeadcount, !isInside, typeHeadcount(key, after: typed, spec, &desk) { return true }
    if list != nil { return handleInList(key, spec, &desk) }
    if isInside { return handleInside(key, spec, &desk) }
    switch key {
    case .up: move(-1, &desk)
    case .down: move(1, &desk)
    case .pageUp: move(-6, &desk)
    case .pageDown: move(6, &desk)
    case .home: move(-100, &desk)
    case .end: move(100, &desk)
    default: return spec.isTyped ? handleAtText(key, after: waited, spec, &desk) : handleAtChoice(key, spec, &desk)
    }
    return true
  }

  // A field written twice takes Enter, to choose; nil for keys that go through the form.
  private func handleAtTwice(_ key: Key, _ spec: FieldSpec, _ desk: inout Desk) -> Bool? {
    switch key {
    case .up, .down, .pageUp, .pageDown, .home, .end: return nil
    case .enter, .character(" "): return desk.settle(record, spec.name)
    case .character(let character) where character.wholeNumberValue == nil: return false
    case .character, .backspace, .delete:
      desk.say(TwiceWord.enterChooses)
      return true
    default: return false
    }
  }

  /// Takes a whole paste where text is typed.
  mutating func paste(_ text: String, _ desk: inout Desk) {
    guard list == nil, let spec = focused(desk), spec.isTyped else { return }
    if desk.asksFirst(place(spec)) { return desk.say(TwiceWord.enterChooses) }
    if !isInside { goToEnd(of: spec, &desk) }
    let text = spec.type == .prose ? text : text.split(whereSeparator: \.isNewline).joined(separator: " ")
    desk.edit(place(spec)) { $0.insert(text) }
  }

  /// Closes the open list; without one it comes out of the text, says false, and the page may be left.
  mutating func stepBack(_ desk: inout Desk) -> Bool {
    if list != nil {
      list = nil
      return true
    }
    settle(&desk)
    return false
  }

  /// Comes out of the text that was being typed and makes what was typed one step of undo.
  mutating func settle(_ desk: inout Desk) {
    list = nil
    guard isInside, let spec = focused(desk) else { return }
    isInside = false
    guard !desk.asksFirst(place(spec)) else { return }
    let typed = desk.editor(at: place(spec)).prose.text
    desk.writeTexts()
    if spec.type == .line, let before, TypingGuard.hasPoint(typed) {
      return desk.refusePoint(at: place(spec), before: before.value, besides: before.written)
    }
    look(atDate: typed, in: spec, &desk)
    let after = desk.contents[record]?.value(spec.name)
    if spec.type != .prose { desk.forgetEditors(of: [change(spec, nil)]) }
    complain(about: typed, spec, &desk)
    guard let before, after != before.value else { return }
    desk.remember(
      desk.tongue.label(of: spec, of: kind), before: [change(spec, before.value)], after: [change(spec, after)])
  }

  private func complain(about typed: String, _ spec: FieldSpec, _ desk: inout Desk) {
    switch spec.type {
    case .integer(let range):
      guard !typed.isEmpty, KeyReading.number(typed).map(range.contains) != true else { return }
      desk.say(desk.tongue(FormWord.outOfRange, String(range.lowerBound), String(range.upperBound)))
    default: break
    }
  }

  /// The change that sets one of its fields.
  func change(_ spec: FieldSpec, _ value: Value?) -> Change {
    Change(dossier: dossier, record: record, kind: kind, field: spec.name, value: value)
  }

  /// Puts the focus on a field in sight.
  mutating func go(to field: String, _ desk: inout Desk) {
    settle(&desk)
    if visible(desk).contains(where: { $0.name == field }) { focus = field }
  }

  private mutating func move(_ step: Int, _ desk: inout Desk) {
    settle(&desk)
    let visible = visible(desk)
    let index = visible.firstIndex { $0.name == focus } ?? 0
    let next = min(max(0, index + step), max(0, visible.count - 1))
    if visible.indices.contains(next) { focus = visible[next].name }
  }

  // MARK: - Text

  private mutating func goInside(_ spec: FieldSpec, _ desk: Desk) {
    isInside = true
    let written = desk.contents[record]?.fields[spec.name]?.operations.map(\.id) ?? []
    before = Before(value: desk.contents[record]?.value(spec.name), written: Set(written))
  }

  private mutating func goToEnd(of spec: FieldSpec, _ desk: inout Desk) {
    goInside(spec, desk)
    var editor = desk.editor(at: place(spec))
    editor.goToEnd()
    desk.editors[place(spec)] = editor
  }

  private mutating func handleAtText(
    _ key: Key, after waited: Character?, _ spec: FieldSpec, _ desk: inout Desk
  ) -> Bool {
    switch key {
    case .character("?") where spec.type == .date, .character("؟") where spec.type == .date:
      desk.say(FormWord.dateHint)
    case .enter: goInside(spec, desk)
    case .backspace, .delete: desk.say(FormWord.enterWrites)
    case .character(let character) where spec.isOfWords && KeyReading.digit(character) != nil:
      // A digit is far likelier meant for a place or a choice than for the words of a field that is only marked.
      waiting = character.isLetter ? character : nil
      desk.say(FormWord.enterWrites)
    case .character, .control("v"):
      goToEnd(of: spec, &desk)
      if let waited { _ = handleInside(.character(waited), spec, &desk) }
      return handleInside(key, spec, &desk)
    default: return false
    }
    return true
  }

  private mutating func handleInside(_ key: Key, _ spec: FieldSpec, _ desk: inout Desk) -> Bool {
    if spec.type != .prose {
      switch key {
      case .enter, .down:
        move(1, &desk)
        return true
      case .up:
        move(-1, &desk)
        return true
      case .pageUp, .pageDown, .control("w"): return true
      case .character(let character):
        if case .integer = spec.type, KeyReading.unicodeDigit(character) == nil { return true }
        // A question mark asks for help; it belongs to a date only where one is told in words.
        if spec.type == .date, "?؟".contains(character),
          !desk.editor(at: place(spec)).prose.text.contains(where: \.isLetter)
        {
          desk.say(FormWord.dateHint)
          return true
        }
      default: break
      }
    }
    if key == .control("r") { return perform(.leaveOut, &desk) }
    if key == .control("k") { return perform(.number, &desk) }
    if desk.typeInText(key, at: place(spec), size: FormLayout(self, desk).textSize(of: spec)) { return true }
    switch key {
    case .up: move(-1, &desk)
    case .down: move(1, &desk)
    default: return false
    }
    return true
  }

  /// Carries out a command of the text being typed; false when none is, or it knows no such command.
  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard isInside, let spec = focused(desk) else { return false }
    // What is left out, or a name a number took the place of, may not come back by undo.
    if command == .leaveOut || command == .number { before = nil }
    return desk.textCommand(command, at: place(spec))
  }

  // MARK: - Choices

  /// Takes a digit of how many people there are and chooses their band; false for every other key.
  private mutating func typeHeadcount(
    _ key: Key, after typed: String, _ spec: FieldSpec, _ desk: inout Desk
  ) -> Bool {
    if key == .enter, let list, chosen(spec, desk).isEmpty, list == openedList(spec, desk) {
      // The first band is not what nobody chose.
      desk.say(FormWord.typeHowMany)
      return true
    }
    guard case .character(let character) = key, let digit = KeyReading.digit(character), typed.count < 4 else {
      return false
    }
    guard let number = Int(typed + String(digit)), number > 0 else {
      desk.say(FormWord.typeHowMany)
      return true
    }
    if let why = desk.whyFixed(spec, of: record) {
      desk.say(why)
      return true
    }
    people = typed + String(digit)
    let band = ParticipatorySession.band(of: number).stored
    if !chosen(spec, desk).contains(band) { set(spec, band, &desk) }
    if list != nil { list = openedList(spec, desk) }
    desk.say(desk.joined([String(number), spec.words(for: band, desk)]))
    return true
  }

  private mutating func handleAtChoice(_ key: Key, _ spec: FieldSpec, _ desk: inout Desk) -> Bool {
    if key.changesAChoice, let why = desk.whyFixed(spec, of: record) {
      desk.say(why)
      return true
    }
    switch key {
    case .enter, .character(" "): list = openedList(spec, desk)
    case .backspace, .delete: takeAway(spec, &desk)
    case .character(let character) where character.wholeNumberValue != nil:
      var opened = openedList(spec, desk)
      guard let option = opened.options.first(where: { $0.key == character }) else {
        list = opened
        return true
      }
      opened.mark(option)
      take(option, spec, &desk)
      if opened.takesSeveral {
        opened.isTouched = true
        list = opened
      }
    default: return false
    }
    return true
  }

  private mutating func handleInList(_ key: Key, _ spec: FieldSpec, _ desk: inout Desk) -> Bool {
    guard var open = list else { return false }
    if open.move(key) {
      list = open
      return true
    }
    var option: ChoiceList.Option?
    switch key {
    case .enter, .character(" "):
      if key == .enter, open.takesSeveral, open.isTouched {
        list = nil
        return true
      }
      option = open.current
      guard option != nil else {
        list = nil
        return true
      }
    case .backspace, .delete:
      takeAway(spec, &desk)
      return true
    case .character(let character):
      option = open.options.first { $0.key == character }
      guard option != nil else { return true }
    default: return false
    }
    guard let option else { return true }
    if option.isNew {
      addPlace(open.typed, to: spec, &desk)
      return true
    }
    open.mark(option)
    let wasChosen = chosen(spec, desk).contains(option.value)
    // Enter on what is chosen already means "done"; Space and its key take it away again.
    if !(key == .enter && wasChosen) { take(option, spec, &desk) }
    open.isTouched = true
    list = open.takesSeveral && key != .enter ? open : nil
    return true
  }

  /// Chooses an option; where several may be chosen, one that is chosen already is taken away.
  private mutating func take(_ option: ChoiceList.Option, _ spec: FieldSpec, _ desk: inout Desk) {
    guard spec.takesSeveral else { return set(spec, option.value, &desk) }
    var values = chosen(spec, desk)
    if let index = values.firstIndex(of: option.value) {
      values.remove(at: index)
    } else if case .codes(_, let most?) = spec.type, values.count >= most {
      return desk.say(desk.tongue(FormWord.mostChosen, String(most)))
    } else {
      values.append(option.value)
    }
    set(spec, values.isEmpty ? nil : .list(values), &desk)
  }

  /// Makes a place of what was typed and chooses it, as one step; the list stays open when that is no name.
  private mutating func addPlace(_ typed: String, to spec: FieldSpec, _ desk: inout Desk) {
    guard let name = desk.nameOfPlace(typed) else { return }
    list = nil
    let new = desk.newPlace(called: name)
    let change = change(spec, new.id.stored)
    desk.perform(desk.tongue.label(of: spec, of: kind), new.changes + [change] + desk.along(with: [change]))
    desk.askAfter([change])
  }

  /// Leaves nothing chosen, and says what was taken away and how it comes back.
  private func takeAway(_ spec: FieldSpec, _ desk: inout Desk) {
    let gone = chosen(spec, desk).map { spec.words(for: $0, desk) }.joined(separator: ", ")
    guard !gone.isEmpty else { return }
    set(spec, nil, &desk)
    desk.say(desk.tongue(FormWord.takenAway, gone))
  }

  private func set(_ spec: FieldSpec, _ value: Value?, _ desk: inout Desk) {
    if let value, let refusal = desk.refusal(of: value, for: spec, of: kind) { return desk.say(refusal) }
    let change = change(spec, value)
    guard !desk.holdsBack(change) else { return }
    desk.perform(desk.tongue.label(of: spec, of: kind), [change] + desk.along(with: [change]))
    desk.askAfter([change])
  }

  private func openedList(_ spec: FieldSpec, _ desk: Desk) -> ChoiceList {
    ChoiceList(
      spec.options(desk).filter { $0.value != record.stored }, takesSeveral: spec.takesSeveral,
      chosen: chosen(spec, desk), growth: spec.type == .reference(Place.type.kind) ? desk.growthOfPlaces : nil)
  }
}

extension Key {
  /// True for the keys that open or change a choice.
  fileprivate var changesAChoice: Bool {
    switch self {
    case .enter, .backspace, .delete, .character(" "): true
    case .character(let character): character.wholeNumberValue != nil
    default: false
    }
  }
}
