import Notebook

/// The answers again, one row to an interview: words, why there are none, and each theme as 1 or 0.
struct AnswersWide {
  /// One question, and the themes that have a column.
  private struct Asked {
    let id: String
    let wording: String
    var codes: [Term]
  }

  private let answers: [Record]
  private let reader: LevelReader
  private let level: Level
  private var questions: [Asked] = []
  /// Where each interview's answers stand among all, in the order of their numbers.
  private var interviews: [(id: RecordID, answers: [Int32])] = []

  /// Of answers that go, at a level.
  init(_ answers: [Record], _ reader: LevelReader, _ vocabularies: Vocabularies, _ level: Level) {
    self.answers = answers
    self.reader = reader
    self.level = level
    var met: [String: Set<String>] = [:]
    var byInterview: [RecordID: [Int32]] = [:]
    for (index, answer) in zip(Int32(0)..., answers) {
      guard let interview = answer[Answer.interview], let question = answer[Answer.question] else { continue }
      met[question, default: []].formUnion(codes(of: answer) ?? [])
      byInterview[interview, default: []].append(index)
    }
    interviews = byInterview.map { (code: reader.code($0.key), id: $0.key, answers: $0.value) }
      .sorted { ($0.code, $0.id) < ($1.code, $1.id) }.map { ($0.id, $0.answers) }
    questions = Self.questions(met, in: reader.contents.guides, vocabularies, Answer.value.spec.treatment(at: level))
  }

  /// The table, its rows made interview by interview.
  var table: PlannedTable {
    PlannedTable("answers_wide", columns, TableRows(interviews.count) { row(interviews[$0]) }, key: ["interviewId"])
  }

  // MARK: - Questions

  /// As the guides ask them; questions no guide has any more come last.
  private static func questions(
    _ met: [String: Set<String>], in guides: [Guide], _ vocabularies: Vocabularies, _ treatment: Treatment
  ) -> [Asked] {
    var asked: [Asked] = []
    var known: Set<String> = []
    for question in guides.lazy.flatMap(\.questions) where met[question.id] != nil {
      guard known.insert(question.id).inserted else { continue }
      asked.append(Asked(id: question.id, wording: question.wording[.en], codes: []))
    }
    asked += met.keys.filter { !known.contains($0) }.sorted().map { Asked(id: $0, wording: "", codes: []) }
    for index in asked.indices {
      let id = asked[index].id
      let listed = guides.flatMap(\.questions).filter { $0.id == id }.flatMap(\.choices)
        .filter { $0.target == .answer }.flatMap { vocabularies.terms($0.vocabulary) }
      asked[index].codes = terms(listed, met[id] ?? [], treatment)
    }
    return asked
  }

  /// Each code once: those of the lists as this level shows them, then what else was chosen.
  private static func terms(_ listed: [Term], _ met: Set<String>, _ treatment: Treatment) -> [Term] {
    var terms: [Term] = []
    var known: Set<String> = []
    for var term in listed {
      if case .coarse(let coarsening) = treatment {
        guard let code = coarsening.shown(Code(term.code)) else { continue }
        if code.text != term.code { term = Term(code: code.text, label: LocalText(code.text), meaning: LocalText("")) }
      }
      if known.insert(term.code).inserted { terms.append(term) }
    }
    return terms
      + met.subtracting(known).sorted().map { Term(code: $0, label: LocalText($0), meaning: LocalText("")) }
  }

  // MARK: - Cells

  private static func words(of question: Asked) -> String {
    let asked = question.wording.isEmpty ? "A question that no guide has any more." : "Asked: " + question.wording
    return asked + " The cell: what was said; empty where only themes were noted, or none of it goes."
  }

  private var columns: [Column] {
    let text = Answer.text.spec
    let missing = Answer.missing.spec
    var columns = [
      Column(
        "interviewId", "reference", "interview", "The talk, by its id in interviews: join on this.",
        pointsTo: Interview.type.table),
      Column("interview", "reference", "interview", "The same talk by its number in interviews."),
    ]
    for question in questions {
      columns.append(text.column(named: question.id, "long text", Self.words(of: question), at: level))
      columns.append(
        missing.column(
          named: question.id + "Missing", "code",
          "Why \(question.id) has no answer; empty: it was answered, or never came up.", vocabulary: "missing",
          at: level))
      for term in question.codes {
        let meaning = term.meaning[.en]
        columns.append(
          Column(
            "\(question.id).\(term.code)", "0/1", term.label[.en],
            "1: chosen for \(question.id). 0: answered, and this was not chosen; where all are 0 the words may have no "
              + "theme yet. Empty: not asked, not answered, or kept back."
              + (meaning.isEmpty ? "" : " The theme: " + meaning),
            class: term.sensitive ? .sensitive : Answer.value.spec.sensitivity,
            values: ["0": "not chosen", "1": "chosen"]))
      }
    }
    return Self.toldApart(columns)
  }

  /// A study may call a question as another's column is called.
  private static func toldApart(_ columns: [Column]) -> [Column] {
    var known: Set<String> = []
    return columns.map { column in
      var name = column.name
      while !known.insert(name).inserted { name += "_" }
      return column.named(name)
    }
  }

  private func row(_ interview: (id: RecordID, answers: [Int32])) -> [String] {
    var byQuestion: [String: Record] = [:]
    for answer in interview.answers.lazy.map({ answers[Int($0)] }) {
      if let question = answer[Answer.question] { byQuestion[question] = answer }
    }
    return [reader.id(interview.id), reader.code(interview.id)] + questions.flatMap { cells($0, byQuestion[$0.id]) }
  }

  private func cells(_ question: Asked, _ answer: Record?) -> [String] {
    guard let answer else { return Array(repeating: "", count: 2 + question.codes.count) }
    let text = value(Answer.text.spec, of: answer).flatMap(Prose.init)?.original?.text ?? ""
    let missing = value(Answer.missing.spec, of: answer).flatMap(Code.init)?.text ?? ""
    let chosen = missing.isEmpty ? codes(of: answer) ?? (text.isEmpty || staysCoded(answer) ? nil : []) : nil
    return [text, missing] + question.codes.map { term in chosen.map { $0.contains(term.code) ? "1" : "0" } ?? "" }
  }

  private func value(_ spec: FieldSpec, of answer: Record) -> Value? {
    guard case .value(let value) = reader.reading(spec, of: answer) else { return nil }
    return value
  }

  /// The themes chosen; nil where none ever were, or they stay.
  private func codes(of answer: Record) -> [String]? {
    value(Answer.value.spec, of: answer).flatMap([Code].init)?.map(\.text)
  }

  private func staysCoded(_ answer: Record) -> Bool { reader.stay(Answer.value.spec, of: answer) != nil }
}
