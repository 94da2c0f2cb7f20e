import Notebook

/// What is shown of a figure so that nobody can be found in it.
public struct SmallNumbers: Hashable, Sendable {
  /// The smallest group shown; what the study says, 5 at the least.
  public let k: Int
  /// The smallest group there can be, whatever a study says.
  static let least = 5
  /// The fewest people who must have answered before a figure of one answer, or of one by another, is shown at all.
  public static let oneWay = 10, twoWay = 20

  /// The rules of a study; where copies disagree the larger group counts.
  public init(_ contents: Contents) {
    k = max(Self.least, contents[.study]?.readings(Study.kMin).compactMap(\.self).max() ?? Self.least)
  }

  /// What stands in a cell.
  public enum Shown: Hashable, Sendable {
    /// So many people, as counted in this year; nil for now.
    case number(Int, asOf: Int?)
    /// Fewer than the smallest group, nobody perhaps.
    case fewer
    /// Nearly all: a number would tell of those who did not.
    case most
    /// Nothing can be said.
    case hidden

    /// The number shown, if one is.
    public var number: Int? { if case .number(let number, _) = self { number } else { nil } }
  }

  /// What is shown for each cell, in their order; nil where so few answered that nothing is.
  ///
  /// What should not be said is hidden like a small number, and what was released of it is not told again.
  public func protect(_ figure: Figure, after earlier: Earlier, without unsaid: Unsaid = Unsaid()) -> [Shown]? {
    let isCrossed = figure.count.axes.count > 1
    guard figure.answered.count >= (isCrossed ? Self.twoWay : Self.oneWay), figure.count.axes.count < 3 else {
      return nil
    }
    var shown = figure.cells.map { cell in
      unsaid.covers(cell.codes, of: figure.count) ? .hidden : earlier.beside(
        self.shown(of: cell, in: figure), figure.count.name(of: cell.codes), count: cell.people.count, k: k,
        heard: figure.heard)
    }
    hideWhatCouldBeWorkedOut(&shown, figure)
    return shown
  }

  private func shown(of cell: Figure.Cell, in figure: Figure) -> Shown {
    let count = cell.people.count
    guard count >= k else { return .fewer }
    let nearlyAll = figure.count.isSensitive && 5 * count >= 4 * figure.answered.count
    if nearlyAll || figure.heard - count < k { return .most }
    return cell.isDominated ? .hidden : .number(count, asOf: nil)
  }

  // MARK: - What could be worked out

  /// People together in a line of cells, and how they answered there.
  private struct Line {
    let places: [Int]
    /// How many people the line is known to be about.
    let total: Int
    /// Whether each of them gave one answer only, so that the cells add up.
    let addsUp: Bool
  }

  /// Hides the next smallest cells until what is left out of a line could be shared among its cells in any way.
  ///
  /// A cell under the smallest group and one hidden to protect it look alike.
  private func hideWhatCouldBeWorkedOut(_ shown: inout [Shown], _ figure: Figure) {
    let isCrossed = figure.count.axes.count > 1
    let lines = figure.lines.map { places in
      let people = figure.people(in: places)
      let given = places.reduce(0) { $0 + figure.cells[$1].people.count }
      let addsUp = figure.count.isSingle || given == people.count
      return Line(places: places, total: addsUp && !isCrossed ? figure.heard : people.count, addsUp: addsUp)
    }
    var hasHiddenMore = false
    var isKnownOfSome = false
    var changed = true
    while changed {
      changed = false
      for line in lines where !isSafe(line, shown, figure, hasHiddenMore) {
        let next = line.places.filter { shown[$0].number != nil }
          .min { (shown[$0].number ?? 0, $0) < (shown[$1].number ?? 0, $1) }
        guard let next else {
          // Ten people in three cells under five: in none of them can be nobody. All that helps is to say less of each.
          isKnownOfSome = isKnownOfSome || !canBeNobody(line, shown, widest: k - 1)
          continue
        }
        shown[next] = .hidden
        hasHiddenMore = true
        changed = true
      }
    }
    guard isKnownOfSome || shown.contains(.hidden) else { return }
    for place in shown.indices where shown[place] == .fewer { shown[place] = .hidden }
  }

  /// Whether each cell left out of a line can still hold any number below the smallest group.
  private func isSafe(_ line: Line, _ shown: [Shown], _ figure: Figure, _ hasHiddenMore: Bool) -> Bool {
    let out = line.places.filter { shown[$0].number == nil }
    if out.contains(where: { shown[$0] == .most }) { return true }
    let told = line.places.reduce(0) { $0 + (shown[$1].number ?? 0) }
    if figure.count.axes.count > 1, out.count == 1, told > 0 { return false }
    let hasHidden = hasHiddenMore || out.contains { shown[$0] == .hidden }
    let canBeNobody = canBeNobody(line, shown, widest: hasHidden ? line.total : k - 1)
    guard line.addsUp else { return canBeNobody }
    return canBeNobody && line.total - told >= (hasHidden ? 2 * k - 1 : k)
  }

  /// Whether, however the others share what is left of a line, none of its cells must hold some for certain; `widest`
  /// is the most that one of them can hold.
  private func canBeNobody(_ line: Line, _ shown: [Shown], widest: Int) -> Bool {
    let out = line.places.count { shown[$0].number == nil }
    let told = line.places.reduce(0) { $0 + (shown[$1].number ?? 0) }
    return out == 0 || line.total - told - (out - 1) * widest <= 0
  }
}
