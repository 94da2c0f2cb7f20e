import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct LidAndSleep {
  @Test func closingTheLidLocksAtOnceAndKeepsTheLastWord() throws {
    var person = try Scenario.practice()
    person.press(.character("j"))
    person.type("They came at noo")
    person.send(.woke)
    #expect(person.endings == [.lock])
    #expect(!person.shows("They came"), "\(person.picture)")
    let notes = person.vault.contents.records(JournalEntry.type)
    #expect(notes.contains { $0[JournalEntry.text]?.text == "They came at noo" })
  }

  @Test func aShortWordDoesNotOpenALaptopThatSlept() throws {
    var person = try Scenario.practice()
    person.press(.function(9))
    person.type("short word")
    person.press(.enter)
    person.type("fig")
    person.press(.enter)
    person.send(.woke)
    #expect(person.endings == [.lock], "\(person.picture)")
    #expect(person.shows("Words to open"), "\(person.picture)")
  }

  @Test func wordsHalfTypedBeforeTheLidWasClosedAreGone() throws {
    var person = Scenario(locked: MemoryVault())
    person.type("copper lantern ")
    person.send(.woke)
    person.type("ribbon mango stairs velvet")
    person.press(.enter)
    #expect(person.contents == nil)
  }
}

@Suite struct Battery {
  @Test func aWellFilledBatteryIsNeverMentioned() throws {
    var person = try Scenario.practice()
    let before = person.canvas
    person.send(.battery(nil))
    #expect(person.canvas == before)
  }

  @Test func belowThirtyPercentItStandsInTheFirstLineUntilItIsCharged() throws {
    var person = try Scenario.practice()
    person.send(.battery(23))
    #expect(person.line(1).contains("battery 23 %"), "\(person.picture)")
    #expect(person.vault.sealings == 0)
    person.send(.battery(nil))
    #expect(!person.shows("battery"), "\(person.picture)")
  }

  @Test func atTenPercentWhatIsTypedIsSavedAndEverythingSealedOnce() throws {
    var person = try Scenario.practice()
    person.press(.character("j"))
    person.type("The last word")
    person.send(.battery(10))
    #expect(person.vault.sealings == 1)
    #expect(person.shows("everything written is saved and sealed"), "\(person.picture)")
    let notes = person.vault.contents.records(JournalEntry.type)
    #expect(notes.contains { $0[JournalEntry.text]?.text == "The last word" })
    person.send(.battery(4))
    #expect(person.vault.sealings == 1, "sealed again although nothing was charged")
  }

  @Test func aFullDiskSealsOnlyWhenWhatIsTypedIsDurable() throws {
    var person = try Scenario.practice()
    person.press(.character("j"))
    person.type("word")
    person.vault.isFull = true
    person.send(.battery(9))
    #expect(person.vault.sealings == 0)
    person.vault.isFull = false
    person.wait(seconds: 5)
    #expect(person.vault.sealings == 1)
  }

  @Test func aBatteryThatWasLowBeforeTheNotebookWasOpenedIsShownToo() throws {
    var person = Scenario(locked: MemoryVault())
    person.send(.battery(8))
    person.type(person.vault.passphrase)
    person.press(.enter)
    #expect(person.line(1).contains("battery 8 %"), "\(person.picture)")
    #expect(person.vault.sealings == 1)
  }
}

@Suite struct WrongClock {
  /// A notebook last written in on 3 April, opened by a clock that says 12 March.
  private func late(_ minutes: Int = 0) throws -> Scenario {
    let practice = try Scenario.practice()
    var person = Scenario(locked: practice.vault)
    person.vault.newest = Moment(seconds: (Day("2026-04-03")?.number ?? 0) * 86_400 + 36_000)
    return person
  }

  private func open(_ person: inout Scenario) {
    person.type(person.vault.passphrase)
    person.press(.enter)
  }

  @Test func aClockBeforeTheNewestNoteAsksOnceAndTheAnswerDatesThisVisit() throws {
    var person = try late()
    open(&person)
    #expect(person.shows("Is today Thursday 12 March 2026?"), "\(person.picture)")
    #expect(person.shows("the newest note is from Friday 3 April 2026"), "\(person.picture)")
    person.press(.character("2"))
    person.type("5 April")
    person.press(.enter)
    #expect(person.shows("In this visit today is Sunday 5 April"), "\(person.picture)")
    person.press(.character("j"))
    person.type("Rain")
    person.wait(seconds: 2)
    let note = person.vault.contents.records(JournalEntry.type).first { $0[JournalEntry.text]?.text == "Rain" }
    #expect(note?[JournalEntry.writtenOn]?.text == "2026-04-05")
    // What the clock said is kept beside.
    let visit = try #require(RecordID("visit-t2"))
    let said = person.vault.contents[visit]?[Visit.clock]
    #expect(said?.said.utc.hasPrefix("2026-03-12T14:0") == true)
    #expect(said?.days == 24)
    // Nobody is asked again after a lock in the same hour, and the day stays.
    person.press(.function(12))
    open(&person)
    #expect(!person.shows("Is today"), "\(person.picture)")
    person.press(.control("q"))
  }

  @Test func yesIsOneKeyAndEscLeavesItUnanswered() throws {
    var person = try late()
    open(&person)
    person.press(.character("1"))
    #expect(!person.shows("Is today"), "\(person.picture)")
    var other = try late()
    open(&other)
    other.press(.escape)
    other.press(.character("j"))
    other.type("Rain")
    other.wait(seconds: 2)
    let note = other.vault.contents.records(JournalEntry.type).first { $0[JournalEntry.text]?.text == "Rain" }
    #expect(note?[JournalEntry.writtenOn]?.text == "2026-03-12")
  }

  @Test func wordsThatAreNoDayAreAskedAgainAndNothingIsLost() throws {
    var person = try late()
    open(&person)
    person.press(.down, .enter)
    person.type("after the rain")
    person.press(.enter)
    #expect(person.shows("Which day?"), "\(person.picture)")
    #expect(person.shows("after the rain"), "\(person.picture)")
  }

  @Test func aYearThatCannotBeAsksToo() throws {
    var person = try late()
    person.setClock(Moment(seconds: 86_400 * 3))
    open(&person)
    #expect(person.shows("Is today Sunday 4 January 1970?"), "\(person.picture)")
  }

  @Test func aRightClockAsksNothing() throws {
    var person = try late()
    person.setClock(Moment(seconds: (Day("2026-04-03")?.number ?? 0) * 86_400 + 30_000))
    open(&person)
    #expect(!person.shows("Is today"), "\(person.picture)")
  }

  @Test func whatIsWrittenLaterStandsWhateverTheClockSays() throws {
    var person = try Scenario.practice()
    person.press(.character("j"))
    person.type("first")
    person.wait(seconds: 2)
    // The clock falls back by years in the middle of the visit, and again before the next one.
    person.setClock(Moment(seconds: 86_400 * 365 * 30))
    person.type(" second")
    person.wait(seconds: 2)
    person.setClock(Moment(seconds: 86_400 * 3))
    person.crash()
    // The clock is doubted first; then what was left unfinished is shown.
    person.press(.escape, .enter)
    person.type(" third")
    person.wait(seconds: 2)
    let texts = person.vault.contents.records(JournalEntry.type).compactMap { $0[JournalEntry.text]?.text }
    #expect(texts.contains("first second third"), "\(texts)\n\(person.picture)")
    #expect(person.vault.contents.writtenTwice.isEmpty)
  }
}

@Suite struct CalendarsOfAStudy {
  private func choose(_ words: String, _ person: inout Scenario) {
    person.press(.function(9))
    person.type("set up the study")
    person.press(.enter)
    for _ in 0..<20 where !person.lines.contains(where: { $0.contains("▸") && $0.contains("calendar") }) {
      person.press(.down)
    }
    person.type(words)
  }

  @Test func daysAreShownAndTypedInTheStudysCalendarAndStoredOnce() throws {
    var person = try Scenario.practice()
    choose("2", &person)
    person.press(.escape, .escape, .character("4"))
    #expect(person.shows("Ramadan ("), "\(person.picture)")
    person.press(.character("j"))
    #expect(person.shows("Ramadan"), "\(person.picture)")
    person.type("Moon")
    person.wait(seconds: 2)
    let note = person.vault.contents.records(JournalEntry.type).first { $0[JournalEntry.text]?.text == "Moon" }
    #expect(note?[JournalEntry.writtenOn]?.text == "2026-03-12")
  }

  @Test func aDateTypedInTheStudysCalendarStandsInBoth() throws {
    var person = try Scenario.practice()
    choose("2", &person)
    person.press(.down, .enter)
    for _ in 0..<40 { person.press(.backspace) }
    person.type("1 Muharram 1446")
    person.press(.up)
    #expect(person.shows("1 Muharram 1446 (2024-07-07)"), "\(person.picture)")
    #expect(person.contents?[.study]?[Study.studyStart]?.text == "2024-07-07")
  }
}
