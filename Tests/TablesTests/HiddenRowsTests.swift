import Notebook
import Testing

@testable import Tables

@Suite("What was told for a question that does not apply any more")
struct HiddenRowsTests {
  /// A guide of the study's own in which these questions are for people who speak of themselves.
  private func guide(ofThemselves ids: Set<String>) throws -> Guide {
    var guide = try #require(Guide.named("lpa-full-1"))
    guide.id = "harbour"
    for section in guide.sections.indices {
      for question in guide.sections[section].questions.indices
      where ids.contains(guide.sections[section].questions[question].id) {
        guide.sections[section].questions[question].relevant = Relevance("${stance} != 'aboutOther'")
      }
    }
    return guide
  }

  private func talk(by guide: Guide) throws -> Notes {
    var notes = Notes()
    for change in OwnGuide.adding(guide, title: "Harbour") {
      try notes.write(
        change.kind, change.record.text, in: change.dossier.text, [change.field: try #require(change.value)])
    }
    try notes.meet("bell", code: "A-05")
    try notes.hear("fine", person: "bell")
    try notes.write("interview", "fine-interview", in: "fine-home", ["guideId": .text("harbour")])
    return notes
  }

  private func plan(_ notes: Notes) throws -> ExportPlan {
    Export.plan(
      notes.contents,
      Export.Request(.analysis, made: try #require(Day("2026-04-01")), program: "fieldbook 1.0.0"))
  }

  private func speak(_ notes: inout Notes, as stance: String) throws {
    try notes.write("interview", "fine-interview", in: "fine-home", ["stance": .text(stance)])
  }

  @Test("Its rows stay, counted with the reason, and go again when the question applies again")
  func rows() throws {
    var notes = try talk(by: try guide(ofThemselves: ["d1", "e1"]))
    #expect(try plan(notes).files(holding: "weak fine") == ["risks.csv"])
    try speak(&notes, as: "aboutOther")
    let hidden = try plan(notes)
    #expect(hidden.files(holding: "weak fine") == [] && hidden.files(holding: "why fine") == [])
    #expect(hidden.files(holding: "fine-risk") == [], "neither its id")
    #expect(hidden.table("risks")?.stays == [.hidden: 1] && hidden.table("motivations")?.stays == [.hidden: 1])
    #expect(hidden.files(holding: "rowsStay,risks,hidden,1") == ["export_manifest.csv"])
    #expect(hidden.files(holding: "promised fine") != [], "a promise is nobody's answer")
    try speak(&notes, as: "self")
    let again = try plan(notes)
    #expect(again.files(holding: "weak fine") == ["risks.csv"] && again.files(holding: "why fine") != [])
    #expect(again.table("risks")?.stays == [:])
  }

  @Test("A row that another question makes too goes, without what only the hidden one filled")
  func sharedRow() throws {
    var notes = try talk(by: try guide(ofThemselves: ["b3", "e4"]))
    let told: [String: Value] = ["person": .text("bell"), "sourceRef": .text("fine-interview")]
    func tell(_ kind: String, _ id: String, _ values: [String: Value]) throws {
      try notes.write(kind, id, in: "fine-home", told.merging(values) { _, new in new })
    }
    try tell("recognition", "known", ["ways": .codes("canary-ways"), "byWhom": .codes("canary-by")])
    try tell("sustaining", "keeps", ["factor": .text("canary-keeps"), "direction": .text("sustains")])
    try tell("sustaining", "wears", ["factor": .text("canary-wears"), "direction": .text("wearsDown")])
    try speak(&notes, as: "aboutOther")
    let hidden = try plan(notes)
    #expect(hidden.files(holding: "canary-by") != [] && hidden.files(holding: "canary-ways") == [])
    #expect(hidden.table("recognitions")?.valuesStay == [.hidden: 1] && hidden.table("recognitions")?.stays == [:])
    #expect(hidden.files(holding: "canary-keeps") != [] && hidden.files(holding: "canary-wears") == [])
    #expect(hidden.table("sustaining")?.stays == [.hidden: 1])
    try speak(&notes, as: "self")
    #expect(try plan(notes).files(holding: "canary-ways") != [] && plan(notes).files(holding: "canary-wears") != [])
  }

  @Test("What was told elsewhere too goes: in another interview, or written by the team itself")
  func otherSources() throws {
    var notes = try talk(by: try guide(ofThemselves: ["b2", "e1"]))
    try notes.hear("second", person: "bell")
    try notes.write("risk", "fine-risk", in: "fine-home", ["sourceRef": .text("second-interview")])
    try notes.write("person", "bell", in: "bell", source: "fine-interview", ["roles": .codes("canary-told")])
    try speak(&notes, as: "aboutOther")
    let hidden = try plan(notes)
    #expect(hidden.files(holding: "weak fine") == ["risks.csv"])
    #expect(hidden.files(holding: "canary-told") == [])
    #expect(hidden.table("people")?.valuesStay == [.hidden: 1] && hidden.table("people")?.rows.count == 1)
    try notes.write("person", "bell", in: "bell", ["roles": .codes("canary-seen")])
    #expect(try plan(notes).files(holding: "canary-seen") != [])
  }
}
