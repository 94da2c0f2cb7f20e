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
}

extension Desk {
  /// The editor of a text, made from what the notebook holds when it is first asked for in this visit.
  func editor(at place: TextField) -> TextEditor {
    editors[place] ?? TextEditor(prose: storedProse(at: place))
  }

  /// What the notebook holds of a text.
  func storedProse(at place: TextField) -> Prose {
    contents[place.record]?.value(place.field).flatMap(Prose.init) ?? Prose("")
  }

  /// Gives a key to the editor of a text; what it typed is written within a second.
  ///
  /// `size` is the room the text is drawn in.
  mutating func type(_ key: Key, at place: TextField, size: Size) -> TextEditor.Outcome {
    var editor = editor(at: place)
    let outcome = editor.handle(key, clipboard: &clipboard, size: size)
    editors[place] = editor
    if outcome == .changed { touched(place) }
    return outcome
  }

  /// Changes an editor by hand (a paste, a number for a name); what changed is written within a second.
  mutating func edit(_ place: TextField, _ change: (inout TextEditor) -> Void) {
    var editor = editor(at: place)
    change(&editor)
    editors[place] = editor
    touched(place)
  }

  private mutating func touched(_ place: TextField) {
    if unwritten[place] == nil { unwritten[place] = now }
  }

  /// Writes down every text that was typed and is not written yet.
  ///
  /// Where each open page stands is written along, so that a crash resumes at the very letter.
  mutating func writeTexts() {
    guard !unwritten.isEmpty else { return }
    for place in unwritten.keys.sorted(by: { ($0.record, $0.field) < ($1.record, $1.field) }) { writeText(place) }
    unwritten = [:]
    write(screens.flatMap { $0.page.bookmark(self) }.filter { contents[$0.record]?.value($0.field) != $0.value })
    rememberPlace(returning: true)
  }

  private mutating func writeText(_ place: TextField) {
    guard let prose = editors[place]?.prose, !prose.isSame(as: storedProse(at: place)) else { return }
    write([
      Change(
        dossier: place.dossier, record: place.record, kind: place.kind, field: place.field,
        value: prose.stored, source: place.source)
    ])
  }
}

extension Prose {
  /// Compares byte for byte; Swift's own comparison takes differently composed letters for the same.
  func isSame(as other: Prose) -> Bool {
    paragraphs.count == other.paragraphs.count
      && zip(paragraphs, other.paragraphs).allSatisfy {
        $0.voice == $1.voice && $0.text.utf8.elementsEqual($1.text.utf8)
      }
  }
}
