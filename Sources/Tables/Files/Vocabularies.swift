import Notebook

/// The lists of codes a study uses, found by the name its fields say.
public struct Vocabularies: Hashable, Sendable {
  private let byName: [String: Vocabulary]

  /// The lists given; the first of two with one name counts.
  public init(_ all: [Vocabulary] = Vocabulary.builtIn) {
    byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same lists as a study changed them; its own codes come last, those it leaves out stay explained.
  func used(by book: VocabularyBook) -> Vocabularies {
    Vocabularies(byName.keys.sorted().compactMap { book[$0] ?? byName[$0] })
  }

  /// The list of a name, nil for free codes such as a researcher's own words.
  subscript(name: String) -> Vocabulary? { byName[name] }

  /// Every code that can stand in a column, with what it means: of a list made coarser the codes that are left, then
  /// those that stand for others.
  func terms(of column: Column) -> [Term] {
    guard let name = column.vocabulary, let list = self[name] else { return [] }
    let coarsening = column.coarsening ?? .none
    let left = list.terms.filter { coarsening.shown([Code($0.code)]) == [Code($0.code)] }
    let outside = coarsening.vocabulary.flatMap { self[$0] }?.terms ?? []
    return left + outside + (list.allowsOther ? [list[Vocabulary.otherCode]].compactMap { $0 } : [])
  }

  /// Every code of a list with its words, `other` last where it may be chosen; none for free codes.
  func terms(_ name: String) -> [Term] {
    guard let list = byName[name] else { return [] }
    return list.terms + (list.allowsOther ? [list[Vocabulary.otherCode]].compactMap { $0 } : [])
  }

  /// Whether `other: say` may have been chosen; always where the list is not known.
  func allowsOther(_ name: String) -> Bool { byName[name]?.allowsOther ?? true }
}
