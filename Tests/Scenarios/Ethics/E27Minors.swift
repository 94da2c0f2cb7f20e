import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite("E27 Nobody under 18 without an agreed way") struct E27Minors {
  /// An interview with words in it, at the page that asks the age; the marker stands on "under 18".
  private func atAge(protocol hasProtocol: Bool) throws -> (Scenario, RecordID) {
    var person = try Scenario.practice()
    person.meet(
      (
        who: "T1",
        write: { contents in
          contents[.study].map { [Change($0, Study.minorsProtocol, hasProtocol)] } ?? []
        }
      ))
    let before = person.interviews
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"), .control("n"), .control("n"))
    person.type("what a young drummer said")
    person.wait(seconds: 1)
    person.choose(.othersHere)
    for _ in 0..<5 { person.press(.down) }
    return (person, try #require(person.newest(since: before)))
  }

  @Test func withoutAnAgreedWayTheTalkEndsAndNothingIsKept() throws {
    var (person, id) = try atAge(protocol: false)
    person.press(.character("1"))
    #expect(person.shows("Under 18, and this study has no agreed way"), "\(person.picture)")
    #expect(person.vault.contents[id] != nil, "a slip costs nothing")
    person.press(.character("2"), .escape)
    #expect(person.shows("what a young drummer said"), "\(person.picture)")
    person.choose(.othersHere)
    for _ in 0..<5 { person.press(.down) }
    person.press(.character("1"), .character("1"))
    #expect(person.shows("Ended. Nothing of it is kept."), "\(person.picture)")
    #expect(person.vault.contents[id] == nil)
    #expect(!person.vault.durable.contains { $0.operation.value.flatMap(Prose.init)?.text.contains("drummer") == true })
    person.press(.control("z"))
    #expect(person.contents?[id] == nil)
  }

  @Test func aTalkWithSomeoneKnownToBeUnder18DoesNotGoOn() throws {
    var person = try Scenario.practice()
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"), .control("n"), .escape)
    let draft = try #require(person.contents?.records(Interview.type).first { $0[Interview.status] == "draft" })
    let respondent = try #require(draft[Interview.respondent].flatMap { person.contents?[$0] })
    person.meet(
      (
        who: "T1",
        write: { contents in
          (contents[.study].map { [Change($0, Study.minorsProtocol, false)] } ?? [])
            + [Change(respondent, Respondent.ageBand, "under18")]
        }
      ))
    person.goHome()
    person.press(.character("3"), .character("/"))
    person.type(draft[Interview.code] ?? "")
    person.press(.enter)
    #expect(person.shows("Under 18, and this study has no agreed way"), "\(person.picture)")
  }

  @Test func aTalkWithSomeoneKnownToBeUnder18DoesNotBegin() throws {
    var person = try Scenario.practice()
    let young = try #require(person.vault.contents.records(code: "R-14").first)
    person.meet(
      (
        who: "T1",
        write: { contents in
          (contents[.study].map { [Change($0, Study.minorsProtocol, false)] } ?? [])
            + [Change(young, Respondent.ageBand, "under18")]
        }
      ))
    let before = person.interviews
    // Behind someone new stand those heard before: f is R-14.
    person.press(.character("3"), .enter, .up, .up, .up, .up, .character("f"))
    #expect(person.lines.contains { $0.contains("Who") && $0.contains("R-14") }, "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("it cannot begin"), "\(person.picture)")
    #expect(person.interviews == before)
  }

  @Test func withAnAgreedWayWhoeverCaresForThemIsAskedTooAndHardQuestionsStayAway() throws {
    var (person, id) = try atAge(protocol: true)
    person.press(.character("1"))
    #expect(person.shows("someone who cares for them"), "\(person.picture)")
    func scopes() -> Set<Code> { Permission.scopes(of: id, in: person.vault.contents, on: Scenario.start.day) }
    #expect(scopes().isEmpty, "their own yes alone is not enough")
    let mode = try #require(Vocabulary.consentMode.codes.firstIndex(of: "assent_guardian"))
    for _ in 0..<mode { person.press(.right) }
    person.press(.enter)
    #expect(scopes() == ["takePart", "notes"])
    person.press(.escape)
    var asked: [String] = []
    for _ in 0..<20 where !person.shows("The interview is finished.") {
      asked.append(person.picture)
      person.press(.control("n"))
    }
    #expect(!asked.contains { $0.contains("Danger") && $0.contains("how likely") })
    let talk = try #require(Talk(id, in: person.vault.contents))
    let sensitive = talk.guide.questions.filter { $0.sensitivity == .sensitive }.map(\.id)
    let spared = talk.course(in: person.vault.contents).filter { $0.standing != .asked }.map(\.question.id)
    #expect(!sensitive.isEmpty && Set(sensitive).isSubset(of: spared))
    #expect(try !person.leaves("young drummer"), "never in records of single people")
  }
}
