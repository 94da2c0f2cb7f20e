import Tables

/// Words of the place where what was heard is looked at.
enum HeardWord: String, Phrase {
  case told = "What people told us"
  case listened = "How well we listened"
  case who = "Who keeps the peace"
  case whoAsks = "Who is it, of what kind, and when do they act?"
  case why = "Why they do it"
  case whyAsks = "What moves them, in their own words?"
  case dangers = "Dangers"
  case dangersAsks = "How likely, how bad, and who has no protection?"
  case sustains = "What keeps them going"
  case sustainsAsks = "What keeps them going, and what wears them down?"
  case wishes = "What would help"
  case wishesAsks = "What would help, and who is nearest?"
  case gap = "From sign to decision"
  case gapAsks = "How long did decisions take, near and far?"
  case ties = "Who works with whom"
  case tiesAsks = "Across, up, down, outside, over what divides?"
  case coverage = "Who was heard"
  case coverageAsks = "Who was heard, and who has not been?"
  case silence = "What was not said"
  case silenceAsks = "Which questions do people leave, where is it hard?"
  case newCodes = "Anything new"
  case newCodesAsks = "Do new talks still bring something new?"
  case change = "What changed"
  case changeAsks = "How do places change, and what is due?"
  case evidence = "What it rests on"
  case evidenceAsks = "Who says so: themselves, others, what we saw?"
  case nextView = "next view"
  case list = "all views"
  case most
  case hidden = "not shown"
  case hiddenSign = "{1} = not shown: it could be worked out"
  case fewerSign = "<{1} = fewer than {1}, perhaps nobody"
  case openSign = "→ = nothing was decided yet"
  case mostSign = "{1} = nearly all"
  case asOf = "counted in {1}"
  case ofTarget = "{1} of {2}"
  case closed = "{1} decided"
  case toldOf = "{1} told"
  case median = "middle {1} days"
  case medianOne = "middle 1 day"
  case open = "{1} open"
  case unknownDays = "days not known"
  case partPlace = "{1} of {2}, Tab for the next"
  case moreWords = "Tab: the rest"
  case narrowed = "Only {1}"
  case narrowedWarning = "Narrowed so far, numbers can show single people, to our own team too."
  case asOthers = "As partners would get it: single answers, without names, coarser. Nothing opens."
  case asEveryone = "As everyone may see it: nothing about fewer than {1} people. Nothing opens."
  case toOthers = "look as others"
  case toEveryone = "look as everyone"
  case toTeam = "look as our team"
  case notForOthers = "Only as our team sees it: below that nothing is narrowed and nothing opens."
  case nothingBeneath = "Nothing lies under this."
  case narrowTitle = "Look only at"
  case place, phase
  case round
  case kind
  case since
  case any = "all"
  case firstTalk = "first talk"
  case talk = "talk {1}"
  case sinceHint = "a day, month or year"
  case noDay = "“{1}” is no day. A day, a month or a year; empty for all."
  case narrowHint = "Enter chooses, Backspace takes away, Esc closes."
  case noTarget = "Choose who it is about: a row such as “Woman” or “18 to 29”."
  case askTarget = "How many do you want to hear: {1}? A number; empty for none."
  case targetSet = "to hear: {1}"
  case targetGone = "No number is set any more for {1}. Ctrl-Z brings it back."
  case noNumber = "“{1}” is no number from 1 to 9999."
  case counting = "Counting what was heard: it opens in a moment."

  /// What a view is called in the list.
  static func name(of view: FindingsView) -> HeardWord {
    switch view {
    case .who: .who
    case .why: .why
    case .dangers: .dangers
    case .sustains: .sustains
    case .wishes: .wishes
    case .gap: .gap
    case .ties: .ties
    case .coverage: .coverage
    case .silence: .silence
    case .newCodes: .newCodes
    case .change: .change
    case .evidence: .evidence
    }
  }

  /// Which question of the study a view answers.
  static func question(of view: FindingsView) -> HeardWord {
    switch view {
    case .who: .whoAsks
    case .why: .whyAsks
    case .dangers: .dangersAsks
    case .sustains: .sustainsAsks
    case .wishes: .wishesAsks
    case .gap: .gapAsks
    case .ties: .tiesAsks
    case .coverage: .coverageAsks
    case .silence: .silenceAsks
    case .newCodes: .newCodesAsks
    case .change: .changeAsks
    case .evidence: .evidenceAsks
    }
  }
}
