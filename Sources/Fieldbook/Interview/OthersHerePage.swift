import Canvas
import Notebook

/// Who else is here, a leader's part, pressure, the interpreter: "nobody" and "none seen" need no key.
struct OthersHerePage: Page {
  /// The interview's record.
  let interview: RecordID
  private var row = Row.others
  private var rows = Row.allCases
  private var marked = 0
  /// True while it is asked whether to end: someone under 18, and no agreed way of hearing them.
  private var endsForAge = false

  private enum Row: Int, CaseIterable, Hashable {
    case others, setting, gatekeeper, pressure, interpreter, age, gender, mode

    var vocabulary: String {
      switch self {
      case .others: "othersPresent"
      case .setting: "interviewSetting"
      case .gatekeeper: "gatekeeper"
      case .pressure: "pressureSeen"
      case .interpreter: "interpreter"
      case .age: "ageBand"
      case .gender: "gender"
      case .mode: "consentMode"
      }
    }
  }

  /// The page of an interview; nothing is written by opening it.
  init(interview: RecordID) { self.interview = interview }

  /// The page at how permission was given: someone under 18 needs the yes of whoever cares for them too.
  static func atMode(of interview: RecordID) -> OthersHerePage {
    var page = OthersHerePage(interview: interview)
    page.row = .mode
    return page
  }

  /// What is asked right before "May we talk" where no screen shows it: age, pressure and, where wished, who is here.
  static func atConsent(of interview: RecordID, others: Bool) -> OthersHerePage {
    var page = OthersHerePage(interview: interview)
    page.rows = (others ? [.others] : []) + [.age, .pressure]
    page.row = page.rows.first ?? .age
    return page
  }

  /// The page that only asks whether to end: the person is under 18, and the study has no agreed way for that.
  static func endingForAge(_ interview: RecordID) -> OthersHerePage {
    var page = OthersHerePage(interview: interview)
    page.row = .age
    page.endsForAge = true
    return page
  }

  func heading(_ desk: Desk) -> Heading {
    guard let talk = Talk(interview, in: desk.contents) else { return Heading(title: "") }
    return talk.heading(at: nil, saying: desk.tongue(OthersWord.title), aside: "", desk)
  }

  func commands(_ desk: Desk) -> [Command.ID] { [.mark, .back, .pause, .undo] }
  func subject(_ desk: Desk) -> [RecordID] { [interview] }

  private func chosen(_ row: Row, _ talk: Talk, _ desk: Desk) -> [Code] {
    let record = desk.contents[interview]
    let person = desk.contents[talk.respondent]
    let permission = talk.permission(in: desk.contents)
    func one(_ code: Code?) -> [Code] { code.map { [$0] } ?? [] }
    return switch row {
    case .others: record?[Interview.othersPresent] ?? ["none"]
    case .setting: one(record?[Interview.setting])
    case .gatekeeper: one(permission?[Consent.gatekeeper] ?? "none")
    case .pressure: one(permission?[Consent.pressureSeen] ?? "none")
    case .interpreter:
      one(
        record?[Interview.interpreter] != true
          ? "none" : record?[Interview.interpreterPledge] == true ? "pledged" : "notPledged")
    case .age: one(person?[Respondent.ageBand])
    case .gender: one(person?[Respondent.gender])
    case .mode: one(permission?[Consent.mode] ?? "oral_alone")
    }
  }

  /// The row with the keys, for a prompt without a screen; nil when the interview is gone.
  func asked(_ desk: Desk) -> RowAsked? {
    Talk(interview, in: desk.contents).map { talk in
      guard !endsForAge else {
        return RowAsked(
          label: desk.tongue(OthersWord.tooYoung),
          list: ThemeList([OthersWord.endNow, .slip].map { desk.tongue($0) }), chosen: [], isLast: false)
      }
      return RowAsked(
        label: desk.tongue(Self.labels[row.rawValue]),
        list: ThemeList(desk.contents.vocabulary(named: row.vocabulary), in: desk.tongue.language),
        chosen: chosen(row, talk, desk), isLast: row == rows.last)
    }
  }

  private static let labels: [OthersWord] = [
    .others, .setting, .gatekeeper, .pressure, .interpreter, .age, .gender, .howGiven,
  ]

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    guard let talk = Talk(interview, in: desk.contents) else { return false }
    if endsForAge { return handleEnding(key, talk, &desk) }
    let list = ThemeList(desk.contents.vocabulary(named: row.vocabulary), in: desk.tongue.language)
    switch key {
    case .up: go(-1)
    case .down: go(1)
    case .left: marked = max(0, marked - 1)
    case .right: marked = min(max(0, list.items.count - 1), marked + 1)
    case .enter, .character(" "): if let item = list.items.element(marked) { choose(item.code, talk, &desk) }
    case .character(let character):
      guard character.isNumber, let index = list.index(atKey: character) else { return false }
      marked = index
      choose(list.items[index].code, talk, &desk)
    default: return false
    }
    return true
  }

  private mutating func go(_ step: Int) {
    row = rows.firstIndex(of: row).flatMap { rows.element($0 + step) } ?? row
    marked = 0
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .mark: return handle(.character(" "), &desk)
    case .pause: desk.pause(interview)
    default: return false
    }
    return true
  }

  private mutating func choose(_ code: Code, _ talk: Talk, _ desk: inout Desk) {
    let words = desk.tongue(OthersWord.title)
    func permit(_ field: Field<Code>) -> [Change] {
      talk.permitting([(field.spec, code.stored)], in: desk.contents, using: &desk.pen.chance)
    }
    switch row {
    case .others:
      var present = desk.contents[interview]?[Interview.othersPresent] ?? []
      if code == "none" {
        present = ["none"]
      } else if present.contains(code) {
        present.removeAll { $0 == code }
      } else {
        present = present.filter { $0 != "none" } + [code]
      }
      desk.perform(words, talk.setting(Interview.othersPresent, present.isEmpty ? ["none"] : present))
    case .setting: desk.perform(words, talk.setting(Interview.setting, code))
    case .gatekeeper: desk.perform(words, permit(Consent.gatekeeper))
    case .pressure where code == "yes": stop(.pressureSeen, pressure: code, talk, &desk)
    case .pressure: desk.perform(words, permit(Consent.pressureSeen))
    case .interpreter: 
      desk.perform(
        words,
        talk.setting(Interview.interpreter, code != "none")
          + talk.setting(Interview.interpreterPledge, code == "none" ? nil : code == "pledged"))
    case .age where code == "under18" && !Permission.hasMinorsProtocol(desk.contents): endsForAge = true
    case .age:
      desk.perform(words, [talk.change(talk.respondent, Respondent.type, Respondent.ageBand, code)])
      guard code == "under18", !desk.hasAssent(talk) else { return }
      if !rows.contains(.mode) { rows.insert(.mode, at: (rows.firstIndex(of: .age) ?? -1) + 1) }
      row = .mode
      marked = 0
      desk.say(OthersWord.askWhoCares)
    case .gender: desk.perform(words, [talk.change(talk.respondent, Respondent.type, Respondent.gender, code)])
    case .mode: desk.perform(words, permit(Consent.mode))
    }
  }

  // A hard stop: the talk ends politely, and what there is leaves the notebook nowhere.
  private func stop(_ word: OthersWord, pressure: Code?, _ talk: Talk, _ desk: inout Desk) {
    desk.perform(
      desk.tongue(word), talk.stopping(pressure: pressure, in: desk.contents, using: &desk.pen.chance))
    desk.say(word)
    desk.leaveTalk()
  }

  // The other hard stop. Asked once, because a slip of the finger must not cost someone's words.
  private mutating func handleEnding(_ key: Key, _ talk: Talk, _ desk: inout Desk) -> Bool {
    switch key {
    case .enter, .character("1"):
      let respondent = talk.respondent
      desk.erase(talk)
      // Heard before, they are still here: nothing of theirs goes anywhere from now on.
      if desk.contents[respondent] != nil {
        desk.write([talk.change(respondent, Respondent.type, Respondent.ageBand, "under18")])
      }
      desk.say(OthersWord.endedForAge)
      desk.leaveTalk()
    case .escape, .character("2"):
      endsForAge = false
      // Known to be under 18 already, the talk cannot go on either way.
      if Permission.isUnder18(talk.respondent, in: desk.contents) { desk.leaveTalk() }
    default: return true
    }
    return true
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    guard let talk = Talk(interview, in: desk.contents) else { return }
    guard !endsForAge else { return drawEnding(in: body, on: &canvas, desk) }
    let lines = rows.map { row in
      let labels = chosen(row, talk, desk).map {
        desk.contents.vocabulary(named: row.vocabulary)?.label($0.text, in: desk.tongue.language) ?? $0.text
      }
      return OptionRows.Row(
        label: desk.tongue(Self.labels[row.rawValue]),
        value: labels.isEmpty ? Signs.dot : labels.joined(separator: " \(Signs.dot) "))
    }
    var rest = body
    _ = rest.takeTop(1)
    OptionRows(
      rows: lines, row: rows.firstIndex(of: row) ?? 0,
      list: ThemeList(desk.contents.vocabulary(named: row.vocabulary), in: desk.tongue.language),
      chosen: chosen(row, talk, desk), marked: marked
    ).draw(in: rest, on: &canvas)
  }

  private func drawEnding(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    var row = body.row + 1
    for line in wrap(desk.tongue(OthersWord.tooYoung), columns: min(88, body.columns - margin - 2)) {
      canvas.draw(line, at: Position(column: margin, row: row), style: .bold)
      row += 1
    }
    canvas.cursor = Position(column: margin, row: row + 1)
    for (index, word) in [OthersWord.endNow, .slip].enumerated() {
      canvas.draw(String(index + 1), at: Position(column: margin, row: row + 1 + index), style: .bold)
      canvas.draw(desk.tongue(word), at: Position(column: margin + 3, row: row + 1 + index))
    }
  }
}

extension Desk {
  /// True when the yes of someone under 18 was given together with one of whoever cares for them.
  func hasAssent(_ talk: Talk) -> Bool {
    talk.permission(in: contents)?[Consent.mode] == "assent_guardian"
  }
}

/// Words about what is around a talk.
enum OthersWord: String, Phrase {
  case title = "Around this talk"
  case others = "Others here"
  case setting = "Where"
  case gatekeeper = "A leader’s part"
  case pressure = "Pressure seen"
  case interpreter = "Interpreter"
  case age = "Age"
  case gender = "Woman or man"
  case pressureSeen = "End politely and thank them. What is here stays here and goes nowhere."
  case tooYoung = """
    Under 18, and this study has no agreed way of hearing them. Thank them and end politely: nothing of this talk may \
    be kept.
    """
  case endNow = "it ends here, nothing is kept"
  case slip = "no, that was a slip"
  case endedForAge = "Ended. Nothing of it is kept."
  case askWhoCares = "Under 18: ask them, and someone who cares for them. Then say so here."
  case howGiven = "How it was given"
}
