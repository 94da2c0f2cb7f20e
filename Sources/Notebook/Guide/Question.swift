/// How much care a question asks for.
public enum Sensitivity: String, Codable, CaseIterable, Sendable, Hashable {
  /// From what anyone may ask to what can hurt to tell.
  case ordinary, care, sensitive
}

/// One of the five questions the whole study asks.
public enum StudyQuestion: String, Codable, CaseIterable, Sendable, Hashable {
  /// Who, how known, why, what keeps them going, what would help.
  case sq1, sq2, sq3, sq4, sq5
}

/// What the screen of a question does beside asking it.
public enum QuestionKind: String, Codable, CaseIterable, Sendable, Hashable {
  /// Asked as it stands, or belonging to permission, safety or the end of the talk.
  case ordinary, understanding, openingPermission, safety, closingPermission, farewell
  /// Asked by an earlier version of the guide only: what was answered is read, nothing is asked.
  case gone
}

/// Another wording, used where its rule holds (when someone speaks about others, when a topic is to be left out).
public struct Variant: Hashable, Sendable, Codable {
  /// When it takes the place of the usual wording.
  public var relevant: Relevance
  /// The words spoken instead.
  public var wording: LocalText

  /// A variant from its parts.
  public init(relevant: Relevance, wording: LocalText) {
    self.relevant = relevant
    self.wording = wording
  }
}

/// One question of a guide: spoken words first, then what may be chosen after listening.
public struct Question: Hashable, Sendable, Codable {
  /// Its id; the same id means the same question in every guide, so that answers come together.
  public var id: String
  /// The words spoken.
  public var wording: LocalText
  /// Other wordings; the first whose rule holds is spoken.
  public var variants: [Variant]
  /// What to say or mind before asking ("Say first: you need not answer this one.").
  public var hint: LocalText?
  /// Short questions to help the talk along; never all of them.
  public var probes: [LocalText]
  /// How much care it asks for.
  public var sensitivity: Sensitivity
  /// The study question it serves, where it serves one.
  public var studyQuestion: StudyQuestion?
  /// When it is asked; always, where nil.
  public var relevant: Relevance?
  /// Whether what is said is written down as words.
  public var hasWords: Bool
  /// Whether the words may show a place, a route or a signal; then it is asked, and what does stays with the team.
  public var mayBeTactical: Bool
  /// The themes to choose; at most one of them is the answer's own value.
  public var choices: [ChoiceField]
  /// The rows to fill, where it asks for several things of one kind.
  public var rows: RowBlock?
  /// What its screen does beside asking.
  public var kind: QuestionKind

  /// A question from its parts.
  public init(
    id: String, wording: LocalText, variants: [Variant] = [], hint: LocalText? = nil, probes: [LocalText] = [],
    sensitivity: Sensitivity = .ordinary, studyQuestion: StudyQuestion? = nil, relevant: Relevance? = nil,
    hasWords: Bool = true, mayBeTactical: Bool = false, choices: [ChoiceField] = [], rows: RowBlock? = nil,
    kind: QuestionKind = .ordinary
  ) {
    self.id = id
    self.wording = wording
    self.variants = variants
    self.hint = hint
    self.probes = probes
    self.sensitivity = sensitivity
    self.studyQuestion = studyQuestion
    self.relevant = relevant
    self.hasWords = hasWords
    self.mayBeTactical = mayBeTactical
    self.choices = choices
    self.rows = rows
    self.kind = kind
  }

  /// The words to speak now: the first variant whose rule holds, else the usual wording.
  public func spoken(_ value: (String) -> RelevanceValue) -> LocalText {
    variants.first { $0.relevant.holds(value) }?.wording ?? wording
  }

  /// The choices to offer now.
  public func choices(_ value: (String) -> RelevanceValue) -> [ChoiceField] {
    choices.filter { $0.relevant?.holds(value) ?? true }
  }
}
