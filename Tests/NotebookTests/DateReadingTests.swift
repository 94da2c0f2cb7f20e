import Notebook
import Testing

@Suite struct DateReadingTests {
  private let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  private var words: DateWords {
    DateWords(months: months, about: ["about", "some time in"], week: ["week of", "the week of"])
  }

  private func read(_ text: String) -> DateReading {
    PartialDate.reading(text, in: words, near: Day("2026-03-12") ?? Day(number: 0))
  }

  @Test(arguments: [
    ("2026-03-12", "2026-03-12"), ("2026-3-4", "2026-03-04"), ("2026/03/12", "2026-03-12"), ("2026-03", "2026-03"),
    ("2026-Q1", "2026-Q1"), ("2026-q1", "2026-Q1"), ("2026-W11", "2026-W11"), ("2026", "2026"), ("~2026", "~2026"),
    ("٢٠٢٦-٠٣-١٢", "2026-03-12"), ("12 March", "2026-03-12"), ("March 12", "2026-03-12"),
    ("12 mar 2024", "2024-03-12"), ("about March 2026", "~2026-03"), ("some time in 2024", "~2024"),
    ("~ 12 March", "~2026-03-12"), ("the week of 12 March", "2026-W11"), ("week of 2024-12-31", "2025-W01"),
    ("week of 2027-01-03", "2026-W53"),
    ("March 2024", "2024-03"), ("20 December", "2025-12-20"), ("29 February 2024", "2024-02-29"),
  ])
  func whatPeopleTypeIsUnderstood(_ typed: String, _ date: String) {
    #expect(read(typed).date.text == date)
    #expect(read(typed).date.asSaid.isEmpty)
    #expect(!read(typed).isImpossible)
  }

  @Test func wordsAfterADateAreKeptBesideIt() {
    let date = read("~2026-03 after the second harvest").date
    #expect(date.text == "~2026-03")
    #expect(date.asSaid == "after the second harvest")
    #expect(date.typed == "~2026-03 after the second harvest")
    #expect(read(date.typed).date == date)
  }

  @Test func wordsAfterANamedDayKeepAllThatWasSaid() {
    let date = read("12 March after the second harvest").date
    #expect(date.text == "2026-03-12")
    #expect(date.asSaid == "12 March after the second harvest")
    #expect(read(date.typed).date == date)
    #expect(read("12 may have come").date.asSaid == "12 may have come")
    #expect(read("may have come").date.span == nil)
  }

  @Test(arguments: [
    "the year of the flood", "may be", "12 13 March", "ma", "-", "~", "about the feast", "week of the feast",
    "week of 2026",
  ])
  func otherWordsAreKeptAsSaid(_ typed: String) {
    #expect(read(typed).date.asSaid == typed)
    #expect(read(typed).date.span == nil)
    #expect(!read(typed).isImpossible)
  }

  @Test(arguments: ["2026-02-30", "2026-13", "31 April", "2026-Q5", "2026-1-2-3", "99 March", "9999999999999999 May"])
  func daysThatAreOnNoCalendarAreSaidSo(_ typed: String) {
    #expect(read(typed).isImpossible || read(typed).date.span == nil)
    #expect(read(typed).date.asSaid == typed)
  }
}
