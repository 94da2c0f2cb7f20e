/// A round of questions about what harm something could do, answered before it is done.
public enum HarmCheck {
  /// What is looked at: the study itself, tables that leave, help that is recommended, or a session.
  public static let kind = Field<Code>(
    "kind", .code("harmCheckKind"), "about what", class: .open, required: true, team: .keep)
  /// The record it is about.
  public static let target = Field<RecordID>(
    "targetRef", .reference("any"), "for", class: .system, required: true, team: .keep)
  /// The team code of who answered.
  public static let checkedBy = Field<String>("checkedBy", .line, "answered by", class: .system, team: .keep)
  /// The team code of a second reader, or `none`: that there is none is an answer.
  public static let secondReader = Field<String>("secondReader", .line, "second reader", class: .system, team: .keep)
  /// The day it was answered.
  public static let checkedOn = Field<PartialDate>(
    "checkedOn", .date, "answered on", class: .open, team: .month, shared: .month)
  /// The last day it counts; a rise of the stage ends it earlier.
  public static let validUntil = Field<PartialDate>(
    "validUntil", .date, "counts until", class: .open, team: .month)

  /// Kept where its target is, so that it goes with it.
  public static let type = RecordType(
    "harmCheck", table: "harm_checks", home: .source,
    fields: [kind.spec, target.spec, checkedBy.spec, secondReader.spec, checkedOn.spec, validUntil.spec])
}

/// One answered question of a harm check.
public enum HarmAnswer {
  /// The check it belongs to.
  public static let check = Field<RecordID>(
    "check", .reference("harmCheck"), "harm check", class: .system, required: true, team: .keep)
  /// The question, by its code in the list of the check's kind.
  public static let item = Field<String>("item", .line, "question", class: .open, required: true, team: .keep)
  /// Yes, no, or unsure.
  public static let answer = Field<Code>(
    "answer", .code("yesNoUnsure"), "answer", class: .open, required: true, team: .keep)
  /// Why, in a line; goes out as typed, with its `cleared` flag.
  public static let reason = Field<String>("reason", .line, "why", class: .sensitive, team: .typed)

  /// Kept with its check.
  public static let type = RecordType(
    "harmAnswer", table: "harm_answers", home: .source,
    fields: [check.spec, item.spec, answer.spec, reason.spec])
}
