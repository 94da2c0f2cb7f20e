import Foundation

/// Passphrases to offer, and how well one would stand up to guessing.
public enum Passphrases {
  /// Six random words of the EFF's long list, 77 bits when `source` is the system's; never give it a `Chance`.
  public static func words(_ count: Int = 6, using source: inout some RandomNumberGenerator) -> String {
    (0..<count).compactMap { _ in EFFWords.list.randomElement(using: &source) }.joined(separator: " ")
  }

  /// Six random groups of three digits, 60 bits from the system's source; typed alike on every keyboard.
  public static func digits(_ groups: Int = 6, using source: inout some RandomNumberGenerator) -> String {
    (0..<groups).map { _ in
      let number = String(Int.random(in: 0...999, using: &source))
      return String(repeating: "0", count: 3 - number.count) + number
    }.joined(separator: " ")
  }

  // MARK: - Strength

  /// Below this many bits a passphrase deserves a warning.
  public static let enough = 59.0

  /// A cautious estimate of the bits a guesser has to get through, in bits; a word counts once however often it stands.
  ///
  /// A word counts as one of a long list (12.9 bits), however long; digits 3.3 bits each, other signs 5.
  public static func bits(of passphrase: String) -> Double {
    var pieces: Set<String> = []
    var total = 0.0
    for word in passphrase.lowercased().split(whereSeparator: \.isWhitespace) {
      var letters = ""
      for character in word {
        if character.isLetter {
          letters.append(character)
          continue
        }
        total += bits(ofLetters: letters, seen: &pieces)
        letters = ""
        total += character.isNumber ? log2(10) : 5
      }
      total += bits(ofLetters: letters, seen: &pieces)
    }
    return total
  }

  private static func bits(ofLetters letters: String, seen: inout Set<String>) -> Double {
    guard !letters.isEmpty, seen.insert(letters).inserted else { return 0 }
    return min(Double(Set(letters).count) * 4.7, log2(7776))
  }
}
