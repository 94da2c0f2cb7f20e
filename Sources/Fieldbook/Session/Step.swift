import Notebook

/// One step of a method: what the facilitator sees and does next with the group.
enum Step: Hashable, Sendable {
  /// The ruler that says whether the letters are large enough.
  case ruler
  /// Something to be read aloud or said.
  case say(SessionWord)
  /// The rules of the group, read aloud, then each one's yes.
  case groundRules, consent
  /// The group names things in its own words, so many at least and at most; with a side, those of one column.
  case items(SessionWord, least: Int, most: Int, side: Code? = nil)
  /// For each thing the group named, one of a few answers.
  case choose(SessionWord, ItemAnswer)
  /// For each station, the days since the one before.
  case days(SessionWord)
  /// Ties between the kinds of people named.
  case ties(SessionWord)
  /// The group moves what it named until the order is settled.
  case rank(SessionWord)
  /// A round with fruits, of which nothing is kept.
  case practice(Ballot.Kind)
  /// A private round behind the curtain.
  case vote(Ballot.Kind)
  /// What came of it, for everyone to see.
  case result(SessionResult)
  /// For each thing the group named, a few words.
  case tell(SessionWord, ItemText)
  /// What the group says in longer words, into a field of the activity.
  case words(SessionWord, ActivityText)
  /// Whether they agree.
  case agree
  /// Whether it may leave the room.
  case mayLeave
  /// One finding after the other is read, and what the group says of it aloud.
  case findings
  /// The end of the session: what was kept, and that the group is thanked.
  case close
}

/// What is chosen for each thing the group named.
enum ItemAnswer: Hashable, Sendable {
  case nearness, category, strength, level, likely, bad, protections
}

/// The few words told of each thing the group named.
enum ItemText: Hashable, Sendable {
  /// Why it stands where it stands.
  case why
  /// When it was, as people say it.
  case period
}

/// The longer words of an activity.
enum ActivityText: Hashable, Sendable {
  case meaning, missing, carryMore, couldHurt
}

/// How what came of it is shown.
enum SessionResult: Hashable, Sendable {
  /// Kinds of people with their signs, then the ties as a list.
  case map
  /// An order with bars in bands.
  case bars
  /// An order, numbered.
  case order
  /// A line of at most seven stations with the days between.
  case line
  /// Three by three: how likely, how bad.
  case grid
  /// What joins beside what splits.
  case columns
}
