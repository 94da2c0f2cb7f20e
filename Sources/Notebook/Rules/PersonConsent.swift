/// Whether a person or group has agreed, through someone who is or speaks for them, to be in this study.
public enum PersonConsent: String, CaseIterable, Hashable, Sendable {
  /// They agreed; only the organisation's name; taken back; nobody asked.
  case consented, orgOnly, withdrawn, notAsked

  /// Reads it, as it counts on a day, from every interview of a respondent who is, or speaks for, the person or group.
  public init(of person: RecordID, in contents: Contents, on day: Day) {
    let standings = Permission.interviews(speakingFor: person, in: contents)
      .map { Permission.standing(of: $0.id, in: contents, on: day) }
    let agreed = standings.reduce(into: Set<Code>()) { $0.formUnion($1.scopes) }
    if agreed.contains(Permission.teamUse) {
      self = .consented
    } else if agreed.contains("orgNamed") {
      self = .orgOnly
    } else if standings.contains(where: { $0.refusal(of: Permission.teamUse) == .withdrawn }) {
      self = .withdrawn
    } else {
      self = .notAsked
    }
  }
}
