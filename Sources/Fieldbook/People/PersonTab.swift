import Notebook

/// The parts of a person's or group's page.
enum PersonTab: Int, CaseIterable, Hashable, Sendable {
  /// In the order of line 2.
  case overview, why, dangers, sustains, help, deeds, interviews, permission

  /// The kind of record its rows are; nil for parts without rows of their own.
  var rows: RecordType? {
    switch self {
    case .why: Motivation.type
    case .dangers: Risk.type
    case .sustains: SustainingFactor.type
    case .help: SupportNeed.type
    case .deeds: Strategy.type
    case .overview, .interviews, .permission: nil
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
    case .interviews: .interviews
    case .permission: .permission
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
  case interviews = "Interviews"
  case permission = "Permission"
  case team
  case addRow = "+ one more, seen or known by us"
  case noRows = "Nothing here yet. Interviews fill this, or n writes what the team has seen."
  case noInterviews = "Nobody has been heard about this yet. i begins a talk."
  case notAskedYet = "Nobody was asked yet. What others say of them stays with our team."
  case agreed = "agreed to"
  case notAgreed = "not agreed to"
  case notAskedMeansNo = "What was not asked means no. It can be asked another day."
  case turningPoint = "a turning point"
  case wearsDown = "wears them down"
  case fragile = "could be lost soon"
  case from = "from {1}"
  case ourIdea = "our own idea"
  case noneStands = "Nothing they said may be used: {1}."
  case newRow = "new: {1}"
}

/// Why what somebody said may not be used, as the page of permission says it.
enum RefusalWord: String, Phrase {
  case noConsent = "they were not asked yet"
  case notCovered = "they agreed to talk only"
  case refused = "they said no"
  case withdrawn = "they took it back"
  case expired = "it has to be asked again"
  case paused = "they want to think about it"
  case notUnderstood = "it was not clear to them"
  case pressure = "there was pressure"
  case minors = "they are under 18"
  case watched = "an official sat by"
  case sourceGone = "the interview is in the bin"

  /// The words for a refusal.
  static func of(_ refusal: Permission.Refusal) -> RefusalWord {
    switch refusal {
    case .noConsent: .noConsent
    case .notCovered: .notCovered
    case .refused: .refused
    case .withdrawn: .withdrawn
    case .expired: .expired
    case .paused: .paused
    case .notUnderstood: .notUnderstood
    case .pressure: .pressure
    case .minors: .minors
    case .watched: .watched
    case .sourceGone: .sourceGone
    }
  }
}
