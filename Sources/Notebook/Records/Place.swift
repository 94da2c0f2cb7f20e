/// A zone many people live in; never a point on a map.
public enum Place {
  public static let placeCode = Field<String>(
    "placeCode", .line, "number", help: "For example Z-03.", class: .open, required: true, team: .keep)
  public static let label = Field<String>(
    "label", .line, "name", help: "A zone many people live in (district or larger).", class: .indirect,
    required: true, team: .keep)
  public static let level = Field<Code>(
    "level", .code("placeLevel"), "how large", class: .open, required: true, team: .keep)
  public static let parent = Field<RecordID>("parent", .reference("place"), "part of", class: .open, team: .keep)
  public static let populationBand = Field<Code>(
    "populationBand", .code("populationBand"), "people living there", class: .indirect, team: .keep)
  public static let setting = Field<Code>(
    "setting", .code("placeSetting"), "setting", class: .open, team: .keep)
  public static let remoteness = Field<Code>(
    "remoteness", .code("remoteness"), "how far off", class: .open, team: .keep)

  public static let type = RecordType(
    "place", table: "places", home: .study,
    fields: [
      placeCode.spec, label.spec, level.spec, parent.spec, populationBand.spec, setting.spec, remoteness.spec,
    ])
}
