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
}
