import Notebook

/// One step of undo: what changed, and where the cursor stood around it.
struct EditStep: Hashable, Sendable {
  /// What the step did; it holds only the words it touched, and can be done and taken back.
  enum Change: Hashable, Sendable {
    /// Words gave way to words; both lists hold the voices of every paragraph they touch and are never empty.
    case words(at: TextPlace, removed: [Paragraph], inserted: [Paragraph])
    /// Paragraphs from `first` on changed their voice.
    case voices(first: Int, before: [Voice], after: [Voice])
  }

  /// How a step may grow with the next key.
  enum Kind: Hashable, Sendable {
    /// Letters added, taken away before the cursor, or taken away after it.
    case typing, backspacing, deleting
    /// It never grows.
    case whole
  }

  /// The cursor and where the selection began.
  struct Stand: Hashable, Sendable {
    /// Between two Characters.
    var cursor: TextPlace
    /// Where the selection began, if there was one.
    var anchor: TextPlace?
  }

  /// What changed.
  var change: Change
  /// Whether the next key may still belong to the step.
  var kind: Kind
  /// Restored by undo.
  var before: Stand
  /// Restored by redo.
  var after: Stand
}

extension EditStep {
  /// Takes the next key's change into this step when both are one run of the same kind within a word.
  mutating func absorb(_ next: EditStep) -> Bool {
    guard kind == next.kind, kind != .whole,
      case .words(let at, let removed, let inserted) = change, removed.count == 1, inserted.count == 1,
      case .words(let nextAt, let nextRemoved, let nextInserted) = next.change,
      nextRemoved.count == 1, nextInserted.count == 1, at.paragraph == nextAt.paragraph
    else { return false }
    let gone = removed[0]
    let come = inserted[0]
    let nextGone = nextRemoved[0]
    let nextCome = nextInserted[0]
    switch kind {
    case .typing:
      guard nextGone.text.isEmpty, nextAt.offset == at.offset + come.text.utf8.count,
        !Self.beginsWord(nextCome.text, after: come.text)
      else { return false }
      change = .words(
        at: at, removed: removed, inserted: [nextCome.saying(come.text + nextCome.text)])
    case .backspacing:
      guard come.text.isEmpty, nextCome.text.isEmpty, nextAt.offset + nextGone.text.utf8.count == at.offset,
        !Self.beginsWord(gone.text, after: nextGone.text)
      else { return false }
      change = .words(
        at: nextAt, removed: [gone.saying(nextGone.text + gone.text)], inserted: nextInserted)
    case .deleting:
      guard come.text.isEmpty, nextCome.text.isEmpty, nextAt == at, !Self.beginsWord(nextGone.text, after: gone.text)
      else { return false }
      change = .words(
        at: at, removed: [gone.saying(gone.text + nextGone.text)], inserted: inserted)
    case .whole: return false
    }
    after = next.after
    return true
  }

  private static func beginsWord(_ text: String, after earlier: String) -> Bool {
    guard let first = text.first, let last = earlier.last else { return false }
    return last.isWhitespace && !first.isWhitespace
  }
}
