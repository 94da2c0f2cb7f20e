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
}

extension Desk {
  /// Sets how many are to be heard of a kind, or takes the number away where nothing was typed.
  mutating func setTarget(_ row: TargetRow, typed: String) {
    let digits = String(typed.compactMap { KeyReading.digit($0).map { Character(String($0)) } ?? ($0.isWhitespace ? nil : $0) })
    let number = Int(digits)
    guard digits.isEmpty || number.map({ (1...9999).contains($0) }) == true else {
      return say(tongue(HeardWord.noNumber, typed))
    }
    perform(
      tongue(HeardWord.targetSet, row.label),
      CoverageTarget.setting(number, row.axis, row.code, in: contents))
  }
}
