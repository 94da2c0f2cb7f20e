extension Talk {
  /// The permission asked in this interview; nil before anything of it was written.
  public func permission(in contents: Contents) -> Record? {
    contents.records(Consent.type, pointingAt: id).first
  }

  /// True while nobody has agreed to what is written here: it goes into no list, count, find or table.
  public func isHeld(in contents: Contents) -> Bool { HeldInterviews.isHeld(id, in: contents) }

  /// True once all ten points were said, one by one or in one's own words.
  public func isExplained(in contents: Contents) -> Bool {
    let said = permission(in: contents)?[Consent.explained] ?? []
    return said.contains(0) || (1...10).allSatisfy(said.contains)
  }

  /// The changes of a yes to "May we talk".
  public func agreeing(in contents: Contents, using chance: inout Chance) -> [Change] {
    let said = permission(in: contents)?[Consent.explained] ?? []
    // Nobody else here, no interpreter: the answers that need no key.
    let around =
      (contents[id]?[Interview.othersPresent] == nil ? setting(Interview.othersPresent, ["none"]) : [])
      + (contents[id]?[Interview.interpreter] == nil ? setting(Interview.interpreter, false) : [])
    return around
      + permitting(
        [
          (Consent.scopesOpening.spec, PermissionScript.openingScopes.map { Code($0) }.stored),
          (Consent.limitsTold.spec, .truth(said.contains(0) || said.contains(8))),
          (Consent.status.spec, .text("given")),
        ], in: contents, using: &chance) + answering("a2", Answer.value, ["yes"], in: contents)
  }

  /// The changes of ending because someone was pressed to talk, or may not be asked: nothing leaves the notebook.
  public func stopping(pressure: Code?, in contents: Contents, using chance: inout Chance) -> [Change] {
    let seen = pressure.map { [(Consent.pressureSeen.spec, Optional($0.stored))] } ?? []
    return permitting(seen + [(Consent.status.spec, .text("refused"))], in: contents, using: &chance)
      + setting(Interview.status, "interrupted")
  }

  // MARK: - At the end

  /// What was answered to one of the closing questions; nil when it was not asked, which means no.
  public func closingAnswer(_ scope: String, in contents: Contents) -> Bool? {
    let permission = permission(in: contents)
    if permission?[Consent.scopesClosing]?.contains(Code(scope)) == true { return true }
    if permission?[Consent.scopesRefused]?.contains(Code(scope)) == true { return false }
    return nil
  }

  /// The changes of a yes, a no, or nothing said to one closing question; what was agreed at the start still holds.
  public func closing(
    _ scope: String, with answer: Bool?, in contents: Contents, using chance: inout Chance
  ) -> [Change] {
    permitting(closing(Code(scope), with: answer, of: permission(in: contents)), in: contents, using: &chance)
  }

  /// What one answer makes of a consent; it never lifts a no, or a pause, that stands over the whole of it.
  func closing(_ asked: Code, with answer: Bool?, of permission: Record?) -> [(FieldSpec, Value?)] {
    let opening = permission?[Consent.scopesOpening] ?? []
    let closing = permission?[Consent.scopesClosing] ?? []
    // What was agreed at the start and dropped since does not come back with another answer.
    let base = closing.isEmpty ? opening : opening.filter(closing.contains)
    var yes = closing.filter { $0 != asked && !opening.contains($0) }
    var no = (permission?[Consent.scopesRefused] ?? []).filter { $0 != asked }
    switch answer {
    case true?: yes.append(asked)
    case false?: no.append(asked)
    case nil: break
    }
    let order = Vocabulary.consentScope.codes
    yes.sort { (order.firstIndex(of: $0.text) ?? .max) < (order.firstIndex(of: $1.text) ?? .max) }
    let isAsked = !yes.isEmpty || !no.isEmpty
    let status = permission?[Consent.status]
    let stands = status == nil || status == "given" || status == "partial"
    return [
      (Consent.scopesClosing.spec, isAsked ? (base + yes).stored : nil),
      (Consent.scopesRefused.spec, no.isEmpty ? nil : no.stored),
    ] + (stands ? [(Consent.status.spec, .text(no.isEmpty ? "given" : "partial"))] : [])
  }
}
