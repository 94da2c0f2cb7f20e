import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct PeopleFindAndChange {
  @Test func narrowingFindsWithoutAccentsAndCaseAndEscShowsAllAgain() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .enter)
    person.type(" Élodie’s friend")
    person.press(.escape)
    person.press(.character("/"))
    person.type("elodie")
    #expect(person.line(4).contains("/ elodie"), "\(person.picture)")
    #expect(person.line(4).contains("1 of 12"), "\(person.picture)")
    #expect(person.line(5).contains("▸ A-01"), "\(person.picture)")
    person.press(.escape)
    #expect(person.line(4).contains("12 · / to narrow"), "\(person.picture)")
    person.press(.character("/"))
    person.type("river fAITH")
    #expect(person.shows("Nobody is called that."), "\(person.picture)")
    for _ in 0..<6 { person.press(.backspace) }
    person.press(.enter)
    #expect(person.line(1).contains("A-05"), "\(person.picture)")
  }

  @Test func aChangedKindIsOneStepOfUndo() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .down, .down, .enter, .down, .down, .character("1"))
    #expect(person.shows("person or group      one person"), "\(person.picture)")
    person.press(.control("z"))
    #expect(person.shows("person or group      peace committee"), "\(person.picture)")
    #expect(person.shows("Taken back: person or group"), "\(person.picture)")
    person.press(.control("y"))
    #expect(person.shows("person or group      one person"), "\(person.picture)")
  }

  @Test func aTypedHandleIsOneStepOfUndoOnceOneHasLeftIt() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .enter)
    person.type(" by the sea")
    person.press(.down, .down)
    #expect(person.shows("the lay preacher by the sea"))
    person.press(.control("z"))
    #expect(person.shows("what you call them   the lay preacher"), "\(person.picture)")
    #expect(!person.shows("by the sea"), "\(person.picture)")
  }

  @Test func digitsMeantAsCommandsDoNotEnterANameAndLettersDo() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .enter)
    for digit in ["1", "2", "٣", "&", "é"] as [Character] {
      person.press(.character(digit))
      #expect(person.line(23).contains("Enter writes here."), "\(person.picture)")
    }
    #expect(person.line(5).hasSuffix("what you call them   the lay preacher"), "\(person.picture)")
    // What was pressed as é on the digit row was the beginning of a word after all.
    person.type("cole")
    #expect(person.line(5).hasSuffix("the lay preacherécole"), "\(person.picture)")
    person.type(" 2")
    #expect(person.line(5).hasSuffix("the lay preacherécole 2"), "\(person.picture)")
    person.press(.enter, .up, .enter, .character("3"))
    #expect(person.line(5).hasSuffix("the lay preacherécole 23"), "\(person.picture)")
  }

  @Test func oneEscLeavesAFormAlsoOutOfATextAndKeepsIt() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .enter)
    person.type(" of the hill")
    person.press(.escape)
    #expect(person.line(4).contains("12 · / to narrow"), "\(person.picture)")
    #expect(person.shows("A-01  the lay preacher of the hill"), "\(person.picture)")
    // An open list is closed first.
    person.press(.enter, .down, .down, .enter, .escape)
    #expect(person.shows("▸ person or group"), "\(person.picture)")
    person.press(.escape)
    #expect(person.line(4).contains("12 · / to narrow"), "\(person.picture)")
  }

  @Test func homeAndEndStayInTheTextBeingWritten() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .enter, .enter)
    for key in [Key.home, .end, .pageUp, .pageDown] {
      person.press(key)
      #expect(person.line(5).contains("▸ what you call them"), "\(person.picture)")
    }
    person.press(.home)
    person.type("now ")
    person.press(.end)
    person.type("s")
    #expect(person.line(5).hasSuffix("now the lay preachers"), "\(person.picture)")
  }

  @Test func backspaceOnAMarkedRowTakesOnlyChoicesAwayAndSaysSo() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .enter, .backspace, .delete)
    #expect(person.shows("Enter writes here."), "\(person.picture)")
    #expect(person.line(5).hasSuffix("the lay preacher"), "\(person.picture)")
    person.press(.down, .down, .backspace)
    #expect(person.line(23).contains("Taken away: one person. Ctrl-Z brings it back."), "\(person.picture)")
    person.press(.control("z"))
    #expect(person.shows("person or group      one person"), "\(person.picture)")
  }

  @Test func aLongSentenceOfWhatTheyDoEndsInDotsWhereItIsCut() throws {
    var person = try Scenario.practice(size: Size(columns: 120, rows: 40))
    person.press(.character("2"), .enter)
    for _ in 0..<20 where !person.lines.contains(where: { $0.contains("▸ what they do") }) { person.press(.down) }
    person.press(.enter, .control("a"))
    person.paste(String(repeating: "walks from house to house and ", count: 12) + "listens.")
    person.press(.escape)
    let cut = person.lines.filter { $0.contains("house to house") }
    #expect(cut.count == 2, "\(person.picture)")
    #expect(cut.last?.hasSuffix("…") == true, "\(person.picture)")
  }

  @Test func whatGoesToTheBinComesBack() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .character(" "), .character(" "))
    #expect(person.line(4).contains("2 marked"), "\(person.picture)")
    person.press(.delete)
    #expect(person.line(4).contains("10 · / to narrow"), "\(person.picture)")
    #expect(person.shows("In the bin. Ctrl-Z brings it back."))
    #expect(!person.shows("the lay preacher"), "\(person.picture)")
    person.press(.control("z"))
    #expect(person.line(4).contains("12 · / to narrow"), "\(person.picture)")
    #expect(person.shows("the lay preacher"), "\(person.picture)")
  }

  @Test func theNextPersonIsOneKeyAway() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .enter, .down, .down, .right, .right, .control("n"))
    #expect(person.line(1).contains("A-02 · the repair workshop"), "\(person.picture)")
    #expect(person.shows("pressed to join or pay"), "\(person.picture)")
    person.press(.function(7), .function(7))
    #expect(person.line(1).contains("A-01"), "\(person.picture)")
  }

  @Test func everyScriptChoosesByItsOwnDigits() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .enter, .down, .down, .character("٣"))
    #expect(person.shows("person or group      informal group"), "\(person.picture)")
    person.press(.character("é"))
    #expect(person.shows("person or group      family, household"), "\(person.picture)")
  }
}
