import Notebook

extension ItemAnswer {
  /// One answer: what is stored, and its words.
  struct Choice: Hashable, Sendable {
    /// What is stored.
    let value: Value
    /// What is shown.
    let words: String
  }

  /// True where several may be chosen.
  var isSeveral: Bool { self == .protections }

  /// The field of the thing that holds the answer.
  var field: FieldSpec {
    switch self {
    case .nearness: ActivityItem.nearness.spec
    case .category: ActivityItem.category.spec
    case .strength: ActivityItem.strength.spec
    case .level: ActivityItem.level.spec
    case .likely: ActivityItem.scoreL.spec
    case .bad: ActivityItem.scoreS.spec
    case .protections: ActivityItem.protections.spec
    }
  }

  /// The answers in the order of their numbers.
  func choices(_ tongue: Tongue) -> [Choice] {
    switch self {
    case .nearness: Self.codes(.nearness, tongue)
    case .category: Self.codes(.joinCategory, tongue)
    case .level: Self.codes(.provider, tongue)
    case .protections: Self.codes(.protection, tongue)
    case .strength: Self.steps([MethodWord.weak, .strong, .veryStrong], tongue)
    case .likely: Self.steps(CurtainWord.likely, tongue)
    case .bad: Self.steps(CurtainWord.bad, tongue)
    }
  }

  /// The answers of a thing, as they are stored.
  func answers(of item: Record) -> [Value] {
    switch item.value(field.name) {
    case .list(let values): values
    case let value?: [value]
    case nil: []
    }
  }

  /// True once the group said something of a thing, be it that nothing fits.
  func isAnswered(_ item: Record) -> Bool { item.value(field.name) != nil }

  /// The change by which a thing gets these answers.
  func change(of item: Record, to values: [Value]) -> Change {
    Change(
      dossier: item.dossier, record: item.id, kind: item.kind, field: field.name,
      value: isSeveral ? .list(values) : values.first)
  }

  private static func codes(_ list: Vocabulary, _ tongue: Tongue) -> [Choice] {
    list.offered.map { Choice(value: .text($0.code), words: $0.label[tongue.language]) }
  }

  private static func steps(_ words: [some Phrase], _ tongue: Tongue) -> [Choice] {
    words.enumerated().map { Choice(value: .number($0 + 1), words: tongue($1)) }
  }
}
