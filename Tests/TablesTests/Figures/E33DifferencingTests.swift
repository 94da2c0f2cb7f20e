import Notebook
import Testing

@testable import Tables

@Suite("E33 Two releases do not show a person between them")
struct E33DifferencingTests {
  /// Twenty people heard and counted once.
  private func released(_ level: Level = .public) throws -> RandomStudy {
    var study = try RandomStudy(seed: 5, people: 0)
    for number in 0..<20 {
      try study.hear(number, motives: [number < 8 ? "hope" : "faith", number % 2 == 0 ? "duty" : "justice"])
    }
    try study.release(RandomStudy.plan(study.contents, level), "first")
    return study
  }

  /// The day as the log gives it back.
  private static let made = PartialDate(PartialDate(RandomStudy.made).stored)

  private func obstacle(_ study: RandomStudy, _ level: Level = .public) -> ExportGate.Obstacle? {
    Differencing.obstacle(RandomStudy.plan(study.contents, level), study.contents)
  }

  @Test("One to four people more are refused, none or five are not; a page counts like figures")
  func more() throws {
    for level in [Level.public, .sheet] {
      var study = try released(level)
      #expect(obstacle(study) == nil)
      for number in 20..<25 {
        try study.hear(number)
        let people = number - 19
        let expected: ExportGate.Obstacle? =
          people < 5 ? .tooCloseToEarlier(people: people, made: Self.made) : nil
        #expect(obstacle(study) == expected)
        #expect(obstacle(study, .sheet) == expected)
      }
    }
  }

  @Test("One gone and one come are two people")
  func exchanged() throws {
    var study = try released()
    try study.hear(20)
    try study.takeBack(3)
    #expect(obstacle(study) == .tooCloseToEarlier(people: 2, made: Self.made))
  }

  @Test("A release that is known to have failed does not count, one of which nothing is known does")
  func outcomes() throws {
    for (outcome, isRefused) in [("failed", false), ("begun", true)] {
      var study = try released()
      try study.write(outcome, to: ExportLog.outcome.name, of: "first")
      try study.hear(20)
      #expect((obstacle(study) != nil) == isRefused)
    }
  }

  @Test("A number that changed by less than the smallest group is told again, with its year; the others are new")
  func toldAgain() throws {
    var study = try released()
    for number in 0..<4 { try study.change(number, motive: "faith") }
    let again = RandomStudy.plan(study.contents)
    func row(_ code: String) throws -> [String] {
      try #require(again.table("figures")?.rows.first { $0[0] == "motivations.motivation" && $0[4] == code })
    }
    #expect(try row("hope")[6] == "8" && row("hope")[9] == "2026")
    #expect(try row("faith")[6] == "12" && row("faith")[9] == "2026")
    #expect(try row("duty")[6] == "10" && row("duty")[9] == "")
    #expect(again.released["motivations.motivation/hope"] == 8)
    for number in 8..<17 { try study.change(number, motive: "humanity") }
    let later = RandomStudy.plan(study.contents)
    #expect(later.released["motivations.motivation/humanity"] == 9)
    #expect(later.released["motivations.motivation/faith"] == 7)
  }

  @Test("A number too close to the last one is hidden where the last one may not stand any more")
  func hiddenInstead() throws {
    var study = try released()
    for number in 12..<20 { try study.takeBack(number) }
    for number in 0..<2 { try study.change(number, motive: "faith") }
    #expect(obstacle(study) == nil)
    let hope = try #require(
      RandomStudy.plan(study.contents).table("figures")?.rows.first {
        $0[0] == "motivations.motivation" && $0[4] == "hope"
      })
    // Six of twelve now, eight of twenty then: all but four of the twelve would be as many as they were.
    #expect(hope[6] == "hidden")
  }
}
