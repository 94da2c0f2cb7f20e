import Notebook

/// What someone says about an export before it is written; kept with the note that it went out.
public struct ExportIntent: Hashable, Sendable {
  /// What it is for, in a line.
  public var purpose: String
  /// The kind of people who get it, never who.
  public var recipientKind: Code?
  /// Why it goes out although the check of possible harm holds it back.
  public var reason: String
  /// The team code of a second reader.
  public var secondReader: String
  /// Why it goes out before the people in it saw what was found.
  public var resultsReason: String

  /// Nothing said, unless given.
  public init(
    purpose: String = "", recipientKind: Code? = nil, reason: String = "", secondReader: String = "",
    resultsReason: String = ""
  ) {
    self.purpose = purpose
    self.recipientKind = recipientKind
    self.reason = reason
    self.secondReader = secondReader
    self.resultsReason = resultsReason
  }
}
