import Canvas
import Notebook

/// One line out of a found text, around the first found word, the found words marked in their places.
struct Sentence {
  private let words: Substring
  private let ranges: [Range<String.Index>]
  private let columns: Int

  /// The part of a hit's text that fits so many columns and shows the first found word.
  init(_ hit: FindHit, columns: Int) {
    let text = hit.text
    self.columns = max(1, columns)
    ranges = hit.ranges
    let found = hit.ranges.first?.lowerBound ?? text.startIndex
    // The sentence begins with its paragraph, or with a word near enough that what was found comes into sight.
    let paragraph = text[..<found].lastIndex(where: \.isNewline).map(text.index(after:)) ?? text.startIndex
    let length = TextWidth.columns(of: text[paragraph..<found])
    var start = paragraph
    if length > self.columns * 2 / 3 {
      let near = text.index(found, offsetBy: -self.columns / 2, limitedBy: paragraph) ?? paragraph
      start = text[near..<found].firstIndex(where: \.isWhitespace).map(text.index(after:)) ?? near
    }
    let end = text[found...].firstIndex(where: \.isNewline) ?? text.endIndex
    words = text[start..<max(start, end)]
  }

  /// Draws the line; what was found is bold and accent.
  func draw(at start: Position, style: Style, on canvas: inout Canvas) {
    canvas.draw(words, at: start, columns: columns, style: style)
    for range in ranges where range.lowerBound >= words.startIndex && range.upperBound <= words.endIndex {
      let left = TextWidth.columns(of: words[words.startIndex..<range.lowerBound])
      let width = TextWidth.columns(of: words[range])
      guard left < columns else { continue }
      canvas.restyle(
        Rect(column: start.column + left, row: start.row, columns: min(width, columns - left), rows: 1),
        [.bold, .accent])
    }
  }
}
