import Canvas

/// What a typed character stands for where no text is typed.
public enum KeyReading {
  /// The digit a character stands for: any Unicode decimal digit, or the bare AZERTY row.
  public static func digit(_ character: Character) -> Int? {
    if let place = azerty.firstIndex(of: character) { return (place + 1) % 10 }
    return unicodeDigit(character)
  }

  /// The value of a decimal digit of any script.
  static func unicodeDigit(_ character: Character) -> Int? {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
      scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue
    else { return nil }
    return Int(value)
  }

  /// The whole number written in decimal digits of any script; nil for anything else.
  static func number(_ text: String) -> Int? {
    let digits = text.filter { !$0.isWhitespace }.map(unicodeDigit)
    guard (1...9).contains(digits.count), !digits.contains(nil) else { return nil }
    return digits.reduce(0) { $0 * 10 + ($1 ?? 0) }
  }

  private static let azerty: [Character] = ["&", "é", "\"", "'", "(", "-", "è", "_", "ç", "à"]

  /// The key as a command reads it: digits as 0–9, letters of other scripts by their place, `؟` as `?`.
  ///
  /// Returns nil for a letter that stands on no key we know.
  public static func command(_ key: Key) -> Key? {
    guard case .character(let character) = key else { return key }
    if let digit = digit(character) { return .character(Character(String(digit))) }
    if character.isASCII {
      return .character(Character(character.lowercased()))
    }
    return Layouts.latin[Character(character.lowercased())].map(Key.character)
  }
}

extension KeyReading {
  /// True for a letter that is not of the Latin script.
  static func isOfAnotherScript(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first, scalar.properties.isAlphabetic else { return false }
    return scalar.value > 0x24F && !(0x1E00...0x1EFF).contains(scalar.value)
  }
}
