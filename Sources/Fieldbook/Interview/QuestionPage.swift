import Canvas
import Notebook

/// One question of an interview: the words said to it, then themes or rows, then what was asked further.
struct QuestionPage: Page {
  /// The interview's record.
  let interview: RecordID
  /// The question's id.
  let question: String
  /// Which part of the screen has the focus.
  var focus = Focus.words
  /// True while the reasons for no answer are open.
  var isDeclining = false
  /// The entry of a list the marker stands on.
  var marked = 0
  /// The row with the focus; one behind the last is "one more".
  var row = 0
  /// The part of that row.
  var part = 0
  /// True while the arrows walk the list of a row's part.
  var isChoosing = false
  /// Digits typed so far into a part that takes days.
  var days: Int?
  /// A line being typed: the words for "other", or who can help.
  var line: LineField?
  /// Minutes since the interview was opened, as of the last key.
  var minutes = 0

  /// The parts of the screen in the order of Tab.
  enum Focus: Hashable, Sendable {
    /// Help nearby, the words, one list of themes, the rows, what to ask further, or what was said in an earlier talk.
    case help, words, choice(Int), rows, asks, earlier
  }

  /// The page of one question, by its id in the guide.
  init(interview: RecordID, question: String) {
    self.interview = interview
    self.question = question
  }

  /// Everything the screen needs to know about its question as it stands.
  struct Asked {
    /// The interview.
    let talk: Talk
    /// The question shown.
    let question: Question
    /// Its lists of themes.
    let choices: [ChoiceField]
    /// The language its wording is shown in.
    let spoken: Language
    /// True while a hard question waits for someone who can help.
    let isFolded: Bool
    /// The text of the answer.
    let place: TextField
  }

  /// The question as it stands; nil when the interview is gone.
  func asked(_ desk: Desk) -> Asked? {
    guard let talk = Talk(interview, in: desk.contents), let question = talk.guide.question(question),
      let answer = talk.answer(question.id)
    else { return nil }
    let hasHelp =
      desk.isTwice(.study, Study.referralList.name) || desk.study?[Study.referralList].map { !$0.isBlank } ?? false
    return Asked(
      talk: talk, question: question, choices: question.choices { talk.value($0, in: desk.contents) },
      spoken: desk.questionLanguage(of: talk),
      isFolded: question.sensitivity == .sensitive && !talk.isTouched(question, in: desk.contents)
        && (!hasHelp || focus == .help && line != nil),
      place: TextField(
        dossier: talk.dossier, record: answer, kind: Answer.type.kind, field: Answer.text.name))
  }

  // MARK: - Line 1 and the key line

  func heading(_ desk: Desk) -> Heading {
    guard let asked = asked(desk) else { return Heading(title: "") }
    let place = InterviewFlow.number(of: question, in: asked.talk)
    let position = desk.tongue(TalkWord.position, String(place.number), String(place.count))
    let isFromPaper = desk.contents[interview]?[Interview.paper] != nil
    let aside = isFromPaper ? position : "\(position) · \(desk.tongue(TalkWord.minutes, String(minutes)))"
    return asked.talk.heading(at: question, saying: nil, aside: aside, desk)
  }

  func isTyping(_ desk: Desk) -> Bool {
    if isDeclining { return false }
    if line != nil { return true }
    guard let asked = asked(desk) else { return false }
    if focus == .words, desk.asksFirst(asked.place) { return false }
    return focus == .words || focus == .help || focus == .rows && isTextPart(asked)
  }

  func commands(_ desk: Desk) -> [Command.ID] {
    if isDeclining { return [.keepNext, .undo, .noAnswer, .pause] }
    let part: [Command.ID] =
      switch focus {
      case .words, .help: asked(desk).map { hasThemes($0) } == true ? [.themes] : []
      case .choice: [.words]
      case .rows: asked(desk).map { canBinRow($0, desk) } == true ? [.words, .binRow] : [.words]
      case .asks: [.asked]
      case .earlier: [.words]
      }
    let earlier: [Command.ID] = asked(desk).map { self.earlier($0, desk) != nil } == true ? [.earlier] : []
    let twice: [Command.ID] = asked(desk).map { twicePlaces($0, desk).isEmpty } == false ? [.settle] : []
    return twice + [.next, .previous] + part + [.noAnswer, .pause, .journalBeside] + earlier
      + [.quotable, .translation, .othersHere, .questionLanguage, .history]
  }

  /// What is written twice of this question: its words, what was chosen, its rows.
  func twicePlaces(_ asked: Asked, _ desk: Desk) -> [FieldPlace] {
    guard !desk.contents.writtenTwice.isEmpty else { return [] }
    return desk.contents.writtenTwice.filter { place in
      if place.record == asked.place.record || isRow(place.record, asked, desk) { return true }
      return asked.choices.contains { choice in
        switch choice.target {
        case .answer: false
        case .interview(let field): place == FieldPlace(record: interview, field: field)
        case .subject(let field):
          place.field == field && place.record == asked.talk.subject(in: desk.contents)?.id
        case .one(let kind, let field), .each(let kind, let field, _):
          place.field == field && desk.contents[place.record].map {
            $0.kind == kind && ($0[Common.sourceRef] ?? $0[Consent.interview]) == interview
          } == true
        }
      }
    }.sorted()
  }

  private func canBinRow(_ asked: Asked, _ desk: Desk) -> Bool {
    asked.question.rows?.canAdd == true && rowIDs(asked, desk).element(row) != nil && !hasWordsInPart(asked, desk)
  }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    command == .undo && isDeclining ? desk.tongue(TalkWord.takeItBack) : desk.wordsInTalk(for: command)
  }

  private func hasThemes(_ asked: Asked) -> Bool { !asked.choices.isEmpty || asked.question.rows != nil }

  func subject(_ desk: Desk) -> [RecordID] { [interview] }

  /// What a new answer needs beside its words, and in an interview not finished where the cursor stands.
  func bookmark(_ desk: Desk) -> [Change] {
    guard let asked = asked(desk) else { return [] }
    guard desk.contents[interview]?[Interview.status] == "draft" else { return headers(desk) }
    return headers(desk)
      + asked.talk.setting(
        Interview.bookmark, Bookmark(question: question, cursor: desk.editor(at: asked.place).cursorOffset))
  }

  /// What an answer that has been written to needs to be found again.
  func headers(_ desk: Desk) -> [Change] {
    guard let asked = asked(desk), desk.contents[asked.place.record] != nil else { return [] }
    return asked.talk.headers(of: asked.place.record, question, in: desk.contents)
  }

  mutating func refresh(_ desk: inout Desk) {
    minutes = desk.minutes(of: interview)
    guard let asked = asked(desk) else { return desk.leaveTalk() }
    if desk.editors[asked.place] == nil, let left = desk.contents[interview]?[Interview.bookmark],
      left.question == question
    {
      desk.editors[asked.place] = TextEditor(prose: desk.storedProse(at: asked.place), cursorOffset: left.cursor)
    }
    desk.watch(asked.place)
    if !allParts(asked, desk).contains(focus) { focus = parts(asked).first ?? .words }
    settle(asked, desk)
  }

  // MARK: - Parts

  /// The parts there are, in the order of Tab.
  func parts(_ asked: Asked) -> [Focus] {
    if asked.isFolded { return [.help] }
    return (asked.question.hasWords ? [.words] : []) + asked.choices.indices.map(Focus.choice)
      + (asked.question.rows == nil ? [] : [.rows]) + (asked.question.probes.isEmpty ? [] : [.asks])
  }

  // The parts with what was said before as the last of them, where there is an earlier talk.
  private func allParts(_ asked: Asked, _ desk: Desk) -> [Focus] {
    parts(asked) + (earlier(asked, desk) == nil ? [] : [.earlier])
  }

  mutating func nextPart(_ desk: inout Desk) -> Bool { move(1, &desk) }
  mutating func previousPart(_ desk: inout Desk) -> Bool { move(-1, &desk) }

  mutating func enterParts(fromEnd: Bool, _ desk: inout Desk) {
    guard let parts = asked(desk).map({ allParts($0, desk) }), let part = fromEnd ? parts.last : parts.first else { return }
    enter(part, desk)
  }

  private mutating func move(_ step: Int, _ desk: inout Desk) -> Bool {
    if openHelped(&desk) { return true }
    guard let parts = asked(desk).map({ allParts($0, desk) }) else { return false }
    isDeclining = false
    // Back from the words lies what was said before: one key away, and out of the way of the themes.
    let wraps = step < 0 && focus == parts.first && parts.last == .earlier
    let next = wraps ? parts.count - 1 : (parts.firstIndex(of: focus) ?? 0) + step
    guard parts.indices.contains(next) else { return false }
    enter(parts[next], desk)
    return true
  }

  /// Gives a part the focus, its marker where something was chosen last.
  mutating func enter(_ part: Focus, _ desk: Desk) {
    focus = part
    line = nil
    days = nil
    isChoosing = false
    marked = 0
    row = 0
    self.part = 0
    guard let asked = asked(desk) else { return }
    switch part {
    case .choice(let index) where asked.choices.indices.contains(index):
      let chosen = asked.talk.chosen(asked.choices[index], of: question, in: desk.contents)
      marked = themes(asked.choices[index], desk).items.firstIndex { $0.code == chosen.last } ?? 0
    case .rows:
      // A row begun and not finished is gone on with; else one more is offered.
      row = asked.question.rows.map { $0.canAdd ? asked.talk.rowIDs($0, in: desk.contents).count : 0 } ?? 0
    default: break
    }
  }

  // MARK: - Commands

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard let asked = asked(desk) else { return false }
    switch command {
    case .next, .previous, .back: if openHelped(&desk) { return true }
    default: break
    }
    switch command {
    case .next: go(1, asked, &desk)
    case .previous: go(-1, asked, &desk)
    case .noAnswer: decline(asked, &desk)
    case .keepNext:
      isDeclining = false
      go(1, asked, &desk)
    case .undo where isDeclining:
      isDeclining = false
      return false
    case .pause: desk.pause(interview, at: question)
    case .othersHere: desk.open(.othersHere(OthersHerePage(interview: interview)))
    case .settle: if let place = twicePlaces(asked, desk).first { _ = desk.settle(place.record, place.field) }
    case .history:
      desk.writeTexts()
      desk.open(.history(HistoryPage(.answer(asked.place.record, rows: rowIDs(asked, desk)))))
    case .themes: enter(parts(asked).first { $0 != .words && $0 != .asks } ?? .words, desk)
    case .words: enter(.words, desk)
    case .earlier: enter(.earlier, desk)
    case .quotable: desk.toggleQuoting(question, in: asked.talk)
    case .translation:
      enter(.words, desk)
      desk.write(asked.talk.headers(of: asked.place.record, question, in: desk.contents))
      desk.translate(at: asked.place, spoken: asked.spoken)
    case .back where focus == .earlier: enter(.words, desk)
    case .binRow where focus == .rows: binRow(asked, &desk)
    case .back where line != nil || isChoosing || isDeclining:
      line = nil
      isChoosing = false
      isDeclining = false
    case .number, .leaveOut, .voice, .select, .cut, .copy, .paste:
      guard let place = textInFocus(asked, desk) else { return false }
      if command == .leaveOut || command == .number, focus == .words {
        desk.write(asked.talk.headers(of: asked.place.record, question, in: desk.contents))
      }
      return desk.textCommand(command, at: place)
    default: return false
    }
    return true
  }

  func obstacle(_ command: Command.ID, _ desk: Desk) -> String? {
    guard let asked = asked(desk) else { return nil }
    return switch command {
    case .quotable: desk.quotingObstacle(question, of: interview)
    case .translation where !asked.question.hasWords || asked.isFolded || desk.asksFirst(asked.place):
      desk.tongue(FrameWord.notHere)
    case .translation where desk.editor(at: asked.place).prose.isBlank: desk.tongue(TranslationWord.nothingYet)
    case .earlier where earlier(asked, desk) == nil: desk.tongue(EarlierWord.none)
    default: nil
    }
  }

  /// The text that takes letters now, where one does.
  func textInFocus(_ asked: Asked, _ desk: Desk) -> TextField? {
    switch focus {
    case .words: asked.place
    case .rows: textPart(asked, desk)
    default: nil
    }
  }

  private func go(_ steps: Int, _ asked: Asked, _ desk: inout Desk) {
    if let screen = InterviewFlow.screen(steps, from: question, of: asked.talk, desk) {
      desk.replace(screen)
    } else if steps > 0 {
      desk.replace(.finished(FinishedPage(interview: interview)))
    } else {
      desk.say(TalkWord.firstQuestion)
    }
  }

  /// Writes where we are beside a change that is not in the text.
  func mark(_ desk: inout Desk) {
    desk.write(bookmark(desk).filter { desk.contents[$0.record]?.value($0.field) != $0.value })
  }
}
