import Notebook

/// How many of those heard gave each answer, before anything is hidden; people and interviews are places in a `Crowd`.
public struct Figure: Hashable, Sendable {
  /// What it counts.
  public let count: Count
  /// How many people were heard in all.
  public let heard: Int
  /// Those who gave any answer that it counts.
  public private(set) var answered: Set<Int> = []
  /// One for each combination of codes, in the order of the lists; those nobody gave too.
  public private(set) var cells: [Cell]

  /// One combination of codes.
  public struct Cell: Hashable, Sendable {
    /// Its codes, one for each axis.
    public let codes: [Code]
    /// The different people who gave it, however often.
    public fileprivate(set) var people: Set<Int> = []
    /// How many rows gave it in each interview.
    fileprivate var rows: [Int: Int] = [:]

    /// Whether one interview supplies more than half of its rows.
    public var isDominated: Bool {
      let all = rows.values.reduce(0, +)
      return rows.values.contains { 2 * $0 > all }
    }
  }

  /// A figure in which nobody was counted yet.
  init(_ count: Count, heard: Int) {
    self.count = count
    self.heard = heard
    let codes = count.axes.reduce([[]]) { combinations, axis in
      combinations.flatMap { begun in axis.codes.map { begun + [$0] } }
    }
    cells = codes.map { Cell(codes: $0) }
  }

  /// Counts one row, told by a person in an interview, once for each combination of its codes.
  mutating func add(_ codes: [Set<Code>], by person: Int, in interview: Int) {
    var places = [0]
    for (axis, given) in zip(count.axes, codes) {
      let found = given.compactMap { axis.place[$0] }
      places = places.flatMap { begun in found.map { begun * axis.codes.count + $0 } }
    }
    guard !places.isEmpty else { return }
    answered.insert(person)
    for place in places {
      cells[place].people.insert(person)
      cells[place].rows[interview, default: 0] += 1
    }
  }

  /// Places in `cells` that share their code on one axis, one list for each code of it; a figure of one axis is one.
  var lines: [[Int]] {
    guard count.axes.count == 2, let width = count.axes.last?.codes.count else { return [Array(cells.indices)] }
    let rows = stride(from: 0, to: cells.count, by: max(1, width)).map { Array($0..<$0 + width) }
    let columns = (0..<width).map { column in stride(from: column, to: cells.count, by: width).map { $0 } }
    return rows + columns
  }

  /// The different people of some cells together.
  func people(in places: [Int]) -> Set<Int> { places.reduce(into: []) { $0.formUnion(cells[$1].people) } }
}
