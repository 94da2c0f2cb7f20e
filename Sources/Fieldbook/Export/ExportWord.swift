import Tables

/// Words of the team's own tables: looking before writing, and what came of it.
enum ExportWord: String, Phrase {
  case whose = "Our own tables: no names, only what was agreed to."
  case practice = "Practice: its people are made up; every file says so."
  case table
  case goes
  case stays
  case why = "why it stays"
  case columns = "{1} columns"
  case rows = "rows"
  case partStays = "in rows that go"
  case nothingStays = "Everything in it goes."
  case cannotCallBack = "What is out cannot be called back."
  case goesTo = "Goes to"
  case whereTo = "Where will this file be, and who can open it?"
  case newFolder = "A new folder. Whoever holds the disk can read it."
  case forWhat = "What will open it?"
  case spreadsheet = "a spreadsheet"
  case analysis = "an analysis program"
  case needsFolder = "Name a folder first: for example {1}"
  case willWrite = "Enter writes {1} files there, readable by anyone who opens them."
  case writing = "Writing…"
  case written = "Written: {1} files in {2}"
  case writtenHint = "README.txt says what is in them and how to honour someone who takes it back."
  case look = "1 look {1}"
  case place = "2 where {1}"
  case write = "3 write {1}"
}

/// Why something stays, in a few words.
enum StayWord: String, Phrase {
  case noConsent = "not agreed to yet"
  case notCovered = "permission does not cover it"
  case refused = "they said no"
  case withdrawn = "taken back"
  case expired = "permission is too old"
  case paused = "permission is paused"
  case notUnderstood = "permission was not clear"
  case pressure = "pressure was seen"
  case minors = "under 18"
  case watched = "an official sat by"
  case sourceGone = "its interview is not here"
  case hidden = "not asked after all"
  case privateEntry = "only its writer's"
  case selfCare = "a note of self-care"
  case doNotExport = "marked to stay here"
  case belongsToWithheld = "belongs to what stays"
  case tactical = "could show a place or a route"
  case noDetails = "no details leave"
  case conflict = "two versions"
  case unreadable = "of a newer version"

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
      case .sourceGone: .sourceGone
      case .hidden: .hidden
      case .privateEntry: .privateEntry
      case .selfCare: .selfCare
      case .doNotExport: .doNotExport
      case .belongsToWithheld: .belongsToWithheld
      case .tactical: .tactical
      case .noDetails: .noDetails
      case .conflict: .conflict
      case .unreadable: .unreadable
      }
  }
}
