import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@testable import Fieldbook

/// The keys of a private round, and what becomes of it.
@Suite struct CurtainTests {
  /// Someone alone at the screen.
  private func alone(_ prepared: PreparedSession = .wishes(), _ kind: Ballot.Kind = .dots) -> RoomScenario {
    var group = prepared.room(at: .vote(kind), .result(.bars))
    group.press(.enter)
    group.wait(seconds: 2)
    group.press(.enter)
    return group
  }

  private func given(_ group: RoomScenario) -> [Int]? {
    if case .alone(let alone)? = group.round?.stage { alone.given } else { nil }
  }

  // MARK: - Alone at the screen

  @Test func digitsGiveDotsBackspaceTakesThemAndThereAreThree() {
    var group = alone()
    group.type("2612")
    #expect(given(group) == [1, 5, 0])
    group.press(.backspace, .backspace)
    #expect(given(group) == [1])
    group.type("22")
    #expect(group.line(4) == " 2  ▲  small funds             ● ● ●")
    group.press(.backspace, .backspace, .backspace, .backspace)
    #expect(given(group) == [])
  }

  @Test(arguments: ["261", "٢٦١", "۲۶۱", "é-&"]) func digitsOfAnyKeyboardAreDigits(_ typed: String) {
    var group = alone()
    group.type(typed)
    #expect(given(group) == [1, 5, 0], "\(group.picture)")
  }

  @Test func noOtherKeyDoesAnythingWhileSomeoneChoosesAlone() {
    var group = alone()
    group.type("3")
    let before = (group.picture, group.room?.screen)
    for key: Key in [
      .escape, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp, .delete, .control("t"), .control("z"),
      .control("q"), .control("o"), .function(2), .function(3), .function(6), .function(9), .character("s"),
      .character("0"), .character("7"), .character("9"), .character("?"), .character(" "), .character("ا"),
    ] {
      group.press(key)
      #expect(group.picture == before.0, "\(key)")
      #expect(given(group) == [2], "\(key)")
    }
    group.paste("123")
    #expect(given(group) == [2])
    #expect(group.endings.isEmpty && group.asked.isEmpty && group.kept.isEmpty)
  }

  @Test func enterTwiceEndsAndAnythingBetweenCallsItOff() {
    var group = alone()
    group.type("1")
    group.press(.enter)
    #expect(group.line(12).hasSuffix("Enter again: done"))
    group.type("2")
    #expect(group.line(12).hasSuffix("Enter Enter: done"))
    group.press(.enter)
    #expect(given(group) == [0, 1])
    group.press(.enter)
    #expect(group.shows("Next person, please."))
  }

  @Test func aSkipLooksExactlyAsAChoiceDoes() {
    var (one, other) = (alone(), alone())
    one.type("11")
    one.press(.backspace, .backspace)
    #expect(one.lines == other.lines)
    one.press(.enter)
    other.press(.enter)
    #expect(one.lines == other.lines)
    var chosen = alone()
    chosen.type("111")
    chosen.press(.enter, .enter)
    other.press(.enter)
    #expect(chosen.canvas == other.canvas)
  }

  @Test func twoKeysLeadFromOnePersonToTheNext() {
    var group = alone()
    group.type("123")
    group.press(.enter)
    group.wait(seconds: 2)
    let before = group.keys
    group.press(.enter)  // the voter’s second Enter: the curtain
    #expect(group.shows("Next person, please."))
    group.wait(seconds: 2)
    group.press(.enter)
    #expect(group.keys - before == 2)
    #expect(given(group) == [])
  }

  @Test func afterAMinuteWithoutAKeyTheCurtainFallsAndItCountsAsASkip() {
    var group = alone()
    group.type("123")
    group.wait(seconds: 59)
    #expect(given(group) == [0, 1, 2])
    group.press(.backspace)
    group.wait(seconds: 59)
    #expect(given(group) == [0, 1])
    group.wait(seconds: 2)
    #expect(group.shows("Next person, please."))
    #expect(group.round?.ballot.voters == 1)
    #expect(group.round?.ballot.givers == 0)
    #expect(group.round?.ballot.sums == [[0, 0, 0, 0, 0, 0]])
  }

  @Test func aClockSetBackDoesNotLeaveTheScreenOpen() {
    var group = alone()
    group.type("1")
    group.setClock(group.state.now.after(milliseconds: -7_200_000))
    group.wait(seconds: 61)
    #expect(group.shows("Next person, please."))
    group.setClock(group.state.now.after(milliseconds: -7_200_000))
    group.press(.enter)
    #expect(given(group) == [])
  }

  @Test func aHeldEnterChoosesForNobody() {
    var group = alone()
    for _ in 0..<100 { group.press(milliseconds: 33, .enter) }
    #expect(group.round?.ballot.voters == 0)
    group.press(.enter)
    group.press(.enter)
    #expect(group.round?.ballot.voters == 1)
    for _ in 0..<100 { group.press(milliseconds: 33, .enter) }
    #expect(group.round?.ballot.voters == 1)
    #expect(group.shows("Next person, please."))
  }

  @Test func keysMashedAfterTheCurtainFellCallNobody() {
    var group = alone()
    group.type("1")
    group.press(.enter, .enter, .enter, .escape, .enter)
    #expect(group.shows("Next person, please."))
    #expect(group.round?.ballot.voters == 1)
  }

  @Test func aWindowResizedInTheMiddleKeepsTheDots() {
    var group = alone()
    group.type("14")
    for size in [(80, 24), (120, 40), (60, 18), (39, 11), (45, 13)] {
      group.resize(size.0, size.1)
      #expect(given(group) == [0, 3])
    }
    #expect(group.shows(" 4  ■  someone beside us"))
    #expect(group.lines[2].contains("●") && group.lines[5].hasSuffix("●"))
  }

  @Test(arguments: [Key.function(12), .control("l")]) func hiddenInTheMiddleOnlyTheOneWhoChoosesBeginsAnew(_ key: Key) {
    var group = PreparedSession.wishes().room(at: .vote(.dots), .result(.bars))
    group.hold(["123", "1"])
    group.wait(seconds: 2)
    group.press(.enter)
    group.type("14")
    group.press(key)
    #expect(!group.shows("safe places") && !group.shows("●"))
    #expect(given(group) == nil)
    group.type("words that open")
    group.press(.enter)
    group.send(.confirmed)
    #expect(group.shows("Next person, please."), "\(group.picture)")
    #expect(group.round?.ballot.voters == 2)
    #expect(group.kept.isEmpty)
  }

  // MARK: - The end of a round

  @Test func fourPeopleAreTooFewAndNothingIsKept() {
    var group = PreparedSession.wishes().room(at: .vote(.dots), .result(.bars))
    group.hold(["111", "111", "222", "333"])
    group.close()
    #expect(group.shows("Fewer than five chose."))
    #expect(group.kept.map(\.operation.field) == [Activity.status.name])
    #expect(group.activity?[Activity.status] == "discarded")
    #expect(group.values(ActivityItem.tally) == Array(repeating: nil, count: 6))
    #expect(group.round?.ballot == Ballot(.dots, things: 6))
  }

  @Test func whoGaveNothingDoesNotCountTowardFive() {
    var group = PreparedSession.wishes().room(at: .vote(.dots), .result(.bars))
    group.hold(["111", "111", "222", "333", "", ""])
    group.close()
    #expect(group.shows("Fewer than five chose."), "\(group.picture)")
    #expect(group.kept.map(\.operation.field) == [Activity.status.name])
    var enough = PreparedSession.wishes().room(at: .vote(.dots), .result(.bars))
    enough.hold(["111", "111", "222", "333", "", "", "", "", "", "4"])
    enough.close()
    #expect(enough.activity?[Activity.votersBand] == "5-9")
  }

  @Test func oneVoiceKeepsAFindingBackAlsoWhereOthersGaveNothing() {
    var group = PreparedSession.findings().room(at: .vote(.verdicts), .say(.weRest))
    group.hold(["4", "", "", "", ""])
    group.close()
    #expect(group.values(ActivityItem.verdict).first == "notSaid", "\(group.picture)")
    #expect(group.values(ActivityItem.verdictTally).allSatisfy { $0 == nil })
  }

  @Test func whereFewerThanFiveAreHereNobodyChoosesAlone() {
    for step in [Step.vote(.dots), .practice(.dots), .vote(.weigh), .vote(.verdicts)] {
      var group = PreparedSession.wishes(countBand: "under5").room(at: step, .say(.weRest))
      #expect(group.shows("We are fewer than five"), "\(group.picture)")
      group.press(.character("1"))
      #expect(group.shows("We are fewer than five"))
      group.press(.enter)
      #expect(group.shows("We rest for a moment."))
    }
  }

  @Test func theFacilitatorMayCallTheQuestionOff() {
    var group = PreparedSession.wishes().room(at: .vote(.dots), .result(.bars))
    group.hold(["111", "222"])
    for answer: Key in [.character("2"), .escape] {
      group.wait(seconds: 2)
      group.press(.escape)
      #expect(group.shows("Has everyone chosen?"))
      group.press(answer)
      #expect(group.shows("Next person, please."))
    }
    #expect(group.round?.ballot.voters == 2)
  }

  @Test func aRoundIsHeldOnce() {
    var group = PreparedSession.wishes().room(at: .vote(.dots), .result(.bars))
    group.hold(["1", "1", "1", "1", "1"])
    group.close()
    let written = group.written
    group.press(.enter, .escape)
    #expect(group.shows("We have chosen already."))
    group.press(.character("1"), .enter)
    #expect(group.shows("What we chose together"))
    #expect(group.written == written)
  }

  @Test func aRoundThatWasThrownAwayMayBeHeldAgain() {
    var group = PreparedSession.wishes().room(at: .say(.weRest), .vote(.dots), .result(.bars))
    group.press(.enter)
    group.hold(["1"])
    group.close()
    group.press(.escape, .enter)
    group.hold(["1", "1", "1", "1", "1"])
    group.close()
    #expect(group.values(ActivityItem.tally) == [5, 0, 0, 0, 0, 0])
    #expect(group.activity?[Activity.status] == "open")
  }

  @Test func ofTheFruitsNothingIsKept() {
    var group = PreparedSession.wishes().room(at: .practice(.dots), .vote(.dots))
    group.hold(["1", "12", "", "4", "1", "1"])
    group.close()
    #expect(group.shows("That was to try it."))
    group.press(.enter)
    #expect(group.shows("Each one chooses alone."))
    #expect(group.written.isEmpty)
  }

  @Test func dotsRanksAndTheBandAreWrittenInOneGo() {
    var group = PreparedSession.wishes().room(at: .vote(.dots), .result(.bars))
    group.hold(PreparedSession.ballots)
    #expect(group.kept.isEmpty)
    let saves = group.saves
    group.close()
    #expect(group.values(ActivityItem.tally) == [13, 9, 5, 4, 4, 4])
    #expect(group.values(ActivityItem.rank) == [1, 2, 3, nil, nil, nil])
    #expect(group.activity?[Activity.votersBand] == "10-19")
    #expect(group.saves == saves + 1)
  }

  @Test func equalOnesShareARank() {
    var group = PreparedSession.wishes().room(at: .vote(.dots), .result(.bars))
    group.hold(Array(repeating: "32", count: 5) + Array(repeating: "1", count: 6) + [""])
    group.close()
    #expect(group.values(ActivityItem.rank) == [1, 2, 2, nil, nil, nil])
  }

  @Test func aFullDiskKeepsTheRoundUntilItTakesIt() {
    var group = PreparedSession.wishes().room(at: .vote(.dots), .result(.bars))
    group.hold(PreparedSession.ballots)
    group.isFull = true
    group.close()
    #expect(group.kept.isEmpty)
    let saves = group.saves
    group.isFull = false
    group.wait(seconds: 3)
    #expect(group.values(ActivityItem.tally) == [13, 9, 5, 4, 4, 4])
    #expect(group.saves == saves + 1)
  }

  // MARK: - Dangers and findings

  @Test func dangersAreWeighedOneByOne() {
    var group = alone(.dangers(), .weigh)
    #expect(group.shows("●  the road at night"))
    #expect(group.shows("How likely is it?"))
    group.type("3")
    #expect(group.shows("How bad is it?"))
    group.type("4")
    #expect(group.shows("How bad is it?"))
    group.type("2")
    #expect(group.shows("talk behind their backs"))
    group.press(.backspace, .backspace)
    #expect(group.shows("How likely is it?") && group.shows("the road at night"))
    group.type("222113")
    #expect(group.shows("That was all."))
    group.type("3")
    #expect(given(group) == [1, 1, 1, 0, 0, 2])
  }

  @Test func theMiddleOfWhatWasSaidIsKeptWithTheSums() {
    var group = PreparedSession.dangers().room(at: .vote(.weigh), .result(.grid))
    group.hold(["131", "131", "222", "311", "331", "31", ""])
    group.close()
    #expect(group.values(ActivityItem.likelyTally) == [[2, 1, 3], [4, 1, 0], nil])
    #expect(group.values(ActivityItem.scoreL) == [3, 1, nil])
    #expect(group.values(ActivityItem.badTally) == [[2, 1, 3], nil, nil])
    #expect(group.values(ActivityItem.scoreS) == [3, nil, nil])
  }

  @Test(arguments: [
    ([5, 0, 0], 1), ([2, 1, 2], 2), ([3, 0, 3], 2), ([3, 3, 0], 2), ([0, 3, 3], 3), ([0, 0, 5], 3), ([3, 2, 0], 1),
  ]) func betweenTwoMiddlesTheGraverCounts(tally: [Int], middle: Int) {
    #expect(Ballot.middle(tally) == middle)
  }

  @Test func whatMostSaidOfAFindingCountsAndOfEqualsTheMoreCareful() {
    var group = PreparedSession.findings().room(at: .vote(.verdicts), .say(.weRest))
    group.hold(["11", "12", "12", "33", "33", "33"])
    group.close()
    #expect(group.values(ActivityItem.verdict).map { $0?.text } == ["not", "not"])
    #expect(group.values(ActivityItem.verdictTally) == [[3, 0, 3, 0], [1, 2, 3, 0]])
  }

  @Test func onePersonIsEnoughToKeepAFindingBack() {
    var group = PreparedSession.findings().room(at: .vote(.verdicts), .say(.weRest))
    group.hold(["1", "1", "1", "1", "1", "14"])
    group.close()
    #expect(group.values(ActivityItem.verdict).map { $0?.text } == ["true", "notSaid"])
    #expect(group.values(ActivityItem.verdictTally) == [[6, 0, 0, 0], nil])
    #expect(!group.shows("should not be said"))
  }
}
