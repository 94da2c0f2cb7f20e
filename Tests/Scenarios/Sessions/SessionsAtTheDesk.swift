import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Tables
import Testing

/// What a session needs before the group comes, by arrows, Enter, Esc and digits alone.
@Suite struct PreparingASession {
  private func sessions(_ person: Scenario) -> [Record] { person.contents?.records(ParticipatorySession.type) ?? [] }

  private func handover(_ person: Scenario) -> Handover? {
    if case .holdSession(let handover)? = person.endings.last { handover } else { nil }
  }

  private func onSessions(_ size: Size = Size(columns: 80, rows: 24)) throws -> Scenario {
    var person = try Scenario.practice(size: size)
    person.press(.character("5"))
    return person
  }

  /// Answers the questions about harm; nothing speaks against it.
  private func answer(_ person: inout Scenario, seen: Character = "2") {
    for digit in "12" { person.press(.character(digit)) }
    person.press(.character(seen))
    for digit in "2212" { person.press(.character(digit)) }
    person.press(.character("1"), .enter)
  }

  @Test func aSessionIsPreparedAndBegunWithArrowsAndDigits() throws {
    var person = try onSessions()
    let before = sessions(person).count
    person.press(.home, .enter)
    // Who comes: women, eight to twelve.
    person.press(.character("1"), .down, .character("9"), .right)
    #expect(person.shows("Nothing is chosen yet."), "\(person.picture)")
    person.press(.enter, .character("1"), .character(" "))
    #expect(person.shows("who keeps the peace here"), "\(person.picture)")
    #expect(person.shows("aide à garder"), "\(person.picture)")
    person.press(.right)
    #expect(person.shows("is to be asked first"), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("Could being seen here harm someone?"), "\(person.picture)")
    answer(&person)
    #expect(person.shows("Nothing speaks against it."), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("From now on this laptop shows only this session."), "\(person.picture)")
    #expect(person.shows("To come back the notebook asks for its words."), "\(person.picture)")
    person.press(.enter)
    let given = try #require(handover(person), "\(person.picture)")
    let held = try #require(person.vault.contents[given.session])
    #expect(person.vault.contents.records(ParticipatorySession.type).count == before + 1)
    #expect(held[ParticipatorySession.groupKind] == "women" && held[ParticipatorySession.countBand] == "8-12")
    #expect(held[ParticipatorySession.safeToHold] == true)
    #expect(held[ParticipatorySession.methods] == ["roleMap"])
    #expect(held[ParticipatorySession.heldOn]?.span?.lowerBound == Scenario.start.day)
    let planned = person.vault.contents.records(Activity.type, pointingAt: held.id)
    #expect(planned.map { $0[Activity.status] } == ["planned"])
  }

  @Test func nothingElseOfTheNotebookIsHandedOver() throws {
    var person = try onSessions()
    person.press(.home, .down, .enter, .enter)
    answer(&person)
    person.press(.enter, .enter)
    let given = try #require(handover(person), "\(person.picture)")
    let home = try #require(person.vault.contents[given.session]?.dossier)
    #expect(!given.operations.isEmpty)
    #expect(given.operations.allSatisfy { $0.dossier == home })
    #expect(given.findings.isEmpty)
  }

  @Test func aVoteIsOpenWithFewKeysAndTheSamePeopleAsLastTime() throws {
    var person = try onSessions()
    let keys = person.keys
    person.press(.home, .down, .enter, .enter)
    answer(&person)
    person.press(.enter, .enter)
    let given = try #require(handover(person), "\(person.picture)")
    #expect(person.keys - keys <= 16)
    let held = try #require(person.vault.contents[given.session])
    let last = try #require(
      person.vault.contents.records(ParticipatorySession.type).filter { $0.id != held.id }
        .max { ($0[ParticipatorySession.heldOn]?.text ?? "") < ($1[ParticipatorySession.heldOn]?.text ?? "") })
    #expect(held[ParticipatorySession.groupKind] == last[ParticipatorySession.groupKind])
    #expect(held[ParticipatorySession.countBand] == last[ParticipatorySession.countBand])
    #expect(held[ParticipatorySession.place] == last[ParticipatorySession.place])
    let activity = try #require(person.vault.contents.records(Activity.type, pointingAt: held.id).first)
    #expect(activity[Activity.method] == "dotVote")
    #expect(GroupGuide.asks(activity[Activity.framingQuestion] ?? ""))
  }

  @Test func whereBeingSeenCouldHarmSomeoneItIsNotHeld() throws {
    var person = try onSessions()
    person.press(.home, .down, .enter, .enter)
    answer(&person, seen: "1")
    #expect(person.shows("it is not held"), "\(person.picture)")
    person.press(.enter)
    #expect(!person.shows("From now on this laptop"), "\(person.picture)")
    #expect(handover(person) == nil)
    let session = try #require(sessions(person).first { $0[ParticipatorySession.status] == "planned" })
    #expect(session[ParticipatorySession.safeToHold] == false)
  }

  @Test func whatIsToBeMindedStandsBesideTheBeginning() throws {
    var person = try onSessions()
    person.press(.home, .down, .enter, .enter)
    // Someone was left out who should be here.
    person.press(.character("1"), .character("1"), .down)
    for digit in "22212" { person.press(.character(digit)) }
    person.press(.character("1"), .enter)
    #expect(person.shows("To be minded"), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("From now on this laptop"), "\(person.picture)")
  }

  @Test func fourPeopleTalkAndNobodyChoosesAlone() throws {
    var person = try onSessions()
    person.press(.home, .enter, .character("1"), .down, .character("1"))
    #expect(person.shows("Fewer than five: you talk, and nobody chooses alone."), "\(person.picture)")
  }

  @Test func howManyIsTypedAsANumberAndNothingIsTakenUnchosen() throws {
    var person = try onSessions()
    person.press(.home, .enter, .down, .enter, .enter)
    func band() -> Code? {
      sessions(person).first { $0[ParticipatorySession.status] == "planned" }?[ParticipatorySession.countBand]
    }
    #expect(band() == nil && person.shows("Type how many they are"), "\(person.picture)")
    person.press(.character("6"))
    #expect(band() == "5-7", "\(person.picture)")
    person.press(.enter)
    #expect(band() == "5-7", "\(person.picture)")
    for (typed, expected) in [("5", "5-7"), ("12", "8-12"), ("21", "over20"), ("4", "under5"), ("٢٠", "13-20")] {
      person.press(.up, .down)
      for digit in typed { person.press(.character(digit)) }
      #expect(band() == Code(expected), "\(typed): \(person.picture)")
    }
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18)])
  func beforeWeBeginAlwaysShowsBeginAndWhatCounts(_ size: Size) throws {
    var person = try onSessions(size)
    person.press(.home, .enter, .character("1"), .down, .character("9"), .right)
    for place in 1...7 { person.press(.character("n"), .character(Character(String(place)))) }
    person.press(.right)
    #expect(person.lines.contains { $0.contains("2  Begin with the group") }, "\(person.picture)")
    person.press(.enter)
    answer(&person)
    #expect(person.lines.contains { $0.contains("▸ ") && $0.contains("2  Begin with the group") }, "\(person.picture)")
    #expect(person.shows("Nothing speaks against it."), "\(person.picture)")
    #expect(person.shows("It counts until"), "\(person.picture)")
  }

  @Test func aDigitAfterAnAnswerNeverBecomesItsReasonAndEscAtTheEndMeansDone() throws {
    var person = try onSessions()
    person.press(.home, .down, .enter, .enter)
    // Someone was left out; the digits after it answer the next questions.
    for digit in "11222" { person.press(.character(digit)) }
    person.press(.character("1"), .character("2"))
    let reasons = person.contents?.records(HarmAnswer.type).compactMap { $0[HarmAnswer.reason] } ?? []
    #expect(reasons.allSatisfy { $0.allSatisfy { !$0.isNumber } }, "\(reasons)")
    person.press(.escape)
    #expect(person.shows("A second reader sees more"), "\(person.picture)")
    person.press(.character("1"), .up, .up, .escape)
    #expect(person.shows("To be minded"), "\(person.picture)")
    #expect(!person.shows("is to be asked first"), "\(person.picture)")
    // Opened once more, Enter is done too.
    person.press(.up, .enter, .enter)
    #expect(person.shows("To be minded"), "\(person.picture)")
    #expect(person.shows("Begin with the group"), "\(person.picture)")
  }

  @Test func theVoteIsCalledAVoteAndTakesThePeopleOfTheSessionHeldLast() throws {
    var person = try onSessions()
    person.later(who: "T2") { contents in
      contents.records(ParticipatorySession.type).filter { $0[ParticipatorySession.code] == "S-04" }.flatMap {
        [
          Change($0, ParticipatorySession.heldOn, PartialDate(Scenario.start.day)),
          Change($0, ParticipatorySession.groupKind, "women"), Change($0, ParticipatorySession.lang, "fr"),
        ]
      } + contents.records(ParticipatorySession.type).filter { $0[ParticipatorySession.code] == "S-01" }.map {
        Change($0, ParticipatorySession.heldOn, PartialDate(Scenario.start.day))
      }
    }
    person.press(.character("5"), .home, .down, .enter)
    let made = try #require(sessions(person).first { $0[ParticipatorySession.status] == "planned" }, "\(person.picture)")
    #expect(made[ParticipatorySession.groupKind] == "women" && made[ParticipatorySession.lang] == "fr")
    person.press(.left, .enter)
    #expect(person.shows("a vote: what matters most"), "\(person.picture)")
  }

  @Test func whatIsNotSaidYetIsAskedForBeforeItBegins() throws {
    var person = try onSessions()
    person.press(.home, .enter, .right, .right, .character("2"))
    #expect(person.shows("First: who they are and how many."), "\(person.picture)")
    person.press(.character("1"), .down, .character("2"), .right, .right, .character("2"))
    #expect(person.shows("First: what you do together."), "\(person.picture)")
  }

  @Test func theQuestionIsOfferedInTheLanguageOfTheGroupAndCanBeReworded() throws {
    var person = try onSessions()
    person.press(.home, .enter, .down, .down, .down, .character("2"), .right, .enter, .character("1"))
    #expect(person.shows("aide à garder"), "\(person.picture)")
    person.press(.down, .enter)
    #expect(person.shows("what was asked"), "\(person.picture)")
    person.press(.down, .enter, .end)
    person.type(" Et les jeunes ?")
    person.press(.escape)
    let session = try #require(sessions(person).first { $0[ParticipatorySession.status] == "planned" })
    let activity = try #require(person.contents?.records(Activity.type, pointingAt: session.id).first)
    #expect(activity[Activity.framingQuestion]?.hasSuffix("Et les jeunes ?") == true)
  }

  @Test func whatWasPlannedGoesToTheBinAndComesBack() throws {
    var person = try onSessions()
    person.press(.home, .enter, .right, .enter, .character("7"), .down, .character("d"))
    #expect(person.shows("Nothing is chosen yet."), "\(person.picture)")
    person.press(.control("z"))
    #expect(person.shows("what matters most"), "\(person.picture)")
    // And once more: then nothing was planned at all.
    person.press(.control("z"))
    #expect(person.shows("Nothing is chosen yet."), "\(person.picture)")
  }

  @Test func aSessionNobodyTouchedIsGoneAgain() throws {
    var person = try onSessions()
    let before = sessions(person).count
    person.press(.home, .enter, .escape)
    #expect(sessions(person).count == before)
    #expect(person.shows("+ new session"), "\(person.picture)")
  }

  @Test func whatIsPlannedIsMovedByTheKeyLineAlsoTwoOfOneWay() throws {
    var person = try onSessions()
    person.press(.home, .enter, .right)
    // The second and the third are of one way.
    for place in 1...3 { person.press(.character("n"), .character(Character(String(place)))) }
    let session = try #require(sessions(person).first { $0[ParticipatorySession.status] == "planned" }).id
    func planned() -> [String] {
      Activity.inOrder(of: session, in: person.contents ?? Contents()).compactMap { $0[Activity.framingQuestion] }
    }
    let first = planned()
    let ways = (person.contents?.records(Activity.type, pointingAt: session) ?? []).map { $0[Activity.method] }
    #expect(first.count == 3 && Set(ways).count == 2, "\(person.picture)")
    person.press(.end)
    person.choose(.moveUp)
    #expect(planned() == [first[0], first[2], first[1]], "\(person.picture)")
    // The marker went along.
    person.choose(.moveUp)
    #expect(planned() == [first[2], first[0], first[1]], "\(person.picture)")
    person.choose(.moveUp)
    person.choose(.moveDown)
    #expect(planned() == [first[0], first[2], first[1]], "\(person.picture)")
    person.press(.control("z"))
    #expect(planned() == [first[2], first[0], first[1]], "\(person.picture)")
  }

  @Test func aPreparedSessionWaitsOnTodayAndInTheListAndCanBeBinned() throws {
    var person = try onSessions()
    person.press(.home, .enter, .character("1"), .down, .character("1"), .character("2"), .escape, .escape)
    #expect(person.lines.contains { $0.contains("women, 8 to 12") && $0.contains("prepared") }, "\(person.picture)")
    person.press(.character("s"))
    person.press(.escape)
    #expect(person.shows("women, 8 to 12"), "\(person.picture)")
    person.press(.character("5"))
    #expect(person.shows("prepared"), "\(person.picture)")
    person.press(.home, .down, .down, .character("d"))
    #expect(!person.shows("prepared"), "\(person.picture)")
    person.press(.control("z"))
    #expect(person.shows("prepared"), "\(person.picture)")
  }

  @Test func afterTheWordsTheSessionIsOpenAgain() throws {
    var person = try onSessions()
    person.press(.home, .down, .enter, .enter)
    answer(&person)
    person.press(.enter, .enter)
    person.type(person.vault.passphrase)
    person.press(.enter)
    #expect(person.shows("Begin with the group"), "\(person.picture)")
  }

  @Test(arguments: [Size(columns: 60, rows: 18), Size(columns: 120, rows: 40)])
  func aVoteBeginsInEveryWindow(_ size: Size) throws {
    var person = try onSessions(size)
    person.press(.home, .down, .enter, .enter)
    answer(&person)
    #expect(person.shows("Nothing speaks against it."), "\(person.picture)")
    person.press(.enter, .enter)
    #expect(handover(person) != nil)
  }
}

/// What is done with a session once the group has gone.
@Suite struct AfterASession {
  private func number(_ code: String, _ person: Scenario) -> Record? {
    person.contents?.records(ParticipatorySession.type).first { $0[ParticipatorySession.code] == code }
  }

  /// The page of one of the sessions of the practice study.
  private func page(_ code: String, _ size: Size = Size(columns: 80, rows: 24)) throws -> Scenario {
    open(code, try Scenario.practice(size: size))
  }

  private func open(_ code: String, _ at: Scenario) -> Scenario {
    var person = at
    person.press(.character("5"), .home)
    for _ in 0..<8 where !person.lines.contains(where: { $0.contains("▸ \(code)") }) { person.press(.down) }
    person.press(.enter)
    return person
  }

  private func shown(_ person: Scenario) -> String {
    var person = person
    var seen = person.picture
    person.press(.end)
    seen += person.picture
    for _ in 0..<6 {
      person.press(.pageUp)
      seen += person.picture
    }
    return seen
  }

  @Test func whatAGroupMappedIsReadAsAPageWithItsTies() throws {
    let page = shown(try page("S-01"))
    #expect(page.contains("who keeps the peace here"))
    #expect(page.contains("●  women at the tap"))
    #expect(page.contains("☼  market sellers → ●  women at the tap"))
    #expect(page.contains("The women who fetch firewood"))
    #expect(page.contains("1  ●  people go to them at night"))
    #expect(page.contains("Once is a mood."))
  }

  @Test func aVoteIsReadInBandsAndNumbersOfFewAreNotShown() throws {
    let page = shown(try page("S-02"))
    // 13 and 8 and 6 of ten and more may stand; 3, 2 and 1 may not.
    #expect(page.contains("safe places") && page.contains("13"), "\(page)")
    #expect(page.contains("also named:"))
    let rest = page.split(separator: "\n").filter { $0.contains("someone beside us") || $0.contains("to be heard") }
    #expect(!rest.isEmpty && rest.allSatisfy { !$0.contains { $0.isNumber } }, "\(rest)")
  }

  @Test func aVoteOfFewerThanTenShowsNoNumber() throws {
    var person = try Scenario.practice()
    person.later(who: "T2") { contents in
      contents.records(Activity.type).filter { $0[Activity.method] == "dotVote" }
        .map { Change($0, Activity.votersBand, "5-9") }
    }
    let lines = shown(open("S-02", person)).split(separator: "\n").filter { $0.contains("safe places") }
    #expect(!lines.isEmpty && lines.allSatisfy { !$0.contains { $0.isNumber } }, "\(lines)")
    #expect(lines.contains { $0.contains("most") || $0.contains("many") || $0.contains("some") }, "\(lines)")
  }

  @Test func daysOfALineAndDangersAreReadAndWhatEachSaidAloneIsNot() throws {
    let page = shown(try page("S-03"))
    #expect(page.contains("24 days later"))
    #expect(page.contains("often · hard") || page.contains("often · light"), "\(page)")
    #expect(!page.contains("7 "), "a tally stands on the page: \(page)")
  }

  @Test func aThingIsFoundInOurListsAndTheNextOneFollows() throws {
    var person = try Scenario.practice()
    person.later(who: "T2") { contents in
      contents.records(ActivityItem.type).filter { ["small funds", "training"].contains($0[ActivityItem.label]) }
        .map { Change($0, ActivityItem.mapsTo, nil) }
    }
    #expect(person.shows("session with words to sort"), "\(person.picture)")
    person = open("S-02", person)
    #expect(person.shows("2 to do"), "\(person.picture)")
    person.press(.right)
    let line = person.lines.first { $0.contains("small funds") } ?? ""
    #expect(line.contains("·"), "\(person.picture)")
    for _ in 0..<8 where !person.lines.contains(where: { $0.contains("▸") && $0.contains("small funds") }) {
      person.press(.down)
    }
    person.press(.enter)
    person.type("flexible")
    person.press(.enter)
    #expect(person.line(1).contains("training"), "\(person.picture)")
    person.press(.escape)
    let item = try #require(
      person.contents?.records(ActivityItem.type).first { $0[ActivityItem.label] == "small funds" })
    #expect(item[ActivityItem.mapsTo] == "supportNeed:money_flex", "\(person.picture)")
    person.press(.control("z"))
    #expect(person.contents?[item.id]?[ActivityItem.mapsTo] == nil, "\(person.picture)")
  }

  @Test func aCorrectionBecomesAPromiseWithOneKeyAndComesBack() throws {
    var person = try page("S-04")
    person.press(.right)
    #expect(person.shows("To put right"), "\(person.picture)")
    #expect(person.shows("Should not be said") && person.shows("They fear for their name."), "\(person.picture)")
    for _ in 0..<8 where !person.lines.contains(where: { $0.contains("▸ They began so") }) { person.press(.down) }
    person.press(.enter)
    let promise = try #require(
      person.contents?.records(FollowUp.type).last { $0[FollowUp.kind] == "correction" }, "\(person.picture)")
    #expect(promise[FollowUp.what]?.text.contains("because others came along") == true)
    #expect(promise.dossier == number("S-04", person)?.dossier)
    #expect(person.shows("Promised: it stands on Today in a week."), "\(person.picture)")
    person.press(.control("z"))
    #expect(person.contents?[promise.id]?.isDeleted == true)
    person.press(.enter, .escape, .escape)
    #expect(person.lines.contains { $0.contains("S-04") && $0.contains("Many began") }, "\(person.picture)")
  }

  @Test func aQuestionTheGroupGaveIsAskedFromNowOnWithOneKey() throws {
    var person = try Scenario.practice()
    person.later(who: "T2") { contents in
      contents.records(Activity.type).filter { $0[Activity.method] == "giveBack" }
        .map { Change($0, Activity.missing, Prose("Who looks after the children meanwhile?")) }
    }
    person = open("S-04", person)
    person.press(.right)
    for _ in 0..<12 where !person.lines.contains(where: { $0.contains("▸ Who looks after") }) { person.press(.down) }
    person.press(.enter)
    #expect(person.shows("It stands in the guide for groups now."), "\(person.picture)")
    #expect(person.shows("asked from now on"), "\(person.picture)")
    person.press(.control("z"))
    #expect(person.contents?.records(GroupQuestion.type).isEmpty == true)
    person.press(.enter)
    // It is offered where the next session is prepared.
    person.press(.escape, .home, .enter, .right, .enter)
    #expect(person.shows("Who looks after the children meanwhile?"), "\(person.picture)")
  }

  @Test func aQuestionTypedHereStandsHereAtOnce() throws {
    var person = try page("S-01")
    person.press(.right, .character("n"), .enter)
    person.type("Who walks with the children?")
    person.press(.escape)
    if person.lines.first?.contains("S-01") != true { person.press(.escape) }
    #expect(person.lines.contains { $0.contains("Who walks with the children?") }, "\(person.picture)")
  }

  @Test func whatWasLeftOpenHasAHeadingOfItsOwnAndAQuestionGivenBackIsNamedAsOne() throws {
    var person = try Scenario.practice()
    person.later(who: "T2") { contents in
      contents.records(ActivityItem.type).filter { $0[ActivityItem.label] == "women at the tap" }
        .map { Change($0, ActivityItem.nearness, nil) }
        + contents.records(Activity.type).filter { $0[Activity.method] == "giveBack" }
        .map { Change($0, Activity.missing, Prose("Who walks with the children?")) }
    }
    let map = shown(open("S-01", person)).split(separator: "\n")
    let heading = try #require(map.firstIndex { $0.contains("left open") }, "\(map)")
    #expect(map[heading + 1].contains("women at the tap"))
    let back = shown(open("S-04", person))
    #expect(back.contains("What should we have asked?") && !back.contains("who or what is not on it"))
  }

  @Test func aQuestionMarkIsNoPartOfADateOfDigits() throws {
    var person = try page("S-01")
    let before = number("S-01", person)?[ParticipatorySession.heldOn]
    person.press(.right, .right, .character("?"), .enter, .character("?"))
    #expect(person.shows("or as it was said"), "\(person.picture)")
    person.press(.down)
    #expect(number("S-01", person)?[ParticipatorySession.heldOn] == before)
  }

  @Test func theListOfSessionsSaysTheSameNumberAsThePage() throws {
    var person = try Scenario.practice()
    person.later(who: "T2") { contents in
      contents.records(ActivityItem.type).map { Change($0, ActivityItem.mapsTo, nil) }
    }
    person.press(.character("5"))
    let line = try #require(person.lines.first { $0.contains("S-03") && $0.contains("to do") }, "\(person.picture)")
    let said = try #require(line.split(separator: " ").dropLast(2).last.map(String.init))
    #expect(open("S-03", person).line(1).contains("\(said) to do"), "\(line)")
  }

  @Test func aSessionInTheMiddleGoesOnWithEnterOrIsOver() throws {
    var person = try Scenario.practice()
    person.later(who: "T2") { contents in
      contents.records(ParticipatorySession.type).filter { $0[ParticipatorySession.code] == "S-02" }
        .map { Change($0, ParticipatorySession.status, "open") }
    }
    #expect(person.lines.contains { $0.contains("S-02") && $0.contains("begun") }, "\(person.picture)")
    var over = open("S-02", person)
    person = over
    #expect(person.lines.contains { $0.contains("▸ Go on with the group") }, "\(person.picture)")
    person.press(.enter, .enter)
    guard case .holdSession? = person.endings.last else {
      Issue.record("\(person.picture)")
      return
    }
    over.press(.down, .enter)
    #expect(number("S-02", over)?[ParticipatorySession.status] == "closed")
    over.press(.control("z"))
    #expect(number("S-02", over)?[ParticipatorySession.status] == "open", "\(over.picture)")
  }

  @Test func wordsTheStudyNeverTypesAreAskedAboutBesideTheRest() throws {
    var person = try Scenario.practice()
    person.later(who: "T2") { contents in
      [
        Change(
          dossier: .notebook, record: .study, kind: Study.type.kind, field: Study.bannedWords.name,
          value: Prose("terracotta").stored)
      ]
        + contents.records(ActivityItem.type).filter { $0[ActivityItem.label] == "training" }
        .map { Change($0, ActivityItem.label, "the terracotta house") }
    }
    person = open("S-02", person)
    person.press(.right)
    for _ in 0..<12 where !person.lines.contains(where: { $0.contains("▸ terracotta") }) { person.press(.down) }
    #expect(person.shows("Names?"), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("in their words"), "\(person.picture)")
  }

  @Test func howItWasIsWrittenAfterwards() throws {
    var person = try page("S-01")
    person.press(.right, .right, .down, .down, .character("2"))
    let before = number("S-01", person)?[ParticipatorySession.distressPeak]
    #expect(before == "2", "\(person.picture)")
    person.press(.control("z"))
    #expect(number("S-01", person)?[ParticipatorySession.distressPeak] == "0", "\(person.picture)")
  }

  @Test func aHeldSessionGoesToTheBinAndComesBack() throws {
    var person = try page("S-01")
    person.press(.character("d"))
    #expect(number("S-01", person) == nil)
    #expect(!person.shows("S-01  "), "\(person.picture)")
    person.press(.control("z"))
    #expect(number("S-01", person) != nil, "\(person.picture)")
  }

  @Test func erasedForGoodWhatShouldNotBeSaidStaysUnsaidAndAQuestionTheyGaveIsAskedAbout() throws {
    let question = "Who looks after the children meanwhile?"
    var person = try Scenario.practice()
    person.later(who: "T2") { contents in
      contents.records(Activity.type).filter { $0[Activity.method] == "giveBack" }
        .map { Change($0, Activity.missing, Prose(question)) }
        + GroupQuestion.adding(question, in: .en, method: nil, as: RecordID("question") ?? .study)
        + GroupQuestion.adding("What else?", in: .en, method: nil, as: RecordID("other") ?? .study)
    }
    person = open("S-04", person)
    person.choose(.eraseForGood)
    #expect(person.shows("What they said should not be said stays out of every page for others."), "\(person.picture)")
    #expect(person.lines.contains { $0.contains("[stays]") && $0.contains(question) }, "\(person.picture)")
    while !person.lines.contains(where: { $0.contains("▸") && $0.contains(question) }) { person.press(.down) }
    person.press(.character("1"))
    for _ in 0..<4 { person.press(.down) }
    person.type("S-04")
    person.press(.enter)
    #expect(person.shows("Erased for good: S-04"), "\(person.picture)")
    let left = person.vault.contents
    #expect(left.records(code: "S-04").isEmpty)
    #expect(left.records(GroupQuestion.type).map { $0[GroupQuestion.words] } == ["What else?"])
    #expect(left.records(Withdrawal.type).last?[Withdrawal.unsaid] == ["danger:name_work"])
    #expect(!Finding.all(left, on: Scenario.start.day).contains { $0.id == "danger:name_work" })
  }

  @Test func findOpensTheSessionAndAJournalNoteIsTiedToIt() throws {
    var person = try Scenario.practice()
    person.press(.function(3))
    person.type("tap")
    for _ in 0..<12 where !person.lines.contains(where: { $0.contains("▸ S-01") }) { person.press(.down) }
    person.press(.enter)
    #expect(person.shows("what they did"), "\(person.picture)")
    person.press(.function(5))
    person.type("They laughed for long.")
    person.wait(seconds: 2)
    let note = try #require(
      person.contents?.records(JournalEntry.type).first { $0[JournalEntry.text]?.text == "They laughed for long." })
    let session = try #require(number("S-01", person))
    #expect(note[JournalEntry.links] == [session.id])
  }
}
