/// What was said to one question of one interview.
public enum Answer {
  public static let interview = Field<RecordID>(
    "interview", .reference("interview"), "interview", class: .system, required: true, team: .keep)
  public static let question = Field<String>("question", .line, "question", class: .open, required: true, team: .keep)
  /// Codes chosen for questions whose themes are no records of their own, in order.
  public static let value = Field<[Code]>(
    "value", .codes("question", most: nil), "themes", class: .sensitive, team: .keep)
  public static let missing = Field<Code>(
    "missing", .code("missing"), "not answered", class: .open, team: .keep)
  public static let text = Field<Prose>("text", .prose, "words", class: .sensitive, team: .typed)
  public static let lang = Field<Code>("lang", .code("lang"), "language", class: .open, team: .keep)
  public static let probesUsed = Field<[Int]>("probesUsed", .integers, "asked further", class: .open, team: .keep)
  public static let quoteOk = Field<Bool>("quoteOk", .truth, "may be quoted", class: .system, team: .keep)
  public static let offRecord = Field<Bool>("offRecord", .truth, "something left out", class: .system, team: .keep)
  public static let coderTags = Field<[Code]>(
    "coderTags", .codes("tag", most: nil), "own themes", class: .open, team: .keep)

  public static let type = RecordType(
    "answer", table: "answers_long", home: .source,
    fields: [
      interview.spec, question.spec, value.spec, missing.spec, text.spec, lang.spec, probesUsed.spec, quoteOk.spec,
      offRecord.spec, coderTags.spec,
    ])
}
