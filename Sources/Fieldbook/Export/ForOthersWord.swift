import Tables

/// Words of what leaves for others.
enum ForOthersWord: String, Phrase {
  case stepWhom = "1 for whom {1}"
  case stepHarm = "2 harm check {1}"
  case stepLook = "3 look {1}"
  case stepWrite = "4 write {1}"
  case forWhom = "For whom is it?"
  case shared = "partners: what was told, coarser, without names"
  case everyone = "everyone: figures only, never small groups"
  case heard = "those who were heard: a page in plain words"
  case whatFor = "What is it for? One line."
  case whoGets = "Who gets it?"
  case goOn = "go on"
  case lookInside = "look inside"
  case checkCounts = "Looked at; it counts until {1}. Enter: look again."
  case checkMinded = "To be minded: {1}. Enter: look again."
  case enterAsks = "Enter: the eight questions."
  case whyAllTheSame = "Why does it go out all the same?"
  case secondReader = "Who of the team read it as well? Their number, such as T4."
  case whyBefore = "People have not seen what was found: why does it go out before?"
  case seen = "People saw what was found first. Or say why not:"
  case unread = "{1} texts could go and are not read through for it: F9."
  case oneUnread = "1 text could go and is not read through for it: F9."
  case atTheirWish = "Something is left out at the wish of those heard."
  case coarser = "Made coarser: {1}"
  case before = "Written before for the same people ({1}): {2}"
  case neighbours = "A neighbour could know {1}."
  case onlyOne = "{1}: the only one of the kind “{2}”"
  case onlyTwo = "{1}: the only two of the kind “{2}”"
  case moreKnown = "And {1} more."
  case answer
  case people
  case base = "of"
  case nothingGoes = "Nothing goes: permission, or small groups, hold all of it here."
  case whereTo = "Where to? A new folder, such as on a stick."
  case sealing = "How?"
  case sealed = "all in one, encrypted"
  case readable = "readable by anyone who finds it"
  case itsWords = "Words that will open it; give them another way."
  case again = "The words of this notebook again."
  case writes = "Enter writes it. What is out cannot be called back."
  case callBack = "If someone takes it back, this is named."
  case asAPage = "With pictures, to look at and to print: fieldbook report"
  case toOthers = "for others, without names"
  case figures = "figures for everyone"
  case aPage = "a page for those who were heard"
  case sayWhatFor = "Say first what it is for, in a line."
  case sayWho = "Say first who gets it."
  case noCheck = "Nobody looked yet at what harm it could do."
  case oldCheck = "The questions about harm were answered too long ago, or a place is at another stage since."
  case held = "To be minded: {1}. It needs a reason, and a second reader other than who answered."
  case stopped = "It cannot go out to everyone: {1}. Change what goes, then look again."
  case notSeen = "People have not seen what was found. Bring it back to them first, or say why not."
  case tooClose = "Only {1} more or fewer than what went out on {2}: the difference would show them. Wait for more."
  case needsFolder = "Name a folder first."
  case needsWords = "Give words that will open it."
  case needsPassphrase = "Type the words of this notebook once more."
  case size = "{1} bytes"
}

/// In which way something that leaves is less exact, in words.
public enum CoarserWord: String, Phrase {
  case places = "places to areas"
  case dates = "dates to years"
  case ages = "ages to two bands"
  case codes = "some answers to one"
  case numbers = "numbers made new"
  case blanked = "what marks one person left empty"

  /// The words for a change.
  public init(_ change: Coarser) {
    self =
      switch change {
      case .places: .places
      case .dates: .dates
      case .ages: .ages
      case .codes: .codes
      case .numbers: .numbers
      case .blanked: .blanked
      }
  }
}
