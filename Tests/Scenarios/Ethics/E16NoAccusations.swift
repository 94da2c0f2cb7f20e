import Canvas
@testable import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite("E16 Nobody is accused in this notebook") struct E16NoAccusations {
  @Test func noFieldInvitesTheNameOfWhoDidItOrToldOnWhom() {
    let words = [
      "perpetrator", "culprit", "suspect", "accused", "commander", "informer", "who did", "who denounced", "killer",
      "responsible for", "ringleader",
    ]
    for type in RecordType.all {
      for field in type.fields {
        let text = "\(field.name) \(field.label) \(field.help)".lowercased()
        #expect(!words.contains { text.contains($0) }, "\(type.kind).\(field.name)")
      }
    }
  }

  @Test func sidesAreChosenFromKindsAndNoLineStandsBesideThem() {
    let sides = RecordType.all.flatMap(\.fields).filter {
      switch $0.type {
      case .code(let name), .codes(let name, _): name == "riskSource" || name == "armedActor"
      default: false
      }
    }
    #expect(!sides.isEmpty)
    for side in sides {
      switch side.type {
      case .code(let name), .codes(let name, _):
        #expect(Vocabulary.named(name)?.allowsOther == false, "\(side.name) opens a line for words")
      default: break
      }
    }
  }

  @Test(arguments: Language.allCases) func whereSidesAreChosenItSaysWhereSuchWordsBelong(_ language: Language) throws {
    var person = try Scenario.practice(language: language)
    let label = FieldLabels.label(kind: "risk", field: Risk.sources.spec, in: language)
    person.press(.character("2"), .down, .down, .down, .down, .down, .down, .enter, .down, .down, .right, .right, .enter)
    for _ in 0..<15 where !person.lines.contains(where: { $0.contains("▸ \(label.prefix(14))") }) { person.press(.down) }
    let words = Tongue(language)(GuardWord.testimony)
    #expect(person.shows(String(words.prefix(28))), "\(person.picture)")
  }

  @Test func anInterviewSaysSoOnceInformingIsNamed() throws {
    var person = try Scenario.practice()
    let contents = try #require(person.contents)
    let risk = try #require(contents.records(Risk.type).first { $0[Risk.riskType] == "denounced" })
    let interview = try #require(risk[Common.sourceRef])
    let code = try #require(contents[interview]?[Interview.code])
    person.press(.character("3"), .character("/"))
    person.type(code)
    person.press(.enter, .enter)
    for _ in 0..<40 where !person.shows("names of who did it") { person.press(.control("n")) }
    #expect(person.shows("names of who did it"), "\(person.picture)")
  }
}
