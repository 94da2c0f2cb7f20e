import Canvas

extension TextEditor {
  /// Where a key can take the cursor.
  enum Motion: Hashable, Sendable {
    /// A character, a line, a word, an end of the line, or a screenful.
    case left, right, up, down, wordLeft, wordRight, lineStart, lineEnd, pageUp, pageDown
  }

  /// Moves the cursor, taking the selection along if asked; false when ↑ or ↓ has no line to go to.
  mutating func move(_ motion: Motion, selecting: Bool) -> Bool {
    isRunning = false
    let extends = selecting || isMarking
    let old = selection
    if extends {
      anchor = anchor ?? cursor
    } else {
      deselect()
      if let old, motion == .left || motion == .right {
        cursor = motion == .left ? old.lowerBound : old.upperBound
        return true
      }
    }
    switch motion {
    case .left: cursor = before(cursor) ?? cursor
    case .right: cursor = after(cursor) ?? cursor
    case .wordLeft: cursor = wordStart(before: cursor)
    case .wordRight: cursor = wordEnd(after: cursor)
    case .lineStart:
      let line = lineOfCursor()
      cursor = TextPlace(paragraph: line.paragraph, offset: range(of: line).lowerBound)
    case .lineEnd: stand(on: lineOfCursor(), column: .max)
    case .up: return moveLines(-1) || extends || old != nil
    case .down: return moveLines(1) || extends || old != nil
    // On the first and the last line a page more goes to the text's very start and end.
    case .pageUp: if !moveLines(-max(1, rows - 1)) { cursor = .start }
    case .pageDown: if !moveLines(max(1, rows - 1)) { cursor = end }
    }
    return true
  }

  /// Puts the cursor after the last word, with nothing selected.
  mutating func goToEnd() {
    deselect()
    isRunning = false
    cursor = end
  }

  /// The place one Character or paragraph break back, or nil at the start.
  func before(_ place: TextPlace) -> TextPlace? {
    if let offset = paragraphs[place.paragraph].boundary(before: place.offset) {
      return TextPlace(paragraph: place.paragraph, offset: offset)
    }
    guard place.paragraph > 0 else { return nil }
    return TextPlace(paragraph: place.paragraph - 1, offset: paragraphs[place.paragraph - 1].length)
  }

  /// The place one Character or paragraph break on, or nil at the end.
  func after(_ place: TextPlace) -> TextPlace? {
    if let offset = paragraphs[place.paragraph].boundary(after: place.offset) {
      return TextPlace(paragraph: place.paragraph, offset: offset)
    }
    guard place.paragraph + 1 < paragraphs.count else { return nil }
    return TextPlace(paragraph: place.paragraph + 1, offset: 0)
  }
}

// MARK: - Words

extension TextEditor {
  private func wordStart(before place: TextPlace) -> TextPlace {
    let paragraph = paragraphs[place.paragraph]
    guard place.offset > 0 else { return before(place) ?? place }
    var offset = place.offset
    while let character = paragraph.character(before: offset), !character.isPartOfWord {
      offset = paragraph.boundary(before: offset) ?? 0
    }
    return TextPlace(paragraph: place.paragraph, offset: paragraph.wordStart(before: offset))
  }

  private func wordEnd(after place: TextPlace) -> TextPlace {
    let paragraph = paragraphs[place.paragraph]
    guard place.offset < paragraph.length else { return after(place) ?? place }
    var offset = place.offset
    while let character = paragraph.character(after: offset), !character.isPartOfWord {
      offset = paragraph.boundary(after: offset) ?? paragraph.length
    }
    return TextPlace(paragraph: place.paragraph, offset: paragraph.wordEnd(after: offset))
  }
}

extension EditedParagraph {
  /// The start of the word that reaches or ends at an offset; the offset itself when there is none.
  func wordStart(before offset: Int) -> Int {
    var offset = offset
    while character(before: offset)?.isPartOfWord == true { offset = boundary(before: offset) ?? 0 }
    return offset
  }

  /// The end of the word that reaches or begins at an offset; the offset itself when there is none.
  func wordEnd(after offset: Int) -> Int {
    var offset = offset
    while character(after: offset)?.isPartOfWord == true { offset = boundary(after: offset) ?? length }
    return offset
  }
}

extension Character {
  /// True for letters, digits and marks of every script.
  var isPartOfWord: Bool {
    isLetter || isNumber || unicodeScalars.first.map { $0.properties.generalCategory.isMark } == true
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isMark: Bool { self == .nonspacingMark || self == .spacingMark || self == .enclosingMark }
}

// MARK: - Lines

extension TextEditor {
  // Goes so many lines down, or up when negative, as far as there are lines; false when it stays where it is.
  private mutating func moveLines(_ count: Int) -> Bool {
    let from = lineOfCursor()
    var line = from
    for _ in 0..<abs(count) {
      guard let next = count < 0 ? self.line(before: line) : self.line(after: line) else { break }
      line = next
    }
    guard line != from else { return false }
    let column = wishedColumn ?? columnOfCursor(on: from)
    stand(on: line, column: column)
    wishedColumn = column
    return true
  }

  // Stands before the Character that covers the column. Beyond the last word of a wrapped line it stands right after
  // that word, not after the space that hangs there; where a word was cut it lingers at the cut.
  private mutating func stand(on line: ScreenLine, column: Int) {
    let paragraph = paragraphs[line.paragraph]
    let range = range(of: line)
    let words = paragraph.words(in: range)
    var used = 0
    for cluster in TextWidth.clusters(of: words) {
      used += cluster.cell.columns
      let start = cluster.range.lowerBound
      guard used > column, String.Index(start, within: paragraph.text) != nil else { continue }
      cursor = TextPlace(paragraph: line.paragraph, offset: paragraph.offset(of: start))
      return
    }
    cursor = TextPlace(paragraph: line.paragraph, offset: range.upperBound)
    guard range.upperBound < paragraph.length else { return }
    if words.last?.isWhitespace == true {
      while cursor.offset > range.lowerBound, paragraph.character(before: cursor.offset)?.isWhitespace == true {
        cursor.offset = paragraph.boundary(before: cursor.offset) ?? range.lowerBound
      }
    } else {
      lingers = true
    }
  }
}
