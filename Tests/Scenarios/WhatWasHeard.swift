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

  /// A number is set on the row of those it is about; who is missing stands first from then on; it is taken back.
  @Test func theTeamSaysHowManyItWantsToHearAndSeesWhoIsMissing() throws {
    var person = try Scenario.practice()
    open(.coverage, &person)
    let before = person.lines.dropFirst()
    person.press(.character("t"))
    person.type("x")
    person.press(.enter)
    #expect(person.shows("“x” is no number."), "\(person.picture)")
    person.press(.character("t"))
    person.type("12")
    person.press(.enter)
    #expect(person.shows("8 of 12"), "\(person.picture)")
    let title = person.lines.firstIndex { $0.contains("Who is missing") } ?? 99
    let row = person.lines.firstIndex { $0.contains("! Woman or man") && $0.contains("12") } ?? 99
    #expect(title < row && row < 10, "\(person.picture)")
    person.press(.control("z"), .up)
    #expect(person.lines.dropFirst() == before, "\(person.picture)")
  }

  /// What is written meanwhile is counted, and the marker stays on its row.
  @Test func whatIsWrittenMeanwhileIsCounted() throws {
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
    #expect(marked(person).contains { $0.contains("Life-ending") || $0.contains("!") }, "\(person.picture)")
  }
}

/// The English of words that tests look for.
private enum HeardWordForTests {
  static let why = "Why they do it"
}
