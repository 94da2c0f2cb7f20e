/// One reason why someone acts for peace.
public enum Motivation {
  /// Who acts for this reason.
  public static let person = Field<RecordID>(
    "person", .reference("person"), "person or group", class: .system, required: true, team: .keep)
  /// The reason, from the list of reasons; `other` opens a line of its own.
  public static let motivation = Field<Code>(
    "motivation", .code("motivation"), "why", class: .sensitive, required: true, team: .keep, counted: .motives)
  /// Its place among the reasons, 1 the most important to them.
  public static let rank = Field<Int>("rank", .integer(1...99), "how important", class: .open, team: .keep)
  /// How they said it; goes out as typed, with its `cleared` flag beside it.
  public static let inTheirWords = Field<Prose>(
    "inTheirWords", .prose, "in their words", class: .indirect, team: .typed)
  /// Whether it goes back to one moment that changed everything.
  public static let turningPoint = Field<Bool>(
    "turningPoint", .truth, "a turning point", class: .open, team: .keep)
  /// When it began, as a broad time rather than a date.
  public static let since = Field<Code>("since", .code("since"), "since", class: .indirect, team: .keep)
  /// Whether they said so themselves or others say it of them.
  public static let toldBy = Field<Code>(
    "toldBy", .code("toldBy"), "told by", class: .open, required: true, team: .keep)

  /// Kept with the source that told it; one row for each reason.
  public static let type = RecordType(
    "motivation", table: "motivations", home: .source,
    fields: [
      person.spec, motivation.spec, rank.spec, inTheirWords.spec, turningPoint.spec, since.spec, toldBy.spec,
    ] + Common.specs)
}
