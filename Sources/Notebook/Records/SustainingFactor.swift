/// Something that keeps someone going, or wears them down.
public enum SustainingFactor {
  public static let person = Field<RecordID>(
    "person", .reference("person"), "person or group", class: .system, required: true, team: .keep)
  public static let factor = Field<Code>(
    "factor", .code("sustaining"), "what", class: .open, required: true, team: .keep)
  public static let direction = Field<Code>(
    "direction", .code("direction"), "which way", class: .open, required: true, team: .keep)
  public static let strength = Field<Int>("strength", .integer(1...3), "how strongly", class: .open, team: .keep)
  public static let rank = Field<Int>("rank", .integer(1...99), "how important", class: .open, team: .keep)
  public static let linkedRisk = Field<RecordID>(
    "linkedRisk", .reference("risk"), "against which danger", class: .open, team: .keep)
  public static let inTheirWords = Field<Prose>(
    "inTheirWords", .prose, "in their words", class: .indirect, team: .typed)
  public static let fragile = Field<Bool>("fragile", .truth, "could be lost soon", class: .open, team: .keep)

  public static let type = RecordType(
    "sustaining", table: "sustaining", home: .source,
    fields: [
      person.spec, factor.spec, direction.spec, strength.spec, rank.spec, linkedRisk.spec, inTheirWords.spec,
      fragile.spec,
    ] + Common.specs)
}
