import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite("E02 Nothing leaves that its own source did not allow") struct E02ConsentGatesExport {
  private let harvest = "the year the harvest failed twice"

  /// The practice study with words only the old judge told, in I-10; T1 then writes what they agreed to.
  private func person(agreedTo scopes: [Code]) throws -> Scenario {
    var person = try Scenario.practice()
    let interview = try #require(person.vault.contents.records(code: "I-10").first)
    let talk = try #require(Talk(interview.id, in: person.vault.contents))
    let consent = try #require(talk.permission(in: person.vault.contents))
    person.meet(
      (
        who: "T1",
        write: { contents in
          talk.answering("c1", Answer.text, Prose(harvest), in: contents) + [
            Change(consent, Consent.scopesClosing, scopes)
          ]
        }
      ))
    return person
  }

  @Test func theTeamsTablesHoldWhatTheTeamMayUse() throws {
    var person = try person(agreedTo: ["takePart", "notes", "teamUse"])
    #expect(try person.leaves(harvest))
  }

  @Test func withoutTheTeamsUseNotOneWordLeavesAndThePageSaysWhy() throws {
    var person = try person(agreedTo: ["takePart", "notes", "aggregate"])
    #expect(try !person.leaves(harvest))
    #expect(try !person.leaves("I-10"))
    person.press(.character("7"))
    #expect(person.shows("permission does not cover it"), "\(person.picture)")
  }

  @Test func aPersonStaysKnownByWhatOthersSaidOfThem() throws {
    var person = try person(agreedTo: ["takePart", "notes"])
    // Nobody else told of the old judge; of the committee two did, and one yes is enough for a row.
    let people = try #require(try person.tables().first { $0.name == "people" })
    #expect(people.rows.contains { $0.contains("A-03") })
  }
}
