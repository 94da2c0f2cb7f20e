import Canvas

extension TextEditor {
  /// Takes the size of the rectangle it will be drawn in and scrolls the cursor into it.
  public mutating func fit(_ size: Size) {
    columns = max(1, min(widest, size.columns - 3))
    rows = max(1, size.rows)
    showCursor()
  }

  /// Scrolls as little as brings the cursor's line into sight; wraps every line in sight.
  mutating func showCursor() {
    guard columns > 0 else { return }
    let cursorLine = lineOfCursor()
    let topLine = line(of: top)
    if cursorLine < topLine {
      top = TextPlace(paragraph: cursorLine.paragraph, offset: range(of: cursorLine).lowerBound)
    } else {
      var line = cursorLine
      for _ in 1..<max(2, rows) where rows > 1 && line > topLine { line = self.line(before: line) ?? line }
      if line >= topLine { top = TextPlace(paragraph: line.paragraph, offset: range(of: line).lowerBound) }
    }
    var line = self.line(of: top)
    for shown in 1..<max(2, rows) {
      guard let next = self.line(after: line) else { return fill(rows - shown) }
      line = next
    }
    wrapLines(of: line.paragraph, through: range(of: line).lowerBound)
  }

  // No line stays empty below the text while there are words above the first one in sight.
  private mutating func fill(_ empty: Int) {
    var line = self.line(of: top)
    for _ in 0..<max(0, empty) { line = self.line(before: line) ?? line }
    top = TextPlace(paragraph: line.paragraph, offset: range(of: line).lowerBound)
  }

  /// The line that shows a place; places beyond the text count as its end.
  mutating func line(of place: TextPlace) -> ScreenLine {
    let paragraph = min(place.paragraph, paragraphs.count - 1)
    let offset = min(place.offset, paragraphs[paragraph].length)
    wrapLines(of: paragraph, through: offset)
    return ScreenLine(paragraph: paragraph, line: paragraphs[paragraph].lines.line(of: offset))
  }

  /// The line the cursor shows on, also where it lingers at a line's end.
  mutating func lineOfCursor() -> ScreenLine {
    var line = line(of: cursor)
    if lingers, line.line > 0, range(of: line).lowerBound == cursor.offset { line.line -= 1 }
    return line
  }

  /// The column the cursor shows in, counted from the first word's column.
  func columnOfCursor(on line: ScreenLine) -> Int {
    let start = range(of: line).lowerBound
    let words = paragraphs[line.paragraph].words(in: min(start, cursor.offset)..<cursor.offset)
    return min(columns, TextWidth.columns(of: words))
  }

  /// The line above, or nil at the first.
  mutating func line(before line: ScreenLine) -> ScreenLine? {
    if line.line > 0 { return ScreenLine(paragraph: line.paragraph, line: line.line - 1) }
    guard line.paragraph > 0 else { return nil }
    wrapLines(of: line.paragraph - 1, through: .max)
    return ScreenLine(
      paragraph: line.paragraph - 1, line: paragraphs[line.paragraph - 1].lines.breaks.count)
  }

  /// The line below, or nil at the last.
  mutating func line(after line: ScreenLine) -> ScreenLine? {
    wrapLines(of: line.paragraph, through: range(of: line).lowerBound)
    if line.line < paragraphs[line.paragraph].lines.breaks.count {
      return ScreenLine(paragraph: line.paragraph, line: line.line + 1)
    }
    guard line.paragraph + 1 < paragraphs.count else { return nil }
    return ScreenLine(paragraph: line.paragraph + 1, line: 0)
  }

  /// The UTF-8 offsets of a line that was found before.
  func range(of line: ScreenLine) -> Range<Int> {
    let paragraph = paragraphs[line.paragraph]
    return paragraph.lines.range(of: line.line, length: paragraph.length)
  }

  // Asks before it changes: even an idle change would copy all paragraphs of an editor somebody else holds too.
  private mutating func wrapLines(of paragraph: Int, through offset: Int) {
    guard !paragraphs[paragraph].lines.hold(offset, columns: columns) else { return }
    paragraphs[paragraph].wrap(through: offset, columns: columns)
  }
}
