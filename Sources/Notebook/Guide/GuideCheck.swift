/// Something in a guide that would fail in front of a person.
public struct GuideFinding: Hashable, Sendable {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    /// It asks nothing.
    case noQuestions
    /// Two questions have one id, so that their answers would mix.
    case duplicateId
    /// No words in these languages.
    case emptyWording([Language])
    /// A list of this name does not exist.
    case unknownVocabulary(String)
    /// The rule about when to ask cannot be read.
    case unreadableRule(String, RelevanceError)
    /// A rule names a question that does not exist.
    case unknownName(String)
    /// A block of rows has no columns.
    case emptyRow
    /// Two lists of one question write to one field.
    case duplicateChoice(String)
    /// Two lists of one question both want the answer's own value.
    case secondOwnValue(String)
    /// An id that no record can have, or that is longer than 40 signs.
    case badId
    /// The id of a guide that comes with the program.
    case takenId
    /// A version that is no whole number from 1 to 9999.
    case badVersion(String)
    /// What asks for permission is wanting: the question of this id and kind.
    case noPermission(String)
    /// A question of this kind must have this id.
    case fixedId(String, kind: String)
    /// A kind that only the program gives.
    case badKind(String)
    /// What is chosen or named would be kept nowhere, or where a guide has no business.
    case unknownField(String)
    /// The list is not the one that the field takes.
    case otherVocabulary(String, field: String)
    /// More questions than anyone answers.
    case tooMany(Int)
    /// A sign that steers the terminal or turns the direction of letters; it is shown as a mark.
    case hiddenSign(UInt32)
  }

  /// The question it is in, or the section or guide where no question is to blame.
  public var place: String
  /// What is wrong.
  public var fault: Fault

  /// True for what is worth knowing and fails nobody.
  public var isHarmless: Bool { if case .hiddenSign = fault { true } else { false } }
}

/// Looks a guide over before it is used; a guide without findings can be asked from the first to the last question.
public struct GuideCheck {
  /// What is looked over.
  let guide: Guide
  private let known: Set<String>
  private let vocabularies: Set<String>
  private var findings: [GuideFinding] = []

  /// Everything wrong with a guide, in its own order; `vocabularies` are the names it may choose from.
  public static func findings(
    in guide: Guide, vocabularies: Set<String> = Set(Vocabulary.builtIn.map(\.name))
  ) -> [GuideFinding] {
    var check = GuideCheck(guide: guide, vocabularies: vocabularies)
    check.run()
    return check.findings
  }

  /// Everything wrong with a guide that people wrote: beside its questions, what the notebook needs of any guide.
  public static func findings(
    inOwn guide: Guide, vocabularies: Set<String> = Set(Vocabulary.builtIn.map(\.name))
  ) -> [GuideFinding] {
    var check = GuideCheck(guide: guide, vocabularies: vocabularies)
    check.run()
    check.runOwn()
    return check.findings
  }

  private init(guide: Guide, vocabularies: Set<String>) {
    self.guide = guide
    self.vocabularies = vocabularies
    known = Guide.interviewNames.union(guide.questions.map(\.id))
  }

  private mutating func run() {
    if guide.questions.isEmpty { note(guide.id, .noQuestions) }
    check(guide.title, at: guide.id)
    check(guide.duration, at: guide.id)
    var seen: Set<String> = []
    for section in guide.sections {
      if !seen.insert(section.id).inserted { note(section.id, .duplicateId) }
      check(section.label, at: section.id)
      if let aside = section.aside { check(aside, at: section.id) }
      for question in section.questions {
        if !seen.insert(question.id).inserted { note(question.id, .duplicateId) }
        check(question)
      }
    }
  }

  private mutating func check(_ question: Question) {
    let id = question.id
    check(question.wording, at: id)
    if let hint = question.hint { check(hint, at: id) }
    for probe in question.probes { check(probe, at: id) }
    if let rule = question.relevant { check(rule, at: id) }
    for variant in question.variants { check(variant, at: id) }
    var names: Set<String> = []
    for choice in question.choices {
      if !names.insert(choice.name).inserted { note(id, .duplicateChoice(choice.name)) }
      check(choice.prompt, at: id)
      check(choice.vocabulary, at: id)
      if let rule = choice.relevant { check(rule, at: id) }
    }
    for choice in question.choices.filter({ $0.target == .answer }).dropFirst() {
      note(id, .secondOwnValue(choice.name))
    }
    guard let rows = question.rows else { return }
    if rows.columns.isEmpty { note(id, .emptyRow) }
    for column in rows.columns {
      check(column.heading, at: id)
      if let prompt = column.prompt { check(prompt, at: id) }
      if let vocabulary = column.kind.vocabulary { check(vocabulary, at: id) }
    }
  }

  private mutating func check(_ variant: Variant, at place: String) {
    check(variant.relevant, at: place)
    check(variant.wording, at: place)
  }

  private mutating func check(_ text: LocalText, at place: String) {
    let signs = Set(text.texts.values.flatMap(\.unicodeScalars).map(\.value).filter(Self.isHidden))
    for sign in signs.sorted() { note(place, .hiddenSign(sign)) }
    let wanting = guide.languages.filter(text.isFallback)
    if text.isEmpty || !wanting.isEmpty { note(place, .emptyWording(wanting)) }
  }

  private mutating func check(_ vocabulary: String, at place: String) {
    if !vocabularies.contains(vocabulary) { note(place, .unknownVocabulary(vocabulary)) }
  }

  private mutating func check(_ rule: Relevance, at place: String) {
    if case .failure(let error) = rule.parsed { note(place, .unreadableRule(rule.text, error)) }
    for name in rule.names where !known.contains(name) { note(place, .unknownName(name)) }
  }

  private static func isHidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Notes something wrong at a place.
  mutating func note(_ place: String, _ fault: GuideFinding.Fault) {
    findings.append(GuideFinding(place: place, fault: fault))
  }
}
