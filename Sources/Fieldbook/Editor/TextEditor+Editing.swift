import Notebook

extension TextEditor {
  /// Puts `text` at the cursor or in place of the selection, as one step of undo; line feeds begin paragraphs.
  public mutating func insert(_ text: String) {
    guard !text.isEmpty || selection != nil else { return }
    replace(selection ?? hand..<hand, with: Prose(text).paragraphs.map(\.text), kind: .whole)
    showCursor()
  }

  /// Types one character at the cursor or in place of the selection.
  mutating func type(_ text: String) {
    replace(selection ?? hand..<hand, with: [text], kind: selection == nil ? .typing : .whole)
  }

  /// Begins a new paragraph: notes, but for words of a voice that move into it.
  mutating func splitParagraph() { replace(selection ?? hand..<hand, with: ["", ""], kind: .whole) }

  /// Removes the selection, else the Character or paragraph break before the cursor; false at the start.
  mutating func backspace() -> Bool {
    guard let range = selection ?? before(hand).map({ $0..<hand }) else { return false }
    replace(range, with: [""], kind: selection == nil ? .backspacing : .whole)
    return true
  }

  /// Removes the selection, else the Character or paragraph break after the cursor; false at the end.
  mutating func delete() -> Bool {
    guard let range = selection ?? after(hand).map({ hand..<$0 }) else { return false }
    replace(range, with: [""], kind: selection == nil ? .deleting : .whole)
    return true
  }

  /// Gives the paragraphs of the selection, else the cursor's, the voice after the first one's.
  mutating func cycleVoice() {
    let range = selection ?? cursor..<cursor
    var last = range.upperBound.paragraph
    // A selection of whole lines ends before the first letter of the next paragraph.
    if last > range.lowerBound.paragraph, range.upperBound.offset == 0 { last -= 1 }
    let touched = paragraphs[range.lowerBound.paragraph...last]
    let voice: Voice =
      switch paragraphs[range.lowerBound.paragraph].voice {
      case .notes: .own
      case .own: .interpreter
      case .interpreter, .translation: .notes
      }
    let stand = EditStep.Stand(cursor: cursor, anchor: anchor)
    perform(
      EditStep(
        change: .voices(
          first: touched.startIndex, before: touched.map(\.voice), after: touched.map { _ in voice }),
        kind: .whole, before: stand, after: stand))
  }

  /// Opens a paragraph for a translation below the cursor's, or gives the cursor's translation another language.
  mutating func translate(into language: Code, by translator: String) {
    let here = paragraphs[cursor.paragraph].paragraph
    let before = EditStep.Stand(cursor: cursor, anchor: anchor)
    let change: EditStep.Change
    if here.voice == .translation {
      var other = here
      other.language = language
      other.translator = translator
      change = .words(at: TextPlace(paragraph: cursor.paragraph, offset: 0), removed: [here], inserted: [other])
    } else {
      let end = TextPlace(paragraph: cursor.paragraph, offset: paragraphs[cursor.paragraph].length)
      let below = Paragraph("", voice: .translation, language: language, translator: translator)
      change = .words(at: end, removed: [here.saying("")], inserted: [here.saying(""), below])
    }
    deselect()
    perform(EditStep(change: change, kind: .whole, before: before, after: before))
    showCursor()
  }

  // The first paragraph's voice wins, except that an emptied one leaves no voice behind to the words that move up.
  // What begins a paragraph is notes, wherever it is typed or pasted: whose words they are is for somebody to say.
  private mutating func replace(_ range: Range<TextPlace>, with texts: [String], kind: EditStep.Kind) {
    let removed = fragment(range)
    let (from, to) = (range.lowerBound, range.upperBound)
    let movesUp = from.paragraph < to.paragraph && from.offset == 0 && to.offset < paragraphs[to.paragraph].length
    let speaker = paragraphs[movesUp && texts == [""] ? to.paragraph : from.paragraph].paragraph
    var inserted = texts.map { speaker.saying($0) }
    if texts.count > 1 {
      let movesDown = to.offset < paragraphs[to.paragraph].length
      for index in inserted.indices.dropFirst() where index < inserted.count - 1 || !movesDown {
        inserted[index] = Paragraph(texts[index])
      }
      if movesDown {
        inserted[inserted.count - 1] = paragraphs[to.paragraph].paragraph.saying(texts[texts.count - 1])
      }
      // An empty line above words that moved down claims nothing either.
      if from.offset == 0, texts[0].isEmpty { inserted[0] = Paragraph("") }
    }
    let before = EditStep.Stand(cursor: cursor, anchor: anchor)
    deselect()
    perform(
      EditStep(
        change: .words(at: from, removed: removed, inserted: inserted), kind: kind, before: before, after: before))
  }
}

// MARK: - Steps

extension TextEditor {
  /// Takes back the last step; false when there is none.
  mutating func undo() -> Bool {
    guard let step = done.popLast() else { return false }
    apply(step.change.reversed)
    undone.append(step)
    stand(step.before)
    return true
  }

  /// Does the step again that was taken back last; false when there is none.
  mutating func redo() -> Bool {
    guard let step = undone.popLast() else { return false }
    apply(step.change)
    done.append(step)
    stand(step.after)
    return true
  }

  private mutating func stand(_ stand: EditStep.Stand) {
    cursor = between(stand.cursor)
    anchor = stand.anchor.map(between)
    isMarking = false
    isRunning = false
  }

  private mutating func perform(_ step: EditStep) {
    var step = step
    let end = apply(step.change)
    // Typed marks and joiners can melt with what follows: the cursor then stands after the whole Character.
    if let end {
      cursor = between(end)
      hand = end
    }
    step.after = EditStep.Stand(cursor: cursor, anchor: anchor)
    undone.removeAll()
    if isRunning, let last = done.indices.last, done[last].absorb(step) { return }
    done.append(step)
    isRunning = step.kind != .whole
  }

  /// Changes the text, and nothing else; gives the end of inserted words, nil for a change of voices.
  @discardableResult
  mutating func apply(_ change: EditStep.Change) -> TextPlace? {
    switch change {
    case .voices(let first, _, let after):
      for (index, voice) in after.enumerated() where paragraphs.indices.contains(first + index) {
        paragraphs[first + index].voice = voice
      }
      return nil
    case .words(let at, let removed, let inserted):
      return splice(at, removed, inserted)
    }
  }

  private mutating func splice(_ at: TextPlace, _ removed: [Paragraph], _ inserted: [Paragraph]) -> TextPlace {
    let last = at.paragraph + removed.count - 1
    let removedEnd = (removed.count == 1 ? at.offset : 0) + (removed.last?.text.utf8.count ?? 0)
    let insertedEnd = (inserted.count == 1 ? at.offset : 0) + (inserted.last?.text.utf8.count ?? 0)
    let end = TextPlace(paragraph: at.paragraph + inserted.count - 1, offset: insertedEnd)
    let first = inserted.first ?? Paragraph("")
    if removed.count == 1, inserted.count == 1 {
      paragraphs[at.paragraph].replace(at.offset..<removedEnd, with: first.text)
    } else {
      let tail = String(paragraphs[last].words(in: removedEnd..<paragraphs[last].length))
      var rest = Array(inserted.dropFirst())
      if !rest.isEmpty { rest[rest.count - 1].text += tail }
      paragraphs[at.paragraph].replace(
        at.offset..<paragraphs[at.paragraph].length, with: rest.isEmpty ? first.text + tail : first.text)
      paragraphs.replaceSubrange((at.paragraph + 1)..<(last + 1), with: rest.map { EditedParagraph($0) })
    }
    paragraphs[at.paragraph].speak(as: first)
    return end
  }
}

extension EditStep.Change {
  /// The change that takes this one back.
  var reversed: Self {
    switch self {
    case .words(let at, let removed, let inserted): .words(at: at, removed: inserted, inserted: removed)
    case .voices(let first, let before, let after): .voices(first: first, before: after, after: before)
    }
  }
}
