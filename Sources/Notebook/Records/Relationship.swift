/// A tie between a person or group and another one, or a kind of body without a page of its own.
public enum Relationship {
  /// The person or group it starts from.
  public static let person = Field<RecordID>(
    "person", .reference("person"), "person or group", class: .system, required: true, team: .keep)
  /// The one at the other end, where they have a page.
  public static let toPerson = Field<RecordID>(
    "toPerson", .reference("person"), "with whom", class: .system, team: .keep)
  /// The rung of the ladder at the other end, where there is no page.
  public static let toProvider = Field<Code>(
    "toProvider", .code("provider"), "or what kind of body", class: .open, team: .keep)
  /// The kind of people with weapons at the other end; never a unit or a name.
  public static let toArmed = Field<Code>(
    "toArmed", .code("armedActor"), "or people with weapons", help: "Kinds only: no unit, no name.",
    class: .sensitive, team: .keep)
  /// What passes between them.
  public static let relation = Field<Code>(
    "relation", .code("relation"), "what kind of tie", class: .open, required: true, team: .keep)
  /// Among equals, up or down the ladder, or to outside.
  public static let axis = Field<Code>("axis", .code("axis"), "which way", class: .open, required: true, team: .keep,
    counted: Coarsening.none)
  /// Whether it goes both ways.
  public static let mutual = Field<Bool>(
    "mutual", .truth, "both ways", class: .open, required: true, team: .keep)
  /// Whether it joins people of different sides.
  public static let crossesDivide = Field<Code>(
    "crossesDivide", .code("yesNoUnclear"), "across what divides", class: .sensitive, required: true, team: .keep)
  /// From 1 to 3.
  public static let strength = Field<Int>("strength", .integer(1...3), "how strongly", class: .open, team: .keep)
  /// How it is between them now.
  public static let tone = Field<Code>("tone", .code("tone"), "how it is now", class: .sensitive, team: .keep)
  /// How long it has held, as a band.
  public static let sincePeriod = Field<Code>(
    "sincePeriod", .code("sincePeriod"), "for how long", class: .indirect, team: .keep)
  /// Whether those involved agree that anybody outside the team may see it; never for people with weapons.
  public static let safeToShow = Field<Bool>(
    "safeToShow", .truth, "may be shown outside the team", help: "Only if those involved agree.", class: .system,
    required: true, team: .keep)

  /// True for a tie to people with weapons, as far as any copy says: it never leaves the team.
  public static func leadsToArmed(_ tie: Record) -> Bool {
    tie.kind == type.kind
      && (tie.readings(relation).contains("channel_armed") || tie.readings(toArmed).contains { $0 != nil })
  }

  /// Kept with the source that told of it; the team's own with the person or group it starts from.
  public static let type = RecordType(
    "relationship", table: "relationships", home: .source,
    fields: [
      person.spec, relation.spec, toPerson.spec, toProvider.spec, toArmed.spec, axis.spec, mutual.spec,
      crossesDivide.spec, strength.spec, tone.spec, sincePeriod.spec, safeToShow.spec,
    ] + Common.specs)
}
