import Canvas

/// A few ways to go on, one under the other, each on its digit.
struct Choices: Hashable, Sendable {
  /// What came of a key.
  enum Outcome: Hashable, Sendable {
    /// The one at this place was chosen; the marker moved; the key means nothing here.
    case chosen(Int), moved, ignored
  }

  /// The one with the marker, from 0.
  var marked = 0

  /// Takes a key for so many choices.
  mutating func handle(_ key: Key, count: Int) -> Outcome {
    switch key {
    case .up, .left: marked = max(0, marked - 1)
    case .down, .right: marked = min(count - 1, marked + 1)
    case .enter, .character(" "): return .chosen(marked)
    case .character(let character):
      guard let digit = KeyReading.digit(character), (1...count).contains(digit) else { return .ignored }
      marked = digit - 1
      return .chosen(marked)
    default: return .ignored
    }
    return .moved
  }

  /// How many rows these words take.
  static func rows(_ words: [String], width: Int) -> Int {
    words.reduce(0) { $0 + wrap($1, columns: width - 5).count }
  }

  /// Draws the choices from a row on; the cursor stands on the marked one.
  func draw(_ words: [String], row first: Int, width: Int, on canvas: inout Canvas) {
    let margin = Frame.margin(in: canvas.size)
    var row = first
    for (index, text) in words.enumerated() {
      if index == marked { Frame.drawMarker(row: row, on: &canvas) }
      canvas.draw(String(index + 1), at: Position(column: margin + 2, row: row), style: .bold)
      for line in wrap(text, columns: width - 5) {
        canvas.draw(
          line, at: Position(column: margin + 5, row: row), style: index == marked ? .bold : .normal)
        row += 1
      }
    }
  }
}
