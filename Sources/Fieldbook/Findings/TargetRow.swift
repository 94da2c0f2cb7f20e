/// A row of who was heard for which the team can say how many it wants to hear.
struct TargetRow: Hashable, Sendable {
  /// The part it stands in, such as `gender`.
  let part: String
  /// Its code there.
  let code: String
  /// Its words.
  let label: String
  /// What was set before; nil for nothing.
  let target: Int?
}

extension Desk {
  /// Sets how many are to be heard of a kind, or takes the target away where nothing was typed.
  mutating func setTarget(_ row: TargetRow, typed: String) {}
}
