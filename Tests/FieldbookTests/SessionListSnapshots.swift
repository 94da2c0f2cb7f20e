import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@testable import Fieldbook

private let folder = #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/Snapshots"

private let sizes = [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18), Size(columns: 120, rows: 40)]

@Suite struct SessionListSnapshots {
  private func check(_ person: Scenario, _ name: String) {
    let size = person.canvas.size
    let difference = Snapshot.difference(person.canvas, named: "\(name)-\(size.columns)x\(size.rows)", in: folder)
    #expect(difference == nil, Comment(rawValue: difference ?? ""))
  }

  private func open(_ code: String, _ person: inout Scenario) {
    person.press(.character("5"), .home)
    for _ in 0..<8 where !person.lines.contains(where: { $0.contains("▸ \(code)") }) { person.press(.down) }
  }

  @Test(arguments: sizes) func theListOfSessions(_ size: Size) throws {
    var person = try Scenario.practice(size: size)
    open("S-02", &person)
    check(person, "sessions")
  }

  @Test(arguments: sizes) func preparingASession(_ size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.press(.character("5"), .home, .enter, .character("6"), .down, .character("1"))
    check(person, "session-who")
    person.press(.right, .enter, .down)
    check(person, "session-methods")
    person.press(.enter, .enter, .character("7"))
    check(person, "session-what")
    person.press(.right)
    check(person, "session-before")
    person.press(.enter, .character("1"), .character("2"))
    check(person, "session-harm")
  }

  @Test(arguments: sizes) func theLastScreenBeforeTheGroup(_ size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.press(.character("5"), .home, .down, .enter, .enter)
    for digit in "122221211" { person.press(.character(digit)) }
    person.press(.enter)
    check(person, "session-before-vote")
  }

  @Test(arguments: sizes) func aSessionAsAPage(_ size: Size) throws {
    for code in ["S-01", "S-02", "S-03", "S-04"] {
      var person = try Scenario.practice(size: size)
      open(code, &person)
      person.press(.enter)
      check(person, "session-page-\(code)")
    }
  }

  @Test(arguments: sizes) func whatIsLeftToDo(_ size: Size) throws {
    var person = try Scenario.practice(size: size)
    open("S-04", &person)
    person.press(.enter, .right)
    check(person, "session-to-do")
    person = try Scenario.practice(size: size)
    open("S-01", &person)
    person.press(.enter, .right, .enter)
    check(person, "session-sort")
  }

  @Test func theSameInArabic() throws {
    var person = try Scenario.practice(language: .ar)
    open("S-02", &person)
    check(person, "sessions-ar")
    person.press(.enter)
    check(person, "session-page-ar")
    person.press(.right)
    check(person, "session-to-do-ar")
  }
}
