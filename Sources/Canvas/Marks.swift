/// Visible one-column stand-ins for characters that would otherwise steer the terminal or reorder the line.
enum Marks {
  /// U+25CC, the base Unicode shows combining marks on.
  static let dottedCircle: UInt32 = 0x25CC

  /// True for what must never reach a terminal as it is: controls, line separators, bidi marks, overrides, isolates.
  static func replaces(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The code point drawn instead: control pictures, ⇄ for direction, a space for tab, □ for what is unknown here.
  static func mark(for scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0x09: 0x20
    case 0..<0x20: 0x2400 + scalar.value
    case 0x7F: 0x2421
    case 0x2028, 0x2029: 0x2424
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: 0x21C4
    // A letter or sign newer than the C library's tables: ncurses cannot count its columns. U+FFFD is for lost bytes.
    default: 0x25A1
    }
  }

  /// True for scalars that make some terminals merge emoji into fewer columns than `wcwidth` counts.
  static func joinsEmoji(_ scalar: Unicode.Scalar, to base: UInt32) -> Bool {
    switch scalar.value {
    case 0xFE0F: true
    case 0x20E3: base < 0x80
    case 0x200D: base >= 0x1F000 || (0x2000..<0x2E00).contains(base)
    case 0xE0020...0xE007F: true
    default: false
    }
  }

  /// True for letters and digits of scripts written from right to left.
  static func isRightToLeft(_ value: UInt32) -> Bool {
    guard value >= 0x590 else { return false }
    return switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
