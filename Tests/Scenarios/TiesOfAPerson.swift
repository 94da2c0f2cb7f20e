import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct TiesOfAPerson {
  /// On the ties of one of the people of the river study.
  private func onTies(of number: Int, size: Size = Size(columns: 80, rows: 24)) -> Scenario {
    var person = Scenario.river(size: size)
    person.press(.character("2"), .home)
    for _ in 0..<number { person.press(.down) }
    person.press(.enter, .down, .down)
    for _ in 0..<6 { person.press(.right) }
    return person
  }

  @Test func aTieStandsOnThePagesOfBothAndTurnsRoundForTheOther() {
    let women = onTies(of: 1)
    #expect(women.shows("among equals"), "\(women.picture)")
    #expect(women.lines.contains { $0.contains("←→ A-02  the bell households") && $0.contains("works with · good") })
    #expect(women.lines.contains { $0.contains(" → government") && $0.contains("answers to · strained") })
    // The judge supports them from above, so for them it is a tie upward.
    let upward = women.lines.firstIndex { $0.contains("upward") } ?? 99
    let judge = women.lines.firstIndex { $0.contains("←  A-03  the old judge") } ?? 0
    #expect(judge > upward, "\(women.picture)")
    let households = onTies(of: 2)
    #expect(households.shows("←→ A-01  the ferry women"), "\(households.picture)")
    let man = onTies(of: 3)
    #expect(man.shows("downward"), "\(man.picture)")
    #expect(man.shows(" → A-01  the ferry women"), "\(man.picture)")
  }

  @Test func whatWasToldWithoutPermissionIsNoTie() {
    for number in 1...3 {
      let person = onTies(of: number)
      #expect(!person.shows("trusts"), "\(person.picture)")
    }
  }

  @Test func aTieTakesAFewKeysAndCanBeTakenBack() throws {
    var person = onTies(of: 2)
    let before = person.keys
    person.press(.character("n"))
    #expect(person.shows("With whom?"), "\(person.picture)")
    person.type("judge")
    person.press(.enter)
    #expect(person.shows("What kind of tie?"), "\(person.picture)")
    person.press(.character("2"))
    #expect(person.keys - before == 8)
    #expect(person.shows("what kind of tie") && person.shows("warns"), "\(person.picture)")
    person.press(.escape)
    #expect(person.lines.contains { $0.contains("→ A-03  the old judge") && $0.contains("warns") }, "\(person.picture)")
    #expect(person.lines.contains { $0.hasSuffix("seen by us (T2)") }, "\(person.picture)")
    let tie = try #require(person.vault.contents.records(Relationship.type).last)
    #expect(tie[Relationship.axis] == "across")
    #expect(tie[Relationship.safeToShow] == false)
    #expect(tie.dossier == RiverStudy.id("A-02"))
    person.press(.control("z"))
    #expect(!person.shows("warns"), "\(person.picture)")
  }

  @Test func aTieToABodyGoesTheWayItsRungDoes() throws {
    var person = onTies(of: 3)
    person.press(.character("n"))
    person.type("diasp")
    person.press(.enter, .character("4"), .escape)
    let outside = person.lines.firstIndex { $0.contains("to outside") } ?? 99
    #expect(person.lines.indices.contains(outside + 1) && person.lines[outside + 1].contains("→ diaspora"), "\(person.picture)")
  }

  @Test func aTieToPeopleWithWeaponsIsNeverShownOutsideTheTeam() throws {
    var person = onTies(of: 2)
    person.press(.character("n"))
    person.type("armed neigh")
    person.press(.enter, .character("8"))
    for _ in 0..<14 where !person.lines.contains(where: { $0.contains("▸ may be shown") }) { person.press(.down) }
    person.press(.character("1"))
    #expect(person.line(23).contains("is never shown outside the team"), "\(person.picture)")
    person.press(.enter)
    #expect(person.line(23).contains("is never shown outside the team"), "\(person.picture)")
    let tie = try #require(person.vault.contents.records(Relationship.type).last)
    #expect(tie[Relationship.safeToShow] == false)
    #expect(!Relationship.mayBeShown(tie))
  }

  @Test func anAgreementToShowATieEndsWhenItTurnsOutToBeOneToTheArmed() throws {
    var person = onTies(of: 2)
    person.press(.character("n"))
    person.type("judge")
    person.press(.enter, .character("1"))
    for _ in 0..<14 where !person.lines.contains(where: { $0.contains("▸ may be shown") }) { person.press(.down) }
    person.press(.character("1"))
    var tie = try #require(person.contents?.records(Relationship.type).last)
    #expect(tie[Relationship.safeToShow] == true)
    for _ in 0..<14 where !person.lines.contains(where: { $0.contains("▸ or people with weapons") }) { person.press(.up) }
    person.press(.character("3"))
    tie = try #require(person.contents?.records(Relationship.type).last)
    #expect(tie[Relationship.safeToShow] == false)
    #expect(tie[Relationship.toPerson] == nil)
    person.press(.control("z"))
    tie = try #require(person.contents?.records(Relationship.type).last)
    #expect(tie[Relationship.safeToShow] == true)
    #expect(tie[Relationship.toPerson] == RiverStudy.id("A-03"))
  }

  @Test func aTieGoesToTheBinAndComesBackAndHasItsHistory() {
    var person = onTies(of: 1)
    person.press(.character("d"))
    #expect(!person.shows("works with"), "\(person.picture)")
    person.press(.control("z"))
    #expect(person.shows("works with"), "\(person.picture)")
    person.press(.character("h"))
    #expect(person.line(1).contains("history"), "\(person.picture)")
    #expect(person.shows("what kind of tie"), "\(person.picture)")
  }

  @Test func howPeopleKnowThemStandsUnderWhatTheyDoWithWhoNamedThemUnasked() {
    var person = onTies(of: 2)
    person.press(.left)
    #expect(person.shows("How people know them"), "\(person.picture)")
    #expect(person.shows("named unprompted by 1 person heard"), "\(person.picture)")
    #expect(person.shows("seen acting, people turn to them"), "\(person.picture)")
    #expect(person.shows("doubted by people with weapons"), "\(person.picture)")
    // A new row is of the part the marker stands in.
    person.press(.end, .character("n"))
    #expect(person.line(1).contains("how they are known"), "\(person.picture)")
    person.press(.escape, .home, .character("n"))
    #expect(person.line(1).contains("what they do"), "\(person.picture)")
  }

  @Test(arguments: [(80, 24), (60, 18)]) func allPartsOfAPersonAreNamedAsFarAsTheyFit(_ columns: Int, _ rows: Int) {
    var person = onTies(of: 1, size: Size(columns: columns, rows: rows))
    for _ in 0..<6 { person.press(.left) }
    for part in 0..<10 {
      #expect(TextWidth.columns(of: person.line(2)) <= columns, "\(person.picture)")
      if columns == 80 {
        #expect(!person.line(2).contains("→"), "\(person.picture)")
        #expect(person.line(2).contains("Histor"), "\(person.picture)")
      }
      if part < 9 { person.press(.right) }
    }
    #expect(person.line(2).contains("History"), "\(person.picture)")
  }
}
