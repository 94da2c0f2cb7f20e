import Notebook

/// A way a group works, as the steps it goes through.
enum Method: String, CaseIterable, Hashable, Sendable {
  case roleMap, dotVote, pileRank, timeline, riskWeigh, joinSplit, giveBack

  /// Its code in the list of methods.
  var code: Code { Code(rawValue) }

  /// Its steps in order.
  var steps: [Step] {
    switch self {
    case .roleMap, .dotVote, .pileRank, .timeline, .riskWeigh, .joinSplit, .giveBack: []
    }
  }
}
