import Canvas
import Notebook

/// One note as the list shows it, small enough to keep for thousands.
struct JournalRow: Hashable, Sendable {
  /// The note.
  let id: RecordID
  /// Its number, such as J-118.
  let code: String
  /// Its kind.
  let kind: Code
  /// The first words; a dot for a note that is only its author's.
  let words: String
  /// The day it was written; nil when that is not known to the day.
  let day: Day?

  /// What the list shows of a note.
  init(_ record: Record, _ desk: Desk) {
    id = record.id
    code = desk.code(of: record)
    kind = record[JournalEntry.kind] ?? "observation"
    words =
      JournalEntry.isOnlyMine(record)
      ? Signs.dot
      : desk.isTwice(record.id, JournalEntry.text.name)
        ? desk.tongue(TwiceWord.writtenTwice) : Self.firstWords(of: record[JournalEntry.text])
    day = record[JournalEntry.writtenOn]?.span?.lowerBound
  }

  private static func firstWords(of text: Prose?) -> String {
    let paragraph = text?.paragraphs.first { !$0.text.allSatisfy(\.isWhitespace) }
    return String((paragraph?.text ?? "").prefix(200))
  }
}

extension Desk {
  /// The notes this member sees, the newest first.
  var journal: [Record] {
    contents.records(JournalEntry.type).filter { JournalEntry.isListed($0, for: who) }
      .map { (JournalOrder($0), $0) }.sorted { $0.0 > $1.0 }.map(\.1)
  }
}

/// By day, then by when it was first written, then by number.
private struct JournalOrder: Comparable {
  let day: Int
  let at: Int
  let code: String

  init(_ record: Record) {
    day = record[JournalEntry.writtenOn]?.span?.lowerBound.number ?? Int.min
    at = record.fields[JournalEntry.code.name]?.operations.first?.at ?? 0
    code = record[JournalEntry.code] ?? ""
  }

  static func < (left: JournalOrder, right: JournalOrder) -> Bool {
    (left.day, left.at, left.code) < (right.day, right.at, right.code)
  }
}
