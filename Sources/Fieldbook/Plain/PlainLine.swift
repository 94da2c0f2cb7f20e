import Canvas
import Notebook

/// How a line is read where it is no text: numbers in the digits of any script, or the keys of the screen.
enum PlainLine {
  /// The one number a line is; nil for anything else.
  static func number(_ line: String) -> Int? {
    let parts = parts(of: line)
    return parts.count == 1 ? number(ofPart: parts[0]) : nil
  }

  /// The entries of a list that a line names, by number or by the key they have on the screen; nil when one is unknown.
  ///
  /// Where each code is its own digit the digit counts, else the number of its key: `10` and `a` are the same.
  static func entries(_ line: String, of list: ThemeList, numbered: Bool) -> [Int]? {
    var found: [Int] = []
    for part in parts(of: line) {
      guard let index = entry(part, of: list, numbered: numbered) else { return nil }
      if !found.contains(index) { found.append(index) }
    }
    return found.isEmpty ? nil : found
  }

  private static func entry(_ part: String, of list: ThemeList, numbered: Bool) -> Int? {
    if let number = number(ofPart: part) {
      if numbered { return String(number).first.flatMap { number < 10 ? list.index(atKey: $0) : nil } }
      return list.index(ofNumber: number)
    }
    guard part.count == 1, let letter = part.first, case .character(let key)? = KeyReading.command(.character(letter))
    else { return nil }
    return list.index(atKey: key)
  }

  private static func parts(of line: String) -> [String] {
    line.split { $0.isWhitespace || $0 == "," || $0 == "،" || $0 == ";" || $0 == "؛" }.map(String.init)
  }

  // Also the digit row of a French keyboard without Shift.
  private static func number(ofPart part: String) -> Int? {
    let digits = part.map(KeyReading.digit)
    guard (1...6).contains(digits.count), !digits.contains(nil) else { return nil }
    return digits.reduce(0) { $0 * 10 + ($1 ?? 0) }
  }
}
