/// Permission asked again, long after the talk: in every consent that names the interview, dated by the first question.
extension Talk {
  /// The day on which it was last asked again, when all its consents say the same; nil when it never was.
  public func askedAgain(in contents: Contents) -> Day? {
    let days = Permission.consents(naming: id, in: contents).map { $0[Consent.reviewedOn]?.span?.lowerBound }
    return Set(days).count == 1 ? days.first ?? nil : nil
  }

  /// The changes of a yes or a no to "May we still keep what you told us, and use it in our team".
  ///
  /// A yes brings back what was held. Of the other uses only those answered on the same occasion, `asked`, still
  /// count: what was agreed long ago and not asked again means no. A no counts at once.
  public func renewing(
    _ answer: Bool, asked: Set<Code>, on day: Day, in contents: Contents, using chance: inout Chance
  ) -> [Change] {
    let isToday = askedAgain(in: contents) == day
    return inEveryConsent(contents, &chance) { consent in
      guard answer else {
        return [(Consent.status.spec, .text("refused")), (Consent.reviewedOn.spec, PartialDate(day).stored)]
      }
      let opening = PermissionScript.openingScopes.map { Code($0) }
      let before = (consent?[Consent.scopesClosing] ?? []).filter { !opening.contains($0) }
      let no = (consent?[Consent.scopesRefused] ?? []).filter { !opening.contains($0) }
      return [
        (Consent.scopesOpening.spec, opening.stored),
        (Consent.scopesClosing.spec, (opening + before.filter { isToday || asked.contains($0) }).stored),
        (Consent.scopesRefused.spec, no.isEmpty ? nil : no.stored),
        (Consent.status.spec, .text(no.isEmpty ? "given" : "partial")),
        (Consent.reviewedOn.spec, PartialDate(day).stored),
      ]
    }
  }

  /// The changes of a yes, a no, or nothing said to one of the other uses; nothing but that use changes.
  public func answeringAgain(
    _ scope: Code, with answer: Bool?, in contents: Contents, using chance: inout Chance
  ) -> [Change] {
    inEveryConsent(contents, &chance) { closing(scope, with: answer, of: $0) }
  }

  /// The changes that keep what a secret word is known by, nil for none, with everything agreed in this interview.
  public func keepingWord(_ mark: String?, in contents: Contents, using chance: inout Chance) -> [Change] {
    inEveryConsent(contents, &chance) { _ in [(Consent.withdrawWord.spec, mark?.stored)] }
  }

  private func inEveryConsent(
    _ contents: Contents, _ chance: inout Chance, _ values: (Record?) -> [(FieldSpec, Value?)]
  ) -> [Change] {
    let known = Permission.consents(naming: id, in: contents)
    guard !known.isEmpty else { return permitting(values(nil), in: contents, using: &chance) }
    return known.flatMap { consent in
      values(consent).map {
        Change(
          dossier: consent.dossier, record: consent.id, kind: Consent.type.kind, field: $0.0.name, value: $0.1)
      }
    }
  }
}
