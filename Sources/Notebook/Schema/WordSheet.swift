/// Words for translators, written one to a line under the name of the set they belong to.
///
/// A line `key = words` belongs to the last line without ` = ` before it; the key is then `Set.key`.
public enum WordSheet {
  /// Every line that has words, in order, doublets and all.
  public static func lines(of text: String) -> [(key: String, words: String)] {
    var set = ""
    var lines: [(key: String, words: String)] = []
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " = ", maxSplits: 1)
      let name = parts.first.map { $0.drop { $0 == " " } } ?? ""
      if parts.count == 2 {
        lines.append(("\(set).\(name)", String(parts[1])))
      } else {
        set = String(name)
      }
    }
    return lines
  }

  /// The words by key; where a key is written twice the first counts.
  public static func read(_ text: String) -> [String: String] {
    Dictionary(lines(of: text).map { ($0.key, $0.words) }, uniquingKeysWith: { first, _ in first })
  }
}
