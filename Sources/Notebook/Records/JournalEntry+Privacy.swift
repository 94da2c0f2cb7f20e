extension JournalEntry {
  /// Who wrote a note: the team code of the first operation on it.
  public static func author(of record: Record) -> String {
    let first = record.fields[privacy.name] ?? record.fields[code.name] ?? record.fields[text.name]
    return first?.operations.first?.who ?? ""
  }

  /// Whether a kind of note is about its writer, whose alone it is unless they say otherwise.
  public static func isAboutOneself(_ kind: Code) -> Bool { kind == "selfcare" || kind == "reflexive" }

  /// Whether a note is only its author's; where copies disagree, it is.
  public static func isOnlyMine(_ record: Record) -> Bool {
    record.readings(privacy).contains("mine")
  }

  /// Whether a member sees a note in lists and finds: the team's notes, and the member's own.
  public static func isListed(_ record: Record, for member: String) -> Bool {
    !isOnlyMine(record) || author(of: record) == member
  }
}
