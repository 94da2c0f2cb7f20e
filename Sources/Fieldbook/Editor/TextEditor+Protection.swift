import Notebook

extension TextEditor {
  /// What Ctrl-K would replace: the selection within one paragraph, else the word at the cursor; nil without one.
  public var wordAtCursor: String? {
    let paragraph = paragraphs[cursor.paragraph]
    if let selection {
      guard selection.lowerBound.paragraph == selection.upperBound.paragraph else { return nil }
      let words = paragraph.words(in: selection.lowerBound.offset..<selection.upperBound.offset)
      return words.contains(where: \.isPartOfWord) ? String(words) : nil
    }
    var (start, end) = (paragraph.wordStart(before: cursor.offset), paragraph.wordEnd(after: cursor.offset))
    guard start < end else { return nil }
    // Jean-Pierre is one name; the apostrophe of "Amina's" and "d'Amina" is not part of one.
    while let hyphen = paragraph.hyphen(before: start) { start = paragraph.wordStart(before: hyphen) }
    while let hyphen = paragraph.hyphen(after: end) { end = paragraph.wordEnd(after: hyphen) }
    return String(paragraph.words(in: start..<end))
  }

  /// Puts `number` in place of every whole `word`, and forgets every step of undo and redo.
  ///
  /// A step may hold a name half-typed, or a telephone number cut at its spaces: so none is kept. Words in scripts
  /// without spaces are replaced wherever they stand.
  public mutating func replaceEverywhere(_ word: String, with number: String) {
    guard var word = WholeWord(word, replacement: number) else { return }
    done.removeAll(keepingCapacity: false)
    undone.removeAll(keepingCapacity: false)
    let places = (cursor, anchor, top)
    cursor = moved(places.0, word: &word)
    anchor = places.1.map { moved($0, word: &word) }
    top = moved(places.2, word: &word)
    for index in paragraphs.indices where word.stands(in: paragraphs[index].text) {
      let text = word.replaced(in: paragraphs[index].text)
      paragraphs[index] = EditedParagraph(paragraphs[index].paragraph.saying(text))
    }
    cursor = between(cursor)
    isRunning = false
    showCursor()
  }

  /// What Ctrl-R would leave out: the selection, else the paragraph of the cursor.
  public var wordsToLeaveOut: String { selectedText ?? paragraphs[cursor.paragraph].text }

  /// Puts `mark` in place of the selection, else of the cursor's paragraph, and forgets every step of undo and redo.
  ///
  /// No step can tell where else its words once stood, so none is kept. What was cut or copied before is in the
  /// caller's clipboard, which the caller empties.
  public mutating func leaveOut(_ mark: String = "⟨left out⟩") {
    let start = TextPlace(paragraph: cursor.paragraph, offset: 0)
    let end = TextPlace(paragraph: cursor.paragraph, offset: paragraphs[cursor.paragraph].length)
    let whole = start..<end
    let range = selection ?? whole
    (anchor, cursor) = (range.lowerBound, range.upperBound)
    if range.isEmpty { deselect() }
    insert(mark)
    done.removeAll(keepingCapacity: false)
    undone.removeAll(keepingCapacity: false)
    isRunning = false
  }
}

extension TextEditor {
  private func moved(_ place: TextPlace, word: inout WholeWord) -> TextPlace {
    guard paragraphs.indices.contains(place.paragraph) else { return end }
    return TextPlace(
      paragraph: place.paragraph, offset: word.moved(place.offset, in: paragraphs[place.paragraph].text))
  }
}

// MARK: - Hyphens

extension EditedParagraph {
  fileprivate func hyphen(before offset: Int) -> Int? {
    guard let character = character(before: offset), Self.hyphens.contains(character),
      let start = boundary(before: offset), self.character(before: start)?.isPartOfWord == true
    else { return nil }
    return start
  }

  fileprivate func hyphen(after offset: Int) -> Int? {
    guard let character = character(after: offset), Self.hyphens.contains(character),
      let end = boundary(after: offset), self.character(after: end)?.isPartOfWord == true
    else { return nil }
    return end
  }

  private static let hyphens: Set<Character> = ["-", "‐", "‑"]
}
