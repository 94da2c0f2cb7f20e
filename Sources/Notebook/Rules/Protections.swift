/// What protects people in a study, and where a change of it would protect them less.
public enum Protections {
  /// One way in which people would be protected less than before.
  public enum Loosened: Hashable, Sendable {
    /// A setting of the study, by the name of its field.
    case setting(String)
    /// What somebody said no to, took back, or agreed to under pressure would count again; their interview or session.
    case refusal(RecordID)
  }

  /// Everything that protects people less in `after` than in `before`; where copies disagree the safer side counts.
  public static func loosened(from before: Contents, to after: Contents) -> [Loosened] {
    settings.filter { $0.isLooser(before, after) }.map { .setting($0.field) }
      + before.records(Interview.type).map(\.id).sorted().filter { interview in
        let was = Permission.given(in: interview, in: before)
        guard let refusal = was.refusal(of: "notes"), lasting.contains(refusal) else { return false }
        return !Permission.given(in: interview, in: after).scopes.isEmpty
      }.map { .refusal($0) } + unheardGroups(before, after).map { .refusal($0) }
  }

  /// Sessions in which not everyone agreed, or of which the group kept something in the room, and now it is otherwise.
  private static func unheardGroups(_ before: Contents, _ after: Contents) -> [RecordID] {
    let sessions = before.records(ParticipatorySession.type).filter { session in
      session.readings(ParticipatorySession.groupConsent).contains(false)
        && after[session.id].map(ParticipatorySession.isAgreed) == true
    }
    let kept = before.records(Activity.type).filter { activity in
      activity.readings(Activity.mayLeave).contains(false) && after[activity.id].map(Activity.mayLeave) == true
    }
    return Set(sessions.map(\.id) + kept.compactMap { $0[Activity.session] }).sorted()
  }

  /// What only the person can lift.
  private static let lasting: Set<Permission.Refusal> = [.refused, .withdrawn, .paused, .notUnderstood, .pressure]

  private struct Setting: Sendable {
    let field: String
    let isLooser: @Sendable (Contents, Contents) -> Bool
  }

  private static let settings: [Setting] = [
    Setting(field: Study.kMin.name) { smallestGroup($1) < smallestGroup($0) },
    Setting(field: Study.minorsProtocol.name) { !Permission.hasMinorsProtocol($0) && Permission.hasMinorsProtocol($1) },
    Setting(field: Study.consentMonths.name) { Permission.months($1) > Permission.months($0) },
    Setting(field: Study.placeRule.name) { fineness($1) > fineness($0) },
    Setting(field: Study.retentionUntil.name) { before, after in
      guard let was = end(before) else { return false }
      return end(after).map { $0 > was } ?? true
    },
    // Then nobody is asked any more whether they are.
    Setting(field: Study.wordsDestroyedOn.name) {
      $0[.study]?[Study.wordsDestroyedOn] == nil && $1[.study]?[Study.wordsDestroyedOn] != nil
    },
    Setting(field: Study.bannedWords.name) { !banned($0).subtracting(banned($1)).isEmpty },
    Setting(field: Study.referralList.name) {
      $0[.study]?[Study.referralList]?.isBlank == false && $1[.study]?[Study.referralList]?.isBlank != false
    },
    Setting(field: Study.complaintContact.name) {
      $0[.study]?[Study.complaintContact]?.isEmpty == false && $1[.study]?[Study.complaintContact]?.isEmpty != false
    },
    // Whose key it is decides who can read the names.
    Setting(field: Study.namesRecipient.name) {
      $0[.study]?[Study.namesRecipient] != $1[.study]?[Study.namesRecipient]
    },
  ]

  private static func readings<Content>(_ field: Field<Content>, _ contents: Contents) -> [Content] {
    contents[.study]?.readings(field).compactMap(\.self) ?? []
  }

  private static func smallestGroup(_ contents: Contents) -> Int { readings(Study.kMin, contents).max() ?? 5 }

  private static func fineness(_ contents: Contents) -> Int {
    let levels = Vocabulary.placeLevel.codes
    return readings(Study.placeRule, contents).compactMap { levels.firstIndex(of: $0.text) }.min() ?? levels.count - 1
  }

  private static func end(_ contents: Contents) -> Day? {
    readings(Study.retentionUntil, contents).compactMap { $0.span?.upperBound }.min()
  }

  private static func banned(_ contents: Contents) -> Set<String> {
    Set(readings(Study.bannedWords, contents).flatMap { $0.text.split(whereSeparator: \.isNewline).map(String.init) })
  }
}
