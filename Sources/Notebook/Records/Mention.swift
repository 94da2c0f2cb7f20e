/// A kind of person or group that someone named unprompted when asked who helps; never a page of its own.
public enum Mention {
  /// One person, a group, a committee …
  public static let kind = Field<Code>(
    "kind", .code("personKind"), "person or group", class: .open, required: true, team: .keep)
  /// What people here see them as.
  public static let roles = Field<[Code]>(
    "roles", .codes("personRole", most: nil), "seen as", class: .indirect, team: .keep)

  /// Told in an interview and kept with it.
  public static let type = RecordType(
    "mention", table: "mentions", home: .source, fields: [kind.spec, roles.spec] + Common.specs)
}
