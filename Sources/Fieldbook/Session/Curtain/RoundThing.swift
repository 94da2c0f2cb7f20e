import Notebook

/// One thing people choose from in a private round: something the group named, or a finding laid out for it.
struct RoundThing: Hashable, Sendable {
  /// Its record; nil for fruits.
  var item: RecordID?
  /// The sign it is known by; empty where it has none.
  var sign: String
  /// Its words.
  var words: String

  /// What is chosen from in the open activity, in its order.
  static func all(_ room: SessionRoom) -> [RoundThing] {
    room.items.map {
      RoundThing(item: $0.id, sign: $0[ActivityItem.symbol] ?? "", words: $0[ActivityItem.label] ?? "")
    }
  }

  /// Fruits and the like, of which nothing is kept.
  static func practice(for kind: Ballot.Kind, _ tongue: Tongue) -> [RoundThing] {
    let things: [(sign: String, words: CurtainWord)] =
      switch kind {
      case .dots: [("●", .mango), ("▲", .banana), ("◆", .orange), ("■", .lemon)]
      case .weigh: [("●", .sourOrange), ("▲", .fallingMango)]
      case .verdicts: [("", .mangoesAreBest)]
      }
    return things.map { RoundThing(sign: $0.sign, words: tongue($0.words)) }
  }
}
