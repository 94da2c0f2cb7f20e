import Notebook

extension Report {
  /// The page any browser shows and prints.
  var html: String {
    let heard = ReportWord.heard(language)
    var content: [Markup] = notice.map { [.of("p", ["class": "notice"], $0)] } ?? []
    content.append(.of("h1", [:], title.isEmpty ? [.words(heard)] : [Page.typed(title), .words(" \u{B7} " + heard)]))
    content += facts.map { .of("p", [:], [Page.words($0)]) }
    content.append(
      .of(
        "nav", ["aria-label": ReportWord.contents(language)],
        [.of("ul", [:], views.map { .of("li", [:], [.of("a", ["href": "#" + $0.view.rawValue], $0.title)]) })]))
    content += views.map(section)
    content.append(section("method", .method, method))
    content.append(section("cite", .cite, citing))
    content.append(section("take-back", .takeBack, takingBack))
    let name = title.isEmpty ? heard : title + " \u{B7} " + heard
    return Page.text(name, PageStyle.report, content, in: language)
  }

  /// More rows than this are not written into a page: whoever needs them has the tables.
  static let mostRows = 300

  private func section(_ id: String, _ title: ReportWord, _ lines: [String]) -> Markup {
    .of(
      "section", ["id": id],
      [.of("h2", [:], title(language))] + lines.map { .of("p", [:], [Page.words($0)]) })
  }

  private func section(_ view: ShownView) -> Markup {
    let id = view.view.rawValue
    var content: [Markup] = [.of("h2", [:], view.title)]
    if !view.base.isEmpty { content.append(.of("p", ["class": "base"], view.base)) }
    content += view.remarks.map { .of("p", ["class": "remarks"], [Page.typed($0)]) }
    if let absence = view.absence { content.append(.of("p", [:], absence)) }
    for (place, part) in view.parts.enumerated() { content += block(part, of: view, id: "\(id)-\(place + 1)") }
    if !view.limits.isEmpty {
      content.append(
        .of(
          "div", ["class": "limits"],
          [.of("h3", [:], ReportWord.cannotTell(language))] + view.limits.map { .of("p", [:], $0) }))
    }
    return .of("section", ["id": id], content)
  }

  // MARK: - Parts

  private func block(_ part: ShownView.Part, of view: ShownView, id: String) -> [Markup] {
    let table = WordTable.of(part, smallest: view.smallest, in: language)
    let name = table.caption.isEmpty ? view.title : table.caption
    let heading: [Markup] = table.caption.isEmpty ? [] : [.of("h3", [:], table.caption)]
    let written = write(table, name: name, id: id, grave: grave(part))
    guard let picture = Picture(part, id: id, title: name, smallest: view.smallest, in: language) else {
      return heading + written
    }
    var figure = [picture.markup]
    if !picture.signs.isEmpty {
      figure.append(.of("figcaption", [:], picture.signs.map { .of("span", [:], $0) }))
    }
    return heading + [
      .of("div", ["class": standing(table)], [.of("figure", [:], figure), .of("div", [:], written)])
    ]
  }

  /// How a table stands to its picture: beside it, below it on paper, or below it everywhere; as far as letters tell.
  private func standing(_ table: WordTable) -> String {
    let columns = table.head.indices.map { column in
      [table.head[column]] + table.rows.prefix(Self.mostRows).map { $0[column] }
    }
    // Beside a picture there are 37 em of this size on a screen, 27 on paper; each column has room around its words.
    func needed(_ width: (String) -> Double) -> Double {
      columns.reduce(0) { $0 + ($1.map(width).max() ?? 0) + 1 }
    }
    // Words are never broken, and headings are bold.
    let least = needed { $0.split(separator: " ").map { TextRoom.width(of: $0, size: 1.05) }.max() ?? 0 }
    let wanted = needed { min(15, TextRoom.width(of: $0, size: 1)) }
    let isLong = least > 37 || wanted > 47 || table.rows.joined().contains { $0.count > 90 }
    guard !isLong else { return "pair long" }
    return least > 27 || columns.count > 8 ? "pair many" : "pair"
  }

  /// The places of rows that should be seen first.
  private func grave(_ part: ShownView.Part) -> Set<Int> {
    switch part {
    case .bars(let bars): Set(bars.cells.indices.filter { bars.cells[$0].isGrave })
    case .listing(let listing): Set(listing.rows.indices.filter { listing.rows[$0].isGrave })
    case .grid, .days: []
    }
  }

  private func write(_ table: WordTable, name: String, id: String, grave: Set<Int>) -> [Markup] {
    guard !table.rows.isEmpty else { return [] }
    var head: [Markup] = []
    if !table.groups.isEmpty {
      let groups = table.groups.map { group -> Markup in
        group.words.isEmpty
          ? .of("td", ["colspan": "\(group.columns)"])
          : .of("th", ["scope": "colgroup", "colspan": "\(group.columns)"], group.words)
      }
      head.append(.of("tr", [:], groups))
    }
    head.append(.of("tr", [:], table.head.map { $0.isEmpty ? .of("td") : .of("th", ["scope": "col"], $0) }))
    let rows = table.rows.prefix(Self.mostRows).enumerated().map { place, texts -> Markup in
      let cells = texts.enumerated().map { column, text -> Markup in
        column == 0 ? .of("th", ["scope": "row"], [Page.words(text)]) : .of("td", [:], [Page.words(text)])
      }
      return grave.contains(place) ? .of("tr", ["class": "grave"], cells) : .of("tr", [:], cells)
    }
    let whole = Markup.of(
      "table", [:],
      [.of("caption", ["id": "\(id)-table"], name), .of("thead", [:], head), .of("tbody", [:], rows)])
    var written: [Markup] = [
      .of("div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-labelledby": "\(id)-table"], [whole])
    ]
    if !table.legend.isEmpty {
      written.append(.of("ul", ["class": "legend"], table.legend.map { .of("li", [:], $0.words) }))
    }
    if !table.signs.isEmpty {
      written.append(.of("ul", ["class": "signs"], table.signs.map { .of("li", [:], $0) }))
    }
    let more = table.rows.count - rows.count
    if more > 0 { written.append(.of("p", [:], ReportWord.moreRows(language, "\(more)"))) }
    return written
  }
}
