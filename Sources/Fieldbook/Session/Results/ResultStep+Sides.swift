import Canvas
import Notebook

extension ResultStep {
  // MARK: - Three by three

  /// Where each danger stands by the middle of what was said, then the same in words.
  func grid(_ room: SessionRoom) -> [Sheet] {
    let items = room.items
    var cells = Array(repeating: Array(repeating: [String](), count: 3), count: 3)
    for item in items {
      guard let likely = item[ActivityItem.scoreL], let bad = item[ActivityItem.scoreS],
        (1...3).contains(likely), (1...3).contains(bad)
      else { continue }
      cells[3 - likely][bad - 1].append(item[ActivityItem.symbol] ?? "")
    }
    guard cells.contains(where: { $0.contains { !$0.isEmpty } }) else { return [.list(.notWeighed, [])] }
    let rows = items.map { item in
      let words = [
        item[ActivityItem.scoreL].flatMap { CurtainWord.likely.element($0 &- 1) },
        item[ActivityItem.scoreS].flatMap { CurtainWord.bad.element($0 &- 1) },
      ]
      return row(item, aside: room.tongue.list(words.compactMap { $0 }.map { room.tongue($0) }))
    }
    return [.grid(cells)] + pages(.weighed, rows)
  }

  /// Draws the three by three places with their signs, a point where nothing stands.
  func draw(_ cells: [[[String]]], on screen: inout BigScreen, _ tongue: Tongue) {
    screen.title(tongue(ResultWord.grid))
    let heads = CurtainWord.likely.reversed().map { tongue($0) }
    let first = screen.margin + (heads.map { TextWidth.columns(of: $0) }.max() ?? 0) + 2
    let width = (screen.columns - screen.margin - first) / 3
    let height = screen.layout == .large ? 2 : 4
    for (place, word) in CurtainWord.bad.enumerated() {
      let room = place == 2 ? screen.columns - first - 2 * width : width - 1
      screen.put(tongue(word), column: first + place * width, row: screen.row, columns: room)
    }
    screen.row += height
    let inLine = max(1, width / 2)
    for (head, line) in zip(heads, cells) {
      screen.put(head, column: screen.margin, row: screen.row)
      for (place, signs) in line.enumerated() {
        if signs.isEmpty { screen.put(Signs.dot, column: first + place * width, row: screen.row) }
        for (index, sign) in signs.enumerated() {
          screen.put(
            sign, column: first + place * width + 2 * (index % inLine), row: screen.row + index / inLine,
            style: [.bold, .accent])
        }
      }
      screen.row += height
    }
  }

  // MARK: - What joins, what splits

  /// Both sides, screen by screen; four of each where letters are large.
  func columns(_ room: SessionRoom) -> [Sheet] {
    let list = room.contents.vocabulary(named: "joinSplit")
    let sides = ["join", "split"].map { side in
      Column(
        head: list?.label(side, in: room.tongue.language) ?? side,
        rows: room.items.filter { $0[ActivityItem.side]?.text == side }.map { row($0) })
    }
    let longest = sides.map(\.rows.count).max() ?? 0
    guard longest > 0 else { return [.list(.nothingYet, [])] }
    let most = BigScreen(size: room.size).layout == .large ? 4 : Self.most
    return stride(from: 0, to: longest, by: most).map { start in
      .columns(sides.map { Column(head: $0.head, rows: Array($0.rows.dropFirst(start).prefix(most))) })
    }
  }

  /// Draws two columns.
  func draw(_ columns: [Column], on screen: inout BigScreen, _ tongue: Tongue) {
    screen.title(tongue(ResultWord.columns))
    let width = screen.room / 2
    let height = screen.rowsLeft - 1 >= 3 * Self.most ? 3 : 2
    for (side, column) in columns.enumerated() {
      let start = screen.margin + side * width
      screen.put(column.head, column: start, row: screen.row, columns: width - 1)
      for (place, row) in column.rows.enumerated() {
        let top = screen.row + 1 + place * height
        screen.put(row.sign, column: start, row: top, style: .accent)
        for (line, words) in BigScreen.cut(row.words, columns: width - 4, lines: 2).enumerated() {
          screen.put(words, column: start + 3, row: top + line, columns: width - 4, style: .bold)
        }
      }
    }
  }
}
