import Notebook

/// What is needed to draw a part besides the part itself: one way to draw each kind.
struct Pencil {
  /// The language of the words.
  let language: Language
  /// The smallest number shown; nil where every number is.
  let smallest: Int?

  /// What a cell shows, short enough for a picture.
  func sign(_ cell: ShownView.Cell) -> String {
    if case .number(let number, _) = cell.shown { return "\(number)" }
    return WordTable.words(cell, smallest, language)
  }

  /// What dashed frames mean, where there are any.
  func fewer(_ cells: some Sequence<ShownView.Cell>) -> [String] {
    cells.contains { $0.shown == .fewer } ? [ReportWord.fewerSign(language, "\(smallest ?? SmallNumbers.least)")] : []
  }

  /// The first few things of a picture in words, and how many more there are.
  func said(_ texts: [String], of count: Int, most: Int = 12) -> String {
    let more = count - most
    let all = texts.prefix(most).joined(separator: "; ")
    return more > 0 ? all + "; " + ReportWord.moreHere(language, "\(more)") : all
  }
}
