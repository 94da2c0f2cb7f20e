/// How much room words need in a picture, where nobody knows the letters they will be set in.
///
/// Rather too much than too little; a line that might be too long all the same is squeezed to fit by whoever draws it.
enum TextRoom {
  /// The width of words at a size, in the unit of the size.
  static func width(of words: some StringProtocol, size: Double) -> Double {
    words.unicodeScalars.reduce(0) { $0 + share(of: $1) } * size
  }

  /// What one scalar takes of the size of the letters.
  private static func share(of scalar: Unicode.Scalar) -> Double {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    case .spaceSeparator: return 0.3
    case .uppercaseLetter: return 0.72
    case .decimalNumber: return 0.6
    default: break
    }
    switch scalar.value {
    case 0x21, 0x27...0x29, 0x2C...0x2F, 0x3A, 0x3B, 0xB7: return 0.34
    case 0x66, 0x69, 0x6A, 0x6C, 0x72, 0x74: return 0.38
    case 0x6D, 0x77: return 0.88
    case ..<0x0590: return 0.58
    // Letters of Hebrew and Arabic are joined or narrow.
    case 0x0590..<0x0900: return 0.62
    // Those of the scripts of South Asia and after are wide.
    case 0x0900..<0x10A0: return 1
    default: return 1.05
    }
  }

  /// Words in lines no wider than there is room, broken between words; a single word too long stands alone.
  static func lines(_ words: String, size: Double, room: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words.split(whereSeparator: \.isWhitespace) {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if !line.isEmpty, width(of: longer, size: size) > room {
        lines.append(line)
        line = String(word)
      } else {
        line = longer
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
