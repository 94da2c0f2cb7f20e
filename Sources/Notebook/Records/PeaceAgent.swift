/// A person or group who keeps the peace; on screen always "person or group".
public enum PeaceAgent {
  /// The number that stands for a name on paper and in tables, such as A-417.
  public static let code = Field<String>(
    "code", .line, "number", class: .system, required: true, team: .keep,
    carried: true)
  /// What reports call them; goes into the team's tables, so never a real or family name.
  public static let alias = Field<String>(
    "alias", .line, "name for reports", help: "Chosen by the person; not a real or family name.", class: .indirect,
    team: .keep)
  /// What the team calls them; it is on screen and in the team's tables, so no names.
  public static let handle = Field<String>(
    "handle", .line, "what you call them", help: "In your head; no names: “the bell households”.", class: .indirect,
    team: .keep)
  /// One person, a family, a committee, a network; never whose.
  public static let kind = Field<Code>(
    "kind", .code("personKind"), "person or group", class: .open, required: true, team: .keep,
    counted: Coarsening.none)
  /// Up to three ways in which people here see them.
  public static let roles = Field<[Code]>(
    "roles", .codes("personRole", most: 3), "seen as", help: "What people here see them as.", class: .indirect,
    required: true, team: .keep, counted: .roles)
  /// How many people, as a band; a count could point at them.
  public static let sizeBand = Field<Code>("sizeBand", .code("sizeBand"), "how many", class: .indirect, team: .keep)
  /// How long they have done this, as a band.
  public static let sincePeriod = Field<Code>(
    "sincePeriod", .code("sincePeriod"), "for how long", class: .indirect, team: .keep)
  /// The zone they live in, from the study's list.
  public static let place = Field<RecordID>(
    "place", .reference("place"), "place", help: "May be empty: “local” is a way of life, not a dot.",
    class: .indirect, team: .keep)
  /// How far around them it is felt, from a household to across a border.
  public static let reach = Field<Code>("reach", .code("reach"), "how far they reach", class: .open, team: .keep)
  /// Before violence, while it goes on, or after; several may be chosen.
  public static let phases = Field<[Code]>(
    "phases", .codes("phase", most: nil), "when they act", class: .open, required: true, team: .keep,
    counted: Coarsening.none)
  /// Age in bands wide enough to hold many people; empty for a group.
  public static let ageBand = Field<Code>("ageBand", .code("ageBand"), "age", class: .indirect, team: .keep)
  /// As they describe themselves; empty for a group.
  public static let gender = Field<Code>("gender", .code("gender"), "woman or man", class: .indirect, team: .keep)
  /// Larger, smaller or between the groups here; stands where a group's name would point at them.
  public static let groupPosition = Field<Code>(
    "groupPosition", .code("groupPosition"), "position here",
    help: "In place of ethnic or religious names.", class: .sensitive, team: .keep)
  /// How they came to it, in kinds; a past with an armed group can cost a life.
  public static let pathIntoPeace = Field<[Code]>(
    "pathIntoPeace", .codes("pathIntoPeace", most: nil), "path into peace",
    help: "Never acts, units, names or dates.", class: .sensitive, team: .keep)
  /// What they do in two or three lines; goes out as typed, with its `cleared` flag.
  public static let whatTheyDo = Field<Prose>(
    "whatTheyDo", .prose, "what they do", help: "Two or three lines.", class: .indirect, team: .typed)
  /// Their own idea of why it works; goes out as typed, with its `cleared` flag.
  public static let howChangeHappens = Field<Prose>(
    "howChangeHappens", .prose, "why it works", help: "Their own idea of it.", class: .open, team: .typed)
  /// Whether they carry weapons or call on them; may stay unknown, never asked for its own sake.
  public static let useOfForce = Field<Code>(
    "useOfForce", .code("useOfForce"), "use of force", class: .sensitive, team: .keep)
  /// What speaks against counting them; goes out as typed, with its `cleared` flag beside it.
  public static let cautions = Field<Prose>(
    "cautions", .prose, "doubts", help: "Claims only? Who disagrees?", class: .sensitive, team: .typed)
  /// Kinds of outside bodies they are tied to, which can protect or endanger them.
  public static let outsideTies = Field<[Code]>(
    "outsideTies", .codes("outsideTies", most: nil), "ties outside", class: .sensitive, team: .keep)
  /// How the team came to know of them.
  public static let knownHow = Field<Code>(
    "knownHow", .code("knownHow"), "known how", class: .system, team: .keep)
  /// Whether they still do it; having stopped is an answer too.
  public static let activeNow = Field<Code>(
    "activeNow", .code("activeNow"), "active now", class: .indirect, team: .keep)

  /// A dossier of its own, holding the header; what sources told lies with the sources. Letter A.
  public static let type = RecordType(
    "person", table: "people", codeLetter: "A", home: .own,
    fields: [
      code.spec, handle.spec, alias.spec, kind.spec, roles.spec, place.spec, phases.spec, whatTheyDo.spec,
      howChangeHappens.spec, sizeBand.spec, sincePeriod.spec, reach.spec, ageBand.spec, gender.spec,
      groupPosition.spec, pathIntoPeace.spec, useOfForce.spec, cautions.spec, outsideTies.spec, knownHow.spec,
      activeNow.spec,
    ] + Common.specs)
}
