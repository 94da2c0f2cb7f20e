/// Something promised, or to be looked at again.
public enum FollowUp {
  public static let kind = Field<Code>(
    "kind", .code("followUpKind"), "what kind", class: .open, required: true, team: .keep)
  public static let forRef = Field<RecordID>(
    "forRef", .reference("any"), "for", class: .system, required: true, team: .keep)
  public static let audience = Field<Code>(
    "audience", .code("participantGroup"), "for whom", class: .open, team: .keep)
  public static let what = Field<Prose>(
    "what", .prose, "what was promised", help: "Write only what was really promised.", class: .open, required: true,
    team: .typed)
  public static let how = Field<Code>("how", .code("followUpHow"), "how", class: .open, team: .keep)
  public static let dueOn = Field<PartialDate>(
    "dueOn", .date, "due", class: .open, required: true, team: .keep)
  public static let doneOn = Field<PartialDate>("doneOn", .date, "done", class: .open, team: .keep)
  public static let response = Field<Prose>(
    "response", .prose, "what they said to it", class: .indirect, team: .typed)
  public static let changesMade = Field<Prose>(
    "changesMade", .prose, "what we changed", class: .open, team: .typed)
  public static let safeToDo = Field<Code>(
    "safeToDo", .code("safeToDo"), "safe to do", class: .open, required: true, team: .keep)

  public static let type = RecordType(
    "followUp", table: "followups", home: .source,
    fields: [
      kind.spec, forRef.spec, audience.spec, what.spec, how.spec, dueOn.spec, doneOn.spec, response.spec,
      changesMade.spec, safeToDo.spec,
    ] + [Common.sourceRef.spec])
}
