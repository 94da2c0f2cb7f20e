/// What the person who spoke agreed to, as it counts today; every way out of the notebook asks here.
public enum Permission {
  /// The team may analyse what was said.
  public static let teamUse: Code = "teamUse"
  /// What an opening agreement can cover at most while nothing was agreed at the end.
  public static let opening: Set<Code> = ["takePart", "notes", teamUse]

  /// Why what an interview holds stays in the notebook.
  public enum Refusal: String, CaseIterable, Hashable, Sendable {
    /// Nothing was agreed to, or talk and notes were not: what is typed is held.
    case noConsent
    /// They agreed to talk, not to this use.
    case notCovered
    /// They said no, took it back, it is too old, paused, or was not clear to them.
    case refused, withdrawn, expired, paused, notUnderstood
    /// Pressure was seen: whatever was agreed to counts for nothing.
    case pressure
    /// Under 18: never in records of single people.
    case minors
    /// An official sat by: for the team only.
    case watched
    /// The talk was for practice: nothing of it is anybody's word.
    case practice
    /// The interview is not in this notebook, or in the bin.
    case sourceGone
  }

  /// How one interview stands: what is agreed to, and why the rest is not.
  public struct Standing: Hashable, Sendable {
    /// The scopes agreed to that count.
    public let scopes: Set<Code>
    private let limit: Refusal?

    /// `limit` is the reason for all that is not in the scopes.
    init(_ scopes: Set<Code>, limit: Refusal? = nil) {
      self.scopes = scopes
      self.limit = limit
    }

    /// Nothing is agreed to, for one reason.
    static func none(_ refusal: Refusal) -> Standing { Standing([], limit: refusal) }

    /// Why a use is not permitted; nil when it is.
    public func refusal(of scope: Code) -> Refusal? {
      scopes.contains(scope) ? nil : limit ?? .notCovered
    }
  }

  /// The scopes that cover what was said in an interview; empty when nothing may leave.
  public static func scopes(of interview: RecordID, in contents: Contents) -> Set<Code> {
    standing(of: interview, in: contents).scopes
  }

  /// How an interview stands, every field in conflict read in its most protective way.
  ///
  /// Consents that name the interview cover it; if none does, those of its respondent that name no interview.
  /// Several must agree. A withdrawal or pressure seen in either kind closes it.
  public static func standing(of interview: RecordID, in contents: Contents) -> Standing {
    guard let record = contents[interview], record.kind == Interview.type.kind,
      !record.readings(.deleted).contains(true)
    else { return .none(.sourceGone) }
    if record.readings(Interview.status).contains("withdrawn") { return .none(.withdrawn) }
    guard let respondent = record[Interview.respondent] else { return .none(.noConsent) }

    let general = contents.records(Consent.type, pointingAt: respondent)
      .filter { $0.readings(Consent.interview) == [nil] && $0[Consent.respondent] == respondent }
    let own = Set(
      contents.records(Consent.type, pointingAt: respondent) + contents.records(Consent.type, pointingAt: interview)
    ).filter { $0.readings(Consent.interview).contains(interview) }
    for consent in general + own {
      if consent.readings(Consent.status).contains("withdrawn") { return .none(.withdrawn) }
      if consent.readings(Consent.pressureSeen).contains("yes") { return .none(.pressure) }
    }
    let covering = own.isEmpty ? general : Array(own)
    guard !covering.isEmpty else { return .none(.noConsent) }
    if let refusal = covering.compactMap(refusal).first { return .none(refusal) }
    let agreed = covering.dropFirst().reduce(covering.first.map(agreed) ?? []) { $0.intersection(Self.agreed($1)) }
    guard agreed.isSuperset(of: ["takePart", "notes"]) else { return .none(.noConsent) }
    return limited(agreed, record, by: covering, respondent: respondent, in: contents)
  }

  // MARK: - One consent

  private static func refusal(of consent: Record) -> Refusal? {
    // Where copies disagree whether it is in the bin, it counts as there.
    if consent.readings(.deleted).contains(true) { return .noConsent }
    let status = consent.readings(Consent.status)
    if status.contains("refused") { return .refused }
    if consent.readings(Consent.understood).contains("no") { return .notUnderstood }
    if status.contains("expired") { return .expired }
    if status.contains("paused") { return .paused }
    return status.allSatisfy { $0 == "given" || $0 == "partial" } ? nil : .noConsent
  }

  /// What was agreed at the end replaces the beginning; nothing asked at the end leaves only the team's use.
  private static func agreed(_ consent: Record) -> Set<Code> {
    let atStart = consent.readings(Consent.scopesOpening).map { Set($0 ?? []).intersection(opening) }
    let readings = consent.readings(Consent.scopesClosing).flatMap { closing -> [Set<Code>] in
      guard let closing, !closing.isEmpty else { return atStart }
      return [Set(closing)]
    }
    let common = readings.dropFirst().reduce(readings.first ?? []) { $0.intersection($1) }
    return consent.readings(Consent.scopesRefused).reduce(common) { $0.subtracting($1 ?? []) }
  }

  // MARK: - Limits that no agreement lifts

  private static func limited(
    _ agreed: Set<Code>, _ interview: Record, by consents: [Record], respondent: RecordID, in contents: Contents
  ) -> Standing {
    if PracticeTalks.isPractice(interview) {
      return Standing(agreed.intersection(["takePart", "notes"]), limit: .practice)
    }
    if contents[respondent]?.readings(Respondent.ageBand).contains("under18") == true {
      let isProtected =
        contents[.study]?[Study.minorsProtocol] == true
        && consents.allSatisfy { $0[Consent.mode] == "assent_guardian" }
      return Standing(isProtected ? agreed.intersection(["takePart", "notes", "aggregate"]) : [], limit: .minors)
    }
    let others = interview.readings(Interview.othersPresent).flatMap { $0 ?? [] }
    if others.contains("official") { return Standing(agreed.intersection(opening), limit: .watched) }
    return Standing(agreed)
  }
}

extension Record {
  /// Every value a field may have while copies disagree; a lone nil when it is not set.
  public func readings<Content>(_ field: Field<Content>) -> [Content?] {
    guard let visible = fields[field.name]?.visible, !visible.isEmpty else { return [nil] }
    return visible.map { $0.value.flatMap(Content.init) }
  }
}
