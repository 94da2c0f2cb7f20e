import Notebook

extension Report {
  /// The same in plain text with light marks: tables as Markdown has them, bars drawn with letters.
  var markdown: String {
    var lines: [String] = []
    if let notice { lines += ["**\(Self.plain(notice))**", ""] }
    let heard = ReportWord.heard(language)
    lines += ["# " + Self.plain(title.isEmpty ? heard : title + " \u{B7} " + heard), ""]
    lines += facts.flatMap { [Self.plain($0), ""] }
    for view in views { lines += self.lines(of: view) }
    for (head, texts) in [(ReportWord.method, method), (.cite, citing), (.takeBack, takingBack)] {
      lines += ["## " + head(language), ""] + texts.flatMap { ["- " + Self.plain($0)] } + [""]
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of view: ShownView) -> [String] {
    var lines = ["## " + Self.plain(view.title), ""]
    lines += ([view.base] + view.remarks + [view.absence ?? ""]).filter { !$0.isEmpty }
      .flatMap { [Self.plain($0), ""] }
    for part in view.parts {
      let table = WordTable.of(part, smallest: view.smallest, in: language)
      if !table.caption.isEmpty { lines += ["### " + Self.plain(table.caption), ""] }
      lines += Self.table(table, bars: Self.bars(part), language)
    }
    guard !view.limits.isEmpty else { return lines }
    return lines + ["**\(ReportWord.cannotTell(language))**", ""] + view.limits.map { "- " + Self.plain($0) } + [""]
  }

  // MARK: - Tables

  private static func table(_ table: WordTable, bars: [String], _ language: Language) -> [String] {
    guard !table.rows.isEmpty else { return [] }
    func line(_ cells: [String], _ bar: String) -> String {
      "| " + (cells.map(plain) + (bars.isEmpty ? [] : [bar])).joined(separator: " | ") + " |"
    }
    let columns = table.head.count + (bars.isEmpty ? 0 : 1)
    let rows = table.rows.prefix(mostRows)
    var lines = [line(table.namedHead, ""), "|" + String(repeating: " --- |", count: columns)]
    lines += zip(rows, bars.isEmpty ? Array(repeating: "", count: rows.count) : bars).map(line)
    lines.append("")
    let below = (table.legendLines + table.signs).map { "- " + plain($0) }
    lines += below + (below.isEmpty ? [] : [""])
    let more = table.rows.count - rows.count
    if more > 0 { lines += [ReportWord.moreRows(language, "\(more)"), ""] }
    return lines
  }

  /// A bar of twenty letters at most for each row; none for what has no bars.
  private static func bars(_ part: ShownView.Part) -> [String] {
    guard case .bars(let bars) = part else { return [] }
    let full = max(1, bars.full, bars.cells.compactMap(\.shown.number).max() ?? 0)
    return bars.cells.map { cell in
      guard let number = cell.shown.number, number > 0 else { return "" }
      return String(repeating: "\u{2588}", count: max(1, Int((Double(number) / Double(full) * 20).rounded())))
    }
  }

  /// Words on one line, in which nothing is a mark; `<5` and `a & b` can be none and stay as they are.
  static func plain(_ words: String) -> String {
    let scalars = Array(Markup.visible(words).unicodeScalars)
    var plain = ""
    for (place, scalar) in scalars.enumerated() {
      let next = place + 1 < scalars.count ? scalars[place + 1] : " "
      // Markdown passes on what looks like HTML.
      let isPassedOn = !next.properties.isWhitespace && !("0"..."9").contains(next)
      switch scalar {
      case "<" where isPassedOn: plain += "&lt;"
      case "&" where isPassedOn: plain += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", ">": plain += "\\\(scalar)"
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }
}
