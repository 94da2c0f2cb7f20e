import Notebook
import Testing

/// The practice study, written on the day its tables are made.
struct Practice {
  /// That day.
  let today: Day
  /// The study.
  var contents = Contents()
  /// What writes.
  var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))

  init() throws {
    today = try #require(Day("2026-11-20"))
    _ = try PracticeStudy.read().write(
      with: &pen, into: &contents, today: today, at: Moment(seconds: today.number * 86_400))
  }

  /// Somebody takes everything back, by their number.
  mutating func takeBack(_ code: String) throws {
    let person = try #require(contents.records(code: code).first)
    _ = contents.carryOut(
      try #require(Forgetting(of: person.id, in: contents, reader: "T2")), with: &pen, at: Moment(seconds: 1))
  }
}
