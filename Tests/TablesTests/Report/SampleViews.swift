import Notebook

@testable import Tables

/// Views made up to be hard to draw.
enum SampleViews {
  static let hostile = "<script>alert(\"x\")</script> & 'q' \u{1B}[31m\u{202E}]]> | `a` \u{0}"
  static let tamil = "அமைதிக்காக ஒன்றாக நிற்பவர்கள் பயப்படாமல் பேசுவதற்கான பாதுகாப்பான இடம் வேண்டும்"
  static let arabic = "نجلس مع الجميع حتى لا يبقى أحد وحده عندما يأتي الخوف إلى السوق في الصباح"
  static let unbroken = String(repeating: "Zusammengehörigkeit", count: 4)

  static func head(_ label: String, _ code: String = "c", short: String = "", group: String = "") -> ShownView.Head {
    ShownView.Head(code: code, label: label, short: short, group: group)
  }

  static func cell(
    _ shown: SmallNumbers.Shown, _ people: [String] = [], isGrave: Bool = false
  ) -> ShownView.Cell {
    ShownView.Cell(shown: shown, people: people, isGrave: isGrave, beneath: [])
  }

  static func view(
    _ view: FindingsView, _ parts: [ShownView.Part], level: Level = .team, smallest: Int? = nil,
    title: String = "A view", absence: String? = nil
  ) -> ShownView {
    ShownView(
      view: view, level: level, title: title, base: "16 named", smallest: smallest, parts: parts,
      remarks: parts.isEmpty ? [] : ["A remark."], limits: parts.isEmpty ? [] : ["A limit."], absence: absence)
  }

  static func bars(_ labels: [String], _ shown: [SmallNumbers.Shown] = []) -> ShownView.Part {
    .bars(
      .init(
        name: "bars", title: "Bars", unit: "people",
        rows: labels.enumerated().map { head($1, "c\($0)", group: $0 < 2 ? "near" : "") },
        cells: labels.indices.map { cell($0 < shown.count ? shown[$0] : .number($0, asOf: nil)) }, full: 9,
        targets: labels.indices.map { $0 == 1 ? 4 : nil }, words: []))
  }

  static func grid(rows: [String], columns: Int, listsPeople: Bool = false) -> ShownView.Part {
    .grid(
      .init(
        name: "grid", title: "Grid", unit: "people", rows: rows.map { head($0) },
        columns: (0..<columns).map {
          head("column \($0)", "k\($0)", short: $0 == columns - 1 ? "" : "\($0 + 1)", group: $0 < 2 ? "near" : "")
        },
        cells: rows.indices.map { row in
          (0..<columns).map { column in
            cell(
              .number(row * column, asOf: nil),
              listsPeople ? (0..<(row * column)).map { "A-\(10 + $0)" } : [], isGrave: row * column == 1)
          }
        }, listsPeople: listsPeople))
  }

  static var days: ShownView.Part {
    func mark(_ code: String, _ days: Int?, isOpen: Bool = false) -> ShownView.Days.Mark {
      .init(code: code, days: days, isOpen: isOpen, sign: RecordID.study)
    }
    func lane(_ label: String, _ marks: [ShownView.Days.Mark], _ median: Int?) -> ShownView.Days.Lane {
      .init(
        head: head(label, label), marks: marks, closed: cell(.number(marks.count { !$0.isOpen }, asOf: nil)),
        open: cell(.number(marks.count(where: \.isOpen), asOf: nil)), doubledMedian: median)
    }
    return .days(
      .init(
        name: "days", title: "Days",
        lanes: [
          lane("near", [mark("W-02", 0), mark("W-01", 1), mark("W-03", 2), mark("W-04", 10)], 3),
          lane("country", [mark("W-05", 14), mark("W-03", 29)], 43),
          lane("outside", [mark("W-06", 17, isOpen: true), mark("W-07", nil, isOpen: true)], nil),
        ]))
  }

  static func listing(_ text: String, rows: Int = 1) -> ShownView.Part {
    .listing(
      .init(
        name: "list", title: "List", columns: [head("what", "what"), head("why", "why")],
        rows: (0..<rows).map { .init(texts: [text, "\($0)"], beneath: [], isGrave: $0 == 0) }))
  }
}
