import Notebook

/// The answers again, one row to an interview: for reading, not for counting.
enum AnswersWide {
  /// Three columns for every question of the guides used, and for those of older guides that were answered.
  static func table(_ answers: [Record], _ reader: LevelReader) -> PlannedTable {
    var byInterview: [RecordID: [String: Record]] = [:]
    var asked: Set<String> = []
    for answer in answers {
      guard let interview = answer[Answer.interview], let question = answer[Answer.question] else { continue }
      byInterview[interview, default: [:]][question] = answer
      asked.insert(question)
    }
    let questions = order(of: asked)
    let interviews = byInterview.keys.map { (reader.code($0), $0) }.sorted { $0 < $1 }
    return PlannedTable(
      "answers_wide", columns(questions, reader.level),
      interviews.map { code, id in
        [reader.id(id), code] + questions.flatMap { cells(byInterview[id]?[$0], reader) }
      })
  }

  /// As the guides ask them; questions no guide has any more come last.
  private static func order(of asked: Set<String>) -> [String] {
    var known: [String] = []
    for question in Guide.builtIn.flatMap(\.questions) where !known.contains(question.id) { known.append(question.id) }
    return known.filter(asked.contains) + asked.subtracting(known).sorted()
  }

  private static func cells(_ answer: Record?, _ reader: LevelReader) -> [String] {
    guard let answer else { return ["", "", ""] }
    func value(_ spec: FieldSpec) -> Value? {
      guard case .value(let value) = reader.reading(spec, of: answer) else { return nil }
      return value
    }
    let codes = value(Answer.value.spec).flatMap([Code].init)?.map(\.text).joined(separator: " ")
    return [
      value(Answer.text.spec).flatMap(Prose.init)?.text ?? "",
      value(Answer.missing.spec).flatMap(Code.init)?.text ?? "", codes ?? "",
    ]
  }

  private static func columns(_ questions: [String], _ level: Level) -> [Column] {
    [
      Column("interviewId", "reference", "interview", "Its id in interviews."),
      Column("interview", "reference", "interview", "Its number in interviews."),
    ]
      + questions.flatMap { question in
        let wording = Guide.builtIn.lazy.compactMap { $0.question(question) }.first?.wording[.en] ?? ""
        return [
          Answer.text.spec.column(named: question, "long text", wording, at: level),
          Answer.missing.spec.column(named: question + "Missing", "code", "Why not answered.", vocabulary: "missing",
            at: level),
          Answer.value.spec.column(
            named: question + "Codes", "codes", "Themes, with spaces between; see answers_codes.", at: level),
        ]
      }
  }
}
