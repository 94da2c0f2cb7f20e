/// The fields that every row a source told has besides its own.
public enum Common {
  public static let sourceType = Field<Code>(
    "sourceType", .code("sourceType"), "how we know", class: .system, team: .keep)
  public static let sourceRef = Field<RecordID>(
    "sourceRef", .reference("interview"), "told in", help: "Decides which permission covers it.", class: .system,
    team: .keep)
  public static let confidence = Field<Code>(
    "confidence", .code("confidence"), "how sure", class: .system, team: .keep)
  public static let flags = Field<[Code]>(
    "flags", .codes("recordFlag", most: nil), "marks", class: .system, team: .keep)

  static let specs = [sourceType.spec, sourceRef.spec, confidence.spec, flags.spec]
}
