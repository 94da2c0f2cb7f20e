import Foundation

/// A calendar in which dates are typed and shown; what is stored is always the civil (Gregorian) day.
public enum StudyCalendar: String, Hashable, Sendable, CaseIterable {
  /// The civil one.
  case gregorian
  /// The Hijri calendar as Umm al-Qura computes it; where the new moon is watched for, a day may differ.
  case hijri
  /// Solar Hijri, as in Iran and Afghanistan.
  case persian
  /// Ethiopian, years of mercy.
  case ethiopian

  /// A year, a month from 1 and a day of the month.
  public struct Parts: Hashable, Sendable {
    /// The year of this calendar.
    public let year: Int
    /// From 1 to 12, or 13 in the Ethiopian calendar.
    public let month: Int
    /// From 1.
    public let day: Int
  }

  /// How many months a year has.
  public var months: Int { self == .ethiopian ? 13 : 12 }

  /// A day as this calendar names it.
  public func parts(of day: Day) -> Parts {
    guard let calendar else {
      let (year, month, number) = day.parts
      return Parts(year: year, month: month, day: number)
    }
    let date = Date(timeIntervalSince1970: Double(day.number) * 86_400)
    let found = calendar.dateComponents([.year, .month, .day], from: date)
    return Parts(year: found.year ?? 0, month: found.month ?? 0, day: found.day ?? 0)
  }

  /// The day a date of this calendar names; nil when it has no such day.
  public func day(year: Int, month: Int, day: Int) -> Day? {
    guard let calendar else { return Day(year: year, month: month, day: day) }
    guard (1...9999).contains(year), (1...months).contains(month), (1...31).contains(day),
      let date = calendar.date(from: DateComponents(year: year, month: month, day: day))
    else { return nil }
    let found = Day(number: Int((date.timeIntervalSince1970 / 86_400).rounded(.down)))
    // A 31st of a month of 30 days would become the 1st of the next.
    return parts(of: found) == Parts(year: year, month: month, day: day) ? found : nil
  }

  /// First and last day of a month; nil when there is none.
  public func span(year: Int, month: Int) -> ClosedRange<Day>? {
    guard let first = day(year: year, month: month, day: 1),
      let last = (1...31).reversed().lazy.compactMap({ day(year: year, month: month, day: $0) }).first
    else { return nil }
    return first...last
  }

  private var calendar: Calendar? {
    switch self {
    case .gregorian: nil
    case .hijri: Self.ummAlQura
    case .persian: Self.solarHijri
    case .ethiopian: Self.ameteMihret
    }
  }

  private static let ummAlQura = timeless(.islamicUmmAlQura)
  private static let solarHijri = timeless(.persian)
  private static let ameteMihret = timeless(.ethiopicAmeteMihret)

  /// A calendar that asks neither the laptop's zone nor its language.
  private static func timeless(_ identifier: Calendar.Identifier) -> Calendar {
    var calendar = Calendar(identifier: identifier)
    calendar.locale = Locale(identifier: "en_US_POSIX")
    if let utc = TimeZone(secondsFromGMT: 0) { calendar.timeZone = utc }
    return calendar
  }
}
