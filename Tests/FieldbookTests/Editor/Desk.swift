import Canvas
import Notebook

@testable import Fieldbook

/// An editor on a screen of its own, used the way a person uses it.
struct Desk {
  var editor: TextEditor
  var clipboard = ""
  var size: Size

  init(_ prose: Prose, at offset: Int = .max, columns: Int = 40, rows: Int = 6) {
    editor = TextEditor(prose: prose, cursorOffset: offset)
    size = Size(columns: columns, rows: rows)
  }

  @discardableResult
  mutating func press(_ keys: Key...) -> TextEditor.Outcome {
    var outcome = TextEditor.Outcome.ignored
    for key in keys { outcome = editor.handle(key, clipboard: &clipboard, size: size) }
    return outcome
  }

  mutating func press(_ key: Key, times: Int) { for _ in 0..<times { press(key) } }

  /// Types scalar by scalar, as a terminal delivers.
  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { press(scalar == "\n" ? .enter : .character(Character(scalar))) }
  }

  var text: String { editor.prose.text }

  /// The text with the cursor as a bar, to be read in a test.
  var textWithCursor: String {
    var text = self.text
    // A carriage return before a paragraph break would make one Character with it; tests with those do not ask.
    text.insert("|", at: text.index(text.startIndex, offsetBy: editor.cursorOffset))
    return text
  }

  /// Every state that undo and redo can bring back, from the oldest on.
  var states: [Prose] {
    var past = editor
    var future = editor
    var states = [editor.prose]
    while past.undo() { states.insert(past.prose, at: 0) }
    while future.redo() { states.append(future.prose) }
    return states
  }

  var canvas: Canvas {
    var canvas = Canvas(size: size)
    editor.draw(in: Rect(size), on: &canvas, focused: true)
    return canvas
  }

  /// The lines as shown.
  var screen: [String] { canvas.lines }
}

extension Desk {
  /// Numbers that are the same on every run with the same seed.
  struct Dice: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
