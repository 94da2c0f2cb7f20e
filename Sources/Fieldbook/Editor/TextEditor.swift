import Canvas
import Notebook

/// The text where people spend their day: words with voices, a cursor, a selection and an undo for the whole visit.
///
/// The editor draws a bar for the voice in the first column of its rectangle and the words from the third column on;
/// the last column is left free for the cursor.
public struct TextEditor: Hashable, Sendable {
  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// The words or their voices are different now.
    case changed
    /// The editor used the key; the words are the same.
    case moved
    /// Not the editor's key; also ↑ on the first line and ↓ on the last, so that a form can go on to its next field.
    case ignored
    /// Ctrl-C with nothing selected: say how to leave.
    case hintLeaving
  }

  /// Never empty.
  var paragraphs: [EditedParagraph]
  /// Always between two Characters.
  var cursor: TextPlace {
    didSet {
      hand = cursor
      lingers = false
      wishedColumn = nil
    }
  }
  /// Where the next key writes: the cursor, or the end of what was typed where that melted with the Character after it.
  ///
  /// A virama or a joiner typed inside a word joins the letter that follows; the cursor shows behind both, and the
  /// next typed letter still belongs between them.
  var hand: TextPlace
  /// Where the selection began; the other end is the cursor.
  var anchor: TextPlace?
  /// True between the two Ctrl-E of a selection.
  var isMarking = false
  /// True when the cursor, at a line's start, shows at the end of the line before, where End put it.
  var lingers = false
  /// The column that ↑ and ↓ aim at, in cells.
  var wishedColumn: Int?
  /// Steps that can be undone, the last one last.
  var done: [EditStep] = []
  /// Steps that can be done again, the next one last.
  var undone: [EditStep] = []
  /// True while the last step may grow with the next key.
  var isRunning = false

  /// The place of the first line on the screen.
  var top = TextPlace.start
  /// Cells for words in a line; 0 until the editor was given a size.
  var columns = 0
  /// Lines on the screen.
  var rows = 0
  /// No line is wider, whatever the size.
  var widest = 88

  /// An editor over `prose`, the cursor after `cursorOffset` Characters, or after the last word when there are fewer.
  public init(prose: Prose, cursorOffset: Int = .max) {
    let parts = prose.paragraphs.flatMap { paragraph in
      paragraph.text.utf8.contains(0x0A) ? Prose(paragraph.text).paragraphs.map { paragraph.saying($0.text) } : [paragraph]
    }
    paragraphs = Prose(parts).paragraphs.map { EditedParagraph($0) }
    cursor = .start
    hand = .start
    cursor = place(after: cursorOffset)
    hand = cursor
  }

  /// Whose words the paragraph under the cursor holds.
  var voiceAtCursor: Voice { paragraphs[cursor.paragraph].voice }

  /// The words and voices as they are now.
  public var prose: Prose { Prose(paragraphs.map(\.paragraph)) }

  /// Characters before the cursor, a paragraph break counting as one; counts the whole text, so ask seldom.
  public var cursorOffset: Int {
    let earlier = paragraphs[..<cursor.paragraph].reduce(0) { $0 + $1.text.count + 1 }
    return earlier + paragraphs[cursor.paragraph].words(in: 0..<cursor.offset).count
  }

  /// Puts the cursor after so many Characters of the text, a paragraph break counting as one.
  mutating func go(after characters: Int) {
    deselect()
    cursor = place(after: characters)
    showCursor()
  }

  private func place(after characters: Int) -> TextPlace {
    var left = max(0, characters)
    for (index, paragraph) in paragraphs.enumerated() {
      let text = paragraph.text
      if let end = text.index(text.startIndex, offsetBy: left, limitedBy: text.endIndex) {
        return TextPlace(paragraph: index, offset: paragraph.offset(of: end))
      }
      left -= text.count + 1
    }
    return end
  }
}

// MARK: - Places

extension TextEditor {
  /// After the last word.
  var end: TextPlace { TextPlace(paragraph: paragraphs.count - 1, offset: paragraphs.last?.length ?? 0) }

  /// The place itself, or the end of the Character or of the text it lies inside or beyond.
  func between(_ place: TextPlace) -> TextPlace {
    guard place.paragraph < paragraphs.count else { return end }
    return TextPlace(paragraph: place.paragraph, offset: paragraphs[place.paragraph].boundary(atOrAfter: place.offset))
  }
}

// MARK: - Selection

extension TextEditor {
  /// The selected places in order; nil when nothing is selected.
  var selection: Range<TextPlace>? {
    guard let anchor, anchor != cursor else { return nil }
    return min(anchor, cursor)..<max(anchor, cursor)
  }

  /// The selected words with line feeds between paragraphs; nil when nothing is selected.
  public var selectedText: String? {
    selection.map { fragment($0).map(\.text).joined(separator: "\n") }
  }

  /// The words between two places with the voice of each paragraph they touch; never empty.
  func fragment(_ range: Range<TextPlace>) -> [Paragraph] {
    let (from, to) = (range.lowerBound, range.upperBound)
    return (from.paragraph...to.paragraph).map { index in
      let paragraph = paragraphs[index]
      let start = index == from.paragraph ? from.offset : 0
      let end = index == to.paragraph ? to.offset : paragraph.length
      return paragraph.paragraph.saying(paragraph.words(in: start..<end))
    }
  }

  /// Forgets the selection.
  mutating func deselect() {
    anchor = nil
    isMarking = false
  }
}
