/// The words in which dates are typed: names of months in one language, and a calendar beside the civil one.
public struct DateWords: Hashable, Sendable {
  /// The twelve months of the civil year.
  public var months: [String]
  /// The calendar of the study.
  public var calendar: StudyCalendar
  /// The months of that calendar; empty where it is the civil one.
  public var otherMonths: [String]
  /// What is said before a date that is a guess, such as `about`.
  public var about: [String]
  /// What is said before a day to mean its week, such as `week of`.
  public var week: [String]

  /// Words; without more than the months of the civil year.
  public init(
    months: [String], calendar: StudyCalendar = .gregorian, otherMonths: [String] = [], about: [String] = [],
    week: [String] = []
  ) {
    self.months = months
    self.calendar = calendar
    self.otherMonths = otherMonths
    self.about = about
    self.week = week
  }
}
