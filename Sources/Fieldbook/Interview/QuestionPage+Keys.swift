import Canvas
import Notebook

extension QuestionPage {
  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    minutes = desk.minutes(of: interview)
    guard let asked = asked(desk) else { return false }
    if isDeclining { return handleDeclining(key, asked, &desk) }
    if line != nil, focus != .help, let used = handleInLine(key, asked, &desk) { return used }
    switch focus {
    case .help: return handleHelp(key, asked, &desk)
    case .words: return desk.typeInText(key, at: asked.place, size: textSize(desk))
    case .choice(let index): return handleThemes(key, index, asked, &desk)
    case .rows: return handleRows(key, asked, &desk)
    case .asks: return handleAsks(key, asked, &desk)
    case .earlier: return handleEarlier(key, asked, desk)
    }
  }

  mutating func paste(_ text: String, _ desk: inout Desk) {
    guard !isDeclining else { return }
    guard let asked = asked(desk) else { return }
    if focus == .help || line != nil {
      var typed = line ?? LineField()
      typed.insert(text)
      line = typed
      if focus == .help { keepHelp(typed.text, &desk) } else { keepOther(typed.text, asked, &desk) }
      return
    }
    guard let place = textInFocus(asked, desk) else { return }
    desk.edit(place) { $0.insert(text) }
  }

  /// The room the words are drawn in, near enough for PgUp and PgDn.
  func textSize(_ desk: Desk) -> Size {
    Size(columns: min(91, desk.size.columns - 2), rows: max(1, desk.size.rows - 14))
  }

  // MARK: - Not answered

  /// The reasons in the order of their digits.
  static let reasons: [Code] = ["declined", "dontKnow", "notAsked", "notApplicable", "interrupted", "comeBack"]

  /// Marks "preferred not to say" at once; where a reason stands already it is shown, to be changed.
  mutating func decline(_ asked: Asked, _ desk: inout Desk) {
    if isDeclining {
      isDeclining = false
      return set(nil, asked, &desk)
    }
    isDeclining = true
    line = nil
    if asked.talk.missing(question, in: desk.contents) == nil { set("declined", asked, &desk) }
  }

  // An answer is begun outside of undo: words may be typed into it before the first mark is taken back.
  private func begin(_ asked: Asked, _ desk: inout Desk) {
    desk.write(asked.talk.headers(of: asked.place.record, question, in: desk.contents))
  }

  private func set(_ reason: Code?, _ asked: Asked, _ desk: inout Desk) {
    desk.writeTexts()
    begin(asked, &desk)
    desk.perform(
      desk.tongue(TalkWord.notAnswered), asked.talk.answering(question, Answer.missing, reason, in: desk.contents))
    mark(&desk)
  }

  private mutating func handleDeclining(_ key: Key, _ asked: Asked, _ desk: inout Desk) -> Bool {
    let reason = asked.talk.missing(question, in: desk.contents)
    let index = reason.flatMap(Self.reasons.firstIndex) ?? 0
    switch key {
    case .character(let character):
      guard let digit = character.wholeNumberValue, Self.reasons.indices.contains(digit - 1) else { return true }
      set(Self.reasons[digit - 1], asked, &desk)
    case .up: set(Self.reasons[max(0, index - 1)], asked, &desk)
    case .down: set(Self.reasons[min(Self.reasons.count - 1, index + 1)], asked, &desk)
    case .left, .right: set(Self.reasons[(index + 3) % 6], asked, &desk)
    case .backspace: decline(asked, &desk)
    case .escape: isDeclining = false
    default: return false
    }
    return true
  }

  // MARK: - A line being typed

  // Nil where the key is not the line's: it is left and the key goes where it would have gone.
  private mutating func handleInLine(_ key: Key, _ asked: Asked, _ desk: inout Desk) -> Bool? {
    guard var typed = line else { return nil }
    switch key {
    case .enter, .down, .up:
      line = nil
      if focus == .rows { moveOn(asked, desk) }
      return true
    case .escape:
      line = nil
      return true
    case .tab, .backTab: return false
    default: break
    }
    let outcome = typed.handle(key, clipboard: &desk.clipboard)
    line = typed
    if outcome == .changed { keepOther(typed.text, asked, &desk) }
    return outcome != .ignored
  }

  private func keepOther(_ text: String, _ asked: Asked, _ desk: inout Desk) {
    let changes = otherChanges(text, asked, desk)
    // Two texts that do not know of each other are not written over.
    if changes.contains(where: { desk.isTwice($0.record, $0.field) }) { return desk.say(TwiceWord.chooseFirst) }
    desk.write(changes)
  }

  private func otherChanges(_ text: String, _ asked: Asked, _ desk: Desk) -> [Change] {
    switch focus {
    case .choice(let index) where asked.choices.indices.contains(index):
      asked.talk.saying(text, for: asked.choices[index], of: question, in: desk.contents)
    case .rows:
      asked.question.rows.flatMap { block in
        guard let column = block.columns.element(part), let record = rowIDs(asked, desk).element(row) else { return nil }
        return asked.talk.saying(text, for: column, of: record, dateWords: desk.tongue.dateWords, in: desk.contents)
          .map { [$0] }
      } ?? []
    default: []
    }
  }

  // MARK: - Folded until it is known who can help

  private mutating func handleHelp(_ key: Key, _ asked: Asked, _ desk: inout Desk) -> Bool {
    if key == .enter {
      _ = openHelped(&desk)
      return true
    }
    var typed = line ?? LineField()
    let outcome = typed.handle(key, clipboard: &desk.clipboard)
    line = typed
    if outcome == .changed { keepHelp(typed.text, &desk) }
    return outcome != .ignored
  }

  // Kept with every letter: however the line is left, nothing typed is lost.
  private func keepHelp(_ text: String, _ desk: inout Desk) {
    desk.write([helping(text)])
  }

  private func helping(_ text: String) -> Change {
    Change(
      dossier: .notebook, record: .study, kind: Study.type.kind, field: Study.referralList.name,
      value: text.allSatisfy(\.isWhitespace) ? nil : .text(text))
  }

  /// Opens the question once it was typed who can help; false while nothing was.
  mutating func openHelped(_ desk: inout Desk) -> Bool {
    guard focus == .help, let text = line?.text, !text.allSatisfy(\.isWhitespace) else { return false }
    desk.remember(desk.tongue(TalkWord.whoCanHelp), before: [helping("")], after: [helping(text)])
    line = nil
    focus = .words
    if let asked = asked(desk) { enter(parts(asked).first ?? .words, desk) }
    return true
  }

  // MARK: - Themes

  /// The list of a choice.
  func themes(_ choice: ChoiceField, _ desk: Desk) -> ThemeList {
    let list = ThemeList(desk.contents.vocabulary(named: choice.vocabulary), in: desk.tongue.language)
    guard let talk = Talk(interview, in: desk.contents) else { return list }
    return list.keeping(talk.chosen(choice, of: question, in: desk.contents), of: choice.vocabulary, desk)
  }

  private mutating func handleThemes(_ key: Key, _ index: Int, _ asked: Asked, _ desk: inout Desk) -> Bool {
    guard asked.choices.indices.contains(index) else { return false }
    let list = themes(asked.choices[index], desk)
    if let moved = list.moved(key, from: marked, columns: themeColumns(desk)) {
      marked = moved
      return true
    }
    switch key {
    case .enter, .character(" "): toggle(marked, list, index, asked, &desk)
    case .character(let character):
      guard let item = list.index(atKey: character) else { return character != "?" && character != "/" }
      toggle(item, list, index, asked, &desk)
    default: return false
    }
    return true
  }

  private mutating func toggle(
    _ item: Int, _ list: ThemeList, _ index: Int, _ asked: Asked, _ desk: inout Desk
  ) {
    guard list.items.indices.contains(item) else { return }
    marked = item
    let choice = asked.choices[index]
    let code = list.items[item].code
    var chosen = asked.talk.chosen(choice, of: question, in: desk.contents)
    let isOn = !chosen.contains(code)
    if !choice.multiple {
      chosen = isOn ? [code] : []
    } else if isOn {
      chosen.append(code)
    } else {
      chosen.removeAll { $0 == code }
    }
    desk.writeTexts()
    if choice.target == .answer { begin(asked, &desk) }
    let forget =
      isOn || code.text != Vocabulary.otherCode
      ? [] : asked.talk.saying("", for: choice, of: question, in: desk.contents)
    var changes =
      forget
      + asked.talk.choosing(
        chosen, in: choice, of: question, contents: desk.contents, using: &desk.pen.chance)
    if asked.question.kind == .farewell, let number = Int(code.text), isOn {
      changes += asked.talk.noting(
        distress: number, at: question, in: desk.contents, using: &desk.pen.chance)
    }
    desk.perform(desk.tongue(TalkWord.aTheme), changes)
    if isOn, code.text == Vocabulary.otherCode {
      line = LineField(asked.talk.otherWords(choice, of: question, in: desk.contents))
    }
    mark(&desk)
  }

  // MARK: - Asked further

  private mutating func handleAsks(_ key: Key, _ asked: Asked, _ desk: inout Desk) -> Bool {
    let count = asked.question.probes.count
    switch key {
    case .up: marked = max(0, marked - 1)
    case .down: marked = min(count - 1, marked + 1)
    case .enter, .character(" "): toggleAsked(marked + 1, asked, &desk)
    case .character(let character):
      guard let digit = character.wholeNumberValue, (1...max(1, count)).contains(digit) else { return false }
      marked = digit - 1
      toggleAsked(digit, asked, &desk)
    default: return false
    }
    return true
  }

  private func toggleAsked(_ number: Int, _ asked: Asked, _ desk: inout Desk) {
    var used = asked.talk.answer(question, in: desk.contents)?[Answer.probesUsed] ?? []
    begin(asked, &desk)
    if used.contains(number) { used.removeAll { $0 == number } } else { used = (used + [number]).sorted() }
    desk.perform(
      desk.tongue(TalkWord.asked),
      asked.talk.answering(question, Answer.probesUsed, used.isEmpty ? nil : used, in: desk.contents))
  }
}
