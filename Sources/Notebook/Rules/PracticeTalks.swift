/// Interviews begun to practise, and what came out of them: in no count, no find and no table.
public struct PracticeTalks: Hashable, Sendable {
  /// The interviews, in the order they were first seen.
  public let interviews: [RecordID]
  private let all: Set<RecordID>

  /// Looks at every interview once.
  public init(_ contents: Contents) {
    let talks = contents.records(Interview.type).filter { Self.isPractice($0) }
    interviews = talks.map(\.id)
    all = Set(interviews).union(talks.compactMap { $0[Interview.respondent] })
  }

  /// True for an interview begun to practise; where copies disagree it is one.
  public static func isPractice(_ interview: Record) -> Bool {
    interview.readings(Interview.practice).contains(true)
  }

  /// True for a practice talk, who spoke in it, a page it alone made, and whatever was told or answered in it.
  public func holds(_ record: Record) -> Bool {
    guard !all.isEmpty else { return false }
    if all.contains(record.id) { return true }
    let told: RecordID? =
      switch record.kind {
      case Answer.type.kind: record[Answer.interview]
      case Consent.type.kind: record[Consent.interview]
      case FollowUp.type.kind: record[FollowUp.forRef]
      case PeaceAgent.type.kind: record.fields[PeaceAgent.code.name]?.operations.first?.source
      default: nil
      }
    return (told ?? record[Common.sourceRef]).map(all.contains) ?? false
  }
}
