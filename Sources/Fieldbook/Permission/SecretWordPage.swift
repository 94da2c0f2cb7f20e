import Canvas
import Notebook

/// A secret word is typed, in dots: to be kept for one person heard, or to find whoever takes back their words by it.
struct SecretWordPage: Page {
  /// What the word is for.
  enum Purpose: Hashable, Sendable {
    /// To be known again in this interview.
    case keep(interview: RecordID, respondent: RecordID)
    /// To find the person whose word it is.
    case find
  }

  private let purpose: Purpose
  private var typed = ["", ""]
  private var line = 0
  private var isShown = false
  private var isBusy = false
  var isOverlay: Bool { true }

  /// Asks for a word.
  init(_ purpose: Purpose) { self.purpose = purpose }

  // To be kept it is typed twice: a word mistyped unseen would never be found again.
  private var count: Int { purpose == .find ? 1 : 2 }

  func heading(_ desk: Desk) -> Heading { Heading(title: "") }
  func isTyping(_ desk: Desk) -> Bool { !isBusy }
  func commands(_ desk: Desk) -> [Command.ID] { isBusy ? [.back] : [.open, .words, .back] }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    command == .words ? desk.tongue(SecretWordWord.show) : nil
  }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    guard !isBusy else { return key != .escape }
    switch key {
    case .character(let character): typed[line].append(character)
    case .backspace: if !typed[line].isEmpty { typed[line].removeLast() }
    case .up: line = 0
    case .down: line = count - 1
    case .tab: isShown.toggle()
    case .enter: if line + 1 < count { line += 1 } else { finish(&desk) }
    default: return false
    }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    if !isBusy { typed[line] += text.filter { !$0.isNewline } }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: handle(.enter, &desk)
    case .words: handle(.tab, &desk)
    default: false
    }
  }

  private mutating func finish(_ desk: inout Desk) {
    let folded = typed.prefix(count).map(SpokenWord.folded)
    guard let first = folded.first, first != nil else { return begin(saying: .tooShort, &desk) }
    guard folded.allSatisfy({ $0 == first }) else { return begin(saying: .notTheSame, &desk) }
    isBusy = true
    switch purpose {
    case .keep(let interview, let respondent):
      let known = desk.secretWords.values.flatMap { $0 }.sorted()
      desk.effects.append(.keepWord(typed[0], interview: interview, respondent: respondent, beside: known))
    case .find: desk.effects.append(.findWord(typed[0], among: desk.secretWords))
    }
    typed = ["", ""]
  }

  private mutating func begin(saying word: SecretWordWord, _ desk: inout Desk) {
    typed = ["", ""]
    line = 0
    desk.say(word)
  }

  mutating func hear(_ event: Event, _ desk: inout Desk) {
    isBusy = false
    line = 0
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    Frame.drawRule(row: body.row, on: &canvas)
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, body.columns - margin - 2)
    var row = body.row + 2
    for text in wrap(desk.tongue(purpose == .find ? SecretWordWord.whose : .which), columns: width) {
      canvas.draw(text, at: Position(column: margin, row: row), style: .bold)
      row += 1
    }
    guard !isBusy else {
      let at = Position(column: margin, row: row + 1)
      canvas.draw(desk.tongue(SecretWordWord.looking), at: at, style: .dim)
      canvas.cursor = at
      return
    }
    for index in 0..<count {
      row += 1
      let shown = isShown ? typed[index] : String(repeating: Signs.dot, count: typed[index].count)
      let used = canvas.draw(shown, at: Position(column: margin + 2, row: row), columns: max(1, width - 2))
      if index == line { canvas.cursor = Position(column: margin + 2 + used, row: row) }
    }
  }
}

extension Desk {
  /// What is kept of secret words, for each person heard; words written twice all count.
  var secretWords: [RecordID: Set<String>] {
    var words: [RecordID: Set<String>] = [:]
    for consent in contents.records(Consent.type) {
      guard let respondent = consent[Consent.respondent] else { continue }
      let kept = consent.readings(Consent.withdrawWord).compactMap(\.self)
      if !kept.isEmpty { words[respondent, default: []].formUnion(kept) }
    }
    return words
  }

  /// Asks for a secret word that someone heard may take back their words by.
  mutating func askSecretWord(of interview: RecordID?) {
    guard let interview, let talk = Talk(interview, in: contents), !talk.isHeld(in: contents) else {
      return say(ClosingWord.openingFirst)
    }
    open(.secretWord(SecretWordPage(.keep(interview: interview, respondent: talk.respondent))))
  }

  /// Writes what a word is known by, or opens taking back for the one person whose word was said.
  mutating func heardOfWord(_ event: Event) {
    withTop { $0.hear(event, &$1) }
    let isAsked = if case .secretWord = screens.last { true } else { false }
    switch event {
    case .wordMarked(let mark, let interview):
      if isAsked { back() }
      guard let talk = Talk(interview, in: contents) else { return }
      perform(tongue(SecretWordWord.step), talk.keepingWord(mark, in: contents, using: &pen.chance))
      say(SecretWordWord.kept)
    case .wordOwners(let owners):
      guard isAsked else { return }
      guard let owner = owners.first, owners.count == 1 else {
        return say(owners.isEmpty ? SecretWordWord.nobody : .several)
      }
      replace(.takeBack(TakeBackPage(number: contents[owner]?[Respondent.code] ?? "")))
    case .wordFailed(let reason): say(reason)
    default: break
    }
  }
}

/// Words about the word by which something is taken back; what is typed is in none of them.
enum SecretWordWord: String, Phrase {
  case which = """
    A word only they know, to take it back later without a name. They may type it themselves, and once more below. \
    Nobody can read it here again.
    """
  case whose = "The word they chose when they spoke:"
  case show = "show what I type"
  case looking = "One moment…"
  case tooShort = "Too short: at least four letters or digits."
  case notTheSame = "Not the same twice. Once more, please."
  case step = "a word to take it back"
  case kept = "Kept. They can take it back by this word, by themselves or through someone they trust."
  case nobody = "No talk answers to this word."
  case several = "More than one talk answers to this word: ask for the number on their card."
}
