/// What questions that do not apply any more wrote beside their own answers; none of it is lost.
public struct HiddenWritings: Hashable, Sendable {
  /// The questions that do not apply, by their ids.
  public private(set) var questions: [String] = []
  /// Rows that only such questions make.
  public private(set) var records: Set<RecordID> = []
  /// Fields that only such questions fill, of rows that other questions make too.
  public private(set) var fields: Set<FieldPlace> = []
  /// Fields of the person or group talked about that only such questions fill.
  public private(set) var ofSubject: Set<String> = []

  /// One way in which a question fills a field.
  private struct Filling {
    let kind: String
    let field: String
    let fixed: [String: Value]
    let makes: Bool

    func fits(_ record: Record) -> Bool {
      record.kind == kind && fixed.allSatisfy { record.value($0.key) == $0.value }
    }
  }

  /// Looks through the rows told in one interview.
  init(_ talk: Talk, in contents: Contents) {
    guard talk.hidesQuestions(in: contents) else { return }
    let course = talk.course(in: contents)
    let hidden = course.filter { if case .hidden = $0.standing { true } else { false } }.map(\.question)
    guard !hidden.isEmpty else { return }
    questions = hidden.map(\.id)
    let hiddenIDs = Set(questions)
    let others = course.map(\.question).filter { !hiddenIDs.contains($0.id) }
    ofSubject = Set(hidden.flatMap(Self.ofSubject)).subtracting(others.flatMap(Self.ofSubject))
    let dropped = hidden.flatMap(Self.fillings)
    // In most talks nothing was written for them: what the other questions fill is not gone through then.
    let kinds = Set(dropped.map(\.kind)).filter { !talk.toldIDs($0, in: contents).isEmpty }
    guard !kinds.isEmpty else { return }
    let kept = others.flatMap(Self.fillings)
    for kind in kinds {
      for id in talk.toldIDs(kind, in: contents) {
        // What another interview may have told as well stands.
        guard let record = contents[id], record.readings(Common.sourceRef) == [talk.id] else { continue }
        let mine = dropped.filter { $0.fits(record) }
        let theirs = kept.filter { $0.fits(record) }
        if mine.contains(where: \.makes), !theirs.contains(where: \.makes) {
          records.insert(id)
        } else {
          let alone = Set(mine.map(\.field)).subtracting(theirs.map(\.field))
          fields.formUnion(alone.map { FieldPlace(record: id, field: $0) })
        }
      }
    }
  }

  private static func ofSubject(_ question: Question) -> [String] {
    question.choices.compactMap { if case .subject(let field) = $0.target { field } else { nil } }
  }

  // Promises are made on several screens, for whatever reason: no question can take one back.
  // Permission, and what is set for the interview itself, counts wherever it was asked.
  private static func fillings(_ question: Question) -> [Filling] {
    let chosen = question.choices.compactMap { choice -> Filling? in
      switch choice.target {
      case .each(let kind, let field, let fixed):
        Filling(kind: kind, field: field, fixed: fixed.mapValues(Value.text), makes: true)
      case .one(let kind, let field): Filling(kind: kind, field: field, fixed: [:], makes: true)
      case .subject, .interview, .answer: nil
      }
    }
    let rows = question.rows.map { block in
      block.columns.map { column in
        Filling(
          kind: column.record ?? block.record, field: column.field, fixed: [:],
          makes: block.canAdd || column.record != nil)
      }
    }
    return (chosen + (rows ?? [])).filter { ![FollowUp.type.kind, Consent.type.kind].contains($0.kind) }
  }
}

extension Talk {
  /// What was written for questions that do not apply now, outside their answers; back when they apply again.
  public func hiddenWritings(in contents: Contents) -> HiddenWritings { HiddenWritings(self, in: contents) }
}
