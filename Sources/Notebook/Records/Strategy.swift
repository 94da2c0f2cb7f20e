/// Something a person or group does for peace, and what came of it.
public enum Strategy {
  /// Who does it.
  public static let person = Field<RecordID>(
    "person", .reference("person"), "person or group", class: .system, required: true, team: .keep, shared: .keep)
  /// What is done, from the list of deeds.
  public static let strategy = Field<Code>(
    "strategy", .code("strategy"), "what they do", class: .open, required: true,
    team: .keep, shared: .coarse(.deeds), counted: Coarsening.none)
  /// Before, during or after violence.
  public static let phase = Field<Code>(
    "phase", .code("phase"), "when", class: .open, required: true, team: .keep, shared: .keep, counted: Coarsening.none)
  /// Kinds of people it is for.
  public static let aimedAt = Field<[Code]>(
    "aimedAt", .codes("aimedAt", most: nil), "for whom", class: .open,
    team: .keep, shared: .coarse(.aims), counted: Coarsening.none)
  /// Kinds of armed actors spoken with; never which.
  public static let engagedWith = Field<[Code]>(
    "engagedWith", .codes("armedActor", most: nil), "spoke with", help: "Kinds only.", class: .sensitive,
    team: .keep)
  /// What happened, step by step; stays when it shows a hiding place, route or signal.
  public static let story = Field<Prose>(
    "story", .prose, "what happened", help: "What happened first, then what did you do?", class: .indirect,
    team: .typed, shared: .quoted)
  /// Around when; only the quarter leaves the notebook.
  public static let whenPeriod = Field<PartialDate>(
    "whenPeriod", .date, "around when", class: .indirect, team: .quarter)
  /// What came of it, including nothing and worse.
  public static let outcome = Field<Code>(
    "outcome", .code("outcome"), "what came of it", class: .open, required: true,
    team: .keep, shared: .keep, counted: Coarsening.none)
  /// Whom it helped; goes out as typed.
  public static let outcomeFor = Field<String>(
    "outcomeFor", .line, "for whom it was better", class: .indirect, team: .typed)
  /// How much of it was owed to people from outside.
  public static let outsideRole = Field<Code>(
    "outsideRole", .code("outsideRole"), "outsiders' part", class: .open,
    team: .keep, shared: .keep, counted: Coarsening.none)
  /// Whether others took it up, and how far away.
  public static let spreadTo = Field<Code>(
    "spreadTo", .code("spreadTo"), "spread to", class: .open, team: .keep, shared: .keep, counted: Coarsening.none)
  /// That the words show how people hide, move or warn: they stay unless confirmed when tables are written.
  public static let tacticalDetail = Field<Bool>(
    "tacticalDetail", .truth, "shows a hiding place, route or signal",
    help: "Then the story never leaves the team.", class: .sensitive, team: .keep)

  /// Kept with the source that told it; one row for each deed.
  public static let type = RecordType(
    "strategy", table: "strategies", home: .source,
    fields: [
      person.spec, strategy.spec, phase.spec, aimedAt.spec, engagedWith.spec, story.spec, whenPeriod.spec,
      outcome.spec, outcomeFor.spec, outsideRole.spec, spreadTo.spec, tacticalDetail.spec,
    ] + Common.specs)
}
