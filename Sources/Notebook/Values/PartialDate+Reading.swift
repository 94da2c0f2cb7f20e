/// What could be made of a date as somebody typed it.
public struct DateReading: Hashable, Sendable {
  /// The date, or only the words where nothing else was understood.
  public let date: PartialDate
  /// True for what looks like a date of the calendar but is on none, such as the 30th of February.
  public let isImpossible: Bool
}

extension PartialDate {
  /// The date as one would type it: the date, then the words it was given in.
  public var typed: String { [text, asSaid].filter { !$0.isEmpty }.joined(separator: " ") }

  /// Reads `2026-03-12`, `2026-03`, `2026-Q1`, `2026-W11`, `2026`, `~2026` with words after it, or `12 March`.
  ///
  /// A day without a year is the one closest to `today`. Digits may be of any script. Months of the study's calendar
  /// are understood by their names, and so are its numbers (`1447-09-23`, in Ethiopia `2018/7/3`). What is not
  /// understood is kept as said.
  public static func reading(_ text: String, in words: DateWords, near today: Day) -> DateReading {
    DateReader(words: words, today: today).read(text)
  }
}

/// Makes out a date in what somebody typed.
struct DateReader {
  let words: DateWords
  let today: Day

  /// What was made out, and how many words after it are kept as said; nil where all that was typed is.
  private enum Found {
    case date(PartialDate, rest: Int?)
    case impossible
  }

  /// Reads a whole text.
  func read(_ text: String) -> DateReading {
    let spoken = text.split(whereSeparator: \.isWhitespace)
    let said = spoken.joined(separator: " ")
    var tokens = said.split(separator: " ").map { String($0.map(Self.plainDigit)) }
    guard !tokens.isEmpty else { return DateReading(date: PartialDate(asSaid: ""), isImpossible: false) }
    let isWeek = drop(words.week, from: &tokens)
    var isAbout = !isWeek && drop(words.about, from: &tokens)
    if tokens.first?.hasPrefix("~") == true {
      isAbout = true
      tokens[0].removeFirst()
      if tokens[0].isEmpty { tokens.removeFirst() }
    }
    switch tokens.isEmpty ? nil : numeric(tokens) ?? named(tokens) {
    case .impossible: return DateReading(date: PartialDate(asSaid: said), isImpossible: true)
    case .date(let date, let rest):
      let kept = rest.map { spoken.suffix($0).joined(separator: " ") } ?? said
      if isWeek, date.precision == .day, let day = date.span?.lowerBound {
        return finished(Self.week(of: day), kept)
      }
      return isWeek ? asSaid(said) : finished((isAbout || date.precision == .about ? "~" : "") + date.plain, kept)
    case nil: return asSaid(said)
    }
  }

  private func finished(_ text: String, _ said: String) -> DateReading {
    guard let date = PartialDate(text, asSaid: said) else { return asSaid(said) }
    return DateReading(date: date, isImpossible: false)
  }

  private func asSaid(_ said: String) -> DateReading {
    DateReading(date: PartialDate(asSaid: said), isImpossible: false)
  }

  /// Takes words such as `week of` from the front; true when they stood there and something follows.
  private func drop(_ phrases: [String], from tokens: inout [String]) -> Bool {
    for phrase in phrases {
      let wanted = phrase.split(separator: " ").map { $0.lowercased() }
      let begins = tokens.prefix(wanted.count).map { $0.lowercased() }
      guard tokens.count > wanted.count, begins == wanted else { continue }
      tokens.removeFirst(wanted.count)
      return true
    }
    return false
  }

  /// `2026-W11`, the week that begins on a Monday and holds this day.
  private static func week(of day: Day) -> String {
    let thursday = day + (3 - (day.weekday + 6) % 7)
    let year = thursday.parts.year
    let first = Day(year: year, month: 1, day: 1) ?? thursday
    return padded(year, to: 4) + "-W" + padded((thursday - first) / 7 + 1, to: 2)
  }

  // MARK: - Numbers

  /// A first word that begins with a year of four digits.
  private func numeric(_ tokens: [String]) -> Found? {
    let parts = tokens[0].uppercased().split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    guard let first = parts.first, first.count == 4, first.allSatisfy(Self.isDigit), let year = Int(first) else {
      return nil
    }
    if isOfStudy(year, tokens[0]) {
      let numbers = parts.dropFirst().map { Int($0) ?? 0 }
      guard numbers.count < 3, !numbers.contains(0) else { return .impossible }
      return other(year, numbers.first, numbers.count > 1 ? numbers[1] : nil, rest: tokens.count - 1)
    }
    let rest = parts.dropFirst().map { part in
      if part.count == 1, part.allSatisfy(Self.isDigit) { return "0" + part }
      return part.count == 2 && part.hasPrefix("W") ? "W0" + part.dropFirst() : String(part)
    }
    let date = PartialDate(([String(first)] + rest).joined(separator: "-"))
    return date.map { .date($0, rest: tokens.count - 1) } ?? .impossible
  }

  // Years of the Hijri and the Persian calendar are far from ours; Ethiopian ones are not, so the sign between decides.
  private func isOfStudy(_ year: Int, _ token: String) -> Bool {
    switch words.calendar {
    case .gregorian: false
    case .hijri, .persian: year < 1700
    case .ethiopian: token.contains("/") || token.contains(".")
    }
  }

  // MARK: - Names

  /// The longest beginning that is a month's name with a day, a year or both; before other words it needs a number.
  private func named(_ tokens: [String]) -> Found? {
    let plain = tokens.map { $0.lowercased().filter { $0 != "," && $0 != "." } }
    for length in (1...min(6, plain.count)).reversed() {
      let rest = plain.count - length
      for calendar in words.calendar == .gregorian ? [.gregorian] : [words.calendar, .gregorian] {
        if let found = named(Array(plain.prefix(length)), in: calendar, rest: rest) { return found }
      }
    }
    return nil
  }

  private func named(_ tokens: [String], in calendar: StudyCalendar, rest: Int) -> Found? {
    guard let (place, month) = month(in: tokens, calendar) else { return nil }
    var year: Int?
    var day: Int?
    for (index, word) in tokens.enumerated() where !place.contains(index) {
      guard let number = Int(word), number > 0 else { return nil }
      if word.count == 4, year == nil { year = number } else if day == nil { day = number } else { return nil }
    }
    if rest > 0, year == nil, day == nil { return nil }
    guard let named = year ?? closest(month, day ?? 1, calendar) else { return .impossible }
    // Words that follow may belong to the date: then all that was typed is kept beside it.
    if calendar != .gregorian { return other(named, month, day, rest: rest > 0 ? nil : 0) }
    let text = padded(named, to: 4) + "-" + padded(month, to: 2) + (day.map { "-" + padded($0, to: 2) } ?? "")
    return PartialDate(text).map { .date($0, rest: rest > 0 ? nil : 0) } ?? .impossible
  }

  /// A date of the study's calendar: a day exactly, a month or year as the civil one its middle falls in, about.
  private func other(_ year: Int, _ month: Int?, _ day: Int?, rest: Int?) -> Found {
    let calendar = words.calendar
    if let month, let day {
      return calendar.day(year: year, month: month, day: day).map { .date(PartialDate($0), rest: rest) } ?? .impossible
    }
    guard let first = calendar.span(year: year, month: month ?? 1),
      let last = calendar.span(year: year, month: month ?? calendar.months)
    else { return .impossible }
    let middle = Day(number: (first.lowerBound.number + last.upperBound.number) / 2).parts
    let civil = padded(middle.year, to: 4) + (month == nil ? "" : "-" + padded(middle.month, to: 2))
    return PartialDate("~" + civil).map { .date($0, rest: nil) } ?? .impossible
  }

  /// Where a month's name stands and which it is; three letters name one when only one begins with them.
  private func month(in tokens: [String], _ calendar: StudyCalendar) -> (Range<Int>, Int)? {
    let names = (calendar == .gregorian ? words.months : words.otherMonths).map {
      $0.lowercased().split(separator: " ").map(String.init)
    }
    for (index, name) in names.enumerated() where name.count > 1 {
      for start in tokens.indices where tokens[start...].starts(with: name) {
        return (start..<start + name.count, index + 1)
      }
    }
    for (place, word) in tokens.enumerated() where word.count >= 3 {
      let found = names.indices.filter { names[$0].count == 1 && names[$0][0].hasPrefix(word) }
      let whole = found.filter { names[$0][0] == word }
      if let index = whole.first ?? (found.count == 1 ? found[0] : nil) { return (place..<place + 1, index + 1) }
    }
    return nil
  }

  /// The year in which a day of a month is closest to today; nil when it is in none of them.
  private func closest(_ month: Int, _ day: Int, _ calendar: StudyCalendar) -> Int? {
    let year = calendar.parts(of: today).year
    return (year - 1...year + 1)
      .compactMap { year in calendar.day(year: year, month: month, day: day).map { (year, abs($0 - today)) } }
      .min { $0.1 < $1.1 }?.0
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static func plainDigit(_ character: Character) -> Character {
    guard let value = character.wholeNumberValue, (0...9).contains(value), character.unicodeScalars.count == 1,
      character.unicodeScalars.first?.properties.numericType == .decimal
    else { return character }
    return Character(String(value))
  }
}

extension PartialDate {
  /// The date as written, without `~`.
  fileprivate var plain: String { text.hasPrefix("~") ? String(text.dropFirst()) : text }
}
