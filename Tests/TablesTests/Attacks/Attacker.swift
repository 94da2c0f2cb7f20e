import Notebook
import Testing

@testable import Tables

/// Someone who holds a table of figures, knows every rule by which it was made, and that all were asked everything.
///
/// For each cell the attacker works out the smallest and the largest number that could stand there.
struct Attacker {
  /// What is known of each cell, by figure and code.
  private(set) var ranges: [String: [String: ClosedRange<Int>]] = [:]
  /// How many were heard.
  private(set) var base = 0

  /// Figures in which everybody gives one answer.
  private static let single: Set<String> = ["respondents.gender", "respondents.ageBand", "risks.riskType", "needs.need",
    "needs.firstProvider", "risks.band"]

  /// Reads the bytes of the table of figures.
  init(_ plan: ExportPlan) throws {
    let bytes = try #require(ReadFiles(plan).bytes["figures.csv"])
    for row in try CSV.parse(bytes, in: .analysis).dropFirst() where row[0] != Protected.nearName && row[0] != Protected.lagName {
      guard let k = Int(row[8]), let base = Int(row[7]) else { continue }
      self.base = base
      let range: ClosedRange<Int>
      switch row[6] {
      case "<\(k)": range = 0...(k - 1)
      case "most": range = k...base
      case "hidden": range = 0...base
      default:
        guard let number = Int(row[6]) else { continue }
        // What is told again may have changed by less than a group.
        range = row[9].isEmpty ? number...number : max(0, number - k + 1)...(number + k - 1)
      }
      ranges[row[0], default: [:]][row[4]] = range
    }
    for _ in 0..<6 {
      for figure in ranges.keys { addUp(figure) }
      for figure in ranges.keys where figure.split(separator: ".").count == 3 { lookAcross(figure) }
    }
  }

  private mutating func tighten(_ figure: String, _ code: String, _ low: Int, _ high: Int) {
    guard let range = ranges[figure]?[code] else { return }
    let lower = max(range.lowerBound, low)
    ranges[figure]?[code] = lower...max(lower, min(range.upperBound, high))
  }

  /// Everybody gave one answer, so the cells add up to the base; where they gave several, to no less than it.
  private mutating func addUp(_ figure: String) {
    guard let cells = ranges[figure], figure.split(separator: ".").count == 2 else { return }
    let low = cells.values.reduce(0) { $0 + $1.lowerBound }
    let high = cells.values.reduce(0) { $0 + $1.upperBound }
    for (code, range) in cells {
      let most = Self.single.contains(figure) ? base - (low - range.lowerBound) : base
      tighten(figure, code, base - (high - range.upperBound), most)
    }
  }

  /// A cell of one answer by another has no more people than either answer; the cells of an answer no fewer.
  private mutating func lookAcross(_ figure: String) {
    let parts = figure.split(separator: ".").map(String.init)
    let sides = [parts[0] + "." + parts[1], parts[0] + "." + parts[2]]
    guard let cells = ranges[figure] else { return }
    for (place, side) in sides.enumerated() {
      for (answer, whole) in ranges[side] ?? [:] {
        let line = cells.filter { $0.key.split(separator: " ").map(String.init)[place] == answer }
        let high = line.values.reduce(0) { $0 + $1.upperBound }
        for (code, range) in line {
          tighten(figure, code, whole.lowerBound - (high - range.upperBound), whole.upperBound)
        }
      }
    }
  }
}
