import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct BinAndBack {
  @Test func whatIsInTheBinStandsOnTodayAndComesBack() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .character(" "), .character(" "), .delete, .character("4"), .delete)
    person.press(.character("1"))
    #expect(person.shows("3 things in the bin"), "\(person.picture)")
    for _ in 0..<20 where !person.lines.contains(where: { $0.contains("▸  3 things") }) { person.press(.down) }
    person.press(.enter)
    #expect(person.line(1).contains("In the bin: 3"), "\(person.picture)")
    #expect(person.line(5).hasPrefix(" ▸ note"), "\(person.picture)")
    #expect(person.line(6).contains("A-0"), "\(person.picture)")
    person.press(.down, .character(" "), .character(" "), .enter)
    #expect(person.line(1).contains("In the bin: 1"), "\(person.picture)")
    #expect(person.contents?.records(PeaceAgent.type).count == 12)
    person.press(.control("z"))
    #expect(person.line(1).contains("In the bin: 3"), "\(person.picture)")
    person.press(.character("1"), .character("1"), .character("1"))
    #expect(person.shows("The bin is empty."), "\(person.picture)")
    person.press(.escape)
    #expect(!person.shows("in the bin"), "\(person.picture)")
  }

  @Test func aRowInTheBinStandsUnderItsPersonWhenThatIsThereToo() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .enter, .down, .down, .right, .right, .delete, .escape, .delete, .function(9))
    person.type("in the bin")
    person.press(.enter)
    #expect(person.line(5).hasPrefix(" ▸ person or group"), "\(person.picture)")
    #expect(person.line(6).hasPrefix("     danger"), "\(person.picture)")
    person.press(.enter)
    #expect(person.line(5).hasPrefix(" ▸ danger"), "\(person.picture)")
  }

  @Test func notesThatAreOnlyAnothersAreNotInTheBinOfThisMember() throws {
    var person = Scenario.empty()
    let note = try #require(RecordID("zzznote"))
    person.meet((who: "T1", write: { _ in
      [
        (JournalEntry.privacy.name, Value.text("mine")), (JournalEntry.code.name, .text("J-300")),
        (JournalEntry.text.name, .text("nobody else")), (Field.deleted.name, .truth(true)),
      ].map { Change(dossier: note, record: note, kind: JournalEntry.type.kind, field: $0.0, value: $0.1) }
    }))
    person.press(.function(9))
    person.type("in the bin")
    person.press(.enter)
    #expect(person.shows("The bin is empty."), "\(person.picture)")
  }

  @Test func aNewPageThatWasNotFilledInIsNotInTheBin() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .character("n"), .escape, .character("1"))
    #expect(!person.shows("in the bin"), "\(person.picture)")
  }

  @Test func aNumberInTheBinIsNotGivenAgain() {
    var contents = Contents()
    var pen = Pen(who: "T2", chance: Chance(seed: (1, 2, 3, 4)))
    for number in 100...999 {
      let id = RecordID.random(using: &pen.chance)
      for (field, value) in [(PeaceAgent.code.name, Value.text("A-\(number)")), (Field.deleted.name, .truth(true))] {
        _ = pen.write(
          Change(dossier: id, record: id, kind: PeaceAgent.type.kind, field: field, value: value), into: &contents,
          at: Moment(seconds: 0))
      }
    }
    #expect(contents.freshCode(PeaceAgent.type, using: &pen.chance).count == 6)
  }
}
