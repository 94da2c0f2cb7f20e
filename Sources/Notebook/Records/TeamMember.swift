/// Someone of the team, known by a team code.
public enum TeamMember {
  /// The code that signs every save, such as T2; never a name.
  public static let teamCode = Field<String>(
    "teamCode", .line, "team number", help: "For example T2.", class: .open, required: true, team: .keep, carried: true)
  /// What the member does in the study.
  public static let role = Field<Code>(
    "role", .code("teamRole"), "role", class: .open, required: true, team: .keep,
    carried: true)
  /// What the member brings along and how people may see them; in no table.
  public static let positionality = Field<Prose>(
    "positionality", .prose, "where I stand in this", class: .sensitive)
  /// The day the member promised silence; in no table.
  public static let confidentialityPledgeOn = Field<PartialDate>(
    "confidentialityPledgeOn", .date, "promised silence on", class: .open)

  /// Part of the study's frame, in the notebook's own dossier.
  public static let type = RecordType(
    "teamMember", table: "team", home: .study,
    fields: [teamCode.spec, role.spec, positionality.spec, confidentialityPledgeOn.spec])
}
