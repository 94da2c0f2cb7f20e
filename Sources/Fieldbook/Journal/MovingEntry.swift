import Notebook

extension Desk {
  /// Moves a written note under another key: a copy in a new dossier, and the old one destroyed once that is saved.
  ///
  /// A dossier's key is sealed for the same readers for ever. The number, the links, the cursor and what can be taken
  /// back stay; the history does not. Returns the copy; nil when two copies of the notebook disagree about the note.
  mutating func moveEntry(_ id: RecordID, to readers: Code) -> RecordID? {
    writeTexts()
    guard let old = contents[id], old.fields.keys.allSatisfy({ old.conflict($0).isEmpty }) else { return nil }
    let copy = RecordID.random(using: &pen.chance)
    let dossier = RecordID.random(using: &pen.chance)
    var changes = [
      Change(
        dossier: dossier, record: copy, kind: old.kind, field: JournalEntry.privacy.name, value: readers.stored)
    ]
    for field in old.fields.keys.sorted() where field != JournalEntry.privacy.name {
      guard let value = old.value(field) else { continue }
      changes.append(Change(dossier: dossier, record: copy, kind: old.kind, field: field, value: value))
    }
    for record in contents.records(pointingAt: id) {
      changes += record.dossier == old.dossier
        ? copied(record, pointingAt: copy, in: dossier) : repointed(record, from: id, to: copy)
    }
    // The old one says where it went, so that destroying it can be made up for after a crash.
    changes.append(Change(old, JournalEntry.movedTo, copy))
    changes.append(Change(old, .deleted, true))
    write(changes)
    saving.erasing.append(old.dossier)

    for (place, editor) in editors where place.record == id {
      editors[place] = nil
      editors[TextField(dossier: dossier, record: copy, kind: place.kind, field: place.field)] = editor
    }
    undo.replace(id, with: copy, in: dossier)
    return copy
  }

  /// What lies under the same key, such as a word that may stand, goes along under the new one.
  private mutating func copied(_ record: Record, pointingAt new: RecordID, in dossier: DossierID) -> [Change] {
    guard record.kind == KeptWord.type.kind else { return [] }
    let id = RecordID.random(using: &pen.chance)
    return record.fields.keys.sorted().compactMap { field in
      record.value(field).map { value in
        Change(
          dossier: dossier, record: id, kind: record.kind, field: field,
          value: field == KeptWord.of.name ? new.stored : value)
      }
    }
  }

  private func repointed(_ record: Record, from old: RecordID, to new: RecordID) -> [Change] {
    (RecordType.named(record.kind)?.references ?? []).compactMap { field in
      guard let value = record.value(field) else { return nil }
      let pointed: Value
      if let several = [RecordID](value), several.contains(old) {
        pointed = several.map { $0 == old ? new : $0 }.stored
      } else if RecordID(value) == old {
        pointed = new.stored
      } else {
        return nil
      }
      return Change(dossier: record.dossier, record: record.id, kind: record.kind, field: field, value: pointed)
    }
  }
}

extension UndoHistory {
  /// Lets every step about one record be about another, which took its place.
  fileprivate mutating func replace(_ old: RecordID, with new: RecordID, in dossier: DossierID) {
    func replaced(_ change: Change) -> Change {
      guard change.record == old else { return change }
      var moved = change
      moved.record = new
      moved.dossier = dossier
      return moved
    }
    func replaced(_ step: Step) -> Step {
      Step(
        words: step.words, before: step.before.map(replaced), after: step.after.map(replaced), settled: step.settled,
        rooms: Set(step.rooms.map { $0 == .record(old) ? .record(new) : $0 }))
    }
    done = done.map(replaced)
    undone = undone.map(replaced)
  }
}
