/// Something promised, or to be looked at again.
public enum FollowUp {
  /// A promise, results to bring back, someone to look in on, and so on.
  public static let kind = Field<Code>(
    "kind", .code("followUpKind"), "what kind", class: .open, required: true, team: .keep, shared: .keep)
  /// The record it concerns: an interview, a person or group, a danger.
  public static let forRef = Field<RecordID>(
    "forRef", .reference("any"), "for", class: .system, required: true, team: .keep)
  /// The kind of people it is for, where it is for more than one person.
  public static let audience = Field<Code>(
    "audience", .code("participantGroup"), "for whom", class: .open, team: .keep)
  /// What is to be done, in the words it was promised in.
  public static let what = Field<Prose>(
    "what", .prose, "what was promised", help: "A promise you cannot keep is a harm. Write only what was really promised.", class: .open, required: true,
    team: .typed)
  /// The way it will be done: a sheet, a meeting, a play, the radio, by word of mouth.
  public static let how = Field<Code>("how", .code("followUpHow"), "how", class: .open, team: .keep)
  /// The day it should be done by; Today shows it until then and after.
  public static let dueOn = Field<PartialDate>(
    "dueOn", .date, "due", class: .open, required: true, team: .keep)
  /// The day it was done; while empty it stays on Today.
  public static let doneOn = Field<PartialDate>("doneOn", .date, "done", class: .open, team: .keep, shared: .year)
  /// What people answered when results came back to them.
  public static let response = Field<Prose>(
    "response", .prose, "what they said to it", class: .indirect, team: .typed)
  /// What the team changed in the study because of that answer.
  public static let changesMade = Field<Prose>(
    "changesMade", .prose, "what we changed", class: .open, team: .typed)
  /// Whether it can be done without harming someone; `ask` until somebody there was asked.
  public static let safeToDo = Field<Code>(
    "safeToDo", .code("safeToDo"), "safe to do", class: .open, required: true, team: .keep)

  /// The days from a talk on that the list `dueIn` stands for.
  static let daysUntilDue: [Code: Int] = ["tomorrow": 1, "days3": 3, "week": 7, "month": 30]

  /// Kept with the source it was promised to; while not done, Today shows it.
  public static let type = RecordType(
    "followUp", table: "followups", home: .source,
    fields: [
      kind.spec, forRef.spec, audience.spec, what.spec, how.spec, dueOn.spec, doneOn.spec, response.spec,
      changesMade.spec, safeToDo.spec,
    ] + [Common.tellerKept])
}
