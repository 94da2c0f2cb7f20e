import Notebook

/// The words of views: titles, what they count, what they add up to, and what they cannot tell.
///
/// `{1}`, `{2}` and so on stand for what is put in. A word with a twin ending in `One` is a number of things.
enum FindingsWord: String, CaseIterable {
  // What each view is called, and how to begin where it has nothing.
  case who, why, dangers, sustains, wishes, gap, ties, coverage, silence, newCodes, change, evidence
  case beginWho, beginWhy, beginDangers, beginSustains, beginWishes, beginGap, beginTies, beginCoverage
  case beginSilence, beginNewCodes, beginChange, beginEvidence
  // Why there is nothing.
  case nobodyHeard, nobodyCounts, nothingTold, nothingNarrowed, tooFew, allSmall, stays, orderStays
  // Numbers of things.
  case peopleAndGroups, peopleAndGroupsOne, people, peopleOne, talks, talksOne, reasons, reasonsOne
  case wishCount, wishCountOne, signs, signsOne, responses, responsesOne, tieCount, tieCountOne, unanswered
  case unansweredOne, codes, codesOne, looks, looksOne, places, placesOne, claims, claimsOne, named, from
  case fromAbout, heardInAll, fewerHeard
  // What numbers count.
  case unitPeople, unitHeard, unitDangers, unitWishes, unitSigns, unitTies, unitTalks, unitNew, unitClaims
  // Parts, their rows and columns.
  case partKinds, partRoles, partMentions, partMotives, partFirst, partMotivesHeard, partBands
  case partKindsOfDanger, partNamed, partUnprotected, partNotRated, partSustains, partWearsDown, partFragile
  case partBackup, partOurs, partCareful, partDecision, partTelling, partReasons, partAxes, partTies
  case partBroken, partNoneUp, partMissing, partSilence, partDistress, partLooks, partReview, partPromises
  case partNewCodes, partHardest, partStance, partSources, partConfidence, partTwice, partDisputed, headPerson
  case headPeople, headDanger, headDangers
  case headGravest, headGravity, headProtection, headFactor, headWish, headMind, headTie, headTo, headWay
  case headCrosses, headKind, headAxis, headHeard, headWanted, headPlace, headWhen, headStage, headDue
  case headField, headDoubted, near, country, outside, notSaid, other, laneShare, laneDecide, laneOpen, none, some
  case harmWorry, notFrom, kindMention, kindRecognition, kindStrategy, kindMotive, kindDanger, kindFactor
  case kindWish, kindSign, kindResponse, kindTie
  // What they add up to.
  case noProtection, together, worse, orderUnknown, couldBeNear, mostWished, nobodySeenAs, notDrawn, aboutNear
  case decided, open, openAtLeast, crossing, noneUp, lastTalks
  case toReview, overdue, leftOut
  // What they cannot tell.
  case limitTeam, limitShared, limitEveryone, severalAnswers, limitWho, limitWhy, limitDangers, limitSustains
  case limitWishes
  case limitGap, limitTies, limitCoverage, limitSilence, limitNewCodes, limitChange, limitEvidence

  /// The words in a language, with something put in.
  func callAsFunction(_ language: Language, _ values: String...) -> String {
    var words = Self.words[language]?[self] ?? Self.words[.en]?[self] ?? rawValue
    for (place, value) in values.enumerated() { words = words.replacing("{\(place + 1)}", with: value) }
    return words
  }

  /// So many of a thing.
  func numbered(_ count: Int, _ language: Language) -> String {
    let word = count == 1 ? Self(rawValue: rawValue + "One") ?? self : self
    return word(language, "\(count)")
  }

  /// What a view is called.
  static func title(of view: FindingsView) -> FindingsWord { Self(rawValue: view.rawValue) ?? .who }

  /// How to begin where a view has nothing to show.
  static func begin(_ view: FindingsView) -> FindingsWord {
    Self(rawValue: "begin" + view.rawValue.capitalizedFirst) ?? .beginWho
  }

  /// What must not be concluded from a view.
  static func limit(of view: FindingsView) -> FindingsWord {
    Self(rawValue: "limit" + view.rawValue.capitalizedFirst) ?? .limitWho
  }

  /// Things beside one another in a line.
  static func join(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: " · ") }

  /// Things in a row.
  static func list(_ parts: [String], _ language: Language) -> String {
    parts.joined(separator: language == .ar ? "، " : ", ")
  }

  /// Half of a whole number, with its half.
  static func halved(_ doubled: Int, _ language: Language) -> String {
    let point = language == .fr || language == .es ? "," : "."
    return "\(doubled / 2)" + (doubled % 2 == 0 ? "" : point + "5")
  }

  private static let words = texts.mapValues { text in
    let sheet = WordSheet.read(text)
    return Dictionary(
      allCases.compactMap { word in sheet["Findings.\(word.rawValue)"].map { (word, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  static let texts: [Language: String] = [
    .en: english, .fr: french, .es: spanish, .sw: swahili, .ar: arabic,
  ]
}
