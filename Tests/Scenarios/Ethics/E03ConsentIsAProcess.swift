import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite("E03 Permission is asked again and again") struct E03ConsentIsAProcess {
  private func consent(_ code: String, _ person: Scenario) throws -> Record {
    let interview = try #require(person.vault.contents.records(code: code).first)
    return try #require(Talk(interview.id, in: person.vault.contents)?.permission(in: person.vault.contents))
  }

  /// The practice study, in which the permission of one interview was given long ago, in a place whose stage stayed.
  private func longAgo(_ code: String = "I-13", on date: String = "2025-03-12") throws -> Scenario {
    var person = try Scenario.practice()
    let consent = try consent(code, person)
    person.meet((who: "T1", write: { _ in [Change(consent, Consent.givenOn, PartialDate(date))] }))
    return person
  }

  private func scopes(_ code: String, _ person: Scenario) throws -> Set<Code> {
    let interview = try #require(person.vault.contents.records(code: code).first)
    return Permission.scopes(of: interview.id, in: person.vault.contents, on: Scenario.start.day)
  }

  private func read(_ code: String, _ person: inout Scenario) {
    person.press(.character("3"), .character("/"))
    person.type(code)
    person.press(.enter)
  }

  @Test func withoutTheQuestionsAtTheEndItIsForOurTeamOnly() throws {
    var person = try Scenario.practice()
    let before = person.interviews
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"), .control("t"), .character("4"))
    let id = try #require(person.newest(since: before))
    let scopes = Permission.scopes(of: id, in: person.vault.contents, on: Scenario.start.day)
    #expect(scopes == ["takePart", "notes", "teamUse"], "\(person.picture)")
  }

  @Test func afterTwelveMonthsNothingLeavesAndEveryScreenSaysWhy() throws {
    var young = try longAgo(on: "2025-03-13")
    #expect(try young.leaves("I-13"))
    var person = try longAgo()
    #expect(person.shows("1 permission to ask again"), "\(person.picture)")
    #expect(try !person.leaves("I-13"))
    person.press(.character("7"))
    #expect(person.shows("permission is to be asked again"), "\(person.picture)")
    person.press(.escape)
    read("I-13", &person)
    #expect(person.shows("Asked on 12 March 2025, 12 months ago or more."), "\(person.picture)")
    #expect(!person.shows("No words here."), "our own screens keep what was said")
  }

  @Test func askedAgainAYesBringsBackWhatWasHeldAndOnlyWhatWasAskedAgain() throws {
    var person = try longAgo()
    #expect(try scopes("I-13", person).isEmpty)
    while !person.lines.contains(where: { $0.contains("▸") && $0.contains("to ask again") }) { person.press(.down) }
    person.press(.enter)
    #expect(person.shows("Permission, asked again") && person.shows("yes before"), "\(person.picture)")
    person.press(.character("1"), .character("2"), .character("1"))
    #expect(try scopes("I-13", person) == ["takePart", "notes", "teamUse", "aggregate"], "\(person.picture)")
    let consent = try consent("I-13", person)
    #expect(consent[Consent.reviewedOn]?.span == Scenario.start.day...Scenario.start.day)
    #expect(consent.fields[Consent.scopesClosing.name]?.operations.count ?? 0 > 1, "what was agreed before stays told")
    person.press(.escape)
    #expect(!person.shows("to ask again"), "\(person.picture)")
    #expect(try person.leaves("I-13"))
  }

  @Test func usesAnsweredBeforeTheFirstQuestionComeThroughWithIt() throws {
    var person = try longAgo()
    read("I-13", &person)
    person.choose(.askAgain)
    person.press(.down, .character("1"))
    #expect(try scopes("I-13", person).isEmpty, "nothing counts before the first question is answered")
    person.press(.home, .character("1"))
    #expect(try scopes("I-13", person) == ["takePart", "notes", "teamUse", "quotes"], "\(person.picture)")
  }

  @Test func aNoCountsAtOnceAndCanBeTakenBackAsASlip() throws {
    var person = try Scenario.practice()
    read("I-09", &person)
    person.choose(.askAgain)
    #expect(person.shows("What was agreed still counts."), "\(person.picture)")
    person.press(.character("2"))
    #expect(person.shows("They said no"), "\(person.picture)")
    #expect(try scopes("I-09", person).isEmpty)
    person.press(.down, .character("1"))
    #expect(try scopes("I-09", person).isEmpty && person.shows("Ask first whether it may"), "\(person.picture)")
    person.press(.control("z"))
    #expect(try scopes("I-09", person).contains("quotes"))
  }

  @Test func oneUseMoreIsAskedWithoutTouchingTheOthers() throws {
    var person = try Scenario.practice()
    let before = try scopes("I-05", person)
    read("I-05", &person)
    person.choose(.askAgain)
    person.press(.down, .character("1"))
    #expect(try scopes("I-05", person) == before.union(["quotes"]), "\(person.picture)")
    #expect(try consent("I-05", person)[Consent.reviewedOn] == nil)
  }

  @Test func whereItBecameHarderSinceItIsAskedAgain() throws {
    func stage(_ stage: Int, on day: Day) -> (Contents) -> [Change] {
      { contents in
        guard let place = contents.records(Place.type).first(where: { $0[Place.placeCode] == "Z-02" }),
          let id = RecordID("s\(stage)\(day.number)")
        else { return [] }
        func change(_ field: String, _ value: Value) -> Change {
          Change(dossier: .notebook, record: id, kind: ContextSnapshot.type.kind, field: field, value: value)
        }
        return [
          change("place", place.id.stored), change("observedOn", PartialDate(day).stored),
          change("stage", .number(stage)),
        ]
      }
    }
    var person = try Scenario.practice()
    let given = try #require(consent("I-09", person)[Consent.givenOn]?.span?.lowerBound)
    person.meet((who: "T1", write: { stage(5, on: given)($0) + stage(5, on: given + 20)($0) }))
    #expect(try !scopes("I-09", person).isEmpty, "no stage went up")
    person.meet((who: "T1", write: { stage(1, on: given)($0) + stage(2, on: given + 5)($0) }))
    #expect(try scopes("I-09", person).isEmpty)
    #expect(try !person.leaves("I-09"))
    read("I-09", &person)
    #expect(person.shows("things have become harder where they spoke"), "\(person.picture)")
  }
}
