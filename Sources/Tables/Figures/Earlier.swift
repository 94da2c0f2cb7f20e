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

  /// What a cell shows where the number last shown is so close that the difference would tell of single people: that
  /// number again, or nothing where it may not stand any more; else what it shows by itself.
  func beside(_ now: SmallNumbers.Shown, _ name: String, count: Int, k: Int, heard: Int) -> SmallNumbers.Shown {
    guard let last = seen[name], last.number != count || now.number == nil, abs(last.number - count) < k else {
      return now
    }
    if last.number >= k, heard - last.number >= k { return .number(last.number, asOf: last.year) }
    return now.number == nil ? now : .hidden
  }

  /// The last number of a name, as it was.
  func last(_ name: String) -> Int? { seen[name]?.number }

  /// The year in which the last number of a name was counted.
  func year(_ name: String) -> Int? { seen[name]?.year }
}
