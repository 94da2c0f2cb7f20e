/// What once left the notebook: written before the files exist, so that whoever takes it back can be told where it is.
public enum ExportLog {
  /// How far it went: begun, written or failed.
  public enum Outcome: String, Sendable {
    /// Said before any file has its name; if it stays so, nobody knows what came of it.
    case begun
    /// The files stand where they were to go.
    case written
    /// Nothing was left there.
    case failed
  }

  /// Whom it is for: `team`, `shared`, `public` or `sheet`.
  public static let level = Field<String>("level", .line, "for whom", class: .open, required: true)
  /// `spreadsheet`, `analysis` or `report`.
  public static let use = Field<String>("use", .line, "for what", class: .open, required: true)
  /// What a page of figures is for: to be looked at. In it stands nobody's number made for one time.
  public static let report = "report"
  /// How many rows of each table went, by the table's name.
  public static let rows = Field<Counts>("rows", .structure, "tables and rows", class: .open)
  /// How many people's words are in it.
  public static let base = Field<Int>("base", .integer(0...1_000_000), "people in it", class: .indirect)
  /// The smallest group shown; empty where single records go.
  public static let smallestGroup = Field<Int>("k", .integer(1...1000), "smallest group shown", class: .open)
  /// What each public cell showed, by its name: the next release is held against it.
  public static let released = Field<Counts>("released", .structure, "numbers shown", class: .sensitive)
  /// What it was made for, as far as someone said so.
  public static let purpose = Field<Prose>("purpose", .prose, "what it is for", class: .indirect)
  /// The kind of people who got it; never who.
  public static let recipients = Field<Code>(
    "recipientKind", .code("recipientKind"), "who got it", class: .indirect)
  /// Why it went out although the check of possible harm held it back.
  public static let reason = Field<Prose>("reason", .prose, "why all the same", class: .indirect)
  /// The team code of who read it as well.
  public static let secondReader = Field<String>("secondReader", .line, "second reader", class: .system)
  /// Why it went out before people saw what was found.
  public static let resultsReason = Field<Prose>("resultsReason", .prose, "why before they saw it", class: .indirect)
  /// The numbers that stand in it, each with its record: people heard, interviews, persons and groups, places.
  public static let included = Field<Included>("included", .structure, "numbers in it", class: .sensitive)
  /// The SHA-256 of each file by its name, in hex; known once they are written.
  public static let hashes = Field<FileHashes>("hashes", .structure, "marks of what was written", class: .system)
  /// The name of the folder it went to; never the way to it.
  public static let folder = Field<String>("folder", .line, "where to", class: .indirect, required: true)
  /// The day it was made.
  public static let madeOn = Field<PartialDate>("madeOn", .date, "made on", class: .indirect, required: true)
  /// An `Outcome`.
  public static let outcome = Field<String>("outcome", .line, "what came of it", class: .system, required: true)

  /// In the study's own dossier; in no table, for it says who took part.
  public static let type = RecordType(
    "exportLog", home: .study,
    fields: [
      madeOn.spec, level.spec, use.spec, folder.spec, outcome.spec, rows.spec, base.spec, smallestGroup.spec, released.spec,
      purpose.spec, recipients.spec, reason.spec, secondReader.spec, resultsReason.spec, included.spec, hashes.spec,
    ])

  /// The exports in which a record may stand, the oldest first; those that are known to have failed do not count,
  /// nor figures: what is told in totals cannot be called back.
  public static func exports(holding records: Set<RecordID>, in contents: Contents) -> [Record] {
    contents.records(type).filter { log in
      mayHoldAnything(log) && holdsRecords(log) && log.readings(included).contains { $0?.records.values.contains(where: records.contains) == true }
    }.sorted { ($0[madeOn]?.span?.lowerBound.number ?? 0, $0.id) < ($1[madeOn]?.span?.lowerBound.number ?? 0, $1.id) }
  }

  /// False for figures and sheets, which hold no single records.
  static func holdsRecords(_ log: Record) -> Bool {
    log.readings(level).contains { $0.flatMap(Level.init)?.holdsRecords != false }
  }

  /// Figures and sheets that may have gone out, the oldest first.
  public static func releases(in contents: Contents) -> [Record] {
    func order(_ log: Record) -> (Int, Int) {
      (log[madeOn]?.span?.lowerBound.number ?? 0, log.fields[madeOn.name]?.operations.map(\.at).min() ?? 0)
    }
    return contents.records(type).filter { mayHoldAnything($0) && !holdsRecords($0) }
      .sorted { (order($0).0, order($0).1, $0.id) < (order($1).0, order($1).1, $1.id) }
  }

  /// False for an export that is known to have failed.
  static func mayHoldAnything(_ log: Record) -> Bool {
    log.readings(outcome).contains { $0 != Outcome.failed.rawValue }
  }
}

/// How many of each kind, by name; stored as `{"risk": 2}`.
public struct Counts: Hashable, Sendable, FieldValue {
  /// How many, by name.
  public var byName: [String: Int]

  /// Counts by name.
  public init(_ byName: [String: Int]) { self.byName = byName }

  public init?(_ value: Value) {
    guard case .object(let members) = value else { return nil }
    byName = members.compactMapValues(Int.init)
  }

  public var stored: Value { .object(byName.mapValues { .number($0) }) }
}

/// The numbers that stand in an export, each with the record it stood for; stored as `{"R-14": "…"}`.
public struct Included: Hashable, Sendable, FieldValue {
  /// The record behind each number.
  public var records: [String: RecordID]

  /// Numbers with their records.
  public init(_ records: [String: RecordID]) { self.records = records }

  public init?(_ value: Value) {
    guard case .object(let members) = value else { return nil }
    records = members.compactMapValues(RecordID.init)
  }

  public var stored: Value { .object(records.mapValues(\.stored)) }
}

/// The SHA-256 of files by name, in lower-case hex; stored as `{"people.csv": "…"}`.
public struct FileHashes: Hashable, Sendable, FieldValue {
  /// The hash of each file.
  public var byName: [String: String]

  /// Hashes by file name.
  public init(_ byName: [String: String]) { self.byName = byName }

  public init?(_ value: Value) {
    guard case .object(let members) = value else { return nil }
    byName = members.compactMapValues(String.init)
  }

  public var stored: Value { .object(byName.mapValues { .text($0) }) }
}
