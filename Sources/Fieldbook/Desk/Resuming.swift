import Notebook

extension Desk {
  /// Where a lock or the end of the session left this member: one record per team code.
  private var visitID: RecordID? { RecordID("visit-" + who.lowercased()) }

  /// What is open now, as far as there is something to come back to.
  var place: ReturnPlace? { screens.last { $0.returnPlace != nil }?.returnPlace }

  /// Writes where to come back to; nil clears it, as closing the notebook does.
  mutating func remember(_ place: ReturnPlace?) {
    guard let id = visitID, contents[id]?.value(Visit.place.name) != place?.stored else { return }
    write([
      Change(dossier: .notebook, record: id, kind: Visit.type.kind, field: Visit.place.name, value: place?.stored)
    ])
  }

  /// Goes back to where this member's screen was locked.
  mutating func resume() {
    saving.erasing = contents.records.values
      .filter { $0.isDeleted && $0[JournalEntry.movedTo].flatMap { contents[$0] } != nil }.map(\.dossier).sorted()
    guard let id = visitID, let place = contents[id]?[Visit.place],
      let record = place.record.flatMap({ contents[$0] }), !record.isDeleted
    else { return }
    switch record.kind {
    case Interview.type.kind: openInterview(record.id, at: place.question)
    case JournalEntry.type.kind: open(.entry(EntryPage(entry: record.id)))
    case PeaceAgent.type.kind: open(.person(PersonPage(person: record.id)))
    case Place.type.kind: open(.place(PlacePage(place: record.id)))
    case WarningSign.type.kind: open(.sign(SignPage(sign: record.id)))
    default: break
    }
  }

  /// Opens an interview where it was left: at its permission, a question, or its closing; a finished one to be read.
  mutating func openInterview(_ id: RecordID, at question: String? = nil) {
    open(InterviewFlow.screen(of: id, question: question, self))
  }
}

extension Screen {
  /// The record and question to return to after a lock; nil for screens that hold nothing of their own.
  fileprivate var returnPlace: ReturnPlace? {
    switch self {
    case .question(let page): ReturnPlace(record: page.interview, question: page.question)
    case .permission(let page): ReturnPlace(record: page.interview, question: "")
    case .closing(let page): ReturnPlace(record: page.interview, question: "")
    case .reading(let page): ReturnPlace(record: page.interview, question: "")
    case .entry(let page): ReturnPlace(record: page.entry, question: "")
    case .person(let page): ReturnPlace(record: page.person, question: "")
    case .place(let page): ReturnPlace(record: page.place, question: "")
    case .sign(let page): ReturnPlace(record: page.sign, question: "")
    default: nil
    }
  }
}
