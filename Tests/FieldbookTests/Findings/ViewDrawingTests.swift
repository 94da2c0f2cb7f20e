import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@testable import Fieldbook
@testable import Tables

/// Views made by hand, with everything in them that is hard to draw.
@Suite struct ViewDrawingTests {
  private let tamil = "இந்த ஊரில் அமைதியைக் காக்கும் மக்கள் ஒருவரோடு ஒருவர் பேசுகிறார்கள் என்று"
  private let arabic = "نجلس مع الجميع حتى لا يبقى أحد وحده في السوق يوم الجمعة بعد الصلاة"

  private func head(_ label: String, short: String = "", group: String = "") -> ShownView.Head {
    ShownView.Head(code: label, label: label, short: short, group: group)
  }

  private func cell(_ number: Int, people: [String] = [], grave: Bool = false) -> ShownView.Cell {
    ShownView.Cell(shown: .number(number, asOf: nil), people: people, isGrave: grave, beneath: [])
  }

  private func view(
    _ parts: [ShownView.Part], smallest: Int? = nil, limits: [String] = ["It cannot tell."]
  ) -> ShownView {
    ShownView(
      view: .why, level: .team, title: "Why", base: "16 named", smallest: smallest, parts: parts, remarks: [],
      limits: limits, absence: nil)
  }

  private func drawn(_ view: ShownView, _ spot: Spot = Spot(), _ columns: Int = 80, _ rows: Int = 24) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    ViewDrawing(shown: view, spot: spot, notice: "", warning: "", detail: "detail", tongue: Tongue(.en))
      .draw(in: Frame.body(in: canvas.size), on: &canvas)
    return canvas
  }

  private func bars(_ labels: [String], words: Bool = false) -> ShownView.Part {
    .bars(
      ShownView.Bars(
        name: "bars", title: "Bars", unit: "people", rows: labels.map { head($0) },
        cells: labels.indices.map { cell($0) }, full: max(1, labels.count), targets: [],
        words: words ? labels : []))
  }

  private func grid(
    rows: Int, columns: Int, label: String = "row", short: String = "", people: Bool = false
  ) -> ShownView.Part {
    .grid(
      ShownView.Grid(
        name: "grid", title: "", unit: "people", rows: (0..<rows).map { head("\(label) \($0)") },
        columns: (0..<columns).map { head("column \($0)", short: short.isEmpty ? "" : "\(short)\($0)") },
        cells: (0..<rows).map { row in
          (0..<columns).map { column in
            people
              ? cell(row, people: (0..<row).map { "A-\($0 + 10)" }, grave: row == 2) : cell(row * column, grave: row == 2)
          }
        }, listsPeople: people))
  }

  @Test(arguments: [(20, 4), (20, 8), (40, 12), (60, 18), (80, 24), (120, 40), (200, 60)])
  func nothingStopsItAtAnySize(_ columns: Int, _ rows: Int) {
    let parts = [
      bars([tamil, arabic, ""], words: true), grid(rows: 40, columns: 30), grid(rows: 12, columns: 12, short: "s"),
      grid(rows: 5, columns: 5, people: true), grid(rows: 0, columns: 0), bars([]),
    ]
    for (index, part) in parts.enumerated() {
      for row in 0..<max(1, part.rowCount) {
        _ = drawn(view([part]), Spot(part: 0, row: row, column: row), columns, rows)
        let all = drawn(view(parts), Spot(part: index, row: row, column: row), columns, rows)
        #expect(all.lines.count == rows)
      }
    }
  }

  @Test func aLabelOfSixtyLettersEndsInASignAndNeverCoversTheNumber() {
    let canvas = drawn(view([bars([tamil, arabic])]))
    let lines = canvas.lines.filter { $0.contains("…") }
    #expect(lines.count == 2, "\(canvas.lines.joined(separator: "\n"))")
    #expect(lines.last?.hasSuffix("1") == true, "\(canvas.lines.joined(separator: "\n"))")
  }

  @Test func rowsThatDoNotFitAreCounted() {
    let canvas = drawn(view([bars((0..<60).map { "label \($0)" })]))
    let text = canvas.lines.joined(separator: "\n")
    #expect(text.contains("label 0") && text.contains("more ↓"), "\(text)")
    let last = drawn(view([bars((0..<60).map { "label \($0)" })]), Spot(row: 59)).lines.joined(separator: "\n")
    #expect(last.contains("▸ label 59") && last.contains("more ↑"), "\(last)")
  }

  @Test func columnsThatDoNotFitAreCountedAndTheMarkedOneIsInSight() {
    let lines = drawn(view([grid(rows: 3, columns: 40)]), Spot(row: 1, column: 20)).lines
    let text = lines.joined(separator: "\n")
    #expect(text.contains("←") && text.contains("→"), "\(text)")
    #expect(text.contains("column"), "\(text)")
    #expect(text.contains("▸"), "\(text)")
  }

  @Test func manyPeopleInACellAreCountedByTheLast() {
    #expect(["03", "08"].set(columns: 8, lines: 1) == ["03 08"])
    #expect(["03", "08", "09", "10", "11"].set(columns: 8, lines: 1) == ["03 08 +3"])
    #expect(["03", "08", "09", "10", "11"].set(columns: 8, lines: 2) == ["03 08 09", "10 11"])
    #expect((10..<10_000).map { String($0) }.set(columns: 8, lines: 1) == ["10 +9989"])
  }

  @Test func whatCannotBeToldIsReachedWhereItIsCut() {
    let sentence = "This number says nothing about anyone who was not asked, and nothing about those who were."
    let long = view([grid(rows: 30, columns: 3)], limits: Array(repeating: sentence, count: 9))
    let text = drawn(long).lines.joined(separator: "\n")
    #expect(text.contains("Tab: the rest"), "\(text)")
    let foot = drawn(long, Spot(part: 1)).lines.joined(separator: "\n")
    #expect(foot.contains("1 more ↓") || foot.components(separatedBy: "not asked").count > 8, "\(foot)")
  }

  @Test func smallNumbersAreSaidAsTheyMayBe() {
    let cells: [SmallNumbers.Shown] = [.number(7, asOf: nil), .fewer, .most, .hidden, .number(0, asOf: nil)]
    let grid = ShownView.Grid(
      name: "g", title: "", unit: "", rows: [head("row")], columns: cells.indices.map { head("c\($0)") },
      cells: [cells.map { ShownView.Cell(shown: $0, people: [], isGrave: false, beneath: []) }], listsPeople: false)
    let text = drawn(view([.grid(grid)], smallest: 5)).lines.joined(separator: "\n")
    for word in ["7", "<5", "most", "–", "·"] { #expect(text.contains(word), "\(text)") }
    #expect(text.contains("could be worked out"), "\(text)")
  }

  @Test func openDaysRunOffTheEdge() {
    func mark(_ code: String, _ days: Int?, open: Bool = false) -> ShownView.Days.Mark {
      ShownView.Days.Mark(code: code, days: days, isOpen: open, sign: .study)
    }
    let lane = ShownView.Days.Lane(
      head: head("near"), marks: [mark("W-01", 0), mark("W-02", 30), mark("W-03", 17, open: true), mark("W-04", nil)],
      closed: cell(2), open: cell(1), doubledMedian: 30)
    let lines = drawn(view([.days(ShownView.Days(name: "d", title: "", lanes: [lane]))])).lines
    let open = lines.first { $0.contains("W-03") } ?? ""
    let longest = lines.first { $0.contains("W-02") } ?? ""
    #expect(open.contains("→ 17+"), "\(lines)")
    let edge = open.distance(from: open.startIndex, to: open.firstIndex(of: "→") ?? open.startIndex)
    #expect(edge >= longest.distance(from: longest.startIndex, to: longest.firstIndex(of: "●") ?? longest.startIndex))
    #expect(lines.contains { $0.contains("middle 15 days") }, "\(lines)")
  }
}
