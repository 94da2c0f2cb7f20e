import Notebook

/// A way a group works, as the steps it goes through.
enum Method: String, CaseIterable, Hashable, Sendable {
  case roleMap, dotVote, pileRank, timeline, riskWeigh, joinSplit, giveBack

  /// Its code in the list of methods.
  var code: Code { Code(rawValue) }

  /// Its steps in order, for a group of five or more.
  var steps: [Step] {
    switch self {
    case .roleMap:
      [
        .say(.roleAsk), .items(.roleName, least: 2, most: 7), .choose(.roleNear, .nearness), .ties(.roleTies),
        .result(.map), .words(.roleAbsent, .missing), .words(.roleMeaning, .meaning), .agree, .mayLeave,
      ]
    case .dotVote:
      [
        .say(.dotAsk), .items(.dotName, least: 4, most: 7), .say(.dotThree), .practice(.dots), .vote(.dots),
        .result(.bars), .words(.dotMeaning, .meaning), .mayLeave,
      ]
    case .pileRank:
      [
        .say(.pileAsk), .say(.pileGather), .items(.pileName, least: 2, most: 7), .rank(.pileOrder),
        .tell(.pileWhy, .why), .result(.order), .agree, .mayLeave,
      ]
    case .timeline:
      [
        .say(.timeAsk), .items(.timeName, least: 2, most: 7), .tell(.timeWhen, .period), .choose(.timeWho, .level),
        .days(.timeDays), .result(.line), .words(.timeShorter, .meaning), .mayLeave,
      ]
    case .riskWeigh:
      [
        .say(.riskAsk), .items(.riskName, least: 2, most: 7), .vote(.weigh), .choose(.riskLikely, .likely),
        .choose(.riskBad, .bad), .result(.grid), .choose(.riskProtect, .protections), .words(.riskMeaning, .meaning),
        .mayLeave,
      ]
    case .joinSplit:
      [
        .say(.joinAsk), .items(.joinName, least: 1, most: 4, side: "join"),
        .items(.splitName, least: 1, most: 4, side: "split"), .choose(.joinKind, .category),
        .choose(.joinStrength, .strength), .result(.columns), .words(.joinCarry, .carryMore),
        .words(.joinHurt, .couldHurt), .mayLeave,
      ]
    case .giveBack:
      [
        .say(.backAsk), .say(.backAnswers), .practice(.verdicts), .vote(.verdicts), .findings,
        .words(.backNotAsked, .missing), .agree, .mayLeave, .words(.backPlan, .meaning),
      ]
    }
  }

  /// Its steps in order; fewer than five talk, and nobody chooses alone.
  func steps(mayVote: Bool) -> [Step] {
    guard !mayVote else { return steps }
    return steps.compactMap { step in
      switch step {
      case .say(.dotThree): .say(.talkOnly)
      case .practice, .vote, .result(.bars): nil
      default: step
      }
    }
  }
}
