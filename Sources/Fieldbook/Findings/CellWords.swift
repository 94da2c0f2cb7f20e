import Canvas
import Tables

extension ShownView.Cell {
  /// What stands for a number that could be worked out and is not shown.
  static let hiddenSign = "–"

  /// The number in few columns: a dot for nobody, `<5`, a word where nearly all said so.
  func figure(_ smallest: Int?, _ tongue: Tongue) -> String {
    switch shown {
    case .number(0, _): Signs.dot
    case .number(let number, _): String(number)
    case .fewer: "<\(smallest ?? 5)"
    case .most: tongue(HeardWord.most)
    case .hidden: Self.hiddenSign
    }
  }

  /// Whether nobody is in it.
  var isEmpty: Bool { shown == .number(0, asOf: nil) }
}

extension [String] {
  /// The letter and dash all numbers of people begin with, such as `A-`; empty where they differ.
  var commonLetter: String {
    guard let first, let dash = first.firstIndex(of: "-") else { return "" }
    let letter = String(first[...dash])
    return allSatisfy { $0.hasPrefix(letter) && $0.count > letter.count } ? letter : ""
  }

  /// Words set into at most so many lines; those that do not fit are counted by the last, `+3`.
  func set(columns: Int, lines most: Int) -> [String] {
    // Every word takes two columns at the least: of thousands only so many can fit.
    var count = Swift.min(self.count, most * (columns / 2 + 1))
    while true {
      let rest = self.count - count
      var lines: [String] = []
      for word in prefix(count) + (rest > 0 ? ["+\(rest)"] : []) {
        let last = lines.last.map { TextWidth.columns(of: $0) + 1 + TextWidth.columns(of: word) } ?? .max
        if last <= columns { lines[lines.count - 1] += " " + word } else { lines.append(word) }
      }
      if lines.count <= most || count == 0 { return Array(lines.prefix(most)) }
      count -= 1
    }
  }
}
