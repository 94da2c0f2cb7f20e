import Notebook

/// A row of who was heard for which the team can say how many it wants to hear.
struct TargetRow: Hashable, Sendable {
  /// What it is counted by, of the list `coverageAxis`.
  let axis: Code
  /// Its code there.
  let code: Code
  /// Its words.
  let label: String
  /// What was set before; nil for nothing.
  let target: Int?

  /// What was typed as a number of people, in any digits; nil for what is none, `.some(nil)` for an empty line.
  static func number(in typed: String) -> Int?? {
    let signs = typed.filter { !$0.isWhitespace }
    guard !signs.isEmpty else { return .some(nil) }
    let digits = signs.compactMap(\.wholeNumberValue)
    guard digits.count == signs.count, digits.count <= 4, digits.allSatisfy((0...9).contains) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + $1 }
    guard number > 0 else { return nil }
    return .some(number)
  }
}

extension Desk {
  /// Sets how many are to be heard of a kind, or takes the number away where nothing was typed.
  mutating func setTarget(_ row: TargetRow, typed: String) {
    guard let number = TargetRow.number(in: typed) else { return }
    perform(
      tongue(HeardWord.targetSet, row.label),
      CoverageTarget.setting(number, row.axis, row.code, in: contents))
    if number == nil, row.target != nil { say(tongue(HeardWord.targetGone, row.label)) }
  }
}
