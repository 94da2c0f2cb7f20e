/// A person or group who keeps the peace; on screen always "person or group".
public enum PeaceAgent {
  public static let code = Field<String>("code", .line, "number", class: .system, required: true, team: .keep)
  public static let alias = Field<String>(
    "alias", .line, "name for reports", help: "Chosen by the person; not a real or family name.", class: .indirect,
    team: .keep)
  public static let handle = Field<String>(
    "handle", .line, "what you call them", help: "In your head; no names: “the bell households”.", class: .indirect,
    team: .keep)
  public static let kind = Field<Code>(
    "kind", .code("personKind"), "person or group", class: .open, required: true, team: .keep)
  public static let roles = Field<[Code]>(
    "roles", .codes("personRole", most: 3), "seen as", help: "What people here see them as.", class: .indirect,
    required: true, team: .keep)
  public static let sizeBand = Field<Code>("sizeBand", .code("sizeBand"), "how many", class: .indirect, team: .keep)
  public static let sincePeriod = Field<Code>(
    "sincePeriod", .code("sincePeriod"), "for how long", class: .indirect, team: .keep)
  public static let place = Field<RecordID>(
    "place", .reference("place"), "place", help: "May be empty: “local” is a way of life, not a dot.",
    class: .indirect, team: .keep)
  public static let reach = Field<Code>("reach", .code("reach"), "how far they reach", class: .open, team: .keep)
  public static let phases = Field<[Code]>(
    "phases", .codes("phase", most: nil), "when they act", class: .open, required: true, team: .keep)
  public static let ageBand = Field<Code>("ageBand", .code("ageBand"), "age", class: .indirect, team: .keep)
  public static let gender = Field<Code>("gender", .code("gender"), "woman or man", class: .indirect, team: .keep)
  public static let groupPosition = Field<Code>(
    "groupPosition", .code("groupPosition"), "position here",
    help: "In place of ethnic or religious names.", class: .sensitive, team: .keep)
  public static let pathIntoPeace = Field<[Code]>(
    "pathIntoPeace", .codes("pathIntoPeace", most: nil), "path into peace",
    help: "Never acts, units, names or dates.", class: .sensitive, team: .keep)
  public static let whatTheyDo = Field<Prose>(
    "whatTheyDo", .prose, "what they do", help: "Two or three lines.", class: .indirect, team: .typed)
  public static let howChangeHappens = Field<Prose>(
    "howChangeHappens", .prose, "why it works", help: "Their own idea of it.", class: .open, team: .typed)
  public static let useOfForce = Field<Code>(
    "useOfForce", .code("useOfForce"), "use of force", class: .sensitive, team: .keep)
  public static let cautions = Field<Prose>(
    "cautions", .prose, "doubts", help: "Claims only? Who disagrees?", class: .sensitive, team: .typed)
  public static let outsideTies = Field<[Code]>(
    "outsideTies", .codes("outsideTies", most: nil), "ties outside", class: .sensitive, team: .keep)
  public static let knownHow = Field<Code>(
    "knownHow", .code("knownHow"), "known how", class: .system, team: .keep)
  public static let activeNow = Field<Code>(
    "activeNow", .code("activeNow"), "active now", class: .indirect, team: .keep)

  public static let type = RecordType(
    "person", table: "people", codeLetter: "A", home: .own,
    fields: [
      code.spec, handle.spec, alias.spec, kind.spec, roles.spec, place.spec, phases.spec, whatTheyDo.spec,
      howChangeHappens.spec, sizeBand.spec, sincePeriod.spec, reach.spec, ageBand.spec, gender.spec,
      groupPosition.spec, pathIntoPeace.spec, useOfForce.spec, cautions.spec, outsideTies.spec, knownHow.spec,
      activeNow.spec,
    ] + Common.specs)
}
