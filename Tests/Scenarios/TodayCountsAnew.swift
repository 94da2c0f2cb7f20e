import FieldbookTestSupport
import Notebook
import Testing

@testable import Fieldbook

@Suite struct TodayCountsAnew {
  /// What is kept between two countings never differs from counting everything.
  @Test func answersWithoutThemesAreCountedAsIfNothingHadBeenKept() throws {
    var contents = try #require(try Scenario.practice().contents)
    var kept = InterviewFlow.UnthemedAnswers()
    var pen = Pen(who: "T2", chance: Chance(seed: (31, 2, 3, 4)))
    func check(_ comment: Comment) {
      var fresh = InterviewFlow.UnthemedAnswers()
      #expect(kept.gather(contents) == fresh.gather(contents), comment)
    }
    check("at first")
    let before = kept.gather(contents).count
    let rows = contents.records(Motivation.type) + contents.records(Consent.type) + contents.records(Strategy.type)
    for row in rows.shuffled(using: &pen.chance).prefix(40) {
      let field = row.kind == Consent.type.kind ? Change(row, Consent.status, "refused") : Change(row, .deleted, true)
      _ = pen.write(field, into: &contents, at: Moment(seconds: 0))
      check("\(row.kind) \(row.id)")
    }
    for person in contents.records(PeaceAgent.type) {
      for field in PeaceAgent.type.fields where field.name != "code" {
        _ = pen.write(
          Change(dossier: person.dossier, record: person.id, kind: person.kind, field: field.name, value: nil),
          into: &contents, at: Moment(seconds: 0))
      }
      check("\(person.id)")
    }
    #expect(kept.gather(contents).count != before)
    contents.forget(try #require(contents.records(Interview.type).first).dossier)
    check("after one was erased")
  }
}
