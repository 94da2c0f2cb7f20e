import Notebook

/// The lists of the study in which what a group named may be found again.
enum GroupLists {
  /// The lists that fit what was asked and how; none for what is no kind of anything we list.
  static func fitting(_ activity: Record) -> [Vocabulary] {
    switch activity[Activity.method].flatMap({ Method(rawValue: $0.text) }) {
    case .roleMap: [.personRole, .personKind]
    case .riskWeigh: [.riskType]
    case .dotVote, .pileRank: byQuestion(activity)
    case .timeline, .joinSplit, .giveBack, nil: []
    }
  }

  private static func byQuestion(_ activity: Record) -> [Vocabulary] {
    let asked = activity[Activity.framingQuestion] ?? ""
    let prompt = GroupGuide.prompts.first { $0.words.texts.values.contains(asked) }
    return switch prompt?.id {
    case "h3": [.recognitionWay]
    case "h4": [.motivation]
    case "h7": [.sustaining]
    case "h8": [.supportNeed, .sustaining]
    default: [.supportNeed, .sustaining, .recognitionWay, .motivation]
    }
  }
}

extension Desk {
  /// What a thing is in our lists, in words; empty while nobody has said.
  func sortedAs(_ item: Record) -> String {
    guard let mapped = item[ActivityItem.mapsTo].flatMap(ActivityItem.mapped) else { return "" }
    return contents.vocabulary(named: mapped.list)?.label(mapped.code.text, in: tongue.language) ?? mapped.code.text
  }
}
