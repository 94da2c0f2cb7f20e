import Notebook

extension Desk {
  /// Where a lock or the end of the session left this member: one record per team code.
  var visitID: RecordID? { RecordID("visit-" + who.lowercased()) }

  /// What is open now, as far as there is something to come back to.
  var place: ReturnPlace? { screens.last { $0.returnPlace != nil }?.returnPlace }

  /// Writes where to come back to, and how the visit ended; while it goes on nothing stands for its end.
  mutating func remember(_ place: ReturnPlace?, ending end: Visit.End?) {
    guard let id = visitID else { return }
    let visit = contents[id]
    func change<Content: FieldValue>(_ field: Field<Content>, _ value: Content?) -> [Change] {
      guard visit?.value(field.name) != value?.stored || visit?.fields[field.name] == nil else { return [] }
      return [
        Change(dossier: .notebook, record: id, kind: Visit.type.kind, field: field.name, value: value?.stored)
      ]
    }
    write(change(Visit.place, place) + change(Visit.ended, end?.rawValue))
  }

  /// Goes back to where this member's screen was locked; else shows what the visit before left unfinished.
  mutating func resume() {
    saving.erasing = contents.records.values
      .filter { $0.isDeleted && $0[JournalEntry.movedTo].flatMap { contents[$0] } != nil }.map(\.dossier).sorted()
    guard let visit = visitID.flatMap({ contents[$0] }) else { return }
    // Notebooks of before say nothing of the end: theirs counts as a lock.
    let end = visit.fields[Visit.ended.name] == nil ? .locked : visit[Visit.ended].flatMap(Visit.End.init)
    guard end == .locked else {
      let left = leftUnfinished(in: visit, crashed: end == nil)
      if !left.isEmpty { open(.unfinished(UnfinishedPage(left, crashed: end == nil))) }
      return
    }
    guard let place = visit[Visit.place], let record = place.record.flatMap({ contents[$0] }), !record.isDeleted
    else { return }
    if ReadThrough.text(readIn: place.question, of: record.kind) != nil {
      return open(.leaving(LeavingPage(at: place)))
    }
    switch record.kind {
    case Interview.type.kind: openInterview(record.id, at: place.question)
    case JournalEntry.type.kind: open(.entry(EntryPage(entry: record.id)))
    case PeaceAgent.type.kind: open(.person(PersonPage(person: record.id)))
    case Place.type.kind: open(.place(PlacePage(place: record.id)))
    case WarningSign.type.kind: open(.sign(SignPage(sign: record.id)))
    case ParticipatorySession.type.kind: open(screen(of: record.id))
    default: break
    }
  }

  /// Opens an interview where it was left: at its permission, a question, or its closing; a finished one to be read.
  ///
  /// One begun on an earlier day is first asked whether what was agreed to still holds.
  mutating func openInterview(_ id: RecordID, at question: String? = nil) {
    if Talk(id, in: contents)?.isForAnotherDay(today, in: contents, offset: now.offset) == true {
      open(.resumed(ResumedPage(interview: id)))
    } else {
      open(InterviewFlow.screen(of: id, question: question, self))
    }
  }
}

// MARK: - What the visit before left unfinished

/// An interview or a note that the visit before left in the middle; nothing of its words.
struct LeftUnfinished: Hashable, Sendable {
  /// The interview or the note.
  let record: RecordID
  /// The question it was left at; nil for a note, empty for permission.
  let question: String?
  /// When something was last written in it.
  let since: Moment
}

extension Desk {
  /// What the visit before left in the middle, the screen it broke off at first.
  ///
  /// Only what that visit itself wrote in counts, so nobody is offered what another person or another day left.
  private func leftUnfinished(in visit: Record, crashed: Bool) -> [LeftUnfinished] {
    let writings = [Visit.place.name, Visit.ended.name].flatMap { visit.fields[$0]?.visible ?? [] }
    guard let session = writings.max(by: { ($0.at, $0.id) < ($1.at, $1.id) })?.id.session else { return [] }
    func since(_ record: Record) -> Moment? {
      record.fields.values.flatMap(\.operations).filter { $0.id.session == session }.map(\.at).max()
        .map { Moment(seconds: $0, offset: now.offset) }
    }
    var left: [LeftUnfinished] = []
    let place = crashed ? visit[Visit.place] : nil
    if let place, let record = place.record.flatMap({ contents[$0] }), !record.isDeleted,
      ReadThrough.text(readIn: place.question, of: record.kind) == nil
    {
      // A choice is not written into the interview itself: then the visit's own last word says when.
      let since = since(record) ?? Moment(seconds: writings.map(\.at).max() ?? 0, offset: now.offset)
      if Talk(record.id, in: contents) != nil {
        left.append(LeftUnfinished(record: record.id, question: place.question, since: since))
      } else if record.kind == JournalEntry.type.kind, JournalEntry.isListed(record, for: who) {
        left.append(LeftUnfinished(record: record.id, question: nil, since: since))
      }
    }
    for draft in InterviewFlow.drafts(self) where draft.interview != place?.record && !draft.isPutOff {
      guard let record = contents[draft.interview], let since = since(record) else { continue }
      let question = record[Interview.bookmark]?.question ?? ""
      left.append(LeftUnfinished(record: record.id, question: question, since: since))
    }
    return left
  }
}

extension Screen {
  /// The record and question to return to after a lock; nil for screens that hold nothing of their own.
  var returnPlace: ReturnPlace? {
    switch self {
    case .question(let page): ReturnPlace(record: page.interview, question: page.question)
    case .permission(let page): ReturnPlace(record: page.interview, question: "")
    case .closing(let page): ReturnPlace(record: page.interview, question: "")
    case .reading(let page): ReturnPlace(record: page.interview, question: "")
    case .entry(let page): ReturnPlace(record: page.entry, question: "")
    case .person(let page): ReturnPlace(record: page.person, question: "")
    case .place(let page): ReturnPlace(record: page.place, question: "")
    case .sign(let page): ReturnPlace(record: page.sign, question: "")
    case .session(let page): ReturnPlace(record: page.session, question: "")
    case .prepare(let page): ReturnPlace(record: page.session, question: "")
    case .leaving(let page): page.returnPlace
    default: nil
    }
  }
}
