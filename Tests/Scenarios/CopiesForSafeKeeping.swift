import Canvas
import FieldbookTestSupport
import Testing

@Suite struct CopiesForSafeKeeping {
  private func asked() throws -> Scenario {
    var person = try Scenario.practice()
    person.press(.function(9))
    person.type("safe keeping")
    person.press(.enter)
    return person
  }

  @Test func aPlaceIsAskedForThenTheCopyIsWrittenAndSaysWhatItIs() throws {
    var person = try asked()
    #expect(person.shows("Where shall the copy go?"), "\(person.picture)")
    #expect(person.shows("~/community-study-2026-03-12.age"), "\(person.picture)")
    person.press(.enter)
    #expect(person.vault.lastCopy == nil, "nothing is written before the last line")
    #expect(person.shows("▸ Enter writes the whole notebook"), "\(person.picture)")
    person.press(.enter)
    #expect(person.vault.lastCopy == "~/community-study-2026-03-12.age")
    #expect(person.shows("Written: ~/community-study-2026-03-12.age, 2 MB"), "\(person.picture)")
    #expect(person.shows("what is taken back later is still in it"), "\(person.picture)")
    person.press(.escape)
    #expect(!person.shows("Written:"), "\(person.picture)")
  }

  @Test func whatCannotBeWrittenIsSaidAndThePathTypedStays() throws {
    var person = try asked()
    person.type("x")
    person.send(.notBackedUp(reason: "copy.age is there already; choose another name"))
    #expect(person.shows("is there already; choose another name"), "\(person.picture)")
    #expect(person.shows("2026-03-12.agex"), "\(person.picture)")
  }

  @Test func aCopyReadyAfterThePageWasLeftIsStillSaid() throws {
    var person = try asked()
    person.press(.escape)
    person.send(.backedUp(path: "/media/stick/copy.age", bytes: 2_000_000, damaged: 0))
    #expect(person.shows("The copy is ready: /media/stick/copy.age"), "\(person.picture)")
  }

  @Test func damageThatWasThereBeforeIsSaidOfTheCopyToo() throws {
    var person = try asked()
    person.send(.backedUp(path: "copy.age", bytes: 5000, damaged: 3))
    #expect(person.shows("3 files were damaged before"), "\(person.picture)")
  }
}
