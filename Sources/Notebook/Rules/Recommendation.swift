/// Whether a wish is recommended to others: only with a check of possible harm that still counts.
public enum Recommendation: Hashable, Sendable {
  /// Why a wish can never be recommended.
  public enum Refusal: Hashable, Sendable {
    /// They wish to be left to do it themselves; or they use weapons and stand here as what is around.
    case leaveAlone, weapons
  }

  /// Nobody recommends it.
  case none
  /// Recommended, with the questions whose answers are to be minded beside it.
  case stands([HarmQuestion])
  /// It was, but nobody has looked at the harm, or not lately: it is to be looked at again.
  case again([HarmQuestion])

  /// How a wish stands on a day.
  public init(of need: Record, in contents: Contents, on day: Day) {
    guard need[SupportNeed.recommend] == true, Self.refusal(of: need, in: contents) == nil else {
      self = .none
      return
    }
    guard let check = HarmChecking.newest(about: need.id, kind: "support", in: contents) else {
      self = .again([])
      return
    }
    switch check.result {
    case .stop: self = .none
    default: self = check.isCurrent(in: contents, on: day) ? .stands(check.flagged) : .again(check.flagged)
    }
  }

  /// Why a wish may not be recommended, whatever its harm check says; nil when it may.
  public static func refusal(of need: Record, in contents: Contents) -> Refusal? {
    if need.readings(SupportNeed.need).contains("leave_alone") { return .leaveAlone }
    let person = need[SupportNeed.person].flatMap { contents[$0] }
    return person.map(PeaceAgent.usesWeapons) == true ? .weapons : nil
  }

  /// The wishes to be looked at again, in no order.
  public static func toLookAtAgain(in contents: Contents, on day: Day) -> [Record] {
    contents.records(SupportNeed.type).filter { need in
      if case .again = Recommendation(of: need, in: contents, on: day) { true } else { false }
    }
  }
}

extension PeaceAgent {
  /// True for those who use weapons, if only partly: what is around, not people whom lists are about.
  public static func usesWeapons(_ person: Record) -> Bool {
    person.readings(useOfForce).contains { $0 == "armedSelfDefence" || $0 == "mixed" }
  }
}
