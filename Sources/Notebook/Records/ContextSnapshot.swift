/// How a place stood when it was seen; each look is a record of its own, so that change shows.
public enum ContextSnapshot {
  /// The zone it is about, from the study's list.
  public static let place = Field<RecordID>(
    "place", .reference("place"), "place", class: .open, required: true, team: .keep, shared: .area)
  /// The day, or as fine as it is known; the order of looks at a place comes from it.
  public static let observedOn = Field<PartialDate>(
    "observedOn", .date, "seen on", class: .open, required: true, team: .month, shared: .year)
  /// Before violence, while it goes on, or after.
  public static let phase = Field<Code>(
    "phase", .code("phase"), "time", class: .open, required: true, team: .keep, shared: .keep, counted: Coarsening.none)
  /// Six steps from quiet to aftermath: a process, not on or off. A rise asks permissions again.
  public static let stage = Field<Int>(
    "stage", .scale("stage"), "how far", help: "A process, not on or off.", class: .open, required: true,
    team: .keep, shared: .keep, counted: Coarsening.none)
  /// Where it is going.
  public static let direction = Field<Code>(
    "direction", .code("stageDirection"), "which way", class: .open, required: true,
    team: .keep, shared: .keep, counted: Coarsening.none)
  /// What people here point to; `informing` can cost a life.
  public static let conditions = Field<[Code]>(
    "conditions", .codes("condition", most: nil), "what people point to", help: "Tick what people here name.",
    class: .open, team: .keep, shared: .coarse(.conditions), counted: .conditions)
  /// Whether it follows control and information, or sets communities against each other.
  public static let violenceLogic = Field<Code>(
    "violenceLogic", .code("violenceLogic"), "how it works", class: .open, team: .keep)
  /// Kinds of people with weapons; never a unit or a name.
  public static let armedActorsPresent = Field<[Code]>(
    "armedActorsPresent", .codes("armedActor", most: nil), "people with weapons here",
    help: "Kinds only: no unit, no name.", class: .sensitive, team: .keep)
  /// Who holds the place, in kinds.
  public static let controlPicture = Field<Code>(
    "controlPicture", .code("controlPicture"), "who holds it", class: .sensitive, team: .keep)
  /// What the people of the place do to its course.
  public static let civilianPart = Field<Code>(
    "civilianPart", .code("civilianPart"), "what people here do to it", class: .sensitive, team: .keep)
  /// Kinds of things people on all sides still share.
  public static let connectors = Field<[Code]>(
    "connectors", .codes("dncCategory", most: nil), "what still joins", class: .sensitive, team: .keep, shared: .keep)
  /// The same in words; goes out as typed, with its `cleared` flag.
  public static let connectorsNote = Field<Prose>(
    "connectorsNote", .prose, "what joins, in words", class: .sensitive, team: .typed, shared: .readThrough)
  /// Kinds of things that split people.
  public static let dividers = Field<[Code]>(
    "dividers", .codes("dncCategory", most: nil), "what splits", class: .sensitive, team: .keep)
  /// The same in words; goes out as typed, with its `cleared` flag.
  public static let dividersNote = Field<Prose>(
    "dividersNote", .prose, "what splits, in words", help: "A thing, not a people.", class: .sensitive, team: .typed)
  /// What else belongs to this look; goes out as typed, with its `cleared` flag.
  public static let note = Field<Prose>("note", .prose, "note", class: .sensitive, team: .typed)

  /// Kept with the study's frame: it is the team's own picture, and no single source's words.
  public static let type = RecordType(
    "contextSnapshot", table: "context_snapshots", home: .study,
    fields: [
      place.spec, observedOn.spec, phase.spec, stage.spec, direction.spec, conditions.spec, violenceLogic.spec,
      armedActorsPresent.spec, controlPicture.spec, civilianPart.spec, connectors.spec, connectorsNote.spec,
      dividers.spec, dividersNote.spec, note.spec, Common.sourceType.spec, Common.confidence.spec, Common.flags.spec,
    ])
}
