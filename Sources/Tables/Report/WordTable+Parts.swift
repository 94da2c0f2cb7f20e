import Notebook

// Each kind of part as rows of words.
extension WordTable {
  /// A row to an answer.
  static func table(_ bars: ShownView.Bars, _ smallest: Int?, _ language: Language) -> WordTable {
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

  /// A row to a row, or to a cell where there are very many columns.
  static func table(_ grid: ShownView.Grid, _ smallest: Int?, _ language: Language) -> WordTable {
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

  /// A row to a lane.
  static func table(_ days: ShownView.Days, _ smallest: Int?, _ language: Language) -> WordTable {
    let hasMarks = days.lanes.contains { !$0.marks.isEmpty }
    // Where some of it is telling, not all were decided.
    let closed: ReportWord = days.lanes.contains(where: \.endsWithTelling) ? .known : .decided
    let head = ["", closed(language), ReportWord.open(language), ReportWord.middle(language)]
    let rows = days.lanes.map { lane in
      // A sign and its days stay in one line.
      let marks = lane.marks.prefix(mostPeople).map { "\($0.code)\u{A0}\(Self.days(of: $0, language))" }
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
}

extension ShownView.Bars {
  /// What was set out to be reached beside a row.
  func target(of place: Int) -> Int? { targets.indices.contains(place) ? targets[place] : nil }
}
