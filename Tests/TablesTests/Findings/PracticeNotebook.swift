import Notebook
import Testing

@testable import Tables

/// The practice study as it is first opened, and after the nurse took hers back.
struct PracticeNotebook {
  let before: Contents
  let after: Contents
  let today: Day

  init() throws {
    var practice = try Practice()
    (before, today) = (practice.contents, practice.today)
    try practice.takeBack("R-14")
    after = practice.contents
  }
}

extension ShownView {
  /// A part of a name.
  func bars(_ name: String) -> Bars? {
    parts.lazy.compactMap { if case .bars(let bars) = $0, bars.name == name { bars } else { nil } }.first
  }

  func grid(_ name: String) -> Grid? {
    parts.lazy.compactMap { if case .grid(let grid) = $0, grid.name == name { grid } else { nil } }.first
  }

  func days(_ name: String) -> Days? {
    parts.lazy.compactMap { if case .days(let days) = $0, days.name == name { days } else { nil } }.first
  }

  func listing(_ name: String) -> Listing? {
    parts.lazy.compactMap { if case .listing(let listing) = $0, listing.name == name { listing } else { nil } }.first
  }

  /// All of it as lines of text, to be looked at when a test fails.
  var plain: String {
    var lines = ["== \(title) [\(base)] k=\(smallest.map(String.init) ?? "-")"]
    func cell(_ cell: Cell) -> String {
      let number =
        switch cell.shown {
        case .number(let number, _): "\(number)"
        case .fewer: "<"
        case .most: "most"
        case .hidden: "hidden"
        }
      return (cell.isGrave ? "!" : "") + number + (cell.people.isEmpty ? "" : "(" + cell.people.joined(separator: " ") + ")")
    }
    for part in parts {
      switch part {
      case .bars(let bars):
        lines.append("-- bars \(bars.name) \(bars.title) / \(bars.unit) full \(bars.full)")
        for (place, row) in bars.rows.enumerated() {
          let target = bars.targets.isEmpty ? "" : " of \(bars.targets[place].map(String.init) ?? "-")"
          let words = bars.words.isEmpty ? "" : " “\(bars.words[place])”"
          lines.append("   \(row.label) [\(row.code)] \(cell(bars.cells[place]))\(target)\(words) {\(row.group)}")
        }
      case .grid(let grid):
        lines.append("-- grid \(grid.name) \(grid.title) / \(grid.unit)")
        lines.append("   columns: " + grid.columns.map { "\($0.label)(\($0.short))" }.joined(separator: " | "))
        for (row, cells) in zip(grid.rows, grid.cells) {
          lines.append("   \(row.label): " + cells.map(cell).joined(separator: " | "))
        }
      case .days(let days):
        lines.append("-- days \(days.name) \(days.title)")
        for lane in days.lanes {
          let marks = lane.marks.map { "\($0.code) \($0.days.map(String.init) ?? "?")\($0.isOpen ? "+" : "")" }
          lines.append(
            "   \(lane.head.label): closed \(cell(lane.closed)) open \(cell(lane.open)) "
              + "doubled \(lane.doubledMedian.map(String.init) ?? "-") : " + marks.joined(separator: ", "))
        }
      case .listing(let listing):
        lines.append("-- listing \(listing.name) \(listing.title)")
        lines.append("   " + listing.columns.map(\.label).joined(separator: " | "))
        for row in listing.rows { lines.append("   " + (row.isGrave ? "!" : "") + row.texts.joined(separator: " | ")) }
      }
    }
    return (lines + remarks.map { "* " + $0 } + limits.map { "? " + $0 } + [absence.map { "∅ " + $0 }].compactMap(\.self))
      .joined(separator: "\n")
  }
}

extension ShownView.Bars {
  /// The number of a row; nil where there is none.
  func number(_ code: String) -> Int? { rows.firstIndex { $0.code == code }.flatMap { cells[$0].shown.number } }
}
