/// The fields that every row a source told has besides its own.
public enum Common {
  /// Whether they said it of themselves, others did, we saw it, or we read it.
  public static let sourceType = Field<Code>(
    "sourceType", .code("sourceType"), "how we know", class: .system,
    team: .keep, shared: .keep, counted: Coarsening.none)
  /// The interview it was told in; that interview's permission decides whether it goes into tables.
  public static let sourceRef = Field<RecordID>(
    "sourceRef", .reference("interview"), "told in", help: "Decides which permission covers it.", class: .system,
    team: .keep, shared: .keep)
  /// How sure the team is that it is so, by how many said it apart from one another.
  public static let confidence = Field<Code>(
    "confidence", .code("confidence"), "how sure", class: .system, team: .keep, shared: .keep, counted: Coarsening.none)
  /// The team's own marks on the row; `doNotExport` keeps it out of every table.
  public static let flags = Field<[Code]>(
    "flags", .codes("recordFlag", most: nil), "marks", class: .system,
    team: .keep, shared: .keep, counted: Coarsening.none)

  /// The declarations in the order they follow a record type's own fields.
  static let specs = [sourceType.spec, sourceRef.spec, confidence.spec, flags.spec]

  /// The same for what says where it was: outside the team no row of these leads back to who told it, or the area
  /// left empty on that person's own row could be read here.
  static let specsWithoutTeller = specs.map { $0.name == sourceRef.name ? tellerKept : $0 }

  /// The interview it was told in, for the team alone.
  static let tellerKept: FieldSpec = {
    var spec = sourceRef.spec
    spec.shared = .drop
    return spec
  }()
}
