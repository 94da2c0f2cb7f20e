import Notebook

/// What kinds of record are called on screen.
enum RecordWord: String, Phrase {
  case person = "person or group"
  case motivation = "why"
  case risk = "danger"
  case sustaining = "what keeps them going"
  case need = "what would help"
  case strategy = "what they do"
  case recognition = "how they are known"
  case place, team, promised
  case sign = "early sign"
  case interview, note, answer, permission
  case heard = "person heard"
  case study
  case page
  case response = "what came of it"
  case mention = "named by them"
  case context = "how it stands"
  case tie
  case listWord = "word of a list"
  case harmCheck = "what harm it could do"
  case session
  case doneTogether = "done together"
  case namedByGroup = "named by the group"
  case groupQuestion = "question for groups"

  /// The word for a kind.
  static func of(_ kind: String) -> RecordWord {
    switch kind {
    case PeaceAgent.type.kind: .person
    case Motivation.type.kind: .motivation
    case Risk.type.kind: .risk
    case SustainingFactor.type.kind: .sustaining
    case SupportNeed.type.kind: .need
    case Strategy.type.kind: .strategy
    case Recognition.type.kind: .recognition
    case Place.type.kind: .place
    case TeamMember.type.kind: .team
    case FollowUp.type.kind: .promised
    case WarningSign.type.kind: .sign
    case Respondent.type.kind: .heard
    case Interview.type.kind: .interview
    case Answer.type.kind: .answer
    case Consent.type.kind: .permission
    case JournalEntry.type.kind: .note
    case Response.type.kind: .response
    case Mention.type.kind: .mention
    case Study.type.kind: .study
    case ContextSnapshot.type.kind: .context
    case Relationship.type.kind, ActivityTie.type.kind: .tie
    case ParticipatorySession.type.kind: .session
    case Activity.type.kind: .doneTogether
    case ActivityItem.type.kind: .namedByGroup
    case GroupQuestion.type.kind: .groupQuestion
    case HarmCheck.type.kind, HarmAnswer.type.kind: .harmCheck
    case VocabularyEdit.type.kind: .listWord
    default: .page
    }
  }
}

/// How grave a danger is, in words.
enum BandWord: String, Phrase {
  case low, moderate, high, severe
  case notRated = "not rated"

  /// The word for a band.
  static func of(_ band: RiskBand) -> BandWord {
    switch band {
    case .low: .low
    case .moderate: .moderate
    case .high: .high
    case .severe: .severe
    case .notRated: .notRated
    }
  }
}
