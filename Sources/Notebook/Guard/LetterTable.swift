/// What the guard needs to know of a scalar, looked up: it reads sixty thousand of them at a pause in typing.
enum LetterTable {
  /// What a scalar is within a word.
  enum Kind: UInt32 {
    /// Nothing of a word, or white space.
    case other, space
    /// A letter; what hangs on one; a decimal digit of any script.
    case letter, mark, digit
  }

  /// One scalar: what it is, its case, and what it is compared as.
  struct Letter {
    fileprivate let bits: UInt32

    /// What it is within a word.
    var kind: Kind { Kind(rawValue: bits >> 21 & 7) ?? .other }
    /// True for what words are made of.
    var isOfWord: Bool { bits >> 21 & 7 >= 2 }
    /// True for a capital.
    var isCapital: Bool { bits & 1 << 24 != 0 }
    /// True for a small letter of a script that has capitals.
    var isSmall: Bool { bits & 1 << 25 != 0 }
    /// What it is compared as; 0 for nothing, `several` where it is more than one.
    var folded: UInt32 { bits & 0x1F_FFFF }
  }

  /// Stands for a scalar that is compared as several.
  static let several: UInt32 = 0x1F_FFFF

  /// What a scalar is.
  static func letter(_ scalar: UInt32) -> Letter {
    if scalar < first.count { return first[Int(scalar)] }
    return Unicode.Scalar(scalar).map(read) ?? Letter(bits: 0)
  }

  /// The scalars one is compared as.
  static func folding(_ scalar: UInt32) -> [UInt32] {
    guard let scalar = Unicode.Scalar(scalar) else { return [] }
    return String(decoding: Folding.folded(scalar), as: UTF8.self).unicodeScalars.map(\.value)
  }

  // Every alphabet people speak the studies' languages in lies below U+3000.
  private static let first: [Letter] = (0..<0x3000).map { Unicode.Scalar($0).map(read) ?? Letter(bits: 0) }

  private static func read(_ scalar: Unicode.Scalar) -> Letter {
    let kind: Kind =
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: .letter
      case .nonspacingMark, .spacingMark, .enclosingMark, .format: .mark
      case .decimalNumber: .digit
      default: scalar.properties.isWhitespace ? .space : .other
      }
    // Chinese, kana and Hangul are compared as they stand; working each out would cost more than it finds.
    let isPlain = (0x3000..<0xF900).contains(scalar.value) || scalar.value >= 0x1_0000
    let parts = isPlain ? [scalar.value] : folding(scalar.value)
    let folded = parts.count > 1 ? several : parts.first ?? 0
    var bits = kind.rawValue << 21 | folded
    if scalar.properties.isUppercase { bits |= 1 << 24 }
    if scalar.properties.isLowercase { bits |= 1 << 25 }
    return Letter(bits: bits)
  }
}

/// A number that stands for a folded word while one text is looked through; it is kept nowhere.
struct WordHash {
  /// The number so far.
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes in one scalar as it is compared.
  mutating func add(_ scalar: UInt32, _ letter: LetterTable.Letter) {
    let folded = letter.folded
    if folded == LetterTable.several {
      for part in LetterTable.folding(scalar) { mix(part) }
    } else if folded != 0 {
      mix(folded)
    }
  }

  /// Takes in one scalar that is folded already.
  mutating func mix(_ folded: UInt32) { value = (value ^ UInt64(folded)) &* 0x100_0000_01B3 }

  /// The number of a word.
  static func of(_ word: some StringProtocol) -> UInt64 {
    var hash = WordHash()
    for scalar in word.unicodeScalars { hash.add(scalar.value, LetterTable.letter(scalar.value)) }
    return hash.value
  }
}
