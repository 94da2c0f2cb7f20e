import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@testable import Fieldbook

@Suite struct SessionListSnapshots {
  private func open(_ code: String, _ person: inout Scenario) {
    person.press(.character("5"), .home)
    for _ in 0..<8 where !person.lines.contains(where: { $0.contains("▸ \(code)") }) { person.press(.down) }
  }

  @Test(arguments: pageSizes) func theListOfSessions(_ size: Size) throws {
    var person = try Scenario.practice(size: size)
    open("S-02", &person)
    check(person, "sessions")
  }

  @Test(arguments: pageSizes) func preparingASession(_ size: Size) throws {
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

  @Test(arguments: pageSizes) func theLastScreenBeforeTheGroup(_ size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.press(.character("5"), .home, .down, .enter, .enter)
    for digit in "122221211" { person.press(.character(digit)) }
    person.press(.enter)
    check(person, "session-before-vote")
  }

  @Test(arguments: pageSizes) func aSessionAsAPage(_ size: Size) throws {
    for code in ["S-01", "S-02", "S-03", "S-04"] {
      var person = try Scenario.practice(size: size)
      open(code, &person)
      person.press(.enter)
      check(person, "session-page-\(code)")
    }
  }

  @Test(arguments: pageSizes) func whatIsLeftToDo(_ size: Size) throws {
    var person = try Scenario.practice(size: size)
    open("S-04", &person)
    person.press(.enter, .right)
    check(person, "session-to-do")
    person = try Scenario.practice(size: size)
    open("S-01", &person)
    person.press(.enter, .right, .enter)
    check(person, "session-sort")
  }

  @Test func withoutSignsAndColourTheyCanBeReadToo() throws {
    func look(_ person: Scenario, _ name: String) {
      let canvas = person.canvas.replacingSigns()
      #expect(Snapshot.difference(canvas, named: "\(name)-plain", in: snapshots) == nil)
      // Letters are those of the group's language.
      let signs = canvas.lines.joined().unicodeScalars.filter {
        !$0.isASCII && !$0.properties.isAlphabetic && !$0.properties.isWhitespace
      }
      #expect(signs.isEmpty, "\(canvas.lines)")
    }
    var person = try Scenario.practice()
    open("S-02", &person)
    look(person, "sessions")
    person.press(.enter)
    look(person, "session-page")
    person.press(.right)
    look(person, "session-to-do")
    person = try Scenario.practice()
    person.press(.character("5"), .home, .down, .enter)
    look(person, "session-before")
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
