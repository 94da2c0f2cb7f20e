/// A place between two Characters of an edited text.
struct TextPlace: Hashable, Comparable, Sendable {
  /// The paragraph, counted from zero.
  var paragraph: Int
  /// UTF-8 bytes of the paragraph before the place.
  var offset: Int

  /// Before the first word.
  static let start = TextPlace(paragraph: 0, offset: 0)

  static func < (one: TextPlace, other: TextPlace) -> Bool {
    (one.paragraph, one.offset) < (other.paragraph, other.offset)
  }
}

/// One line of the text as the screen shows it.
struct ScreenLine: Hashable, Comparable, Sendable {
  /// The paragraph, counted from zero.
  var paragraph: Int
  /// The line of that paragraph, counted from zero.
  var line: Int

  static func < (one: ScreenLine, other: ScreenLine) -> Bool {
    (one.paragraph, one.line) < (other.paragraph, other.line)
  }
}
