import Notebook

/// What stays, beside what permission keeps, when single records go to people outside the team.
extension Coverage {
  /// Why a record stays with the team; nil where nothing but its source has to permit.
  func outside(_ record: Record, on day: Day) -> Stay? {
    switch record.kind {
    case PeaceAgent.type.kind: return person(record, on: day)
    case JournalEntry.type.kind: return entry(record)
    case Relationship.type.kind:
      // A kind of body cannot agree: only ties between two who both did are shown.
      let isSafe = record.readings(Relationship.safeToShow).allSatisfy { $0 == true }
      guard isSafe, record.readings(Relationship.toPerson).allSatisfy({ $0 != nil }) else { return .notSafeToShow }
    case Answer.type.kind:
      let interviews = record.readings(Answer.interview).compactMap { $0 }
      if interviews.contains(where: speakingOfOthers.contains) { return .thirdParty }
    case ParticipatorySession.type.kind:
      // What fewer than five said together is what one of four said.
      let isEnough = record.readings(ParticipatorySession.countBand).allSatisfy {
        $0.map(ParticipatorySession.five.contains) == true
      }
      if !isEnough { return .small }
    case Activity.type.kind where !Activity.mayLeave(record): return .inTheRoom
    case ActivityItem.type.kind:
      if ActivityItem.isUnsaid(record) { return .notSaid }
      // What divides could be used to split people; what joins may be told.
      if record.readings(ActivityItem.side).contains("split") { return .notShown }
    default: break
    }
    guard let type = RecordType.named(record.kind) else { return nil }
    return unsourced(record, type) ?? unshown(record, type)
  }

  /// Somebody appears who may be shown and for whom at least one who agreed to it speaks.
  private func person(_ record: Record, on day: Day) -> Stay? {
    let force = record.readings(PeaceAgent.useOfForce)
    if force.contains("armedSelfDefence") || force.contains("mixed") { return .force }
    if record.readings(PeaceAgent.ageBand).contains("under18") { return .minors }
    let speaking = Permission.interviews(speakingFor: record.id, in: contents)
    if speaking.contains(where: { refusals[$0.id] == nil }) { return nil }
    if PersonConsent(of: record.id, in: contents, on: day) == .notAsked { return .thirdParty }
    return speaking.compactMap { refusals[$0.id] }.min() ?? .noConsent
  }

  /// Notes on context, method and ideas that tell of nobody, or of public roles alone.
  private func entry(_ record: Record) -> Stay? {
    let isOpen = record.readings(JournalEntry.kind).allSatisfy { $0 == "context" || $0 == "method" || $0 == "analytic" }
    let tellsOfNobody = record.readings(JournalEntry.describesPeople).allSatisfy { $0 == "none" || $0 == "publicRoles" }
    return isOpen && tellsOfNobody ? nil : .privateEntry
  }

  /// What is said of somebody else in an interview tells of people who were not asked, if one of them was not.
  func speaksOfOthers(_ interview: Record, on day: Day) -> Bool {
    guard interview.readings(Interview.stance).contains("aboutOther") else { return false }
    return interview.readings(Interview.people).contains { people in
      (people ?? []).contains { contents[$0].map { person($0, on: day) != nil } ?? true }
    }
  }

  /// What is said of a person or group goes only as somebody heard said it, not as the team saw it.
  private func unsourced(_ record: Record, _ type: RecordType) -> Stay? {
    guard type.home == .source, type.field("person") != nil else { return nil }
    let sources = record.readings(Common.sourceRef)
    if sources.allSatisfy({ $0.flatMap { contents[$0] }?.kind == Interview.type.kind }) { return nil }
    let isTheirs = sources.allSatisfy { $0 == nil } && contents.records(in: record.dossier).contains {
      $0.kind == Respondent.type.kind && everything(from: $0.id) == nil
    }
    return isTheirs ? nil : .noConsent
  }

  /// A row whose one code leaves nowhere says nothing any more.
  private func unshown(_ record: Record, _ type: RecordType) -> Stay? {
    for spec in type.fields where spec.isRequired {
      guard case .code = spec.type, case .coarse(let coarsening) = spec.shared else { continue }
      let codes = record.fields[spec.name]?.visible.compactMap { $0.value.flatMap(Code.init) } ?? []
      if codes.contains(where: { coarsening.shown($0) == nil }) { return .notShown }
    }
    return nil
  }
}
