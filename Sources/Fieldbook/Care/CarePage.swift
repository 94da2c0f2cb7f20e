import Canvas
import Notebook

/// Something about people's safety that is decided now: what it is, in a few lines, and two or three ways to go on.
struct CarePage: Page {
  /// What it is about.
  enum Matter: Hashable, Sendable {
    /// A danger that talking with us could add to.
    case studyDanger(RecordID)
    /// A person or group that uses weapons.
    case weapons(RecordID)
    /// A name kept apart whose day has come.
    case nameDay(RecordID)

    /// The record it is about.
    var record: RecordID {
      switch self {
      case .studyDanger(let id), .weapons(let id), .nameDay(let id): id
      }
    }
  }

  /// What it is about.
  let matter: Matter
  private var choices = Choices()
  private var asksToErase = false

  /// The page of a matter; nothing is written by opening it.
  init(_ matter: Matter) { self.matter = matter }

  func heading(_ desk: Desk) -> Heading {
    let record = desk.contents[matter.record]
    return Heading(title: record.map { desk.ownerCode(of: $0) } ?? "")
  }

  func commands(_ desk: Desk) -> [Command.ID] { [.open, .back] }
  func subject(_ desk: Desk) -> [RecordID] { [matter.record] }

  mutating func refresh(_ desk: inout Desk) {
    if desk.contents[matter.record]?.isDeleted != false { desk.back() }
  }

  /// What can be chosen, in the order of the digits.
  func options(_ desk: Desk) -> [CareWord] {
    switch matter {
    case .studyDanger: talk(desk) == nil ? [.goOnWithCare, .theDanger] : [.goOnWithCare, .theDanger, .keepNothing]
    case .weapons: [.keepHere, .whatIsAround]
    case .nameDay: [.destroyName, .notYet]
    }
  }

  private func talk(_ desk: Desk) -> Talk? {
    desk.contents[matter.record]?[Common.sourceRef].flatMap { Talk($0, in: desk.contents) }
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if asksToErase {
      if key == .tab || key == .backTab { return false }
      asksToErase = false
      guard key == .enter, let talk = talk(desk) else { return true }
      desk.erase(talk)
      desk.say(PauseWord.nothingKept)
      desk.leaveTalk()
      return true
    }
    switch choices.handle(key, count: options(desk).count) {
    case .chosen(let index): options(desk).element(index).map { choose($0, &desk) }
    case .moved: break
    case .ignored: return false
    }
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    command == .open && handle(.enter, &desk)
  }

  private mutating func choose(_ option: CareWord, _ desk: inout Desk) {
    let record = desk.contents[matter.record]
    switch option {
    case .theDanger: if let record { desk.replace(.record(RecordPage(record))) }
    case .keepNothing: asksToErase = true
    case .whatIsAround: if let record { moveOut(record, &desk) }
    case .destroyName:
      desk.writeTexts()
      guard let plan = Forgetting(of: matter.record, in: desk.contents, reader: desk.who) else { return desk.back() }
      desk.carryOut(plan)
      desk.say(CareWord.nameGone)
      desk.back()
    case .goOnWithCare:
      // Written before this question was asked: somebody has to look in all the same.
      if let record {
        let promise = StudyDanger.promising(
          for: record.id, in: record.dossier, toldIn: record[Common.sourceRef], on: desk.today,
          contents: desk.contents, using: &desk.pen.chance)
        desk.perform(desk.tongue(RecordWord.promised), promise)
      }
      desk.back()
    default: desk.back()
    }
  }

  /// The page goes to the bin, and what is around is written down in a note about the place.
  private func moveOut(_ person: Record, _ desk: inout Desk) {
    desk.bin([person])
    var note = EntryPage.new(about: [person.id], beside: false, &desk)
    note.set(JournalEntry.kind, "context", &desk)
    note.set(JournalEntry.place, person[PeaceAgent.place], &desk)
    desk.moves.append(.backTo(max(1, desk.screens.firstIndex { $0.isOf(person.id) } ?? desk.screens.count)))
    desk.open(.entry(note))
  }

  // MARK: - Drawing

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    let margin = Frame.margin(in: canvas.size)
    let width = min(88, body.columns - margin - 2)
    let words = options(desk).map { desk.tongue($0) }
    var area = body.inset(top: 1)
    let below = asksToErase ? wrap(desk.tongue(PauseWord.eraseAsk), columns: width).map(String.init) : []
    let taken = asksToErase ? below.count : Choices.rows(words, width: width)
    var row = area.row
    for (index, text) in lines(desk).enumerated() {
      for line in wrap(text, columns: width) where row < area.row + area.rows - taken - 1 {
        canvas.draw(line, at: Position(column: margin, row: row), style: index == 0 ? .bold : .normal)
        row += 1
      }
      if index == 0, area.rows > 14 { row += 1 }
    }
    _ = area.takeTop(row - area.row + 1)
    guard asksToErase else { return choices.draw(words, row: area.row, width: width, on: &canvas) }
    for (index, line) in below.enumerated() {
      canvas.draw(line, at: Position(column: margin, row: area.row + index))
    }
    canvas.cursor = Position(column: margin, row: area.row + below.count)
  }

  /// What is said, the first line in bold.
  private func lines(_ desk: Desk) -> [String] {
    guard let record = desk.contents[matter.record] else { return [] }
    func day(_ date: PartialDate?) -> String { date.map { desk.tongue.date($0, today: desk.today) } ?? "" }
    switch matter {
    case .studyDanger:
      let help = desk.study?[Study.referralList]
      let due = StudyDanger.promise(for: record.id, in: desk.contents)?[FollowUp.dueOn]
      return [
        desk.tongue(CareWord.couldAdd), desk.name(of: record), desk.tongue(CareWord.thinkTogether),
        help.map { $0.isBlank } ?? true
          ? desk.tongue(CareWord.nobodyCanHelp)
          : desk.tongue(PauseWord.whoCanHelp, help?.text.replacing("\n", with: "; ") ?? ""),
        due.map { desk.tongue(CareWord.lookInOn, day($0)) } ?? "",
      ].filter { !$0.isEmpty }
    case .weapons:
      return [CareWord.weapons, .weaponsAsk, .weaponsKept].map { desk.tongue($0) }
    case .nameDay:
      return [
        desk.tongue(CareWord.nameDay, desk.ownerCode(of: record), day(record[SealedName.destroyOn])),
        desk.tongue(CareWord.nameWhy, record[SealedName.whyNeeded] ?? Signs.dot),
        desk.tongue(CareWord.nameHow) + " " + desk.tongue(TakeBackWord.elsewhere),
      ]
    }
  }
}

/// Words about people's safety.
enum CareWord: String, Phrase {
  case couldAdd = "Talking with us could add to this danger."
  case thinkTogether = """
    Think together what would make it smaller: another place, another time, or no more of it. Nothing is worth more \
    than someone’s safety.
    """
  case nobodyCanHelp = "Nobody is written down yet who can help here."
  case lookInOn = "To look in again is promised for {1}; whoever leads the study sees it on Today."
  case goOnWithCare = "go on, with care"
  case theDanger = "to the danger itself"
  case keepNothing = "stop here and keep nothing of this talk"
  case studyDanger = "talking with us could add to a danger"
  case weapons = "They use weapons, if only partly."
  case weaponsAsk = """
    These pages are for people who keep the peace without them. Shall it be noted as what is around here instead?
    """
  case weaponsKept = "Kept here, it stays out of every list that is shared, and nothing can be recommended for it."
  case keepHere = "keep it here"
  case whatIsAround = "note it as what is around: the page goes to the bin, and a note about the place begins"
  case nameDay = "The name kept apart for {1} was to be kept until {2}."
  case nameWhy = "Why it was needed: {1}"
  case nameHow = "Destroyed, it is gone here and in every copy that meets this one."
  case destroyName = "destroy it now"
  case notYet = "not yet: it stays on Today"
  case nameGone = "The name is destroyed."
  case nameDue = "a name kept apart is to be destroyed"
  case leftAlone = "They wish to be left to do it themselves. Nothing is recommended to that."
  case notForWeapons = "They use weapons, if only partly: nothing is recommended for them."
  case recommended = "recommended"
  case recommendedWithCare = "recommended, ! {1}"
  case recommendAgain = "recommended: look at it again"
  case again = "recommendation to look at again"
  case manyAgain = "recommendations to look at again"
  case alreadyHere = "Already here: {1}"
  case complaintAsk = "Whom can they complain to? Not written down yet: type it here, Enter keeps it."
  case complaintOpen = "Whom they can complain to is not written down yet: ↑ leads to a line for it."
}
