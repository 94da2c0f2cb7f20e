/// A date as far as it is known, with the words it was given in.
///
/// Stored as `{"on": "2026-03", "about": true, "asSaid": "after the second harvest"}`; `on` is a day, month,
/// quarter (`2026-Q1`), week (`2026-W11`) or year, and may be missing.
public struct PartialDate: Hashable, Sendable, FieldValue {
  /// How finely the date is known.
  public enum Precision: String, Hashable, Sendable, CaseIterable {
    /// How fine it is known; `about` for any of them that is a guess.
    case day, week, month, quarter, year, about
  }

  /// First and last day it can mean, and how it was written; nil when only words were given.
  public private(set) var span: ClosedRange<Day>?
  /// How finely it is known.
  public var precision: Precision
  /// What the person said, in their words.
  public var asSaid: String

  /// One exact day.
  public init(_ day: Day) {
    span = day...day
    precision = .day
    asSaid = ""
  }

  /// Only the words it was given in.
  public init(asSaid: String) {
    span = nil
    precision = .about
    self.asSaid = asSaid
  }

  /// Reads `2026-03-04`, `2026-W11`, `2026-03`, `2026-Q1`, `2026`, or any of them after `~` for "about".
  public init?(_ text: String, asSaid: String = "") {
    let about = text.hasPrefix("~")
    let body = about ? String(text.dropFirst()) : text
    let parts = body.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard let yearText = parts.first, yearText.utf8.count == 4, let year = Int(yearText),
      let start = Day(year: year, month: 1, day: 1), let end = Day(year: year, month: 12, day: 31)
    else { return nil }
    let found: (ClosedRange<Day>, Precision)?
    switch parts.count {
    case 1: found = (start...end, .year)
    case 2 where parts[1].hasPrefix("Q"): found = Self.quarter(parts[1], year: year).map { ($0, .quarter) }
    case 2 where parts[1].hasPrefix("W"): found = Self.week(parts[1], year: year).map { ($0, .week) }
    case 2: found = Self.month(parts[1], year: year).map { ($0, .month) }
    default: found = Day(body).map { ($0...$0, .day) }
    }
    guard let found else { return nil }
    span = found.0
    precision = about ? .about : found.1
    self.asSaid = asSaid
    written = body
  }

  private var written: String?

  private static func month(_ text: String, year: Int) -> ClosedRange<Day>? {
    guard text.utf8.count == 2, let month = Int(text), let first = Day(year: year, month: month, day: 1) else {
      return nil
    }
    return first...(first + (Day.length(ofMonth: month, year: year) - 1))
  }

  private static func quarter(_ text: String, year: Int) -> ClosedRange<Day>? {
    guard let quarter = Int(text.dropFirst()), (1...4).contains(quarter),
      let first = Day(year: year, month: quarter * 3 - 2, day: 1),
      let last = Day(year: year, month: quarter * 3, day: Day.length(ofMonth: quarter * 3, year: year))
    else { return nil }
    return first...last
  }

  /// ISO 8601: week 1 holds the year's first Thursday, weeks begin on Monday.
  private static func week(_ text: String, year: Int) -> ClosedRange<Day>? {
    guard text.utf8.count == 3, let week = Int(text.dropFirst()), (1...53).contains(week),
      let fourth = Day(year: year, month: 1, day: 4)
    else { return nil }
    let monday = fourth + (-((fourth.weekday + 6) % 7)) + (week - 1) * 7
    return monday...(monday + 6)
  }

  public init?(_ value: Value) {
    guard case .object(let members) = value else { return nil }
    let said = members["asSaid"].flatMap(String.init) ?? ""
    if let on = members["on"].flatMap(String.init) {
      let about = members["about"].flatMap(Bool.init) ?? false
      guard let date = PartialDate((about ? "~" : "") + on, asSaid: said) else { return nil }
      self = date
    } else {
      self.init(asSaid: said)
    }
  }

  public var stored: Value {
    var members: [String: Value] = [:]
    if let span { members["on"] = .text(written ?? span.lowerBound.description) }
    if span != nil, precision == .about { members["about"] = .truth(true) }
    if !asSaid.isEmpty { members["asSaid"] = .text(asSaid) }
    return .object(members)
  }

  /// The date as written, without the words it was given in; empty when only words are known.
  public var text: String {
    span.map { (precision == .about ? "~" : "") + (written ?? $0.lowerBound.description) } ?? ""
  }

  /// The middle of the days it can mean.
  public var midpoint: Day? { span.map { Day(number: ($0.lowerBound.number + $0.upperBound.number) / 2) } }
}
