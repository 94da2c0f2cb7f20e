/// How a person or group is known as acting for peace, and by whom.
public enum Recognition {
  /// Who is known for it.
  public static let person = Field<RecordID>(
    "person", .reference("person"), "person or group", class: .system, required: true, team: .keep)
  /// What people know them by, from the list.
  public static let ways = Field<[Code]>(
    "ways", .codes("recognitionWay", most: nil), "known by", class: .open, required: true, team: .keep,
    counted: Coarsening.none)
  /// Kinds of people who know them; never names.
  public static let byWhom = Field<[Code]>(
    "byWhom", .codes("recogniser", most: nil), "by whom", class: .open, required: true, team: .keep,
    counted: .recognisers)
  /// Whether only their own people say so, or those across the line too.
  public static let breadth = Field<Code>(
    "breadth", .code("breadth"), "how widely", class: .open, required: true, team: .keep, counted: Coarsening.none)
  /// Kinds of people who doubt it; kept because it can endanger both.
  public static let disputedBy = Field<[Code]>(
    "disputedBy", .codes("recogniser", most: nil), "doubted by", class: .sensitive, team: .keep)
  /// What it rests on; goes out as typed, with its `cleared` flag beside it.
  public static let evidence = Field<Prose>(
    "evidence", .prose, "what shows it", help: "One mention by themselves is a start, not proof.",
    class: .indirect, team: .typed)

  /// Kept with the source that told it.
  public static let type = RecordType(
    "recognition", table: "recognitions", home: .source,
    fields: [person.spec, ways.spec, byWhom.spec, breadth.spec, disputedBy.spec, evidence.spec] + Common.specs)
}
