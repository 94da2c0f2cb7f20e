import Foundation
import Notebook
import Testing

@testable import Tables

@Suite("The page of what was heard")
struct ReportTests {
  private let today: Day
  private let practice: Contents
  private let filed: [Filed]

  init() throws {
    today = try #require(Day("2026-11-20"))
    var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))
    var contents = Contents()
    filed = try PracticeStudy.read().write(
      with: &pen, into: &contents, today: today, at: Moment(seconds: today.number * 86_400))
    practice = contents
  }

  private func plan(
    _ contents: Contents, _ level: Level, _ format: Report.Format = .html, _ language: Language? = nil
  ) -> ExportPlan {
    var request = Export.Request(.analysis, level: level, made: today, program: "Fieldbook 1.0.0", seed: 5)
    request.intent = ExportIntent(purpose: "to compare", recipientKind: "partner")
    return Export.report(contents, request, as: format, in: language)
  }

  private func text(
    _ contents: Contents, _ level: Level, _ format: Report.Format = .html, _ language: Language? = nil
  ) throws -> String {
    try #require(plan(contents, level, format, language).pages.first).text
  }

  private func report(_ views: [ShownView], _ language: Language = .en, _ level: Level = .team) throws -> Report {
    Report(views, plan(practice, level), practice, stays: 2, in: language)
  }

  private func study(_ field: String, _ value: Value, in contents: Contents) -> Contents {
    var contents = contents
    var pen = Pen(who: "T2", chance: Chance(seed: (9, 2, 3, 4)))
    let change = Change(dossier: .notebook, record: .study, kind: Study.type.kind, field: field, value: value)
    _ = pen.write(change, into: &contents, at: Moment(seconds: today.number * 86_400 + 1))
    return contents
  }

  // MARK: - A page of its own

  @Test("Every level in every language is one whole page that fetches and runs nothing", arguments: Level.allCases)
  func whole(_ level: Level) throws {
    for language in Language.allCases {
      let page = try text(practice, level, .html, language)
      try keep(page, "\(level.rawValue)-\(language.rawValue).html")
      try keep(try text(practice, level, .md, language), "\(level.rawValue)-\(language.rawValue).md")
      let root = try PageReader.read(page)
      #expect(root.attributes["lang"] == language.rawValue)
      #expect(root.attributes["dir"] == (language == .ar ? "rtl" : "ltr"))
      for sign in ["<script", "http", "url(", "src=", "@import", "javascript:", "<link", "<iframe", " on"] {
        let marks = page.matches(of: /<[^>]*>/).map { String($0.output) }.joined()
          + root.all("style").map(\.text).joined()
        #expect(!marks.lowercased().contains(sign), "\(sign) at \(level) in \(language)")
      }
      #expect(root.all("body").first?.text.contains(PracticeStudy.notices[language]) == true, "\(level) \(language)")
      let drawn = root.all("svg")
      #expect(drawn.isEmpty == (level == .sheet), "\(level) \(language)")
      for picture in drawn {
        #expect(picture.attributes["role"] == "img")
        #expect(picture.all("title").first?.text.isEmpty == false && picture.all("desc").first?.text.isEmpty == false)
        #expect(picture.attributes["direction"] == root.attributes["dir"])
      }
      for table in root.all("table") {
        #expect(table.all("caption").first?.text.isEmpty == false)
        #expect(table.all("th").allSatisfy { $0.attributes["scope"] != nil })
        #expect(Set(table.rows.map(\.count)).count == 1, "\(table.text.prefix(80))")
      }
    }
  }

  /// Writes a page where it can be tried by hand, if somebody asked for that.
  private func keep(_ page: String, _ name: String) throws {
    guard let place = ProcessInfo.processInfo.environment["FIELDBOOK_PAGES"] else { return }
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try page.write(toFile: place + "/" + name, atomically: false, encoding: .utf8)
  }

  @Test("The study's first language is spoken where none is given, letters in the order they are said")
  func language() throws {
    let arabic = study(Study.languages.name, [Code("ar"), Code("en")].stored, in: practice)
    let page = try text(arabic, .team)
    #expect(page.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(page.contains(ReportWord.cannotTell(.ar)) && !page.contains(ReportWord.cannotTell(.en)))
  }

  @Test("Whatever is typed stands there as words: no mark, no sign that steers")
  func hostile() throws {
    let hostile = SampleViews.hostile
    let named = study(Study.title.name, .text(hostile), in: practice)
    let views = [
      SampleViews.view(.who, [SampleViews.bars([hostile, "b"]), SampleViews.listing(hostile)], title: hostile),
      SampleViews.view(.dangers, [SampleViews.grid(rows: [hostile, "b"], columns: 3)]),
      SampleViews.view(.gap, [SampleViews.days]), SampleViews.view(.ties, [], absence: hostile),
    ]
    let page = Report(views, plan(named, .team), named, stays: 0, in: .en).html
    let root = try PageReader.read(page)
    #expect(root.all("script").isEmpty && !page.contains("<script"))
    #expect(root.section("who")?.all("h2").first?.text.contains("<script>alert(\"x\")</script> & 'q' ␛[31m□") == true)
    let marks = Report(views, plan(named, .team), named, stays: 0, in: .en).markdown
    #expect(!marks.contains("<script") && !marks.contains("\u{1B}") && !marks.contains("\u{202E}"))
    let rows = marks.split(separator: "\n").filter { $0.hasPrefix("|") && $0.contains("alert") }
    #expect(!rows.isEmpty && rows.allSatisfy { $0.contains("\\|") && $0.contains("\\`a\\`") })
  }

  // MARK: - Pictures

  /// The words of a picture, joined as they stand.
  private func words(_ picture: PageReader.Element) -> [String] {
    picture.all("text").map(\.text)
  }

  @Test("Long names in any script are broken or squeezed into their room, and nothing of them is lost")
  func longNames() throws {
    for language in [Language.en, .ar] {
      let labels = ["tamil": SampleViews.tamil, "arabic": SampleViews.arabic, "unbroken": SampleViews.unbroken]
      for (name, label) in labels {
        let views = [
          SampleViews.view(.who, [SampleViews.bars([label, "b"])]),
          SampleViews.view(.wishes, [SampleViews.grid(rows: [label, "b"], columns: 12)]),
          SampleViews.view(.dangers, [SampleViews.grid(rows: [label], columns: 5)]),
        ]
        let page = try report(views, language).html
        try keep(page, "\(name)-\(language.rawValue).html")
        for picture in try PageReader.read(page).all("svg") {
          let drawn = words(picture).joined(separator: " ")
          #expect(drawn.contains(label), "\(label) in \(drawn)")
          for line in picture.all("text") {
            let size = try #require(Double(line.attributes["font-size"] ?? ""))
            let room = line.attributes["textLength"].flatMap(Double.init)
            #expect(room != nil || TextRoom.width(of: line.text, size: size) <= 400, "\(line.text)")
          }
        }
      }
    }
  }

  @Test("What is still open runs off the edge behind an arrow; from the right where one reads from there")
  func openCases() throws {
    for (language, edge) in [(Language.en, 399.0), (.ar, 1.0)] {
      let page = try PageReader.read(report([SampleViews.view(.gap, [SampleViews.days])], language).html)
      let picture = try #require(page.all("svg").first)
      #expect(picture.all("polygon").count == 2)
      let tips = picture.all("polygon").compactMap { $0.attributes["points"]?.split(separator: ",").first }
      #expect(tips.allSatisfy { Double($0) == edge }, "\(tips)")
      #expect(words(picture).contains(ReportWord.atLeast(language, "17")))
      #expect(page.section("gap")?.text.contains("1.5") == true && page.section("gap")?.text.contains("21.5") == true)
      #expect(page.section("gap")?.text.contains(ReportWord.openSign(language)) == true)
    }
  }

  @Test("Headings of one picture are of one size; a number, a day and a mark before a number stay in one line")
  func wholeAndEven() throws {
    let heads = ["Low", "Verpflichtung", "High", "No", "So"]
    let grid = ShownView.Grid(
      name: "grid", title: "Grid", unit: "people", rows: [SampleViews.head("a")],
      columns: heads.map { SampleViews.head($0) },
      cells: [heads.indices.map { SampleViews.cell(.number($0, asOf: nil), isGrave: $0 == 1) }], listsPeople: false)
    let views = [SampleViews.view(.dangers, [.grid(grid)]), SampleViews.view(.gap, [SampleViews.days])]
    let page = try PageReader.read(report(views).html)
    let drawn = page.all("svg").first?.all("text").filter { heads.contains($0.text) } ?? []
    let sizes = drawn.compactMap { $0.attributes["font-size"].flatMap(Double.init) }
    #expect(sizes.count == heads.count && Set(sizes).count == 1 && sizes.allSatisfy { $0 < 10 }, "\(sizes)")
    let whole = Set(page.all("span").filter { $0.attributes["class"] == "whole" }.map(\.text))
    #expect(whole.isSuperset(of: ["! 1", "2026-11-20", "W-04\u{A0}10"]), "\(whole)")
  }

  @Test("Numbers that are not shown look like none: a dashed frame, a word, never a bar")
  func hidden() throws {
    let part = SampleViews.bars(
      ["a", "b", "c", "d", "e"], [.number(7, asOf: 2025), .fewer, .most, .hidden, .number(0, asOf: nil)])
    let page = try PageReader.read(report([SampleViews.view(.why, [part], level: .public, smallest: 6)]).html)
    let picture = try #require(page.all("svg").first)
    #expect(picture.all("rect").map { $0.attributes["class"] } == ["full", "dashed", "frame"])
    #expect(words(picture).contains("<6") && words(picture).contains("nearly all"))
    let shown = page.all("table").first?.rows.map { $0[1] }
    #expect(shown == ["7 (counted in 2025)", "<6", "nearly all", "not shown", "0"])
    #expect(page.section("why")?.text.contains("fewer than 6") == true)
  }

  @Test("Too much to draw or to write says how much more there is")
  func tooMuch() throws {
    let many = (0..<400).map { "answer \($0)" }
    let views = [
      SampleViews.view(.who, [SampleViews.bars(many)]),
      SampleViews.view(.ties, [SampleViews.grid(rows: many, columns: 40)]),
      SampleViews.view(.dangers, [SampleViews.grid(rows: ["a", "b", "c"], columns: 40, listsPeople: true)]),
      SampleViews.view(.evidence, [SampleViews.listing("x", rows: 400)]),
    ]
    let root = try PageReader.read(report(views).html)
    #expect(root.section("who")?.text.contains("340 more are not drawn") == true)
    #expect(root.section("who")?.text.contains("100 more are not written here") == true)
    #expect(root.section("ties")?.all("svg").isEmpty == true)
    #expect(root.section("dangers")?.text.contains("and 54 more") == true)
    #expect(root.section("evidence")?.all("tr").count == 301)
    #expect(try report(views).markdown.contains("100 more are not written here"))
  }

  @Test("What a picture shows stands in words beside it, grave things first to be seen without colour")
  func besides() throws {
    let page = try PageReader.read(
      report([SampleViews.view(.dangers, [SampleViews.grid(rows: ["a", "b"], columns: 3)])]).html)
    let section = try #require(page.section("dangers"))
    #expect(section.all("rect").contains { $0.attributes["class"] == "grave" })
    #expect(section.all("desc").first?.text == "b, column 1: ! 1; b, column 2: 2")
    #expect(section.all("table").first?.rows == [["a", "0", "0", "0"], ["b", "0", "! 1", "2"]])
    #expect(section.text.contains(ReportWord.graveSign(.en)))
  }

  // MARK: - Bad input

  @Test("An empty notebook says what would be here, at every level", arguments: Level.allCases)
  func empty(_ level: Level) throws {
    for (name, contents) in [("empty", Contents()), ("nothing", try someoneWhoSaidNothing())] {
      let page = try text(contents, level)
      try keep(page, "\(name)-\(level.rawValue).html")
      let root = try PageReader.read(page)
      #expect(root.all("svg").isEmpty)
      guard level != .sheet else { continue }
      for view in FindingsView.allCases {
        let section = try #require(root.section(view.rawValue))
        #expect(section.text.count > 40, "\(view) says nothing: \(section.text)")
      }
    }
  }

  @Test("One interview is a whole page for the team, and says nothing to anybody else", arguments: Level.allCases)
  func oneInterview(_ level: Level) throws {
    let homes = practice.records(Interview.type).map(\.dossier)
    let first = try #require(practice.records(code: "I-01").first).dossier
    var contents = Contents()
    for one in filed where one.dossier == first || !homes.contains(one.dossier) {
      contents.apply(one.operation, in: one.dossier)
    }
    let page = try text(contents, level)
    try keep(page, "one-\(level.rawValue).html")
    let root = try PageReader.read(page)
    #expect(root.all("svg").isEmpty == !level.holdsRecords)
    #expect(root.section("why")?.all("table").isEmpty == (level == .sheet ? nil : !level.holdsRecords))
  }

  /// One talk, and whatever was asked in it was declined.
  private func someoneWhoSaidNothing() throws -> Contents {
    var contents = Contents()
    var pen = Pen(who: "T1", chance: Chance(seed: (1, 1, 1, 1)))
    let id = try #require(RecordID("aninterview"))
    let change = Change(
      dossier: try #require(DossierID("aninterview")), record: id, kind: Interview.type.kind, field: "code",
      value: .text("I-01"))
    _ = pen.write(change, into: &contents, at: Moment(seconds: today.number * 86_400))
    return contents
  }

  // MARK: - Words

  @Test("Every sentence is there in every language and fills in the same")
  func words() {
    func places(_ text: String) -> [String] { text.matches(of: /\{\d\}/).map { String($0.output) }.sorted() }
    let english = WordSheet.read(ReportWord.texts[.en] ?? "")
    for language in Language.allCases {
      let words = WordSheet.read(ReportWord.texts[language] ?? "")
      #expect(Set(words.keys) == Set(ReportWord.allCases.map { "Report.\($0.rawValue)" }), "\(language)")
      for (key, text) in words {
        #expect(Set(places(text)) == Set(places(english[key] ?? "")), "\(key) in \(language)")
      }
    }
  }

  @Test("No word of police, spies or offices stands on the page in any language")
  func avoided() {
    let never: [Language: String] = [
      .en: "agent source sources respondent consent file dossier risk indicator delete database",
      .fr: "rapport rapports agent source sources fiche dossier réseau cible mission enquête signaler surveiller",
      .es: "informe agente fuente fuentes red ficha expediente objetivo blanco seguimiento retenido ocultar",
      .sw: "ripoti faili wakala mtandao shabaha kuhoji mahojiano",
      .ar: "تقرير ملف مصدر تحقيق استجواب شبكة هدف مراقبة عميل مخبر",
    ]
    for (language, list) in never {
      let words = (ReportWord.texts[language] ?? "").split(separator: "\n").dropFirst()
        .flatMap { $0.split(separator: " = ").last?.lowercased().split { !$0.isLetter } ?? [] }.map(String.init)
      let found = Set(words).intersection(list.split(separator: " ").map(String.init))
      #expect(found.isEmpty, "\(language): \(found)")
    }
  }
}
