/// What the person who spoke agreed to, as it counts today; every way out of the notebook asks here.
public enum Permission {
  /// The team may analyse what was said.
  public static let teamUse: Code = "teamUse"
  /// What an opening agreement can cover at most while nothing was agreed at the end.
  public static let opening: Set<Code> = ["takePart", "notes", teamUse]
  /// Who sits by so that words stay with the team until a lead of it decides otherwise.
  public static let watching: Set<Code> = ["official", "armed"]

  /// Why what an interview holds stays in the notebook.
  public enum Refusal: String, CaseIterable, Hashable, Sendable {
    /// Nothing was agreed to, or talk and notes were not: what is typed is held.
    case noConsent
    /// They agreed to talk, not to this use.
    case notCovered
    /// They said no, took it back, are to be asked again, paused, or it was not clear to them.
    case refused, withdrawn, expired, paused, notUnderstood
    /// Pressure was seen: whatever was agreed to counts for nothing.
    case pressure
    /// Under 18: never in records of single people.
    case minors
    /// An official or someone armed sat by: for the team only.
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

  /// The scopes that cover on a day what was said in an interview; empty when nothing may leave.
  public static func scopes(of interview: RecordID, in contents: Contents, on day: Day) -> Set<Code> {
    standing(of: interview, in: contents, on: day).scopes
  }

  /// How an interview stands on a day: nothing is covered before it was agreed to, nor once it is to be asked again.
  public static func standing(of interview: RecordID, in contents: Contents, on day: Day) -> Standing {
    let naming = consents(naming: interview, in: contents)
    let given = given(in: interview, by: naming, in: contents)
    guard !given.scopes.isEmpty, lapse(of: interview, by: naming, in: contents, on: day) != nil else { return given }
    return .none(.expired)
  }

  /// What was agreed to in an interview however long ago, every field in conflict read in its most protective way.
  ///
  /// All consents that name the interview must agree, and those of its respondent that name no interview.
  public static func given(in interview: RecordID, in contents: Contents) -> Standing {
    given(in: interview, by: consents(naming: interview, in: contents), in: contents)
  }

  /// The same where the consents that name the interview are at hand.
  private static func given(in interview: RecordID, by naming: [Record], in contents: Contents) -> Standing {
    guard let record = contents[interview], record.kind == Interview.type.kind,
      !record.readings(.deleted).contains(true)
    else { return .none(.sourceGone) }
    if record.readings(Interview.status).contains("withdrawn") { return .none(.withdrawn) }
    guard let respondent = record[Interview.respondent] else { return .none(.noConsent) }
    let consents = naming + consents(namingNoInterview: respondent, in: contents)
    if consents.contains(where: { $0.readings(Consent.status).contains("withdrawn") }) { return .none(.withdrawn) }
    if consents.contains(where: { $0.readings(Consent.pressureSeen).contains("yes") }) { return .none(.pressure) }
    guard !consents.isEmpty else { return .none(.noConsent) }
    if let refusal = consents.compactMap(refusal).first { return .none(refusal) }
    let agreed = consents.dropFirst().reduce(consents.first.map(agreed) ?? []) { $0.intersection(Self.agreed($1)) }
    guard agreed.isSuperset(of: ["takePart", "notes"]) else { return .none(.noConsent) }
    return limited(agreed, record, by: consents, respondent: respondent, in: contents)
  }

  /// The consents in which somebody was asked about one interview, by id.
  public static func consents(naming interview: RecordID, in contents: Contents) -> [Record] {
    let respondent = contents[interview]?[Interview.respondent]
    let near = respondent.map { contents.records(Consent.type, pointingAt: $0) } ?? []
    var seen: Set<RecordID> = []
    return (near + contents.records(Consent.type, pointingAt: interview))
      .filter { seen.insert($0.id).inserted && $0.readings(Consent.interview).contains(interview) }
      .sorted { $0.id < $1.id }
  }

  /// The consents of a person heard that name no interview, by id.
  static func consents(namingNoInterview respondent: RecordID, in contents: Contents) -> [Record] {
    contents.records(Consent.type, pointingAt: respondent)
      .filter { $0.readings(Consent.interview) == [nil] && $0[Consent.respondent] == respondent }
      .sorted { $0.id < $1.id }
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
    let isWatched = !isCleared(interview, in: contents)
    let heard = isWatched ? agreed.intersection(opening) : agreed
    guard isUnder18(respondent, in: contents) else { return Standing(heard, limit: isWatched ? .watched : nil) }
    let isProtected =
      hasMinorsProtocol(contents)
      && consents.allSatisfy { $0.readings(Consent.mode).allSatisfy { $0 == "assent_guardian" } }
    return Standing(isProtected ? heard.intersection(["takePart", "notes", "aggregate"]) : [], limit: .minors)
  }

  /// True when somebody may be under 18, as far as any copy says.
  public static func isUnder18(_ respondent: RecordID, in contents: Contents) -> Bool {
    contents[respondent]?.readings(Respondent.ageBand).contains("under18") == true
  }

  /// True when the study has an agreed way of hearing people under 18, and no copy says otherwise.
  public static func hasMinorsProtocol(_ contents: Contents) -> Bool {
    contents[.study]?.readings(Study.minorsProtocol).allSatisfy { $0 == true } == true
  }

  /// True for somebody under 18 while the study has no agreed way of hearing them: a talk neither begins nor goes on.
  public static func mayNotHear(_ respondent: RecordID, in contents: Contents) -> Bool {
    isUnder18(respondent, in: contents) && !hasMinorsProtocol(contents)
  }

  /// Who sat by and was not cleared by a lead of the team, giving a reason; empty when nothing keeps it back.
  public static func watchers(of interview: Record, in contents: Contents) -> Set<Code> {
    let present = Set(interview.readings(Interview.othersPresent).flatMap { $0 ?? [] }).intersection(watching)
    guard !present.isEmpty else { return [] }
    let leads = Set(leads(contents).compactMap { $0[TeamMember.teamCode] })
    let writings = interview.fields[Interview.othersCleared.name]?.visible ?? []
    guard writings.allSatisfy({ leads.contains($0.who) }),
      interview.readings(Interview.clearedReason).allSatisfy({ $0.map { !$0.isBlank } ?? false })
    else { return present }
    let cleared = interview.readings(Interview.othersCleared).map { Set($0 ?? []) }
    return present.subtracting(cleared.dropFirst().reduce(cleared.first ?? []) { $0.intersection($1) })
  }

  private static func isCleared(_ interview: Record, in contents: Contents) -> Bool {
    watchers(of: interview, in: contents).isEmpty
  }

  /// The members of the team who lead it, as far as every copy agrees.
  public static func leads(_ contents: Contents) -> [Record] {
    contents.records(TeamMember.type).filter { $0.readings(TeamMember.role).allSatisfy { $0 == "lead" } }
  }
}

extension Record {
  /// Every value a field may have while copies disagree; a lone nil when it is not set.
  public func readings<Content>(_ field: Field<Content>) -> [Content?] {
    guard let history = fields[field.name] else { return [nil] }
    if case .one(let writing) = history { return [writing.value.flatMap(Content.init)] }
    let visible = history.visible
    return visible.map { $0.value.flatMap(Content.init) }
  }
}
