import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Tables
import Testing

/// Somebody looks at what was heard and finds out what lies under it.
@Suite struct WhatWasHeard {
  private func open(_ view: FindingsView, _ person: inout Scenario) {
    person.press(.character("6"), .home)
    for _ in 0..<(FindingsView.allCases.firstIndex(of: view) ?? 0) { person.press(.down) }
    person.press(.enter)
  }

  private func choose(_ word: CommandWord, _ person: inout Scenario) {
    person.press(.function(9))
    person.type(word.rawValue)
    person.press(.enter)
  }

  @Test func theListSaysWhatEachViewAsks() throws {
    var person = try Scenario.practice()
    person.press(.character("6"))
    #expect(person.line(2).contains("6 Findings"), "\(person.picture)")
    for asked in ["who has no protection", "who is nearest", "near and far", "who has not been"] {
      #expect(person.shows(asked), "\(asked): \(person.picture)")
    }
  }

  @Test func aNewcomerSeesWhoHasNoProtection() throws {
    var person = try Scenario.practice()
    open(.dangers, &person)
    let line = person.lines.first { $0.localizedStandardContains("protection") } ?? ""
    #expect(line.contains("A-07"), "\(person.picture)")
  }

  @Test func aNewcomerSeesHowLongDecisionsTookNearAndFar() throws {
    var person = try Scenario.practice()
    open(.gap, &person)
    let lanes = person.lines.filter { $0.contains("middle") }
    #expect(lanes.contains { $0.contains("1.5 days") }, "\(person.picture)")
    #expect(lanes.contains { $0.contains("21.5 days") }, "\(person.picture)")
    #expect(person.lines.contains { $0.contains("W-06") && $0.contains("→ 17+") }, "\(person.picture)")
  }

  @Test func whatWasReadBeforeSomethingWasWrittenIsNotShown() throws {
    var person = try Scenario.practice()
    let day = try #require(Day(year: 2026, month: 3, day: 12))
    var old = Findings(try #require(person.contents), level: .team, on: day, in: .en)
    old.readAll()
    person.later(who: "T2") { contents in
      contents.records(Risk.type).prefix(1).map { Change($0, .deleted, true) }
    }
    open(.dangers, &person)
    #expect(person.shows("15 named"), "\(person.picture)")
    person.send(.findingsRead(old))
    person.press(.control("n"), .control("u"))
    #expect(person.shows("15 named"), "\(person.picture)")
  }

  @Test func underACellLieItsPeopleAndTheWayBackLeadsToTheSameCell() throws {
    var person = try Scenario.practice()
    open(.dangers, &person)
    person.press(.down, .down, .right)
    let before = person.canvas
    #expect(person.shows("▸ 04 05 06"), "\(person.picture)")
    person.press(.enter)
    #expect(person.lines.contains { $0.contains("▸ A-04") }, "\(person.picture)")
    #expect(person.shows("A-05") && person.shows("A-06"), "\(person.picture)")
    person.press(.enter)
    #expect(person.line(1).contains("A-04"), "\(person.picture)")
    person.press(.escape, .down, .escape)
    #expect(person.canvas.lines == before.lines, "\(person.picture)")
  }

  @Test func aSignOpensItsOwnPage() throws {
    var person = try Scenario.practice()
    open(.gap, &person)
    person.press(.enter)
    #expect(person.line(1).contains("W-0"), "\(person.picture)")
    person.press(.escape)
    #expect(person.lines.contains { $0.contains("▸") && $0.contains("W-0") }, "\(person.picture)")
  }

  @Test func nextAndPreviousViewAndBackToTheList() throws {
    var person = try Scenario.practice()
    open(.who, &person)
    let first = person.line(4)
    person.press(.control("n"))
    #expect(person.line(4) != first)
    person.press(.function(7))
    #expect(person.line(4) == first)
    person.press(.control("u"))
    #expect(person.line(4) == first, "before the first there is none")
    person.press(.function(8), .escape)
    #expect(person.shows("▸ \(HeardWordForTests.why)"), "\(person.picture)")
    person.press(.escape)
    #expect(person.line(2).contains("1 Today") && person.shows("Heard so far"), "\(person.picture)")
    person.press(.character("6"))
    #expect(person.shows("▸ \(HeardWordForTests.why)"), "the view looked at last is marked: \(person.picture)")
  }

  @Test func narrowingSaysToWhatAndWarnsAndIsTakenBack() throws {
    var person = try Scenario.practice()
    open(.why, &person)
    let whole = person.lines
    person.press(.character("f"), .enter)
    person.press(.character("3"))
    person.press(.escape)
    let place = person.lines.first { $0.contains("Only ") } ?? ""
    #expect(!place.isEmpty, "\(person.picture)")
    #expect(person.shows("can show single people"), "\(person.picture)")
    #expect(person.lines != whole)
    choose(.widen, &person)
    #expect(person.lines == whole, "\(person.picture)")
  }

  /// No key but arrows, Enter, Esc, Tab and digits.
  @Test func everythingIsReachedWithFewKeys() throws {
    var person = try Scenario.practice()
    person.press(.character("6"), .down, .enter, .tab)
    for _ in 0..<4 where !person.canvas.styleLines[23].contains("r") { person.press(.tab) }
    person.press(.right, .right, .enter)
    #expect(person.shows("Look only at"), "\(person.picture)")
    person.press(.down, .down, .down, .down)
    person.type("2026-01-01")
    person.press(.enter)
    #expect(person.shows("since"), "\(person.picture)")
  }

  @Test func aDayThatIsNoneIsSaid() throws {
    var person = try Scenario.practice()
    open(.why, &person)
    person.press(.character("f"), .down, .down, .down, .down)
    person.type("zzz")
    person.press(.enter)
    #expect(person.shows("“zzz” is no day"), "\(person.picture)")
    person.press(.backspace, .backspace, .backspace, .enter)
    #expect(!person.shows("Only "), "\(person.picture)")
  }

  @Test func asEveryoneNothingOpensAndNothingIsNarrowed() throws {
    var person = try Scenario.practice()
    open(.why, &person)
    choose(.whoLooks, &person)
    choose(.whoLooks, &person)
    #expect(person.shows("As everyone may see it: nothing about fewer than 5 people"), "\(person.picture)")
    #expect(person.shows("<5"), "\(person.picture)")
    #expect(!person.lines.contains { $0.contains("A-0") }, "\(person.picture)")
    let before = person.lines.prefix(22)
    person.press(.enter)
    #expect(person.lines.prefix(22) == before, "\(person.picture)")
    #expect(person.shows("Only as our team sees it"), "\(person.picture)")
    person.press(.character("f"))
    #expect(person.shows("Only as our team sees it"), "\(person.picture)")
    choose(.whoLooks, &person)
    #expect(!person.shows("As everyone"), "\(person.picture)")
  }

  @Test func anEmptyNotebookSaysHowToBegin() {
    var person = Scenario.empty()
    for view in FindingsView.allCases {
      open(view, &person)
      let words = person.lines[4..<20].joined(separator: " ")
      #expect(words.count > 40, "\(view): \(person.picture)")
    }
  }

  /// The practice study set out to hear more men, more young people and somebody in office.
  @Test func aNewcomerSeesWhoHasNotBeenHeard() throws {
    var person = try Scenario.practice()
    open(.coverage, &person)
    let missing = person.lines.filter { $0.contains("!") }
    for (kind, numbers) in [("Man", "6      8"), ("18 to 29", "3      5"), ("Local official", "0      1")] {
      #expect(missing.contains { $0.contains(kind) && $0.contains(numbers) }, "\(kind): \(person.picture)")
    }
    #expect(person.shows("Nobody heard is seen as:"), "\(person.picture)")
    person.press(.enter)
    #expect(person.lines.filter { $0.contains("R-") }.count == 6, "the men who were heard: \(person.picture)")
    person.press(.escape, .character("t"))
    #expect(person.shows("How many do you want to hear: Man?"), "\(person.picture)")
    person.press(.backspace)
    person.type("6")
    person.press(.enter)
    #expect(!person.lines.contains { $0.contains("!") && $0.contains("Man") }, "\(person.picture)")
  }

  /// Whoever is quicker than the reading of a large notebook is told so, and waits no longer than it takes.
  @Test func aViewChosenWhileEverythingIsBeingReadOpensByItself() throws {
    var person = try Scenario.practice()
    person.vault.isReadingFindings = true
    person.press(.character("6"))
    let day = try #require(Day(year: 2026, month: 3, day: 12))
    var read = Findings(try #require(person.contents), level: .team, on: day, in: .en)
    person.press(.home, .down, .down, .enter)
    #expect(person.shows("Counting what was heard") && !person.shows("16 named"), "\(person.picture)")
    read.readAll()
    person.send(.findingsRead(read))
    #expect(person.shows("16 named"), "\(person.picture)")
    person.press(.escape, .down)
    person.send(.findingsRead(read))
    #expect(person.shows("▸ What keeps them going"), "\(person.picture)")
    person.press(.up, .enter)
    choose(.whoLooks, &person)
    #expect(person.shows("Counting what was heard") && !person.shows("A-07"), "\(person.picture)")
    person.vault.isReadingFindings = false
    choose(.whoLooks, &person)
    #expect(person.shows("As everyone may see it") && person.shows("How grave"), "\(person.picture)")
  }

  /// What a talk named for the first time lies under its bar.
  @Test func whatWasNewInATalkOpens() throws {
    var person = try Scenario.practice()
    open(.newCodes, &person)
    #expect(person.shows("In the order they were held"), "\(person.picture)")
    person.press(.enter)
    #expect(person.lines.contains { $0.contains("mourning circle") || $0.contains("A-09") }, "\(person.picture)")
    #expect(person.lines.filter { $0.contains("I-13") }.count > 3, "\(person.picture)")
  }

  /// A number is set on the row of those it is about; who is missing stands first from then on; it is taken back.
  @Test func theTeamSaysHowManyItWantsToHearAndSeesWhoIsMissing() throws {
    var person = try Scenario.practice()
    open(.coverage, &person)
    person.press(.tab)
    let before = person.lines.dropFirst()
    person.press(.character("t"), .backspace)
    for wrong in ["x", "-3", "1.5", "0", "99999"] {
      person.type(wrong)
      person.press(.enter)
      #expect(person.shows("“\(wrong)” is no number from 1 to 9999."), "\(person.picture)")
      // It stays there to be mended.
      for _ in wrong { person.press(.backspace) }
    }
    person.type("12")
    person.press(.enter)
    #expect(person.shows("8 of 12"), "\(person.picture)")
    let title = person.lines.firstIndex { $0.contains("Who is missing") } ?? 99
    let row = person.lines.firstIndex { $0.contains("! Woman or man") && $0.contains("12") } ?? 99
    #expect(title < row && row < 10, "\(person.picture)")
    person.press(.control("z"), .up, .down)
    #expect(person.lines.dropFirst() == before, "\(person.picture)")
    person.press(.character("t"), .backspace)
    person.type("12")
    person.press(.enter)
    #expect(person.shows("8 of 12"), "what was taken back can be set again: \(person.picture)")
    // The same for one that was never set before.
    person.press(.tab, .tab, .character("t"))
    person.type("4")
    person.press(.enter, .control("z"), .character("t"))
    person.type("4")
    person.press(.enter)
    #expect(person.shows("5 of 4"), "\(person.picture)")
    person.press(.character("t"), .backspace, .enter)
    #expect(person.shows("No number is set any more for Larger group here"), "\(person.picture)")
  }

  /// A note written meanwhile moves no marker.
  @Test func theMarkerStaysWhileANoteIsWritten() throws {
    var person = try Scenario.practice()
    open(.dangers, &person)
    person.press(.enter, .enter)
    let code = person.line(1).split(separator: " ").first.map(String.init) ?? ""
    #expect(code.hasPrefix("A-"), "\(person.picture)")
    let marked = { (person: Scenario) in person.lines.filter { $0.contains("▸") } }
    person.press(.escape)
    let before = marked(person)
    person.press(.function(5))
    person.type("a note")
    person.wait(seconds: 2)
    person.press(.escape)
    #expect(marked(person) == before, "\(person.picture)")
    person.press(.escape)
    #expect(marked(person).contains { $0.contains("Life-ending") }, "\(person.picture)")
  }
}

/// The English of words that tests look for.
private enum HeardWordForTests {
  static let why = "Why they do it"
}
