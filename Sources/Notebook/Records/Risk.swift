/// A danger someone meets because of this work.
public enum Risk {
  public static let person = Field<RecordID>(
    "person", .reference("person"), "person or group", class: .system, required: true, team: .keep)
  public static let riskType = Field<Code>(
    "riskType", .code("riskType"), "what they named", class: .sensitive, required: true, team: .keep)
  public static let sources = Field<[Code]>(
    "sources", .codes("riskSource", most: nil), "from what side", help: "Kinds only. No names, no units.",
    class: .sensitive, team: .keep)
  public static let toWhom = Field<[Code]>(
    "toWhom", .codes("toWhom", most: nil), "to whom", class: .sensitive, required: true, team: .keep)
  public static let experience = Field<Code>(
    "experience", .code("experience"), "so far", class: .sensitive, required: true, team: .keep)
  public static let likelihood = Field<Int>(
    "likelihood", .scale("likelihood"), "how likely", help: "In the coming six months.", class: .sensitive,
    required: true, team: .keep)
  public static let severity = Field<Int>(
    "severity", .scale("severity"), "how bad", help: "If it happened.", class: .sensitive, required: true,
    team: .keep)
  public static let vulnerability = Field<Prose>(
    "vulnerability", .prose, "what makes it easier to hurt them", class: .sensitive, team: .typed)
  public static let protections = Field<[Code]>(
    "protections", .codes("protection", most: nil), "what they already do", class: .sensitive, team: .keep)
  public static let capacityNote = Field<Prose>(
    "capacityNote", .prose, "what helps them", class: .sensitive, team: .typed)
  public static let fromThisStudy = Field<Bool>(
    "fromThisStudy", .truth, "could this study raise it", class: .sensitive, required: true, team: .keep)
  public static let reviewBy = Field<PartialDate>(
    "reviewBy", .date, "look at again by", help: "Dangers move.", class: .system, required: true, team: .keep)

  public static let type = RecordType(
    "risk", table: "risks", home: .source,
    fields: [
      person.spec, riskType.spec, toWhom.spec, experience.spec, likelihood.spec, severity.spec, sources.spec,
      vulnerability.spec, protections.spec, capacityNote.spec, fromThisStudy.spec, reviewBy.spec,
    ] + Common.specs)
}
