import Notebook

extension Pencil {
  /// So many signs of one step are drawn at most.
  private static let mostMarks = 12

  /// A way for each sign from the day it was noticed; what is still open runs off the edge.
  func draw(_ days: ShownView.Days, _ id: String, _ title: String) -> Picture {
    let (start, end) = (52.0, 360.0)
    let all = days.lanes.flatMap(\.marks).compactMap(\.days)
    let middles = days.lanes.compactMap(\.doubledMedian).map { ($0 + 1) / 2 }
    let longest = (all + middles).max() ?? 0
    let step = Self.step(for: longest)
    let last = max(step, (longest + step - 1) / step * step)
    func place(_ days: Int) -> Double { start + (end - start) * Double(min(max(0, days), last)) / Double(last) }
    var sketch = Sketch(language)
    var (y, left) = (4.0, 0)
    for lane in days.lanes {
      sketch.words(lane.head.label, x: 0, y: y + 12, room: Sketch.width, isStrong: true)
      sketch.words(summary(of: lane), x: 0, y: y + 26, room: Sketch.width, size: 10.5)
      y += 34
      let marks = Self.drawn(lane.marks)
      left += lane.marks.count - marks.count
      for mark in marks {
        draw(mark, start, at: place, y: y + 7, on: &sketch)
        y += 17
      }
      if lane.marks.isEmpty, let middle = lane.doubledMedian {
        let tip = start + (end - start) * min(1, Double(middle) / 2 / Double(last))
        sketch.line("way", from: (start, y + 6), to: (tip, y + 6))
        sketch.point(x: tip, y: y + 6)
        y += 17
      }
      y += 5
    }
    sketch.line("axis", from: (start, y), to: (Sketch.width, y))
    for day in stride(from: 0, through: last, by: step) {
      sketch.line("axis", from: (place(day), y), to: (place(day), y + 4))
      sketch.words("\(day)", x: place(day), y: y + 15, room: 36, anchor: .middle, size: 10)
    }
    sketch.words(ReportWord.days(language), x: 0, y: y + 15, room: start - 14, size: 10)
    var signs = days.lanes.contains { $0.marks.contains(where: \.isOpen) } ? [ReportWord.openSign(language)] : []
    if left > 0 { signs.append(ReportWord.moreMarks(language, "\(left)")) }
    let said = days.lanes.map { "\($0.head.label): \(summary(of: $0))" }
    return Picture(markup: sketch.picture(id, title, self.said(said, of: said.count), height: y + 22), signs: signs)
  }

  private func draw(
    _ mark: ShownView.Days.Mark, _ start: Double, at place: (Int) -> Double, y: Double, on sketch: inout Sketch
  ) {
    sketch.words(mark.code, x: 0, y: y + 4, room: start - 8, size: 10.5)
    let words = WordTable.days(of: mark, language)
    let tip = place(mark.days ?? 0)
    guard mark.isOpen else {
      if mark.days != nil {
        sketch.line("way", from: (start, y), to: (tip, y))
        sketch.point(x: tip, y: y)
      }
      return sketch.words(words, x: tip + 8, y: y + 4, room: Sketch.width - tip - 8, size: 10)
    }
    let edge = Sketch.width - 1
    if mark.days != nil { sketch.line("way", from: (start, y), to: (tip, y)) }
    sketch.line("open", from: (tip, y), to: (edge - 6, y))
    sketch.arrow(x: edge, y: y)
    sketch.words(words, x: edge - 12, y: y - 3, room: edge - start - 20, anchor: .end, size: 9.5)
  }

  private func summary(of lane: ShownView.Days.Lane) -> String {
    let closed: ReportWord = lane.endsWithTelling ? .known : .decided
    let parts = [
      "\(closed(language)): \(WordTable.words(lane.closed, smallest, language))",
      "\(ReportWord.open(language)): \(WordTable.words(lane.open, smallest, language))",
    ]
    let middle = WordTable.middle(of: lane, language)
    return (parts + (middle.isEmpty ? [] : ["\(ReportWord.middle(language)): \(middle)"])).joined(separator: " \u{B7} ")
  }

  /// Evenly from the shortest to the longest where there are too many; the last stays.
  private static func drawn(_ marks: [ShownView.Days.Mark]) -> [ShownView.Days.Mark] {
    guard marks.count > mostMarks else { return marks }
    return (0..<mostMarks).map { marks[$0 * (marks.count - 1) / (mostMarks - 1)] }
  }

  /// Days from one line of the scale to the next, so that there are four to eight of them.
  private static func step(for longest: Int) -> Int {
    [1, 2, 5, 10, 20, 50, 100, 200, 500].first { longest <= $0 * 7 } ?? max(1, longest / 5)
  }
}
