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
  /// A day of the study's calendar, and the civil one.
  case beside = "{1} ({2})"
  /// What is said before a date that is a guess; several ways of it.
  case about = "about|around|some time in"
  /// What is said before a day to mean its week.
  case week = "week of|the week of|in the week of"

  /// The days from Sunday on, as `Day.weekday` counts them.
  static let weekdays: [CalendarWord] = [.sunday, .monday, .tuesday, .wednesday, .thursday, .friday, .saturday]
}

extension Tongue {
  /// A day as people write it, such as `Thursday 12 March`; with its year unless that is today's.
  ///
  /// In another calendar the civil day stands behind: `Thursday 23 Ramadan (12 March)`.
  func day(_ day: Day, today: Day) -> String {
    let own = calendar.parts(of: day)
    let named = long(day, in: calendar, withYear: own.year != calendar.parts(of: today).year)
    return calendar == .gregorian ? named : self(CalendarWord.beside, named, civil(day, today: today))
  }

  /// A day with its weekday and its year, for where the year itself may be wrong.
  func fullDay(_ day: Day) -> String {
    let named = long(day, in: calendar, withYear: true)
    return calendar == .gregorian ? named : self(CalendarWord.beside, named, day.description)
  }

  private func long(_ day: Day, in calendar: StudyCalendar, withYear: Bool) -> String {
    let parts = calendar.parts(of: day)
    let weekday = self(CalendarWord.weekdays[day.weekday])
    let name = month(parts.month, in: calendar)
    return withYear
      ? self(CalendarWord.anotherYear, weekday, String(parts.day), name, String(parts.year))
      : self(CalendarWord.thisYear, weekday, String(parts.day), name)
  }

  private func civil(_ day: Day, today: Day) -> String {
    let (year, month, number) = day.parts
    let short = self(CalendarWord.short, String(number), months[month - 1])
    return year == today.parts.year ? short : self(CalendarWord.short, short, String(year))
  }

  /// A day on few columns, such as `12 March`; about a year ago and before only its month, such as `March 2025`.
  func shortDay(_ day: Day, today: Day) -> String {
    let parts = calendar.parts(of: day)
    let name = month(parts.month, in: calendar)
    return abs(today - day) < 330
      ? self(CalendarWord.short, String(parts.day), name) : self(CalendarWord.short, name, String(parts.year))
  }

  /// A day in the study's own calendar with its year, such as `23 Ramadan 1447`.
  func ownDay(_ day: Day) -> String {
    let parts = calendar.parts(of: day)
    let short = self(CalendarWord.short, String(parts.day), month(parts.month, in: calendar))
    return self(CalendarWord.short, short, String(parts.year))
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

extension Desk {
  /// Speaks in the calendar the study goes by, should it have changed.
  mutating func speakInCalendar() {
    guard tongue.calendar != contents.calendar else { return }
    tongue.calendar = contents.calendar
    withTop { $0.refresh(&$1) }
  }
}
