import Foundation
import Notebook
import Testing

@testable import Tables

/// The golden figures of the practice study: the same on the view, on the page, in csv and in JSON.
@Suite("What was heard says the same on the view, on the page and in JSON")
struct ReportFiguresTests {
  private var practice: Practice

  init() throws { practice = try Practice() }

  private var contents: Contents { practice.contents }
  private var today: Day { practice.today }

  private func request(_ level: Level) -> Export.Request {
    Export.Request(.analysis, level: level, made: today, program: "p", seed: 5)
  }

  private func views(_ level: Level) -> [ShownView] {
    var findings = Findings(contents, level: level, on: today, in: .en, seed: 5)
    return FindingsView.allCases.map { findings.view($0) }
  }

  private func page(_ level: Level) throws -> PageReader.Element {
    try PageReader.read(try #require(Export.report(contents, request(level), as: .html, in: .en).pages.first).text)
  }

  private func json(_ view: ShownView) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(view.json.utf8)) as? [String: Any]
    #expect(object?["view"] as? String == view.view.rawValue && object?["base"] as? String == view.base)
    return try #require(object?["figures"] as? [[String: Any]])
  }

  @Test(
    "Each cell of each view stands on the page as it is, and in csv and JSON",
    arguments: [Level.team, .shared, .public])
  func everyCell(_ level: Level) throws {
    let page = try page(level)
    for view in views(level) {
      let section = try #require(page.section(view.view.rawValue))
      let tables = section.all("table")
      #expect(tables.count == view.parts.count, "\(view.view)")
      for (part, table) in zip(view.parts, tables) {
        #expect(table.rows == WordTable.of(part, smallest: view.smallest, in: .en).rows, "\(view.view)")
      }
      let figures = try json(view)
      #expect(figures.count == view.rows.count)
      for (row, figure) in zip(view.rows, figures) {
        #expect(row.count == ShownView.rowHead.count && row[0] == view.view.rawValue)
        #expect("\(figure["shown"] ?? "")" == row[6] && figure["part"] as? String == row[1])
      }
      for sentence in view.remarks + view.limits { #expect(section.text.contains(sentence), "\(sentence)") }
    }
  }

  /// What a row shows in a part, for the first column.
  private func number(_ view: FindingsView, _ part: String, _ row: String, _ level: Level) -> String? {
    views(level).first { $0.view == view }?.rows.first { $0[1] == part && $0[2] == row }?[6]
  }

  /// The second cell of the row of a name on the page.
  private func onPage(_ view: FindingsView, _ label: String, _ level: Level) throws -> String? {
    try page(level).section(view.rawValue)?.all("table").first?.rows.first { $0[0] == label }?[1]
  }

  @Test("Reasons: hope 8, protect 5, faith 4, duty 4 for the team; 7, 5, 3, 4 once the nurse took hers back")
  mutating func motives() throws {
    let codes = ["hope", "protect_own", "faith", "duty"]
    let labels = try codes.map { code in
      try #require(views(.team).first { $0.view == .why }?.rows.first { $0[1] == "motivation" && $0[2] == code })[3]
    }
    #expect(codes.map { number(.why, "motivation", $0, .team) } == ["8", "5", "4", "4"])
    #expect(try labels.map { try onPage(.why, $0, .team) } == ["8", "5", "4", "4"])
    try practice.takeBack("R-14")
    #expect(codes.map { number(.why, "motivation", $0, .team) } == ["7", "5", "3", "4"])
    #expect(try labels.map { try onPage(.why, $0, .team) } == ["7", "5", "3", "4"])
  }

  @Test("17 of 24 wishes could come from near, 16 of 23 after; 25 wishes and 24")
  mutating func wishes() throws {
    let before = try #require(page(.team).section("wishes")?.text)
    #expect(before.contains("17 of 24") && before.contains("25 wishes"))
    try practice.takeBack("R-14")
    let after = try #require(page(.team).section("wishes")?.text)
    #expect(after.contains("16 of 23") && after.contains("24 wishes"))
  }

  @Test("Decisions near took 1.5 days in the middle, in the country 21.5, and outside one is open for 17 and more")
  func lags() throws {
    let rows = try #require(views(.team).first { $0.view == .gap }).rows.filter { $0[1] == "decision" }
    func shown(_ lane: String, _ column: String) -> String? { rows.first { $0[2] == lane && $0[4] == column }?[6] }
    #expect(shown("local", "middle") == "1.5" && shown("local", "closed") == "4")
    #expect(shown("national", "middle") == "21.5" && shown("national", "closed") == "2")
    #expect(shown("outside", "open") == "1" && shown("outside", "W-06") == ">=17")
    let table = try #require(page(.team).section("gap")?.all("table").first)
    #expect(table.rows.map { Array($0[1...3]) } == [["4", "0", "1.5"], ["2", "0", "21.5"], ["0", "1", ""]])
  }

  @Test("Dangers: severe 3, high 6, moderate 6, low 1, and the one without protection is named")
  func dangers() throws {
    let text = try #require(page(.team).section("dangers")?.text)
    for words in ["evere 3", "igh 6", "oderate 6", "ow 1", "A-07"] {
      #expect(text.contains(words), "\(words): \(text)")
    }
  }

  @Test("For everyone: hope 8 and protect 7 of the reasons, people 6 of what sustains, no wish and no day")
  func everyone() throws {
    let rows = views(.public).flatMap(\.rows)
    func numbers(_ part: String) -> Set<String> {
      let cells = rows.filter { $0[1] == part }.map { $0[6] }
      #expect(!cells.isEmpty, "\(part)")
      return Set(cells.filter { Int($0) != nil })
    }
    #expect(numbers("motivations.motivation") == ["8", "7"])
    #expect(numbers("sustaining.sustains") == ["6"])
    #expect(numbers("risks.band") == ["5"])
    #expect(rows.allSatisfy { $0[1] != "needs.need" || Int($0[6]) == nil })
    let days = rows.filter { $0[0] == "gap" && $0[4] == "middle" }.map { $0[6] }
    #expect(Set(days).isSubset(of: ["hidden"]), "\(days)")
    let page = try page(.public).text
    for word in ["R-01", "A-01", "I-01", "W-01", "=we are equal", "2026-", "Saltmarsh"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("2026"))
  }

  // MARK: - Leaving

  @Test("A page for everyone is noted with what figures for everyone would show, and is held against the next")
  mutating func noted() throws {
    for level in [Level.public, .sheet] {
      let plan = Export.report(contents, request(level), as: .html)
      let tables = Export.plan(contents, request(level))
      #expect(plan.released == tables.released && plan.heard == tables.heard && plan.smallest == tables.smallest)
      #expect(plan.tables.isEmpty)
    }
    let plan = Export.report(contents, request(.public), as: .html)
    let log = try #require(RecordID("apageforeveryone"))
    for change in plan.begun(log, to: "/media/stick/page.html") + ExportPlan.ended(log, hashes: [:]) {
      _ = practice.pen.write(change, into: &practice.contents, at: Moment(seconds: 1))
    }
    #expect(contents[log]?[ExportLog.use] == "report" && contents[log]?[ExportLog.folder] == "page.html")
    #expect(Differencing.obstacle(Export.report(contents, request(.public), as: .md), contents) == nil)
    try practice.takeBack("R-14")
    for level in [Level.public, .sheet] {
      let obstacle = Differencing.obstacle(Export.report(contents, request(level), as: .html), contents)
      guard case .tooCloseToEarlier(let people, _) = obstacle else {
        Issue.record("\(level) would go out")
        continue
      }
      #expect(people == 1)
    }
  }

  @Test("A page of single records is on the list of what to call back when one of them takes it back")
  mutating func calledBack() throws {
    for level in [Level.team, .shared] {
      let log = try #require(RecordID("apage\(level.rawValue)"))
      for change in Export.report(contents, request(level), as: .html).begun(log, to: "page.html") {
        _ = practice.pen.write(change, into: &practice.contents, at: Moment(seconds: 1))
      }
    }
    // R-14 agreed to be counted and quoted, not to be shared.
    let nurse = try #require(contents.records(code: "R-14").first)
    #expect(try #require(Forgetting(of: nurse.id, in: contents, reader: "T2")).recalls.map(\.text) == ["apageteam"])
    let lay = try #require(contents.records(code: "R-01").first)
    #expect(try #require(Forgetting(of: lay.id, in: contents, reader: "T2")).recalls.count == 2)
  }

  @Test("Words on the team's page are looked through for names, those that stand elsewhere alone are not")
  mutating func names() throws {
    let shown = Export.possibleNames(contents, for: "T2", on: today, in: ["Then Amina Yusuf came"])
    let id = try #require(RecordID("anote"))
    let home = try #require(DossierID("anote"))
    for (field, value) in [("kind", "context"), ("privacy", "team"), ("text", "Yesterday Mr Amina Yusuf came.")] {
      let change = Change(
        dossier: home, record: id, kind: JournalEntry.type.kind, field: field, value: .text(value))
      _ = practice.pen.write(change, into: &practice.contents, at: Moment(seconds: today.number * 86_400))
    }
    #expect(Export.possibleNames(contents, for: "T2", on: today, in: ["Then Amina Yusuf came"]) > shown)
    #expect(Export.possibleNames(contents, for: "T2", on: today, in: ["Nobody came"]) == 0)
  }

  @Test("The page for those who were heard has the words of the page in plain text, one idea to a line")
  func sheet() throws {
    for language in Language.allCases {
      var other = contents
      var pen = practice.pen
      let change = Change(
        dossier: .notebook, record: .study, kind: "study", field: "languages", value: [Code(language.rawValue)].stored)
      _ = pen.write(change, into: &other, at: Moment(seconds: today.number * 86_400 + 2))
      func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
      let plain = try #require(Export.plan(other, request(.sheet)).pages.first).text
      for format in Report.Format.allCases {
        let page = try #require(Export.report(other, request(.sheet), as: format).pages.first)
        #expect(page.name == "sheet.\(format.rawValue)")
        let text = format == .md ? page.text : try #require(PageReader.read(page.text).all("body").first).text
        #expect(letters(text) == letters(plain), "\(language) \(format)")
      }
    }
    let page = try PageReader.read(Export.report(contents, request(.sheet), as: .html).pages.first?.text ?? "")
    #expect(page.all("li").map(\.text).contains("hope for another future"))
    #expect(page.all("div").count { $0.attributes["class"] == "rule" } == 8)
  }
}
