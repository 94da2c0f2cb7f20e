import Canvas
import Notebook

/// Who else is here, a leader's part, pressure, the interpreter: "nobody" and "none seen" need no key.
struct OthersHerePage: Page {
  /// The interview's record.
  let interview: RecordID
  private var row = Row.others
  private var marked = 0

  private enum Row: Int, CaseIterable, Hashable {
    case others, setting, gatekeeper, pressure, interpreter, age, gender

    var vocabulary: String {
      switch self {
      case .others: "othersPresent"
      case .setting: "interviewSetting"
      case .gatekeeper: "gatekeeper"
      case .pressure: "pressureSeen"
      case .interpreter: "interpreter"
      case .age: "ageBand"
      case .gender: "gender"
      }
    }
  }

  /// The page of an interview; nothing is written by opening it.
  init(interview: RecordID) { self.interview = interview }

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
    }
  }

  /// The row with the keys, for a prompt without a screen; nil when the interview is gone.
  func asked(_ desk: Desk) -> RowAsked? {
    Talk(interview, in: desk.contents).map { talk in
      RowAsked(
        label: desk.tongue(Self.labels[row.rawValue]),
        list: ThemeList(desk.contents.vocabulary(named: row.vocabulary), in: desk.tongue.language),
        chosen: chosen(row, talk, desk), isLast: row == Row.allCases.last)
    }
  }

  private static let labels: [OthersWord] = [.others, .setting, .gatekeeper, .pressure, .interpreter, .age, .gender]

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    guard let talk = Talk(interview, in: desk.contents) else { return false }
    let list = ThemeList(desk.contents.vocabulary(named: row.vocabulary), in: desk.tongue.language)
    switch key {
    case .up: go(to: row.rawValue - 1)
    case .down: go(to: row.rawValue + 1)
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

  private mutating func go(to index: Int) {
    row = Row(rawValue: index) ?? row
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
    case .age:
      desk.perform(words, [talk.change(talk.respondent, Respondent.type, Respondent.ageBand, code)])
      if code == "under18", desk.study?[Study.minorsProtocol] != true {
        stop(.tooYoung, pressure: nil, talk, &desk)
      }
    case .gender: desk.perform(words, [talk.change(talk.respondent, Respondent.type, Respondent.gender, code)])
    }
  }

  // A hard stop: the talk ends politely, and what there is leaves the notebook nowhere.
  private func stop(_ word: OthersWord, pressure: Code?, _ talk: Talk, _ desk: inout Desk) {
    desk.perform(
      desk.tongue(word), talk.stopping(pressure: pressure, in: desk.contents, using: &desk.pen.chance))
    desk.say(word)
    desk.leaveTalk()
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    guard let talk = Talk(interview, in: desk.contents) else { return }
    let rows = Row.allCases.map { row in
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
      rows: rows, row: row.rawValue,
      list: ThemeList(desk.contents.vocabulary(named: row.vocabulary), in: desk.tongue.language),
      chosen: chosen(row, talk, desk), marked: marked
    ).draw(in: rest, on: &canvas)
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
  case tooYoung = "Under 18, and no protocol for it: end politely. What is here goes nowhere."
}
