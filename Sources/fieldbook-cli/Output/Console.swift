import Glibc

/// Standard output and error, written whole.
enum Console {
  /// Prints lines on standard output; control characters in them are shown, never sent to the terminal.
  static func say(_ text: String) { put(harmless(text) + "\n", to: STDOUT_FILENO) }

  /// A name or message on one line: line ends, and signs that turn the direction of letters, are shown as well.
  static func visible(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in harmless(text).unicodeScalars {
      switch scalar.value {
      case 0x0A: shown.append("\u{240A}")
      case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: shown.append("\u{25A1}")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// The text with control characters as visible signs, so that a note cannot steer the terminal it is read on.
  private static func harmless(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: shown.append(scalar)
      case 0..<0x20: shown.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: shown.append("\u{2421}")
      case 0x80..<0xA0: shown.append("\u{25A1}")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// Prints text on standard output without a line end.
  static func write(_ text: String) { put(text, to: STDOUT_FILENO) }

  /// Prints bytes on standard output.
  static func write(bytes: [UInt8]) { put(bytes, to: STDOUT_FILENO) }

  /// Prints one line on standard error.
  static func complain(_ text: String) { put("fieldbook: " + visible(text) + "\n", to: STDERR_FILENO) }

  /// Prints a remark that is no error on standard error, so that pipes stay clean.
  static func remark(_ text: String) { put(harmless(text) + "\n", to: STDERR_FILENO) }

  /// Puts text on standard error as it is, for lines that are written over.
  static func put(_ text: String) { put(text, to: STDERR_FILENO) }

  private static func put(_ text: String, to descriptor: Int32) { put(Array(text.utf8), to: descriptor) }

  private static func put(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        return
      }
      rest = rest.dropFirst(written)
    }
  }
}
