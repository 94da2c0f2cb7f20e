/// A danger someone meets because of this work.
public enum Risk {
  /// Who is in danger, or whose work brings it on others.
  public static let person = Field<RecordID>(
    "person", .reference("person"), "person or group", class: .system, required: true, team: .keep, shared: .keep)
  /// The kind of danger, as the person named it.
  public static let riskType = Field<Code>(
    "riskType", .code("riskType"), "what they named", class: .sensitive, required: true,
    team: .keep, shared: .coarse(.risks), counted: .risks)
  /// Kinds of sides it comes from; never a name or unit.
  public static let sources = Field<[Code]>(
    "sources", .codes("riskSource", most: nil), "from what side", help: "Kinds only. No names, no units.",
    class: .sensitive, team: .keep)
  /// Themselves, family, those they help.
  public static let toWhom = Field<[Code]>(
    "toWhom", .codes("toWhom", most: nil), "to whom", class: .sensitive, required: true,
    team: .keep, shared: .keep, counted: Coarsening.none)
  /// Feared, signs seen, threatened, or already happened.
  public static let experience = Field<Code>(
    "experience", .code("experience"), "so far", class: .sensitive, required: true, team: .keep)
  /// How likely in the coming six months, on the anchored scale; 9 is cannot say.
  public static let likelihood = Field<Int>(
    "likelihood", .scale("likelihood"), "how likely", help: "In the coming six months.", class: .sensitive,
    required: true, team: .keep)
  /// How bad it would be, on the anchored scale; 9 is cannot say.
  public static let severity = Field<Int>(
    "severity", .scale("severity"), "how bad", help: "If it happened.", class: .sensitive, required: true,
    team: .keep)
  /// What would make it easier to harm them; goes out as typed, with its `cleared` flag.
  public static let vulnerability = Field<Prose>(
    "vulnerability", .prose, "what makes it easier to hurt them", class: .sensitive, team: .typed)
  /// What they already do about it, from the list.
  public static let protections = Field<[Code]>(
    "protections", .codes("protection", most: nil), "what they already do", class: .sensitive,
    team: .keep, shared: .coarse(.protections))
  /// What helps them bear it; goes out as typed, with its `cleared` flag beside it.
  public static let capacityNote = Field<Prose>(
    "capacityNote", .prose, "what helps them", class: .sensitive, team: .typed)
  /// Whether being visited and written down could bring it on.
  public static let fromThisStudy = Field<Bool>(
    "fromThisStudy", .truth, "could this study raise it", class: .sensitive, required: true, team: .keep)
  /// The day to think about it again; once past, Today asks for it.
  public static let reviewBy = Field<PartialDate>(
    "reviewBy", .date, "look at again by", help: "Dangers move.", class: .system, required: true, team: .keep)

  /// The question that asks once for all dangers of a talk what people already do about them.
  public static let protectionQuestion = "e2"

  /// Kept with the source that told it; likelihood and severity give its band.
  public static let type = RecordType(
    "risk", table: "risks", home: .source,
    fields: [
      person.spec, riskType.spec, toWhom.spec, experience.spec, likelihood.spec, severity.spec, sources.spec,
      vulnerability.spec, protections.spec, capacityNote.spec, fromThisStudy.spec, reviewBy.spec,
    ] + Common.specs)
}
