import Foundation
import Notebook
import Testing

@testable import Tables

@Suite("What stands above columns and in cells is said in words too")
struct WordTableTests {
  private let today: Day
  private let practice: Contents

  init() throws {
    let study = try Practice()
    (today, practice) = (study.today, study.contents)
  }

  private func text(_ level: Level, _ format: Report.Format, _ language: Language) throws -> String {
    let request = Export.Request(.analysis, level: level, made: today, program: "p", seed: 5)
    return try #require(Export.report(practice, request, as: format, in: language).pages.first).text
  }

  private func table(_ part: ShownView.Part) -> WordTable { .of(part, smallest: nil, in: .en) }

  // MARK: - Groups

  @Test("Each column in plain text says whether it is near, in the country or outside", arguments: Language.allCases)
  func groups(_ language: Language) throws {
    var findings = Findings(practice, level: .team, on: today, in: language)
    let parts = findings.view(.wishes).parts
    let grid = try #require(parts.compactMap { if case .grid(let grid) = $0 { grid } else { nil } }.first)
    let groups = Set(grid.columns.map(\.group)).subtracting([""])
    #expect(groups.count == 3)
    let heads = grid.columns.map { $0.short.isEmpty ? $0.label : "\($0.group) \($0.short)" }
    let page = try text(.team, .md, language)
    #expect(page.contains("|  | " + heads.joined(separator: " | ") + " |"), "\(heads)")
    for group in groups {
      let columns = grid.columns.filter { $0.group == group }.map { "\($0.short) \($0.label)" }
      #expect(page.contains("- \(group): " + columns.joined(separator: " \u{B7} ")), "\(group)")
    }
  }

  @Test("Few columns are called by their group and their words, and so are rows")
  func fewColumns() {
    let few = table(SampleViews.grid(rows: ["a"], columns: 4))
    #expect(few.namedHead == ["", "near \u{B7} column 0", "near \u{B7} column 1", "column 2", "column 3"])
    #expect(few.legendLines.isEmpty)
    let many = table(SampleViews.grid(rows: ["a"], columns: 8))
    #expect(many.namedHead.prefix(4) == ["", "near 1", "near 2", "3"] && many.namedHead.last == "column 7")
    #expect(many.legendLines.first == "near: 1 column 0 \u{B7} 2 column 1" && many.legendLines.count == 2)
    let long = table(SampleViews.grid(rows: ["a", "b"], columns: 30))
    #expect(long.rows.first?[1] == "near \u{B7} column 1")
    #expect(table(SampleViews.bars(["a", "b", "c"])).rows.map { $0[0] } == ["near \u{B7} a", "near \u{B7} b", "c"])
  }

  // MARK: - Signs

  /// Which of the signs stand in some cells, as what they mean.
  private func met(in cells: [String], _ language: Language) -> Set<String> {
    let few = ReportWord.fewer(language, "5")
    let (most, hidden) = (ReportWord.most(language), ReportWord.hidden(language))
    return Set(
      cells.compactMap { cell -> String? in
        if cell.hasPrefix("! ") { return ReportWord.graveMark(language) }
        if cell == few { return ReportWord.fewerMark(language, few, "5") }
        if cell == most { return ReportWord.mostMark(language, most) }
        return cell == hidden ? ReportWord.hiddenMark(language, hidden) : nil
      })
  }

  @Test("What a sign means stands below its table, on the page and in plain text", arguments: Language.allCases)
  func signs(_ language: Language) throws {
    var all: Set<String> = []
    for level in [Level.team, .shared, .public] {
      for block in try text(level, .md, language).components(separatedBy: "\n#") {
        let lines = block.split(separator: "\n").map(String.init)
        let cells = lines.filter { $0.hasPrefix("| ") }.flatMap { $0.components(separatedBy: " | ") }
        let met = met(in: cells, language)
        #expect(met.subtracting(lines.map { String($0.dropFirst(2)) }).isEmpty, "\(level): \(block)")
        all.formUnion(met)
      }
      for holder in try PageReader.read(try text(level, .html, language)).all("div") {
        guard let scroll = holder.children.first(where: { $0.attributes["class"] == "scroll" }) else { continue }
        let list = holder.children.first { $0.attributes["class"] == "signs" }
        let met = met(in: scroll.all("table").flatMap(\.rows).flatMap { $0 }, language)
        #expect(Set(list?.all("li").map(\.text) ?? []) == met, "\(level): \(scroll.text.prefix(200))")
        all.formUnion(met)
      }
    }
    #expect(all.count == 4, "the practice study shows every sign: \(all)")
  }

  @Test("What is few is written the same way round in every language, and small marks stay readable in plain text")
  func plain() {
    #expect(ReportWord.fewer(.en, "5") == "<5" && ReportWord.fewer(.ar, "5") == "\u{200E}<5")
    #expect(Report.plain("<5 & more, a < b") == "<5 & more, a < b")
    #expect(Report.plain("<b>a</b> &lt; a|b") == "&lt;b\\>a&lt;/b\\> &amp;lt; a\\|b")
    #expect(Report.plain("<!-- &#60;") == "&lt;!-- &amp;\\#60;")
  }

  @Test("As a table each figure is a row, what it counts stands once, and what is said cannot run as a formula")
  func csv() throws {
    let said = "=1+1"
    let part = SampleViews.grid(rows: [said, "b"], columns: 3)
    let view = SampleViews.view(.wishes, [part], level: .public, smallest: 5)
    let rows = try CSV.parse(view.csv(for: .spreadsheet), in: .spreadsheet)
    #expect(rows.first == ShownView.rowHead && Set(rows.map(\.count)) == [ShownView.rowHead.count])
    #expect(rows.dropFirst().map { $0[1] } == ["base"] + Array(repeating: "grid", count: 6) + ["remark", "cannotTell"])
    #expect(rows.joined().count { $0 == view.base } == 1 && rows[1][6] == view.base)
    #expect(rows[2][3] == said && String(decoding: view.csv(for: .spreadsheet), as: UTF8.self).contains("'=1+1"))
    #expect(!String(decoding: view.csv(for: .analysis), as: UTF8.self).contains("'=1+1"))
    let nothing = SampleViews.view(.ties, [], absence: "Nobody was heard.")
    #expect(try CSV.parse(nothing.csv(for: .analysis), in: .analysis).last?[6] == "Nobody was heard.")
  }

  @Test("Half a day is written as the language writes it, and as a point where programs read it")
  func halves() throws {
    let page = try text(.team, .md, .fr)
    #expect(page.contains("| 4 | 0 | 1,5 |") && page.contains("| 2 | 0 | 21,5 |"), "\(page)")
    var findings = Findings(practice, level: .team, on: today, in: .fr)
    #expect(findings.view(.gap).rows.contains { $0[4] == "middle" && $0[6] == "1.5" })
  }
}
