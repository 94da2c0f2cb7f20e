/// What someone decided and did after an early sign.
public enum Response {
  /// The early sign it answered.
  public static let sign = Field<RecordID>(
    "sign", .reference("warningSign"), "early sign", class: .system, required: true, team: .keep, shared: .keep)
  /// Who acted, by how near they are; nearest first.
  public static let providerLevel = Field<Code>(
    "providerLevel", .code("provider"), "who", class: .open, required: true,
    team: .keep, shared: .keep, counted: Coarsening.none)
  /// The day something was decided; only the month leaves the notebook.
  public static let decisionOn = Field<PartialDate>("decisionOn", .date, "decided", class: .indirect, team: .month)
  /// The day something was done; only the month leaves the notebook.
  public static let actionOn = Field<PartialDate>("actionOn", .date, "acted", class: .indirect, team: .month)
  /// Days from noticing to deciding, when no dates are given.
  public static let decidedAfter = Field<Int>(
    "decidedAfter", .integer(0...36500), "decided after days", class: .open, team: .keep)
  /// Days from noticing to acting, when no dates are given.
  public static let actedAfter = Field<Int>(
    "actedAfter", .integer(0...36500), "acted after days", class: .open, team: .keep)
  /// What was done, from the list; several where several things were.
  public static let kinds = Field<[Code]>(
    "kinds", .codes("responseKind", most: nil), "what was done", class: .open, required: true,
    team: .keep, shared: .coarse(.steps), counted: Coarsening.none)
  /// What came of it, including nothing and worse.
  public static let outcome = Field<Code>(
    "outcome", .code("outcome"), "what came of it", class: .open, team: .keep, shared: .keep, counted: Coarsening.none)
  /// Why it took as long as it did, from the list.
  public static let gapReasons = Field<[Code]>(
    "gapReasons", .codes("gapReason", most: nil), "why not sooner", class: .open,
    team: .keep, shared: .keep, counted: Coarsening.none)
  /// Whether it was passed on to someone further away.
  public static let handedUp = Field<Bool>(
    "handedUp", .truth, "handed further up", class: .open, team: .keep, shared: .keep, counted: Coarsening.none)
  /// What the lists cannot say; goes out as typed, with its `cleared` flag beside it.
  public static let note = Field<Prose>("note", .prose, "note", class: .sensitive, team: .typed)

  /// Kept with the source that told it; one row for each who acted.
  public static let type = RecordType(
    "response", table: "responses", home: .source,
    fields: [
      sign.spec, providerLevel.spec, decisionOn.spec, actionOn.spec, decidedAfter.spec, actedAfter.spec, kinds.spec,
      outcome.spec, gapReasons.spec, handedUp.spec, note.spec,
    ] + Common.specsWithoutTeller)
}
