import Notebook

/// The parts of a person's or group's page.
enum PersonTab: Int, CaseIterable, Hashable, Sendable {
  /// In the order of line 2.
  case overview, why, dangers, sustains, help, deeds, ties, interviews, permission, history

  /// The kind of record its rows are; nil for parts without rows of their own.
  var rows: RecordType? {
    switch self {
    case .why: Motivation.type
    case .dangers: Risk.type
    case .sustains: SustainingFactor.type
    case .help: SupportNeed.type
    case .deeds: Strategy.type
    case .ties: Relationship.type
    case .overview, .interviews, .permission, .history: nil
    }
  }

  /// Its word on line 2, in full or as lists shorten it.
  func word(inFull: Bool) -> PersonWord {
    switch self {
    case .overview: .overview
    case .why: .why
    case .dangers: .dangers
    case .sustains: inFull ? .sustains : .keepsGoing
    case .help: inFull ? .help : .wouldHelp
    case .deeds: inFull ? .deeds : .does
    case .ties: .ties
    case .interviews: .interviews
    case .permission: .permission
    case .history: .history
    }
  }
}

/// Words of a person's or group's page.
enum PersonWord: String, Phrase {
  case overview = "Overview"
  case why = "Why"
  case dangers = "Dangers"
  case sustains = "What sustains"
  case keepsGoing = "Keeps going"
  case help = "What would help"
  case wouldHelp = "Would help"
  case deeds = "What they do"
  case does = "Does"
  case ties = "Ties"
  case known = "How people know them"
  case named = "named unprompted by {1} people heard"
  case namedByOne = "named unprompted by 1 person heard"
  case notNamed = "nobody heard has named anyone like them unprompted"
  case doubtedBy = "doubted by {1}"
  case interviews = "Interviews"
  case permission = "Permission"
  case history = "History"
  case addRow = "+ one more, seen or known by us"
  case noRows = "Nothing here yet. Interviews fill this, or n writes what the team has seen."
  case noInterviews = "Nobody has been heard about this yet. i begins a talk."
  case notAskedYet = "Nobody was asked yet. What others say of them stays with our team."
  case agreed = "agreed to"
  case notAgreed = "not agreed to"
  case wasNotAsked = "not asked"
  case notAskedMeansNo = "What was not asked means no. It can be asked another day."
  case turningPoint = "a turning point"
  case wearsDown = "wears them down"
  case fragile = "could be lost soon"
  case from = "from {1}"
  case ourIdea = "our own idea"
  case noneStands = "Nothing they said may be used: {1}."
  case newRow = "new: {1}"
}
