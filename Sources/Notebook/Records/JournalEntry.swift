/// A note of the field journal.
public enum JournalEntry {
  /// The number on paper, such as J-118.
  public static let code = Field<String>(
    "code", .line, "number", class: .system, required: true, team: .keep, shared: .keep)
  /// What kind of note it is; notes of self-care are in no table and in no count.
  public static let kind = Field<Code>(
    "kind", .code("journalKind"), "kind", class: .open, required: true, team: .keep, shared: .keep)
  /// The day it was written; only the month leaves the notebook.
  public static let writtenOn = Field<PartialDate>(
    "writtenOn", .date, "written on", class: .indirect, required: true, team: .month, shared: .year)
  /// The day it tells of, where that is another; only the month leaves the notebook.
  public static let aboutOn = Field<PartialDate>("aboutOn", .date, "about the day", class: .indirect, team: .month)
  /// The zone it tells of, from the study's list.
  public static let place = Field<RecordID>("place", .reference("place"), "place", class: .indirect, team: .keep)
  /// The note itself, with voices marked; saved while it is typed.
  public static let text = Field<Prose>(
    "text", .prose, "note", class: .sensitive, required: true, team: .typed, shared: .readThrough)
  /// The language it is mainly written in.
  public static let lang = Field<Code>("lang", .code("lang"), "language", class: .open, team: .keep)
  /// The records it is about: people, interviews, signs.
  public static let links = Field<[RecordID]>(
    "links", .references("any"), "about", class: .system, team: .keep)
  /// Whether it tells of nobody, of public roles or of private persons.
  public static let describesPeople = Field<Code>(
    "describesPeople", .code("describesPeople"), "about people", class: .open, team: .keep)
  /// Words of the team's own to find it by.
  public static let tags = Field<[Code]>("tags", .codes("tag", most: nil), "words", class: .indirect, team: .keep)
  /// How the writer was, 1 to 5; their own business, in no table.
  public static let mood = Field<Int>("mood", .integer(1...5), "mood", class: .identity)
  /// The team's, or only its writer's: then it is sealed to the writer's key and in no table.
  public static let privacy = Field<Code>(
    "privacy", .code("privacy"), "who reads it", class: .system, required: true, team: .keep)
  /// The copy under another key that took the place of this note, whose dossier is to be destroyed.
  public static let movedTo = Field<RecordID>("movedTo", .reference("journal"), "moved to", class: .system)
  /// Where the cursor stood, so that a crash resumes at the very keystroke.
  public static let bookmark = Field<Bookmark>("bookmark", .structure, "where we were", class: .system)

  /// A dossier of its own for every note; numbered with the letter J.
  public static let type = RecordType(
    "journal", table: "journal", codeLetter: "J", home: .own,
    fields: [
      code.spec, kind.spec, writtenOn.spec, aboutOn.spec, place.spec, text.spec, lang.spec, links.spec,
      describesPeople.spec, tags.spec, mood.spec, privacy.spec, movedTo.spec, bookmark.spec,
    ])
}
