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

  /// Puts `number` in place of every whole `word`, in the text and in every state undo and redo can bring back.
  ///
  /// It is no step of undo. Words in scripts without spaces are replaced wherever they stand.
  public mutating func replaceEverywhere(_ word: String, with number: String) {
    guard var word = WholeWord(word, replacement: number) else { return }
    // Two copies walk through the history; without lines, or each step would be wrapped anew for nobody to see.
    var past = self
    past.paragraphs = prose.paragraphs.map { EditedParagraph($0) }
    var future = past
    for index in done.indices.reversed() {
      done[index] = past.rewriting(done[index], forward: false, word: &word)
    }
    for index in undone.indices.reversed() {
      undone[index] = future.rewriting(undone[index], forward: true, word: &word)
    }
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

// MARK: - History

extension TextEditor {
  // The same step between rewritten states. `self` stands after the step, or before it when `forward`, and walks over.
  private mutating func rewriting(_ step: EditStep, forward: Bool, word: inout WholeWord) -> EditStep {
    var step = step
    let here = side(of: step, after: !forward, word: &word)
    apply(forward ? step.change : step.change.reversed)
    let there = side(of: step, after: forward, word: &word)
    let (before, after) = forward ? (here, there) : (there, here)
    step.before = before.stand
    step.after = after.stand
    if case .words(let at, _, _) = step.change, before.hasWord || after.hasWord {
      step.change = .difference(at.paragraph, before.words, after.words)
    }
    return step
  }

  private struct Side {
    var stand: EditStep.Stand
    var words: [Paragraph] = []
    var hasWord = false
  }

  // The paragraphs a step touches and where the cursor stands, rewritten, as they are on one side of the step.
  private func side(of step: EditStep, after: Bool, word: inout WholeWord) -> Side {
    var side = Side(stand: after ? step.after : step.before)
    side.stand.cursor = moved(side.stand.cursor, word: &word)
    side.stand.anchor = side.stand.anchor.map { moved($0, word: &word) }
    guard case .words(let at, let removed, let inserted) = step.change else { return side }
    for paragraph in paragraphs[at.paragraph...].prefix(after ? inserted.count : removed.count) {
      side.hasWord = side.hasWord || word.stands(in: paragraph.text)
      side.words.append(paragraph.paragraph.saying(word.replaced(in: paragraph.text)))
    }
    return side
  }

  private func moved(_ place: TextPlace, word: inout WholeWord) -> TextPlace {
    guard paragraphs.indices.contains(place.paragraph) else { return end }
    return TextPlace(
      paragraph: place.paragraph, offset: word.moved(place.offset, in: paragraphs[place.paragraph].text))
  }
}

extension EditStep.Change {
  // What leads from whole paragraphs to whole paragraphs, without the words they begin and end with in common.
  fileprivate static func difference(_ paragraph: Int, _ before: [Paragraph], _ after: [Paragraph]) -> Self {
    var (before, after) = (before, after)
    guard let first = before.first, let other = after.first else {
      return .words(at: TextPlace(paragraph: paragraph, offset: 0), removed: before, inserted: after)
    }
    let beginning = Array(first.text.utf8).commonPrefix(with: Array(other.text.utf8))
    before[0].text = String(before[0].text.dropFirst(bytes: beginning))
    after[0].text = String(after[0].text.dropFirst(bytes: beginning))
    let (last, otherLast) = (before.count - 1, after.count - 1)
    let ending = Array(before[last].text.utf8).commonSuffix(with: Array(after[otherLast].text.utf8))
    before[last].text = String(before[last].text.dropLast(bytes: ending))
    after[otherLast].text = String(after[otherLast].text.dropLast(bytes: ending))
    return .words(at: TextPlace(paragraph: paragraph, offset: beginning), removed: before, inserted: after)
  }
}

extension [UInt8] {
  // Both stop short of cutting a scalar in two.
  fileprivate func commonPrefix(with other: [UInt8]) -> Int {
    var length = 0
    while length < count, length < other.count, self[length] == other[length] { length += 1 }
    while length > 0, length < count, UTF8.isContinuation(self[length]) { length -= 1 }
    return length
  }

  fileprivate func commonSuffix(with other: [UInt8]) -> Int {
    var length = 0
    while length < Swift.min(count, other.count), self[count - 1 - length] == other[other.count - 1 - length] {
      length += 1
    }
    while length > 0, UTF8.isContinuation(self[count - length]) { length -= 1 }
    return length
  }
}

extension String {
  fileprivate func dropFirst(bytes: Int) -> Substring { self[utf8.index(startIndex, offsetBy: bytes)...] }
  fileprivate func dropLast(bytes: Int) -> Substring { self[..<utf8.index(endIndex, offsetBy: -bytes)] }
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
