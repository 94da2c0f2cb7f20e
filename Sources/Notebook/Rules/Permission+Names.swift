extension Permission {
  /// To keep the name, sealed.
  public static let sealName: Code = "sealName"
  /// To be found again.
  public static let recontact: Code = "recontact"

  /// The use that must be agreed to before a line is sealed.
  public static func scope(for part: SealedName.Part) -> Code {
    switch part {
    case .name, .place: sealName
    case .contact: recontact
    }
  }

  /// The interviews in which somebody spoke for themselves, or for a person or group they are or stand for.
  public static func interviews(speakingFor owner: RecordID, in contents: Contents) -> [Record] {
    guard contents[owner]?.kind == PeaceAgent.type.kind else {
      return contents.records(Interview.type, pointingAt: owner).filter { $0[Interview.respondent] == owner }
    }
    let speakers =
      contents.records(Respondent.type, pointingAt: owner).map(\.id)
      + contents.records(Consent.type, pointingAt: owner)
      .filter { $0[Consent.aboutRef] == owner }.compactMap { $0[Consent.respondent] }
    return Set(speakers).sorted().flatMap { contents.records(Interview.type, pointingAt: $0) }
      .filter { $0[Interview.stance] != "aboutOther" }
  }

  /// Why a line may not be sealed for its owner on a day; nil when it may.
  ///
  /// One agreement is enough, unless another of the same owner was taken back or given under pressure.
  public static func refusal(
    ofSealing part: SealedName.Part, for owner: RecordID, in contents: Contents, on day: Day
  ) -> Refusal? {
    let standings = interviews(speakingFor: owner, in: contents).map { standing(of: $0.id, in: contents, on: day) }
    let scope = scope(for: part)
    let refusals = standings.compactMap { $0.refusal(of: scope) }
    if let grave = refusals.first(where: { $0 == .withdrawn || $0 == .pressure }) { return grave }
    return refusals.count < standings.count ? nil : refusals.first ?? .noConsent
  }

  /// The changes that note down an agreement given now, beside what was agreed before; empty without an interview.
  public static func agreeing(to scope: Code, for owner: RecordID, in contents: Contents) -> [Change] {
    guard let interview = interviews(speakingFor: owner, in: contents).last else { return [] }
    guard
      let consent = contents.records(Consent.type, pointingAt: interview.id)
        .last(where: { $0[Consent.interview] == interview.id })
    else { return [] }
    // What was agreed at the end replaces the beginning, so the beginning is carried along.
    let closing = consent[Consent.scopesClosing] ?? []
    let before =
      closing.isEmpty ? (consent[Consent.scopesOpening] ?? []).filter(opening.contains) : closing
    guard !before.contains(scope) else { return [] }
    var changes = [Change(consent, Consent.scopesClosing, before + [scope])]
    if let refused = consent[Consent.scopesRefused], refused.contains(scope) {
      changes.append(Change(consent, Consent.scopesRefused, refused.filter { $0 != scope }))
    }
    return changes
  }
}
