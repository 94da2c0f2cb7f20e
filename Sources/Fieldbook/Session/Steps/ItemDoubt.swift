import Canvas
import Notebook

/// What is asked about the words of a thing before they are taken: nothing is refused harshly, one key is enough.
enum ItemDoubt: Hashable, Sendable {
  /// It may lead to somebody, by these words.
  case name(String)
  /// A point on a map; the one thing that never stands.
  case point(String)
  /// A post that one person holds; or, where no kinds of people are named, what one person is known by.
  case onePost, onlyOne
  /// What joins or splits sounds like a people.
  case people
  /// Among dangers: whom it comes from.
  case source
  /// On a line of time: the very day, by which a case is known.
  case day
  /// It cannot be read from afar.
  case long
  /// Another has the same words.
  case twice

  /// How many columns the words of a thing may have.
  static let widest = 24

  /// The first thing to ask; nil where there is nothing.
  static func of(_ words: String, in method: Method?, side: Code?, among others: [Record]) -> ItemDoubt? {
    if TextWidth.columns(of: words) > widest { return .long }
    let folded = TypingGuard.folded(words)
    if others.contains(where: { TypingGuard.folded($0[ActivityItem.label] ?? "") == folded }) { return .twice }
    if let warning = warnings(words).first {
      return warning.kind == .point ? .point(warning.words) : .name(warning.words)
    }
    if let opening = LineOpening.name(in: words) { return .name(opening) }
    return afterNames(words, in: method, side: side)
  }

  /// What else is to be asked once this may stand.
  func next(_ words: String, in method: Method?, side: Code?) -> ItemDoubt? {
    guard case .name = self else { return nil }
    return Self.afterNames(words, in: method, side: side)
  }

  private static func afterNames(_ words: String, in method: Method?, side: Code?) -> ItemDoubt? {
    if method == .roleMap, KindWords.soundLikeOnePost(words) { return .onePost }
    if KindWords.soundLikeTheOnlyOne(words) { return .onlyOne }
    if method == .riskWeigh, KindWords.soundArmed(words) { return .source }
    if method == .timeline, KindWords.soundLikeADay(words) { return .day }
    return side != nil && KindWords.soundLikeAPeople(words) ? .people : nil
  }

  /// The general signs of names, numbers and points; a study's own words are not in the room.
  static func warnings(_ words: String) -> [Warning] {
    let parts = words.split(separator: " ")
    // Nothing but capitals begins no sentence: it is looked at as if it stood in the middle of one.
    let isAllCapitals = (2...5).contains(parts.count) && parts.allSatisfy { $0.first?.isUppercase == true }
    return TypingGuard(forbidden: "").look(at: Prose(isAllCapitals ? "x " + words : words)).warnings
  }

  /// Whether one key lets the words stand.
  var mayStand: Bool {
    switch self {
    case .name, .onePost, .onlyOne, .people, .source, .day: true
    case .point, .long, .twice: false
    }
  }

  /// The question.
  func sheet(_ words: String, _ tongue: Tongue) -> StepSheet {
    let (said, stands): (MethodWord, MethodWord?) =
      switch self {
      case .name: (.aKindNotAPerson, .noName)
      case .point: (.noPoint, nil)
      case .onePost: (.onePost, .several)
      case .onlyOne: (.onePost, .namesNobody)
      case .people: (.aThingNotAPeople, .aThing)
      case .source: (.theDanger, .namesNobody)
      case .day: (.notTheDay, .noDay)
      case .long: (.shorter, nil)
      case .twice: (.twice, nil)
      }
    let about =
      switch self {
      case .name(let found), .point(let found): found
      case .onePost, .onlyOne, .people, .source, .day, .long, .twice: words
      }
    var sheet = StepSheet(
      said: tongue(said), rows: [StepSheet.Row(words: Signs.openQuote + about + Signs.closeQuote)],
      keys: [tongue(MethodWord.enterOtherWords)])
    if let stands { sheet.rows.append(StepSheet.Row(number: 1, words: tongue(stands), style: .normal)) }
    return sheet
  }
}
