/// Something that keeps someone going, or wears them down.
public enum SustainingFactor {
  /// Whom it keeps going or wears down.
  public static let person = Field<RecordID>(
    "person", .reference("person"), "person or group", class: .system, required: true, team: .keep)
  /// What it is, from the list; the same thing can go either way.
  public static let factor = Field<Code>(
    "factor", .code("sustaining"), "what", class: .open, required: true, team: .keep, counted: .sustaining)
  /// Keeps going, or wears down.
  public static let direction = Field<Code>(
    "direction", .code("direction"), "which way", class: .open, required: true, team: .keep, counted: Coarsening.none)
  /// How strongly, from 1 a little to 3 a lot.
  public static let strength = Field<Int>("strength", .integer(1...3), "how strongly", class: .open, team: .keep,
    counted: Coarsening.none)
  /// Its place among the factors, 1 the most important to them.
  public static let rank = Field<Int>("rank", .integer(1...99), "how important", class: .open, team: .keep)
  /// The danger it helps to bear, where there is one.
  public static let linkedRisk = Field<RecordID>(
    "linkedRisk", .reference("risk"), "against which danger", class: .open, team: .keep)
  /// How they said it; goes out as typed, with its `cleared` flag beside it.
  public static let inTheirWords = Field<Prose>(
    "inTheirWords", .prose, "in their words", class: .indirect, team: .typed)
  /// Whether it could soon be gone, so that it needs care.
  public static let fragile = Field<Bool>("fragile", .truth, "could be lost soon", class: .open, team: .keep)

  /// Kept with the source that told it; one row for each factor.
  public static let type = RecordType(
    "sustaining", table: "sustaining", home: .source,
    fields: [
      person.spec, factor.spec, direction.spec, strength.spec, rank.spec, linkedRisk.spec, inTheirWords.spec,
      fragile.spec,
    ] + Common.specs)
}
