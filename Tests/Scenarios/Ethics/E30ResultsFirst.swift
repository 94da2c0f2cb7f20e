import Canvas
import FieldbookTestSupport
import Notebook
import Tables
import Testing

@Suite("E30 People see what was found before everyone does") struct E30ResultsFirst {
  private let said = ExportIntent(purpose: "a report", recipientKind: "public")

  /// The practice study in which nothing was brought back yet.
  private func study() throws -> Contents {
    var contents = Contents()
    var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))
    _ = try PracticeStudy.read().write(with: &pen, into: &contents, today: Scenario.start.day, at: Scenario.start)
    for promise in contents.records(FollowUp.type) where promise[FollowUp.kind] == "give_back" {
      _ = pen.write(Change(promise, FollowUp.doneOn, nil), into: &contents, at: Scenario.start)
    }
    return contents
  }

  private func obstacles(_ level: Level, _ contents: Contents, _ intent: ExportIntent) -> [ExportGate.Obstacle] {
    ExportGate.obstacles(to: level, contents, intent, on: Scenario.start.day)
  }

  @Test func figuresWaitUntilResultsWereBroughtBack() throws {
    var contents = try study()
    #expect(obstacles(.public, contents, said) == [.resultsNotSeen])
    let promise = try #require(contents.records(FollowUp.type).first { $0[FollowUp.kind] == "give_back" })
    var pen = Pen(who: "T1", chance: Chance(seed: (3, 2, 3, 4)))
    func done(_ day: Day) {
      _ = pen.write(Change(promise, FollowUp.doneOn, PartialDate(day)), into: &contents, at: Scenario.start)
    }
    done(Scenario.start.day + 3)
    #expect(obstacles(.public, contents, said) == [.resultsNotSeen], "a day to come is no day on which it was done")
    done(Scenario.start.day + -3)
    #expect(obstacles(.public, contents, said) == [])
  }

  @Test func orAReasonIsWritten() throws {
    var reasoned = said
    reasoned.resultsReason = " "
    #expect(obstacles(.public, try study(), reasoned) == [.resultsNotSeen])
    reasoned.resultsReason = "The road is closed until June."
    #expect(obstacles(.public, try study(), reasoned) == [])
  }

  @Test func thePageForThemAndTheirTablesAreNotAskedThis() throws {
    #expect(obstacles(.sheet, try study(), said) == [])
    #expect(obstacles(.shared, try study(), said) == [])
  }
}
