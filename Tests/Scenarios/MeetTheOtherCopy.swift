import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct MeetTheOtherCopy {
  /// At the page that asks for the folder, reached through the list of all commands.
  private func asking(_ person: inout Scenario) {
    person.press(.function(9))
    person.type("meet")
    person.press(.enter)
  }

  /// A note another member wrote in another copy.
  private func note(_ text: String, _ record: RecordID, in dossier: DossierID? = nil) -> [Filed] {
    var pen = Pen(who: "T3", chance: Chance(seed: (5, 6, 7, 8)))
    var contents = Contents()
    let fields: [(String, Value)] = [("text", .text(text)), ("kind", .text("journal"))]
    return fields.map { field, value in
      pen.write(
        Change(dossier: dossier ?? record, record: record, kind: JournalEntry.type.kind, field: field, value: value),
        into: &contents, at: Scenario.start)
    }
  }

  @Test func whatCameIsOnTheScreenAndIsSaidInWords() throws {
    var person = Scenario.empty()
    person.vault.other = note("The bridge is mended", try #require(RecordID("note-of-t3")))
    asking(&person)
    #expect(person.shows("Meet the other copy"), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("Name a folder first."), "\(person.picture)")
    person.type("/media/stick/study")
    person.press(.enter)
    #expect(person.vault.lastMeeting == "/media/stick/study")
    #expect(person.shows("Done. Safe to remove."), "\(person.picture)")
    #expect(person.shows("From T3: 1 saves, 2 entries"), "\(person.picture)")
    person.press(.enter, .character("4"))
    #expect(person.shows("The bridge is mended"), "\(person.picture)")
  }

  @Test func withArrowsAloneItIsReachedFromTheKeyLineOfToday() {
    var person = Scenario.empty(size: Size(columns: 120, rows: 40))
    person.press(.tab)
    for _ in 0..<6 { person.press(.right) }
    person.press(.enter)
    #expect(person.shows("Through a folder on a stick"), "\(person.picture)")
    person.press(.tab, .right, .enter)
    #expect(!person.shows("Through a folder on a stick"), "\(person.picture)")
  }

  @Test func aStickThatIsNotInIsSaidAndThePathStays() {
    var person = Scenario.empty()
    asking(&person)
    person.type("/media/nothing")
    person.press(.enter)
    #expect(person.shows("There is no such place."), "\(person.picture)")
    #expect(person.shows("/media/nothing"), "\(person.picture)")
  }

  @Test func whatIsBeingWrittenStaysAndWhatOthersWroteThereStandsBesideIt() throws {
    var person = Scenario.empty()
    person.press(.character("j"))
    person.type("At the river")
    person.wait(seconds: 2)
    let entry = try #require(person.contents?.records(JournalEntry.type).first)
    let id = entry.id
    person.send(.syncing(done: 1, total: 2))
    person.type(", early")
    var contents = person.vault.contents
    for filed in note("At the market", id, in: entry.dossier) { contents.apply(filed.operation, in: filed.dossier) }
    person.send(.synced(SyncOutcome(), contents))
    #expect(person.shows("At the river, early"), "\(person.picture)")
    person.type(" morning")
    person.wait(seconds: 2)
    #expect(person.shows("At the river, early morning"), "\(person.picture)")
    #expect(person.contents?[id]?.conflict("text").count == 2)
    #expect(person.vault.contents.records(JournalEntry.type).count == 1)
  }

  @Test func whatTheDiskDoesNotTakeIsSavedOntoAStick() {
    var person = Scenario.empty()
    person.vault.isFull = true
    person.press(.character("j"))
    person.type("Nobody slept")
    person.wait(seconds: 2)
    #expect(person.shows("saves it onto a stick"), "\(person.picture)")
    asking(&person)
    #expect(person.shows("Not saved since"), "\(person.picture)")
    person.type("/media/stick/study")
    person.press(.enter)
    #expect(person.shows("Saved onto the stick."), "\(person.picture)")
    #expect(person.vault.delivered.contains { $0.operation.value == .text("Nobody slept") })
    person.vault.isFull = false
    person.wait(seconds: 10)
    #expect(person.vault.durable.contains { $0.operation.value == .text("Nobody slept") })
  }
}
