/// The rows of a table in order, each made when it is asked for: no table of a large notebook ever stands in memory.
public struct TableRows: RandomAccessCollection, Hashable, Sendable, ExpressibleByArrayLiteral,
  CustomStringConvertible
{
  // @unchecked, because shapes and readers hold functions; they are functions of values that nothing changes.
  private final class Source: @unchecked Sendable {
    let count: Int
    let row: (Int) -> [String]

    init(_ count: Int, _ row: @escaping (Int) -> [String]) {
      self.count = count
      self.row = row
    }
  }

  private let source: Source

  /// So many rows; `row` makes each from its place, the same every time it is asked.
  init(_ count: Int, _ row: @escaping (Int) -> [String]) { source = Source(count, row) }

  /// Rows that stand in memory, for tables that are short.
  public init(_ rows: [[String]]) { self.init(rows.count) { rows[$0] } }

  public init(arrayLiteral rows: [String]...) { self.init(rows) }

  public var startIndex: Int { 0 }
  public var endIndex: Int { source.count }
  public subscript(place: Int) -> [String] { source.row(place) }

  public var description: String { Array(self).description }

  /// Cell by cell, but for a copy of one and the same, which is only recognised.
  public static func == (left: TableRows, right: TableRows) -> Bool {
    left.source === right.source || left.count == right.count && left.elementsEqual(right)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(count) }
}
