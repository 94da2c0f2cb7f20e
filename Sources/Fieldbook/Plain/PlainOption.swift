import Notebook

/// What can be done after an empty line; each has the same number wherever it can be done.
enum PlainOption: Int, CaseIterable {
  /// Lists the others.
  case all = 0
  /// In the order of their numbers, the most wanted first.
  case own, interpreted, notes, notAnswered, pause, back, themes, asks, again, goTo, soFar, leaveOut, number, others,
    note, undo, binRow, questions, questionLanguage

  /// Its words.
  var word: PlainWord {
    switch self {
    case .all: .all
    case .own: .own
    case .interpreted: .interpreted
    case .notes: .notes
    case .notAnswered: .notAnswered
    case .pause: .pause
    case .back: .back
    case .themes: .themes
    case .asks: .asks
    case .again: .again
    case .goTo: .goTo
    case .soFar: .soFar
    case .leaveOut: .leaveOut
    case .number: .number
    case .others: .others
    case .note: .note
    case .undo: .undo
    case .binRow: .binRow
    case .questions: .questions
    case .questionLanguage: .questionLanguage
    }
  }
}

extension PlainTalk {
  /// What can be done where we are, in the order of the numbers.
  var options: [PlainOption] {
    switch desk.screens.last {
    case .question(let page):
      guard let asked = page.asked(desk) else { return [.all] }
      if asked.isFolded { return [.pause, .back, .again, .goTo, .soFar, .others, .note, .undo, .all] }
      let hasText = asked.question.hasWords
      let isWritten = hasText && !desk.editor(at: asked.place).prose.isBlank
      let hasThemes = !asked.choices.isEmpty || asked.question.rows != nil
      let row =
        asked.question.rows?.canAdd == true && page.focus == .rows && page.rows(asked, desk).element(page.row) != nil
      return (hasText ? [.own, .interpreted, .notes] : []) + [.notAnswered, .pause, .back]
        + (hasThemes ? [.themes] : []) + (asked.question.probes.isEmpty ? [] : [.asks]) + [.again, .goTo, .soFar]
        + (isWritten ? [.leaveOut, .number] : []) + [.others, .note, .undo] + (row ? [.binRow] : [])
        + [.questionLanguage, .all]
    case .permission: return [.pause, .again, .others, .note, .undo, .questions, .questionLanguage, .all]
    case .othersHere: return [.pause, .back, .again, .all]
    case .closing:
      return [.pause, .back, .again, .goTo, .soFar, .leaveOut, .others, .note, .undo, .questionLanguage, .all]
    default: return [.back, .again, .all]
    }
  }

  /// The few that are said without being asked for; `0` lists the others.
  var likely: [PlainOption] {
    options.filter { [.own, .notAnswered, .pause, .back, .themes, .others].contains($0) }
      .filter { option in option != .others || !options.contains(.notAnswered) }
  }

  /// What a line asks for that is `/` before a number or before the beginning of a command; nil for any other.
  ///
  /// What somebody says may begin with `/` too: only what is a command here and nothing else counts. On an Arabic
  /// keyboard the key of `/` gives `ظ`, which counts before a number.
  func commanded(_ line: String) -> PlainOption? {
    let typed = line.trimmingSpaces
    let name = String(typed.dropFirst()).trimmingSpaces.lowercased()
    guard let sign = typed.first, sign == "/" || sign == "ظ", !name.isEmpty else { return nil }
    let here = options + (talk != nil && !isPaused && !options.contains(.pause) ? [.pause] : [])
    if let number = PlainLine.number(name) {
      return PlainOption(rawValue: number).flatMap { here.contains($0) ? $0 : nil }
    }
    guard sign == "/" else { return nil }
    if name == "?" || name == "؟" { return .all }
    let named = here.filter { option in
      [words(for: option), option.word.rawValue].contains { $0.lowercased().hasPrefix(name) }
    }
    return named.count == 1 && name.count > 2 ? named[0] : nil
  }

  /// What an option is called here.
  func words(for option: PlainOption) -> String {
    guard option == .themes, case .question(let page)? = desk.screens.last,
      page.asked(desk)?.choices.isEmpty == true
    else { return desk.tongue(option.word) }
    return desk.tongue(PlainWord.rows)
  }

  /// Does what a number of the list stands for.
  mutating func choose(_ option: PlainOption) {
    ask = .page
    switch option {
    case .all:
      for option in options where option != .all { say("\(option.rawValue): \(words(for: option))") }
      ask = .next
    case .own: write(as: .own)
    case .interpreted: write(as: .interpreter)
    case .notes: write(as: .notes)
    case .notAnswered: desk.perform(.noAnswer)
    case .pause: pause()
    case .back: desk.perform(isOfQuestions ? .previous : .back)
    case .themes: enterThemes()
    case .asks: ask = .asks
    case .again: told = []
    case .goTo: ask = .goTo
    case .soFar: sayAnswers()
    case .leaveOut:
      if case .question(let page)? = desk.screens.last, let place = page.asked(desk)?.place {
        ask = .leaveOut(place)
      } else {
        ask = .answers
      }
    case .number:
      if case .question(let page)? = desk.screens.last, let place = page.asked(desk)?.place { ask = .name(place) }
    case .others: desk.perform(.othersHere)
    case .note: desk.perform(.journalBeside)
    case .undo: takeBack()
    case .binRow: desk.perform(.binRow)
    case .questions: desk.perform(.next)
    case .questionLanguage:
      desk.perform(.questionLanguage)
      told = []
    }
  }

  // A note beside, or a question in between, has no pause of its own: that of the talk beneath is meant.
  private mutating func pause() {
    if desk.top.commands(desk).contains(.pause) { return desk.perform(.pause) }
    if let talk { desk.pause(talk.id) }
  }

  private var isOfQuestions: Bool {
    switch desk.screens.last {
    case .question, .closing, .permission: true
    default: false
    }
  }

  private mutating func write(as voice: Voice) {
    self.voice = voice
    desk.withTop { page, desk in
      guard var question = page as? QuestionPage else { return }
      question.enter(.words, desk)
      page = question
    }
  }

  private mutating func takeBack() {
    if let last = lastLine {
      desk.edit(last.place) { $0 = TextEditor(prose: last.before) }
      lastLine = nil
      say(desk.tongue(FrameWord.undone, desk.tongue(PlainWord.lastLine)))
    } else {
      desk.perform(.undo)
    }
  }
}
