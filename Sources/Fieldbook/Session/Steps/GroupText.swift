import Canvas
import Notebook

/// A text typed while the group speaks: Enter on an empty line ends it, and it is written soon after each pause.
struct GroupText: Hashable, Sendable {
  /// What a key did.
  enum Outcome: Hashable, Sendable {
    /// The text has it.
    case typed
    /// The group is done with it.
    case done
    /// It is not for a text.
    case ignored
  }

  private var editor: TextEditor
  /// When the oldest letter not written yet was typed; nil while everything is.
  private(set) var changedAt: Moment?

  /// A text that begins with what was written before.
  init(_ prose: Prose? = nil) { editor = TextEditor(prose: prose ?? "") }

  /// The words, without empty lines at the end; nil when there are none.
  var prose: Prose? {
    var paragraphs = editor.prose.paragraphs
    while let last = paragraphs.last, last.text.allSatisfy(\.isWhitespace) { paragraphs.removeLast() }
    return paragraphs.isEmpty ? nil : Prose(paragraphs)
  }

  /// When it is to be written; nil while everything is.
  var dueAt: Moment? { changedAt?.after(milliseconds: Desk.writeAfter) }

  /// Takes a key; `size` is the room it is drawn in.
  mutating func handle(_ key: Key, now: Moment, size: Size) -> Outcome {
    let line = editor.paragraphs.element(editor.cursor.paragraph)?.text ?? ""
    if key == .enter, line.allSatisfy(\.isWhitespace) { return .done }
    // Whose words they are is the group's alone.
    if key == .control("w") { return .ignored }
    var clipboard = ""
    switch editor.handle(key, clipboard: &clipboard, size: size) {
    case .changed: if changedAt == nil { changedAt = now }
    case .moved: break
    case .ignored, .hintLeaving: return .ignored
    }
    return .typed
  }

  /// Puts a whole paste at the cursor.
  mutating func paste(_ text: String, now: Moment) {
    editor.insert(text)
    if changedAt == nil { changedAt = now }
  }

  /// Notes that it is written down.
  mutating func written() { changedAt = nil }

  /// Draws the lines around the cursor.
  func draw(in rect: Rect, on screen: inout BigScreen) { editor.draw(in: rect, on: &screen.canvas, focused: true) }
}
