/// A zone many people live in; never a point on a map.
public enum Place {
  /// The number that stands for the name in tables, such as Z-03.
  public static let placeCode = Field<String>(
    "placeCode", .line, "number", help: "For example Z-03.", class: .open, required: true,
    team: .keep, shared: .area, carried: true)
  /// The name the team uses; nothing finer than a zone many people live in.
  public static let label = Field<String>(
    "label", .line, "name", help: "A zone many people live in (district or larger).", class: .indirect,
    required: true, team: .keep, carried: true)
  /// How large it is; nothing finer than an area many people live in can be said.
  public static let level = Field<Code>(
    "level", .code("placeLevel"), "how large", class: .open, required: true, team: .keep, carried: true)
  /// The larger place it lies in.
  public static let parent = Field<RecordID>(
    "parent", .reference("place"), "part of", class: .open, team: .keep,
    carried: true)
  /// About how many live there, as a band; under 5,000 is small enough to point at someone.
  public static let populationBand = Field<Code>(
    "populationBand", .code("populationBand"), "people living there", class: .indirect, team: .keep)
  /// Countryside, town, city or camp.
  public static let setting = Field<Code>(
    "setting", .code("placeSetting"), "setting", class: .open, team: .keep, shared: .keep)
  /// How long it takes to get there.
  public static let remoteness = Field<Code>(
    "remoteness", .code("remoteness"), "how far off", class: .open, team: .keep)

  /// Part of the study's frame, in the notebook's own dossier.
  public static let type = RecordType(
    "place", table: "places", home: .study,
    fields: [
      placeCode.spec, label.spec, level.spec, parent.spec, populationBand.spec, setting.spec, remoteness.spec,
    ])
}
