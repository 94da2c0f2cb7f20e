import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct EarlySigns {
  private func atSigns(size: Size = Size(columns: 80, rows: 24)) -> Scenario {
    var person = Scenario.river(size: size)
    person.press(.function(9))
    person.type("early signs")
    person.press(.enter)
    return person
  }

  private func row(_ person: Scenario, _ words: String) -> String { person.lines.first { $0.contains(words) } ?? "" }

  @Test func theLogSaysHowLongUntilToldDecidedAndActed() {
    let person = atSigns()
    #expect(row(person, "W-01").split(separator: " ").suffix(3) == ["1", "2", "2"], "\(person.picture)")
    // Noticed on 23 February, nobody has decided: 17 days until today.
    #expect(row(person, "W-02").split(separator: " ").suffix(3) == ["1", "17+", "17+"], "\(person.picture)")
    #expect(!person.shows("W-03"), "\(person.picture)")
  }

  @Test func theGapStandsAtTheFootFromNearToFarAndOpenOnesAreNamed() {
    let person = atSigns()
    let lines = ["from here", "the country", "from outside"].map { words in
      person.lines.firstIndex { $0.contains(words) } ?? -1
    }
    #expect(lines == lines.sorted() && !lines.contains(-1), "\(person.picture)")
    #expect(row(person, "from here").contains("2 days, 1 sign"), "\(person.picture)")
    #expect(row(person, "from outside").contains("open: W-02, at least 17 days"), "\(person.picture)")
  }

  @Test func daysStandAboveTheFormAsTheyAreTyped() throws {
    var person = atSigns()
    person.press(.character("n"))
    for _ in 0..<12 where !person.lines.contains(where: { $0.contains("▸ told others") }) { person.press(.down) }
    person.press(.enter)
    person.type("2026-03-1")
    person.type("4")
    #expect(person.shows("told after 2 days"), "\(person.picture)")
    person.press(.enter, .right)
    person.press(.escape)
    #expect(row(person, "▸").contains("12 March") || person.shows("12 March"), "\(person.picture)")
  }

  @Test func anAnswerIsARowWithItsOwnDaysAndCoarseDatesSayGiveOrTake() throws {
    var person = atSigns()
    person.press(.down, .enter, .right)
    #expect(row(person, "local group").contains("decided after 2 days · acted after 2 days"), "\(person.picture)")
    #expect(row(person, "government").contains("give or take"), "\(person.picture)")
    person.press(.character("n"), .character("5"))
    for _ in 0..<12 where !person.lines.contains(where: { $0.contains("▸ decided after days") }) { person.press(.down) }
    person.press(.enter)
    person.type("4")
    #expect(person.shows("decided after 4 days"), "\(person.picture)")
    person.press(.escape)
    #expect(row(person, "local office").contains("decided after 4 days"), "\(person.picture)")
    let response = try #require(person.vault.contents.records(Response.type).last)
    #expect(response[Response.sign] == RiverStudy.id("W-01"))
    person.press(.control("z"), .control("z"), .control("z"))
    #expect(!person.shows("local office"), "\(person.picture)")
  }

  @Test func aDayBeforeItWasNoticedIsRefusedAndTheWordsStay() throws {
    var person = atSigns()
    person.press(.down, .enter, .right, .enter)
    for _ in 0..<12 where !person.lines.contains(where: { $0.contains("▸ decided  ") }) { person.press(.down) }
    person.press(.enter)
    for _ in 0..<10 { person.press(.backspace) }
    person.type("2026-02-01")
    person.press(.enter)
    #expect(person.line(22).contains("before it was noticed") || person.line(23).contains("before it was noticed"), "\(person.picture)")
    #expect(person.shows("“2026-02-01”"), "\(person.picture)")
    let response = person.contents?[RiverStudy.id("response-1")]
    #expect(response?[Response.decisionOn]?.span == nil)
    person.press(.control("z"))
    #expect(person.shows("2026-02-12"), "\(person.picture)")
  }

  @Test func aSignNobodyWroteAnythingInIsNotKept() {
    var person = atSigns()
    person.press(.character("n"), .escape)
    #expect(person.vault.contents.records(WarningSign.type).count == 3, "\(person.picture)")
    #expect(!person.shows("12 March"), "\(person.picture)")
  }

  @Test func todayLeadsToSignsThatAreStillOpen() {
    var person = Scenario.river()
    #expect(person.shows("1 early sign still open"), "\(person.picture)")
    func marked() -> String? {
      person.lines.lazy.compactMap { $0.split(separator: "▸", maxSplits: 1).dropFirst().first }.first
        .map { $0.split(separator: " ").joined(separator: " ") }
    }
    for _ in 0..<12 where marked()?.hasPrefix("1 early sign") != true { person.press(.down) }
    person.press(.enter)
    #expect(person.line(1).contains("Early signs"), "\(person.picture)")
  }

  @Test func findingASignOpensItsPage() {
    var person = Scenario.river()
    person.press(.character("/"))
    person.type("recruiting")
    #expect(!person.shows("W-02"), "\(person.picture)")
    for _ in 0..<10 { person.press(.backspace) }
    person.type("young people called")
    person.press(.enter)
    #expect(person.line(1).contains("W-02"), "\(person.picture)")
  }
}
