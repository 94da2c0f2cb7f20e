/// A skip rule as written in a guide; one that cannot be read hides nothing, and the guide's check reports it.
public struct Relevance: Hashable, Sendable {
  /// The rule in XLSForm's syntax, as written.
  public let text: String
  /// What it says, or why it cannot be read.
  public let parsed: Result<RelevanceExpression, RelevanceError>

  /// Reads a rule; one that cannot be read is kept as written.
  public init(_ text: String) {
    self.text = text
    do {
      parsed = .success(try RelevanceParser.parse(text))
    } catch {
      parsed = .failure(error)
    }
  }

  /// Whether what it guards is to be asked or shown.
  public func holds(_ value: (String) -> RelevanceValue) -> Bool {
    guard case .success(let expression) = parsed else { return true }
    return expression.evaluate(value).isTrue
  }

  /// The names that make it false now; empty where it holds.
  public func blame(_ value: (String) -> RelevanceValue) -> [String] {
    guard case .success(let expression) = parsed else { return [] }
    return expression.blame(value)
  }

  /// The names it looks up.
  public var names: [String] {
    guard case .success(let expression) = parsed else { return [] }
    return expression.names
  }
}

extension Relevance: Codable {
  /// Reads the rule as plain text.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the rule as plain text.
  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(text)
  }
}
