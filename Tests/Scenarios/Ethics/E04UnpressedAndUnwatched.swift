import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite("E04 Spoken, unsigned, unpressed and unwatched") struct E04UnpressedAndUnwatched {
  private func scopes(_ code: String, _ person: Scenario) throws -> Set<Code> {
    let interview = try #require(person.vault.contents.records(code: code).first)
    return Permission.scopes(of: interview.id, in: person.vault.contents, on: Scenario.start.day)
  }

  private func read(_ code: String, _ person: inout Scenario) {
    person.press(.character("3"), .character("/"))
    person.type(code)
    person.press(.enter)
  }

  /// At the page that says who else is here, from a finished interview.
  private func atOthersHere(_ code: String) throws -> Scenario {
    var person = try Scenario.practice()
    read(code, &person)
    person.choose(.othersHere)
    return person
  }

  @Test func nothingAsksForASignature() {
    let words = ["sign", "thumb", "scan", "ink"]
    for field in Consent.type.fields {
      #expect(!words.contains { field.name.lowercased().contains($0) || field.label.contains($0) }, "\(field.name)")
    }
  }

  @Test func whereSomeonePressedThemTheTalkEndsAndNothingLeaves() throws {
    var person = try Scenario.practice()
    let before = person.interviews
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"), .control("n"), .control("n"))
    person.type("pressed words of the weaver")
    person.choose(.othersHere)
    for _ in 0..<3 { person.press(.down) }
    let pressure = try #require(Vocabulary.pressureSeen.codes.firstIndex(of: "yes"))
    for _ in 0..<pressure { person.press(.right) }
    person.press(.enter)
    #expect(person.shows("End politely and thank them."), "\(person.picture)")
    let id = try #require(person.newest(since: before))
    #expect(Permission.scopes(of: id, in: person.vault.contents, on: Scenario.start.day).isEmpty)
    #expect(try !person.leaves("pressed words"))
    person.press(.function(3))
    person.type("weaver")
    #expect(!person.shows("pressed words of the weaver"), "\(person.picture)")
  }

  @Test func aLeadersPermissionIsNobodysYes() throws {
    var person = try Scenario.practice()
    let before = person.interviews
    person.begin()
    person.choose(.othersHere)
    person.press(.down, .down)
    let permitted = try #require(Vocabulary.gatekeeper.codes.firstIndex(of: "permitted"))
    for _ in 0..<permitted { person.press(.right) }
    person.press(.enter, .escape)
    let id = try #require(person.newest(since: before))
    let talk = try #require(Talk(id, in: person.vault.contents))
    #expect(talk.permission(in: person.vault.contents)?[Consent.gatekeeper] == "permitted")
    #expect(talk.isHeld(in: person.vault.contents))
  }

  @Test func anOpenDoubtAboutPressureIsShown() throws {
    var person = try atOthersHere("I-09")
    person.press(.down, .down, .down)
    let unsure = try #require(Vocabulary.pressureSeen.codes.firstIndex(of: "unsure"))
    for _ in 0..<unsure { person.press(.right) }
    person.press(.enter, .escape)
    #expect(person.shows("Perhaps someone pressed them"), "\(person.picture)")
  }

  @Test(arguments: ["official", "armed"])
  func wordsHeardByTheWrongEarsStayWithTheTeamUntilALeadSaysWhy(_ code: String) throws {
    var person = try atOthersHere("I-09")
    let index = try #require(Vocabulary.othersPresent.codes.firstIndex(of: code))
    for _ in 0..<index { person.press(.right) }
    person.press(.enter, .escape)
    #expect(try scopes("I-09", person) == ["takePart", "notes", "teamUse"])
    #expect(person.shows("With our team only"), "\(person.picture)")
    // T2, who is at the keyboard, is a researcher.
    person.choose(.clearOthers)
    #expect(person.shows("Only T1 can decide this"), "\(person.picture)")
    person.meet(
      (
        who: "T1",
        write: { contents in
          contents.records(TeamMember.type).filter { $0[TeamMember.teamCode] == "T2" }
            .map { Change($0, TeamMember.role, "lead") }
        }
      ))
    read("I-09", &person)
    person.choose(.clearOthers)
    #expect(person.shows("Why may this go further"), "\(person.picture)")
    person.press(.enter)
    #expect(try scopes("I-09", person) == ["takePart", "notes", "teamUse"], "no reason, no decision")
    person.choose(.clearOthers)
    person.type("It was her own brother, off duty.")
    person.press(.enter)
    #expect(try scopes("I-09", person).contains("quotes"), "\(person.picture)")
    #expect(person.shows("T2 decided so"), "\(person.picture)")
    person.press(.control("z"))
    #expect(try scopes("I-09", person) == ["takePart", "notes", "teamUse"])
  }

  @Test func aDecisionOfSomeoneWhoDoesNotLeadCountsForNothing() throws {
    var person = try Scenario.practice()
    let interview = try #require(person.vault.contents.records(code: "I-09").first)
    person.meet(
      (
        who: "T4",
        write: { _ in
          [
            Change(interview, Interview.othersPresent, ["official"]),
            Change(interview, Interview.othersCleared, ["official"]), Change(interview, Interview.clearedBy, "T1"),
            Change(interview, Interview.clearedReason, Prose("he is a friend")),
          ]
        }
      ))
    #expect(try scopes("I-09", person) == ["takePart", "notes", "teamUse"])
  }
}
