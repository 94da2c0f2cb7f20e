/// Whom a table is written for: people with a spreadsheet, or a program that wants exact values.
public enum Dialect: String, CaseIterable, Hashable, Sendable {
  /// Byte order mark first, and no cell that a spreadsheet would run as a formula.
  case spreadsheet
  /// Exact values, no mark, no guard.
  case analysis

  /// The bytes a file begins with.
  var mark: [UInt8] { self == .spreadsheet ? [0xEF, 0xBB, 0xBF] : [] }

  /// Whether a cell gets a leading apostrophe: any apostrophes, then `=`, `+`, `-`, `@`, tab or CR (OWASP).
  public func guards(_ cell: String) -> Bool { self == .spreadsheet && Self.looksLikeFormula(cell) }

  /// The cell as written in this dialect, before quoting.
  public func written(_ cell: String) -> String { guards(cell) ? "'" + cell : cell }

  /// The exact inverse of `written`.
  public func read(_ cell: String) -> String {
    guard self == .spreadsheet, cell.utf8.first == UInt8(ascii: "'"), Self.looksLikeFormula(cell) else { return cell }
    return String(decoding: cell.utf8.dropFirst(), as: UTF8.self)
  }

  /// Apostrophes before the sign count too; otherwise a cell someone typed with one could not be read back.
  private static func looksLikeFormula(_ cell: String) -> Bool {
    switch cell.utf8.first(where: { $0 != UInt8(ascii: "'") }) {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
      UInt8(ascii: "\r"):
      true
    default: false
    }
  }
}
