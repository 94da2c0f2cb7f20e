import Notebook

/// What was done in this visit and can be taken back; it ends at lock.
struct UndoHistory: Hashable, Sendable {
  /// One thing a person did, with what stood before and after.
  struct Step: Hashable, Sendable {
    /// What was done, as the message line says it.
    var words: String
    /// The changes that take it back.
    var before: [Change]
    /// The changes that do it again.
    var after: [Change]
  }

  /// Steps that can be taken back, the newest last.
  var done: [Step] = []
  /// Steps that can be done again, the newest last.
  var undone: [Step] = []
}

extension Desk {
  /// Writes changes into the notebook and sees to their saving, without a step to take back.
  mutating func write(_ changes: [Change], unseen: Set<OperationID> = []) {
    for change in changes {
      let filed = pen.write(change, into: &contents, at: now, unseen: unseen)
      saving.waiting.append(filed)
      if meeting?.isRunning == true { meeting?.written.append(filed) }
      if saving.unsavedSince == nil { saving.unsavedSince = now }
    }
  }

  /// Does one thing that can be taken back, named in a few words.
  ///
  /// Records that did not exist before go to the bin when it is taken back.
  mutating func perform(_ words: String, _ changes: [Change]) {
    let changes = changes.filter { contents[$0.record]?.value($0.field) != $0.value }
    guard !changes.isEmpty else { return }
    var before: [Change] = []
    var revivals: [Change] = []
    for change in changes.reversed() {
      var old = change
      old.value = contents[change.record]?.value(change.field)
      before.append(old)
      guard contents[change.record] == nil, !revivals.contains(where: { $0.record == change.record }) else { continue }
      old.field = Field.deleted.name
      old.value = nil
      revivals.append(old)
      old.value = .truth(true)
      before.append(old)
    }
    write(changes)
    remember(words, before: before, after: revivals + changes)
  }

  /// Makes what was already written one step that can be taken back.
  mutating func remember(_ words: String, before: [Change], after: [Change]) {
    undo.done.append(UndoHistory.Step(words: words, before: before, after: after))
    undo.undone = []
  }

  /// Takes back the last thing done.
  mutating func takeBack() {
    writeTexts()
    guard let step = undo.done.popLast() else { return say(FrameWord.nothingToUndo) }
    write(step.before)
    forgetEditors(of: step.before)
    undo.undone.append(step)
    say(tongue(FrameWord.undone, step.words))
  }

  /// Does again what was taken back.
  mutating func doAgain() {
    writeTexts()
    guard let step = undo.undone.popLast() else { return say(FrameWord.nothingToRedo) }
    write(step.after)
    forgetEditors(of: step.after)
    undo.done.append(step)
    say(tongue(FrameWord.redone, step.words))
  }
}
