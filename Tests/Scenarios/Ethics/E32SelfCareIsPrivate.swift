import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Tables
import Testing

@Suite("E32 self-care is private") struct E32SelfCareIsPrivate {
  /// A finished interview, then the question how the researcher is, answered by a digit and some words.
  private func cared(mood: Character = "2") throws -> Scenario {
    var person = try Scenario.practice()
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"))
    for _ in 0..<30 where !person.shows("The interview is finished.") { person.press(.control("n")) }
    person.press(.character("9"), .character(mood))
    person.type("zzunseen heaviness")
    person.wait(seconds: 1)
    return person
  }

  private func note(_ person: Scenario) throws -> Record {
    try #require(
      person.vault.contents.records(JournalEntry.type).first { $0[JournalEntry.text]?.text.contains("zzunseen") == true })
  }

  @Test func itIsSealedToItsWriterFromItsFirstSave() throws {
    let person = try cared()
    let note = try note(person)
    #expect(note[JournalEntry.kind] == "selfcare" && note[JournalEntry.privacy] == "mine")
    #expect(note[JournalEntry.mood] == 2)
    #expect(person.vault.onlyMine.contains(note.dossier))
    #expect(person.shows("What stays with me from today?") && person.shows("Whom will I talk to"), "\(person.picture)")
    // Tied to no talk: nobody sees from outside after which one somebody was low.
    #expect(note[JournalEntry.links] == nil)
  }

  @Test func aDigitAloneIsKept() throws {
    var person = try Scenario.practice()
    let before = Set(person.vault.contents.records(JournalEntry.type).map(\.id))
    person.begin()
    person.press(.character("0"), .character("1"), .character("1"))
    for _ in 0..<30 where !person.shows("The interview is finished.") { person.press(.control("n")) }
    person.press(.character("9"), .character("4"), .escape)
    person.wait(seconds: 1)
    let note = try #require(person.vault.contents.records(JournalEntry.type).first { !before.contains($0.id) })
    #expect(note[JournalEntry.mood] == 4 && note[JournalEntry.privacy] == "mine")
    #expect(person.shows("The interview is finished."), "\(person.picture)")
  }

  @Test func itsWordsStandInNoListNotEvenTheWritersOwn() throws {
    var person = try cared()
    person.press(.escape, .escape, .character("4"))
    #expect(!person.shows("zzunseen") && !person.shows("What stays with me"), "\(person.picture)")
    person.press(.character("1"))
    #expect(!person.shows("zzunseen") && !person.shows("What stays with me"), "\(person.picture)")
  }

  @Test func nobodyElseSeesItInListsOrFindsEvenIfItWereInTheirHands() throws {
    let person = try cared()
    // The same operations as if another member had written them.
    let theirs = person.vault.durable.map { filed in
      let was = filed.operation
      return Filed(
        dossier: filed.dossier,
        operation: Operation(
          id: was.id, at: was.at, who: was.kind == JournalEntry.type.kind ? "T1" : was.who, record: was.record,
          kind: was.kind, field: was.field, value: was.value, replaces: was.replaces, source: was.source))
    }
    var other = Scenario(locked: MemoryVault(theirs))
    other.type(other.vault.passphrase)
    other.press(.enter, .escape)
    let code = try #require(note(person)[JournalEntry.code])
    other.press(.character("4"))
    #expect(!other.shows(code), "\(other.picture)")
    other.press(.function(3))
    other.type("zzunseen")
    other.wait(seconds: 1)
    #expect(!other.shows("heaviness"), "\(other.picture)")
  }

  @Test func itIsInNoTableAndNoCountOfOne() throws {
    let person = try cared()
    let day = try #require(Day(year: 2026, month: 3, day: 13))
    let request = Export.Request(.analysis, made: day, program: "x", tacticalConfirmed: true)
    let plan = Export.plan(person.vault.contents, request)
    var without = Contents()
    let id = try note(person).id
    for filed in person.vault.durable where filed.operation.record != id {
      without.apply(filed.operation, in: filed.dossier)
    }
    let before = Export.plan(without, request)
    for (table, other) in zip(plan.tables, before.tables) {
      #expect(table.rows == other.rows && table.stays == other.stays, "\(table.name)")
    }
    #expect(!plan.tables.contains { table in table.rows.contains { $0.contains { $0.contains("zzunseen") } } })
  }

  @Test func threeLowOnesInARowSayOneGentleLineAndNothingIsSent() throws {
    var person = try cared(mood: "2")
    #expect(!person.shows("Consider resting"), "\(person.picture)")
    for _ in 0..<2 {
      person.press(.escape, .character("9"), .character("1"))
      person.type("again")
      person.wait(seconds: 1)
    }
    person.press(.escape, .character("9"))
    #expect(person.shows("Consider resting, or talking with your lead."), "\(person.picture)")
    person.press(.character("5"))
    person.type("better")
    person.wait(seconds: 1)
    person.press(.escape, .character("9"))
    #expect(!person.shows("Consider resting"), "\(person.picture)")
  }
}
