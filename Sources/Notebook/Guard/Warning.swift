/// Words in a text that could lead to somebody: where they stand, and what they look like.
public struct Warning: Hashable, Sendable {
  /// What the words look like.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The study agreed never to type it.
    case forbidden
    /// It stands among the names kept apart, which are open just now.
    case keptApart
    /// A name: after a title, or a capital in the middle of a sentence.
    case name
    /// A telephone number or the number of somebody's papers.
    case number
    /// A mail address or what somebody is called on the net.
    case address
    /// A point on a map.
    case point
  }

  /// What the words look like.
  public let kind: Kind
  /// The words themselves.
  public let words: String
  /// The paragraph they stand in, counted from 0.
  public let paragraph: Int
  /// Where they stand in that paragraph, in bytes of UTF-8.
  public let bytes: Range<Int>
  /// The words as they are compared: case, accents and variants of letters aside.
  public let folded: [UInt8]
}

extension Warning {
  /// How many Characters of the whole text stand before it, a paragraph break counting as one.
  public func offset(in prose: Prose) -> Int {
    guard prose.paragraphs.indices.contains(paragraph) else { return 0 }
    let earlier = prose.paragraphs[..<paragraph].reduce(0) { $0 + $1.text.count + 1 }
    let before = prose.paragraphs[paragraph].text.utf8.prefix(bytes.lowerBound)
    return earlier + (String(before)?.count ?? 0)
  }
}
