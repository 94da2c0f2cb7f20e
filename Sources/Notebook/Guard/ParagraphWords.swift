/// One paragraph taken apart once: its scalars, where they begin, and its words.
struct ParagraphWords {
  /// A run of letters, marks and digits.
  struct Word {
    /// The scalars it is made of, by number.
    let scalars: Range<Int>
    /// What stands for it, folded.
    let hash: UInt64
    /// How many letters and how many digits it has.
    let letters: Int
    let digits: Int
    /// Whether its first letter is a capital, and whether it has a small letter at all.
    let isCapital: Bool
    let hasSmall: Bool
    /// Its first scalar, which tells the script.
    let first: UInt32

    /// Written with one capital and small letters after it, as names are.
    var looksLikeName: Bool { isCapital && hasSmall && digits == 0 && letters >= 3 }
  }

  /// The scalars in order.
  private(set) var scalars: [UInt32] = []
  /// Where each begins, in bytes of UTF-8; one more for the end.
  private(set) var offsets: [Int] = []
  /// The words in order.
  private(set) var words: [Word] = []
  /// Where a digit begins a run of digits, and where an at sign stands.
  private(set) var digitStarts: [Int] = []
  private(set) var atSigns: [Int] = []

  /// Takes a paragraph apart.
  init(_ text: String) {
    let count = text.utf8.count
    scalars.reserveCapacity(count)
    offsets.reserveCapacity(count + 1)
    words.reserveCapacity(count / 6)
    var offset = 0
    var start = -1
    var hash = WordHash()
    var (letters, digits, isCapital, hasSmall) = (0, 0, false, false)
    var isAfterDigit = false
    for scalar in text.unicodeScalars {
      let letter = LetterTable.letter(scalar.value)
      let here = scalars.count
      if letter.isOfWord {
        if start < 0 {
          // A mark that hangs on no letter begins no word: bidi marks stand everywhere.
          if letter.kind != .mark {
            start = here
            hash = WordHash()
            (letters, digits, isCapital, hasSmall) = (0, 0, letter.isCapital, false)
          }
        }
        if start >= 0 {
          hash.add(scalar.value, letter)
          if letter.kind == .letter { letters += 1 }
          if letter.isSmall { hasSmall = true }
          if letter.kind == .digit { digits += 1 }
        }
      } else if start >= 0 {
        words.append(
          Word(
            scalars: start..<here, hash: hash.value, letters: letters, digits: digits, isCapital: isCapital,
            hasSmall: hasSmall, first: scalars[start]))
        start = -1
      }
      let isDigit = letter.kind == .digit
      if isDigit, !isAfterDigit { digitStarts.append(here) }
      isAfterDigit = isDigit
      if scalar.value == 0x40 { atSigns.append(here) }
      scalars.append(scalar.value)
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    guard start >= 0 else { return }
    words.append(
      Word(
        scalars: start..<scalars.count, hash: hash.value, letters: letters, digits: digits, isCapital: isCapital,
        hasSmall: hasSmall, first: scalars[start]))
  }

  /// What stands between a word and the one before it; before the first, what the paragraph begins with.
  func gap(before word: Int) -> ArraySlice<UInt32> {
    scalars[(word == 0 ? 0 : words[word - 1].scalars.upperBound)..<words[word].scalars.lowerBound]
  }

  /// The bytes of a run of scalars.
  func bytes(_ run: Range<Int>) -> Range<Int> { offsets[run.lowerBound]..<offsets[run.upperBound] }

  /// The scalar at a place; 0 beyond either end.
  func scalar(_ index: Int) -> UInt32 { scalars.indices.contains(index) ? scalars[index] : 0 }

  /// The value of a digit of any script; nil for anything else.
  func digit(_ index: Int) -> Int? {
    guard scalars.indices.contains(index) else { return nil }
    let letter = LetterTable.letter(scalars[index])
    guard letter.kind == .digit, (0x30...0x39).contains(letter.folded) else { return nil }
    return Int(letter.folded) - 0x30
  }

  /// True for a letter at a place.
  func isLetter(_ index: Int) -> Bool {
    scalars.indices.contains(index) && LetterTable.letter(scalars[index]).kind == .letter
  }
}

extension UTF8 {
  /// How many bytes a scalar takes.
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x1_0000: 3
    default: 4
    }
  }
}
