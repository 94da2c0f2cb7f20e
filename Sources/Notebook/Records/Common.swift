/// The fields that every row a source told has besides its own.
public enum Common {
  /// Whether they said it of themselves, others did, we saw it, or we read it.
  public static let sourceType = Field<Code>(
    "sourceType", .code("sourceType"), "how we know", class: .system, team: .keep)
  /// The interview it was told in; that interview's permission decides whether it goes into tables.
  public static let sourceRef = Field<RecordID>(
    "sourceRef", .reference("interview"), "told in", help: "Decides which permission covers it.", class: .system,
    team: .keep)
  /// How sure the team is that it is so, by how many said it apart from one another.
  public static let confidence = Field<Code>(
    "confidence", .code("confidence"), "how sure", class: .system, team: .keep)
  /// The team's own marks on the row; `doNotExport` keeps it out of every table.
  public static let flags = Field<[Code]>(
    "flags", .codes("recordFlag", most: nil), "marks", class: .system, team: .keep)

  /// The declarations in the order they follow a record type's own fields.
  static let specs = [sourceType.spec, sourceRef.spec, confidence.spec, flags.spec]
}
