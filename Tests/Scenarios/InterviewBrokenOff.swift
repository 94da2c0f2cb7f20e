import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct InterviewBrokenOff {
  private func writing() throws -> Scenario {
    var person = try Scenario.practice()
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"), .control("n"), .control("n"))
    person.type("The ferryman rang the bell")
    person.wait(seconds: 1)
    return person
  }

  private func open(_ person: inout Scenario) {
    person.type(person.vault.passphrase)
    person.press(.enter)
  }

  @Test func aCrashShowsWhichInterviewAndQuestionAndSinceWhenButNoWord() throws {
    var person = try writing()
    let code = try #require(person.contents?.records(Interview.type).first { $0[Interview.status] == "draft" }?[Interview.code])
    person.crash()
    #expect(person.shows("Left unfinished") && person.shows("The last visit broke off."), "\(person.picture)")
    #expect(person.shows(code) && person.shows("short · question 5 of 12"), "\(person.picture)")
    #expect(person.shows("since today, 14:02"), "\(person.picture)")
    #expect(!person.shows("ferryman"), "\(person.picture)")
    person.press(.escape)
    #expect(person.shows("1 Today") && person.shows(code), "\(person.picture)")
  }

  @Test func aCrashAmongThemesIsToldAsWell() throws {
    var person = try Scenario.practice()
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"))
    for _ in 0..<3 { person.press(.control("n")) }
    person.press(.tab, .character("3"))
    person.crash()
    #expect(person.shows("question 6 of 12"), "\(person.picture)")
    person.press(.enter)
    #expect(person.position == "6 of 12", "\(person.picture)")
  }

  @Test func aCrashInANoteOffersTheNoteWithoutItsWordsOrKind() {
    var person = Scenario.empty()
    person.press(.character("j"))
    person.type("nobody may see this")
    person.wait(seconds: 1)
    person.crash()
    #expect(person.shows("a note") && !person.shows("nobody may"), "\(person.picture)")
    person.press(.character("1"))
    person.type("!")
    #expect(person.shows("nobody may see this!"), "\(person.picture)")
  }

  @Test func aLockComesBackToTheVeryPlaceAndAsksNothing() throws {
    var person = try writing()
    person.press(.function(12))
    open(&person)
    person.type(" twice")
    #expect(person.shows("The ferryman rang the bell twice"), "\(person.picture)")
    person.wait(seconds: 1)
    // A lock after a crash is a lock again.
    person.crash()
    person.press(.enter, .function(12))
    open(&person)
    #expect(person.position == "5 of 12", "\(person.picture)")
  }

  @Test func closingWithAnInterviewBegunTellsOfItOnceAndClosingWithNoneOpensToday() throws {
    var person = try writing()
    person.press(.control("q"))
    person.crash()
    #expect(person.shows("Begun in the last visit, and not finished."), "\(person.picture)")
    person.press(.escape, .character("j"))
    person.type("something else")
    person.wait(seconds: 1)
    person.press(.control("q"))
    person.crash()
    #expect(person.shows("1 Today"), "\(person.picture)")
  }

  @Test func whatIsFinishedOrPutOffIsNotUnfinished() throws {
    var person = try writing()
    person.press(.control("t"), .character("3"), .control("q"))
    person.crash()
    #expect(person.shows("1 Today"), "\(person.picture)")
  }

  @Test func aDraftOfSomebodyElseIsNeverOffered() throws {
    var person = try writing()
    let drafts = person.vault.durable.map { filed in
      // As if another member had written all of this visit.
      let was = filed.operation
      let record = was.record == RecordID("visit-t2") ? RecordID("visit-t1") ?? was.record : was.record
      return Filed(
        dossier: filed.dossier,
        operation: Operation(
          id: was.id, at: was.at, who: "T1", record: record, kind: was.kind, field: was.field, value: was.value,
          replaces: was.replaces, source: was.source))
    }
    person = Scenario(locked: MemoryVault(drafts))
    open(&person)
    #expect(person.shows("1 Today") && !person.shows("Left unfinished"), "\(person.picture)")
  }

  @Test func whatWasErasedMeanwhileIsNotOffered() throws {
    var person = try writing()
    let interview = try #require(person.contents?.records(Interview.type).first { $0[Interview.status] == "draft" })
    let left = person.vault.durable.filter { $0.dossier != interview.dossier }
    person = Scenario(locked: MemoryVault(left))
    open(&person)
    #expect(person.shows("1 Today"), "\(person.picture)")
  }
}
