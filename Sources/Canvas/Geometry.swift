/// How large a screen is, in cells; never negative.
public struct Size: Hashable, Sendable {
  /// Cells from left to right.
  public var columns: Int { didSet { columns = Self.clamped(columns) } }
  /// Cells from top to bottom.
  public var rows: Int { didSet { rows = Self.clamped(rows) } }

  /// A size in cells, held between 0 and 10,000 each way so that no reported window can exhaust memory.
  public init(columns: Int, rows: Int) {
    self.columns = Self.clamped(columns)
    self.rows = Self.clamped(rows)
  }

  private static func clamped(_ cells: Int) -> Int { min(max(cells, 0), 10_000) }
}

/// One cell's place, counted from zero at the top left.
public struct Position: Hashable, Sendable {
  /// Cells from the left edge.
  public var column: Int
  /// Cells from the top edge.
  public var row: Int

  /// A place in cells from the top left; places outside a canvas are allowed and draw nothing.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A rectangle of cells; an empty one draws nothing.
public struct Rect: Hashable, Sendable {
  /// The leftmost column.
  public var column: Int
  /// The topmost row.
  public var row: Int
  /// The width in cells, 0 or more.
  public var columns: Int
  /// The height in cells, 0 or more.
  public var rows: Int

  /// A rectangle from its top left cell; a negative width or height counts as none, and 100,000 is the most.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = min(max(0, columns), 100_000)
    self.rows = min(max(0, rows), 100_000)
  }

  /// The whole of a screen of this size.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The top left cell.
  public var origin: Position { Position(column: column, row: row) }

  /// True when the cell at `position` lies inside.
  public func contains(_ position: Position) -> Bool {
    position.column >= column && position.row >= row
      && position.column - column < columns && position.row - row < rows
  }

  /// The part both rectangles share; empty when they do not touch.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top,
      columns: min(column + columns, other.column + other.columns) - left,
      rows: min(row + rows, other.row + other.rows) - top)
  }
}

// MARK: - Dividing

extension Rect {
  /// The rectangle made smaller by so many cells on each named side; never turned inside out.
  public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    var rest = self
    _ = rest.takeLeft(left)
    _ = rest.takeTop(top)
    _ = rest.takeRight(right)
    _ = rest.takeBottom(bottom)
    return rest
  }

  /// Cuts up to `count` rows from the top and returns them; what remains stays in `self`.
  public mutating func takeTop(_ count: Int) -> Rect {
    let taken = min(max(count, 0), rows)
    defer {
      row += taken
      rows -= taken
    }
    return Rect(column: column, row: row, columns: columns, rows: taken)
  }

  /// Cuts up to `count` rows from the bottom and returns them; what remains stays in `self`.
  public mutating func takeBottom(_ count: Int) -> Rect {
    let taken = min(max(count, 0), rows)
    rows -= taken
    return Rect(column: column, row: row + rows, columns: columns, rows: taken)
  }

  /// Cuts up to `count` columns from the left and returns them; what remains stays in `self`.
  public mutating func takeLeft(_ count: Int) -> Rect {
    let taken = min(max(count, 0), columns)
    defer {
      column += taken
      columns -= taken
    }
    return Rect(column: column, row: row, columns: taken, rows: rows)
  }

  /// Cuts up to `count` columns from the right and returns them; what remains stays in `self`.
  public mutating func takeRight(_ count: Int) -> Rect {
    let taken = min(max(count, 0), columns)
    columns -= taken
    return Rect(column: column + columns, row: row, columns: taken, rows: rows)
  }
}
