import Notebook

/// One thing people choose from in a private round: something the group named, or a finding read to it.
struct RoundThing: Hashable, Sendable {
  /// Its record; nil for a finding nothing was written about yet, and for fruits.
  var item: RecordID?
  /// The name of the finding it is about.
  var finding: String?
  /// The sign it is known by.
  var sign: String
  /// Its words.
  var words: String

  /// What is chosen from in the open activity.
  static func all(for kind: Ballot.Kind, _ room: SessionRoom) -> [RoundThing] {
    let named = room.items.map { item in
      RoundThing(
        item: item.id, finding: item[ActivityItem.finding], sign: item[ActivityItem.symbol] ?? "",
        words: item[ActivityItem.label] ?? "")
    }
    guard kind == .verdicts else { return named }
    let known = Set(named.compactMap(\.finding))
    return named + room.findings.filter { !known.contains($0.id) }.map { RoundThing(finding: $0.id, sign: "", words: $0.words) }
  }

  /// Fruits and the like, of which nothing is kept.
  static func practice(for kind: Ballot.Kind, _ tongue: Tongue) -> [RoundThing] {
    let words: [CurtainWord]
    switch kind {
    case .dots: words = [.mango, .banana, .orange, .lemon]
    case .weigh: words = [.sourOrange, .fallingMango]
    case .verdicts: words = [.mangoesAreBest]
    }
    return zip(BigScreen.signs, words).map { RoundThing(sign: kind == .verdicts ? "" : $0, words: tongue($1)) }
  }
}
