import Canvas
import Notebook

extension Desk {
  /// Gives a key to a text as people write it in interviews and notes; false when the text has no use for it.
  ///
  /// Ctrl-K and Ctrl-R ask first, Ctrl-C with nothing selected says how to leave; Ctrl-Z goes to the notebook's own
  /// undo once nothing typed here is left to take back.
  mutating func typeInText(_ key: Key, at place: TextField, size: Size) -> Bool {
    if asksFirst(place) { return typeInTwice(key, at: place) }
    switch key {
    case .control("k"): return textCommand(.number, at: place)
    case .control("r"): return textCommand(.leaveOut, at: place)
    case .control("z") where editor(at: place).done.isEmpty: return false
    case .control("y") where editor(at: place).undone.isEmpty: return false
    default: break
    }
    switch type(key, at: place, size: size) {
    case .changed, .moved:
      if key == .control("w") { say(TextWord.of(editor(at: place).voiceAtCursor)) }
      return true
    case .hintLeaving:
      say(FrameWord.leaveHint)
      return true
    case .ignored: return false
    }
  }

  /// Nothing is typed into a text written twice: Enter asks which one stands, letters say so.
  mutating func typeInTwice(_ key: Key, at place: TextField) -> Bool {
    switch key {
    case .enter: return settle(place.record, place.field)
    case .character(let character) where "/?؟h".contains(character): return false
    case .character, .backspace, .delete:
      say(TwiceWord.enterChooses)
      return true
    default: return false
    }
  }

  /// Carries out a command of the text being written; false when it is none.
  mutating func textCommand(_ command: Command.ID, at place: TextField) -> Bool {
    switch command {
    case .number where asksFirst(place), .leaveOut where asksFirst(place):
      say(TwiceWord.enterChooses)
    case .number:
      guard let word = wordForNumber(at: place) else {
        say(TextWord.noWord)
        return true
      }
      open(.number(NumberPage(for: word, at: place, self)))
    case .leaveOut:
      let editor = editor(at: place)
      guard editor.selectedText != nil || !editor.prose.isBlank else {
        say(TextWord.nothingToLeaveOut)
        return true
      }
      open(.prompt(.leaveOut(at: place, self)))
    default:
      guard let key = Self.editorKey(of: command) else { return false }
      _ = typeInText(key, at: place, size: Size(columns: size.columns, rows: max(1, size.rows - 10)))
    }
    return true
  }

  private static func editorKey(of command: Command.ID) -> Key? {
    switch command {
    case .voice, .select, .cut, .copy, .paste: Command.named(command).keys.first
    default: nil
    }
  }
}

/// Words about a text being written.
enum TextWord: String, Phrase {
  case noWord = "Put the cursor on the name first."
  case nothingToLeaveOut = "There is nothing here to leave out."
  case ownWords = "own words │"
  case interpreted = "the interpreter’s words ¦"
  case notes = "my notes"
  case translation = "a translation ="

  /// The words for whose words a paragraph holds.
  static func of(_ voice: Voice) -> TextWord {
    switch voice {
    case .notes: .notes
    case .own: .ownWords
    case .interpreter: .interpreted
    case .translation: .translation
    }
  }
}
