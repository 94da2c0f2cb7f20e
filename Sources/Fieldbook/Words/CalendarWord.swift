import Notebook

/// Names of the days of the week, and how a day is written.
enum CalendarWord: String, Phrase {
  case sunday = "Sunday"
  case monday = "Monday"
  case tuesday = "Tuesday"
  case wednesday = "Wednesday"
  case thursday = "Thursday"
  case friday = "Friday"
  case saturday = "Saturday"
  /// Weekday, day of the month, month.
  case thisYear = "{1} {2} {3}"
  /// Weekday, day of the month, month, year.
  case anotherYear = "{1} {2} {3} {4}"

  /// Day of the month and month, or month and year.
  case short = "{1} {2}"

  /// The days from Sunday on, as `Day.weekday` counts them.
  static let weekdays: [CalendarWord] = [.sunday, .monday, .tuesday, .wednesday, .thursday, .friday, .saturday]
}

extension Tongue {
  /// A day as people write it, such as `Thursday 12 March`; with its year unless that is today's.
  func day(_ day: Day, today: Day) -> String {
    let (year, month, number) = day.parts
    let weekday = self(CalendarWord.weekdays[day.weekday])
    let name = months[month - 1]
    return year == today.parts.year
      ? self(CalendarWord.thisYear, weekday, String(number), name)
      : self(CalendarWord.anotherYear, weekday, String(number), name, String(year))
  }

  /// A day with its weekday and its year, for where the year itself may be wrong.
  func fullDay(_ day: Day) -> String {
    let (year, month, number) = day.parts
    return self(
      CalendarWord.anotherYear, self(CalendarWord.weekdays[day.weekday]), String(number), months[month - 1],
      String(year))
  }

  /// A day on few columns, such as `12 March`; about a year ago and before only its month, such as `March 2025`.
  func shortDay(_ day: Day, today: Day) -> String {
    let (year, month, number) = day.parts
    let name = months[month - 1]
    return abs(today - day) < 330
      ? self(CalendarWord.short, String(number), name) : self(CalendarWord.short, name, String(year))
  }

  /// A date on few columns as far as it is known.
  func shortDate(_ date: PartialDate, today: Day) -> String {
    guard let span = date.span else { return date.asSaid }
    return date.precision == .day ? shortDay(span.lowerBound, today: today) : date.text
  }

  /// A date as far as it is known: a day by its name, anything coarser as written, else what was said.
  func date(_ date: PartialDate, today: Day) -> String {
    guard let span = date.span else { return date.asSaid }
    return date.precision == .day ? day(span.lowerBound, today: today) : date.text
  }
}
