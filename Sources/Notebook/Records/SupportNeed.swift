/// Something that would help, and who nearest could give it.
public enum SupportNeed {
  public static let person = Field<RecordID>(
    "person", .reference("person"), "person or group", help: "Empty for a wish of the whole community.",
    class: .system, team: .keep)
  public static let need = Field<Code>(
    "need", .code("supportNeed"), "what would help", class: .open, required: true, team: .keep)
  public static let inTheirWords = Field<Prose>(
    "inTheirWords", .prose, "in their words", class: .indirect, team: .typed)
  public static let priority = Field<Int>(
    "priority", .integer(1...99), "how important", help: "1 is the most important to them.", class: .open,
    required: true, team: .keep)
  public static let namedBy = Field<Code>(
    "namedBy", .code("namedBy"), "named by", class: .open, required: true, team: .keep)
  public static let existingCapacity = Field<Prose>(
    "existingCapacity", .prose, "what is already here", class: .indirect, team: .typed)
  public static let firstProvider = Field<Code>(
    "firstProvider", .code("provider"), "nearest who could", class: .open, required: true, team: .keep)
  public static let backupProvider = Field<Code>(
    "backupProvider", .code("provider"), "if they cannot", class: .open, team: .keep)
  public static let whyNotNearer = Field<Prose>(
    "whyNotNearer", .prose, "why not nearer", class: .sensitive, team: .typed)
  public static let refusedProviders = Field<[Code]>(
    "refusedProviders", .codes("provider", most: nil), "not from", class: .sensitive, team: .keep)
  public static let scale = Field<Code>(
    "scale", .code("scale"), "how much", help: "Never a sum of money.", class: .open, team: .keep)
  public static let whenNeeded = Field<Code>("whenNeeded", .code("whenNeeded"), "when", class: .open, team: .keep)
  public static let harmWorry = Field<Prose>(
    "harmWorry", .prose, "what could go wrong", help: "If it came from outside.", class: .sensitive, team: .typed)
  public static let recommend = Field<Bool>("recommend", .truth, "recommend it", class: .system, team: .keep)

  public static let type = RecordType(
    "need", table: "needs", home: .source,
    fields: [
      person.spec, need.spec, priority.spec, firstProvider.spec, backupProvider.spec, namedBy.spec,
      inTheirWords.spec, existingCapacity.spec, whyNotNearer.spec, refusedProviders.spec, scale.spec,
      whenNeeded.spec, harmWorry.spec, recommend.spec,
    ] + Common.specs)
}
