/// A table somebody made elsewhere, read as well as it can be: any separator, any line end, quotes or none.
///
/// Our own tables are read strictly by `CSV.parse`; here a stray quote or an uneven row is no reason to refuse.
public struct BroughtTable: Hashable, Sendable {
  /// The rows that hold anything, all of the same length.
  public let rows: [[String]]
  /// True when the bytes were no UTF-8 and were read as Western European text: accents may be wrong.
  public let isGuessed: Bool

  /// How many bytes a file may have.
  public static let most = 4 << 20
  /// How many rows and columns are read.
  public static let mostRows = 2000, mostColumns = 60

  /// Why a file is no table.
  public enum Failure: Error, Hashable, Sendable {
    /// There is nothing in it; it is too large; it has zero bytes, as a spreadsheet's own format does.
    case empty, tooLarge, notText
  }

  /// Reads the bytes of a file.
  public init(_ bytes: [UInt8]) throws(Failure) {
    guard bytes.count <= Self.most else { throw .tooLarge }
    let (text, isGuessed) = try Self.text(of: bytes)
    self.isGuessed = isGuessed
    let characters = Array(text.unicodeScalars)
    let declared = Self.declared(characters)
    let separator = declared?.separator ?? Self.separator(of: characters)
    let found = Self.cells(characters[(declared?.rest ?? 0)...], separator)
    let columns = found.map(\.count).max() ?? 0
    guard columns > 0 else { throw .empty }
    guard found.count <= Self.mostRows, columns <= Self.mostColumns else { throw .tooLarge }
    rows = found.map { $0 + Array(repeating: "", count: columns - $0.count) }
  }

  // MARK: - Bytes to text

  private static func text(of bytes: [UInt8]) throws(Failure) -> (String, Bool) {
    if bytes.starts(with: [0xFF, 0xFE]) { return (wide(bytes.dropFirst(2), high: 1), false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (wide(bytes.dropFirst(2), high: 0), false) }
    // A spreadsheet's own file is a packed folder, not text.
    if bytes.contains(0) || bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { throw .notText }
    let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: plain, as: UTF8.self) { return (text, false) }
    return (String(String.UnicodeScalarView(plain.map { Unicode.Scalar($0) })), true)
  }

  private static func wide(_ bytes: ArraySlice<UInt8>, high: Int) -> String {
    let bytes = Array(bytes)
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0 + high]) << 8 | UInt16(bytes[$0 + 1 - high])
    }
    return String(decoding: units, as: UTF16.self)
  }

  // MARK: - Text to cells

  private static let separators: [Unicode.Scalar] = [",", ";", "\t", "|"]

  /// What a first line `sep=;` says, as spreadsheets write it.
  private static func declared(_ text: [Unicode.Scalar]) -> (separator: Unicode.Scalar, rest: Int)? {
    guard text.count > 4, String(String.UnicodeScalarView(text[..<4])).lowercased() == "sep=",
      separators.contains(text[4])
    else { return nil }
    return (text[4], text.firstIndex(of: "\n").map { $0 + 1 } ?? text.count)
  }

  /// The sign that most evenly cuts the first rows into the most cells; a comma where none does.
  private static func separator(of text: [Unicode.Scalar]) -> Unicode.Scalar {
    var best: (sign: Unicode.Scalar, worth: Int) = (",", 0)
    for sign in separators {
      let counts = cells(text[...], sign, most: 20).map(\.count)
      guard let first = counts.first, first > 1 else { continue }
      let worth = counts.count { $0 == first } * 1000 / counts.count * 100 + first
      if worth > best.worth { best = (sign, worth) }
    }
    return best.sign
  }

  private static func cells(
    _ text: ArraySlice<Unicode.Scalar>, _ separator: Unicode.Scalar, most: Int = .max
  ) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var wasQuoted = false
    func endCell() {
      row.append(clean(cell))
      cell = String.UnicodeScalarView()
      wasQuoted = false
    }
    func endRow() {
      endCell()
      while row.last?.isEmpty == true { row.removeLast() }
      if !row.isEmpty { rows.append(row) }
      row = []
    }
    var index = text.startIndex
    while index < text.endIndex, rows.count < most {
      let sign = text[index]
      index += 1
      if isQuoted {
        if sign != "\"" {
          cell.append(sign)
        } else if index < text.endIndex, text[index] == "\"" {
          cell.append(sign)
          index += 1
        } else {
          isQuoted = false
        }
      } else if sign == "\"", cell.isEmpty, !wasQuoted {
        isQuoted = true
        wasQuoted = true
      } else if sign == separator {
        endCell()
      } else if sign == "\n" || sign == "\r" {
        endRow()
      } else {
        cell.append(sign)
      }
    }
    endRow()
    return rows
  }

  /// A cell on one line, without the apostrophe that keeps a spreadsheet from reading it as a formula.
  private static func clean(_ cell: String.UnicodeScalarView) -> String {
    Dialect.spreadsheet.read(String(cell).split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}
