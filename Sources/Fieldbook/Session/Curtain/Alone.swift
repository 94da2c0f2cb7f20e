import Canvas
import Notebook

/// What one person gives, alone at the screen; gone the moment the curtain falls.
struct Alone: Hashable, Sendable {
  /// So long without a key, in milliseconds, and the curtain falls by itself.
  static let patience = 60_000

  /// For dots the things, otherwise an answer to each question in turn.
  private(set) var given: [Int] = []
  /// True after the first Enter of two.
  private(set) var isEnding = false
  /// When a key last came.
  var lastKey: Moment

  /// Nothing given yet.
  init(at now: Moment) { lastKey = now }

  /// Takes a key; true when it was the last. Digits, Backspace and Enter mean something, nothing else does.
  mutating func press(_ key: Key, in ballot: Ballot) -> Bool {
    switch key {
    case .enter:
      defer { isEnding = true }
      return isEnding
    case .backspace:
      isEnding = false
      _ = given.popLast()
    case .character(let character):
      guard let digit = KeyReading.digit(character), (1...max(1, ballot.answers)).contains(digit) else { break }
      isEnding = false
      if given.count < ballot.marks { given.append(digit - 1) }
    default: break
    }
    return false
  }
}
