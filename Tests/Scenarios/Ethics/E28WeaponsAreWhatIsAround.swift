import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite("E28 Who uses weapons is what is around") struct E28WeaponsAreWhatIsAround {
  /// On the page of A-02, just after its use of force was said.
  private func said(_ digit: Character) throws -> Scenario {
    var person = try Scenario.practice()
    person.open("A-02", showing: "what you call them")
    person.mark("use of force")
    person.press(.character(digit))
    return person
  }

  @Test func nothingIsAskedOfThoseWithoutWeapons() throws {
    let person = try said("2")
    #expect(!person.shows("They use weapons"), "\(person.picture)")
  }

  @Test(arguments: [Character("3"), Character("4")])
  func itIsAskedQuietlyAndStaysWhereItIsWithOneKey(_ digit: Character) throws {
    var person = try said(digit)
    #expect(person.shows("They use weapons, if only partly."), "\(person.picture)")
    person.press(.character("1"))
    #expect(person.line(1).contains("A-02"), "\(person.picture)")
    #expect(person.vault.contents.records(code: "A-02").count == 1)
    person.openWish(of: "A-02", "meet others like us")
    person.mark("recommend it")
    person.press(.character("1"))
    #expect(person.shows("nothing is recommended for them"), "\(person.picture)")
    #expect(person.wish("link_peers", of: "A-02")?[SupportNeed.recommend] == nil)
  }

  @Test func thePageGoesToTheBinAndANoteAboutThePlaceBegins() throws {
    var person = try said("3")
    person.press(.character("2"))
    #expect(person.line(1).contains("what changed"), "\(person.picture)")
    #expect(person.vault.contents.records(code: "A-02").isEmpty)
    person.type("Men with guns guard the workshop now.")
    person.wait(seconds: 2)
    let note = try #require(
      person.vault.contents.records(JournalEntry.type).first {
        $0[JournalEntry.text]?.text == "Men with guns guard the workshop now."
      })
    #expect(note[JournalEntry.kind] == "context" && note[JournalEntry.place] != nil)
    person.press(.escape)
    #expect(!person.line(1).contains("A-02"), "\(person.picture)")
    person.choose("what is in the bin")
    #expect(person.shows("A-02"), "\(person.picture)")
  }
}
