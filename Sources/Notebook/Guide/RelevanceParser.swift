/// Why a `relevant` expression could not be read, and at which character, counted from 1.
public struct RelevanceError: Error, Hashable, Sendable {
  /// What is wrong there.
  public enum Reason: Hashable, Sendable {
    /// A character that cannot stand there.
    case unexpected(Character)
    /// The rule stops in the middle.
    case unexpectedEnd
    /// A quote without its end.
    case unclosedText
    /// A name that is empty or not closed.
    case badName
    /// A number that cannot be read.
    case badNumber
    /// A function this version does not have.
    case unknownFunction(String)
    /// More brackets in brackets than anyone writes.
    case tooDeep
    /// Longer than any rule needs to be.
    case tooLong
  }

  /// The place, in characters, 1 for the first.
  public var column: Int
  /// What is wrong there.
  public var reason: Reason
}

/// Reads the part of XLSForm's expression language that skip rules use; total, and bounded in depth and length.
struct RelevanceParser {
  private static let longest = 4_000
  private static let deepest = 32

  private let characters: [Character]
  private var place = 0
  private var depth = 0

  /// Reads a whole expression; throws where it stops making sense.
  static func parse(_ text: String) throws(RelevanceError) -> RelevanceExpression {
    guard text.utf8.count <= longest else { throw RelevanceError(column: longest, reason: .tooLong) }
    var parser = RelevanceParser(characters: Array(text))
    let whole = try parser.either()
    parser.skipSpace()
    if let rest = parser.next { throw parser.error(.unexpected(rest)) }
    return whole
  }

  private init(characters: [Character]) { self.characters = characters }

  // MARK: - Grammar

  private mutating func either() throws(RelevanceError) -> RelevanceExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw error(.tooDeep) }
    var parts = [try both()]
    while takeWord("or") { parts.append(try both()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func both() throws(RelevanceError) -> RelevanceExpression {
    var parts = [try comparison()]
    while takeWord("and") { parts.append(try comparison()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func comparison() throws(RelevanceError) -> RelevanceExpression {
    let left = try value()
    guard let sign = takeComparison() else { return left }
    return .compare(left, sign, try value())
  }

  private mutating func value() throws(RelevanceError) -> RelevanceExpression {
    skipSpace()
    guard let first = next else { throw error(.unexpectedEnd) }
    switch first {
    case "(":
      place += 1
      let inner = try either()
      try expect(")")
      return inner
    case "'", "\"": return .text(try quoted(first))
    case "$": return .name(try name())
    default: break
    }
    if first == "-" || first == "." || first.isASCIIDigit { return .number(try number()) }
    if first.isASCIILetter { return try function() }
    throw error(.unexpected(first))
  }

  private mutating func function() throws(RelevanceError) -> RelevanceExpression {
    let start = place
    var word = ""
    while let character = next, character.isASCIILetter || character == "-" {
      word.append(character)
      place += 1
    }
    guard ["not", "count", "count-selected", "selected", "selected-at", "true", "false"].contains(word) else {
      throw RelevanceError(column: start + 1, reason: .unknownFunction(word))
    }
    try expect("(")
    if word == "true" || word == "false" {
      try expect(")")
      return .truth(word == "true")
    }
    let first = try either()
    if word.hasPrefix("selected") {
      try expect(",")
      let second = try either()
      try expect(")")
      return word == "selected" ? .selected(first, second) : .selectedAt(first, second)
    }
    try expect(")")
    return word == "not" ? .not(first) : .count(first)
  }

  // MARK: - Words and signs

  private mutating func quoted(_ quote: Character) throws(RelevanceError) -> String {
    let start = place
    place += 1
    var text = ""
    while let character = next {
      place += 1
      if character == quote { return text }
      text.append(character)
    }
    throw RelevanceError(column: start + 1, reason: .unclosedText)
  }

  private mutating func name() throws(RelevanceError) -> String {
    let start = place
    place += 1
    try expect("{")
    var name = ""
    while let character = next, character != "}" {
      guard character.isASCIILetter || character.isASCIIDigit || "_-.".contains(character) else {
        throw error(.badName)
      }
      name.append(character)
      place += 1
    }
    try expect("}")
    guard !name.isEmpty else { throw RelevanceError(column: start + 1, reason: .badName) }
    return name
  }

  private mutating func number() throws(RelevanceError) -> Double {
    let start = place
    var digits = ""
    while let character = next, character.isASCIIDigit || character == "." || (character == "-" && digits.isEmpty) {
      digits.append(character)
      place += 1
    }
    guard let number = Double(digits) else { throw RelevanceError(column: start + 1, reason: .badNumber) }
    return number
  }

  private mutating func takeComparison() -> RelevanceComparison? {
    skipSpace()
    for length in [2, 1] where place + length <= characters.count {
      if let sign = RelevanceComparison(rawValue: String(characters[place..<place + length])) {
        place += length
        return sign
      }
    }
    return nil
  }

  private mutating func takeWord(_ word: String) -> Bool {
    skipSpace()
    let end = place + word.count
    guard end <= characters.count, String(characters[place..<end]) == word else { return false }
    if end < characters.count, characters[end].isASCIILetter || characters[end].isASCIIDigit { return false }
    place = end
    return true
  }

  private mutating func expect(_ wanted: Character) throws(RelevanceError) {
    skipSpace()
    guard let character = next else { throw error(.unexpectedEnd) }
    guard character == wanted else { throw error(.unexpected(character)) }
    place += 1
  }

  private mutating func skipSpace() {
    while let character = next, character.isWhitespace { place += 1 }
  }

  private var next: Character? { place < characters.count ? characters[place] : nil }

  private func error(_ reason: RelevanceError.Reason) -> RelevanceError {
    RelevanceError(column: place + 1, reason: reason)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
