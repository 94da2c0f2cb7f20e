/// A note of the field journal.
public enum JournalEntry {
  public static let code = Field<String>("code", .line, "number", class: .system, required: true, team: .keep)
  public static let kind = Field<Code>(
    "kind", .code("journalKind"), "kind", class: .open, required: true, team: .keep)
  public static let writtenOn = Field<PartialDate>(
    "writtenOn", .date, "written on", class: .indirect, required: true, team: .month)
  public static let aboutOn = Field<PartialDate>("aboutOn", .date, "about the day", class: .indirect, team: .month)
  public static let place = Field<RecordID>("place", .reference("place"), "place", class: .indirect, team: .keep)
  public static let text = Field<Prose>("text", .prose, "note", class: .sensitive, required: true, team: .typed)
  public static let lang = Field<Code>("lang", .code("lang"), "language", class: .open, team: .keep)
  public static let links = Field<[RecordID]>(
    "links", .references("any"), "about", class: .system, team: .keep)
  public static let describesPeople = Field<Code>(
    "describesPeople", .code("describesPeople"), "about people", class: .open, team: .keep)
  public static let tags = Field<[Code]>("tags", .codes("tag", most: nil), "words", class: .indirect, team: .keep)
  public static let mood = Field<Int>("mood", .integer(1...5), "mood", class: .identity)
  public static let privacy = Field<Code>(
    "privacy", .code("privacy"), "who reads it", class: .system, required: true, team: .keep)
  /// The copy under another key that took the place of this note, whose dossier is to be destroyed.
  public static let movedTo = Field<RecordID>("movedTo", .reference("journal"), "moved to", class: .system)
  /// Where the cursor stood, so that a crash resumes at the very keystroke.
  public static let bookmark = Field<Bookmark>("bookmark", .structure, "where we were", class: .system)

  public static let type = RecordType(
    "journal", table: "journal", codeLetter: "J", home: .own,
    fields: [
      code.spec, kind.spec, writtenOn.spec, aboutOn.spec, place.spec, text.spec, lang.spec, links.spec,
      describesPeople.spec, tags.spec, mood.spec, privacy.spec, movedTo.spec, bookmark.spec,
    ])
}
