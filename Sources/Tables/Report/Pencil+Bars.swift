import Notebook

extension Pencil {
  /// More bars than this are not drawn: the table has them.
  private static let mostBars = 60

  /// A bar for each answer, its name beside it.
  func draw(_ bars: ShownView.Bars, _ id: String, _ title: String) -> Picture {
    let (start, end) = (158.0, 352.0)
    let drawn = Array(zip(bars.rows, bars.cells).enumerated().prefix(Self.mostBars))
    let largest = drawn.compactMap { $0.element.1.shown.number }.max() ?? 0
    let targets = bars.targets.compactMap(\.self).max() ?? 0
    // Where hardly anything is shown, a frame for few is not drawn as long as a bar for many.
    let full = Double(max(1, bars.full, largest, targets, 2 * (smallest ?? 0)))
    func place(_ number: Int) -> Double { start + (end - start) * Double(max(0, number)) / full }
    var sketch = Sketch(language)
    var y = 6.0
    var group = ""
    for (index, (name, cell)) in drawn {
      if name.group != group {
        // What stands in no group stands apart from the last one.
        y += index > 0 ? 6 : 0
        if !name.group.isEmpty {
          sketch.words(name.group, x: 0, y: y + 12, room: Sketch.width, isStrong: true)
          y += 20
        }
      }
      group = name.group
      let lines = TextRoom.lines(name.label, size: Sketch.size, room: start - 10)
      let height = max(20, Double(max(1, lines.count)) * Sketch.leading + 5)
      sketch.lines(lines, x: 0, y: y + 13, room: start - 10, isStrong: cell.isGrave)
      draw(cell, from: start, to: end, at: place, y: y + 4, on: &sketch)
      if let target = bars.target(of: index) {
        sketch.line("strong", from: (place(target), y + 1), to: (place(target), y + 19))
      }
      y += height
    }
    sketch.line("axis", from: (start, 4), to: (start, y))
    let more = bars.rows.count - drawn.count
    var signs = fewer(bars.cells)
    if bars.targets.contains(where: { $0 != nil }) { signs.append(ReportWord.targetSign(language)) }
    if more > 0 { signs.append(ReportWord.moreMarks(language, "\(more)")) }
    let texts = zip(bars.rows, bars.cells).prefix(12).map { "\($0.label) \(WordTable.words($1, smallest, language))" }
    let described = said(texts, of: bars.rows.count)
    return Picture(markup: sketch.picture(id, title, described, height: y + 4), signs: signs)
  }

  private func draw(
    _ cell: ShownView.Cell, from start: Double, to end: Double, at place: (Int) -> Double, y: Double,
    on sketch: inout Sketch
  ) {
    var tip = start
    switch cell.shown {
    case .number(let number, _):
      tip = place(number)
      if number > 0 { sketch.box("full", x: start, y: y, width: tip - start, height: 11) }
    case .fewer:
      tip = min(end, place(smallest ?? SmallNumbers.least))
      sketch.box("dashed", x: start, y: y, width: tip - start, height: 11)
    case .most:
      tip = end
      sketch.box("frame", x: start, y: y, width: tip - start, height: 11)
    case .hidden: break
    }
    let words = (cell.isGrave ? "! " : "") + sign(cell)
    let room = Sketch.width - tip - 6
    // What has no room behind its bar stands in it, where a frame is empty.
    if cell.shown == .most {
      sketch.words(words, x: start + 6, y: y + 9.5, room: tip - start - 8, size: 10)
    } else {
      sketch.words(words, x: tip + 6, y: y + 9.5, room: room, size: 11, isStrong: cell.isGrave)
    }
  }
}
