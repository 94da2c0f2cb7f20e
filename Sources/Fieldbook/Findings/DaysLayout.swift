import Canvas
import Tables

/// Days from noticing to deciding as lines on one scale, near above far; open ones run off the edge.
struct DaysLayout {
  private let days: ShownView.Days
  private let room: PartRoom
  /// Where day 0 stands, the columns to the last day, and that day.
  private let start: Int
  private let length: Int
  private let longest: Int

  /// Lines of days in a room.
  init(_ days: ShownView.Days, in room: PartRoom) {
    self.days = days
    self.room = room
    let codes = days.lanes.flatMap(\.marks).map { TextWidth.columns(of: $0.code) }.max() ?? 0
    longest = max(1, days.lanes.flatMap(\.marks).compactMap(\.days).max() ?? 1)
    start = room.margin + min(codes, 10) + 4
    // Behind the line stands how many days it was, `1234+` at the widest.
    length = max(8, min(72, room.edge - start - 7))
  }

  /// Its lines.
  var laid: LaidPart {
    var part = LaidPart(head: room.title(days.title))
    if days.lanes.contains(where: { !$0.marks.isEmpty }) { part.head.append(scale) }
    var stop = 0
    for lane in days.lanes {
      part.lines.append(heading(of: lane, stop: lane.marks.isEmpty ? stop : nil))
      for mark in lane.marks {
        part.lines.append(line(of: mark, stop: stop))
        stop += 1
      }
      if lane.marks.isEmpty { stop += 1 }
    }
    return part
  }

  private func column(of day: Int) -> Int {
    start + Int(Double(min(max(0, day), longest)) / Double(longest) * Double(length - 1))
  }

  private var scale: PartLine {
    let step = [1, 2, 5, 10, 20, 30, 60, 90, 180, 365, 730].first { longest / $0 <= max(1, length / 8) } ?? longest
    var line = PartLine()
    var end = 0
    for day in stride(from: 0, through: longest, by: max(1, step)) where column(of: day) > end {
      let words = String(day)
      line.add(words, at: column(of: day), .dim)
      end = column(of: day) + TextWidth.columns(of: words)
    }
    return line
  }

  private func heading(of lane: ShownView.Days.Lane, stop: Int?) -> PartLine {
    var line = PartLine(row: stop)
    let isMarked = stop != nil && room.spot?.row == stop
    let words = words(of: lane)
    line.add(lane.head.label, at: room.margin, room: room.columns, .bold)
    let column = room.margin + TextWidth.columns(of: lane.head.label) + 3
    line.add(words, at: column, room: max(0, room.edge - column), isMarked ? .bold : .dim)
    if isMarked { line.marker = room.margin - 2 }
    return line
  }

  private func words(of lane: ShownView.Days.Lane) -> String {
    let tongue = room.tongue
    if lane.closed.isEmpty, lane.open.isEmpty { return tongue(HeardWord.unknownDays) }
    func words(_ word: HeardWord, _ cell: ShownView.Cell) -> String {
      cell.isEmpty ? "" : tongue(word, cell.figure(room.smallest, tongue))
    }
    let median = lane.doubledMedian.map {
      $0 == 2 ? tongue(HeardWord.medianOne) : tongue(HeardWord.median, tongue.decimal(Double($0) / 2))
    }
    let closed = words(lane.endsWithTelling ? .toldOf : .closed, lane.closed)
    return [closed, median ?? "", words(.open, lane.open)].filter { !$0.isEmpty }
      .joined(separator: " \(Signs.dot) ")
  }

  private func line(of mark: ShownView.Days.Mark, stop: Int) -> PartLine {
    let isMarked = room.spot?.row == stop
    let style: Style = isMarked ? .reverse : .normal
    var line = PartLine(row: stop)
    line.add(mark.code, at: room.margin + 2, room: start - room.margin - 3, room.style(stop))
    switch (mark.days, mark.isOpen) {
    case (let days, true):
      // It has no end yet: past the days that are known it goes on off the scale.
      let known = days.map { column(of: $0) - start } ?? 0
      line.add(String(repeating: Signs.bar, count: known), at: start, .accent)
      line.add(String(repeating: Signs.dot, count: max(0, length - 1 - known)), at: start + known, .dim)
      line.add(Signs.right, at: start + length - 1, .accent)
      line.add(days.map { "\($0)+" } ?? "?", at: start + length + 1, style)
    case (let days?, false):
      let end = column(of: days)
      line.add(String(repeating: Signs.bar, count: end - start), at: start, .accent)
      line.add("●", at: end, .accent)
      line.add(String(days), at: end + 2, style)
    case (nil, false): line.add(room.tongue(HeardWord.unknownDays), at: start, isMarked ? .reverse : .dim)
    }
    if isMarked { line.marker = room.margin - 2 }
    if mark.isOpen { line.grave = room.margin - (isMarked ? 1 : 2) }
    return line
  }
}
