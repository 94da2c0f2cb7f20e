import Notebook

extension Desk {
  /// Takes out for good everything a text said before what it says now, whoever wrote it: on the disk too, and in every
  /// earlier visit.
  ///
  /// Half-typed words were saved as well, so nothing of the history stays. What the text says now is durable first.
  /// `words` are looked for afterwards in every file.
  mutating func redact(historyOf place: TextField, lookingFor words: [String]) {
    writeTexts()
    let own = [place.field, place.field + ReadThrough.suffix]
    undo.forget { $0.record == place.record && own.contains($0.field) || $0.kind == KeptWord.type.kind }
    clipboard = ""
    guard let history = contents[place.record]?.fields[place.field] else { return }
    let standing = Set(history.visible.map(\.id))
    let earlier = Set(history.operations.filter { !$0.isRedacted }.map(\.id)).subtracting(standing)
      .union(forgottenKeptWords(of: place)).union(contents[place.record]?.readings(beside: place.field) ?? [])
    guard !earlier.isEmpty else { return }
    contents.redact(earlier, in: place.dossier)
    saving.redact(earlier)
    saving.isLeavingOut = true
    saving.onceDurable.append(.redact([place.dossier: earlier], words: words.filter { $0.count > 2 }))
  }

  /// Says what came of leaving words out; `left` are the files that hold the same words elsewhere.
  mutating func toldOfLeavingOut(_ left: [String]) {
    saving.isLeavingOut = false
    say(left.isEmpty ? PromptWord.nowhere : .elsewhere)
  }
}
