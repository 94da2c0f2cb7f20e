import Notebook

/// What is done with a session once the group has gone.
extension Desk {
  /// The findings read to a group, in order.
  func read(in session: RecordID) -> [Record] {
    activities(of: session).filter { $0[Activity.method] == Method.giveBack.code }
      .flatMap { ActivityItem.inOrder(of: $0.id, in: contents) }
  }

  /// The findings a group would put right.
  func corrections(in session: RecordID) -> [Record] {
    read(in: session).filter { item in
      switch item[ActivityItem.verdict] {
      case "not", "partly": return true
      case "notSaid": return false
      default: return item[ActivityItem.note]?.isBlank == false
      }
    }
  }

  /// Questions that are not of the guide: what the team or the group asked, and what a group said should be asked.
  func questionsOfGroup(in session: RecordID) -> [(words: String, method: Code?)] {
    let own = activities(of: session).flatMap { activity -> [(words: String, method: Code?)] in
      let asked = activity[Activity.framingQuestion] ?? ""
      let isBack = activity[Activity.method] == Method.giveBack.code
      let isOwn = !isBack && !asked.allSatisfy(\.isWhitespace) && !GroupGuide.asks(asked)
      let wished = isBack ? activity[Activity.missing]?.paragraphs.map(\.text).filter { !$0.isEmpty } ?? [] : []
      return (isOwn ? [(asked, activity[Activity.method])] : []) + wished.map { ($0, nil) }
    }
    var seen: Set<String> = []
    return own.filter { seen.insert($0.words).inserted }
  }

  /// Carries out what a line of the list says.
  mutating func carryOut(_ deed: SessionToDo.Deed, in session: RecordID) {
    switch deed {
    case .goOn: open(.hold(HoldPage(session: session)))
    case .end: end(session)
    case .sort(let record): open(.sort(SortPage(record)))
    case .correct(let item): promiseToPutRight(item, in: session)
    case .open(let id), .asked(let id): if let record = contents[id] { openRecord(record) }
    case .ask("", _): addGroupQuestion(for: session)
    case .ask(let words, let method):
      let id = RecordID.random(using: &pen.chance)
      perform(
        tongue(SessionsWord.askedFromNowOn),
        GroupQuestion.adding(words, in: language(of: session), method: method, as: id))
      say(SessionsWord.isInGuide)
    case .word(let found): open(found)
    }
  }

  /// Opens an empty question for groups; it is taken back when nothing is written.
  mutating func addGroupQuestion(for session: RecordID) {
    writeTexts()
    let id = RecordID.random(using: &pen.chance)
    let language = Code(language(of: session).rawValue)
    perform(
      tongue(RecordWord.groupQuestion),
      [
        Change(
          dossier: .notebook, record: id, kind: GroupQuestion.type.kind, field: GroupQuestion.lang.name,
          value: language.stored)
      ])
    if let record = contents[id] { open(.record(RecordPage(record, isNew: true))) }
  }

  /// Ends a session that was left in the middle; what was not begun of it is left out.
  private mutating func end(_ session: RecordID) {
    guard let record = contents[session] else { return }
    let activities = activities(of: session).compactMap { activity -> Change? in
      switch activity[Activity.status] {
      case "open": Change(activity, Activity.status, "closed")
      case "planned": Change(activity, Activity.status, "discarded")
      default: nil
      }
    }
    perform(tongue(SessionsWord.itIsOver), [Change(record, ParticipatorySession.status, "closed")] + activities)
  }

  /// Makes what a group would put right a promise, kept with its session; one step that can be taken back.
  private mutating func promiseToPutRight(_ item: RecordID, in session: RecordID) {
    guard let record = contents[item] else { return }
    let id = RecordID.random(using: &pen.chance)
    func set<Content: FieldValue>(_ field: Field<Content>, _ value: Content) -> Change {
      Change(dossier: record.dossier, record: id, kind: FollowUp.type.kind, field: field.name, value: value.stored)
    }
    let words = [record[ActivityItem.label] ?? "", record[ActivityItem.note]?.text ?? ""].filter { !$0.isEmpty }
    let people = contents[session]?[ParticipatorySession.groupKind].map { [set(FollowUp.audience, $0)] } ?? []
    perform(
      tongue(SessionsWord.toPutRight),
      [
        set(FollowUp.kind, "correction"), set(FollowUp.forRef, item),
        set(FollowUp.what, Prose(words.joined(separator: "\n"))),
        set(FollowUp.dueOn, PartialDate(today + 7)), set(FollowUp.safeToDo, "ask"),
      ] + people)
    say(SessionsWord.isPromised)
  }
}
