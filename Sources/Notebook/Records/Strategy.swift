/// Something a person or group does for peace, and what came of it.
public enum Strategy {
  public static let person = Field<RecordID>(
    "person", .reference("person"), "person or group", class: .system, required: true, team: .keep)
  public static let strategy = Field<Code>(
    "strategy", .code("strategy"), "what they do", class: .open, required: true, team: .keep)
  public static let phase = Field<Code>("phase", .code("phase"), "when", class: .open, required: true, team: .keep)
  public static let aimedAt = Field<[Code]>(
    "aimedAt", .codes("aimedAt", most: nil), "for whom", class: .open, team: .keep)
  public static let engagedWith = Field<[Code]>(
    "engagedWith", .codes("armedActor", most: nil), "spoke with", help: "Kinds only.", class: .sensitive,
    team: .keep)
  public static let story = Field<Prose>(
    "story", .prose, "what happened", help: "What happened first, then what did you do?", class: .indirect,
    team: .typed)
  public static let whenPeriod = Field<PartialDate>(
    "whenPeriod", .date, "around when", class: .indirect, team: .quarter)
  public static let outcome = Field<Code>(
    "outcome", .code("outcome"), "what came of it", class: .open, required: true, team: .keep)
  public static let outcomeFor = Field<String>(
    "outcomeFor", .line, "for whom it was better", class: .indirect, team: .typed)
  public static let outsideRole = Field<Code>(
    "outsideRole", .code("outsideRole"), "outsiders' part", class: .open, team: .keep)
  public static let spreadTo = Field<Code>("spreadTo", .code("spreadTo"), "spread to", class: .open, team: .keep)
  public static let tacticalDetail = Field<Bool>(
    "tacticalDetail", .truth, "shows a hiding place, route or signal",
    help: "Then the story never leaves the team.", class: .sensitive, team: .keep)

  public static let type = RecordType(
    "strategy", table: "strategies", home: .source,
    fields: [
      person.spec, strategy.spec, phase.spec, aimedAt.spec, engagedWith.spec, story.spec, whenPeriod.spec,
      outcome.spec, outcomeFor.spec, outsideRole.spec, spreadTo.spec, tacticalDetail.spec,
    ] + Common.specs)
}
