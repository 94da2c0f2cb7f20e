import Notebook

/// A part of a view as rows of words: beside its picture, in plain text, on a terminal.
public struct WordTable: Hashable, Sendable {
  /// What it shows; empty where the view's title says it.
  public let caption: String
  /// What stands above several columns, and above how many; empty where nothing does.
  public let groups: [Group]
  /// The headings; the first one heads what the rows are called.
  public let head: [String]
  /// The rows, each as long as the headings, its name first.
  public let rows: [[String]]
  /// What short headings stand for.
  public let legend: [Short]
  /// What signs in the cells mean, a line each: `<5: fewer than 5, perhaps nobody`.
  public let signs: [String]

  /// Words above several columns.
  public struct Group: Hashable, Sendable {
    /// The words, such as "near"; empty above those that are in none.
    public let words: String
    /// How many columns.
    public let columns: Int
  }

  /// A heading that stands for more words than it has.
  public struct Short: Hashable, Sendable {
    /// What stands above it, such as "near"; empty for nothing.
    public let group: String
    /// The heading and what it stands for: `4 faith, custom`.
    public let words: String
  }

  /// A table; without what is not given.
  init(
    _ caption: String, _ head: [String], _ rows: [[String]], groups: [Group] = [], legend: [Short] = [],
    signs: [String] = []
  ) {
    self.caption = caption
    self.head = head
    self.rows = rows
    self.groups = groups.contains { !$0.words.isEmpty } ? groups : []
    self.legend = legend
    self.signs = signs
  }

  /// The headings where nothing can stand above them, each behind its group: `near 3`, `near \u{B7} Local group`.
  public var namedHead: [String] {
    let above = groups.flatMap { Array(repeating: $0.words, count: $0.columns) }
    guard above.count == head.count else { return head }
    return zip(above, head).map { group, words in
      guard legend.isEmpty else { return [group, words].filter { !$0.isEmpty }.joined(separator: " ") }
      return Self.within(group, words)
    }
  }

  /// What short headings stand for, a line to a group: `near: 1 themselves \u{B7} 2 neighbours`.
  public var legendLines: [String] {
    legend.reduce(into: [(group: String, words: String)]()) { lines, short in
      if let last = lines.indices.last, lines[last].group == short.group {
        lines[last].words += " \u{B7} " + short.words
      } else {
        lines.append((short.group, short.words))
      }
    }.map { $0.group.isEmpty ? $0.words : "\($0.group): \($0.words)" }
  }

  /// More columns than this have only their short names, and more than twice this are written one below the other.
  static let fewColumns = 6, mostColumns = 20
  /// So many numbers of people are written into one cell; of more it says how many there are.
  private static let mostPeople = 24

  /// The table of a part, in the language of its view.
  public static func of(_ part: ShownView.Part, smallest: Int?, in language: Language) -> WordTable {
    switch part {
    case .bars(let bars): table(bars, smallest, language)
    case .grid(let grid): table(grid, smallest, language)
    case .days(let days): table(days, smallest, language)
    case .listing(let listing):
      WordTable(listing.title, listing.columns.map(\.label), listing.rows.map(\.texts))
    }
  }

  // MARK: - Each kind of part

  private static func table(_ bars: ShownView.Bars, _ smallest: Int?, _ language: Language) -> WordTable {
    let hasTargets = bars.targets.contains { $0 != nil }
    let hasPeople = bars.cells.contains { !$0.people.isEmpty }
    let hasWords = bars.words.contains { !$0.isEmpty }
    var head = [ReportWord.answer(language), bars.unit]
    if hasTargets { head.append(ReportWord.target(language)) }
    if hasPeople { head.append(ReportWord.who(language)) }
    if hasWords { head.append(ReportWord.words(language)) }
    let rows = zip(bars.rows, bars.cells).enumerated().map { place, row in
      let (name, cell) = row
      var texts = [within(name.group, name.label)]
      texts.append(words(cell, smallest, language))
      if hasTargets { texts.append(bars.target(of: place).map(String.init) ?? "") }
      if hasPeople { texts.append(people(cell, language)) }
      if hasWords { texts.append(bars.words.indices.contains(place) ? bars.words[place] : "") }
      return texts
    }
    return WordTable(bars.title, head, rows, signs: signs(of: bars.cells, smallest, language))
  }

  private static func table(_ grid: ShownView.Grid, _ smallest: Int?, _ language: Language) -> WordTable {
    func text(_ cell: ShownView.Cell) -> String {
      guard grid.listsPeople else { return words(cell, smallest, language) }
      return (cell.isGrave && !cell.people.isEmpty ? "! " : "") + people(cell, language)
    }
    guard grid.columns.count <= mostColumns else { return long(grid, text, smallest, language) }
    let isNarrow = grid.columns.count > fewColumns
    let shortened = grid.columns.filter { isNarrow && !$0.short.isEmpty }
    let rows = zip(grid.rows, grid.cells).map { [$0.label] + $1.map(text) }
    return WordTable(
      grid.title, [""] + grid.columns.map { isNarrow && !$0.short.isEmpty ? $0.short : $0.label }, rows,
      groups: groups(of: grid.columns),
      legend: shortened.map { Short(group: $0.group, words: "\($0.short) \($0.label)") },
      signs: signs(of: grid, smallest, language))
  }

  /// One row to a cell that says something: so many columns would fit on no page.
  private static func long(
    _ grid: ShownView.Grid, _ text: (ShownView.Cell) -> String, _ smallest: Int?, _ language: Language
  ) -> WordTable {
    let rows = zip(grid.rows, grid.cells).flatMap { row, cells in
      zip(grid.columns, cells).compactMap { column, cell -> [String]? in
        let words = text(cell)
        let name = within(column.group, column.label)
        return words.isEmpty || cell.shown.number == 0 ? nil : [row.label, name, words]
      }
    }
    return WordTable(
      grid.title, [ReportWord.answer(language), "", grid.unit], rows, signs: signs(of: grid, smallest, language))
  }

  private static func groups(of columns: [ShownView.Head]) -> [Group] {
    columns.reduce(into: [Group(words: "", columns: 1)]) { groups, column in
      if groups.count > 1, let last = groups.last, last.words == column.group {
        groups[groups.count - 1] = Group(words: last.words, columns: last.columns + 1)
      } else {
        groups.append(Group(words: column.group, columns: 1))
      }
    }
  }

  private static func table(_ days: ShownView.Days, _ smallest: Int?, _ language: Language) -> WordTable {
    let hasMarks = days.lanes.contains { !$0.marks.isEmpty }
    let head = ["", ReportWord.decided(language), ReportWord.open(language), ReportWord.middle(language)]
    let rows = days.lanes.map { lane in
      let marks = lane.marks.prefix(mostPeople).map { mark in "\(mark.code) \(Self.days(of: mark, language))" }
      let more = lane.marks.count - marks.count
      return [
        lane.head.label, words(lane.closed, smallest, language), words(lane.open, smallest, language),
        middle(of: lane, language),
      ] + (hasMarks ? [joined(marks, more, language, by: ", ")] : [])
    }
    // A few decided leave no middle that could be told.
    let isHidden = days.lanes.contains { middle(of: $0, language) == ReportWord.hidden(language) }
    let cells = days.lanes.flatMap { [$0.closed, $0.open] }
    return WordTable(
      days.title, head + (hasMarks ? [ReportWord.days(language)] : []), rows,
      signs: signs(of: cells, isHidden: isHidden, smallest, language))
  }

  // MARK: - Words

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
  private static func within(_ group: String, _ label: String) -> String {
    group.isEmpty ? label : "\(group) \u{B7} \(label)"
  }

  private static func signs(of grid: ShownView.Grid, _ smallest: Int?, _ language: Language) -> [String] {
    let cells = grid.cells.flatMap { $0 }
    guard grid.listsPeople else { return signs(of: cells, smallest, language) }
    return cells.contains { $0.isGrave && !$0.people.isEmpty } ? [ReportWord.graveMark(language)] : []
  }

  /// What the signs in some cells mean, in the order they are likely to be met.
  private static func signs(
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

  private static func joined(_ texts: [String], _ more: Int, _ language: Language, by mark: String) -> String {
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

extension ShownView.Bars {
  /// What was set out to be reached beside a row.
  func target(of place: Int) -> Int? { targets.indices.contains(place) ? targets[place] : nil }
}
