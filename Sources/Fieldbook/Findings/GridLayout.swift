import Canvas
import Tables

/// One answer by another, laid out: with headings in words where they fit, in short names and a legend where not.
struct GridLayout {
  private let grid: ShownView.Grid
  private let room: PartRoom
  private var labels: Int
  /// Where each column in sight begins, and how wide each of all is.
  private var starts: [Int] = []
  private var widths: [Int] = []
  private var shown: Range<Int>
  private var isShort = false
  private let letter: String

  /// A table in a room.
  init(_ grid: ShownView.Grid, in room: PartRoom) {
    self.grid = grid
    self.room = room
    letter = grid.listsPeople ? grid.cells.flatMap { $0.flatMap(\.people) }.commonLetter : ""
    let widest = grid.rows.map { TextWidth.columns(of: $0.label) }.max() ?? 0
    let most = min(widest, max(12, room.columns * 2 / 5), 32)
    shown = 0..<grid.columns.count
    // Room for the marker and the sign of what is grave before each cell of a wide column.
    let content = grid.listsPeople ? 8 : grid.columns.indices.map { Self.figures($0, of: grid, room) + 2 }.max() ?? 3
    let inWords = max(content, (grid.columns.map { Self.narrowest($0.label, lines: 2) }.max() ?? 0) + 2)
    let gaps = Self.gaps(grid.columns)
    let hasShort = grid.columns.contains { !$0.short.isEmpty }
    let fits = most + 1 + inWords * grid.columns.count + gaps <= room.columns
    if fits || !hasShort {
      // Where columns are out of sight, labels leave them more room: they stand whole below.
      labels = fits ? most : min(most, max(16, room.columns / 4))
      let free = grid.columns.isEmpty ? inWords : (room.columns - most - 1 - gaps) / grid.columns.count
      let pitch = max(min(inWords, max(8, room.columns - labels - 1)), min(free, grid.listsPeople ? 13 : 12))
      widths = grid.columns.map { _ in pitch }
      if fits { labels = min(widest, max(labels, room.columns - pitch * widths.count - gaps - 1)) }
    } else {
      isShort = true
      labels = most
      widths = grid.columns.indices.map { column in
        grid.listsPeople
          ? 8
          : max(2, TextWidth.columns(of: Self.short(grid.columns[column])), Self.figures(column, of: grid, room)) + 1
      }
      // What the columns leave goes to the labels.
      labels = min(widest, max(most, room.columns - widths.reduce(0, +) - gaps - 1))
    }
    place()
  }

  private mutating func place() {
    let free = room.columns - labels - 1
    let marked = min(max(0, room.spot?.column ?? 0), max(0, widths.count - 1))
    if widths.reduce(Self.gaps(grid.columns), +) > free, !widths.isEmpty {
      // The marked column, and its neighbours as far as there is room.
      shown = marked..<(marked + 1)
      var used = widths[marked]
      var grew = true
      while grew {
        grew = false
        for next in [shown.upperBound, shown.lowerBound - 1] where widths.indices.contains(next) {
          guard used + widths[next] + 2 <= free else { continue }
          used += widths[next] + 2
          shown = min(shown.lowerBound, next)..<max(shown.upperBound, next + 1)
          grew = true
        }
      }
    }
    var column = room.margin + labels + 1
    for index in shown {
      if index > shown.lowerBound, grid.columns[index].group != grid.columns[index - 1].group { column += 2 }
      starts.append(column)
      column += widths[index]
    }
  }

  private static func short(_ head: ShownView.Head) -> String { head.short.isEmpty ? head.label : head.short }

  /// Whether a column has room for the marker and the sign of what is grave.
  private func isWide(_ column: Int) -> Bool { widths[column] >= 6 && !isShort }

  private static func gaps(_ columns: [ShownView.Head]) -> Int {
    zip(columns, columns.dropFirst()).count { $0.group != $1.group } * 2
  }

  /// The columns the widest number of a column takes.
  private static func figures(_ column: Int, of grid: ShownView.Grid, _ room: PartRoom) -> Int {
    grid.cells.compactMap { $0.element(column) }.map {
      TextWidth.columns(of: $0.figure(room.smallest, room.tongue)) + ($0.isGrave ? 1 : 0)
    }.max() ?? 1
  }

  /// The fewest columns a label can be set in so many lines without breaking a word.
  private static func narrowest(_ label: String, lines: Int) -> Int {
    let whole = TextWidth.columns(of: label)
    let word = label.split(separator: " ").map { TextWidth.columns(of: $0) }.max() ?? 0
    // A label of one long word may be cut: its whole words stand below where it is marked.
    let least = min(max(word, 1), 14)
    return (least...max(least, whole)).first { wrap(label, columns: $0).count <= lines } ?? whole
  }

  /// Its lines.
  var laid: LaidPart {
    var part = LaidPart(head: room.title(grid.title, grid.unit))
    let heads = headLines
    let isSpaced =
      grid.listsPeople && part.head.count + heads.count + 2 * grid.rows.count - 1 <= room.rows && grid.rows.count > 1
    var group: String?
    for index in grid.rows.indices {
      part.lines += room.group(grid.rows[index].group, after: group)
      group = grid.rows[index].group
      part.lines += row(index, lines: isSpaced && index < grid.rows.count - 1 ? 2 : 1)
    }
    // A scale reads upwards: its words stand below, as on paper.
    if isSpaced { part.foot = heads } else { part.head += heads }
    part.legend = legend
    return part
  }

  private func row(_ index: Int, lines most: Int) -> [PartLine] {
    let isMarked = room.spot?.row == index
    var lines = [PartLine](repeating: PartLine(), count: most)
    lines[0].row = index
    lines[0].add(grid.rows[index].label, at: room.margin, room: labels, room.style(index))
    for (column, start) in zip(shown, starts) {
      guard let cell = grid.cells.element(index)?.element(column) else { continue }
      let isHere = isMarked && room.spot?.column == column
      var style: Style = cell.isEmpty ? .dim : isMarked || cell.isGrave ? .bold : .normal
      if isHere { style = cell.isGrave ? [.reverse, .bold] : .reverse }
      let isWide = isWide(column)
      let words = words(of: cell, columns: widths[column] - 3, lines: most)
      let first = isWide ? start + 2 : start + widths[column] - TextWidth.columns(of: words.first ?? "")
      for (offset, text) in words.enumerated() { lines[offset].add(text, at: first, style) }
      if cell.isGrave { lines[0].add("!", at: first - 1, isHere ? [.reverse, .bold] : .bold) }
      if isHere {
        lines[0].marker = isWide ? start : room.margin - 2
        lines[0].cursor = isWide ? start : first
      }
    }
    return lines
  }

  private func words(of cell: ShownView.Cell, columns: Int, lines: Int) -> [String] {
    guard grid.listsPeople, !cell.people.isEmpty else { return [cell.figure(room.smallest, room.tongue)] }
    return cell.people.map { String($0.dropFirst(letter.count)) }.set(columns: columns, lines: lines)
  }

  // MARK: - Headings

  private var headLines: [PartLine] {
    var groups = PartLine()
    var last: String?
    for (offset, column) in shown.enumerated() {
      let group = grid.columns[column].group
      if group != last, !group.isEmpty {
        let next = shown.enumerated().first { $0.element > column && grid.columns[$0.element].group != group }
        let end = next.map { starts[$0.offset] - 1 } ?? room.edge
        let first = starts[offset] + (isWide(column) ? 2 : 0)
        groups.add(group, at: first, room: max(1, end - first), .dim)
      }
      last = group
    }
    let words = shown.map { column in
      isShort
        ? [Self.short(grid.columns[column])]
        : wrap(grid.columns[column].label, columns: widths[column] - 2).map(String.init)
    }
    let count = min(2, words.map(\.count).max() ?? 0)
    var heads = [PartLine](repeating: PartLine(), count: count)
    for (offset, lines) in words.enumerated() {
      let column = shown.lowerBound + offset
      let style: Style = room.spot?.column == column ? .bold : .dim
      for (index, line) in lines.prefix(count).enumerated() {
        let text = index == count - 1 && lines.count > count ? line.cutShort : line
        if isWide(column) {
          heads[index].add(text, at: starts[offset] + 2, room: max(1, widths[column] - 2), style)
        } else {
          heads[index].addRight(text, edge: starts[offset] + widths[column], style)
        }
      }
    }
    return (groups.pieces.isEmpty ? [] : [groups]) + heads + outOfSight
  }

  /// Says how many columns are out of sight on both sides.
  private var outOfSight: [PartLine] {
    let (before, after) = (shown.lowerBound, grid.columns.count - shown.upperBound)
    guard before + after > 0 else { return [] }
    var line = PartLine()
    let words = [before > 0 ? "\(Signs.left) \(before)" : "", after > 0 ? "\(after) \(Signs.right)" : ""]
    line.addRight(words.filter { !$0.isEmpty }.joined(separator: "   "), edge: room.edge, .dim)
    return [line]
  }

  private var legend: [PartLine] {
    guard isShort else { return [] }
    var lines: [String] = []
    for head in grid.columns where !head.short.isEmpty && head.label != head.short {
      let words = "\(head.short) \(head.label)"
      let used = lines.last.map { TextWidth.columns(of: $0) + 2 + TextWidth.columns(of: words) } ?? .max
      if used <= min(room.columns, 100) { lines[lines.count - 1] += "  " + words } else { lines.append(words) }
    }
    return lines.map { text in
      var line = PartLine()
      line.add(text, at: room.margin, room: room.columns, .dim)
      return line
    }
  }
}
