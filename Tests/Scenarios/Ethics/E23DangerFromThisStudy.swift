import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite("E23 A danger that this study could bring on") struct E23DangerFromThisStudy {
  /// In a full interview with one danger that talking could add to, written by whoever leads or by another.
  private func told(byLead: Bool = false) throws -> (person: Scenario, interview: RecordID) {
    var person = try Scenario.practice { contents in
      contents.records(TeamMember.type).map { member in
        Change(member, TeamMember.role, (member[TeamMember.teamCode] == "T2") == byLead ? "lead" : "researcher")
      } + contents.records(Risk.type).map { Change($0, Risk.fromThisStudy, false) }
    }
    let before = person.interviews
    person.press(.character("3"), .enter, .character("2"), .enter)
    person.press(.character("0"), .character("1"), .character("1"))
    let id = try #require(person.newest(since: before))
    for _ in 0..<30 where !person.shows("What could happen to you") { person.press(.control("n")) }
    person.press(.tab)
    for digit in "31244" { person.press(.character(digit)) }
    return (person, id)
  }

  @Test func fiveDigitsStillMakeADangerAndTheQuestionStandsOneKeyBeside() throws {
    var (person, id) = try told()
    #expect(person.shows("▸ + one more"), "\(person.picture)")
    #expect(person.shows("Could talking with us add to it?"), "\(person.picture)")
    person.press(.right)
    #expect(person.shows("with us?"), "\(person.picture)")
    person.press(.character("2"))
    #expect(person.shows("▸ + one more"), "\(person.picture)")
    let danger = try #require(person.vault.contents.records(Risk.type).first { $0[Common.sourceRef] == id })
    #expect(danger[Risk.fromThisStudy] == false)
    #expect(StudyDanger.promise(for: danger.id, in: person.vault.contents) == nil)
  }

  @Test func aYesShowsWhoCanHelpAndPromisesToLookIn() throws {
    var (person, id) = try told()
    person.press(.right, .character("1"))
    #expect(person.shows("Talking with us could add to this danger."), "\(person.picture)")
    #expect(person.shows("Who can help here:"), "\(person.picture)")
    let danger = try #require(person.vault.contents.records(Risk.type).first { $0[Common.sourceRef] == id })
    let promise = try #require(StudyDanger.promise(for: danger.id, in: person.vault.contents))
    #expect(promise[FollowUp.dueOn]?.text == "2026-03-15")
    #expect(promise.dossier == danger.dossier)
    person.press(.character("1"))
    #expect(person.shows("What could happen to you"), "\(person.picture)")
  }

  @Test func whoeverLeadsSeesItOnTodayUntilSomeoneLookedIn() throws {
    var (person, id) = try told(byLead: true)
    person.press(.right, .character("1"), .character("1"))
    person.later(who: "T3") { _ in [] }
    person.press(.function(6), .character("1"), .home)
    #expect(person.shows("talking with us could add to a danger"), "\(person.picture)")
    person.mark("talking with us could add to a danger")
    person.press(.enter)
    #expect(person.shows("Talking with us could add to this danger."), "\(person.picture)")
    person.press(.escape)
    let danger = try #require(person.vault.contents.records(Risk.type).first { $0[Common.sourceRef] == id })
    let promise = try #require(StudyDanger.promise(for: danger.id, in: person.vault.contents))
    person.later(who: "T3") { _ in [Change(promise, FollowUp.doneOn, PartialDate(Scenario.start.day))] }
    #expect(!person.shows("talking with us could add to a danger"), "\(person.picture)")
  }

  @Test func whoDoesNotLeadSeesThePromiseOnly() throws {
    var (person, _) = try told()
    person.press(.right, .character("1"), .character("1"))
    person.later(who: "T3") { _ in [] }
    person.press(.function(6), .character("1"), .home)
    #expect(!person.shows("talking with us could add to a danger"), "\(person.picture)")
    #expect(person.shows("look in again"), "\(person.picture)")
  }

  @Test func theWholeTalkCanBeErasedAtOnce() throws {
    var (person, id) = try told()
    person.press(.right, .character("1"), .character("3"))
    #expect(person.shows("will be gone for good"), "\(person.picture)")
    person.press(.enter)
    person.wait(seconds: 2)
    #expect(person.vault.contents[id] == nil)
    #expect(person.vault.contents.records(Risk.type).allSatisfy { $0[Common.sourceRef] != id })
    #expect(person.vault.contents.records(FollowUp.type).allSatisfy { $0[Common.sourceRef] != id })
  }

  @Test func aDangerTheTeamWroteDownAsksTheSame() throws {
    var person = try Scenario.practice { $0.records(Risk.type).map { Change($0, Risk.fromThisStudy, false) } }
    person.open("A-07", showing: "used by a side")
    person.mark("used by a side")
    person.press(.enter)
    person.mark("could this study raise it")
    person.press(.character("1"))
    #expect(person.shows("Talking with us could add to this danger."), "\(person.picture)")
    person.press(.character("1"), .control("z"))
    #expect(person.vault.contents.records(Risk.type).allSatisfy { $0[Risk.fromThisStudy] != true })
    #expect(person.vault.contents.records(FollowUp.type).allSatisfy { $0[FollowUp.dueOn]?.text != "2026-03-15" })
  }
}
