import Notebook
import Testing

@testable import Tables

@Suite("Answers, one row to an interview")
struct AnswersWideTests {
  private func plan(_ notes: Notes) throws -> ExportPlan {
    Export.plan(notes.contents, Export.Request(.analysis, made: try #require(Day("2026-04-01")), program: "p"))
  }

  private func answer(
    _ question: String, of canary: String, in notes: inout Notes, _ fields: [String: Value]
  ) throws {
    try notes.write(
      "answer", "\(canary)-interview.\(question)", in: "\(canary)-home",
      ["interview": .text("\(canary)-interview"), "question": .text(question)].merging(fields) { $1 })
  }

  /// A question whose themes are the answer's own value, with its list.
  private func coded() throws -> (question: Question, list: Vocabulary) {
    for question in Guide.builtIn.flatMap(\.questions) {
      for choice in question.choices where choice.target == .answer && choice.multiple {
        if let list = Vocabulary.named(choice.vocabulary), list.codes.count > 2 { return (question, list) }
      }
    }
    throw Missing()
  }

  private struct Missing: Error {}

  @Test("A theme is 1 where it was chosen, 0 where another was, and empty where nobody asked or answered")
  func themes() throws {
    let (question, list) = try coded()
    var notes = Notes()
    for canary in ["one", "two", "three", "four"] { try notes.hear(canary, person: "bell") }
    try notes.meet("bell", code: "A-05")
    try answer(question.id, of: "one", in: &notes, ["value": .codes(list.codes[1])])
    try answer(question.id, of: "two", in: &notes, ["missing": .text("declined"), "value": .codes(list.codes[0])])
    try answer(question.id, of: "three", in: &notes, ["text": .text("in words alone")])
    let wide = try #require(try plan(notes).table("answers_wide"))
    let names = wide.columns.map(\.name)
    let place = try #require(names.firstIndex(of: question.id))
    let all = list.terms.map(\.code) + (list.allowsOther ? ["other"] : [])
    #expect(
      Array(names[place..<(place + 2 + all.count)]) == [question.id, question.id + "Missing"]
        + all.map { "\(question.id).\($0)" })
    func cells(_ canary: String) throws -> [String] {
      Array(try #require(wide.rows.first { $0[1] == "I-\(canary)" })[place..<(place + 2 + all.count)])
    }
    #expect(try cells("one") == ["", ""] + all.map { $0 == list.codes[1] ? "1" : "0" })
    #expect(try cells("two") == ["", "declined"] + all.map { _ in "" })
    #expect(try cells("three") == ["in words alone", ""] + all.map { _ in "0" })
    #expect(try cells("four") == ["", ""] + all.map { _ in "" })
    #expect(wide.rows.map { $0[1] } == ["I-four", "I-one", "I-three", "I-two"])
  }

  @Test("The study's own guides have columns too, with their words and their codes in the codebook")
  func ownGuides() throws {
    var notes = Notes()
    try notes.meet("bell", code: "A-05")
    try notes.hear("one", person: "bell")
    let guide = """
      {"id": "river-1", "version": "2", "title": "River", "duration": "short", "languages": ["en"], "sections": [
        {"id": "A", "label": "Ferry", "questions": [
          {"id": "ferry", "wording": "What does the ferry mean to you?",
           "choices": [{"prompt": "What did you hear?", "vocabulary": "motivation", "multiple": true}]}]}]}
      """
    try notes.write(
      "guide", "guide.river-1.2",
      ["guideId": .text("river-1"), "version": .number(2), "title": .text("River"), "definition": .text(guide)])
    try answer("ferry", of: "one", in: &notes, ["value": .codes("hope"), "text": .text("it crosses")])
    try answer("gone-long-ago", of: "one", in: &notes, ["text": .text("still there")])
    let plan = try plan(notes)
    let wide = try #require(plan.table("answers_wide"))
    let names = wide.columns.map(\.name)
    let row = try #require(wide.rows.first)
    #expect(row[try #require(names.firstIndex(of: "ferry.hope"))] == "1")
    #expect(row[try #require(names.firstIndex(of: "ferry"))] == "it crosses")
    #expect(Array(names.suffix(2)) == ["gone-long-ago", "gone-long-agoMissing"])
    let words = plan.codebook.rows.first { $0[0] == "answers_wide" && $0[1] == "ferry" }
    #expect(words?[5].contains("What does the ferry mean to you?") == true)
    #expect(
      plan.codebook.rows.contains { $0[0] == "answers_codes" && $0[3] == "hope" && $0[5].contains("question ferry") })
  }
}
