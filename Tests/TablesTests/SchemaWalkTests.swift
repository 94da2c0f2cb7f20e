import Foundation
import Notebook
import Testing

@testable import Tables

@Suite("Every declared field")
struct SchemaWalkTests {
  /// A value of the field's type that no other field has, and the text it would show as.
  private func canary(_ spec: FieldSpec, _ type: RecordType, _ number: Int) -> (value: Value, shown: String)? {
    let word = "canary\(number)x"
    switch spec.type {
    case .line, .prose, .code: return (.text(word), word)
    case .codes: return (.codes(word), word)
    case .scale, .integer: return (.number(700_000 + number), "\(700_000 + number)")
    case .integers: return (.list([.number(700_000 + number)]), "\(700_000 + number)")
    case .date: return (.date("2026-03-04", asSaid: word), word)
    case .structure: return (.object(["question": .text(word), "cursor": .number(1)]), word)
    case .truth, .reference, .references: return nil
    }
  }

  @Test("What declares a treatment comes out, what declares none is nowhere in any byte")
  func walk() throws {
    var notes = Notes()
    try notes.meet("bell", code: "A-05")
    try notes.write("place", "river", ["placeCode": .text("Z-02")])
    try notes.hear("fine", person: "bell")
    // Fields that decide whether a record goes keep the value that lets it go.
    let deciding: Set<String> = [
      "consent.status", "consent.understood", "consent.pressureSeen", "consent.scopesOpening",
      "consent.scopesClosing", "journal.kind", "journal.privacy", "interview.guideId",
    ]
    var expected: [(name: String, shown: String, goes: Bool)] = []
    var number = 0
    for type in RecordType.all {
      let heard = ["respondent", "consent", "interview"].contains(type.kind)
      let id = type.kind == "study" ? "study" : heard ? "fine-\(type.kind)" : "w\(type.kind.lowercased())"
      var fields: [String: Value] = [:]
      for spec in type.fields {
        number += 1
        let name = "\(type.kind).\(spec.name)"
        if case .reference(let kind) = spec.type {
          let target = ["person": "bell", "place": "river", "interview": "fine-interview", "any": "bell"][kind]
          if name != "interview.followsId", let target { fields[spec.name] = .text(target) }
          if kind == "respondent" { fields[spec.name] = .text("fine-respondent") }
          if ["warningSign", "session", "activity", "activityItem"].contains(kind) {
            fields[spec.name] = .text("w" + kind.lowercased())
          }
          if name == "place.parent" { fields[spec.name] = nil }
        }
        guard !deciding.contains(name), let canary = canary(spec, type, number) else { continue }
        fields[spec.name] = canary.value
        expected.append((name, canary.shown, spec.team != .drop && type.table != nil))
      }
      if type.kind == "journal" { fields["kind"] = .text("context") }
      if type.kind == "session" { fields["groupConsent"] = .truth(true) }
      if type.kind == "study" { fields["studyCutoff"] = nil }
      try notes.write(type.kind, id, in: heard ? "fine-home" : "notebook", fields)
    }
    expected.removeAll { $0.name == "study.studyCutoff" }

    let plan = Export.plan(
      notes.contents,
      Export.Request(.analysis, made: try #require(Day("2026-04-01")), program: "p", tacticalConfirmed: true))
    #expect(expected.contains { !$0.goes } && expected.count > 150)
    let bytes = Data(Export.files(of: plan).flatMap(\.bytes))
    for field in expected {
      #expect((bytes.range(of: Data(field.shown.utf8)) != nil) == field.goes, "\(field.name)")
    }
  }

  @Test("A field nobody declared, and a kind nobody knows, go nowhere")
  func undeclared() throws {
    var notes = Notes()
    try notes.meet("bell", code: "A-05", ["realName": .text("canary-name"), "aliasTranslation": .text("canary-words")])
    try notes.write("vaultRow", "secret", ["name": .text("canary-kind")])
    let plan = Export.plan(
      notes.contents, Export.Request(.analysis, made: try #require(Day("2026-04-01")), program: "p"))
    #expect(plan.files(holding: "canary") == [])
  }
}
