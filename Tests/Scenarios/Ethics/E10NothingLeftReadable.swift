import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite("E10 Nothing readable is left behind") struct E10NothingLeftReadable {
  /// Ways to every screen there is, by the keys a person presses from Today.
  static let ways: [(name: String, keys: [Key])] = [
    ("today", []), ("people", [.character("2")]), ("a person", [.character("2"), .down, .enter]),
    ("a row of a person", [.character("2"), .down, .enter, .right, .right, .down, .enter]),
    ("interviews", [.character("3")]), ("beginning an interview", [.character("i")]),
    ("permission", [.character("i"), .enter]),
    ("others here", [.character("i"), .enter, .function(9), .down]),
    ("a question", [.character("3"), .down, .enter]), ("its themes", [.character("3"), .down, .enter, .tab]),
    ("not answered", [.character("3"), .down, .enter, .control("d")]),
    ("a pause", [.character("3"), .down, .enter, .control("t")]),
    ("journal", [.character("4")]), ("a note", [.character("j")]), ("a note beside", [.character("2"), .function(5)]),
    ("find", [.function(3)]), ("tables", [.character("7")]), ("help", [.character("?")]),
    ("all commands", [.function(9)]), ("go to", [.function(6)]),
    ("the key line", [.backTab]), ("setting up", [.function(9), .character("s"), .character("e"), .character("t"), .enter]),
  ]

  @Test(arguments: ways.indices)
  func threeEscsLockEveryScreenAndTheWordsComeBack(way: Int) throws {
    var person = try Scenario.practice()
    for key in Self.ways[way].keys { person.press(key) }
    person.press(.escape, .escape, .escape)
    #expect(person.endings == [.lock], "\(Self.ways[way].name) does not lock:\n\(person.picture)")
    #expect(person.shows("Words to open"), "\(person.picture)")
  }

  @Test(arguments: ways.indices)
  func heldEscLocksAndOneEscNeverDoes(way: Int) throws {
    var person = try Scenario.practice()
    for key in Self.ways[way].keys { person.press(key) }
    person.press(.escape)
    person.wait(seconds: 2)
    #expect(person.endings.isEmpty, "\(Self.ways[way].name) locks at one Esc")
    for _ in 0..<4 { person.press(milliseconds: 33, .escape) }
    #expect(person.endings == [.lock], "\(Self.ways[way].name) does not lock:\n\(person.picture)")
  }

  @Test func afterThreeEscsTheWordsLeadBackToTheVeryNote() throws {
    var person = try Scenario.practice()
    person.press(.character("j"))
    person.type("The ferry")
    person.press(.escape, .escape, .escape)
    person.type(person.vault.passphrase)
    person.press(.enter)
    person.type(" is late.")
    #expect(person.shows("The ferry is late."), "\(person.picture)")
  }

  @Test func escInsideAPasteIsTextAndEscAfterItLocks() throws {
    var person = try Scenario.practice()
    person.press(.character("j"))
    person.paste("one\u{1B}\u{1B}\u{1B}two")
    #expect(person.endings.isEmpty)
    person.press(.escape, .escape, .escape)
    #expect(person.endings == [.lock])
    let note = person.vault.contents.records(JournalEntry.type).first { $0[JournalEntry.text]?.text.hasPrefix("one") == true }
    #expect(note?[JournalEntry.text]?.text == "one\u{1B}\u{1B}\u{1B}two")
  }

  @Test func f12LocksWhileADiskIsFullAndSaysThatItIsNotSaved() throws {
    var person = try Scenario.practice()
    person.press(.character("j"))
    person.vault.isFull = true
    person.type("Nothing of this may be lost.")
    person.press(.function(12))
    person.wait(seconds: 5)
    #expect(person.shows("NOT SAVED since 14:0"), "\(person.picture)")
    #expect(!person.shows("Nothing of this"))
    #expect(person.endings.isEmpty)
    #expect(person.state.contents == nil, "what was written is still readable in memory")
    // Letters are not for this screen.
    person.type("abc ")
    person.press(.escape)
    #expect(person.endings.isEmpty)
    person.vault.isFull = false
    person.wait(seconds: 5)
    #expect(person.endings == [.lock])
    let kept = person.vault.contents.records(JournalEntry.type).contains {
      $0[JournalEntry.text]?.text == "Nothing of this may be lost."
    }
    #expect(kept)
  }

  @Test func lockingWhileItIsAlreadyNotSavedLetsGoOfEverythingAtOnce() throws {
    var person = try Scenario.practice()
    person.press(.character("j"))
    person.vault.isFull = true
    person.type("Nothing of this may be lost.")
    person.wait(seconds: 3)
    #expect(person.shows("NOT SAVED since 14:0"))
    person.press(.function(12))
    #expect(person.state.contents == nil)
    #expect(person.shows("is kept encrypted in memory"), "\(person.picture)")
    #expect(!person.shows("Nothing of this"))
  }

  @Test func leavingWhileADiskIsFullSaysWhatIsLostAndAsksFirst() throws {
    var person = try Scenario.practice()
    person.press(.character("j"))
    person.vault.isFull = true
    person.type("Nothing of this may be lost.")
    person.press(.control("q"))
    person.wait(seconds: 5)
    #expect(person.endings.isEmpty)
    person.press(.control("q"))
    #expect(person.shows("Leaving now loses what was written since 14:0"), "\(person.picture)")
    person.press(.enter)
    #expect(person.endings.isEmpty && person.shows("is kept encrypted in memory"))
    // Locking instead of leaving is always possible, and nothing is lost by it.
    person.press(.control("q"))
    person.press(.function(12))
    person.vault.isFull = false
    person.wait(seconds: 5)
    #expect(person.endings == [.lock])
  }

  @Test func leavingAnywayIsPossibleWithArrowsAlone() throws {
    var person = try Scenario.practice()
    person.press(.character("j"))
    person.vault.isFull = true
    person.type("Lost on purpose.")
    person.press(.control("q"))
    person.wait(seconds: 5)
    person.press(.enter, .down, .enter)
    #expect(person.endings == [.quit])
  }

  @Test func aLostTerminalAndAFullDiskWaitUntilThereIsRoom() throws {
    var person = try Scenario.practice()
    person.press(.character("j"))
    person.vault.isFull = true
    person.type("Nothing of this may be lost.")
    person.send(.input(.ended))
    person.wait(seconds: 60)
    #expect(person.endings.isEmpty)
    person.vault.isFull = false
    person.wait(seconds: 5)
    #expect(person.endings == [.quit])
    let kept = person.vault.contents.records(JournalEntry.type).contains {
      $0[JournalEntry.text]?.text == "Nothing of this may be lost."
    }
    #expect(kept)
  }

  @Test func leftAloneForFiveMinutesItLocksByItselfAndHoldsNothing() throws {
    var person = try Scenario.practice()
    person.press(.character("2"))
    person.wait(seconds: 295)
    #expect(person.endings.isEmpty && person.shows("A-01"))
    person.wait(seconds: 10)
    #expect(person.endings == [.lock])
    #expect(!person.shows("A-01") && person.contents == nil, "\(person.picture)")
  }
}
