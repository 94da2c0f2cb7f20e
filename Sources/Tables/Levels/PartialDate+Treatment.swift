import Notebook

extension PartialDate {
  /// The date as a table may show it: value (ISO 8601, empty when only words are known) and its precision.
  ///
  /// As a year it can be a half-year, `2026-H1`, where so many are heard that this points at nobody.
  func shown(_ treatment: Treatment, byHalfYears: Bool = false) -> (value: String, precision: String) {
    guard let middle = midpoint else { return ("", asSaid.isEmpty ? "" : Precision.about.rawValue) }
    let exact = text.hasPrefix("~") ? String(text.dropFirst()) : text
    let about = precision == .about
    let days = span.map { $0.upperBound - $0.lowerBound } ?? 0
    let (year, month, _) = middle.parts
    switch treatment {
    case .month where days < 28 || exact.utf8.count == 7 && !exact.contains("Q"):
      let digits = month < 10 ? "0\(month)" : "\(month)"
      return (Self.padded(year) + "-" + digits, about ? "about" : "month")
    case .year where byHalfYears && days < 180:
      return (Self.padded(year) + (month < 7 ? "-H1" : "-H2"), about ? "about" : "halfYear")
    case .year:
      return (Self.padded(year), about ? "about" : "year")
    case .quarter where days < 300:
      return (Self.padded(year) + "-Q\((month + 2) / 3)", about ? "about" : "quarter")
    default:
      return (exact, precision.rawValue)
    }
  }

  private static func padded(_ year: Int) -> String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
