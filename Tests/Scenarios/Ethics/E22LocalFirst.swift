import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite("E22 The nearest first") struct E22LocalFirst {
  @Test func whatIsHereIsAskedBeforeWhatWouldHelp() {
    for guide in Guide.builtIn {
      let order = guide.questions.map(\.id)
      guard let here = order.firstIndex(of: "f1"), let wishes = order.firstIndex(of: "f2") else { continue }
      #expect(here < wishes, "\(guide.id)")
    }
    #expect(Guide.named("lpa-full-1")?.question("f1") != nil)
  }

  @Test func theLadderGoesFromNearToFar() {
    let ranks = Vocabulary.provider.offered.compactMap(\.rank)
    #expect(ranks == Array(1...11))
    #expect(Vocabulary.provider.offered.first?.band == .local)
  }

  @Test func wishesStandWithTheNearestFirst() throws {
    var person = try Scenario.practice()
    person.open("A-02", showing: "meet others like us")
    let rows = ["meet others like us", "skills", "flexible money"].compactMap { words in
      person.lines.firstIndex { $0.contains(words) }
    }
    #expect(rows.count == 3 && rows == rows.sorted(), "\(person.picture)")
  }

  @Test func whoWishesToBeLeftToItStandsBeforeAllOthersThoughNobodyIsNamedForIt() throws {
    var person = try Scenario.practice { contents in
      contents.records(SupportNeed.type).filter { $0[SupportNeed.need] == "means_kind" }
        .flatMap { [Change($0, SupportNeed.need, "leave_alone"), Change($0, SupportNeed.firstProvider, nil)] }
    }
    person.open("A-06", showing: "flexible money")
    let rows = ["be left to do it", "flexible money"].compactMap { words in
      person.lines.firstIndex { $0.contains(words) }
    }
    #expect(rows.count == 2 && rows == rows.sorted(), "\(person.picture)")
  }

  /// In a full interview, at the question what would help.
  private func atWishes() throws -> Scenario {
    var person = try Scenario.practice()
    person.press(.character("3"), .enter, .character("2"), .enter)
    person.press(.character("0"), .character("1"), .character("1"))
    for _ in 0..<30 where !person.shows("What is already here") { person.press(.control("n")) }
    person.type("The two wells, and the women who keep them.")
    person.press(.control("n"), .tab)
    return person
  }

  @Test func whyNobodyNearerIsOfferedOnlyForWhatIsFarAndNeverRequired() throws {
    var person = try atWishes()
    person.press(.character("1"), .character("3"), .character("5"))
    person.press(.character("3"), .character("a"), .character("6"))
    person.press(.control("n"), .tab)
    // The near one is passed over, the far one is asked why.
    person.press(.character("3"), .character("5"))
    #expect(!person.shows("[·         ]"), "\(person.picture)")
    person.press(.character("a"), .character("6"))
    #expect(person.shows("why not"), "\(person.picture)")
    person.type("the local office fears it")
    person.press(.enter)
    person.wait(seconds: 1)
    let whys = person.vault.contents.records(SupportNeed.type).compactMap { $0[SupportNeed.whyNotNearer]?.text }
    #expect(whys.contains("the local office fears it"))
    person.press(.control("n"))
    #expect(person.shows("When people from outside help"), "\(person.picture)")
  }

  @Test func nobodyIsChosenForThemAndWhatIsHereIsNotAskedAgain() throws {
    var person = try atWishes()
    let before = Set(person.vault.contents.records(SupportNeed.type).map(\.id))
    person.press(.character("3"))
    person.wait(seconds: 1)
    let wish = try #require(person.vault.contents.records(SupportNeed.type).first { !before.contains($0.id) })
    #expect(wish[SupportNeed.firstProvider] == nil && wish[SupportNeed.backupProvider] == nil)
    #expect(
      LocalFirst.existing(of: wish, in: person.vault.contents)?.text == "The two wells, and the women who keep them.")
  }

  @Test func whoWishesToBeLeftToItIsLeftToIt() throws {
    var person = try Scenario.practice()
    person.openWish(of: "A-07", "be left to do it")
    person.mark("recommend it")
    person.press(.character("1"))
    #expect(person.shows("They wish to be left to do it themselves."), "\(person.picture)")
    #expect(!person.shows("Did the people concerned"), "\(person.picture)")
    #expect(person.wish("leave_alone", of: "A-07")?[SupportNeed.recommend] == nil)
  }
}
