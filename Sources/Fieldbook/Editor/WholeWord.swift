import Foundation

/// A name to be found as a whole word, however its accents are encoded; capitals must agree, because "Hope" is a name
/// and "hope" is not.
struct WholeWord {
  // Every way the same letters can be stored. Searching bytes is what makes a long history bearable.
  private let forms: [[UInt8]]
  private let replacement: String
  // The paragraph looked at last: a step of undo begins where the one before it ended.
  private var latest: (text: String, ranges: [Range<Int>]) = ("", [])

  /// Nil for a word without a visible character.
  init?(_ word: String, replacement: String) {
    let word = word.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !word.isEmpty else { return nil }
    let spellings = [
      word, word.precomposedStringWithCanonicalMapping, word.decomposedStringWithCanonicalMapping,
    ]
    forms = Array(Set(spellings.map { Array($0.utf8) }))
    self.replacement = replacement.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// True when the word stands in `text`.
  mutating func stands(in text: String) -> Bool { !ranges(in: text).isEmpty }

  /// The text with the replacement wherever the word stood.
  mutating func replaced(in text: String) -> String {
    let ranges = ranges(in: text)
    guard !ranges.isEmpty else { return text }
    var result = ""
    var start = text.startIndex
    for range in ranges {
      result += text[start..<text.utf8.index(text.startIndex, offsetBy: range.lowerBound)]
      result += replacement
      start = text.utf8.index(text.startIndex, offsetBy: range.upperBound)
    }
    return result + text[start...]
  }

  /// Where a UTF-8 offset of `text` lies after the replacement; inside the word it becomes the replacement's end.
  mutating func moved(_ offset: Int, in text: String) -> Int {
    var shift = 0
    for range in ranges(in: text) where range.lowerBound < offset {
      if offset < range.upperBound { return range.lowerBound + shift + replacement.utf8.count }
      shift += replacement.utf8.count - range.count
    }
    return offset + shift
  }
}

// MARK: - Finding

extension WholeWord {
  private mutating func ranges(in text: String) -> [Range<Int>] {
    var text = text
    if text.hasSameBytes(as: &latest.text) { return latest.ranges }
    let candidates = text.withUTF8 { bytes in Self.occurrences(of: forms, in: bytes) }
    var found: [Range<Int>] = []
    for range in candidates where range.lowerBound >= (found.last?.upperBound ?? 0) {
      if Self.isWhole(range, in: text) { found.append(range) }
    }
    latest = (text, found)
    return found
  }

  // In order, the longer of two spellings first.
  private static func occurrences(of forms: [[UInt8]], in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for form in forms where form.count <= bytes.count {
      let first = form[0]
      for start in 0...(bytes.count - form.count) where bytes[start] == first {
        if form.indices.allSatisfy({ bytes[start + $0] == form[$0] }) { found.append(start..<(start + form.count)) }
      }
    }
    return found.sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
  }

  private static func isWhole(_ range: Range<Int>, in text: String) -> Bool {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(text.startIndex, offsetBy: range.upperBound)
    guard String.Index(start, within: text) != nil, String.Index(end, within: text) != nil else { return false }
    if start > text.startIndex, Self.joins(text[text.index(before: start)], text[start]) { return false }
    if end < text.endIndex, Self.joins(text[text.index(before: end)], text[end]) { return false }
    return true
  }

  private static func joins(_ left: Character, _ right: Character) -> Bool {
    left.isPartOfWord && right.isPartOfWord && !left.needsNoSpaces && !right.needsNoSpaces
  }
}

extension String {
  // Not `==`, for which two spellings of an accent are the same: their offsets are not.
  fileprivate mutating func hasSameBytes(as other: inout String) -> Bool {
    utf8.count == other.utf8.count
      && withUTF8 { one in
        other.withUTF8 { two in
          guard let start = one.baseAddress, let otherStart = two.baseAddress else { return true }
          return memcmp(start, otherStart, one.count) == 0
        }
      }
  }
}

extension Character {
  // Thai, Lao, Myanmar, Khmer, Chinese and kana put no spaces between words: a name there ends anywhere.
  fileprivate var needsNoSpaces: Bool {
    switch unicodeScalars.first?.value ?? 0 {
    case 0x0E00..<0x0F00, 0x1000..<0x10A0, 0x1780..<0x1800, 0x2E80..<0xA000, 0xF900..<0xFB00, 0x20000..<0x40000: true
    default: false
    }
  }
}
