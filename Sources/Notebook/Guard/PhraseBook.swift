/// Words and phrases looked for all at once, whatever their case, accents, prefixes and endings.
struct PhraseBook: Hashable, Sendable {
  private struct Phrase: Hashable, Sendable {
    /// The words after the first.
    let rest: [UInt64]
    /// The first letter must be a capital: a name that is also a word of the language.
    let isCapital: Bool
  }

  private var byFirst: [UInt64: [Phrase]] = [:]
  /// Beginnings of words in scripts where endings are written on, or where no spaces stand; true for a whole word.
  private var beginnings: [UInt64: Bool] = [:]
  /// One bit for each word that begins a phrase, so that most words of a text cost no look-up.
  private var sieve = [UInt64](repeating: 0, count: 1024)

  /// True when nothing is looked for.
  var isEmpty: Bool { byFirst.isEmpty }

  /// Takes in a word or phrase; `asName` also takes each of its words, where a capital begins it.
  mutating func add(_ text: String, asName: Bool = false) {
    let words = ParagraphWords(text).words
    let isCapital = asName && words.contains { $0.isCapital && $0.hasSmall }
    guard let first = words.first, words.reduce(0, { $0 + $1.letters + $1.digits }) > 1 else { return }
    add(Phrase(rest: words.dropFirst().map(\.hash), isCapital: isCapital), first.hash)
    if asName, words.count > 1 {
      for word in words where word.letters > 2 { add(Phrase(rest: [], isCapital: word.isCapital), word.hash) }
    }
    guard words.count == 1, Script(first.first).isLoose else { return }
    var hash = WordHash()
    var folded = text.unicodeScalars.map(\.value).filter { LetterTable.letter($0).isOfWord }
    // An ending takes the place of the sign that mutes the last letter.
    if let last = folded.last, LetterTable.letter(last).kind == .mark, Script.mutes.contains(last) { folded.removeLast() }
    guard folded.count > 2 else { return }
    for (index, scalar) in folded.enumerated() {
      hash.add(scalar, LetterTable.letter(scalar))
      beginnings[hash.value] = (beginnings[hash.value] ?? false) || index == folded.count - 1
    }
  }

  private mutating func add(_ phrase: Phrase, _ first: UInt64) {
    byFirst[first, default: []].append(phrase)
    sieve[Int(first >> 6 & 1023)] |= 1 << (first & 63)
  }

  /// The runs of scalars in which something looked for stands, in order, none inside another.
  func finds(in text: ParagraphWords) -> [Range<Int>] {
    guard !isEmpty else { return [] }
    var found: [Range<Int>] = []
    var next = 0
    for (index, word) in text.words.enumerated() where index >= next {
      var end = length(at: index, word.hash, text)
      let script = Script(word.first)
      if end == nil, script == .arabic || script == .ethiopic {
        for hash in Self.stems(of: word, text) where end == nil { end = length(at: index, hash, text) }
      }
      if let end {
        found.append(word.scalars.lowerBound..<text.words[end - 1].scalars.upperBound)
        next = end
      } else if script.isLoose, !beginnings.isEmpty {
        found += loose(word, script, text)
      }
    }
    return found
  }

  /// The word behind the longest phrase that begins at a word; nil where none does.
  private func length(at index: Int, _ hash: UInt64, _ text: ParagraphWords) -> Int? {
    guard sieve[Int(hash >> 6 & 1023)] & 1 << (hash & 63) != 0, let phrases = byFirst[hash] else { return nil }
    var best: Int?
    for phrase in phrases {
      guard index + phrase.rest.count < text.words.count, !phrase.isCapital || text.words[index].isCapital,
        phrase.rest.indices.allSatisfy({ text.words[index + 1 + $0].hash == phrase.rest[$0] })
      else { continue }
      best = max(best ?? 0, index + 1 + phrase.rest.count)
    }
    return best
  }

  // MARK: - Prefixes

  /// What a word is without "and", "in", "to", "the" written before it.
  private static func stems(of word: ParagraphWords.Word, _ text: ParagraphWords) -> [UInt64] {
    var stems: [UInt64] = []
    for prefix in prefixes where word.scalars.count > prefix.count + 1 {
      let start = word.scalars.lowerBound
      guard prefix.indices.allSatisfy({ text.scalars[start + $0] == prefix[$0] }) else { continue }
      stems.append(hash(of: text.scalars[(start + prefix.count)..<word.scalars.upperBound], after: []))
      // The article loses its first letter behind "to".
      if prefix.last == 0x644, prefix.dropLast().last == 0x644 {
        stems.append(
          hash(of: text.scalars[(start + prefix.count)..<word.scalars.upperBound], after: [0x627, 0x644]))
      }
    }
    return stems
  }

  private static func hash(of scalars: ArraySlice<UInt32>, after prefix: [UInt32]) -> UInt64 {
    var hash = WordHash()
    for scalar in prefix { hash.mix(scalar) }
    for scalar in scalars { hash.add(scalar, LetterTable.letter(scalar)) }
    return hash.value
  }

  private static let prefixes: [[UInt32]] = [
    "و", "ف", "ب", "ل", "ك", "س", "ال", "وال", "فال", "بال", "كال", "وبال", "لل", "ولل", "فلل", "وب", "ول", "وك", "فب",
    "فل", "የ", "በ", "ለ", "ከ", "እነ", "ስለ",
  ].map { $0.unicodeScalars.map(\.value) }

  // MARK: - Endings, and no spaces

  private func loose(_ word: ParagraphWords.Word, _ script: Script, _ text: ParagraphWords) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = word.scalars.lowerBound
    while start < word.scalars.upperBound {
      var hash = WordHash()
      var end: Int?
      for index in start..<word.scalars.upperBound {
        hash.add(text.scalars[index], LetterTable.letter(text.scalars[index]))
        guard let isWhole = beginnings[hash.value] else { break }
        if isWhole { end = index + 1 }
      }
      if let end { found.append(script == .spaceless ? start..<end : word.scalars) }
      guard script == .spaceless else { break }
      start = end ?? start + 1
    }
    return found
  }
}

/// How words of a script change and stand, as far as finding them needs it.
enum Script: Hashable {
  /// Words stand apart and are found whole; or what is written before or behind them belongs to them.
  case apart, arabic, ethiopic, endings, spaceless

  /// The script of a scalar.
  init(_ scalar: UInt32) {
    self =
      switch scalar {
      case 0x600..<0x780, 0x8A0..<0x900, 0xFB50..<0xFE00, 0xFE70..<0xFF00: .arabic
      case 0x1200..<0x13A0: .ethiopic
      case 0x900..<0xE00: .endings
      case 0xE00..<0xF00, 0x1000..<0x10A0, 0x1780..<0x1800, 0x3040..<0xA000: .spaceless
      default: .apart
      }
  }

  /// True where a word may stand inside a longer run of letters.
  var isLoose: Bool { self == .endings || self == .spaceless }

  /// The signs that mute a letter, from Devanagari to Sinhala.
  static let mutes: Set<UInt32> = [0x94D, 0x9CD, 0xA4D, 0xACD, 0xB4D, 0xBCD, 0xC4D, 0xCCD, 0xD4D, 0xDCA]
}
