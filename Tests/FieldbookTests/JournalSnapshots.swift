import Canvas
import Fieldbook
import FieldbookTestSupport
import Foundation
import Testing

/// The sizes every screen is looked at in.
private let sizes = [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18), Size(columns: 120, rows: 40)]

@Suite struct JournalSnapshots {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Snapshots"

  private func check(_ name: String, _ person: Scenario) {
    let size = person.canvas.size
    let difference = Snapshot.difference(
      person.canvas, named: "\(name)-\(size.columns)x\(size.rows)", in: Self.folder)
    #expect(difference == nil, Comment(rawValue: difference ?? ""))
  }

  @Test(arguments: sizes) func theJournal(size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.press(.character("4"))
    check("journal", person)
  }

  @Test(arguments: sizes) func aNoteBeingWritten(size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.press(.character("4"), .character("j"))
    person.type(
      "The ferryman does not look at the road any more; he looks at the women. When the fish seller folds her cloth "
        + "before noon the others fold too, and by the time the lorry comes there is no market to enter.")
    person.press(.tab, .tab, .tab, .tab, .tab)
    person.type("market, bell")
    person.press(.enter)
    check("entry", person)
  }

  @Test(arguments: sizes) func theKindOfANote(size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.press(.character("4"), .character("n"))
    person.type("The ferryman does not look at the road any more.")
    person.press(.tab)
    check("entry-kind", person)
  }

  @Test(arguments: sizes) func whatANoteIsAbout(size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.press(.character("4"), .character("n"), .tab, .tab)
    check("entry-about", person)
  }

  @Test(arguments: sizes) func theDaysOfANote(size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.press(.character("4"), .character("n"), .tab, .tab, .tab)
    person.type("after the second harvest")
    check("entry-day", person)
  }

  @Test(arguments: sizes) func find(size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.press(.character("4"), .enter, .function(3))
    person.type("bell")
    person.press(.down)
    check("find", person)
  }

  @Test(arguments: sizes) func findInArabic(size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.press(.function(3))
    person.type("السوق")
    check("find-arabic", person)
  }

  @Test(arguments: sizes) func lookingBeforeWriting(size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.press(.character("7"))
    check("export-look", person)
  }

  @Test(arguments: sizes) func lookingIntoATable(size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.press(.character("7"), .pageDown, .pageDown, .down, .down, .down, .down, .down, .down, .enter)
    check("export-inside", person)
  }

  @Test(arguments: sizes) func whereTheTablesGo(size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.press(.character("7"), .control("n"))
    check("export-where", person)
  }
}
