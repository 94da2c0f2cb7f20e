import Canvas
import Notebook

/// Making a notebook: what it is called, the language, and the words that open it.
public struct NewNotebook: Hashable, Sendable {
  private enum Step: Hashable { case title, language, words, ownWords, again, making }

  private var step = Step.title
  private var title = "Community study"
  private var isTitleUntouched = true
  private var language: Language?
  private var words: [String] = []
  private var digits = false
  private var own = ""
  private var typed = ""
  private var note: String?
  /// True once Esc was pressed at the first step; nothing was made.
  private(set) var isAbandoned = false

  /// Asks everything; a title given before is offered.
  init(title: String? = nil) {
    guard let title else { return }
    self.title = title
    isTitleUntouched = false
  }

  private var passphrase: String { own.isEmpty ? words.joined(separator: " ") : own }

  /// Takes in what happened and says what to do.
  mutating func update(_ event: Event, _ state: State) -> [Effect] {
    switch event {
    case .input(.key(let key)): return handle(key, state)
    case .input(.paste(let text, _)):
      for character in text where !character.isNewline { type(character) }
      return []
    case .passphraseOffered(let words):
      self.words = words
      return []
    case .refused(.impossible(let reason)):
      note = reason
      step = .title
      return []
    default: return []
    }
  }

  private mutating func type(_ character: Character) {
    switch step {
    case .title:
      if isTitleUntouched { title = "" }
      isTitleUntouched = false
      title.append(character)
    case .ownWords: own.append(character)
    case .again: typed.append(character)
    case .language, .words, .making: break
    }
  }

  private mutating func handle(_ key: Key, _ state: State) -> [Effect] {
    note = nil
    switch key {
    case .escape: return stepBack()
    case .backspace: erase()
    case .enter: return goOn(state)
    case .character(let character):
      if step == .language || step == .words {
        return KeyReading.digit(character).map { choose($0) } ?? []
      }
      type(character)
    case .control("q"):
      isAbandoned = true
      return [.quit]
    default: break
    }
    return []
  }

  private mutating func erase() {
    switch step {
    case .title:
      isTitleUntouched = false
      if !title.isEmpty { title.removeLast() }
    case .ownWords: if !own.isEmpty { own.removeLast() }
    case .again: if !typed.isEmpty { typed.removeLast() }
    case .language, .words, .making: break
    }
  }

  private mutating func stepBack() -> [Effect] {
    switch step {
    case .title:
      isAbandoned = true
      return [.quit]
    case .language: step = .title
    case .words: step = .language
    case .ownWords:
      own = ""
      step = .words
    case .again:
      typed = ""
      step = .words
      own = ""
    case .making: break
    }
    return []
  }

  private mutating func choose(_ digit: Int) -> [Effect] {
    switch (step, digit) {
    case (.language, 1...5):
      language = Language.allCases[digit - 1]
      step = .words
      return words.isEmpty ? [.offerPassphrase(digits: digits)] : []
    case (.words, 1): return [.offerPassphrase(digits: digits)]
    case (.words, 2):
      digits.toggle()
      return [.offerPassphrase(digits: digits)]
    case (.words, 3):
      step = .ownWords
      return []
    default: return []
    }
  }

  private mutating func goOn(_ state: State) -> [Effect] {
    switch step {
    case .title:
      guard title.contains(where: \.isLetter) || title.contains(where: \.isNumber) else {
        note = state.tongue(NewWord.needsName)
        return []
      }
      step = .language
    case .language: return choose(1)
    case .words: if !words.isEmpty { step = .again }
    case .ownWords:
      guard !own.allSatisfy(\.isWhitespace) else { return [] }
      if Self.isWeak(own) { note = state.tongue(NewWord.weak) }
      step = .again
    case .again:
      guard Self.folded(typed) == Self.folded(passphrase) else {
        note = state.tongue(NewWord.different)
        typed = ""
        return []
      }
      step = .making
      return [.create(title: title, language: language ?? .en, passphrase: passphrase)]
    case .making: break
    }
    return []
  }

  /// White space and case of digits' script aside, as the vault reads a passphrase.
  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace)
      .map { word in String(word.map { KeyReading.unicodeDigit($0).map { Character(String($0)) } ?? $0 }) }
      .joined(separator: " ")
  }

  /// True for words of one's own that a machine would soon guess.
  static func isWeak(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace).count
    return words < 5 && text.count < 20
  }
}

// MARK: - Drawing

extension NewNotebook {
  func draw(on canvas: inout Canvas, _ state: State) {
    let tongue = state.tongue
    canvas.draw(tongue(NewWord.title), at: Position(column: 1, row: 0))
    Frame.drawRule(row: 2, on: &canvas)
    let left = Frame.margin(in: canvas.size)
    let roomy = canvas.size.rows >= 24
    var row = roomy ? 4 : 3

    func ask(_ words: NewWord, at row: Int, isCurrent: Bool) {
      canvas.draw(
        tongue(words), at: Position(column: left, row: row), columns: canvas.size.columns - left,
        style: isCurrent ? .bold : .normal)
    }

    ask(.called, at: row, isCurrent: step == .title)
    row += roomy ? 2 : 1
    let used = canvas.draw(
      title, at: Position(column: left + 2, row: row), columns: canvas.size.columns - left - 4,
      style: step == .title && isTitleUntouched ? .dim : .normal)
    if step == .title { canvas.cursor = Position(column: left + 2 + (isTitleUntouched ? 0 : used), row: row) }
    row += 2
    if step != .title {
      ask(.language, at: row, isCurrent: step == .language)
      row += roomy ? 2 : 1
      drawLanguages(row: row, left: left + 2, on: &canvas)
      row += 2
    }
    if step != .title, step != .language {
      ask(digits ? .digitsOpen : .wordsOpen, at: row, isCurrent: step == .words)
      row += roomy ? 2 : 1
      drawWords(row: row, left: left + 2, tongue, on: &canvas)
      row += roomy ? 3 : 2
    }
    if step == .again || step == .making {
      ask(.typeOnce, at: row, isCurrent: true)
      row += roomy ? 2 : 1
      let dots = canvas.draw(
        step == .making ? tongue(NewWord.making) : Unlock.dots(for: typed), at: Position(column: left + 2, row: row))
      canvas.cursor = Position(column: left + 2 + dots, row: row)
    }
    Frame.drawMessage(note, on: &canvas)
    Frame.drawKeyLine(
      [
        Frame.Item(key: "Enter", words: tongue(CommandWord.next)),
        Frame.Item(key: "Esc", words: tongue(CommandWord.back)),
      ], focus: nil, lock: nil, on: &canvas)
  }

  private func drawLanguages(row: Int, left: Int, on canvas: inout Canvas) {
    var column = left
    for (index, option) in Language.allCases.enumerated() {
      if step == .language, index == 0 { canvas.cursor = Position(column: column, row: row) }
      column += canvas.draw(String(index + 1), at: Position(column: column, row: row), style: .bold) + 1
      let style: Style = option == language ? [.accent, .bold] : .normal
      column += canvas.draw(option.ownName, at: Position(column: column, row: row), style: style) + 3
    }
  }

  private func drawWords(row: Int, left: Int, _ tongue: Tongue, on canvas: inout Canvas) {
    if step == .ownWords {
      let used = canvas.draw(own, at: Position(column: left, row: row), columns: canvas.size.columns - left - 2)
      canvas.cursor = Position(column: left + used, row: row)
      return
    }
    let shown = own.isEmpty ? words.joined(separator: "   ") : Unlock.dots(for: own)
    canvas.draw(
      shown, at: Position(column: left, row: row), columns: canvas.size.columns - left - 1, style: [.accent, .bold])
    if step == .words { canvas.cursor = Position(column: left, row: row + 1) }
    var column = left
    for (key, words) in [("1", NewWord.otherWords), ("2", digits ? .wordsInstead : .digitsInstead), ("3", .ownInstead)]
    {
      column += canvas.draw(key, at: Position(column: column, row: row + 1), style: .bold) + 1
      column += canvas.draw(tongue(words), at: Position(column: column, row: row + 1), style: .dim) + 4
    }
  }
}

/// Words of the screen that makes a notebook.
enum NewWord: String, Phrase {
  case title = "New notebook"
  case called = "What shall it be called? Strangers may see this name."
  case language = "Which language do you mostly write in?"
  case wordsOpen = "Six words open it. Learn them, or write them down and keep the paper at home."
  case digitsOpen = "Six groups of digits open it. Learn them, or keep the paper at home."
  case otherWords = "other words"
  case digitsInstead = "digits instead"
  case wordsInstead = "words instead"
  case ownInstead = "words of my own"
  case typeOnce = "Type them once."
  case making = "making it…"
  case needsName = "Give it a name with a letter or a number in it."
  case different = "Not the same. Once more."
  case weak = "Few words: someone with a fast machine could guess them. Five or more are safer."
}
