/// Codes at which somebody who writes is reminded of something; a notebook knows at once where they were ever chosen.
public enum MindedCodes {
  /// About telling on neighbours, where a name would be an accusation.
  public static let tellings: Set<Code> = ["informing", "denounced"]
  /// That somebody was drawn into violence: nothing of what they did is written.
  public static let ownPast: Set<Code> = ["own_past", "ex_fighter", "left"]

  private static let all = Set((FoldedText.harms.union(tellings).union(ownPast)).map(\.text))
  private static let longest = all.map(\.utf8.count).max() ?? 0

  /// Those among the codes of a stored value.
  static func among(_ value: Value) -> [String] {
    switch value {
    case .text(let text): text.utf8.count <= longest && all.contains(text) ? [text] : []
    case .list(let items): items.flatMap(among)
    case .truth, .number, .object: []
    }
  }
}
