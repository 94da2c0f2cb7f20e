import Notebook

/// Which fields of a form belong together: an empty row stands before the first of each group.
enum FieldGroups {
  /// The first field of every group but the first, by kind of record; what every row has in common is always the last.
  private static let firsts: [String: Set<String>] = [
    PeaceAgent.type.kind: names(
      PeaceAgent.place.spec, PeaceAgent.whatTheyDo.spec, PeaceAgent.sizeBand.spec, PeaceAgent.ageBand.spec,
      PeaceAgent.useOfForce.spec, PeaceAgent.knownHow.spec),
    Relationship.type.kind: names(Relationship.axis.spec, Relationship.strength.spec, Relationship.safeToShow.spec),
    ContextSnapshot.type.kind: names(
      ContextSnapshot.phase.spec, ContextSnapshot.conditions.spec, ContextSnapshot.connectors.spec,
      ContextSnapshot.note.spec),
    WarningSign.type.kind: names(WarningSign.noticedOn.spec, WarningSign.description.spec),
    Response.type.kind: names(Response.decisionOn.spec, Response.kinds.spec, Response.note.spec),
    Risk.type.kind: names(Risk.likelihood.spec, Risk.vulnerability.spec, Risk.reviewBy.spec),
    SupportNeed.type.kind: names(SupportNeed.firstProvider.spec, SupportNeed.scale.spec, SupportNeed.recommend.spec),
    Strategy.type.kind: names(Strategy.story.spec, Strategy.outcome.spec),
    Recognition.type.kind: names(Recognition.disputedBy.spec),
  ]

  private static let common = names(
    Common.sourceType.spec, Common.sourceRef.spec, Common.confidence.spec, Common.flags.spec)

  private static func names(_ specs: FieldSpec...) -> Set<String> { Set(specs.map(\.name)) }

  /// The names of the fields before which an empty row stands, of those in sight of a form.
  static func starts(_ visible: [FieldSpec], of kind: String) -> Set<String> {
    let last = visible.first { common.contains($0.name) }.map { [$0.name] } ?? []
    return (firsts[kind] ?? []).union(last).subtracting(visible.first.map { [$0.name] } ?? [])
  }
}
