import Canvas
import Notebook

/// A long text field of one record, and what to write along when the record is only now made.
struct TextField: Hashable, Sendable {
  /// The dossier of the record.
  var dossier: DossierID
  /// The record.
  var record: RecordID
  /// Its kind.
  var kind: String
  /// The field.
  var field: String
  /// The interview it is told in, when the record lives elsewhere.
  var source: RecordID?

  /// The text field of an existing record.
  init(_ record: Record, _ field: Field<Prose>, source: RecordID? = nil) {
    self.init(dossier: record.dossier, record: record.id, kind: record.kind, field: field.name, source: source)
  }

  /// A text field by its parts.
  init(dossier: DossierID, record: RecordID, kind: String, field: String, source: RecordID? = nil) {
    self.dossier = dossier
    self.record = record
    self.kind = kind
    self.field = field
    self.source = source
  }

  /// What the field is declared to hold; a line beside a code is declared nowhere.
  var type: FieldType { RecordType.named(kind)?.field(field)?.type ?? .line }
  /// True where words for leaving stand beside a text.
  var isReading: Bool { ReadThrough.text(readIn: field, of: kind) != nil }
}

extension Desk {
  /// The editor of a text, made from what the notebook holds when it is first asked for in this visit.
  func editor(at place: TextField) -> TextEditor {
    editors[place] ?? TextEditor(prose: storedProse(at: place))
  }

  /// What the notebook holds of a text.
  func storedProse(at place: TextField) -> Prose {
    guard let value = contents[place.record]?.value(place.field) else { return Prose("") }
    if place.isReading { return ReadThrough(value)?.text ?? Prose("") }
    switch place.type {
    case .date: return Prose(PartialDate(value)?.typed ?? "")
    case .integer: return Prose(Int(value).map { String($0) } ?? "")
    default: return Prose(value) ?? Prose("")
    }
  }

  /// What is stored for typed text: a date as far as it is understood, a number, or the words themselves.
  func typedValue(_ prose: Prose, at place: TextField) -> Value? {
    // Words for leaving that are still typed are a reading of nothing: they are kept, and let nothing go.
    if place.isReading { return prose.isBlank ? nil : ReadThrough(of: [], text: prose).stored }
    switch place.type {
    case .date:
      guard !prose.isBlank else { return nil }
      let date = reading(ofDate: prose.text).date
      // A day that cannot be is not taken; the words stay, as they do for the 30th of February.
      return refusal(of: date, at: place) == nil
        ? date.stored
        : PartialDate(asSaid: prose.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")).stored
    case .integer(let range):
      return KeyReading.number(prose.text).flatMap { range.contains($0) ? .number($0) : nil }
    case .line: return prose.isBlank ? nil : prose.stored
    default: return prose.stored
    }
  }

  /// What is made of a date as somebody typed it, in the words of the screen's language.
  func reading(ofDate text: String) -> DateReading {
    PartialDate.reading(text, in: tongue.dateWords, near: today)
  }

  /// Forgets what editors hold of these fields; they begin anew from the notebook.
  mutating func forgetEditors(of changes: [Change]) {
    for change in changes {
      for place in editors.keys where place.record == change.record && place.field == change.field {
        editors[place] = nil
      }
    }
  }

  /// Gives a key to the editor of a text; what it typed is written within a second.
  ///
  /// `size` is the room the text is drawn in.
  mutating func type(_ key: Key, at place: TextField, size: Size) -> TextEditor.Outcome {
    guard !asksFirst(place) else { return .ignored }
    var editor = editor(at: place)
    let outcome = editor.handle(key, clipboard: &clipboard, size: size)
    editors[place] = editor
    if outcome == .changed { touched(place) }
    return outcome
  }

  /// Changes an editor by hand (a paste, a number for a name); what changed is written within a second.
  mutating func edit(_ place: TextField, _ change: (inout TextEditor) -> Void) {
    guard !asksFirst(place) else { return say(TwiceWord.chooseFirst) }
    var editor = editor(at: place)
    change(&editor)
    editors[place] = editor
    touched(place)
  }

  private mutating func touched(_ place: TextField) {
    if unwritten[place] == nil { unwritten[place] = now }
    watch.stale.insert(place)
  }

  /// Writes down every text that was typed and is not written yet.
  ///
  /// Where each open page stands is written along, so that a crash resumes at the very letter.
  mutating func writeTexts() {
    guard !unwritten.isEmpty else { return }
    for place in unwritten.keys.sorted(by: { ($0.record, $0.field) < ($1.record, $1.field) }) { writeText(place) }
    unwritten = [:]
    write(screens.flatMap { $0.page.bookmark(self) }.filter { contents[$0.record]?.value($0.field) != $0.value })
    remember(place, ending: nil)
  }

  private mutating func writeText(_ place: TextField) {
    guard let prose = editors[place]?.prose, !prose.isSame(as: storedProse(at: place)) else { return }
    let change = Change(
      dossier: place.dossier, record: place.record, kind: place.kind, field: place.field,
      value: typedValue(prose, at: place), source: place.source)
    write([change], unseen: unseen[place] ?? [])
  }
}

extension Prose {
  /// Compares byte for byte; Swift's own comparison takes differently composed letters for the same.
  func isSame(as other: Prose) -> Bool {
    paragraphs.count == other.paragraphs.count
      && zip(paragraphs, other.paragraphs).allSatisfy {
        $0.saying("") == $1.saying("") && $0.text.utf8.elementsEqual($1.text.utf8)
      }
  }
}
