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
  /// `months` are the twelve names of the months; a day without a year is the one closest to `today`. Digits may be of
  /// any script. What is not understood is kept as said.
  public static func reading(_ text: String, months: [String], near today: Day) -> DateReading {
    let said = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let plain = String(said.map(plainDigit))
    let tokens = plain.split(separator: " ").map(String.init)
    guard let first = tokens.first else { return DateReading(date: PartialDate(asSaid: ""), isImpossible: false) }
    if let written = normal(first) {
      let words = said.split(separator: " ").dropFirst().joined(separator: " ")
      if let date = PartialDate(written, asSaid: words) { return DateReading(date: date, isImpossible: false) }
      return DateReading(date: PartialDate(asSaid: said), isImpossible: true)
    }
    return named(tokens, months: months, near: today)
      ?? DateReading(date: PartialDate(asSaid: said), isImpossible: false)
  }

  /// A token that begins with a year of four digits, its parts filled up to two digits; nil for other words.
  private static func normal(_ token: String) -> String? {
    let about = token.hasPrefix("~") ? "~" : ""
    let parts = token.dropFirst(about.count).uppercased()
      .split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" || $0 == "." }
    guard let year = parts.first, year.count == 4, year.allSatisfy(isDigit) else { return nil }
    let rest = parts.dropFirst().map { part in
      if part.count == 1, part.allSatisfy(isDigit) { return "0" + part }
      return part.count == 2 && part.hasPrefix("W") ? "W0" + part.dropFirst() : String(part)
    }
    return about + ([String(year)] + rest).joined(separator: "-")
  }

  /// Reads a month's name with a day, a year or both; nil where there is no such name or more words.
  private static func named(_ tokens: [String], months: [String], near today: Day) -> DateReading? {
    let words = tokens.map { $0.lowercased().filter { $0 != "," && $0 != "." } }
    guard (1...3).contains(words.count),
      let place = words.firstIndex(where: { month(of: $0, in: months) != nil }),
      let month = month(of: words[place], in: months)
    else { return nil }
    var year: Int?
    var day: Int?
    for (index, word) in words.enumerated() where index != place {
      guard let number = Int(word), number > 0 else { return nil }
      if word.count == 4, year == nil { year = number } else if day == nil { day = number } else { return nil }
    }
    let said = PartialDate(asSaid: tokens.joined(separator: " "))
    let wanted: String
    if let day {
      guard let found = year.map({ Day(year: $0, month: month, day: day) }) ?? closest(month, day, today) else {
        return DateReading(date: said, isImpossible: true)
      }
      wanted = found.description
    } else {
      let named = year ?? closest(month, 1, today)?.parts.year ?? today.parts.year
      wanted = padded(named, to: 4) + "-" + padded(month, to: 2)
    }
    return PartialDate(wanted).map { DateReading(date: $0, isImpossible: false) }
      ?? DateReading(date: said, isImpossible: true)
  }

  /// Three letters name a month when only one begins with them.
  private static func month(of word: String, in months: [String]) -> Int? {
    guard word.count >= 3 else { return nil }
    let found = months.indices.filter { months[$0].lowercased().hasPrefix(word) }
    return found.count == 1 ? found[0] + 1 : nil
  }

  private static func closest(_ month: Int, _ day: Int, _ today: Day) -> Day? {
    let year = today.parts.year
    return (year - 1...year + 1).compactMap { Day(year: $0, month: month, day: day) }
      .min { abs($0 - today) < abs($1 - today) }
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static func plainDigit(_ character: Character) -> Character {
    guard let value = character.wholeNumberValue, (0...9).contains(value), character.unicodeScalars.count == 1,
      character.unicodeScalars.first?.properties.numericType == .decimal
    else { return character }
    return Character(String(value))
  }
}
