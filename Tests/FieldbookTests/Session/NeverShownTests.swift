import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@testable import Fieldbook

/// What no screen of a session shows: who chose what, running totals, numbers, small ones, how answers spread.
@Suite struct NeverShownTests {
  private func round(_ ballots: [String], _ countBand: Code = "13-20") -> RoomScenario {
    var group = PreparedSession.wishes(countBand: countBand).room(at: .vote(.dots), .result(.bars))
    group.hold(ballots)
    return group
  }

  private func result(_ ballots: [String]) -> RoomScenario {
    var group = round(ballots)
    group.close()
    group.press(.enter)
    return group
  }

  @Test func noRunningTotals() {
    var (some, none) = (round([]), round([]))
    for ballot in PreparedSession.ballots {
      some.choose(ballot)
      none.choose("")
      #expect(some.canvas == none.canvas)
      some.wait(seconds: 2)
      none.wait(seconds: 2)
      some.press(.escape)
      none.press(.escape)
      #expect(some.canvas == none.canvas)
      some.press(.escape)
      none.press(.escape)
    }
    // That fewer than five gave anything is said at the end; who did, and what, is not.
    var others = round([])
    for ballot in PreparedSession.ballots.reversed() { others.choose(ballot) }
    some.close()
    others.close()
    #expect(some.canvas == others.canvas)
  }

  @Test func nothingOfThePersonBeforeIsLeftForTheNext() {
    var (first, later) = (round([]), round(["123", "666"]))
    first.wait(seconds: 2)
    later.wait(seconds: 2)
    first.press(.enter)
    later.press(.enter)
    #expect(first.canvas == later.canvas)
  }

  @Test func theSignBetweenTwoIsNeverOfOneOrder() {
    // Drawn by chance: from the sign nobody can count how many came. Not a counter, and all three occur.
    var group = round([])
    var signs: [String] = []
    for _ in 0..<60 {
      signs.append(group.lines[1].split(separator: " ").joined())
      group.choose("1")
    }
    #expect(Set(signs) == Set(RoundStep.signs))
    for step in 1...6 { #expect(zip(signs, signs.dropFirst(step)).contains { $0 != $1 }) }
    #expect(zip(signs, signs.dropFirst()).contains { $0 == $1 })
  }

  @Test(arguments: [13, 20, 40]) func noNumberStandsInWhatCameOfIt(_ people: Int) {
    var group = result(Array(repeating: "112", count: people))
    while group.room?.screen.page is ResultStep {
      #expect(!group.picture.contains { $0.isNumber }, "\(group.picture)")
      let before = group.picture
      group.press(.enter)
      if group.picture == before { break }
    }
  }

  @Test func whatFewChoseAndWhatNobodyChoseLookAlike() {
    let fewer = Array(repeating: "1", count: 9)
    #expect(result(fewer + ["1", "1", "1", "1"]).canvas == result(fewer + ["12", "12", "12", "12"]).canvas)
    #expect(result(fewer + ["1"]).lines.contains { $0.contains("also named:") })
  }

  @Test func whatIsNamedBesideStandsInTheListsOwnOrder() {
    let most = Array(repeating: "6", count: 10)
    let one = result(most + ["1", "2", "2", "3", "3", "3"])
    let other = result(most + ["3", "2", "2", "1", "1", "1"])
    #expect(one.canvas == other.canvas)
  }

  @Test func whatIsAllOfOneMindIsOnlyMost() {
    let all = result(Array(repeating: "111", count: 13))
    let nearlyAll = result(Array(repeating: "111", count: 10) + Array(repeating: "112", count: 3))
    #expect(all.canvas == nearlyAll.canvas)
    #expect(all.line(3).hasSuffix("most"))
  }

  @Test func fivePeopleMustStandBehindABar() {
    // Twelve dots of four people are not what five people say.
    let group = result(Array(repeating: "111", count: 4) + Array(repeating: "2", count: 6))
    #expect(group.line(3).contains("small funds"))
    #expect(!group.lines.contains { $0.contains("safe places") && $0.contains("▄") })
  }

  @Test func whereFewerThanFiveGaveAnythingNothingOfItIsWrittenOrShown() {
    let group = result(["112", "", "", "", "", "", "", ""])
    #expect(group.values(ActivityItem.tally) == Array(repeating: nil, count: 6))
    #expect(group.values(ActivityItem.rank) == Array(repeating: nil, count: 6))
    #expect(group.lines == result(["", "", "3", "", "", "", "", ""]).lines)
    #expect(group.line(1).hasPrefix(" Too few chose alone"), "\(group.picture)")
  }

  @Test func howAnswersSpreadIsNotShown() {
    func grid(_ ballots: [String]) -> [[String]] {
      var group = PreparedSession.dangers().room(at: .vote(.weigh), .result(.grid), .say(.weRest))
      group.hold(ballots)
      group.close()
      group.press(.enter)
      let first = group.lines
      group.press(.enter)
      return [first, group.lines]
    }
    let agreed = grid(Array(repeating: "222222", count: 12))
    let torn = grid(
      ["111111", "222222", "333333"].flatMap { Array(repeating: $0, count: 4) })
    #expect(agreed == torn)
    #expect(!agreed.joined().contains { $0.contains { $0.isNumber } })
  }

  @Test func onePrivateWordThatSomethingShouldNotBeSaidShowsNowhere() {
    func after(_ ballots: [String]) -> [String] {
      var group = PreparedSession.findings().room(at: .vote(.verdicts), .say(.weRest))
      group.hold(ballots)
      group.close()
      return group.lines
    }
    #expect(after(Array(repeating: "11", count: 8)) == after(["44"] + Array(repeating: "11", count: 7)))
  }

  @Test func neitherTimeNorPathNorNumberOfTheSessionStandsOnAScreen() {
    var group = round([])
    var pictures = [group.picture]
    group.wait(seconds: 2)
    group.press(.enter)
    pictures.append(group.picture)
    group.press(.enter, .enter)
    pictures.append(group.picture)
    group.wait(seconds: 2)
    group.press(.escape)
    pictures.append(group.picture)
    for picture in pictures + [result(PreparedSession.ballots).picture] {
      for shown in ["S-01", "14:0", "2026", "/", "T2", "saved"] { #expect(!picture.contains(shown), "\(picture)") }
    }
  }
}
