/// Someone of the team, known by a team code.
public enum TeamMember {
  public static let teamCode = Field<String>(
    "teamCode", .line, "team number", help: "For example T2.", class: .open, required: true, team: .keep)
  public static let role = Field<Code>("role", .code("teamRole"), "role", class: .open, required: true, team: .keep)
  public static let positionality = Field<Prose>(
    "positionality", .prose, "where I stand in this", class: .sensitive)
  public static let confidentialityPledgeOn = Field<PartialDate>(
    "confidentialityPledgeOn", .date, "promised silence on", class: .open)

  public static let type = RecordType(
    "teamMember", table: "team", home: .study,
    fields: [teamCode.spec, role.spec, positionality.spec, confidentialityPledgeOn.spec])
}
