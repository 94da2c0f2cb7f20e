import Canvas
import FieldbookTestSupport
import Notebook
import Tables
import Testing

@testable import Fieldbook

private let folder = #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 } + "/Snapshots"

private let sizes = [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18), Size(columns: 120, rows: 40)]

@Suite struct FindingsSnapshots {
  private func check(_ canvas: Canvas, _ name: String) {
    let difference = Snapshot.difference(
      canvas, named: "\(name)-\(canvas.size.columns)x\(canvas.size.rows)", in: folder)
    #expect(difference == nil, Comment(rawValue: difference ?? ""))
  }

  @Test(arguments: sizes) func theListOfViews(_ size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.press(.character("6"))
    check(person.canvas, "findings")
  }

  @Test(arguments: FindingsView.allCases, sizes) func everyView(_ view: FindingsView, _ size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.look(at: view)
    check(person.canvas, "findings-\(view.rawValue)")
  }

  @Test(arguments: FindingsView.allCases, sizes)
  func everyViewInBlackAndWhiteAndInSignsEveryTerminalHas(_ view: FindingsView, _ size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.look(at: view)
    check(person.canvas.replacingSigns().inMonochrome(), "findings-\(view.rawValue)-plain")
  }

  @Test(arguments: FindingsView.allCases) func everyViewInArabic(_ view: FindingsView) throws {
    var person = try Scenario.practice(language: .ar)
    person.look(at: view)
    check(person.canvas, "findings-\(view.rawValue)-ar")
  }

  @Test(arguments: sizes) func whatLiesUnderAFigure(_ size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.look(at: .why)
    person.press(.enter)
    check(person.canvas, "findings-beneath")
  }

  @Test(arguments: sizes) func narrowing(_ size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.look(at: .dangers)
    person.press(.character("f"))
    check(person.canvas, "findings-narrow")
    person.press(.enter, .character("3"))
    person.press(.escape)
    check(person.canvas, "findings-narrowed")
  }

  @Test(arguments: [FindingsView.why, .dangers, .wishes, .gap]) func asEveryoneMaySeeIt(_ view: FindingsView) throws {
    var person = try Scenario.practice()
    person.look(at: view)
    person.choose(.whoLooks)
    person.choose(.whoLooks)
    check(person.canvas, "findings-\(view.rawValue)-everyone")
  }

  @Test func anEmptyNotebookSaysHowToBegin() {
    var person = Scenario.empty()
    person.look(at: .dangers)
    check(person.canvas, "findings-empty")
  }
}
