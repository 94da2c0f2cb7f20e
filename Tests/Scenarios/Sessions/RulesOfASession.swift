import Canvas
import Notebook
import Tables
import Testing

@testable import Fieldbook

@Suite struct RulesOfASession {
  @Test func rulesAreReadThenEachOneSaysYes() {
    var group = Gathering([.roleMap])
    #expect(group.shows("Make the letters bigger"), "\(group.picture)")
    group.press(.enter)
    #expect(group.shows("1  Everyone may speak."), "\(group.picture)")
    #expect(group.shows("7  We cannot promise for others."), "\(group.picture)")
    group.press(.enter)
    group.say("One after the other")
    #expect(group.record[ParticipatorySession.groundRules] == nil, "held until everyone said yes")
    #expect(group.shows("what cannot be taken back"), "\(group.picture)")
    group.press(.enter)
    #expect(group.step == .consent, "nobody's yes is an Enter")
    group.type("1")
    #expect(group.record[ParticipatorySession.groundRulesRead] == true)
    #expect(group.record[ParticipatorySession.groundRules]?.text == "One after the other")
    #expect(group.record[ParticipatorySession.groupConsent] == true)
    #expect(group.record[ParticipatorySession.status] == "open")
  }

  @Test func oneNoEndsItKindlyAndNothingIsKept() {
    var group = Gathering([.roleMap])
    group.press(.enter, .enter)
    group.say("One after the other")
    group.type("2")
    #expect(group.shows("Then we do not begin. Thank you"), "\(group.picture)")
    group.press(.escape)
    group.type("1")
    #expect(group.shows("Then we do not begin"), "a no is not asked again")
    group.press(.enter)
    #expect(group.ending == .lock)
    #expect(group.record[ParticipatorySession.groupConsent] == false)
    #expect(group.record[ParticipatorySession.status] == "discarded")
    #expect(group.record[ParticipatorySession.groundRulesRead] == nil)
    #expect(!group.saved.contains { "\($0.operation)".contains("One after the other") })
  }

  @Test(arguments: [Method.dotVote, .riskWeigh, .giveBack]) func fourPeopleTalkAndNobodyChoosesAlone(_ method: Method) {
    let group = Gathering([method], people: "under5")
    let steps = group.room?.places.map(\.step) ?? []
    #expect(!steps.contains { if case .vote = $0 { true } else { false } })
    #expect(!steps.contains { if case .practice = $0 { true } else { false } })
    #expect(steps.count > 6)
    if method == .dotVote { #expect(steps.contains(.say(.talkOnly))) }
  }

  @Test func aBandThatWasNotSaidIsNotFive() {
    let group = Gathering([.dotVote], people: "")
    #expect(group.room?.mayVote == true, "an unknown band is one of five and more")
    var nobody = Handover(
      session: Gathering.session, operations: [], language: .en, calendar: .gregorian, who: "T2")
    nobody.findings = []
    let room = SessionRoom(
      nobody, pen: Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4))), now: Gathering.start, size: Gathering.large)
    #expect(!room.mayVote)
  }

  // MARK: - Words of a thing

  private func naming(_ method: Method) -> Gathering {
    var group = Gathering([method])
    group.open()
    while group.step != nil {
      if case .items = group.step { break }
      group.press(.enter)
    }
    return group
  }

  @Test(arguments: ["Father Anselm", "our nurse Celeste", "Maria Kowalska", "call 077 123 4567"])
  func somethingLikeANameIsAskedAboutAndStaysOut(_ words: String) {
    var group = naming(.roleMap)
    group.name(words)
    #expect(group.shows("A kind of people, not a person."), "\(group.picture)")
    #expect(group.labels().isEmpty && !group.saved.contains { "\($0.operation)".contains(words) })
    group.press(.enter)
    for _ in words { group.press(.backspace) }
    group.name("nurses")
    #expect(group.labels() == ["nurses"])
  }

  @Test(arguments: ["Naima by the river", "Naima from the river", "نعيمة من القرية"])
  func aNameThatOpensTheLineIsAskedAboutInEveryList(_ words: String) {
    for method in [Method.roleMap, .dotVote, .riskWeigh, .joinSplit] {
      var group = naming(method)
      group.name(words)
      #expect(group.shows("A kind of people, not a person."), "\(group.picture)")
      group.type("1")
      #expect(group.labels() == [words])
    }
  }

  @Test(arguments: ["Women from the hills", "Water from the well", "Teachers", "Fishermen", "نساء من القرية", "Radio at night"])
  func ordinaryWordsThatOpenALineAreNotAskedAbout(_ words: String) {
    var group = naming(.dotVote)
    group.name(words)
    #expect(group.labels() == [words], "\(group.picture)")
  }

  @Test func theOnlyOneIsAskedAboutInEveryListAndOnlyAtNightIsNot() {
    for method in [Method.dotVote, .riskWeigh, .timeline, .joinSplit] {
      var group = naming(method)
      group.name("the only nurse stays")
      #expect(group.shows("Is there only one of them here?"), "\(group.picture)")
      group.press(.enter)
      for _ in "the only nurse stays" { group.press(.backspace) }
      group.name("only at night")
      #expect(group.labels() == ["only at night"], "\(group.picture)")
    }
  }

  @Test func aPeopleIsAskedAboutInBothColumnsAndAThingInNeither() {
    var group = naming(.joinSplit)
    for words in ["Muslims", "the hill clan"] {
      group.name(words)
      #expect(group.shows("A thing, not a people?"), "\(group.picture)")
      group.press(.enter)
      for _ in words { group.press(.backspace) }
    }
    group.name("the market")
    group.press(.enter)
    group.name("land disputes")
    #expect(group.labels() == ["the market", "land disputes"])
  }

  @Test func underTooSmallNoKeyDoesAnythingButHiding() {
    var group = naming(.roleMap)
    group.resize(30, 10)
    #expect(group.picture.contains("40") && group.picture.contains("12"), "\(group.picture)")
    group.name("teachers")
    #expect(group.labels().isEmpty)
    group.resize(40, 12)
    #expect(!group.shows("teachers"), "\(group.picture)")
  }

  @Test func oneKeyLetsStandWhatIsNoName() {
    var group = naming(.roleMap)
    group.name("Youth Leaders")
    #expect(group.shows("1  it is no name"), "\(group.picture)")
    group.type("1")
    #expect(group.labels() == ["Youth Leaders"])
  }

  @Test func aPointOnAMapNeverStands() {
    var group = naming(.roleMap)
    group.name("at 9.5931, 41.8661")
    #expect(group.shows("No points on a map"), "\(group.picture)")
    group.type("1")
    #expect(group.labels().isEmpty)
  }

  @Test func aPostOneHoldsIsSaidMoreWidely() {
    var group = naming(.roleMap)
    group.name("the only nurse")
    #expect(group.shows("Is there only one of them here?"), "\(group.picture)")
    group.press(.enter)
    for _ in "the only nurse" { group.press(.backspace) }
    group.name("health workers")
    #expect(group.labels() == ["health workers"])
  }

  @Test func whatCannotBeReadFromAfarIsShortened() {
    var group = naming(.dotVote)
    group.name("a place where women can sit in peace")
    #expect(group.shows("Shorter"), "\(group.picture)")
    group.type("1")
    #expect(group.labels().isEmpty)
  }

  @Test func thingsAreChangedMovedSignedAndTakenOut() {
    var group = naming(.dotVote)
    for words in ["one", "two", "three"] { group.name(words) }
    group.press(.up)
    #expect(group.shows("▸3  ◆  three"), "\(group.picture)")
    group.type("1")
    #expect(group.labels() == ["three", "one", "two"])
    group.press(.right)
    #expect(group.items()[0][ActivityItem.symbol] == "■")
    group.press(.enter)
    for _ in "three" { group.press(.backspace) }
    group.name("3 wells")
    #expect(group.labels() == ["3 wells", "one", "two"])
    group.press(.up, .backspace)
    #expect(group.labels() == ["3 wells", "one"])
    #expect(!group.shows("two") && group.shows("Backspace brings back"), "\(group.picture)")
    group.press(.backspace)
    #expect(group.shows("two"), "its words stand in the line\n\(group.picture)")
    group.press(.enter)
    #expect(group.labels() == ["3 wells", "one", "two"])
    #expect(Set(group.items().compactMap { $0[ActivityItem.symbol] }).count == 3)
  }

  @Test func sevenAreEnough() {
    var group = naming(.dotVote)
    for number in 1...7 { group.name("thing \(number)") }
    group.name("thing 8")
    #expect(group.labels().count == 7)
    #expect(group.step != .items(.dotName, least: 4, most: 7), "Enter goes on")
  }

  // MARK: - Pause, leaving, power

  @Test(arguments: [Key.control("t"), .function(2)]) func everyStepCanPauseAndGoOnWhereItStood(_ key: Key) {
    for method in Method.allCases {
      var group = Gathering([method], findings: [Finding(id: "a:b", words: "Many help each other.")])
      group.open()
      var seen = 0
      while group.step != .close, seen < 40 {
        let own = if case .practice = group.step { false } else if case .vote = group.step { false } else { true }
        if own {
          let before = group.picture
          group.press(key)
          #expect(group.shows("We rest for a moment.") && !group.shows("Many help"), "\(group.picture)")
          group.press(.enter)
          #expect(group.picture == before, "\(group.step as Any)")
        }
        if case .items = group.step { for words in ["a", "b", "c", "d"] { group.name(words) } }
        group.goBy()
        seen += 1
      }
      #expect(seen > 5)
    }
  }

  @Test func endingInAPauseKeepsWhatWasAgreed() {
    var group = naming(.roleMap)
    group.name("teachers")
    group.press(.control("t"))
    group.type("2")
    #expect(group.shows("This is what we keep") || group.shows("what we keep"), "\(group.picture)")
    group.press(.enter)
    #expect(group.ending == .lock)
    #expect(group.labels() == ["teachers"])
    #expect(group.record[ParticipatorySession.status] == "closed")
  }

  @Test func oneStepBackBeforeTheFirstAsksWhetherToLeave() {
    var group = Gathering([.roleMap])
    group.press(.escape)
    #expect(group.shows("Leave the session?"), "\(group.picture)")
    group.wait(milliseconds: 600)
    group.press(.escape)
    #expect(group.shows("Make the letters bigger") && group.ending == nil)
    group.wait(milliseconds: 600)
    group.press(.escape, .enter)
    #expect(group.ending == .lock)
    #expect(group.record[ParticipatorySession.status] == "planned")
  }

  @Test func wordsAreSavedWhileTheyAreTyped() {
    var group = Gathering([.dotVote])
    group.open()
    group.press(.enter)
    for words in ["a", "b", "c", "d"] { group.name(words) }
    while group.step != .words(.dotMeaning, .meaning) { group.goBy() }
    group.type("Half a sentence")
    #expect(group.activity()[Activity.meaning] == nil)
    group.wait(milliseconds: 900)
    #expect(group.activity()[Activity.meaning]?.text == "Half a sentence")
    group.type(" more")
    group.press(.control("l"))
    #expect(group.activity()[Activity.meaning]?.text == "Half a sentence more", "locking writes first")
  }

  @Test func afterAPowerCutTheRoomOpensWhereTheGroupWas() {
    var group = Gathering([.roleMap, .pileRank])
    #expect(group.afterPowerCut().step == .ruler)
    group.press(.enter, .enter)
    group.say("One after the other")
    #expect(group.afterPowerCut().step == .ruler, "nothing stands before everyone said yes")
    group.type("1")
    #expect(group.afterPowerCut().step == .say(.roleAsk))
    group.press(.enter)
    group.name("teachers")
    let again = group.afterPowerCut()
    #expect(again.step == .items(.roleName, least: 2, most: 7) && again.shows("teachers"), "\(again.picture)")
    group.name("drivers")
    group.press(.enter)
    group.type("1")
    let choosing = group.afterPowerCut()
    #expect(choosing.step == .choose(.roleNear, .nearness) && choosing.shows("drivers"), "\(choosing.picture)")
    group.type("2")
    #expect(group.afterPowerCut().step == .ties(.roleTies))
    group.type("1112")
    #expect(group.afterPowerCut().shows("● – ▲"), "\(group.afterPowerCut().picture)")
    group.press(.enter)
    group.goBy()
    group.type("Half")
    group.wait(milliseconds: 900)
    #expect(group.afterPowerCut().step == .words(.roleAbsent, .missing))
    #expect(group.afterPowerCut().shows("Half"))
    group.press(.enter, .enter, .enter)
    group.type("1")
    #expect(group.afterPowerCut().step == .mayLeave)
    group.type("1")
    #expect(group.afterPowerCut().step == .say(.pileAsk))
  }

  @Test func aRoundIsNotDoneTwice() {
    var group = Gathering([.dotVote])
    group.open()
    group.press(.enter)
    for words in ["a", "b", "c", "d"] { group.name(words) }
    group.press(.enter, .enter)
    group.goBy()
    #expect(group.step == .vote(.dots))
    #expect(group.afterPowerCut().step == .items(.dotName, least: 4, most: 7), "no round was begun")
    group.write(Activity.roundOpen, true)
    #expect(group.afterPowerCut().step == .vote(.dots), "a round cut off is begun again")
    group.write(Activity.roundOpen, nil)
    group.count(ActivityItem.tally, [5, 5, 5, 6])
    group.closeRound()
    #expect(group.afterPowerCut().step == .result(.bars))
  }
}
