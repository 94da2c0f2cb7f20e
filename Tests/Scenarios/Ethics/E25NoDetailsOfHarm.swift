import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Tables
import Testing

@Suite("E25 No details of sexual harm or of killing") struct E25NoDetailsOfHarm {
  private static let canary = "quinceword of how it was"

  /// The practice study with a danger told in I-03 of this kind, and words beside it.
  private func told(_ kind: Code) throws -> Scenario {
    var person = try Scenario.practice()
    let contents = try #require(person.contents)
    let interview = try #require(contents.records(code: "I-03").first)
    let talk = try #require(Talk(interview.id, in: contents))
    let risk = try #require(contents.records(Risk.type, pointingAt: interview.id).first)
    person.meet(
      (
        "T2",
        { contents in
          talk.answering("e1", Answer.text, Prose(Self.canary), in: contents)
            + [Change(risk, Risk.riskType, kind), Change(risk, Risk.vulnerability, Prose(Self.canary))]
        }
      ))
    return person
  }

  private func files(_ person: Scenario) throws -> [[String]] {
    let contents = try #require(person.contents)
    return Export.plan(contents, Export.Request(.analysis, made: Scenario.start.day, program: "")).tables
      .flatMap(\.rows)
  }

  @Test(arguments: ["sexual_harm", "attack_body"] as [Code])
  func wordsBesideItNeverLeaveAndAreCounted(_ kind: Code) throws {
    let person = try told(kind)
    #expect(try !files(person).contains { $0.contains { $0.contains("quinceword") } })
    let contents = try #require(person.contents)
    let plan = Export.plan(contents, Export.Request(.analysis, made: Scenario.start.day, program: ""))
    #expect(plan.tables.first { $0.name == "risks" }?.valuesStay[.noDetails] ?? 0 >= 1)
    #expect(plan.tables.first { $0.name == "answers_long" }?.valuesStay[.noDetails] ?? 0 >= 1)
    let other = try told("exhaustion")
    #expect(try files(other).contains { $0.contains { $0.contains("quinceword") } })
  }

  @Test(arguments: ["sexual_harm", "attack_body"] as [Code])
  func theyAreFoldedWhereOneReads(_ kind: Code) throws {
    var person = try told(kind)
    // Reading through.
    person.press(.character("3"), .character("/"))
    person.type("I-03")
    person.press(.enter)
    for _ in 0..<30 where !person.shows("folded away") { person.press(.right) }
    #expect(person.shows("folded away") && !person.shows("quinceword"), "\(person.picture)")
    // Found.
    person.press(.function(3))
    person.type("quinceword")
    #expect(person.shows("folded away") && !person.lines.dropFirst().contains { $0.contains("quinceword") }, "\(person.picture)")
    // The danger's own page, until one goes into the field.
    person.press(.escape, .escape, .escape)
    #expect(!person.shows("quinceword"), "\(person.picture)")
  }

  @Test func choosingItClosesNothingAndDestroysNothing() throws {
    var person = try told("sexual_harm")
    person.press(.character("3"), .character("/"))
    person.type("I-03")
    person.press(.enter)
    for _ in 0..<30 where !person.shows("folded away") { person.press(.right) }
    person.press(.enter)
    for _ in 0..<9 where !person.shows("No details, please.") { person.press(.control("n")) }
    #expect(person.shows("No details, please."), "\(person.picture)")
    #expect(person.shows("quinceword"), "the box is open: \(person.picture)")
    person.type("X")
    person.wait(seconds: 2)
    let contents = person.vault.contents
    let interview = try #require(contents.records(code: "I-03").first)
    let talk = try #require(Talk(interview.id, in: contents))
    #expect(talk.answer("e1", in: contents)?[Answer.text]?.text.contains("quinceword") == true)
    #expect(talk.answer("e1", in: contents)?[Answer.text]?.text.contains("X") == true)
  }
}
