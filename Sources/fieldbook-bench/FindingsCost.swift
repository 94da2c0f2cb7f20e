import Notebook
import Tables

/// Looking at what was heard in a large notebook: each view when it is first asked for, then narrowed.
enum FindingsCost {
  /// Measures so many interviews of 16 answers and eleven rows, held in memory only.
  static func measure(_ interviews: Int) {
    guard let (contents, day) = SuppressionCost.notebook(interviews) else { return }
    let about = "\(contents.records.count) records"
    for view in FindingsView.allCases {
      var findings = Findings(contents, level: .team, on: day, in: .en)
      let first = Report.cpu { _ = findings.view(view) }
      Report.figure(
        "\(view.rawValue) of \(interviews) interviews, opened first", Report.milliseconds(first),
        against: "at most 200 ms; \(about)")
      let choices = findings.choices()
      for filter in [FindingsFilter(phase: choices.phases.first), FindingsFilter(kind: choices.kinds.first)] {
        let again = Report.cpu { _ = findings.view(view, filter) }
        Report.figure("\(view.rawValue), narrowed", Report.milliseconds(again), against: "at most 50 ms")
      }
    }
    var findings = Findings(contents, level: .team, on: day, in: .en)
    let all = Report.cpu { for view in FindingsView.allCases { _ = findings.view(view) } }
    Report.figure("all views one after the other", Report.milliseconds(all), against: "a report: at most 3 s")
    for level in [Level.shared, .public] {
      var findings = Findings(contents, level: level, on: day, in: .en)
      let all = Report.cpu { for view in FindingsView.allCases { _ = findings.view(view) } }
      Report.figure("all views, \(level.rawValue)", Report.milliseconds(all), against: "a report: at most 3 s")
    }
  }
}
