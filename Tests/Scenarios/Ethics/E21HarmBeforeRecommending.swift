import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite("E21 Nothing is recommended before its harm was looked at") struct E21HarmBeforeRecommending {
  /// At the nine questions about the wish of A-02 to meet others.
  private func asked(_ person: inout Scenario) {
    person.openWish(of: "A-02", "meet others like us")
    person.mark("recommend it")
    person.press(.character("1"))
  }

  /// Answers nine questions with digits; what is flagged is passed with Enter.
  private func answer(_ digits: String, _ person: inout Scenario) {
    for digit in digits { person.press(.character(digit)) }
  }

  /// The practice study, where nothing is recommended yet.
  private func study() throws -> Scenario {
    try Scenario.practice { contents in
      contents.records(SupportNeed.type).filter { $0[SupportNeed.recommend] == true }
        .map { Change($0, SupportNeed.recommend, false) }
    }
  }

  private let calm = "122222221"

  @Test func turningItOnAsksNineQuestionsFirst() throws {
    var person = try Scenario.practice()
    asked(&person)
    #expect(person.shows("Before we recommend: meet others like us, from local group"), "\(person.picture)")
    #expect(person.shows("Did the people concerned ask for this?"))
    #expect(person.wish("link_peers", of: "A-02")?[SupportNeed.recommend] == nil)
    person.press(.escape, .escape)
    #expect(person.wish("link_peers", of: "A-02")?[SupportNeed.recommend] == nil)
    #expect(!person.shows("recommended"), "\(person.picture)")
  }

  @Test func withNothingToMindItIsRecommendedForThirtyDays() throws {
    var person = try study()
    asked(&person)
    answer(calm, &person)
    #expect(person.shows("Nothing speaks against it."), "\(person.picture)")
    person.press(.end, .enter)
    #expect(person.shows("that there is none is an answer too"), "\(person.picture)")
    person.press(.character("1"), .enter)
    #expect(person.shows("It counts until Saturday 11 April"), "\(person.picture)")
    #expect(person.wish("link_peers", of: "A-02")?[SupportNeed.recommend] == true)
    person.press(.escape)
    #expect(person.shows("recommended"), "\(person.picture)")
    #expect(!person.shows("recommended, !"), "\(person.picture)")
    person.sleep(days: 29)
    #expect(!person.shows("recommendation"), "\(person.picture)")
    person.sleep(days: 2)
    #expect(person.shows("1 recommendation to look at again"), "\(person.picture)")
    person.open("A-02", showing: "meet others like us")
    #expect(person.shows("recommended: look at it again"), "\(person.picture)")
  }

  @Test func whatIsToBeMindedStandsBesideTheWishEverywhere() throws {
    var person = try Scenario.practice()
    asked(&person)
    person.press(.character("1"), .character("2"), .character("1"))
    person.type("one side trades there")
    person.press(.enter)
    answer("222221", &person)
    person.press(.character("1"))
    #expect(person.shows("To be minded: makes one side stronger."), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("recommended, ! makes one side stronger"), "\(person.picture)")
    person.press(.escape)
    #expect(person.shows("! makes one"), "\(person.picture)")
    person.press(.function(6), .character("2"))
    for _ in 0..<12 where !person.shows("▸ A-02") { person.press(.down) }
    person.resize(120, 40)
    #expect(person.shows("(recommended, ! makes one side"), "\(person.picture)")
    let need = try #require(person.wish("link_peers", of: "A-02"))
    let check = try #require(person.vault.contents.records(HarmCheck.type, pointingAt: need.id).first)
    let answers = person.vault.contents.records(HarmAnswer.type, pointingAt: check.id)
    #expect(answers.first { $0[HarmAnswer.item] == "fuel" }?[HarmAnswer.reason] == "one side trades there")
    #expect(check.dossier == need.dossier)
  }

  @Test(arguments: ["222222221", "122212221"])
  func whatNobodyAskedForAndWhatMarksPeopleOutIsNotRecommended(_ digits: String) throws {
    var person = try Scenario.practice()
    asked(&person)
    answer(digits, &person)
    person.press(.end)
    #expect(person.shows("It is not recommended:"), "\(person.picture)")
    person.press(.up, .character("1"), .enter)
    #expect(person.wish("link_peers", of: "A-02")?[SupportNeed.recommend] != true)
    person.press(.escape)
    #expect(!person.shows("recommended"), "\(person.picture)")
  }

  @Test func anotherStageAtThePlaceAsksAgain() throws {
    var person = try study()
    asked(&person)
    answer(calm, &person)
    person.press(.character("1"), .enter)
    person.sleep(days: 1)
    #expect(!person.shows("recommendation"), "\(person.picture)")
    let place = try #require(person.vault.contents.records(code: "A-02").first?[PeaceAgent.place])
    person.later(who: "T3") { _ in
      let look = RecordID.made(41)
      func change<Content: FieldValue>(_ field: Field<Content>, _ value: Content) -> Change {
        Change(
          dossier: .notebook, record: look, kind: ContextSnapshot.type.kind, field: field.name, value: value.stored)
      }
      return [
        change(ContextSnapshot.place, place), change(ContextSnapshot.stage, 4),
        change(ContextSnapshot.observedOn, PartialDate(Scenario.start.day + 1)),
      ]
    }
    person.press(.function(6), .character("1"), .home)
    #expect(person.shows("1 recommendation to look at again"), "\(person.picture)")
    person.mark("recommendation to look at again")
    person.press(.enter)
    #expect(person.shows("last time: yes"), "\(person.picture)")
  }

  @Test func aRecommendationThatCameWithoutACheckIsToBeLookedAt() throws {
    let person = try Scenario.practice { contents in
      contents.records(SupportNeed.type).first { $0[SupportNeed.need] == "link_peers" }
        .map { [Change($0, SupportNeed.recommend, true)] } ?? []
    }
    #expect(person.shows("1 recommendation to look at again"), "\(person.picture)")
  }

  @Test func theStudyItselfIsAskedTheSame() throws {
    var person = try Scenario.practice()
    person.choose("set up")
    person.choose("what harm it could do")
    #expect(person.shows("Our own work: what harm could it do?"), "\(person.picture)")
    answer("122212221", &person)
    person.press(.character("1"))
    #expect(person.shows("To be minded: marks people out."), "\(person.picture)")
    person.press(.enter)
    let check = try #require(person.vault.contents.records(HarmCheck.type, pointingAt: .study).first)
    #expect(check[HarmCheck.kind] == "study" && check[HarmCheck.secondReader] == "none")
    #expect(check[HarmCheck.checkedBy] == "T2")
  }

  @Test func anAnswerIsTakenBackWithOneKey() throws {
    var person = try study()
    let before = person.vault.contents.records(HarmCheck.type).count
    asked(&person)
    person.press(.character("1"))
    #expect(person.shows("8 questions are open."), "\(person.picture)")
    person.press(.control("z"))
    #expect(person.shows("9 questions are open."), "\(person.picture)")
    #expect(person.vault.contents.records(HarmCheck.type).count == before)
  }
}
