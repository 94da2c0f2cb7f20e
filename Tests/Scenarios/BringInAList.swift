import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct BringInAList {
  private static let list = """
    Groupe;Nom;Type;Lieu;Ce qu’ils font
    the well women;Amina D.;informal group;River Bend;share water
    the night bicycles;;groupe informel;Nowhere;
    ;Jean;one person;Saltmarsh;
    the bell households;;linked groups;River Bend;already here
    THE WELL WOMEN;;;;twice
    the drummers;;a choir;z-01;
    """

  /// On the page with the columns of the list.
  private func read(_ text: String = list) throws -> Scenario {
    var person = try Scenario.practice()
    person.vault.lists = ["~/groups.csv": Array(text.utf8)]
    person.press(.character("2"), .function(9))
    person.type("bring in a list")
    person.press(.enter)
    person.type("groups.csv")
    person.press(.enter)
    return person
  }

  @Test func eachColumnIsAskedForALookComesFirstAndOneUndoTakesAllBack() throws {
    var person = try read()
    #expect(person.shows("Groupe") && person.shows("the well women, the night bicycles"), "\(person.picture)")
    // Nothing is taken over that nobody chose.
    person.press(.enter)
    #expect(person.shows("One column has to be what you call them."), "\(person.picture)")
    person.press(.character("1"), .down, .down, .character("2"), .down, .character("3"), .down, .character("4"))
    person.press(.enter)
    #expect(person.shows("To be written: 3"), "\(person.picture)")
    #expect(person.shows("nothing says what you call them: 1"), "\(person.picture)")
    #expect(person.shows("they stand here already: 2"), "\(person.picture)")
    #expect(person.shows("left empty: 1"), "\(person.picture)")
    let before = try #require(person.contents).records(PeaceAgent.type).count
    person.press(.enter)
    person.wait(seconds: 2)
    let people = try #require(person.contents).records(PeaceAgent.type)
    #expect(people.count == before + 3, "\(person.picture)")
    let women = try #require(people.first { $0[PeaceAgent.handle] == "the well women" })
    #expect(women[PeaceAgent.kind] == "group")
    #expect(women[PeaceAgent.whatTheyDo]?.text == "share water")
    #expect(women[PeaceAgent.place].flatMap { person.contents?[$0]?[Place.label] } == "River Bend")
    #expect(people.first { $0[PeaceAgent.handle] == "the night bicycles" }?[PeaceAgent.kind] == "group")
    let drummers = try #require(people.first { $0[PeaceAgent.handle] == "the drummers" })
    #expect(drummers[PeaceAgent.kind] == "other")
    #expect(drummers[PeaceAgent.place].flatMap { person.contents?[$0]?[Place.label] } == "Saltmarsh")
    #expect(Set(people.compactMap { $0[PeaceAgent.code] }).count == people.count, "a number was given twice")
    // No name of the list is anywhere.
    #expect(!person.vault.durable.contains { $0.operation.value.flatMap(String.init)?.contains("Amina") == true })
    person.press(.control("z"))
    #expect(person.contents?.records(PeaceAgent.type).count == before, "\(person.picture)")
    person.press(.control("y"))
    #expect(person.contents?.records(PeaceAgent.type).count == before + 3, "\(person.picture)")
  }

  private static let people = """
    Who,What
    the drummers,Amina Yusuf brings the drums; ring 071 234 5678
    Joseph Bello,sings
    the singers,they sing
    """

  @Test func whatMayLeadToSomebodyIsShownBeforeAnythingIsWritten() throws {
    var person = try read(Self.people)
    person.press(.character("1"), .down, .character("4"), .enter)
    #expect(person.shows("Before anything is written"), "\(person.picture)")
    #expect(person.shows("Who (what you call them): 1") && person.shows("Joseph Bello"), "\(person.picture)")
    #expect(person.shows("What (what they do): 2") && person.shows("071 234 5678"), "\(person.picture)")
    let before = person.contents?.records(PeaceAgent.type).count
    // A column is left out: the other one is still asked about.
    person.press(.down, .character("1"))
    #expect(!person.shows("071 234 5678") && person.shows("Joseph Bello"), "\(person.picture)")
    // Back, and nothing is written.
    person.press(.escape)
    #expect(person.shows("leave out") && person.contents?.records(PeaceAgent.type).count == before)
    // Gone on with after a look, it is written.
    person.press(.enter, .enter)
    #expect(person.shows("To be written: 3"), "\(person.picture)")
    person.press(.enter)
    person.wait(seconds: 2)
    let written = person.vault.durable.compactMap { $0.operation.value.flatMap(String.init) }
    #expect(written.contains("Joseph Bello") && !written.contains { $0.contains("071 234") })
  }

  @Test func wordsAgreedNeverToBeTypedAreShownAndWithoutTheNamesNothingIsBroughtIn() throws {
    var person = try Scenario.practice()
    person.meet(
      ("T2", { contents in contents[.study].map { [Change($0, Study.bannedWords, Prose("Kibimba"))] } ?? [] }))
    person.vault.lists = ["~/people.csv": Array("Who\nnear the kibimba bridge\n".utf8)]
    person.press(.character("2"))
    person.choose(.bringIn)
    person.type("people.csv")
    person.press(.enter, .character("1"), .enter)
    #expect(person.shows("Who (what you call them): 1") && person.shows("kibimba"), "\(person.picture)")
    person.press(.character("1"))
    #expect(person.shows("One column has to be what you call them."), "\(person.picture)")
  }

  @Test func aWholePathMayBeTypedBehindWhatStandsThere() throws {
    var person = try Scenario.practice()
    person.vault.lists = ["/media/stick/groups.csv": Array(Self.list.utf8)]
    person.press(.character("2"))
    person.choose(.bringIn)
    person.type("/media/stick/groups.csv")
    person.press(.enter)
    #expect(person.shows("the well women"), "\(person.picture)")
  }

  @Test func theFirstRowMayBeAGroupAlready() throws {
    var person = try read("the drummers,they drum\nthe singers,they sing\n")
    person.press(.up, .character("2"), .down, .character("1"), .enter)
    #expect(person.shows("To be written: 2"), "\(person.picture)")
  }

  @Test func aListThatIsNotThereIsSaidAndTheNameStays() throws {
    var person = try read()
    person.press(.escape)
    person.press(.end)
    person.type("x")
    person.press(.enter)
    #expect(person.shows("~/groups.csvx cannot be read: No such file"), "\(person.picture)")
    person.press(.backspace, .enter)
    #expect(person.shows("Groupe"), "\(person.picture)")
  }

  @Test func backLeavesTheNotebookAsItWas() throws {
    var person = try read()
    let before = person.contents
    person.press(.character("1"), .enter, .escape)
    person.wait(seconds: 1)
    person.press(.escape)
    person.wait(seconds: 1)
    person.press(.escape)
    #expect(person.contents?.records(PeaceAgent.type).count == before?.records(PeaceAgent.type).count)
  }
}
