import Canvas
import Tables

/// Where in a view the marker stands: in which part, on which row, in which column; counted from 0.
struct Spot: Hashable, Sendable {
  /// The part; one more than the last is the words at the foot.
  var part = 0
  /// The row of the part, or the first line in sight of the words at the foot.
  var row = 0
  /// The column of a table.
  var column = 0

  /// Where somebody begins to look: at what is gravest in the first part, else at the first place with somebody in it.
  ///
  /// Columns go before rows: near stands before far, and what was declined before what was not asked.
  init(in shown: ShownView) {
    guard case .grid(let grid)? = shown.parts.first else { return }
    let places = grid.columns.indices.flatMap { column in grid.rows.indices.map { ($0, column) } }
    let place =
      places.first { grid.cells[$0.0][$0.1].isGrave } ?? places.first { !grid.cells[$0.0][$0.1].isEmpty }
    if let place { (row, column) = place }
  }

  /// A place in a part.
  init(part: Int = 0, row: Int = 0, column: Int = 0) {
    self.part = part
    self.row = row
    self.column = column
  }

  /// Moves through rows and columns, from the last row of a part into the next; false for keys that do not move.
  mutating func move(_ key: Key, in shown: ShownView) -> Bool {
    let part = shown.parts.element(part)
    let last = max(0, (part?.rowCount ?? 1) - 1)
    let lastColumn = max(0, (part?.columnCount ?? 1) - 1)
    switch key {
    case .up where row > 0: row -= 1
    case .up: if self.part > 0 { stand(in: self.part - 1, of: shown, atEnd: true) }
    case .down where row < last: row += 1
    case .down: if self.part + 1 < shown.parts.count { stand(in: self.part + 1, of: shown, atEnd: false) }
    case .left: column = max(0, column - 1)
    case .right: column = min(lastColumn, column + 1)
    case .pageUp: row = max(0, row - 8)
    case .pageDown: row = min(last, row + 8)
    case .home: row = 0
    case .end: row = last
    default: return false
    }
    return true
  }

  private mutating func stand(in part: Int, of shown: ShownView, atEnd: Bool) {
    let there = shown.parts.element(part)
    self.part = part
    row = atEnd ? max(0, (there?.rowCount ?? 1) - 1) : 0
    column = min(column, max(0, (there?.columnCount ?? 1) - 1))
  }

  /// The same place in the same view counted anew: rows and columns are found by their codes.
  func moved(from old: ShownView, to new: ShownView) -> Spot {
    guard let name = old.parts.element(part)?.name, let index = new.parts.firstIndex(where: { $0.name == name }) else {
      return Spot(part: min(part, max(0, new.parts.count - 1)))
    }
    let (before, now) = (old.parts[part], new.parts[index])
    let row = before.rowCodes.element(row).flatMap { now.rowCodes.firstIndex(of: $0) } ?? row
    let column = before.columnCodes.element(column).flatMap { now.columnCodes.firstIndex(of: $0) } ?? column
    return Spot(
      part: index, row: min(row, max(0, now.rowCount - 1)), column: min(column, max(0, now.columnCount - 1)))
  }
}

extension ShownView.Part {
  /// Its name in tables and JSON.
  var name: String {
    switch self {
    case .bars(let bars): bars.name
    case .grid(let grid): grid.name
    case .days(let days): days.name
    case .listing(let listing): listing.name
    }
  }

  /// How many rows the marker can stand on.
  var rowCount: Int {
    switch self {
    case .bars(let bars): bars.rows.count
    case .grid(let grid): grid.rows.count
    case .days(let days): days.stops.count
    case .listing(let listing): listing.rows.count
    }
  }

  /// How many columns the marker can stand in.
  var columnCount: Int { if case .grid(let grid) = self { grid.columns.count } else { 1 } }

  /// What tells its rows apart.
  fileprivate var rowCodes: [String] {
    switch self {
    case .bars(let bars): bars.rows.map(\.code)
    case .grid(let grid): grid.rows.map(\.code)
    case .days(let days): days.stops.map { $0.mark?.code ?? $0.lane.head.code }
    case .listing(let listing): listing.rows.map { $0.texts.joined(separator: "\n") }
    }
  }

  fileprivate var columnCodes: [String] { if case .grid(let grid) = self { grid.columns.map(\.code) } else { [] } }
}

extension ShownView.Days {
  /// What the marker can stand on: every sign, and the head of a step that shows none.
  var stops: [(lane: Lane, mark: Mark?)] {
    lanes.flatMap { lane in lane.marks.isEmpty ? [(lane, nil)] : lane.marks.map { (lane, $0) } }
  }
}
