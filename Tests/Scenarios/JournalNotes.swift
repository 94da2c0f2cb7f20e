import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct JournalNotes {
  @Test func aTextThatFitsIsShownFromItsFirstLineOnceTheWindowIsLargeAgain() {
    var person = Scenario.empty()
    person.press(.character("4"), .character("n"))
    person.type("one\ntwo\nthree\nfour\nfive\nsix\nseven")
    person.resize(10, 5)
    person.press(.left)
    person.resize(80, 24)
    #expect(person.lines.contains { $0.hasSuffix(" one") }, "\(person.picture)")
    #expect(person.lines.contains { $0.hasSuffix(" seven") }, "\(person.picture)")
  }

  @Test func noLineStaysEmptyBelowWhileWordsAreHiddenAbove() {
    var person = Scenario.empty()
    person.press(.character("4"), .character("n"))
    person.type((1...40).map { "line \($0)" }.joined(separator: "\n"))
    #expect(!person.shows("line 20 ") && person.shows("line 40"), "\(person.picture)")
    for _ in 0..<200 { person.press(.backspace) }
    #expect(person.lines.contains { $0.hasSuffix(" line 1") }, "\(person.picture)")
    // PgUp on the first line, PgDn on the last: the text's own start and end.
    person.press(.pageUp, .pageUp)
    person.type("X")
    #expect(person.shows("Xline 1"), "\(person.picture)")
  }

  @Test func aNoteAsksNothingAndIsMadeWithItsFirstLetter() {
    var person = Scenario.empty()
    person.press(.character("4"), .character("n"))
    #expect(person.line(1).contains("· seen · Thursday 12 March · our team"), "\(person.picture)")
    #expect(person.contents?.records(JournalEntry.type).isEmpty == true)
    person.press(.escape)
    #expect(person.contents?.records(JournalEntry.type).isEmpty == true)
    person.press(.character("n"))
    person.type("The ferryman looks at the women.")
    person.press(.escape)
    #expect(person.shows("The ferryman looks at the women."), "\(person.picture)")
    #expect(person.shows("Thursday 12 March"), "\(person.picture)")
    person.wait(seconds: 2)
    let note = person.vault.contents.records(JournalEntry.type).first
    #expect(note?[JournalEntry.text]?.text == "The ferryman looks at the women.")
    #expect(note?[JournalEntry.kind] == "observation")
    #expect(note?[JournalEntry.writtenOn]?.text == "2026-03-12")
    #expect(note?[JournalEntry.privacy] == "team")
  }

  @Test func twoNotesInTwoScriptsAreFoundWithoutAccentsOpenedAndLeft() {
    var person = Scenario.empty()
    person.press(.character("4"), .character("n"))
    person.type("رأيتُ الأسماءَ على الباب 🌾")
    person.press(.escape, .character("n"))
    person.type("Le café de l’Été reste ouvert.")
    person.press(.escape)
    person.press(.function(3))
    person.type("الاسماء")
    #expect(person.shows("1 place"), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("🌾"), "\(person.picture)")
    person.press(.escape)
    #expect(person.line(1).contains("Find  الاسماء"), "\(person.picture)")
    for _ in 0..<7 { person.press(.backspace) }
    person.type("ete cafe")
    person.press(.enter)
    #expect(person.shows("Le café de l’Été"), "\(person.picture)")
    person.press(.escape, .escape)
    #expect(person.shows("+ new note"), "\(person.picture)")
  }

  @Test func theJournalBesideComesBackToTheVeryLetter() {
    var person = Scenario.empty()
    person.press(.character("4"), .character("n"))
    person.type("first second")
    person.press(.left, .left, .left)
    let cursor = person.canvas.cursor
    person.press(.control("o"))
    #expect(person.line(1).contains("seen"), "\(person.picture)")
    #expect(!person.shows("first second"), "\(person.picture)")
    #expect(person.shows("About   J-"), "\(person.picture)")
    person.type("beside")
    #expect(person.shows("^O back to J-"), "\(person.picture)")
    person.press(.function(5))
    #expect(person.shows("first second"), "\(person.picture)")
    #expect(person.canvas.cursor == cursor)
    person.type("X")
    #expect(person.shows("first secXond"), "\(person.picture)")
    let notes = person.contents?.records(JournalEntry.type) ?? []
    #expect(notes.count == 2)
    #expect(notes.last?[JournalEntry.links] == notes.first.map { [$0.id] })
  }

  @Test func aNoteOnlyMineShowsNoWordsInAnyListAndItsDossierIsSealedToItsAuthor() {
    var person = Scenario.empty()
    person.press(.character("4"), .character("n"))
    person.press(.tab, .character("9"))
    #expect(person.shows("Only your words open this note"), "\(person.picture)")
    person.type("I am tired of the road.")
    person.press(.escape)
    person.wait(seconds: 2)
    #expect(person.shows("only mine"), "\(person.picture)")
    #expect(!person.shows("tired"), "\(person.picture)")
    let note = person.vault.contents.records(JournalEntry.type).first
    #expect(note.map { person.vault.onlyMine == [$0.dossier] } == true)
  }

  @Test func aWrittenNoteThatBecomesOnlyMineLeavesNothingUnderTheTeamsKey() throws {
    var person = Scenario.empty()
    person.press(.character("4"), .character("n"))
    person.type("words that were the team's")
    person.wait(seconds: 2)
    let old = try #require(person.contents?.records(JournalEntry.type).first)
    // Tab: kind, about, day, who reads it.
    person.press(.tab, .tab, .tab, .tab, .character("1"))
    #expect(person.shows("Only your words open this note"), "\(person.picture)")
    person.type("!")
    person.wait(seconds: 2)
    #expect(!person.vault.durable.contains { $0.dossier == old.dossier })
    #expect(person.contents?[old.id] == nil)
    let notes = person.vault.contents.records(JournalEntry.type)
    #expect(notes.count == 1)
    #expect(notes.first?[JournalEntry.text]?.text == "words that were the team's!")
    #expect(notes.first?[JournalEntry.code] == old[JournalEntry.code])
    #expect(notes.first.map { person.vault.onlyMine.contains($0.dossier) } == true)
    // What was typed before can still be taken back, and nothing of the old dossier comes back with it.
    person.press(.control("z"), .control("z"))
    person.wait(seconds: 2)
    #expect(!person.vault.durable.contains { $0.dossier == old.dossier })
  }

  @Test func aNoteWhoseOldCopyOutlivedACrashIsDestroyedAtTheNextOpening() throws {
    var person = Scenario.empty()
    person.press(.character("4"), .character("n"))
    person.type("words that were the team's")
    person.wait(seconds: 2)
    let before = person.vault
    let old = try #require(before.contents.records(JournalEntry.type).first)
    person.press(.tab, .tab, .tab, .tab, .character("1"))
    // The plug is pulled after the copy was saved and before the old dossier was destroyed.
    let moved = person.vault.durable
    var pen = Pen(who: "T2", chance: Chance(seed: (5, 6, 7, 8)))
    var contents = before.contents
    let copy = try #require(person.contents?.records(JournalEntry.type).first)
    let last = [
      Change(old, JournalEntry.movedTo, copy.id), Change(old, .deleted, true),
    ].map { pen.write($0, into: &contents, at: Scenario.start) }
    person.vault = MemoryVault(before.durable + moved + last)
    person.crash()
    person.wait(seconds: 2)
    #expect(!person.vault.durable.contains { $0.dossier == old.dossier })
    #expect(person.contents?[old.id] == nil)
    #expect(person.vault.contents.records(JournalEntry.type).map(\.id) == [copy.id])
  }

  @Test func aCrashInTheMiddleOfANoteComesBackToTheLetter() {
    var person = Scenario.empty()
    person.press(.character("4"), .character("n"))
    person.type("one two three")
    person.press(.left, .left, .left, .left, .left)
    person.type("X")
    person.wait(seconds: 2)
    person.crash()
    #expect(!person.shows("three"), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("one two Xthree"), "\(person.picture)")
    person.type("Y")
    #expect(person.shows("one two XYthree"), "\(person.picture)")
  }

  @Test func aNoteGoesToTheBinAndComesBack() throws {
    var person = try Scenario.practice()
    person.press(.character("4"))
    let code = String(person.line(7).dropFirst(3).prefix(5))
    #expect(person.line(7).hasPrefix(" ▸ J-020"), "\(person.picture)")
    person.press(.character("d"))
    #expect(!person.shows(code), "\(person.picture)")
    #expect(person.shows("Ctrl-Z brings it back"), "\(person.picture)")
    person.press(.control("z"))
    #expect(person.shows(code), "\(person.picture)")
  }

  @Test func narrowingFindsANoteByAWordInsideIt() throws {
    var person = try Scenario.practice()
    person.press(.character("4"), .character("/"))
    person.type("COUSIN bread")
    #expect(person.shows("1 of 20 · Esc all"), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("for cousin"), "\(person.picture)")
    person.press(.escape, .escape, .home)
    #expect(person.shows("20 · / to narrow"), "\(person.picture)")
  }

  @Test func kindTiesDayPlaceAndWordsAreGivenWithArrowsDigitsAndEnter() throws {
    var person = try Scenario.practice()
    person.press(.character("4"), .up, .enter)
    person.type("The scales broke again.")
    person.press(.tab, .character("2"))
    #expect(person.line(1).contains("· what changed ·"), "\(person.picture)")
    person.press(.tab, .tab)
    person.type("ferry market")
    person.press(.enter)
    person.press(.tab)
    person.type("12 February")
    person.press(.tab, .tab)
    person.type("scales, ferry")
    person.press(.tab, .down, .enter)
    #expect(person.shows("About   A-06"), "\(person.picture)")
    #expect(person.shows("Day     Thursday 12 February"), "\(person.picture)")
    #expect(person.shows("Words   scales, ferry"), "\(person.picture)")
    #expect(person.shows("Place   "), "\(person.picture)")
    person.type(" Twice.")
    #expect(person.shows("The scales broke again. Twice."), "\(person.picture)")
  }

  @Test func ctrlNAndUGoFromNoteToNote() throws {
    var person = try Scenario.practice()
    person.press(.character("4"), .enter)
    let first = person.line(1)
    person.press(.control("n"))
    #expect(person.line(1) != first)
    person.press(.control("u"))
    #expect(person.line(1) == first)
    person.press(.function(7))
    #expect(person.shows("This is the last note."), "\(person.picture)")
  }

  @Test func aPasteBeginsANoteAsTypingDoes() {
    var person = Scenario.empty()
    person.press(.character("4"), .character("n"))
    person.paste("from paper:\nthe market closed")
    person.wait(seconds: 2)
    let note = person.vault.contents.records(JournalEntry.type).first
    #expect(note?[JournalEntry.text]?.text == "from paper:\nthe market closed")
  }
}
