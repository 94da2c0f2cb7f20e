import Notebook
import Testing

@testable import Tables

@Suite("The practice study as figures for everyone")
struct PracticeFiguresTests {
  private var contents = Contents()
  private var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))
  private let today: Day

  init() throws {
    today = try #require(Day("2026-11-20"))
    _ = try PracticeStudy.read().write(
      with: &pen, into: &contents, today: today, at: Moment(seconds: today.number * 86_400))
  }

  private func plan(_ level: Level) -> ExportPlan {
    Export.plan(contents, Export.Request(.analysis, level: level, made: today, program: "fieldbook 1.0.0"))
  }

  /// What a figure shows by code, without those under the smallest group.
  private func shown(_ figure: String) throws -> [String: String] {
    let rows = try #require(plan(.public).table("figures")).rows.filter { $0[0] == figure }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[4], $0[6]) }).filter { $0.value != "<5" }
  }

  private mutating func release(_ level: Level) throws {
    let log = try #require(RecordID("release-\(level.rawValue)"))
    let plan = plan(level)
    for change in plan.begun(log, to: "/media/stick/out") + ExportPlan.ended(log, hashes: [:]) {
      _ = pen.write(change, into: &contents, at: Moment(seconds: 1))
    }
  }

  private mutating func takeBack(_ code: String) throws {
    let person = try #require(contents.records(code: code).first)
    _ = contents.carryOut(
      try #require(Forgetting(of: person.id, in: contents, reader: "T2")), with: &pen, at: Moment(seconds: 1))
  }

  @Test("Thirteen people agreed to be counted; twelve once the nurse took hers back")
  mutating func base() throws {
    #expect(plan(.public).heard.count == 13)
    try takeBack("R-14")
    #expect(plan(.public).heard.count == 12)
  }

  @Test("Of the reasons two are named by five people or more, of what keeps people going one, of the wishes none")
  func figures() throws {
    #expect(try shown("motivations.motivation") == ["hope": "8", "protect_own": "7"])
    #expect(try shown("sustaining.sustains") == ["people": "6"])
    #expect(try shown("needs.need") == [:])
    #expect(try shown("risks.band") == ["high": "5"])
    let cells = try #require(plan(.public).table("figures")).rows
    #expect(cells.contains { $0[0] == "motivations.motivation" && $0[4] == "life_experience" && $0[6] == "<5" })
    #expect(!cells.contains { $0[4].contains("own_past") || $0[4].contains("ex_fighter") || $0[4] == "denounced" })
  }

  @Test("Counting is by people: R-01 spoke twice and counts once")
  func people() throws {
    let counting = Counting(contents, scope: "aggregate", on: today)
    let motives = try #require(counting.figures.first { $0.count.name == "motivations.motivation" })
    func people(_ code: Code) -> Int? { motives.cells.first { $0.codes == [code] }?.people.count }
    #expect(people("hope") == 8)
    #expect(people("protect_own") == 7)
    #expect(people("faith") == 3)
    #expect(people("duty") == 4)
    #expect(people("life_experience") == 2)
    let factors = try #require(counting.figures.first { $0.count.name == "sustaining.sustains" })
    #expect(factors.cells.first { $0.codes == ["cohesion"] }?.people.count == 4)
  }

  @Test("How near help is and how long decisions took stay hidden; the page says many")
  func ratios() throws {
    #expect(try shown("needs.localFirst") == ["local": "hidden"])
    #expect(
      try shown("responses.decisionLag") == ["local": "hidden", "national": "hidden", "outside": "hidden"])
    let nearness = Counting(contents, scope: "aggregate", on: today).nearness
    #expect(nearness.near == 17 && nearness.far == 7 && nearness.peopleFar.count == 4)
    let page = try #require(plan(.sheet).pages.first).text
    #expect(page.contains("For many of the things that would help"))
  }

  @Test("After one person took theirs back a second release is refused, as figures and as a page")
  mutating func refused() throws {
    #expect(Differencing.obstacle(plan(.public), contents) == nil)
    try release(.public)
    #expect(Differencing.obstacle(plan(.public), contents) == nil)
    try takeBack("R-14")
    for level in [Level.public, .sheet] {
      let made = PartialDate(PartialDate(today).stored)
      #expect(Differencing.obstacle(plan(level), contents) == .tooCloseToEarlier(people: 1, made: made))
    }
    #expect(Differencing.obstacle(plan(.team), contents) == nil)
  }

  @Test("The log keeps base, smallest group and each number shown; nobody is asked to call figures back")
  mutating func log() throws {
    try release(.public)
    let log = try #require(contents.records(ExportLog.type).first)
    #expect(log[ExportLog.base] == 13)
    #expect(log[ExportLog.smallestGroup] == 5)
    #expect(log[ExportLog.released]?.byName["motivations.motivation/hope"] == 8)
    #expect(log[ExportLog.released]?.byName["motivations.motivation/faith"] == nil)
    let nurse = try #require(contents.records(code: "R-14").first)
    #expect(try #require(Forgetting(of: nurse.id, in: contents, reader: "T2")).recalls == [])
  }

  @Test("No number of a person, no day and no word of theirs is in any file")
  func nobody() throws {
    for level in [Level.public, .sheet] {
      let plan = plan(level)
      let all = plan.tables.flatMap(\.rows).flatMap { $0 } + plan.pages.map(\.text)
      for word in ["R-01", "A-01", "I-01", "=we are equal", "2026-", "Saltmarsh"] {
        #expect(!all.contains { $0.contains(word) }, "\(word) at \(level)")
      }
    }
  }

  @Test("Two-way figures wait for twenty people, and figures_about says so")
  func crossed() throws {
    let about = try #require(plan(.public).table("figures_about")).rows
    #expect(about.first { $0[0] == "needs.need.firstProvider" }?[4] == "false")
    #expect(about.first { $0[0] == "motivations.motivation" }?[4] == "true")
    #expect(try #require(plan(.public).table("figures")).rows.allSatisfy { !$0[4].contains(" ") })
  }

  @Test("The page speaks the first language of the study and has no number in it")
  func sheet() throws {
    let page = try #require(plan(.sheet).pages.first)
    #expect(page.name == "sheet.txt")
    // Lines are broken at sixty columns.
    let words = page.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(page.text.split(separator: "\n").allSatisfy { $0.count <= 60 })
    // Only the ages are numbers.
    #expect(!words.replacing("30 and over", with: "").contains { $0.isNumber }, "\(page.text)")
    #expect(words.contains("Many of you said: hope for another future; protect our people."))
    #expect(words.contains("What keeps people going: Many of you said: family and companions. People also named other"))
    #expect(words.contains("What would help: You named many different things"))
    #expect(words.contains("closed box for notes"))
    for (code, title) in [("fr", "CE QUE VOUS NOUS AVEZ DIT"), ("ar", "ما سمعناه منكم")] {
      var other = contents
      var pen = pen
      let change = Change(
        dossier: .notebook, record: .study, kind: "study", field: "languages", value: [Code(code)].stored)
      _ = pen.write(change, into: &other, at: Moment(seconds: 2))
      let plan = Export.plan(other, Export.Request(.analysis, level: .sheet, made: today, program: "p"))
      #expect(try #require(plan.pages.first).text.contains(title))
    }
  }

  @Test("Every sentence of the page is there in every language")
  func languages() {
    for language in Language.allCases {
      let keys = Set(WordSheet.read(SheetWord.texts[language] ?? "").keys)
      #expect(keys == Set(SheetWord.allCases.map { "Sheet.\($0.rawValue)" }), "\(language)")
    }
  }
}

extension ExportFile {
  /// The file as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
