import Notebook

/// The lists of codes a study uses, found by the name its fields say.
public struct Vocabularies: Sendable {
  private let byName: [String: Vocabulary]

  /// The lists given; the first of two with one name counts.
  public init(_ all: [Vocabulary] = Vocabulary.builtIn) {
    byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The list of a name, nil for free codes such as a researcher's own words.
  subscript(name: String) -> Vocabulary? { byName[name] }

  /// Whether `other: say` may have been chosen; always where the list is not known.
  func allowsOther(_ name: String) -> Bool { byName[name]?.allowsOther ?? true }
}
