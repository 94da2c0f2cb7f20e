import Foundation
import Notebook
import Testing

@Suite struct StudyCalendarTests {
  @Test(arguments: [
    // Umm al-Qura: the Saudi calendar's own first days of the year.
    (StudyCalendar.hijri, 1446, 1, 1, "2024-07-07"), (.hijri, 1445, 1, 1, "2023-07-19"),
    (.hijri, 1447, 9, 1, "2026-02-18"),
    (.persian, 1403, 1, 1, "2024-03-20"), (.persian, 1399, 12, 30, "2021-03-20"), (.persian, 1404, 1, 1, "2025-03-21"),
    (.persian, 1357, 11, 22, "1979-02-11"),
    (.ethiopian, 2017, 1, 1, "2024-09-11"), (.ethiopian, 2016, 1, 1, "2023-09-12"),
    (.ethiopian, 2015, 13, 6, "2023-09-11"),
    (.ethiopian, 1888, 6, 23, "1896-03-01"),
  ])
  func knownDaysAreTheSameInBothCalendars(
    _ calendar: StudyCalendar, _ year: Int, _ month: Int, _ day: Int, _ civil: String
  ) throws {
    let expected = try #require(Day(civil))
    #expect(calendar.day(year: year, month: month, day: day) == expected)
    let parts = calendar.parts(of: expected)
    #expect("\(parts.year)-\(parts.month)-\(parts.day)" == "\(year)-\(month)-\(day)")
  }

  @Test(arguments: StudyCalendar.allCases)
  func everyDayOfTwoHundredYearsComesBack(_ calendar: StudyCalendar) throws {
    let isLong = ProcessInfo.processInfo.environment["FIELDBOOK_LONG"] != nil
    let first = try #require(Day("1900-01-01"))
    let last = try #require(Day("2100-12-31"))
    var before: StudyCalendar.Parts?
    for number in stride(from: first.number, through: last.number, by: isLong ? 1 : 7) {
      let day = Day(number: number)
      let parts = calendar.parts(of: day)
      let back = calendar.day(year: parts.year, month: parts.month, day: parts.day)
      guard back == day else {
        Issue.record("\(day) is \(parts) and comes back as \(back?.description ?? "nothing")")
        return
      }
      if let before {
        #expect((before.year, before.month, before.day) < (parts.year, parts.month, parts.day))
      }
      before = parts
    }
  }

  @Test func daysThatAreOnNoCalendarAreRefused() {
    #expect(StudyCalendar.hijri.day(year: 1446, month: 1, day: 31) == nil)
    #expect(StudyCalendar.hijri.day(year: 1446, month: 13, day: 1) == nil)
    #expect(StudyCalendar.persian.day(year: 1402, month: 12, day: 30) == nil)
    #expect(StudyCalendar.ethiopian.day(year: 2016, month: 13, day: 6) == nil)
    #expect(StudyCalendar.ethiopian.day(year: 2016, month: 0, day: 6) == nil)
    #expect(StudyCalendar.ethiopian.day(year: Int.max, month: 1, day: Int.min) == nil)
  }

  // MARK: - Typed

  private func read(_ text: String, _ calendar: StudyCalendar, _ months: [String]) throws -> DateReading {
    let civil = ["January", "February", "March"]
    return PartialDate.reading(
      text, in: DateWords(months: civil, calendar: calendar, otherMonths: months, about: ["about"], week: ["week of"]),
      near: try #require(Day("2026-03-12")))
  }

  private static let hijri = ["Muharram", "Safar", "Rabi al-Awwal", "Rabi al-Thani"]

  @Test(arguments: [
    ("1 Muharram 1446", "2024-07-07", ""), ("1446-01-01", "2024-07-07", ""), ("1446/1/1", "2024-07-07", ""),
    ("١ Muharram ١٤٤٦", "2024-07-07", ""), ("2 rabi al-thani 1446", "2024-10-05", ""),
    ("2026-03-12", "2026-03-12", ""),
    ("12 March", "2026-03-12", ""), ("Muharram 1446", "~2024-07", "Muharram 1446"), ("1446", "~2024", "1446"),
    ("1 Muharram 1446 after prayers", "2024-07-07", "1 Muharram 1446 after prayers"),
    ("week of 1 Muharram 1446", "2024-W27", ""), ("about 1 Muharram 1446", "~2024-07-07", ""),
  ])
  func datesOfTheHijriCalendarAreUnderstood(_ typed: String, _ date: String, _ said: String) throws {
    let found = try read(typed, .hijri, Self.hijri)
    #expect(found.date.text == date)
    #expect(found.date.asSaid == said)
    // What the field shows when one comes back to it is understood as the same.
    #expect(try read(found.date.typed, .hijri, Self.hijri).date == found.date)
  }

  @Test func inEthiopiaTheSignBetweenTheNumbersDecides() throws {
    let months = ["Meskerem", "Tikimt"]
    #expect(try read("2017/1/1", .ethiopian, months).date.text == "2024-09-11")
    #expect(try read("2017-01-01", .ethiopian, months).date.text == "2017-01-01")
    #expect(try read("1 Meskerem", .ethiopian, months).date.text == "2025-09-11")
    #expect(try read("31 Meskerem 2017", .ethiopian, months).isImpossible)
    #expect(try read("2017/14/1", .ethiopian, months).isImpossible)
  }
}
