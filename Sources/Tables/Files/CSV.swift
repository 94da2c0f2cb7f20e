/// Comma-separated values after RFC 4180, over UTF-8 bytes: Swift takes CR LF for one Character.
public enum CSV {
  private static let quote = UInt8(ascii: "\"")
  private static let apostrophe = UInt8(ascii: "'")
  private static let comma = UInt8(ascii: ",")
  private static let cr = UInt8(ascii: "\r")
  private static let lf = UInt8(ascii: "\n")

  /// Appends one row, ended by CR LF; gives back how many cells got an apostrophe.
  @discardableResult
  public static func append(_ cells: [String], in dialect: Dialect, to bytes: inout [UInt8]) -> Int {
    var guarded = 0
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(comma) }
      if cell.isEmpty {
        // An empty cell alone in its row is quoted, or its row would be a blank line.
        if cells.count == 1 { bytes += [quote, quote] }
        continue
      }
      let isGuarded = dialect.guards(cell)
      if isGuarded { guarded += 1 }
      var cell = cell
      cell.withUTF8 { append($0, isGuarded: isGuarded, to: &bytes) }
    }
    bytes.append(cr)
    bytes.append(lf)
    return guarded
  }

  private static func append(_ cell: UnsafeBufferPointer<UInt8>, isGuarded: Bool, to bytes: inout [UInt8]) {
    let needsQuotes = cell.contains { $0 == quote || $0 == comma || $0 == cr || $0 == lf }
    if needsQuotes { bytes.append(quote) }
    if isGuarded { bytes.append(apostrophe) }
    var rest = cell[...]
    while needsQuotes, let place = rest.firstIndex(of: quote) {
      bytes.append(contentsOf: rest[...place])
      bytes.append(quote)
      rest = rest[(place + 1)...]
    }
    bytes.append(contentsOf: rest)
    if needsQuotes { bytes.append(quote) }
  }

  // MARK: - Reading

  /// What makes bytes no table, with the line it begins on, counted in rows from 1.
  public enum Failure: Error, Hashable, Sendable {
    /// A quote in a cell that does not begin with one.
    case quoteInsideCell(row: Int)
    /// Something between a closing quote and the next comma.
    case textAfterQuote(row: Int)
    /// The file ends inside a quoted cell.
    case unclosedQuote(row: Int)
    /// A carriage return without a line feed, outside quotes.
    case bareReturn(row: Int)
    /// The row has another number of cells than the first.
    case uneven(row: Int)
    /// Bytes that are not text.
    case notUTF8(row: Int)
  }

  private enum Place { case start, plain, quoted, afterQuote }

  /// Reads a whole table strictly; row ends are CR LF or LF, a byte order mark is passed over in `.spreadsheet`.
  public static func parse(_ bytes: [UInt8], in dialect: Dialect) throws(Failure) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var place = Place.start
    var index = bytes.starts(with: dialect.mark) ? dialect.mark.count : 0

    func endCell() throws(Failure) {
      guard let text = String(validating: cell, as: UTF8.self) else { throw .notUTF8(row: rows.count + 1) }
      row.append(dialect.read(text))
      cell.removeAll(keepingCapacity: true)
      place = .start
    }
    func endRow() throws(Failure) {
      try endCell()
      if let first = rows.first, first.count != row.count { throw .uneven(row: rows.count + 1) }
      rows.append(row)
      row = []
    }

    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if place == .quoted {
        if byte == quote { place = .afterQuote } else { cell.append(byte) }
        continue
      }
      switch byte {
      case comma: try endCell()
      case lf: try endRow()
      case cr:
        guard index < bytes.count, bytes[index] == lf else { throw .bareReturn(row: rows.count + 1) }
        index += 1
        try endRow()
      case quote:
        switch place {
        case .start: place = .quoted
        case .afterQuote:
          cell.append(quote)
          place = .quoted
        case .plain, .quoted: throw .quoteInsideCell(row: rows.count + 1)
        }
      default:
        guard place != .afterQuote else { throw .textAfterQuote(row: rows.count + 1) }
        cell.append(byte)
        place = .plain
      }
    }
    if place == .quoted { throw .unclosedQuote(row: rows.count + 1) }
    if !row.isEmpty || place != .start || !cell.isEmpty { try endRow() }
    return rows
  }
}
