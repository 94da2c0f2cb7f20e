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

  /// True where one Enter ends it: the cursor stands on an empty line.
  var endsWithEnter: Bool {
    (editor.paragraphs.element(editor.cursor.paragraph)?.text ?? "").allSatisfy(\.isWhitespace)
  }

  /// How it is ended, in words: one Enter on an empty line, two behind words.
  func ends(_ tongue: Tongue) -> String { endsWithEnter ? tongue(SessionWord.goOn) : tongue(MethodWord.enterTwice) }

  /// When it is to be written; nil while everything is.
  var dueAt: Moment? { changedAt?.after(milliseconds: Desk.writeAfter) }

  /// Takes a key; `size` is the room it is drawn in.
  mutating func handle(_ key: Key, now: Moment, size: Size) -> Outcome {
    if key == .enter, endsWithEnter { return .done }
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
  func draw(in rect: Rect, on screen: inout BigScreen) {
    guard screen.isMirrored else { return editor.draw(in: rect, on: &screen.canvas, focused: true) }
    // Lines begin at the right: each is moved there whole, its letters in the order they are spoken.
    var drawn = Canvas(size: screen.canvas.size)
    editor.draw(in: rect, on: &drawn, focused: true)
    for (row, line) in drawn.lines.enumerated() where (rect.row..<rect.row + rect.rows).contains(row) {
      let words = String(line.dropFirst(rect.column + 2))
      let cursor = drawn.cursor.flatMap { $0.row == row ? $0.column - rect.column - 2 : nil }
      let width = min(rect.columns, max(TextWidth.columns(of: words), (cursor ?? -1) + 1))
      let start = rect.column + rect.columns - width
      screen.canvas.draw(words, at: Position(column: start, row: row), columns: width)
      if let cursor { screen.canvas.cursor = Position(column: start + cursor, row: row) }
    }
  }
}
