/// How many people, asked apart from one another, named somebody of this kind before anyone put it to them.
public enum IndependentMentions {
  /// Different people heard who named this kind unprompted; who is or speaks for them does not count, nor what is held.
  ///
  /// A mention has no page of its own, so the kind must be the same, and where both say how people see them, one role.
  public static func count(of person: Record, in contents: Contents, held: HeldInterviews) -> Int {
    guard let kind = person[PeaceAgent.kind] else { return 0 }
    let roles = Set(person[PeaceAgent.roles] ?? [])
    let naming = contents.records(Mention.type).filter { mention in
      guard mention[Mention.kind] == kind, !held.holds(mention) else { return false }
      let seen = Set(mention[Mention.roles] ?? [])
      return roles.isEmpty || seen.isEmpty || !roles.isDisjoint(with: seen)
    }
    let respondents = naming.compactMap { mention in
      mention[Common.sourceRef].flatMap { contents[$0]?[Interview.respondent] }
    }
    return Set(respondents).filter { contents[$0]?[Respondent.about] != person.id }.count
  }
}
