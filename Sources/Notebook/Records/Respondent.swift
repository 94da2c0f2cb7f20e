/// One person heard: the source that permission and taking back are about.
public enum Respondent {
  /// The number that stands for the person heard, such as R-208.
  public static let code = Field<String>("code", .line, "number", class: .system, required: true, team: .keep)
  /// Age in bands wide enough to hold many people.
  public static let ageBand = Field<Code>("ageBand", .code("ageBand"), "age", class: .indirect, team: .keep,
    counted: Coarsening.none)
  /// As they describe themselves.
  public static let gender = Field<Code>("gender", .code("gender"), "woman or man", class: .indirect, team: .keep,
    counted: Coarsening.none)
  /// Larger, smaller or between the groups here, in place of a group's name.
  public static let groupPosition = Field<Code>(
    "groupPosition", .code("groupPosition"), "position here", class: .sensitive, team: .keep)
  /// The person or group they are or speak for; empty for a witness.
  public static let about = Field<RecordID>(
    "about", .reference("person"), "is, or speaks for", class: .system, team: .keep)

  /// A dossier of its own with all they told: destroying its key takes back every word. Letter R.
  public static let type = RecordType(
    "respondent", table: "respondents", codeLetter: "R", home: .own,
    fields: [code.spec, about.spec, ageBand.spec, gender.spec, groupPosition.spec])
}
