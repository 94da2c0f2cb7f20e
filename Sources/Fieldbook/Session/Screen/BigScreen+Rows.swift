import Canvas

extension BigScreen {
  /// One line of a list: what is pressed for it, its sign, its words, and what stands beside them.
  struct Row: Hashable, Sendable {
    /// What is pressed, or its place in an order.
    var number: Int?
    /// The sign it is known by; empty where it has none.
    var sign = ""
    /// What it is.
    var words: String
    /// What stands beside: the dots given, how near it is.
    var aside = ""
    /// How that looks.
    var asideStyle: Style = .normal
  }

  /// Where the parts of a row stand.
  private struct Columns {
    let number, sign, words, aside: Int
  }

  /// Draws a list; rows stand apart where there is room, `leaving` some below. Long words take a second line.
  ///
  /// Room for `aside` columns is kept beside the words, so that nothing moves when something appears there.
  mutating func rows(_ rows: [Row], leaving: Int = 0, aside kept: Int = 0) {
    let free = max(0, rowsLeft - leaving)
    let isBlock = layout == .block && rows.allSatisfy { (1...9).contains($0.number ?? 0) } && rows.count * 3 <= free
    let at = places(rows, aside: kept, isBlock: isBlock)
    if isBlock { return blocks(rows, at, free) }
    var lines = rows.map { Self.cut($0.words, columns: at.aside - at.words - 1, lines: 3) }
    // Better one label cut than one that is not there.
    for index in lines.indices.reversed() where lines.reduce(0, { $0 + $1.count }) > free {
      lines[index] = Self.cut(rows[index].words, columns: at.aside - at.words - 1, lines: 1)
    }
    let taken = lines.reduce(0) { $0 + $1.count }
    // The row above the keys stays free, or the last line reads as one of them.
    let gap = taken + rows.count <= free ? 1 : 0
    for (row, lines) in zip(rows, lines) where rowsLeft > 0 {
      if let number = row.number { put(String(number), column: at.number, row: self.row, style: .bold) }
      put(row.sign, column: at.sign, row: self.row, style: .accent)
      put(row.aside, column: at.aside, row: self.row, style: row.asideStyle)
      for line in lines where rowsLeft > 0 {
        put(line, column: at.words, row: self.row, columns: at.aside - at.words - 1, style: .bold)
        self.row += 1
      }
      self.row += gap
    }
    if gap == 0 { self.row += 1 }
  }

  /// The same with numbers three rows high.
  private mutating func blocks(_ rows: [Row], _ at: Columns, _ free: Int) {
    let height = rows.count * 4 <= free ? 4 : 3
    for row in rows {
      for (line, piece) in BlockDigit.rows(of: row.number ?? 0).enumerated() {
        put(piece, column: at.number, row: self.row + line)
      }
      put(row.sign, column: at.sign, row: self.row + 1, style: .accent)
      put(row.aside, column: at.aside, row: self.row + 1, style: row.asideStyle)
      for (line, words) in Self.cut(row.words, columns: at.aside - at.words - 1, lines: 2).enumerated() {
        put(words, column: at.words, row: self.row + 1 + line, columns: at.aside - at.words - 1, style: .bold)
      }
      self.row += height
    }
  }

  private func places(_ rows: [Row], aside kept: Int, isBlock: Bool) -> Columns {
    let isNumbered = rows.contains { $0.number != nil }
    let sign = isBlock ? 12 : margin + (isNumbered ? (layout == .large ? 3 : 4) : 0)
    let widestSign = rows.map { TextWidth.columns(of: $0.sign) }.max() ?? 0
    let words = widestSign == 0 ? sign : sign + widestSign + (isBlock ? 4 : layout == .large ? 2 : 3)
    let aside = rows.map { TextWidth.columns(of: $0.aside) }.reduce(kept, max)
    let least = isBlock ? 18 : layout == .large ? 9 : 13
    // Labels of twenty-four characters stand whole: what is beside them moves to the edge before they break.
    let widest = rows.map { TextWidth.columns(of: $0.words) }.max() ?? 0
    let last = columns - margin - aside
    let end = aside == 0 ? columns - margin + 1 : min(last, max(columns - max(least, aside + margin), words + widest + 1))
    return Columns(number: margin, sign: sign, words: words, aside: end)
  }
}
