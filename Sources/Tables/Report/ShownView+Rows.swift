import Notebook

extension ShownView {
  /// The headings of `rows`; the same for every view.
  public static let rowHead = [
    "view", "part", "row", "rowLabel", "column", "columnLabel", "shown", "unit", "k", "asOf", "people",
  ]

  /// One row to a cell, under codes that stay the same in every language.
  ///
  /// `shown` is a number, `<5`, `most` or `hidden`, of words the words themselves; `>=17` days of what is still open.
  public var rows: [[String]] {
    parts.flatMap { part in
      switch part {
      case .bars(let bars): rows(bars)
      case .grid(let grid): rows(grid)
      case .days(let days): rows(days)
      case .listing(let listing): rows(listing)
      }
    }
  }

  /// The same as comma-separated values: what the view counts first, its figures, then a row to each sentence about it.
  ///
  /// Sentences stand in `shown` too, their part being `base`, `remark`, `cannotTell`, or `absence` where nothing is.
  public func csv(for dialect: Dialect) -> [UInt8] {
    func said(_ part: String, _ sentences: [String]) -> [[String]] {
      sentences.filter { !$0.isEmpty }.map { line(part, "", "", "", "", $0, "") }
    }
    var bytes = dialect.mark
    let about = said("remark", remarks) + said("cannotTell", limits) + said("absence", [absence ?? ""])
    for row in [Self.rowHead] + said("base", [base]) + rows + about { CSV.append(row, in: dialect, to: &bytes) }
    return bytes
  }

  /// The same figures as an object, its members in a fixed order.
  public var json: String {
    let figures = rows.map { row in
      JSON.object(zip(Self.rowHead, row).filter { !Self.ofView.contains($0.0) }.map { ($0, Self.member($0, $1)) })
    }
    return JSON.object([
      ("view", .text(view.rawValue)), ("level", .text(level.rawValue)), ("title", .text(title)), ("base", .text(base)),
      ("k", smallest.map(JSON.number) ?? .text("")), ("figures", .list(figures)),
      ("remarks", .list(remarks.map(JSON.text))), ("cannotTell", .list(limits.map(JSON.text))),
      ("absence", .text(absence ?? "")),
    ]).text
  }

  /// What every row of a view says alike.
  private static let ofView: Set<String> = ["view", "k"]

  private static func member(_ name: String, _ text: String) -> JSON {
    switch name {
    case "people": .list(text.split(separator: " ").map { .text(String($0)) })
    case "shown": Int(text).map(JSON.number) ?? .text(text)
    default: .text(text)
    }
  }

  // MARK: - Parts

  private func rows(_ bars: Bars) -> [[String]] {
    zip(bars.rows, bars.cells).enumerated().flatMap { place, row -> [[String]] in
      let (name, cell) = row
      var rows = [self.row(bars.name, name, nil, cell, bars.unit)]
      if let target = bars.target(of: place) {
        rows.append(line(bars.name, name.code, name.label, "target", "", "\(target)", bars.unit))
      }
      if bars.words.indices.contains(place), !bars.words[place].isEmpty {
        rows.append(line(bars.name, name.code, name.label, "words", "", bars.words[place], ""))
      }
      return rows
    }
  }

  private func rows(_ grid: Grid) -> [[String]] {
    zip(grid.rows, grid.cells).flatMap { row, cells in
      zip(grid.columns, cells).map { self.row(grid.name, row, $0, $1, grid.unit) }
    }
  }

  private func rows(_ days: Days) -> [[String]] {
    days.lanes.flatMap { lane -> [[String]] in
      let head = lane.head
      let closed = row(days.name, head, Head(code: "closed", label: "", short: "", group: ""), lane.closed, "signs")
      let open = row(days.name, head, Head(code: "open", label: "", short: "", group: ""), lane.open, "signs")
      let middle = lane.doubledMedian.map { FindingsWord.halved($0, .en) } ?? "hidden"
      let marks = lane.marks.map { mark in
        let passed = mark.days.map { (mark.isOpen ? ">=" : "") + String($0) } ?? (mark.isOpen ? "open" : "")
        return line(days.name, head.code, head.label, mark.code, "", passed, "days")
      }
      let isNothing = lane.doubledMedian == nil && lane.closed.shown.number == 0
      return [closed, open, line(days.name, head.code, head.label, "middle", "", isNothing ? "" : middle, "days")]
        + marks
    }
  }

  private func rows(_ listing: Listing) -> [[String]] {
    listing.rows.enumerated().flatMap { place, row in
      zip(listing.columns, row.texts).map { column, text in
        line(listing.name, "\(place + 1)", "", column.code, column.label, text, "")
      }
    }
  }

  // MARK: - Cells

  private func row(_ part: String, _ row: Head, _ column: Head?, _ cell: Cell, _ unit: String) -> [String] {
    let asOf: Int? = if case .number(_, let year) = cell.shown { year } else { nil }
    var line = line(part, row.code, row.label, column?.code ?? "", column?.label ?? "", plain(cell.shown), unit)
    line[9] = asOf.map(String.init) ?? ""
    line[10] = cell.people.joined(separator: " ")
    return line
  }

  private func line(
    _ part: String, _ row: String, _ rowLabel: String, _ column: String, _ columnLabel: String, _ shown: String,
    _ unit: String
  ) -> [String] {
    [view.rawValue, part, row, rowLabel, column, columnLabel, shown, unit, smallest.map(String.init) ?? "", "", ""]
  }

  /// As the tables for everyone write it.
  private func plain(_ shown: SmallNumbers.Shown) -> String {
    switch shown {
    case .number(let number, _): "\(number)"
    case .fewer: "<\(smallest ?? SmallNumbers.least)"
    case .most: "most"
    case .hidden: "hidden"
    }
  }
}
