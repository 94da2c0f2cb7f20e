import Notebook

/// One file of an export, its bytes made only when asked for.
public struct ExportFile: Hashable, Sendable {
  /// The name, with its ending.
  public let name: String
  private let body: Body

  private enum Body: Hashable, Sendable {
    case text(String)
    case table(PlannedTable, Dialect)
  }

  /// A file of plain text.
  public init(_ name: String, text: String) {
    self.name = name
    body = .text(text)
  }

  /// A table as the bytes of a file.
  init(_ table: PlannedTable, _ dialect: Dialect) {
    name = table.name + ".csv"
    body = .table(table, dialect)
  }

  /// Hands over the bytes in pieces of about 64 KiB; what `take` throws ends it.
  public func chunks<Failure: Error>(_ take: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    switch body {
    case .text(let text): try take(Array(text.utf8))
    case .table(let table, let dialect):
      var bytes = dialect.mark
      CSV.append(table.columns.map(\.name), in: dialect, to: &bytes)
      for row in table.rows {
        CSV.append(row, in: dialect, to: &bytes)
        if bytes.count >= 65_536 {
          try take(bytes)
          bytes.removeAll(keepingCapacity: true)
        }
      }
      if !bytes.isEmpty { try take(bytes) }
    }
  }

  /// All bytes at once.
  public var bytes: [UInt8] {
    var all: [UInt8] = []
    chunks { all += $0 }
    return all
  }
}

extension Export {
  /// The files of a plan: tables (all, or only those named), codebook, manifest and README; same plan, same bytes.
  public static func files(of plan: ExportPlan, only names: Set<String>? = nil) -> [ExportFile] {
    let written = plan.tables.filter { names?.contains($0.name) != false }
    let all = written + [plan.codebook, Manifest.table(plan, written + [plan.codebook])]
    return all.map { ExportFile($0, plan.dialect) } + [ExportFile("README.txt", text: Readme.text(plan, written))]
  }
}
