import Notebook
import Testing

@testable import Tables

/// Each figure worked out by hand from the study as it was designed, on the view that shows it.
@Suite("The golden figures of the practice study on their views")
struct GoldenViewTests {
  private let before: Contents
  private let after: Contents
  private let today: Day

  init() throws {
    let practice = try PracticeNotebook()
    (before, after, today) = (practice.before, practice.after, practice.today)
  }

  private func view(_ view: FindingsView, _ contents: Contents, _ level: Level = .team) -> ShownView {
    var findings = Findings(contents, level: level, on: today, in: .en)
    return findings.view(view)
  }

  @Test("Motives by person or group: hope 8, protect_own 5, faith 4, duty 4; then 7, 5, 3, 4")
  func motives() throws {
    for (contents, expected) in [(before, [8, 5, 4, 4]), (after, [7, 5, 3, 4])] {
      let bars = try #require(view(.why, contents).bars("motivation"))
      #expect(["hope", "protect_own", "faith", "duty"].map { bars.number($0) } == expected)
    }
  }

  @Test("Dangers: 1 low, 6 moderate, 6 high, 3 severe of 16, told of 11; A-07 named no protection")
  func dangers() throws {
    let shown = view(.dangers, before)
    #expect(shown.base == "16 named · 11 people and groups")
    let bands = try #require(shown.bars("band"))
    #expect(["low", "moderate", "high", "severe"].map { bands.number($0) } == [1, 6, 6, 3])
    #expect(shown.remarks == [
      "No protection named: A-07 (used by a side, or envied).",
      "Taken together: severe 3 (!) · high 6 · moderate 6 · low 1",
    ])
    let grid = try #require(shown.grid("severity.likelihood"))
    #expect(grid.cells.map { $0.map(\.people) } == [
      [[], ["A-04"], ["A-03", "A-08"], [], []],
      [[], ["A-06"], ["A-02", "A-05"], [], []],
      [[], ["A-03"], ["A-01"], ["A-04", "A-05", "A-06"], ["A-11"]],
      [[], ["A-10"], ["A-07"], ["A-01", "A-09"], []],
      [[], [], [], [], []],
    ])
    #expect(grid.cells[0][2].isGrave && grid.cells[2][4].isGrave && !grid.cells[2][3].isGrave)
    let then = try #require(view(.dangers, after).bars("band"))
    #expect(["low", "moderate", "high", "severe"].map { then.number($0) } == [1, 6, 6, 2])
  }

  @Test("25 wishes, 17 of 24 from near; then 24, 16 of 23; who wants to be left to it stands first")
  func wishes() throws {
    let shown = view(.wishes, before)
    #expect(shown.base == "25 wishes from 14 people")
    #expect(shown.remarks.contains("17 of 24 could come from near."))
    let grid = try #require(shown.grid("need.firstProvider"))
    #expect(grid.rows.first?.code == "leave_alone" && grid.columns.map(\.short).prefix(3) == ["1", "2", "3"])
    let then = view(.wishes, after)
    #expect(then.base == "24 wishes from 13 people" && then.remarks.contains("16 of 23 could come from near."))
  }

  @Test("Days until a decision: near 1.5 for 4, in the country 21.5 for 2, outside one open for 17 days or more")
  func gap() throws {
    for contents in [before, after] {
      let days = try #require(view(.gap, contents).days("decision"))
      #expect(days.lanes.map(\.head.code) == ["local", "national", "outside"])
      #expect(days.lanes.map(\.closed.shown.number) == [4, 2, 0])
      #expect(days.lanes.map(\.doubledMedian) == [3, 43, nil])
      #expect(days.lanes[2].marks.map(\.days) == [17] && days.lanes[2].marks[0].isOpen)
      #expect(days.lanes[0].marks.map(\.code) == ["W-02", "W-01", "W-03", "W-04"])
    }
  }
}
