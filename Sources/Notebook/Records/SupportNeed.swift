/// Something that would help, and who nearest could give it.
public enum SupportNeed {
  /// Who would be helped; empty for a wish of the whole community.
  public static let person = Field<RecordID>(
    "person", .reference("person"), "person or group", help: "Empty for a wish of the whole community.",
    class: .system, team: .keep)
  /// What would help, from the list.
  public static let need = Field<Code>(
    "need", .code("supportNeed"), "what would help", class: .open, required: true, team: .keep,
    counted: Coarsening.none)
  /// How they said it; goes out as typed, with its `cleared` flag beside it.
  public static let inTheirWords = Field<Prose>(
    "inTheirWords", .prose, "in their words", class: .indirect, team: .typed)
  /// Its place among the wishes, 1 the most important to them.
  public static let priority = Field<Int>(
    "priority", .integer(1...99), "how important", help: "1 is the most important to them.", class: .open,
    required: true, team: .keep)
  /// Whether they named it themselves or others did.
  public static let namedBy = Field<Code>(
    "namedBy", .code("namedBy"), "named by", class: .open, required: true, team: .keep, counted: Coarsening.none)
  /// What people here already do about it; asked before any outside help.
  public static let existingCapacity = Field<Prose>(
    "existingCapacity", .prose, "what is already here", class: .indirect, team: .typed)
  /// The nearest who could give it; the list goes from near to far.
  public static let firstProvider = Field<Code>(
    "firstProvider", .code("provider"), "nearest who could", class: .open, required: true, team: .keep,
    counted: Coarsening.none)
  /// The next who could, where the first cannot.
  public static let backupProvider = Field<Code>(
    "backupProvider", .code("provider"), "if they cannot", class: .open, team: .keep, counted: Coarsening.none)
  /// Why nobody nearer can; asked when the first is far off.
  public static let whyNotNearer = Field<Prose>(
    "whyNotNearer", .prose, "why not nearer", class: .sensitive, team: .typed)
  /// Those from whom they do not want it, whoever could give it.
  public static let refusedProviders = Field<[Code]>(
    "refusedProviders", .codes("provider", most: nil), "not from", class: .sensitive, team: .keep)
  /// How much of it, in broad steps; never a sum of money.
  public static let scale = Field<Code>(
    "scale", .code("scale"), "how much", help: "Never a sum of money.", class: .open, team: .keep,
    counted: Coarsening.none)
  /// How soon it is needed.
  public static let whenNeeded = Field<Code>("whenNeeded", .code("whenNeeded"), "when", class: .open, team: .keep,
    counted: Coarsening.none)
  /// What harm this help could do; goes out as typed, with its `cleared` flag beside it.
  public static let harmWorry = Field<Prose>(
    "harmWorry", .prose, "what could go wrong", help: "If it came from outside.", class: .sensitive, team: .typed)
  /// The team's own judgement whether to recommend it; not answered is not no.
  public static let recommend = Field<Bool>("recommend", .truth, "recommend it", class: .system, team: .keep)

  /// Kept with the source that told it; priority orders the rows.
  public static let type = RecordType(
    "need", table: "needs", home: .source,
    fields: [
      person.spec, need.spec, priority.spec, firstProvider.spec, backupProvider.spec, namedBy.spec,
      inTheirWords.spec, existingCapacity.spec, whyNotNearer.spec, refusedProviders.spec, scale.spec,
      whenNeeded.spec, harmWorry.spec, recommend.spec,
    ] + Common.specs)
}
