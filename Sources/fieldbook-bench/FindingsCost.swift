import Notebook
import Tables

/// Looking at what was heard in a large notebook: each view when it is first asked for, then narrowed.
enum FindingsCost {
  /// Measures so many interviews of 16 answers and eleven rows, held in memory only.
  static func measure(_ interviews: Int) {
    guard let (contents, day) = SuppressionCost.notebook(interviews) else { return }
    let about = "\(contents.records.count) records"
    var read = Findings(contents, level: .team, on: day, in: .en)
    let reading = Report.wall { read.readAll() }
    Report.figure(
      "reading \(interviews) interviews for all views", Report.milliseconds(reading),
      against: "beside the screen, once the list of views is shown; \(about)")
    let choices = read.choices()
    let filters = [
      FindingsFilter(), FindingsFilter(phase: choices.phases.first), FindingsFilter(kind: choices.kinds.first),
    ]
    for view in FindingsView.allCases {
      var once = Findings(contents, level: .team, on: day, in: .en)
      let first = Report.wall { _ = once.view(view) }
      let times = filters.map { filter in Report.wall { _ = read.view(view, filter) } }
      Report.figure(
        "\(view.rawValue), opened", Report.milliseconds(times[0]),
        against: "at most 200 ms; \(Report.milliseconds(first)) where nothing was read yet")
      Report.figure(
        "\(view.rawValue), narrowed", Report.milliseconds(times.dropFirst().max() ?? 0), against: "at most 50 ms")
    }
    for level in [Level.team, .shared, .public] {
      let request = Export.Request(.spreadsheet, level: level, made: day, program: "bench", seed: 1)
      let page = Report.wall { _ = Export.report(contents, request, as: .html, in: .en) }
      Report.figure("report, \(level.rawValue)", Report.milliseconds(page), against: "at most 3 s")
    }
  }
}
