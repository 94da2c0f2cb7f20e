import Canvas
import FieldbookTestSupport
import Notebook
import Tables
import Testing

@Suite("E20 Nothing leaves the team before its harm was looked at") struct E20ExportHarmCheck {
  private let said = ExportIntent(purpose: "to compare", recipientKind: "partner")

  private func practice() throws -> Contents {
    var contents = Contents()
    var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))
    _ = try PracticeStudy.read().write(with: &pen, into: &contents, today: Scenario.start.day, at: Scenario.start)
    return contents
  }

  /// The practice study after a colleague answered all eight questions, one of them as given.
  private func practice(answering item: String, _ answer: Code, secondReader: String = "T4") throws -> Contents {
    var contents = try practice()
    let lines = HarmQuestion.all("export").map { question in
      let calm: Code = question.flag == "yes" ? "no" : "yes"
      return "\(question.item) \(question.item == item ? answer : calm)"
    }
    var pen = Pen(who: "T1", chance: Chance(seed: (9, 2, 3, 4)))
    let changes = try HarmAnswers(Array(lines.joined(separator: "\n").utf8)).changes(
      by: "T1", secondReader: secondReader, on: Scenario.start.day, using: &pen.chance)
    for change in changes { _ = pen.write(change, into: &contents, at: Scenario.start.after(milliseconds: 60_000)) }
    return contents
  }

  private func obstacles(
    _ level: Level, _ contents: Contents, _ intent: ExportIntent, days: Int = 0
  ) -> [ExportGate.Obstacle] {
    ExportGate.obstacles(to: level, contents, intent, on: Scenario.start.day + days)
  }

  @Test func theTeamsOwnTablesAreAskedAndNothingIsDemanded() {
    #expect(obstacles(.team, Contents(), ExportIntent()) == [])
  }

  @Test(arguments: [Level.shared, .public, .sheet]) func purposeRecipientsAndTheCheckAreDemanded(_ level: Level) {
    let found = obstacles(level, Contents(), ExportIntent(purpose: "  ", recipientKind: "nobodyKnown"))
    #expect(found.prefix(3) == [.noPurpose, .noRecipients, .noHarmCheck])
  }

  @Test func thePracticeStudyHoldsAClearAndCurrentOne() throws {
    let contents = try practice()
    #expect(obstacles(.shared, contents, said) == [])
    #expect(obstacles(.sheet, contents, said) == [])
  }

  @Test func aCheckCountsThirtyDaysAndUntilTheStageIsAnother() throws {
    var contents = try practice(answering: "", "no")
    #expect(obstacles(.shared, contents, said, days: 30) == [])
    #expect(obstacles(.shared, contents, said, days: 31) == [.harmCheckLapsed])
    let place = try #require(contents.records(Place.type).first)
    var pen = Pen(who: "T3", chance: Chance(seed: (5, 2, 3, 4)))
    let look = RecordID.made(77)
    func write<Content: FieldValue>(_ field: Field<Content>, _ value: Content) {
      _ = pen.write(
        Change(
          dossier: .notebook, record: look, kind: ContextSnapshot.type.kind, field: field.name, value: value.stored),
        into: &contents, at: Scenario.start.after(milliseconds: 86_400_000))
    }
    write(ContextSnapshot.place, place.id)
    write(ContextSnapshot.stage, 4)
    write(ContextSnapshot.observedOn, PartialDate(Scenario.start.day + 1))
    #expect(obstacles(.shared, contents, said, days: 2) == [.harmCheckLapsed])
  }

  @Test(arguments: HarmQuestion.all("export").map(\.item)) func whatIsFlaggedHoldsOrStops(_ item: String) throws {
    let question = try #require(HarmQuestion.all("export").first { $0.item == item })
    for answer in [question.flag, "unsure"] {
      let contents = try practice(answering: item, answer)
      #expect(obstacles(.shared, contents, said) == [.held([item])])
      let stops = ["worst", "consent", "guess", "small"].contains(item)
      #expect(obstacles(.sheet, contents, said) == [stops ? .stopped([item]) : .held([item])])
      var reasoned = said
      reasoned.reason = "they asked for it"
      #expect(obstacles(.shared, contents, reasoned) == [.held([item])], "a reason alone is not enough")
      reasoned.secondReader = "T1"
      #expect(obstacles(.shared, contents, reasoned) == [.held([item])], "who answered is no second reader")
      reasoned.secondReader = "T99"
      #expect(obstacles(.shared, contents, reasoned) == [.held([item])], "nobody of the team has that number")
      reasoned.secondReader = "T3"
      #expect(obstacles(.shared, contents, reasoned) == [])
      #expect(obstacles(.sheet, contents, reasoned) == (stops ? [.stopped([item])] : []))
    }
  }

  @Test func onTheScreenEightQuestionsAreAskedAndTheAnswersCount() throws {
    var person = try Scenario.practice()
    person.press(.character("7"))
    person.choose(.forOthers)
    person.press(.control("n"))
    #expect(person.shows("it counts until"), "\(person.picture)")
    person.sleep(days: 31)
    person.press(.function(6), .character("7"))
    person.choose(.forOthers)
    person.press(.control("n"))
    #expect(person.shows("answered too long ago"), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("Before anything leaves: what harm could it do?"), "\(person.picture)")
    #expect(person.shows("last time: yes"), "\(person.picture)")
    for digit in "11222121" { person.press(.character(digit)) }
    person.press(.end, .up, .character("1"), .enter)
    #expect(person.shows("it counts until"), "\(person.picture)")
    let check = try #require(HarmChecking.newest(about: .study, kind: "export", in: person.vault.contents))
    #expect(check.result == .clear && check.answeredBy == "T2")
  }
}
