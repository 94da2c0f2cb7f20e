import Canvas
import Notebook
import Tables

/// What was heard about one person or group, on a few lines: the detail beside or below the list.
struct PersonSummary {
  private let desk: Desk
  private let person: Record
  private let held: HeldInterviews

  /// A summary; `held` says which words stand nowhere.
  init(of person: Record, held: HeldInterviews, _ desk: Desk) {
    self.person = person
    self.held = held
    self.desk = desk
  }

  private var tongue: Tongue { desk.tongue }

  /// One line with a label: its words, and what stands at its end.
  struct Line {
    /// What it is, at the left.
    var label = ""
    /// What is said of it, drawn with dots between.
    var parts: [String] = []
    /// What stands at the right edge.
    var end = ""
  }

  /// Where it was heard: `heard in I-07 and I-08`.
  var heardIn: String {
    let codes = desk.interviews(about: person.id).filter { !held.holds($0) }.compactMap { $0[Interview.code] }
    guard let last = codes.last else { return tongue(PeopleWord.notHeard) }
    let all = codes.count == 1 ? last : tongue(PeopleWord.and, codes.dropLast().joined(separator: ", "), last)
    return tongue(PeopleWord.heardIn, all)
  }

  /// The first sentence of what they do, and for how long.
  var deeds: String {
    let text = person[PeaceAgent.whatTheyDo]?.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
    let first = text.firstIndex { ".!?。؟।".contains($0) }.map { String(text[...$0]) } ?? text
    let since = person[PeaceAgent.sincePeriod].flatMap {
      Vocabulary.sincePeriod[$0.text]?.heading(in: tongue.language)
    }
    return [first, since.map { $0 + "." } ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Why, what keeps them going, dangers, wishes and permission, each only where there is something.
  var lines: [Line] {
    var lines: [Line] = []
    func add(_ word: PeopleWord, _ words: [String]) {
      if !words.isEmpty { lines.append(Line(label: tongue(word), parts: words)) }
    }
    add(.why, counted(rows(Motivation.type), Motivation.motivation))
    let strengths = rows(SustainingFactor.type).filter { $0[SustainingFactor.direction] != "wearsDown" }
    add(.keepsGoing, counted(strengths, SustainingFactor.factor))
    for (index, risk) in rows(Risk.type).enumerated() {
      let band = RiskBand(of: risk, in: desk.contents, on: desk.today)
      let danger = [desk.label(risk, Risk.riskType), desk.dangerWords(risk)].filter { !$0.isEmpty }
      lines.append(
        Line(
          label: index == 0 ? tongue(PeopleWord.dangers) : "", parts: [danger.joined(separator: ": ")],
          end: tongue(BandWord.of(band))))
    }
    add(.wouldHelp, wishes)
    add(.permission, permission)
    return lines
  }

  private func rows(_ type: RecordType) -> [Record] { desk.rows(type, about: person.id, held: held) }

  /// Each label with the number of people who said it, in the order first heard.
  private func counted(_ rows: [Record], _ field: Field<Code>) -> [String] {
    var order: [String] = []
    var heard: [String: Set<RecordID>] = [:]
    for row in rows {
      let label = desk.label(row, field)
      guard !label.isEmpty else { continue }
      if heard[label] == nil { order.append(label) }
      let interview = row[Common.sourceRef].flatMap { desk.contents[$0] }
      heard[label, default: []].insert(interview?[Interview.respondent] ?? row.dossier)
    }
    return order.map { "\($0) \(heard[$0]?.count ?? 0)" }
  }

  private var wishes: [String] {
    rows(SupportNeed.type).map { need in
      let provider = desk.label(need, SupportNeed.firstProvider)
      let what = desk.label(need, SupportNeed.need)
      let minded = desk.recommendationWords(need)
      let wish =
        provider.isEmpty || need[SupportNeed.firstProvider] == "none"
        ? what : tongue(PeopleWord.wishFrom, what, provider)
      return minded.isEmpty ? wish : "\(wish) (\(minded))"
    }
  }

  private var isToAskAgain: Bool {
    Permission.interviews(speakingFor: person.id, in: desk.contents).contains {
      Permission.standing(of: $0.id, in: desk.contents, on: desk.today).refusal(of: Permission.teamUse) == .expired
    }
  }

  private var permission: [String] {
    let interviews = desk.interviews(about: person.id)
    // What others say of someone is no permission of theirs.
    guard PersonConsent(of: person.id, in: desk.contents, on: desk.today) != .notAsked || isToAskAgain else {
      return [tongue(PeopleWord.notAsked)]
    }
    let standings = interviews.map { ($0, Permission.standing(of: $0.id, in: desk.contents, on: desk.today)) }
    let uses: [(Code, PeopleWord)] = [
      (Permission.teamUse, .ourTeam), ("aggregate", .counting), ("shareDeid", .sharing), ("quotes", .quoting),
    ]
    let words = uses.compactMap { scope, word -> String? in
      let agreed = standings.filter { $0.1.scopes.contains(scope) }.compactMap { $0.0[Interview.code] }
      guard !agreed.isEmpty else { return nil }
      guard agreed.count < interviews.count else { return tongue(word) }
      return tongue(PeopleWord.only, tongue(word), agreed.joined(separator: ", "))
    }
    if words.isEmpty, let refusal = standings.first?.1.refusal(of: Permission.teamUse) {
      return [tongue(StayWord(Stay(refusal)))]
    }
    return words
  }

  // MARK: - Drawing

  /// Draws it into a rectangle whose first column is that of its words; what does not fit is left out at the end.
  func draw(in area: Rect, on canvas: inout Canvas) {
    let room = min(88, area.columns)
    var row = area.row
    let end = area.row + area.rows
    let title = desk.name(of: person)
    let heard = heardIn
    let fits = TextWidth.columns(of: title) + TextWidth.columns(of: heard) + 3 <= area.columns
    canvas.draw(title, at: area.origin, columns: room, style: .bold)
    if fits {
      Frame.drawRight(heard, row: row, edge: area.column + area.columns, on: &canvas)
    } else if row + 1 < end {
      row += 1
      canvas.draw(heard, at: Position(column: area.column, row: row), columns: room, style: .dim)
    }
    row += 1
    let lines = lines
    let labels = lines.map { TextWidth.columns(of: $0.label) }.max() ?? 0
    let column = area.column + labels + 3
    let wordRoom = max(8, min(88, area.column + area.columns - column))
    let deeds = deeds.isEmpty ? [] : wrap(deeds, columns: room)
    for (index, text) in deeds.prefix(2).enumerated() where row < end {
      let isCut = deeds.count > index + 1 && (index == 1 || row + 1 == end)
      canvas.draw(
        isCut ? text.cutShort : String(text), at: Position(column: area.column, row: row),
        columns: room)
      row += 1
    }
    // Where room is short every line keeps to one row, so that the empty one may stay.
    let isShort = lines.reduce(row + 1, { $0 + rows(of: $1, room: wordRoom) }) > end
    if row + 1 + lines.count <= end { row += 1 }
    for line in lines where row < end {
      canvas.draw(line.label, at: Position(column: area.column, row: row), style: .dim)
      let edge = min(area.column + area.columns, column + 60)
      if !line.end.isEmpty {
        canvas.draw(line.end, at: Position(column: edge - endWidth, row: row), columns: endWidth)
      }
      let lineRoom = line.end.isEmpty ? wordRoom : edge - endWidth - 2 - column
      let texts =
        isShort
        ? [line.parts.joined(separator: " \(Signs.dot) ")]
        : Array(line.parts.joinedByDots(columns: lineRoom).prefix(3))
      for text in texts where row < end {
        canvas.draw(text, at: Position(column: column, row: row), columns: lineRoom)
        row += 1
      }
    }
  }

  private func rows(of line: Line, room: Int) -> Int {
    min(3, line.parts.joinedByDots(columns: line.end.isEmpty ? room : min(room, 60) - endWidth - 2).count)
  }

  private var endWidth: Int { BandWord.allCases.map { TextWidth.columns(of: tongue($0)) }.max() ?? 0 }
}

/// Words of the list of people.
enum PeopleWord: String, Phrase {
  case addPerson = "+ new person or group"
  case count = "{1} · / to narrow"
  case found = "{1} of {2}"
  case none = "Nobody is called that. Esc shows all."
  case heardIn = "heard in {1}"
  case and = "{1} and {2}"
  case notHeard = "not heard yet"
  case why = "Why"
  case keepsGoing = "Keeps going"
  case dangers = "Dangers"
  case wouldHelp = "Would help"
  case permission = "Permission"
  case wishFrom = "{1}, from {2}"
  case notAsked = "not asked: stays with our team"
  case ourTeam = "our team"
  case counting, sharing, quoting
  case only = "{1} ({2} only)"
  case marked = "{1} marked"
  case first = "The first one begins the list: a number and what you call them, no names."
}
