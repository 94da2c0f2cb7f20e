/// Which typed words stay folded: those that could lead to a hiding place, and details nobody should keep.
public struct FoldedText: Hashable, Sendable {
  /// Why words are folded.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// They show a hiding place, a route or a signal.
    case tactical
    /// Sexual harm or killing was named: no details leave the notebook.
    case noDetails
  }

  private var stories: Set<RecordID> = []
  private var harmed: Set<RecordID> = []

  /// The dangers of which nobody should keep how it was: sexual harm, and being beaten, shot at or killed.
  public static let harms: Set<Code> = ["sexual_harm", "attack_body"]

  /// True for a danger of such a kind, in any of its versions.
  public static func namesHarm(_ risk: Record) -> Bool {
    risk.readings(Risk.riskType).contains { $0.map(harms.contains) ?? false }
  }

  /// Looks through a notebook once.
  public init(_ contents: Contents) {
    for strategy in contents.records(Strategy.type) where strategy.readings(Strategy.tacticalDetail).contains(true) {
      stories.formUnion(strategy.readings(Common.sourceRef).compactMap { $0 })
    }
    for risk in contents.records(Risk.type) where Self.namesHarm(risk) {
      harmed.formUnion(risk.readings(Common.sourceRef).compactMap { $0 })
    }
  }

  /// Whether words of a record could be folded, whatever the rest of the notebook says.
  public static func mayFold(_ record: Record) -> Bool {
    [Strategy.type.kind, Risk.type.kind, Answer.type.kind, ActivityItem.type.kind].contains(record.kind)
  }

  /// Why the free text of a record is folded: of the row itself, or of the answer it was taken from; nil if it is not.
  public func reason(for record: Record) -> Reason? {
    switch record.kind {
    case Strategy.type.kind: return record.readings(Strategy.tacticalDetail).contains(true) ? .tactical : nil
    case Risk.type.kind: return Self.namesHarm(record) ? .noDetails : nil
    case Answer.type.kind:
      guard let interview = record[Answer.interview] else { return nil }
      if record.readings(Answer.value).contains(where: { !Self.harms.isDisjoint(with: $0 ?? []) }) { return .noDetails }
      switch record[Answer.question] {
      case "c1" where stories.contains(interview): return .tactical
      case "e1" where harmed.contains(interview): return .noDetails
      default: return nil
      }
    case ActivityItem.type.kind:
      return ActivityItem.codes(of: "riskType", in: record).isDisjoint(with: Self.harms) ? nil : .noDetails
    default: return nil
    }
  }
}
