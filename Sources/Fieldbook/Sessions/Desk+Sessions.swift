import Notebook

extension Desk {
  /// The sessions: those prepared or begun first, then by day, the newest first.
  var sessionsInOrder: [Record] {
    func isAhead(_ session: Record) -> Bool {
      let status = session[ParticipatorySession.status]
      return status == "planned" || status == "open"
    }
    func day(_ session: Record) -> Int { session[ParticipatorySession.heldOn]?.span?.upperBound.number ?? 0 }
    return contents.records(ParticipatorySession.type).sorted {
      if isAhead($0) != isAhead($1) { return isAhead($0) }
      return day($0) == day($1) ? code(of: $0).isBefore(code(of: $1)) : day($0) > day($1)
    }
  }

  /// What a group does in a session, in the order it is done.
  func activities(of session: RecordID) -> [Record] { Activity.inOrder(of: session, in: contents) }

  /// The language a group speaks.
  func language(of session: RecordID) -> Language {
    contents[session]?[ParticipatorySession.lang].flatMap { Language(rawValue: $0.text) } ?? studyLanguage
  }

  /// The session held last; of several on one day the one that was made last, which has the highest number.
  private var lastHeld: Record? {
    func day(_ session: Record) -> Int { session[ParticipatorySession.heldOn]?.span?.upperBound.number ?? 0 }
    return contents.records(ParticipatorySession.type).filter { $0[ParticipatorySession.heldOn] != nil }
      .max { day($0) == day($1) ? code(of: $0).isBefore(code(of: $1)) : day($0) < day($1) }
  }

  private var studyLanguage: Language {
    study?[Study.languages]?.first.flatMap { Language(rawValue: $0.text) } ?? tongue.language
  }

  /// Who they are and how many, in a few words.
  func people(of session: Record) -> String {
    [label(session, ParticipatorySession.groupKind), label(session, ParticipatorySession.countBand)]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  // MARK: - Preparing and opening

  /// Makes a new session in a dossier of its own, at the place and with the team of the last one.
  ///
  /// A vote has the same people too, and the one question of what would help most.
  mutating func makeSession(toVote: Bool = false) -> RecordID {
    let last = lastHeld
    let id = RecordID.random(using: &pen.chance)
    let dossier = RecordID.random(using: &pen.chance)
    let number = contents.freshCode(ParticipatorySession.type, using: &pen.chance)
    func set<Content: FieldValue>(_ field: Field<Content>, _ value: Content?) -> [Change] {
      value.map {
        [
          Change(
            dossier: dossier, record: id, kind: ParticipatorySession.type.kind, field: field.name, value: $0.stored)
        ]
      } ?? []
    }
    let places = contents.records(Place.type)
    let spoken = last?[ParticipatorySession.lang] ?? Code(studyLanguage.rawValue)
    var changes =
      set(ParticipatorySession.code, number) + set(ParticipatorySession.status, "planned")
      + set(ParticipatorySession.place, last?[ParticipatorySession.place] ?? (places.count == 1 ? places[0].id : nil))
      + set(ParticipatorySession.lang, spoken)
      + set(ParticipatorySession.facilitator, last?[ParticipatorySession.facilitator] ?? who)
      + set(ParticipatorySession.recorder, last?[ParticipatorySession.recorder] ?? who)
    if toVote {
      changes +=
        set(ParticipatorySession.groupKind, last?[ParticipatorySession.groupKind])
        + set(ParticipatorySession.countBand, last?[ParticipatorySession.countBand])
        + set(ParticipatorySession.methods, [Method.dotVote.code])
      let words = GroupGuide.prompts.first { $0.id == "h8" }?.words[Language(rawValue: spoken.text) ?? .en]
      changes += planning(.dotVote, words ?? "", at: 1, in: id, dossier)
    }
    perform(tongue(PersonWord.newRow, number), changes)
    return id
  }

  /// The changes that plan one more thing to do in a session.
  private mutating func planning(
    _ method: Method, _ question: String, at place: Int, in session: RecordID, _ dossier: DossierID
  ) -> [Change] {
    let id = RecordID.random(using: &pen.chance)
    func set<Content: FieldValue>(_ field: Field<Content>, _ value: Content) -> Change {
      Change(dossier: dossier, record: id, kind: Activity.type.kind, field: field.name, value: value.stored)
    }
    return [
      set(Activity.session, session), set(Activity.place, place), set(Activity.method, method.code),
      set(Activity.framingQuestion, question), set(Activity.status, "planned"),
    ]
  }

  /// Plans one more thing to do together, behind the others; one step that can be taken back.
  mutating func plan(_ method: Method, asking question: String, in session: RecordID) {
    guard let record = contents[session] else { return }
    let all = activities(of: session)
    perform(
      label(method.code, of: .method),
      planning(method, question, at: all.count + 1, in: session, record.dossier)
        + ordering(all, then: method.code, in: record))
  }

  /// Puts something planned into the bin; one step that can be taken back.
  mutating func dropPlan(_ activity: Record) {
    guard let session = activity[Activity.session].flatMap({ contents[$0] }) else { return }
    let left = activities(of: session.id).filter { $0.id != activity.id }
    perform(
      label(activity, Activity.method), [Change(activity, .deleted, true)] + ordering(left, in: session))
    say(FrameWord.broughtBack)
  }

  /// Moves something planned so many places on, or back; one step that can be taken back.
  mutating func movePlan(_ activity: Record, by step: Int) {
    guard let session = activity[Activity.session].flatMap({ contents[$0] }) else { return }
    var all = activities(of: session.id)
    guard let at = all.firstIndex(where: { $0.id == activity.id }), all.indices.contains(at + step) else { return }
    all.swapAt(at, at + step)
    perform(label(activity, Activity.method), ordering(all, in: session))
  }

  /// The changes that let a session's activities stand in this order, one more behind them.
  private func ordering(_ activities: [Record], then method: Code? = nil, in session: Record) -> [Change] {
    let moved = activities.enumerated().filter { $1[Activity.place] != $0 + 1 }
    let methods = activities.compactMap { $0[Activity.method] } + [method].compactMap(\.self)
    return moved.map { Change($1, Activity.place, $0 + 1) }
      + [Change(session, ParticipatorySession.methods, methods.once)]
  }

  /// The ways the group works, each once, in order.
  func methods(of session: RecordID) -> [Code] { activities(of: session).compactMap { $0[Activity.method] }.once }

  /// Begins preparing a session.
  mutating func prepareSession(toVote: Bool = false) {
    writeTexts()
    open(.prepare(.new(makeSession(toVote: toVote), self)))
  }

  /// The page of a session: to prepare it while it was not begun, to go on or to read it afterwards.
  func screen(of session: RecordID) -> Screen {
    contents[session]?[ParticipatorySession.status] == "planned"
      ? .prepare(PreparePage(session: session)) : .session(SessionPage(session: session, self))
  }

  /// Sessions prepared or in the middle, for Today.
  var sessionsToCarryOn: [TodayItem] {
    sessionsInOrder.compactMap { session -> TodayItem? in
      let status = session[ParticipatorySession.status]
      guard status == "planned" || status == "open" else { return nil }
      return TodayItem(
        deed: .session(session.id), code: code(of: session),
        words: joined([people(of: session), label(session, ParticipatorySession.status)]))
    }
  }

  /// Sessions that are over and name things nobody has found in our lists yet, the oldest first.
  var sessionsToSort: [RecordID] {
    sessionsInOrder.reversed().filter {
      $0[ParticipatorySession.status] == "closed" && !unsorted(in: $0.id).isEmpty
    }.map(\.id)
  }

  /// What a group named that nobody has found in our lists yet.
  func unsorted(in session: RecordID) -> [Record] {
    activities(of: session).filter { !GroupLists.fitting($0).isEmpty }.flatMap {
      ActivityItem.inOrder(of: $0.id, in: contents).filter { $0[ActivityItem.mapsTo] == nil }
    }
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it stands first.
  var once: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
