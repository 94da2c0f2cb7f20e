import Canvas
import Notebook

/// A session before it is held: who comes, what they do together, and what is asked before it begins.
struct PreparePage: Page {
  /// The session.
  let session: RecordID
  private(set) var part = Part.who
  private(set) var form: Form?
  private(set) var list = RowList()
  private(set) var choices = Choices()
  private var madeWith: [Record]?

  /// The steps, in order.
  enum Part: Int, CaseIterable, Hashable, Sendable {
    case who, what, before

    /// What stands on line 2.
    var word: SessionsWord {
      switch self {
      case .who: .whoComes
      case .what: .whatWeDo
      case .before: .beforeWeBegin
      }
    }
  }

  private static let fields: [FieldSpec] = [
    ParticipatorySession.groupKind.spec, ParticipatorySession.countBand.spec, ParticipatorySession.place.spec,
    ParticipatorySession.lang.spec, ParticipatorySession.facilitator.spec, ParticipatorySession.recorder.spec,
  ]

  /// The page of a session that was not begun.
  init(session: RecordID) { self.session = session }

  /// The page of a session just made; it is taken back when nothing is changed on it.
  static func new(_ session: RecordID, _ desk: Desk) -> PreparePage {
    var page = PreparePage(session: session)
    page.madeWith = page.records(desk)
    return page
  }

  private func records(_ desk: Desk) -> [Record] {
    desk.contents[session].map { desk.contents.records(in: $0.dossier) } ?? []
  }

  func heading(_ desk: Desk) -> Heading {
    guard let record = desk.contents[session] else { return Heading(title: "") }
    return Heading(
      title: desk.line(of: record),
      tabs: Part.allCases.map { Heading.Tab(text: desk.tongue($0.word), isCurrent: $0 == part) })
  }

  func isTyping(_ desk: Desk) -> Bool { part == .who && form?.isTyping(desk) == true }

  func commands(_ desk: Desk) -> [Command.ID] {
    let here: [Command.ID] =
      switch part {
      case .who: [.open, .part]
      case .what: [.open, .part, .new, .bin] + (list.markedRow == nil ? [] : [.moveUp, .moveDown])
      case .before: [.open, .part]
      }
    return here + [.back, .undo, .note, .history, .all, .help, .next, .previous]
  }

  func words(for command: Command.ID, _ desk: Desk) -> String? {
    command == .open && part == .before && choices.marked == 1 ? desk.tongue(CommandWord.begin) : nil
  }

  func subject(_ desk: Desk) -> [RecordID] { [session] }

  mutating func refresh(_ desk: inout Desk) {
    guard let record = desk.contents[session], !record.isDeleted else { return desk.back() }
    // It was begun meanwhile, on this laptop or in another copy.
    if record[ParticipatorySession.status] != "planned" { return desk.replace(desk.screen(of: session)) }
    if form == nil {
      form = Form(record, fields: Self.fields)
      // Where all of it is said already, as in a vote, only the beginning is left.
      let isSaid = [ParticipatorySession.groupKind, ParticipatorySession.countBand].allSatisfy { record[$0] != nil }
      if isSaid, !desk.activities(of: session).isEmpty { part = .before }
    }
    gather(desk)
    if checking(desk) != nil { choices.marked = 1 }
  }

  private mutating func gather(_ desk: Desk) {
    let rows = desk.activities(of: session).map { activity in
      PersonRow(
        id: activity.id, what: desk.label(activity, Activity.method), more: activity[Activity.framingQuestion] ?? "",
        source: "")
    }
    list.show([
      RowList.Part(
        adds: Activity.type, addWords: desk.tongue(SessionsWord.add), rows: rows,
        noneWords: desk.tongue(SessionsWord.nothingChosen))
    ])
  }

  // MARK: - Keys

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if part == .who, form?.handle(key, &desk) == true { return true }
    switch key {
    case .left: show(Part(rawValue: part.rawValue - 1) ?? part, &desk)
    case .right: show(Part(rawValue: part.rawValue + 1) ?? part, &desk)
    default:
      switch part {
      case .who: return false
      case .what:
        guard key == .enter else { return list.move(key) }
        openMarked(&desk)
      case .before:
        switch choices.handle(key, count: 2) {
        case .chosen(0): desk.open(.harmCheck(HarmCheckPage(target: session, kind: "session")))
        case .chosen: begin(&desk)
        case .moved: break
        case .ignored: return false
        }
      }
    }
    return true
  }

  mutating func paste(_ text: String, _ desk: inout Desk) { if part == .who { form?.paste(text, &desk) } }

  mutating func nextPart(_ desk: inout Desk) -> Bool {
    form?.settle(&desk)
    return false
  }

  private mutating func show(_ next: Part, _ desk: inout Desk) {
    guard next != part else { return }
    form?.settle(&desk)
    desk.writeTexts()
    part = next
    gather(desk)
    if checking(desk) != nil { choices.marked = 1 }
  }

  private func openMarked(_ desk: inout Desk) {
    guard let row = list.markedRow.flatMap({ desk.contents[$0] }) else {
      return desk.open(.method(MethodPage(session: session)))
    }
    desk.open(.record(RecordPage(row)))
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    switch command {
    case .open: return handle(.enter, &desk)
    case .part, .next: show(Part(rawValue: part.rawValue + 1) ?? .who, &desk)
    case .previous: show(Part(rawValue: part.rawValue - 1) ?? .before, &desk)
    case .new where part == .what: desk.open(.method(MethodPage(session: session)))
    case .bin where part == .what:
      if let activity = list.markedRow.flatMap({ desk.contents[$0] }) { desk.dropPlan(activity) }
      gather(desk)
    case .moveUp where part == .what: move(by: -1, &desk)
    case .moveDown where part == .what: move(by: 1, &desk)
    case .history:
      form?.settle(&desk)
      desk.open(.history(HistoryPage(.session(session))))
    case .note:
      form?.settle(&desk)
      desk.open(.entry(EntryPage.new(about: [session], beside: false, &desk)))
    case .back: return stepBack(&desk)
    default: return part == .who && form?.perform(command, &desk) == true
    }
    return true
  }

  private mutating func move(by step: Int, _ desk: inout Desk) {
    guard let activity = list.markedRow.flatMap({ desk.contents[$0] }) else { return }
    desk.movePlan(activity, by: step)
    gather(desk)
    list.mark(activity.id)
  }

  private mutating func stepBack(_ desk: inout Desk) -> Bool {
    if form?.stepBack(&desk) == true { return true }
    if let madeWith, records(desk) == madeWith,
      desk.undo.done.last?.before.contains(where: { $0.record == session && $0.field == Field.deleted.name }) == true
    {
      desk.takeBack()
      desk.message = nil
    }
    return false
  }

  // MARK: - Beginning

  /// The questions about harm, answered to the end and still counting; nil where they are to be asked.
  func checking(_ desk: Desk) -> HarmChecking? {
    HarmChecking.newest(about: session, kind: "session", in: desk.contents)
      .flatMap { $0.isCurrent(in: desk.contents, on: desk.today) ? $0 : nil }
  }

  private mutating func begin(_ desk: inout Desk) {
    guard let record = desk.contents[session] else { return }
    let asked: [(Field<Code>, SessionsWord)] = [
      (ParticipatorySession.groupKind, .whoFirst), (ParticipatorySession.countBand, .whoFirst),
    ]
    if let (field, words) = asked.first(where: { record[$0.0] == nil }) { return askFirst(field.name, words, &desk) }
    let team = [ParticipatorySession.facilitator, ParticipatorySession.recorder]
    if let field = team.first(where: { record[$0]?.isEmpty != false }) {
      return askFirst(field.name, .teamFirst, &desk)
    }
    guard !desk.activities(of: session).isEmpty else {
      show(.what, &desk)
      return desk.say(SessionsWord.methodFirst)
    }
    guard let checking = checking(desk) else {
      desk.open(.harmCheck(HarmCheckPage(target: session, kind: "session")))
      return desk.say(SessionsWord.harmFirst)
    }
    guard checking.result != .stop else { return desk.say(SessionsWord.notHeld) }
    desk.open(.hold(HoldPage(session: session)))
  }

  private mutating func askFirst(_ field: String, _ words: SessionsWord, _ desk: inout Desk) {
    show(.who, &desk)
    form?.go(to: field, &desk)
    desk.say(words)
  }
}
