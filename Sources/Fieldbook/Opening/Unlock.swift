import Canvas
import Notebook

/// The unlock screen: the folder's name, dots for words, nothing else.
public struct Unlock: Hashable, Sendable {
  /// The notebook's neutral name, the only thing shown of it.
  let name: String
  private var typed = ""
  private var showsText = false
  private var isOpening: Bool
  private var note: String?
  /// When the next try is possible; nil when it is now.
  private(set) var waitUntil: Moment?
  /// True once Esc was pressed.
  private(set) var isAbandoned = false
  /// When Esc was last heard: one still held from locking must not close the program.
  private var lastEscape: Moment

  /// Asks for the words, or only waits while a notebook unlocked before is read.
  init(name: String, isOpening: Bool, now: Moment) {
    self.name = name
    self.isOpening = isOpening
    lastEscape = now
  }

  /// Takes in what happened and says what to do.
  mutating func update(_ event: Event, _ state: State) -> [Effect] {
    switch event {
    case .input(.key(let key)): return handle(key, state)
    case .input(.paste(let text, _)):
      typed += text.filter { !$0.isNewline }
      return []
    case .refused(let refusal):
      isOpening = false
      switch refusal {
      case .wrongWords(let seconds):
        typed = ""
        waitUntil = state.now.after(milliseconds: seconds * 1000)
        note = nil
      case .impossible(let reason): note = reason
      }
      return []
    case .woke:
      // Half the words, typed before the lid was closed, are nobody else's.
      typed = ""
      return []
    case .time:
      if let until = waitUntil, until <= state.now {
        waitUntil = nil
        note = state.tongue(UnlockWord.tryAgain)
      }
      return []
    default: return []
    }
  }

  private mutating func handle(_ key: Key, _ state: State) -> [Effect] {
    guard !isOpening else { return [] }
    switch key {
    case .character(let character):
      typed.append(character)
      note = nil
    case .backspace: if !typed.isEmpty { typed.removeLast() }
    case .tab: showsText.toggle()
    case .escape where state.now.milliseconds - lastEscape.milliseconds < 700: lastEscape = state.now
    case .escape, .control("q"):
      isAbandoned = true
      return [.quit]
    case .control("u"): typed = ""
    case .enter:
      guard !typed.isEmpty, waitUntil == nil else { return [] }
      isOpening = true
      return [.unlock(typed)]
    default: break
    }
    return []
  }

  func draw(on canvas: inout Canvas, _ state: State) {
    let tongue = state.tongue
    let middle = canvas.size.rows / 3
    let left = canvas.size.columns * 23 / 80
    let nameWidth = TextWidth.columns(of: name)
    canvas.draw(
      name, at: Position(column: max(0, (canvas.size.columns - nameWidth) / 2), row: middle), style: .bold)
    if isOpening, typed.isEmpty {
      canvas.draw(tongue(UnlockWord.opening), at: Position(column: left, row: middle + 3), style: .dim)
      return
    }
    let label = tongue(UnlockWord.words)
    var column = left + canvas.draw(label, at: Position(column: left, row: middle + 3), style: .dim) + 3
    column += canvas.draw(
      showsText ? typed : Self.dots(for: typed), at: Position(column: column, row: middle + 3),
      columns: canvas.size.columns - column - 1)
    canvas.cursor = Position(column: min(column, canvas.size.columns - 1), row: middle + 3)
    canvas.draw(
      tongue(isOpening ? UnlockWord.opening : showsText ? .hide : .show),
      at: Position(column: left, row: middle + 6), style: .dim)
    if let line = remark(state) {
      canvas.draw(
        line, at: Position(column: min(left, 3), row: canvas.size.rows - 2), columns: canvas.size.columns - 4)
    }
    Frame.drawKeyLine(
      [
        Frame.Item(key: "Enter", words: tongue(CommandWord.open)),
        Frame.Item(key: "Esc", words: tongue(CommandWord.close)),
      ],
      focus: nil, lock: nil, on: &canvas)
  }

  private func remark(_ state: State) -> String? {
    if let note { return note }
    if let until = waitUntil {
      return state.tongue(UnlockWord.wrong, String(max(1, (until.milliseconds - state.now.milliseconds + 999) / 1000)))
    }
    if let foreign = typed.first(where: { $0.isLetter && KeyReading.isOfAnotherScript($0) }) {
      return state.tongue(UnlockWord.anotherKeyboard, String(foreign))
    }
    return nil
  }

  /// One dot for each finished word, one more for a word begun; digits count in groups of three.
  static func dots(for typed: String) -> String {
    let words = typed.split(separator: " ")
    guard !words.isEmpty else { return "" }
    let digits = typed.filter { !$0.isWhitespace }
    if digits.allSatisfy({ $0.wholeNumberValue != nil }) {
      return Array(repeating: "●", count: (digits.count + 2) / 3).joined(separator: " ")
    }
    return Array(repeating: "●", count: words.count).joined(separator: " ")
  }
}

/// Words of the unlock and cover screens.
enum UnlockWord: String, Phrase {
  case words = "Words to open"
  case shortWord = "Short word"
  case show = "Tab  show what I type"
  case hide = "Tab  hide what I type"
  case opening = "opening…"
  case wrong = "Not these words. Next try in {1} s."
  case tryAgain = "Not these words. Try again."
  case notThisWord = "Not this word."
  case anotherKeyboard = "Another keyboard is on: {1}"
}
