import Notebook

/// What was done in this visit and can be taken back; it ends at lock.
struct UndoHistory: Hashable, Sendable {
  /// One thing a person did, with what stood before and after.
  struct Step: Hashable, Sendable {
    var words: String
    var before: [Change]
    var after: [Change]
  }

  var done: [Step] = []
  var undone: [Step] = []
}

extension Desk {
  /// Writes changes into the notebook and sees to their saving, without a step to take back.
  mutating func write(_ changes: [Change]) {
    for change in changes {
      saving.waiting.append(pen.write(change, into: &contents, at: now))
      if saving.unsavedSince == nil { saving.unsavedSince = now }
    }
  }

  /// Does one thing that can be taken back, named in a few words.
  mutating func perform(_ words: String, _ changes: [Change]) {
    let changes = changes.filter { contents[$0.record]?.value($0.field) != $0.value }
    guard !changes.isEmpty else { return }
    let before = changes.reversed().map { change in
      var old = change
      old.value = contents[change.record]?.value(change.field)
      return old
    }
    write(changes)
    undo.done.append(UndoHistory.Step(words: words, before: before, after: changes))
    undo.undone = []
  }

  /// Takes back the last thing done.
  mutating func takeBack() {
    guard let step = undo.done.popLast() else { return say(FrameWord.nothingToUndo) }
    write(step.before)
    undo.undone.append(step)
    say(tongue(FrameWord.undone, step.words))
  }

  /// Does again what was taken back.
  mutating func doAgain() {
    guard let step = undo.undone.popLast() else { return say(FrameWord.nothingToRedo) }
    write(step.after)
    undo.done.append(step)
    say(tongue(FrameWord.redone, step.words))
  }
}
