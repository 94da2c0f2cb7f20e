/// An organisation's public name: never from one member alone.
extension Permission {
  /// The public name of an organisation may appear.
  public static let orgNamed: Code = "orgNamed"
  /// The kinds of groups that have a public name of their own.
  public static let organisations: Set<Code> = ["organisation", "faith_body", "network", "local_office"]

  /// Why an organisation's public name may not appear.
  public enum NamingRefusal: Hashable, Sendable {
    /// It is a person, or a group without a public name.
    case notAnOrganisation
    /// Nobody who speaks for it agreed.
    case nobodyAgreed
    /// One who speaks for it agreed, and a second voice is missing.
    case oneVoice
    /// One who speaks for it said no.
    case someoneRefused
  }

  /// Whether the question makes sense in an interview: someone speaks in it for an organisation.
  public static func mayAskForName(in interview: RecordID, of contents: Contents) -> Bool {
    guard let record = contents[interview], record[Interview.stance] == "forGroup" else { return false }
    return (record[Interview.people] ?? []).contains { isOrganisation($0, contents) }
  }

  /// Why an organisation's public name may not appear on a day; nil when two different people agreed who speak for it.
  public static func refusal(
    ofNaming organisation: RecordID, in contents: Contents, on day: Day
  ) -> NamingRefusal? {
    guard isOrganisation(organisation, contents) else { return .notAnOrganisation }
    let interviews = contents.records(Interview.type, pointingAt: organisation).filter {
      $0[Interview.stance] == "forGroup" && $0[Interview.people]?.contains(organisation) == true
    }
    let saidNo = interviews.contains { interview in
      consents(naming: interview.id, in: contents).contains { consent in
        consent.readings(Consent.scopesRefused).contains { $0?.contains(orgNamed) == true }
      }
    }
    if saidNo { return .someoneRefused }
    let agreed = interviews.filter { scopes(of: $0.id, in: contents, on: day).contains(orgNamed) }
    switch Set(agreed.compactMap { $0[Interview.respondent] }).count {
    case 0: return .nobodyAgreed
    case 1: return .oneVoice
    default: return nil
    }
  }

  private static func isOrganisation(_ person: RecordID, _ contents: Contents) -> Bool {
    contents[person].flatMap { $0[PeaceAgent.kind] }.map(organisations.contains) ?? false
  }
}
