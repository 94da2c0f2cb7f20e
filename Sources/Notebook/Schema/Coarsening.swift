/// How codes of one list are made coarser before they leave: some become one, some are not shown at all.
public struct Coarsening: Hashable, Sendable {
  /// The code shown instead of each that is named here.
  public let merged: [Code: Code]
  /// Codes that are not shown; what carries only them stays.
  public let omitted: Set<Code>
  /// What stands for a code that a study added itself; nil where it stands for itself.
  public let own: Code?
  /// The name of the list that explains what comes out, where it is another than the field's.
  public let vocabulary: String?

  /// Everything as it is, but for what is named.
  public init(
    merged: [Code: Code] = [:], omitted: Set<Code> = [], own: Code? = nil, vocabulary: String? = nil
  ) {
    self.merged = merged
    self.omitted = omitted
    self.own = own
    self.vocabulary = vocabulary
  }

  /// Codes as they are.
  public static let none = Coarsening()

  /// The code to show; nil where it is not shown.
  public func shown(_ code: Code) -> Code? {
    if omitted.contains(code) { return nil }
    if let own, code.text.hasPrefix(VocabularyEdit.ownPrefix) { return own }
    return merged[code] ?? code
  }

  /// The codes to show for several, each once, in their order.
  public func shown(_ codes: [Code]) -> [Code] {
    var seen: Set<Code> = []
    return codes.compactMap(shown).filter { seen.insert($0).inserted }
  }
}
