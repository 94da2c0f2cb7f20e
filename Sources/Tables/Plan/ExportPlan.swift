import Notebook

/// What would be written and what stays, and why: looked at before any file exists.
public struct ExportPlan: Hashable, Sendable {
  /// For whom it is.
  public let level: Level
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
  /// The id of each record as it stands in the tables, where it is not its own.
  var freshIDs: [RecordID: String] = [:]
  /// The people whose words are in it: its base.
  let heard: Set<RecordID>
  /// What it is for, as far as someone said so.
  public var intent = ExportIntent()
  /// What was made coarser, one line for each kind of change.
  public var coarser: [Coarser] = []
  /// Persons and groups in it that somebody who knows the place could know, the only one of a kind first.
  public var neighbours: [Known] = []
  /// How many columns the lines of a page have at most.
  public static let pageColumns = Sheet.width
  /// What each public cell shows, by its name: kept to tell two releases apart.
  public var released: [String: Int] = [:]
  /// No count of fewer people than this is shown where counts leave.
  public var smallest = 5
  /// True where something is left out at the wish of those heard; of whom and how much is never said.
  public var leavesOutWishes = false
  /// The smallest group shown; nil where single records go.
  public var smallestGroup: Int? { level.holdsRecords ? nil : smallest }
  /// The lists its codes are of, as the study uses them.
  var vocabularies = Vocabularies()
  /// Pages of words that go beside the tables, or instead of them.
  public var pages: [ExportFile] = []
  /// Whether it is a page to look at and nothing else.
  public var isReport = false
  /// Words on its pages that somebody may have typed.
  public var typed: [String] = []

  /// The table of a name.
  public func table(_ name: String) -> PlannedTable? { tables.first { $0.name == name } }

  /// How many rows stay for each reason, over the tables of records.
  public var stays: [Stay: Int] {
    tables.reduce(into: [:]) { $0.merge($1.stays, uniquingKeysWith: +) }
  }
}

/// A way in which what leaves is less exact than what stays.
public enum Coarser: String, CaseIterable, Hashable, Sendable {
  /// Places as areas, dates as years, ages in two bands, codes that became one, numbers made for this one time,
  /// what marks somebody out left empty.
  case places, dates, ages, codes, numbers, blanked
}

/// One table as it would be written.
public struct PlannedTable: Hashable, Sendable {
  /// The file name without ending.
  public let name: String
  /// Its columns, in order.
  public let columns: [Column]
  /// The rows that go, ordered by human code, then id.
  public let rows: TableRows
  /// How many records stay, by reason; private notes of self-care are in no count.
  public let stays: [Stay: Int]
  /// How many single values stay though their record goes, by reason.
  public let valuesStay: [Stay: Int]
  /// The columns that together tell each row from all others; empty where no row is told apart.
  public let key: [String]

  /// A table that is to be written.
  init(
    _ name: String, _ columns: [Column], _ rows: TableRows, key: [String] = [], stays: [Stay: Int] = [:],
    valuesStay: [Stay: Int] = [:]
  ) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.stays = stays
    self.valuesStay = valuesStay
    self.key = key
  }

  /// A short table, its rows at hand.
  init(_ name: String, _ columns: [Column], _ rows: [[String]], key: [String] = []) {
    self.init(name, columns, TableRows(rows), key: key)
  }
}
