import Tables

/// Why something stays in the notebook, in a few words: on the page of tables and where permission is shown.
enum StayWord: String, Phrase {
  case noConsent = "not agreed to yet"
  case notCovered = "permission does not cover it"
  case refused = "they said no"
  case withdrawn = "taken back"
  case expired = "permission is to be asked again"
  case paused = "permission is paused"
  case notUnderstood = "permission was not clear"
  case pressure = "pressure was seen"
  case minors = "under 18"
  case watched = "an official or someone armed sat by"
  case practice = "a talk for practice"
  case sourceGone = "its interview is not here"
  case hidden = "not asked after all"
  case privateEntry = "only its writer's"
  case selfCare = "a note of self-care"
  case doNotExport = "marked to stay here"
  case belongsToWithheld = "belongs to what stays"
  case smallPlace = "few people live there"
  case tactical = "could show a place or a tie"
  case noDetails = "no details leave"
  case conflict = "two versions"
  case unreadable = "of a newer version"
  case thirdParty = "nobody asked them"
  case force = "they have weapons"
  case notSafeToShow = "not agreed to be shown"
  case notCleared = "words not read through"
  case notQuotable = "not to be quoted"
  case notShown = "never leaves the team"
  case small = "too few share it"
  case discarded = "thrown away"
  case inTheRoom = "stays in the room"
  case notSaid = "should not be said"

  /// The words for a reason.
  init(_ stay: Stay) {
    self =
      switch stay {
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
      case .practice: .practice
      case .sourceGone: .sourceGone
      case .hidden: .hidden
      case .privateEntry: .privateEntry
      case .selfCare: .selfCare
      case .doNotExport: .doNotExport
      case .belongsToWithheld: .belongsToWithheld
      case .smallPlace: .smallPlace
      case .tactical: .tactical
      case .noDetails: .noDetails
      case .conflict: .conflict
      case .unreadable: .unreadable
      case .thirdParty: .thirdParty
      case .force: .force
      case .notSafeToShow: .notSafeToShow
      case .notCleared: .notCleared
      case .notQuotable: .notQuotable
      case .notShown: .notShown
      case .small: .small
      case .discarded: .discarded
      case .inTheRoom: .inTheRoom
      case .notSaid: .notSaid
      }
  }
}

extension Stay {
  /// The reason in a few English words, for the command line.
  public var words: String { StayWord(self).rawValue }
}
