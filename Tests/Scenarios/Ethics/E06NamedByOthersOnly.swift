import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Tables
import Testing

@Suite("E06 Whom only others named stays inside") struct E06NamedByOthersOnly {
  private func open(_ code: String, _ person: inout Scenario) {
    person.press(.character("2"), .character("/"))
    person.type(code)
    person.press(.enter)
  }

  @Test func theListAndThePageSayThatNobodyAskedThem() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .character("/"))
    person.type("A-12")
    #expect(person.shows("not asked: stays with our team"), "\(person.picture)")
    person.press(.enter)
    person.goToPermission()
    #expect(person.shows("They were not asked"), "\(person.picture)")
  }

  @Test func whatSomeoneSaidOfAnotherIsNoPermissionOfTheirs() throws {
    var person = try Scenario.practice()
    // I-12 speaks about A-08; when nobody else spoke for them, they were not asked.
    let own = try #require(person.vault.contents.records(code: "I-11").first)
    let about = try #require(person.vault.contents.records(code: "R-11").first)
    person.meet(
      (
        who: "T1",
        write: { _ in [Change(own, Interview.status, "withdrawn"), Change(about, Respondent.about, nil)] }
      ))
    open("A-08", &person)
    person.goToPermission()
    #expect(!person.shows("They agreed themselves"), "\(person.picture)")
  }

  @Test func noNameIsKeptApartForThem() throws {
    var person = try Scenario.practice()
    open("A-12", &person)
    person.choose(.names)
    person.press(.character("1"))
    let owner = try #require(person.vault.contents.records(code: "A-12").first)
    for part in SealedName.Part.allCases {
      let refusal = Permission.refusal(
        ofSealing: part, for: owner.id, in: person.vault.contents, on: Scenario.start.day)
      #expect(refusal == .noConsent)
    }
  }

  @Test func theTeamsTablesMarkThemAsNotAsked() throws {
    var person = try Scenario.practice()
    let people = try #require(try person.tables().first { $0.name == "people" })
    let column = try #require(people.columns.firstIndex { $0.name == "personConsent" })
    let row = try #require(people.rows.first { $0.contains("A-12") })
    #expect(row[column] == "notAsked")
    #expect(people.rows.contains { $0.contains("A-01") && $0[column] == "consented" })
  }
}

extension Scenario {
  /// From the first part of a person's page to the one about permission.
  fileprivate mutating func goToPermission() {
    let first = ["They were not asked", "They agreed themselves", "They took it back"]
    for _ in 0..<12 where !first.contains(where: { shows($0) }) { press(.right) }
  }
}
