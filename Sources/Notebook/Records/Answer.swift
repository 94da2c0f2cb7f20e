/// What was said to one question of one interview.
public enum Answer {
  /// The interview it belongs to; its permission covers the answer.
  public static let interview = Field<RecordID>(
    "interview", .reference("interview"), "interview", class: .system, required: true, team: .keep)
  /// The id of the guide's question, such as `b3`; never its wording.
  public static let question = Field<String>("question", .line, "question", class: .open, required: true, team: .keep)
  /// Codes chosen for questions whose themes are no records of their own, in order.
  public static let value = Field<[Code]>(
    "value", .codes("question", most: nil), "themes", class: .sensitive, team: .keep)
  /// Why there is no answer: preferred not to say, does not know, we did not ask, and so on.
  public static let missing = Field<Code>(
    "missing", .code("missing"), "not answered", class: .open, team: .keep)
  /// What was said, with the person's own words marked as a voice; leaves the team only with permission.
  public static let text = Field<Prose>(
    "text", .prose, "words", class: .sensitive, team: .typed, shared: .quoted)
  /// The language it was said in, where it differs from the interview's first one.
  public static let lang = Field<Code>("lang", .code("lang"), "language", class: .open, team: .keep)
  /// Which of the question's follow-up questions were asked, by their number in the guide.
  public static let probesUsed = Field<[Int]>("probesUsed", .integers, "asked further", class: .open, team: .keep)
  /// Whether the person allowed these very words to be quoted; the interview's permission decides besides.
  public static let quoteOk = Field<Bool>("quoteOk", .truth, "may be quoted", class: .system, team: .keep)
  /// That something was said which the person asked not to write down; never what.
  public static let offRecord = Field<Bool>("offRecord", .truth, "something left out", class: .system, team: .keep)
  /// Themes of the team's own, given while reading through.
  public static let coderTags = Field<[Code]>(
    "coderTags", .codes("tag", most: nil), "own themes", class: .open, team: .keep)

  /// One per question and interview, kept in the dossier of the person heard.
  public static let type = RecordType(
    "answer", table: "answers_long", home: .source,
    fields: [
      interview.spec, question.spec, value.spec, missing.spec, text.spec, lang.spec, probesUsed.spec, quoteOk.spec,
      offRecord.spec, coderTags.spec,
    ])
}
