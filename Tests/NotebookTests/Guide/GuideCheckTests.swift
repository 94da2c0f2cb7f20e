import Testing

@testable import Notebook

@Suite("Looking a guide over")
struct GuideCheckTests {
  private func guide(_ questions: [Question], languages: [Language] = [.en]) -> Guide {
    Guide(
      id: "g", version: "1", title: "T", duration: "D", languages: languages,
      sections: [GuideSection(id: "A", label: "Opening", questions: questions)])
  }

  private func faults(_ guide: Guide) -> [GuideFinding.Fault] {
    GuideCheck.findings(in: guide).map(\.fault)
  }

  @Test("a good guide has no findings")
  func good() {
    #expect(faults(guide([Question(id: "q1", wording: "How are you?")])) == [])
  }

  @Test("an unknown list, a second question of the same id, an empty wording are found")
  func plainFaults() {
    let choice = ChoiceField(name: "x", prompt: "?", vocabulary: "no such list")
    #expect(
      faults(guide([Question(id: "q1", wording: "?", choices: [choice])])) == [.unknownVocabulary("no such list")])
    #expect(faults(guide([Question(id: "q1", wording: "?"), Question(id: "q1", wording: "?")])) == [.duplicateId])
    #expect(faults(guide([Question(id: "q1", wording: "")])) == [.emptyWording([.en])])
    #expect(faults(guide([])) == [.noQuestions])
  }

  @Test("a language promised and not delivered is found")
  func languages() {
    let found = GuideCheck.findings(in: guide([Question(id: "q1", wording: "How are you?")], languages: [.en, .fr]))
    #expect(found.contains(GuideFinding(place: "q1", fault: .emptyWording([.fr]))))
  }

  @Test("a rule that cannot be read, or asks for a question that is not there, is found")
  func rules() {
    let broken = Question(id: "q1", wording: "?", relevant: Relevance("${stance} =="))
    #expect(
      faults(guide([broken])) == [
        .unreadableRule("${stance} ==", RelevanceError(column: 12, reason: .unexpected("=")))
      ])
    let lost = Question(id: "q1", wording: "?", relevant: Relevance("count(${q9}) > 0"))
    #expect(faults(guide([lost])) == [.unknownName("q9")])
  }

  @Test("two choices that would both be the answer's own value are found")
  func ownValues() {
    let choices = ["x", "y"].map { ChoiceField(name: $0, prompt: "?", vocabulary: "yesNo") }
    #expect(faults(guide([Question(id: "q1", wording: "?", choices: choices)])) == [.secondOwnValue("y")])
  }

  @Test("a row without parts and a part with an unknown list are found")
  func rows() {
    let column = RowColumn(field: "f", heading: "h", kind: .scale("no such scale"))
    #expect(
      faults(guide([Question(id: "q1", wording: "?", rows: RowBlock(record: "risk", columns: [column]))])) == [
        .unknownVocabulary("no such scale")
      ])
    #expect(
      faults(guide([Question(id: "q1", wording: "?", rows: RowBlock(record: "risk", columns: []))])) == [.emptyRow])
  }
}
