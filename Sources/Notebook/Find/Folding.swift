import Foundation

/// Writes text the way it is searched: accents, case, vowel signs, letter variants and digit scripts aside.
///
/// Each scalar is folded by itself and remembered, so that long texts of one script cost a table look-up each.
public struct Folding {
  private var known: [UInt32: [UInt8]] = [:]

  /// A folding that has met no letter yet.
  public init() {}

  /// The text as it is searched, in UTF-8; holds no byte 0.
  public mutating func fold(_ text: some StringProtocol) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    append(text, to: &bytes)
    return bytes
  }

  /// Appends the text as it is searched.
  mutating func append(_ text: some StringProtocol, to bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
  }

  /// Appends one scalar as it is searched; nothing for marks that are left aside.
  mutating func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0x61...0x7A, 0x21...0x40, 0x5B...0x60, 0x7B...0x7E: bytes.append(UInt8(scalar.value))
    case 0x41...0x5A: bytes.append(UInt8(scalar.value) + 32)
    case 0..<0x80: bytes.append(0x20)
    default:
      if let folded = known[scalar.value] {
        bytes += folded
      } else {
        let folded = Self.folded(scalar)
        known[scalar.value] = folded
        bytes += folded
      }
    }
  }

  /// One scalar as it is searched, worked out anew; empty for marks that are left aside.
  static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
    var bytes: [UInt8] = []
    for part in String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars where !isAside(part) {
      if let variant = variants[part.value] {
        bytes += Array(variant.utf8)
      } else if part.properties.isWhitespace {
        bytes.append(0x20)
      } else if part.properties.numericType == .decimal, let value = part.properties.numericValue {
        bytes += Array(String(Int(value)).utf8)
      } else {
        bytes += Array(part.properties.lowercaseMapping.utf8)
      }
    }
    return bytes
  }

  /// Accents, Hebrew points, Arabic vowel signs and joiners; not the marks that make another letter (virama, nukta).
  private static func isAside(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.canonicalCombiningClass.rawValue {
    case 0: scalar.properties.isDefaultIgnorableCodePoint || scalar.value == 0x640
    case 7, 8, 9: false
    default: true
    }
  }

  /// Letters people write for one another: alef and yeh forms, teh marbuta, final sigma, curly apostrophes.
  private static let variants: [UInt32: String] = [
    0x671: "ا", 0x649: "ي", 0x6CC: "ي", 0x6D2: "ي", 0x629: "ه", 0x6C1: "ه", 0x6A9: "ك",
    0x3C2: "σ", 0xDF: "ss", 0x131: "i", 0xF8: "o", 0xD8: "o", 0x142: "l", 0x141: "l", 0x111: "d", 0x110: "d",
    0xE6: "ae", 0xC6: "ae", 0x153: "oe", 0x152: "oe", 0x2018: "'", 0x2019: "'", 0x201C: "\"", 0x201D: "\"",
  ]
}

extension Folding {
  /// The words of a query as they are searched, the longest first; empty when nothing is looked for.
  public mutating func words(of query: String) -> [[UInt8]] {
    fold(query).split(separator: 0x20).map(Array.init).sorted { $0.count > $1.count }
  }

  /// Where a folded word first stands in a text, in the text's own characters; nil when it does not occur.
  public mutating func range(of word: [UInt8], in text: String) -> Range<String.Index>? {
    guard !word.isEmpty else { return nil }
    var bytes: [UInt8] = []
    var starts: [(byte: Int, index: String.Index)] = []
    for index in text.indices {
      starts.append((bytes.count, index))
      append(text[index...index], to: &bytes)
    }
    guard let found = ByteSearch.first(word, in: bytes) else { return nil }
    guard let from = starts.last(where: { $0.byte <= found }) else { return nil }
    let end = starts.first { $0.byte >= found + word.count }?.index ?? text.endIndex
    return from.index..<max(end, text.index(after: from.index))
  }
}
