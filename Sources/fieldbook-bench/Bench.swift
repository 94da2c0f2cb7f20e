import ArgumentParser
import Glibc

/// Measures what the design promises, each figure beside what it is measured against in the same run.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fieldbook-bench",
    abstract: "Prints speed and memory of the store and the screens; with --make leaves a synthetic notebook behind.")

  @Option(help: "Make a notebook of synthetic interviews here and stop; it prints its passphrase.") var make: String?
  @Option(help: "How many interviews --make writes.") var interviews = 500
  @Option(help: "The sizes to measure, with commas.") var sizes = "500,10000"
  @Flag(help: "Measure only what keys cost; no store is made.") var keys = false
  @Option(help: "The row measured beside the first.") var rows = 1_000
  @Flag(help: "Measure only figures for everyone, at the largest size.") var suppression = false
  @Flag(help: "Measure only views of what was heard, at the largest size.") var findings = false
  @Flag(help: "Measure only writing the team's tables, at the largest size.") var export = false
  @Option(help: .hidden) var openOnly: String?
  @Option(help: .hidden) var exportOnly: String?
  @Option(help: .hidden) var dialect = "analysis"

  func run() throws {
    if let openOnly { return try OpeningCost.report(openOnly) }
    if let exportOnly { return try ExportCost.report(exportOnly, dialect) }
    if let make {
      try Synthetic.make(at: make, interviews: interviews)
      Report.line("notebook: \(make)")
      Report.line("passphrase: \(Synthetic.passphrase)")
      return
    }
    if keys {
      try Typing.measure()
      return try Rows.measure(rows)
    }
    let most = sizes.split(separator: ",").compactMap { Int($0) }.max() ?? 0
    if suppression { return SuppressionCost.measure(most) }
    if findings { return FindingsCost.measure(most) }
    let folder = try Report.temporaryFolder()
    defer { Report.remove(folder) }
    let largest = sizes.split(separator: ",").compactMap { Int($0) }.max() ?? 0
    if export { return try ExportCost.measure(largest, in: folder) }
    // First, while the most memory ever held is still little.
    try AttachingCost.measure(in: folder)
    try Saving.measure(in: folder)
    try Typing.measure()
    GuardCost.measure()
    try Rows.measure(rows)
    try OpeningCost.measurePractice(in: folder)
    for size in sizes.split(separator: ",").compactMap({ Int($0) }) {
      try OpeningCost.measure(size, in: folder)
      try Meetings.measure(size, in: folder)
    }
    SuppressionCost.measure(most)
    FindingsCost.measure(most)
    try ExportCost.measure(largest, in: folder)
  }
}
