import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@testable import Fieldbook

private let folder = #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/Snapshots"

private let sizes = [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18), Size(columns: 120, rows: 40)]

@Suite struct PeopleSnapshots {
  @Test(arguments: sizes) func todayLooksLikeItsSketch(_ size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.press(.down)
    #expect(Snapshot.difference(person.canvas, named: "Today-\(size.columns)x\(size.rows)", in: folder) == nil)
  }

  @Test(arguments: sizes) func peopleLookLikeTheirSketch(_ size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.press(.character("2"), .down, .down, .down, .down)
    #expect(Snapshot.difference(person.canvas, named: "People-\(size.columns)x\(size.rows)", in: folder) == nil)
  }

  @Test(arguments: sizes) func dangersOfAPersonStandInWords(_ size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.press(.character("2"), .down, .down, .down, .down, .down, .enter, .down, .down, .right, .right)
    #expect(Snapshot.difference(person.canvas, named: "Dangers-\(size.columns)x\(size.rows)", in: folder) == nil)
  }

  @Test(arguments: sizes) func aFormWithItsListOpen(_ size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.press(.character("2"), .enter, .down, .down, .down, .enter)
    #expect(Snapshot.difference(person.canvas, named: "Choices-\(size.columns)x\(size.rows)", in: folder) == nil)
  }

  @Test func aNewNotebook() {
    let person = Scenario.empty()
    #expect(Snapshot.difference(person.canvas, named: "Today-new", in: folder) == nil)
  }

  @Test(arguments: sizes) func wordsOfEveryScriptKeepTheirColumns(_ size: Size) throws {
    var person = Scenario.empty(size: size)
    person.press(.character("2"))
    let handles = ["نجلس مع الجميع", "சமாதானம் செய்யும் பெண்கள்", String(repeating: "Ununterbrochenes", count: 13)]
    for handle in handles {
      person.press(.home, .enter)
      person.paste(handle)
      person.press(.down, .down, .character("3"), .escape)
    }
    person.press(.end)
    #expect(Snapshot.difference(person.canvas, named: "Scripts-\(size.columns)x\(size.rows)", in: folder) == nil)
    for line in person.lines { #expect(TextWidth.columns(of: line) <= size.columns) }
  }
}
