import Canvas
import Notebook

/// What was written about one thing: when, by whom, what stands now and what was replaced.
struct HistoryPage: Page {
  /// What it is the history of.
  enum Subject: Hashable, Sendable {
    /// One record by itself.
    case record(RecordID)
    /// An interview with its permission, answers and what was told in it.
    case interview(RecordID)
    /// A session with all that the group did.
    case session(RecordID)
    /// The answer to one question, and the rows it is asked with.
    case answer(RecordID, rows: [RecordID])
  }

  private let subject: Subject
  private var lines = HistoryLines()

  /// The history of one thing.
  init(_ subject: Subject) { self.subject = subject }

  private var root: RecordID {
    switch subject {
    case .record(let id), .interview(let id), .session(let id), .answer(let id, _): id
    }
  }

  func heading(_ desk: Desk) -> Heading {
    let name = desk.contents[root].map { desk.heading(of: $0) } ?? ""
    return Heading(
      title: [name, desk.tongue(HistoryWord.title)].filter { !$0.isEmpty }.joined(separator: " \(Signs.dot) "))
  }

  func commands(_ desk: Desk) -> [Command.ID] { [.open, .back, .undo, .find, .all, .help] }
  func subject(_ desk: Desk) -> [RecordID] { [root] }

  mutating func refresh(_ desk: inout Desk) {
    let records: [Record] =
      switch subject {
      case .record(let id): [id].compactMap { desk.contents[$0] }
      case .interview(let id):
        [id].compactMap { desk.contents[$0] }
          + desk.contents.records(pointingAt: id).filter {
            $0.kind != JournalEntry.type.kind && $0.kind != Interview.type.kind
          }
      case .session(let id):
        [id].compactMap { desk.contents[$0] }
          + desk.contents.records.values.filter {
            $0.id != id && ParticipatorySession.of($0, in: desk.contents)?.id == id
          }
      case .answer(let id, let rows): ([id] + rows).compactMap { desk.contents[$0] }
      }
    // Whoever opened something held reads its history too; in lists over several it stays out.
    lines.gather(records, held: HeldInterviews(Contents()), desk)
  }

  mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
    if lines.move(key, page: max(1, Frame.body(in: desk.size).rows - 3)) { return true }
    guard key == .enter else { return false }
    openMarked(&desk)
    return true
  }

  mutating func perform(_ command: Command.ID, _ desk: inout Desk) -> Bool {
    guard command == .open else { return false }
    openMarked(&desk)
    return true
  }

  private func openMarked(_ desk: inout Desk) {
    if let entry = lines.marked { desk.open(.writing(WritingPage(entry))) }
  }

  func draw(in body: Rect, on canvas: inout Canvas, _ desk: Desk) {
    lines.draw(in: body.inset(top: 1, bottom: 1), root: root, on: &canvas, desk)
  }
}

extension Desk {
  /// A person or group and every row about it, wherever it was told.
  func recordsOf(_ person: RecordID) -> [Record] {
    [person].compactMap { contents[$0] }
      + contents.records(pointingAt: person).filter {
        $0.value("person").flatMap(RecordID.init) == person || $0[Relationship.toPerson] == person
      }
  }
}

/// Words of histories and of what comes back.
enum HistoryWord: String, Phrase {
  case title = "history"
  case nothing = "Nothing was written here yet."
  case standsNow = "stands now"
  case replaced
  case leftOut = "left out"
  case twice = "written twice"
  case bin
  case toBin = "to the bin"
  case fromBin = "brought back"
  case folded = "Folded away; Enter opens it."
  case thisStands = "this one stands"
  case newNumber = "a new number"
  case broughtBack = "Brought back. Ctrl-Z takes it away again."
  case already = "This stands now."
  case goneForGood = "What was left out is gone for good."
  case askAgain = "Permission is asked again, not brought back."
  case elsewhere = "Who reads it is chosen in the note itself."
  case inBin = "In the bin: {1}"
  case emptyBin = "The bin is empty."
  case binHint = "Space marks several. Nothing here is in a list, a find or a table."
  case several = "{1} brought back"
}
