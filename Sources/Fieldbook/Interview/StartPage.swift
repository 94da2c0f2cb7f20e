import Canvas
import Notebook

/// One short screen before an interview: whom, by which guide, how they speak; Enter takes what stands there.
struct StartPage: Page {
  /// The person or group it will be about, when it was chosen before.
  private(set) var about: RecordID?
  private var asAsked: RecordID?
  private var respondent: RecordID?
  private var guide = "lpa-short-1"
  private var stance: Code = "self"
  private var language: Language?
  private var place: RecordID?
  /// The places there were when a new one was asked for; nil while none is.
  private var placesBefore: Set<RecordID>?
  private var interpreter: Code = "none"
  private var others: [Code] = ["none"]
  /// The earlier talk it goes on from; nil for none.
  private var follows: RecordID?
  private var way = Way.asItGoes
  private var row = Row.guide

  private enum Row: Int, CaseIterable, Hashable {
    case who, about, guide, speaks, language, place, interpreter, others, way, follows
  }

  /// As the talk goes, typed in from paper, or for practice.
  private enum Way: Int, CaseIterable, Hashable { case asItGoes, fromPaper, practice }

  /// The screen before an interview about someone, or before one that tells.
  init(about: RecordID? = nil) {
    self.about = about
    asAsked = about
  }

  /// The screen before talking again with the person of an earlier interview.
  init(following interview: RecordID) { follows = interview }

  func heading(_ desk: Desk) -> Heading {
    Heading(title: desk.tongue(StartWord.title), tabs: desk.placeTabs(.interviews))
  }

  func commands(_ desk: Desk) -> [Command.ID] { [.begin, .changeGuide, .back, .find, .help, .takeBack] }
  func subject(_ desk: Desk) -> [RecordID] { about.map { [$0] } ?? [] }

  mutating func refresh(_ desk: inout Desk) {
    if let placesBefore {
      place = places(desk).first { !placesBefore.contains($0.id) }?.id
      self.placesBefore = nil
    }
    guard language == nil else { return }
    language = desk.study?[Study.languages]?.first.flatMap { Language(rawValue: $0.text) } ?? desk.tongue.language
    if let about { takeOver(about, desk) }
    if let follows { goOn(from: follows, desk) }
    if place == nil, desk.contents.records(Place.type).count == 1 { place = desk.contents.records(Place.type)[0].id }
  }

  // What is known of whom it is about saves asking.
  private mutating func takeOver(_ person: RecordID, _ desk: Desk) {
    guard let record = desk.contents[person] else { return }
    if let known = record[PeaceAgent.place] { place = known }
    if let kind = record[PeaceAgent.kind] { stance = kind == "person" ? "self" : "forGroup" }
  }

  // The same person, about the same, in the same language and place; another guide is one key away.
  private mutating func goOn(from earlier: RecordID, _ desk: Desk) {
    guard let record = desk.contents[earlier] else { return }
    respondent = record[Interview.respondent]
    about = record[Interview.people]?.first ?? about
    stance = record[Interview.stance] ?? stance
    language = record[Interview.languages]?.first.flatMap { Language(rawValue: $0.text) } ?? language
    place = record[Interview.place] ?? place
    interpreter =
      record[Interview.interpreter] == true ? record[Interview.interpreterPledge] == true ? "pledged" : "notPledged" : "none"
    if let known = record[Interview.guideID], guides(desk).contains(where: { $0.id == known }) { guide = known }
  }

  /// What the person told in before, the newest first; what is held or taken back is no place to go on from.
  private func earlier(_ desk: Desk) -> [Record] {
    guard let respondent else { return [] }
    return desk.contents.records(Interview.type, pointingAt: respondent)
      .filter { $0[Interview.respondent] == respondent && !HeldInterviews.isHeld($0.id, in: desk.contents) }
      .sorted { (started($0), $0[Interview.code] ?? "") > (started($1), $1[Interview.code] ?? "") }
  }

  /// What is to be known before it begins: that it was hard before, and which language is which.
  func remarks(_ desk: Desk) -> [String] { [remark(desk), inWhichLanguage(desk)].compactMap { $0 } }

  // That it became hard in an earlier talk, and nothing of what was said.
  private func remark(_ desk: Desk) -> String? {
    earlier(desk).first(where: Talk.wasHard).map { desk.tongue(StartWord.wasHard, desk.code(of: $0)) }
  }

  private func rows(_ desk: Desk) -> [Row] { Row.allCases.filter { $0 != .follows || !earlier(desk).isEmpty } }

  // MARK: - Choices

  private func respondents(_ desk: Desk) -> [Record] {
    // A talk for practice must go without leaving a trace: nobody who was really heard speaks in it.
    guard way != .practice else { return [] }
    let practice = PracticeTalks(desk.contents)
    let all = desk.contents.records(Respondent.type).filter { !practice.holds($0) }.sorted {
      ($0[Respondent.code] ?? "") < ($1[Respondent.code] ?? "")
    }
    // By whom it was asked for, not by whom is chosen: the list must not move under the arrows.
    guard let asAsked else { return all }
    return all.filter { $0[Respondent.about] == asAsked } + all.filter { $0[Respondent.about] != asAsked }
  }

  private func people(_ desk: Desk) -> [Record] {
    way == .practice ? [] : desk.peopleInOrder
  }

  private func places(_ desk: Desk) -> [Record] {
    desk.contents.records(Place.type).sorted { ($0[Place.placeCode] ?? "") < ($1[Place.placeCode] ?? "") }
  }

  private static let stances: [Code] = ["self", "forGroup", "aboutOther"]

  private func guides(_ desk: Desk) -> [Guide] {
    let own = desk.contents.guidesToBegin.filter { Guide.named($0.id) == nil }
    return ["lpa-short-1", "lpa-full-1", "lpa-open-1"].compactMap(Guide.named) + own
  }

  private func options(_ row: Row, _ desk: Desk) -> [String] {
    let spoken = desk.tongue.language
    return switch row {
    case .who:
      [desk.tongue(StartWord.someoneNew)]
        + respondents(desk).map { name(of: $0, desk) }
    case .about: [desk.tongue(StartWord.comesOut)] + people(desk).map { name(of: $0, desk) }
    case .guide:
      guides(desk).map { guide in
        let form = Guide.named(guide.id) == nil ? nil : Vocabulary.interviewVersion[guide.form.text]
        let versions = form == nil ? desk.contents.versions(ofGuide: guide.id).count : 0
        return [
          form?.heading(in: spoken) ?? guide.title[spoken],
          versions > 1 ? desk.tongue(StartWord.newest, guide.version) : "", guide.duration[spoken],
        ].filter { !$0.isEmpty }.joined(separator: " · ")
      }
    case .speaks: Self.stances.map { Vocabulary.stance[$0.text]?.heading(in: spoken) ?? $0.text }
    case .language: Language.allCases.map(\.ownName)
    case .place:
      [desk.tongue(StartWord.noPlace)] + places(desk).map { $0[Place.label] ?? "" } + [desk.tongue(StudyWord.addPlace)]
    case .interpreter: Vocabulary.interpreter.terms.map { $0.heading(in: spoken) }
    case .others: Vocabulary.othersPresent.terms.map { $0.heading(in: spoken) }
    case .way: [StartWord.asItGoes, .fromPaper, .toPractise].map { desk.tongue($0) }
    case .follows:
      [desk.tongue(StartWord.noEarlier)]
        + earlier(desk).map { record in
          let date = record[Interview.conductedOn].map { desk.tongue.shortDate($0, today: desk.today) } ?? ""
          return [record[Interview.code] ?? "", date].filter { !$0.isEmpty }.joined(separator: "  ")
        }
    }
  }

  private func name(of record: Record, _ desk: Desk) -> String {
    if record.kind == PeaceAgent.type.kind {
      return [record[PeaceAgent.code], record[PeaceAgent.handle]].compactMap { $0 }.joined(separator: "  ")
    }
    let about = record[Respondent.about].flatMap { desk.contents[$0] }
    return [record[Respondent.code], about?[PeaceAgent.handle] ?? about?[PeaceAgent.code]].compactMap { $0 }
      .joined(separator: "  ")
  }

  private func chosen(_ row: Row, _ desk: Desk) -> Int {
    switch row {
    case .who: (respondents(desk).firstIndex { $0.id == respondent } ?? -1) + 1
    case .about: (people(desk).firstIndex { $0.id == about } ?? -1) + 1
    case .guide: guides(desk).firstIndex { $0.id == guide } ?? 0
    case .speaks: Self.stances.firstIndex(of: stance) ?? 0
    case .language: Language.allCases.firstIndex { $0 == language } ?? 0
    case .place:
      placesBefore != nil ? places(desk).count + 1 : (places(desk).firstIndex { $0.id == place } ?? -1) + 1
    case .interpreter: Vocabulary.interpreter.codes.firstIndex(of: interpreter.text) ?? 0
    case .others: Vocabulary.othersPresent.codes.firstIndex { others.last == Code($0) } ?? 0
    case .way: way.rawValue
    case .follows: (earlier(desk).firstIndex { $0.id == follows } ?? -1) + 1
    }
  }

  private mutating func choose(_ index: Int, _ desk: Desk) {
    guard options(row, desk).indices.contains(index) else { return }
    switch row {
    case .who:
      respondent = index == 0 ? nil : respondents(desk)[index - 1].id
      if let person = respondent.flatMap({ desk.contents[$0]?[Respondent.about] }) {
        about = person
        takeOver(person, desk)
      }
      follows = earlier(desk).first?.id
    case .about:
      about = index == 0 ? nil : people(desk)[index - 1].id
      if let about { takeOver(about, desk) }
    case .guide: guide = guides(desk)[index].id
    case .speaks: stance = Self.stances[index]
    case .language: language = Language.allCases[index]
    case .place:
      let all = places(desk)
      placesBefore = index > all.count ? Set(all.map(\.id)) : nil
      place = index == 0 ? nil : all.element(index - 1)?.id
    case .interpreter: interpreter = Vocabulary.interpreter.codes.element(index).map { Code($0) } ?? "none"
    case .others: if let code = Vocabulary.othersPresent.codes.element(index) { chooseOthers(Code(code)) }
    case .way:
      way = Way(rawValue: index) ?? .asItGoes
      if way == .practice { (respondent, about, follows) = (nil, nil, nil) }
    case .follows: follows = index == 0 ? nil : earlier(desk).element(index - 1)?.id
    }
  }

  // Several kinds of people may be here; nobody excludes them all.
  private mutating func chooseOthers(_ code: Code) {
    if code == "none" {
      others = []
    } else if others.contains(code) {
      others.removeAll { $0 == code }
    } else {
      others = others.filter { $0 != "none" } + [code]
    }
    if others.isEmpty { others = ["none"] }
  }

  private static let labels: [StartWord] = [
    .who, .about, .guide, .speaks, .language, .place, .interpreter, .others, .way, .follows,
  ]

  /// What is chosen in a row, by the places of its options.
  private func taken(_ row: Row, _ desk: Desk) -> [Code] {
    guard row == .others else { return [Code(String(chosen(row, desk)))] }
    return others.compactMap { code in
      Vocabulary.othersPresent.codes.firstIndex(of: code.text).map { Code(String($0)) }
    }
  }

  /// One row, for a prompt without a screen; nil beyond the last.
  func asked(_ index: Int, _ desk: Desk) -> RowAsked? {
    let rows = rows(desk)
    return rows.element(index).map { row in
      RowAsked(
        label: desk.tongue(Self.labels[row.rawValue]),
        list: ThemeList(row == .place ? options(row, desk).dropLast() : options(row, desk)),
        chosen: taken(row, desk), isLast: row == rows.last)
    }
  }

  /// Takes one of the choices of a row, both counted from zero.
  mutating func choose(_ option: Int, inRow index: Int, _ desk: Desk) {
    row = rows(desk).element(index) ?? row
    choose(option, desk)
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    let here = chosen(row, desk)
    switch key {
    case .up: row = Row(rawValue: row.rawValue - 1) ?? row
    case .down: row = rows(desk).first { $0.rawValue == row.rawValue + 1 } ?? row
    case .left: choose(here - 1, desk)
    case .right: choose(here + 1, desk)
    case .enter: begin(&desk)
    case .character(let character):
      guard let index = ThemeList(options(row, desk)).index(atKey: character) else { return false }
      choose(index, desk)
      if placesBefore != nil { desk.open(.prompt(.newPlace(desk))) }
    default: return false
    }
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .begin: begin(&desk)
    case .changeGuide:
      row = .guide
      choose((chosen(.guide, desk) + 1) % guides(desk).count, desk)
    default: return false
    }
    return true
  }

  private func begin(_ desk: inout Desk) {
    if placesBefore != nil { return desk.open(.prompt(.newPlace(desk))) }
    guard let guide = desk.contents.guide(guide) else { return }
    if let respondent, Permission.mayNotHear(respondent, in: desk.contents) { return desk.say(StartWord.tooYoung) }
    let isFromPaper = way == .fromPaper
    var beginning = Talk.Beginning(
      guide: guide, respondent: respondent, about: about, stance: stance, language: language ?? .en,
      day: isFromPaper ? nil : desk.today, place: place, follows: respondent == nil ? nil : follows,
      isFromPaper: isFromPaper)
    beginning.isPractice = way == .practice
    let (talk, changes) = Talk.begin(beginning, in: desk.contents, using: &desk.pen.chance)
    // No step to take back: an interview begun by mistake goes to the bin from the list.
    desk.write(changes + around(talk))
    desk.replace(.permission(PermissionPage(interview: talk.id)))
    if isFromPaper { desk.open(.prompt(.dateOfTalk(talk.id, desk))) }
  }

  // Written only where somebody is here: a yes to "may we talk" writes the rest.
  private func around(_ talk: Talk) -> [Change] {
    (others == ["none"] ? [] : talk.setting(Interview.othersPresent, others))
      + (interpreter == "none"
        ? []
        : talk.setting(Interview.interpreter, true)
          + talk.setting(Interview.interpreterPledge, interpreter == "pledged"))
  }

  /// In which language questions will be shown, and in which the screen speaks; nil where it is one and the same.
  private func inWhichLanguage(_ desk: Desk) -> String? {
    guard let language, language != desk.tongue.language else { return nil }
    return desk.tongue(StartWord.inWhichLanguage, language.ownName, desk.tongue.language.ownName)
  }

  private func started(_ record: Record) -> Int { record[Interview.conductedOn]?.span?.lowerBound.number ?? 0 }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let here = rows(desk)
    let rows = here.map { row in
      let value =
        row == .others
        ? others.map { Vocabulary.othersPresent[$0.text]?.heading(in: desk.tongue.language) ?? $0.text }
          .joined(separator: " \(Signs.dot) ") : options(row, desk).element(chosen(row, desk)) ?? ""
      return OptionRows.Row(label: desk.tongue(Self.labels[row.rawValue]), value: value)
    }
    var rest = body
    // In a small window the list needs the line more than the eye does.
    _ = rest.takeTop(body.rows > 14 ? 1 : 0)
    let margin = Frame.margin(in: canvas.size)
    let columns = min(88, body.columns - margin - 1)
    let remark = remark(desk).map { wrap($0, columns: columns) } ?? []
    let languages = inWhichLanguage(desk).map { wrap($0, columns: columns) } ?? []
    let keys = languages.isEmpty || body.rows > 14 ? wrap(desk.tongue(StartWord.hint), columns: columns) : []
    let hint = remark + keys + languages
    let foot = rest.takeBottom(hint.count + 1)
    OptionRows(
      rows: rows, row: here.firstIndex(of: row) ?? 0, list: ThemeList(options(row, desk)),
      chosen: taken(row, desk), marked: nil
    ).draw(in: rest, on: &canvas)
    for (index, line) in hint.enumerated() {
      canvas.draw(
        line, at: Position(column: margin, row: foot.row + 1 + index), style: index < remark.count ? .normal : .dim)
    }
  }
}

/// Words of the screen before an interview.
enum StartWord: String, Phrase {
  case title = "A new interview"
  case who = "Who"
  case about = "About"
  case guide = "Guide"
  case newest = "version {1}, the newest"
  case speaks = "Speaks"
  case language = "Talk in"
  case place = "Place"
  case way = "How"
  case asItGoes = "as the talk goes"
  case fromPaper = "on paper before: typed in now"
  case toPractise = "practice: in no count and no table, gone with one key"
  case someoneNew = "someone new"
  case comesOut = "comes out in the talk"
  case noPlace = "not said"
  case interpreter = "Interpreter"
  case others = "Others here"
  case follows = "Goes on from"
  case noEarlier = "no earlier talk"
  case tooYoung = "Under 18, and this study has no agreed way of hearing them: it cannot begin."
  case hint = "Enter begins; a digit or ← → changes what is marked."
  case inWhichLanguage = "Questions in {1}, the words around them in {2}: F9 changes either, at any time."
  case wasHard = "It became hard for them in {1}. Go gently; F2 pauses."
}
