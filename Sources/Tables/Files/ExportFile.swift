import Crypto
import Notebook
import Synchronization

/// One file of an export, its bytes made only when asked for.
public struct ExportFile: Hashable, Sendable {
  /// What is known of a file once all its bytes were made.
  public struct Seal: Hashable, Sendable {
    /// Its length in bytes.
    public let bytes: Int
    /// Its SHA-256 in hexadecimal digits, as `sha256sum` prints it.
    public let sha256: String
    /// How many cells got an apostrophe against being run as a formula.
    public let guarded: Int
    /// Codes met in columns whose list does not have them, by column.
    let unlisted: [String: Set<String>]
  }

  /// The name, with its ending.
  public let name: String
  /// How many cells its table has, by which a long export is measured; 0 for text and for what tells of other files.
  public let cells: Int
  private let body: Body
  private let known: Known

  private enum Body: Sendable {
    case text(@Sendable () -> String)
    case table(@Sendable () -> PlannedTable, Dialect, Vocabularies)
  }

  /// What every copy of the value shares, so that no file is made twice only to be measured.
  private final class Known: Sendable {
    let seal = Mutex<Seal?>(nil)
  }

  private init(_ name: String, _ body: Body, cells: Int = 0) {
    self.name = name
    self.body = body
    self.cells = cells
    known = Known()
  }

  /// A file of plain text.
  public init(_ name: String, text: String) { self.init(name, .text { text }) }

  /// A file of text that tells of other files, made when it is asked for.
  init(_ name: String, telling text: @escaping @Sendable () -> String) { self.init(name, .text(text)) }

  /// A table as the bytes of a file.
  init(_ table: PlannedTable, _ dialect: Dialect, _ vocabularies: Vocabularies) {
    self.init(
      table.name + ".csv", .table({ table }, dialect, vocabularies), cells: table.rows.count * table.columns.count)
  }

  /// A table that tells of other files, made when it is asked for.
  init(
    _ name: String, _ dialect: Dialect, _ vocabularies: Vocabularies,
    telling table: @escaping @Sendable () -> PlannedTable
  ) {
    self.init(name + ".csv", .table(table, dialect, vocabularies))
  }

  /// Files of the same name and bytes.
  public static func == (left: ExportFile, right: ExportFile) -> Bool {
    left.known === right.known || left.name == right.name && left.bytes == right.bytes
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }

  // MARK: - Bytes

  /// Hands over the bytes in pieces of about 64 KiB; what `take` throws ends it.
  ///
  /// `passed` hears after each piece how many more of `cells` it held.
  public func chunks<Failure: Error>(
    passed: (Int) -> Void = { _ in }, _ take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var measure = Measure()
    var waiting = 0
    switch body {
    case .text(let text): try measure.pass(Array(text().utf8), to: take)
    case .table(let table, let dialect, let vocabularies):
      let table = table()
      let coded = CodedColumns(table.columns, vocabularies)
      var bytes = dialect.mark
      bytes.reserveCapacity(Self.piece * 2)
      CSV.append(table.columns.map(\.name), in: dialect, to: &bytes)
      for row in table.rows {
        measure.guarded += CSV.append(row, in: dialect, to: &bytes)
        coded.look(at: row, &measure.unlisted)
        waiting += row.count
        if bytes.count >= Self.piece {
          try measure.pass(bytes, to: take)
          bytes.removeAll(keepingCapacity: true)
          if cells > 0 { passed(waiting) }
          waiting = 0
        }
      }
      if !bytes.isEmpty { try measure.pass(bytes, to: take) }
      if cells > 0 { passed(waiting) }
    }
    let seal = measure.seal
    known.seal.withLock { $0 = seal }
  }

  private static let piece = 65_536

  /// Length, hash and counts; the bytes are made for it only if they never were.
  public var seal: Seal {
    if let seal = known.seal.withLock({ $0 }) { return seal }
    chunks { _ in }
    return known.seal.withLock { $0 } ?? Measure().seal
  }

  /// All bytes at once.
  public var bytes: [UInt8] {
    var all: [UInt8] = []
    chunks { all += $0 }
    return all
  }

  /// What is counted while bytes go by.
  private struct Measure {
    private var hash = SHA256()
    private var count = 0
    var guarded = 0
    var unlisted: [String: Set<String>] = [:]

    mutating func pass<Failure: Error>(
      _ bytes: [UInt8], to take: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
      bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
      count += bytes.count
      try take(bytes)
    }

    var seal: Seal {
      let digits = hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
      return Seal(bytes: count, sha256: digits.joined(), guarded: guarded, unlisted: unlisted)
    }
  }
}

/// The columns of a table that hold codes of a list, to find codes that are not on it.
private struct CodedColumns {
  private let columns: [(place: Int, name: String, codes: Set<String>)]

  init(_ columns: [Column], _ vocabularies: Vocabularies) {
    self.columns = columns.enumerated().compactMap { place, column in
      let codes = column.listed(vocabularies).map(\.value)
      return codes.isEmpty ? nil : (place, column.name, Set(codes))
    }
  }

  func look(at row: [String], _ unlisted: inout [String: Set<String>]) {
    for column in columns where row.indices.contains(column.place) {
      let cell = row[column.place]
      if !cell.isEmpty, !column.codes.contains(cell) { unlisted[column.name, default: []].insert(cell) }
    }
  }
}

extension Export {
  /// The files of a plan: tables (all, or only those named), pages, codebook, manifest, package and README.
  ///
  /// Same plan, same bytes. Written in this order no row is made twice: the last ones tell of those before.
  public static func files(of plan: ExportPlan, only names: Set<String>? = nil) -> [ExportFile] {
    let written = plan.tables.filter { names?.contains($0.name) != false } + [plan.codebook]
    let vocabularies = plan.vocabularies
    let tables = written.map { ExportFile($0, plan.dialect, vocabularies) }
    let both = zip(written, tables).map { (table: $0, file: $1) }
    let manifest = ExportFile(Manifest.name, plan.dialect, vocabularies) { Manifest.table(plan, both) }
    let readme = ExportFile("README.txt", text: Readme.text(plan, written))
    let package = ExportFile(DataPackage.name) {
      DataPackage.text(plan, both + [(Manifest.table(plan, both), manifest)])
    }
    return tables + [manifest] + plan.pages + [readme, package]
  }
}
