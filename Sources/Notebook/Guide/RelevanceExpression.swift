/// The sides of a comparison, as XLSForm writes them.
public enum RelevanceComparison: String, Hashable, Sendable {
  /// The same text or number.
  case equal = "="
  /// Anything else.
  case notEqual = "!="
  /// Less than.
  case less = "<"
  /// At most.
  case lessOrEqual = "<="
  /// More than.
  case greater = ">"
  /// At least.
  case greaterOrEqual = ">="
}

/// A parsed `relevant` expression: the part of XLSForm's language that skip rules use.
public indirect enum RelevanceExpression: Hashable, Sendable {
  /// The value of a question or of the interview.
  case name(String)
  /// A number as written.
  case number(Double)
  /// A text in quotes.
  case text(String)
  /// `true()` or `false()`.
  case truth(Bool)
  /// Two values compared.
  case compare(RelevanceExpression, RelevanceComparison, RelevanceExpression)
  /// Joined by `and`.
  case all([RelevanceExpression])
  /// Joined by `or`.
  case any([RelevanceExpression])
  /// The opposite.
  case not(RelevanceExpression)
  /// Whether a code is among those chosen.
  case selected(RelevanceExpression, RelevanceExpression)
  /// The code at a place among those chosen.
  case selectedAt(RelevanceExpression, RelevanceExpression)
  /// How many codes were chosen.
  case count(RelevanceExpression)
}

// MARK: - Evaluating

extension RelevanceExpression {
  /// What it comes to, with names looked up by `value`; never fails: what cannot be compared is not equal.
  public func evaluate(_ value: (String) -> RelevanceValue) -> RelevanceValue {
    switch self {
    case .name(let name): value(name)
    case .number(let number): .number(number)
    case .text(let text): .text(text)
    case .truth(let truth): .truth(truth)
    case .compare(let left, let comparison, let right):
      .truth(Self.compare(left.evaluate(value), comparison, right.evaluate(value)))
    case .all(let parts): .truth(parts.allSatisfy { $0.evaluate(value).isTrue })
    case .any(let parts): .truth(parts.contains { $0.evaluate(value).isTrue })
    case .not(let part): .truth(!part.evaluate(value).isTrue)
    case .selected(let list, let code): .truth(list.evaluate(value).items.contains(code.evaluate(value).text))
    case .selectedAt(let list, let place): Self.item(place.evaluate(value).number, of: list.evaluate(value))
    case .count(let list): .number(Double(list.evaluate(value).count))
    }
  }

  private static func item(_ place: Double, of list: RelevanceValue) -> RelevanceValue {
    Int(exactly: place.rounded(.down)).flatMap(list.item).map(RelevanceValue.text) ?? .missing
  }

  private static func compare(
    _ left: RelevanceValue, _ comparison: RelevanceComparison, _ right: RelevanceValue
  ) -> Bool {
    switch comparison {
    case .less: left.number < right.number
    case .lessOrEqual: left.number <= right.number
    case .greater: left.number > right.number
    case .greaterOrEqual: left.number >= right.number
    case .equal: same(left, right)
    case .notEqual: !same(left, right)
    }
  }

  private static func same(_ left: RelevanceValue, _ right: RelevanceValue) -> Bool {
    switch (left, right) {
    case (.truth, _), (_, .truth): left.isTrue == right.isTrue
    case (.number, _), (_, .number): left.number == right.number
    default: left.text == right.text
    }
  }
}

// MARK: - Names

extension RelevanceExpression {
  /// Every name it looks up, each once, in the order of writing.
  public var names: [String] {
    var found: [String] = []
    collect(into: &found)
    return found
  }

  private func collect(into found: inout [String]) {
    switch self {
    case .name(let name): if !found.contains(name) { found.append(name) }
    case .number, .text, .truth: break
    case .all(let parts), .any(let parts): for part in parts { part.collect(into: &found) }
    case .not(let part), .count(let part): part.collect(into: &found)
    case .compare(let left, _, let right), .selected(let left, let right), .selectedAt(let left, let right):
      left.collect(into: &found)
      right.collect(into: &found)
    }
  }

  /// The names that make it false now: of parts joined by `and`, only those that fail; empty where it holds.
  public func blame(_ value: (String) -> RelevanceValue) -> [String] {
    guard !evaluate(value).isTrue else { return [] }
    guard case .all(let parts) = self else { return names }
    var found: [String] = []
    for name in parts.flatMap({ $0.blame(value) }) where !found.contains(name) { found.append(name) }
    return found
  }
}
