import Notebook

// What stands in a cell, in words.
extension WordTable {
  /// So many numbers of people are written into one cell; of more it says how many there are.
  static let mostPeople = 24

  /// What stands in a cell, in words.
  static func words(_ cell: ShownView.Cell, _ smallest: Int?, _ language: Language) -> String {
    switch cell.shown {
    case .number(let number, let year?): ReportWord.asOf(language, "\(number)", "\(year)")
    case .number(let number, nil): (cell.isGrave && number > 0 ? "! " : "") + "\(number)"
    case .fewer: ReportWord.fewer(language, "\(smallest ?? SmallNumbers.least)")
    case .most: ReportWord.most(language)
    case .hidden: ReportWord.hidden(language)
    }
  }

  /// A name behind its group, if it has one: `near \u{B7} Local group`.
  static func within(_ group: String, _ label: String) -> String {
    group.isEmpty ? label : "\(group) \u{B7} \(label)"
  }

  /// What the signs in a grid mean.
  static func signs(of grid: ShownView.Grid, _ smallest: Int?, _ language: Language) -> [String] {
    let cells = grid.cells.flatMap { $0 }
    guard grid.listsPeople else { return signs(of: cells, smallest, language) }
    return cells.contains { $0.isGrave && !$0.people.isEmpty } ? [ReportWord.graveMark(language)] : []
  }

  /// What the signs in some cells mean, in the order they are likely to be met.
  static func signs(
    of cells: [ShownView.Cell], isHidden: Bool = false, _ smallest: Int?, _ language: Language
  ) -> [String] {
    let least = "\(smallest ?? SmallNumbers.least)"
    let signs: [(isThere: Bool, meaning: String)] = [
      (cells.contains { $0.isGrave && ($0.shown.number ?? 0) > 0 }, ReportWord.graveMark(language)),
      (cells.contains { $0.shown == .fewer }, ReportWord.fewerMark(language, ReportWord.fewer(language, least), least)),
      (cells.contains { $0.shown == .most }, ReportWord.mostMark(language, ReportWord.most(language))),
      (
        isHidden || cells.contains { $0.shown == .hidden },
        ReportWord.hiddenMark(language, ReportWord.hidden(language))
      ),
    ]
    return signs.filter(\.isThere).map(\.meaning)
  }

  /// The numbers of those in a cell; of many the first, and how many more there are.
  static func people(_ cell: ShownView.Cell, _ language: Language, most: Int = mostPeople) -> String {
    joined(Array(cell.people.prefix(most)), cell.people.count - most, language, by: " ")
  }

  /// Texts one after the other, and how many more there are.
  static func joined(_ texts: [String], _ more: Int, _ language: Language, by mark: String) -> String {
    let all = texts.joined(separator: mark)
    return more > 0 ? all + mark + ReportWord.moreHere(language, "\(more)") : all
  }

  /// The middle of the days of a lane, with its half day; why there is none.
  static func middle(of lane: ShownView.Days.Lane, _ language: Language) -> String {
    if let doubled = lane.doubledMedian { return FindingsWord.halved(doubled, language) }
    switch lane.closed.shown {
    case .number(0, _): return ""
    case .number, .most: return ReportWord.unknown(language)
    case .fewer, .hidden: return ReportWord.hidden(language)
    }
  }

  /// The days of a sign in words: `2`, `17 and more`.
  static func days(of mark: ShownView.Days.Mark, _ language: Language) -> String {
    let days = mark.days.map(String.init)
    guard mark.isOpen else { return days ?? ReportWord.unknown(language) }
    return days.map { ReportWord.atLeast(language, $0) } ?? ReportWord.open(language)
  }
}
