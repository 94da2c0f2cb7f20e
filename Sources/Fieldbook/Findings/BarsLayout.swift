import Canvas
import Tables

/// Names with thin bars, all of one scale; beside them numbers, targets and somebody's words.
struct BarsLayout {
  private let bars: ShownView.Bars
  private let room: PartRoom

  /// Bars in a room.
  init(_ bars: ShownView.Bars, in room: PartRoom) {
    self.bars = bars
    self.room = room
  }

  /// Its lines.
  var laid: LaidPart {
    var part = LaidPart(head: room.title(bars.title, bars.unit))
    let widest = bars.rows.prefix(500).map { TextWidth.columns(of: $0.label) }.max() ?? 0
    let hasWords = !bars.words.isEmpty && room.columns >= 68
    let labels = min(widest, max(14, room.columns * 2 / 5))
    let numbers = bars.rows.indices.map { number($0) }
    let digits = numbers.map { TextWidth.columns(of: $0) }.max() ?? 1
    let length = max(4, min(hasWords ? 16 : 44, room.columns - labels - digits - 4))
    let start = room.margin + labels + 2
    let words = start + length + digits + 4
    var group: String?
    for (index, head) in bars.rows.enumerated() {
      part.lines += room.group(head.group, after: group)
      group = head.group
      var line = PartLine(row: index)
      guard room.isNear(index) else {
        part.lines.append(line)
        continue
      }
      let isMarked = room.spot?.row == index
      let isGrave = bars.cells.element(index)?.isGrave == true
      line.add(head.label, at: room.margin, room: labels, room.style(index))
      let (drawn, missing) = lengths(index, length)
      line.add(String(repeating: Signs.bar, count: drawn), at: start, .accent)
      line.add(String(repeating: Signs.dot, count: missing), at: start + drawn, .dim)
      let isEmpty = bars.cells.element(index)?.isEmpty == true && target(index) == nil
      line.addRight(
        numbers[index], edge: start + length + 1 + digits,
        isMarked ? .reverse : isGrave ? .bold : isEmpty ? .dim : .normal)
      if hasWords, let said = bars.words.element(index), !said.isEmpty {
        line.add(Signs.openQuote + said + Signs.closeQuote, at: words, room: room.edge - words, room.style(index))
      }
      if isMarked { line.marker = room.margin - 2 }
      if isGrave { line.grave = room.margin - (isMarked ? 1 : 2) }
      part.lines.append(line)
    }
    return part
  }

  private func target(_ index: Int) -> Int? { bars.targets.element(index) ?? nil }

  private func number(_ index: Int) -> String {
    let figure = bars.cells.element(index)?.figure(room.smallest, room.tongue) ?? Signs.dot
    guard let target = target(index) else { return figure }
    let reached = bars.cells.element(index)?.isEmpty == true ? "0" : figure
    return room.tongue(HeardWord.ofTarget, reached, String(target))
  }

  /// Columns of the bar, and of what is missing up to the target; whoever is there shows as one column at the least.
  private func lengths(_ index: Int, _ whole: Int) -> (bar: Int, missing: Int) {
    func columns(_ number: Int) -> Int {
      number <= 0 ? 0 : min(whole, max(1, Int(Double(number) / Double(max(1, bars.full)) * Double(whole))))
    }
    let reached = columns(bars.cells.element(index)?.shown.number ?? 0)
    return (reached, max(0, columns(target(index) ?? 0) - reached))
  }
}
