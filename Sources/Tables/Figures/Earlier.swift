import Notebook

/// What earlier releases of a study showed, by the names of their cells.
public struct Earlier: Hashable, Sendable {
  private struct Seen: Hashable, Sendable {
    let number: Int
    let year: Int
  }

  /// What stands after the name of a cell that showed `most`, before how many it was.
  static let mostEnding = ".most"

  private var seen: [String: Seen] = [:]
  /// How many it was where `most` stood in a number's place.
  private var most: [String: Int] = [:]

  /// Nothing was released.
  public init() {}

  /// Reads what was noted of every release that may have gone out.
  public init(_ contents: Contents) {
    for log in ExportLog.releases(in: contents) {
      let year = log[ExportLog.madeOn]?.span?.lowerBound.parts.year ?? 0
      for (name, number) in log[ExportLog.released]?.byName ?? [:] {
        if name.hasSuffix(Self.mostEnding) {
          most[String(name.dropLast(Self.mostEnding.count))] = number
        } else if seen[name]?.number != number {
          seen[name] = Seen(number: number, year: year)
        }
      }
    }
  }

  /// What a cell shows where the number last shown is so close that the difference would tell of single people: that
  /// number again, or nothing where it may not stand any more; else what it shows by itself.
  func beside(_ now: SmallNumbers.Shown, _ name: String, count: Int, k: Int, heard: Int) -> SmallNumbers.Shown {
    if let last = seen[name], last.number != count || now.number == nil, abs(last.number - count) < k {
      if last.number >= k, heard - last.number >= k { return .number(last.number, asOf: last.year) }
      return now.number == nil ? now : .hidden
    }
    // From `most` to a number a few would show too; and what half do not say any more is not `most`.
    if let most = most[name], now.number != nil, abs(most - count) < k { return 2 * count >= heard ? .most : .hidden }
    return now
  }

  /// The last number of a name, as it was.
  func last(_ name: String) -> Int? { seen[name]?.number }

  /// The year in which the last number of a name was counted.
  func year(_ name: String) -> Int? { seen[name]?.year }
}
