import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@testable import Fieldbook

@Suite struct HistoryComesBack {
  @Test func whatWasReplacedComesBackWithOneKeyAndGoesWithAnother() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .enter)
    person.type(" of the hill")
    person.press(.escape, .enter)
    // From a text the history is on the key line; it is the last part of the page too.
    person.press(.left)
    for _ in 0..<9 { person.press(.right) }
    #expect(person.line(2).contains("History"), "\(person.picture)")
    #expect(person.line(5).contains("Thursday 12 March"), "\(person.picture)")
    #expect(person.line(6).contains("T2   what you call them"), "\(person.picture)")
    #expect(person.line(6).hasSuffix("stands now"), "\(person.picture)")
    for _ in 0..<400 where !person.marks("") {
      person.press(.down)
    }
    person.press(.enter)
    #expect(person.shows("the lay preacher"), "\(person.picture)")
    #expect(person.shows("the lay preacher of the hill"), "\(person.picture)")
    person.press(.character("1"))
    #expect(person.line(1).contains("A-01 · the lay preacher "), "\(person.picture)")
    #expect(person.shows("Brought back. Ctrl-Z takes it away again."), "\(person.picture)")
    person.press(.control("z"))
    #expect(person.line(1).contains("the lay preacher of the hill"), "\(person.picture)")
  }

  @Test func whatStandsNowIsNotBroughtBack() throws {
    var person = try Scenario.practice()
    person.press(.character("2"), .enter, .down, .down, .left)
    for _ in 0..<9 { person.press(.right) }
    person.press(.enter, .enter)
    #expect(person.shows("This stands now."), "\(person.picture)")
  }

  @Test func aNotesHistoryIsReachedFromItsText() throws {
    var person = try Scenario.practice()
    person.press(.character("4"), .enter, .end)
    person.type(" And then the rain.")
    person.press(.function(9))
    person.type("history")
    person.press(.enter)
    #expect(person.line(1).contains("history"), "\(person.picture)")
    #expect(person.lines.filter { $0.contains("T2   note") }.count == 2, "\(person.picture)")
    for _ in 0..<400 where !person.marks("note ") {
      person.press(.down)
    }
    person.press(.enter, .enter, .escape)
    #expect(!person.shows("And then the rain."), "\(person.picture)")
    person.press(.control("z"))
    #expect(person.shows("And then the rain."), "\n\(person.picture)")
  }

  @Test func permissionIsAskedAgainNotBroughtBack() throws {
    var person = try Scenario.practice()
    let consent = try #require(person.contents?.records(Consent.type).first { $0[Consent.status] == "given" })
    let interview = try #require(consent[Consent.interview].flatMap { person.contents?[$0] })
    person.meet((who: "T1", write: { _ in [Change(consent, Consent.status, "withdrawn")] }))
    var page = WritingPageOf.consent(interview, in: person)
    page.press(.enter)
    #expect(page.contents?[consent.id]?[Consent.status] == "withdrawn", "\(page.picture)")
    #expect(page.shows("Permission is asked again, not brought back."), "\(page.picture)")
  }
}

extension Scenario {
  /// True when the marker stands on something that was replaced.
  fileprivate func marks(_ label: String) -> Bool {
    lines.contains { $0.hasPrefix(" ▸") && (label.isEmpty || $0.contains(label)) && $0.hasSuffix("replaced") }
  }
}

private enum WritingPageOf {
  /// Opens what the permission of an interview said before.
  static func consent(_ interview: Record, in person: Scenario) -> Scenario {
    var person = person
    person.press(.character("3"), .character("/"))
    person.type(interview[Interview.code] ?? "")
    person.press(.enter, .character("h"))
    for _ in 0..<400 where !person.marks("· perm") {
      person.press(.down)
    }
    person.press(.enter)
    return person
  }
}
