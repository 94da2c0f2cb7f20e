import Notebook

/// What would be written and what stays, and why: looked at before any file exists.
public struct ExportPlan: Hashable, Sendable {
  /// Whom the tables are for; `team` so far.
  public let level: String
  /// How cells are written.
  public let dialect: Dialect
  /// The day given for README and manifest.
  public let made: Day
  /// Name and version of the program; set by whoever writes the files.
  public var program: String
  /// The study's title.
  public let title: String
  /// Whether it is the study made up for practice, which every file set says.
  public let isPractice: Bool
  /// Every table, in the order they are listed; empty ones too, so that a script finds them all.
  public let tables: [PlannedTable]
  /// Every column and every code.
  let codebook: PlannedTable
  /// The record behind each number that may stand in the tables.
  let numbers: [String: RecordID]
  /// The people heard among them.
  let heard: Set<RecordID>

  /// The table of a name.
  public func table(_ name: String) -> PlannedTable? { tables.first { $0.name == name } }

  /// How many rows stay for each reason, over the tables of records.
  public var stays: [Stay: Int] {
    tables.reduce(into: [:]) { $0.merge($1.stays, uniquingKeysWith: +) }
  }
}

/// One table as it would be written.
public struct PlannedTable: Hashable, Sendable {
  /// The file name without ending.
  public let name: String
  /// Its columns, in order.
  public let columns: [Column]
  /// The rows that go, ordered by human code, then id.
  public let rows: [[String]]
  /// How many records stay, by reason; private notes of self-care are in no count.
  public let stays: [Stay: Int]
  /// How many single values stay though their record goes, by reason.
  public let valuesStay: [Stay: Int]

  /// A table that is to be written.
  init(
    _ name: String, _ columns: [Column], _ rows: [[String]], stays: [Stay: Int] = [:], valuesStay: [Stay: Int] = [:]
  ) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.stays = stays
    self.valuesStay = valuesStay
  }

  /// How many cells get an apostrophe against being run as a formula.
  public func guarded(in dialect: Dialect) -> Int {
    guard dialect == .spreadsheet else { return 0 }
    return rows.reduce(0) { $0 + $1.count(where: dialect.guards) }
  }
}
