import Notebook

/// What earlier releases of a study showed, by the names of their cells.
public struct Earlier: Hashable, Sendable {
  private struct Seen: Hashable, Sendable {
    let number: Int
    let year: Int
  }

  private var seen: [String: Seen] = [:]

  /// Nothing was released.
  public init() {}

  /// Reads what was noted of every release that may have gone out.
  public init(_ contents: Contents) {
    for log in ExportLog.releases(in: contents) {
      let year = log[ExportLog.madeOn]?.span?.lowerBound.parts.year ?? 0
      for (name, number) in log[ExportLog.released]?.byName ?? [:] where seen[name]?.number != number {
        seen[name] = Seen(number: number, year: year)
      }
    }
  }

  /// The number last shown for a cell, where what is counted now is so close to it that the difference would show
  /// single people; nil where it is the same, was never shown, or is far enough.
  func number(of name: String, near count: Int, k: Int, heard: Int) -> SmallNumbers.Shown? {
    guard let last = seen[name], last.number != count, abs(last.number - count) < k, last.number >= k,
      heard - last.number >= k
    else { return nil }
    return .number(last.number, asOf: last.year)
  }

  /// The last number of a name, as it was.
  func last(_ name: String) -> Int? { seen[name]?.number }

  /// The year in which the last number of a name was counted.
  func year(_ name: String) -> Int? { seen[name]?.year }
}
