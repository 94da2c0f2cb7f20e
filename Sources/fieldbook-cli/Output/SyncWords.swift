import Vault

/// A meeting with another copy, in plain words.
enum SyncWords {
  /// How far it is.
  static func line(for progress: Progress) -> String {
    let what =
      switch progress.phase {
      case .looking: "looking at both sides"
      case .taking: "taking in"
      case .reading: "reading"
      case .giving: "giving"
      case .checking: "reading back"
      }
    guard progress.totalFiles > 0 else { return what + " ..." }
    let part = progress.totalBytes > 0 ? " (\(size(progress.bytes)) of \(size(progress.totalBytes)))" : ""
    return "\(what): \(progress.files) of \(progress.totalFiles) files" + part
  }

  /// What came of it, the last line saying that the folder may be taken away.
  static func lines(for report: SyncReport) -> [String] {
    var lines: [String] = []
    for arrival in report.arrivals {
      let who = arrival.who.isEmpty ? "this program" : arrival.who
      lines.append("from \(who): \(count(arrival.saves, "save")), \(count(arrival.operations, "entry", "entries"))")
    }
    if report.closedArrivals > 0 {
      lines.append("came closed, for others to open: \(count(report.closedArrivals, "file"))")
    }
    if report.arrivals.isEmpty, report.closedArrivals == 0 {
      lines.append(report.taken.files > 0 ? "came: \(count(report.taken.files, "file"))" : "nothing new came")
    }
    lines.append(
      report.given.files > 0
        ? "given: \(count(report.given.files, "file")), \(size(report.given.bytes))" : "nothing new to give")
    if report.destroyed > 0 { lines.append("destroyed there, as agreed here: \(report.destroyed)") }
    if let twice = report.writtenTwice, twice > 0 {
      lines.append("\(count(twice, "field")) written twice; both are kept, `fieldbook` shows them side by side")
    }
    if report.awaiting > 0 {
      lines.append("\(report.awaiting) taken back by others; hidden now, destroyed when you say yes")
    }
    for finding in report.findings { lines.append((finding.isDamage ? "! " : "  ") + finding.words) }
    if report.strays > 0 { lines.append("passed over, not ours: \(count(report.strays, "file"))") }
    lines.append("safe to remove")
    return lines
  }

  private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }

  /// Bytes as people say them.
  static func size(_ bytes: Int) -> String {
    if bytes < 1000 { return "\(bytes) bytes" }
    if bytes < 1_000_000 { return "\((bytes + 500) / 1000) KB" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
