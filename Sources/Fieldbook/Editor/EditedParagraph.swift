import Canvas
import Notebook

/// One paragraph under the cursor's hands: its words, its voice and the screen lines it fills.
///
/// Places in it are UTF-8 offsets, because those are found in constant time; only offsets between two Characters are
/// ever given to the cursor.
struct EditedParagraph: Hashable, Sendable {
  /// The words; never a line feed.
  private(set) var text: String
  /// Whose words they are.
  var voice: Voice
  /// The language of a translation.
  private(set) var language: Code?
  /// Who translated.
  private(set) var translator: String?
  /// The screen lines, as far as they were asked for.
  private(set) var lines = WrappedLines()

  /// A paragraph not yet wrapped.
  init(_ paragraph: Paragraph) {
    text = paragraph.text
    text.makeContiguousUTF8()
    voice = paragraph.voice
    language = paragraph.language
    translator = paragraph.translator
  }

  /// The paragraph as it is stored.
  var paragraph: Paragraph { Paragraph(text, voice: voice, language: language, translator: translator) }

  /// Takes over voice, language and hand of another paragraph, and keeps its words.
  mutating func speak(as other: Paragraph) {
    voice = other.voice
    language = other.language
    translator = other.translator
  }

  /// Its length in UTF-8 bytes, which is also the offset of its end.
  var length: Int { text.utf8.count }

  /// The words between two UTF-8 offsets; offsets beyond the end are the end.
  func words(in range: Range<Int>) -> Substring { text[index(range.lowerBound)..<index(range.upperBound)] }

  /// Puts `words` in place of the bytes in `range` and lets the lines follow.
  mutating func replace(_ range: Range<Int>, with words: String) {
    text.replaceSubrange(index(range.lowerBound)..<index(range.upperBound), with: words)
    lines.follow(range, became: words.utf8.count, in: text)
  }

  /// Finds the lines through the one that holds this UTF-8 offset.
  mutating func wrap(through offset: Int, columns: Int) { lines.find(offset, in: text, columns: columns) }
}

// MARK: - Characters

extension EditedParagraph {
  /// The offset itself, or the end of the Character it lies in.
  func boundary(atOrAfter offset: Int) -> Int { self.offset(of: text.boundary(atOrAfter: offset)) }

  /// The offset one Character on, or nil at the end.
  func boundary(after offset: Int) -> Int? {
    offset < length ? self.offset(of: text.index(after: index(offset))) : nil
  }

  /// The offset one Character back, or nil at the start; the words before the offset are read as if nothing followed.
  func boundary(before offset: Int) -> Int? {
    guard offset > 0 else { return nil }
    let before = text[..<index(offset)]
    return self.offset(of: before.index(before: before.endIndex))
  }

  /// The Character that begins at an offset, or nil at the end.
  func character(after offset: Int) -> Character? { offset < length ? text[index(offset)] : nil }

  /// The Character that ends at an offset, or nil at the start.
  func character(before offset: Int) -> Character? { boundary(before: offset).flatMap(character(after:)) }

  /// The UTF-8 offset of an index of `text`.
  func offset(of index: String.Index) -> Int { text.utf8.distance(from: text.startIndex, to: index) }

  private func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: min(max(offset, 0), length))
  }
}
