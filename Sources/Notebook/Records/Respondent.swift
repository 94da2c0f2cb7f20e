/// One person heard: the source that permission and taking back are about.
public enum Respondent {
  public static let code = Field<String>("code", .line, "number", class: .system, required: true, team: .keep)
  public static let ageBand = Field<Code>("ageBand", .code("ageBand"), "age", class: .indirect, team: .keep)
  public static let gender = Field<Code>("gender", .code("gender"), "woman or man", class: .indirect, team: .keep)
  public static let groupPosition = Field<Code>(
    "groupPosition", .code("groupPosition"), "position here", class: .sensitive, team: .keep)
  public static let about = Field<RecordID>(
    "about", .reference("person"), "is, or speaks for", class: .system, team: .keep)

  public static let type = RecordType(
    "respondent", table: "respondents", codeLetter: "R", home: .own,
    fields: [code.spec, about.spec, ageBand.spec, gender.spec, groupPosition.spec])
}
