/// What the skip rules of a guide ask about one interview: its answers as codes, and how the talk goes.
public struct InterviewValues {
  private let interview: Record
  private let guide: Guide
  private let contents: Contents
  private let told: [Record]

  /// Looks at one interview through the guide it was led by.
  public init(_ interview: Record, by guide: Guide, in contents: Contents) {
    self.interview = interview
    self.guide = guide
    self.contents = contents
    told = contents.records(pointingAt: interview.id).filter { $0[Common.sourceRef] == interview.id }
  }

  /// The questions that no longer apply: what was answered there is kept and goes into no table.
  public var hiddenQuestions: [String] {
    guide.sequence(value).compactMap { step in
      if case .hidden = step.standing { step.question.id } else { nil }
    }
  }

  /// What stands under a name: an interview name such as `stance`, or a question as its codes or rows.
  public func value(_ name: String) -> RelevanceValue {
    switch name {
    case "stance": return code(interview[Interview.stance])
    case "distress": return interview[Interview.distressPeak].map { .number(Double($0)) } ?? .missing
    case "topics": return .list(interview[Interview.topicsToAvoid]?.map(\.text) ?? [])
    case "ageBand": return code(interview[Interview.respondent].flatMap { contents[$0]?[Respondent.ageBand] })
    default: break
    }
    guard let question = guide.question(name) else { return .missing }
    if let rows = question.rows, let first = rows.columns.first {
      return .list(ordered(rows.record).compactMap { codes(first.field, of: $0).first })
    }
    guard let choice = question.choices.first else { return .missing }
    let chosen = codes(choice.target, question: name)
    return choice.multiple ? .list(chosen) : chosen.first.map(RelevanceValue.text) ?? .missing
  }

  // MARK: - Where choices are kept

  private func codes(_ target: ChoiceTarget, question: String) -> [String] {
    switch target {
    case .each(let record, let field, let fixed):
      ordered(record).filter { row in fixed.allSatisfy { codes($0.key, of: row) == [$0.value] } }
        .flatMap { codes(field, of: $0) }
    case .one(let record, let field): ordered(record).first.map { codes(field, of: $0) } ?? []
    case .subject(let field):
      interview[Interview.people]?.first.flatMap { contents[$0] }.map { codes(field, of: $0) } ?? []
    case .interview(let field): codes(field, of: interview)
    case .answer:
      RecordID.answer(interview: interview.id, question: question).flatMap { contents[$0]?[Answer.value] }?
        .map(\.text) ?? []
    }
  }

  /// The rows of a kind told here, the most important first.
  private func ordered(_ kind: String) -> [Record] {
    told.filter { $0.kind == kind }.sorted { (place($0), $0.id) < (place($1), $1.id) }
  }

  private func place(_ row: Record) -> Int {
    (row.value("priority") ?? row.value("rank")).flatMap(Int.init) ?? .max
  }

  private func codes(_ field: String, of record: Record) -> [String] {
    guard let value = record.value(field) else { return [] }
    return [Code](value)?.map(\.text) ?? Code(value).map { [$0.text] } ?? []
  }

  private func code(_ code: Code?) -> RelevanceValue { code.map { .text($0.text) } ?? .missing }
}
