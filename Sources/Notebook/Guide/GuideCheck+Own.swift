extension GuideCheck {
  /// The ids by which the screens know what belongs to permission.
  private static let fixed: [(kind: QuestionKind, id: String)] = [
    (.understanding, "a1"), (.openingPermission, "a2"), (.closingPermission, "g2"),
  ]

  /// Looks for what the notebook needs of a guide beside good questions.
  mutating func runOwn() {
    if !Self.isId(guide.id) { note(guide.id, .badId) }
    if Guide.named(guide.id) != nil { note(guide.id, .takenId) }
    if !(1...9999).contains(guide.number) || String(guide.number) != guide.version {
      note(guide.id, .badVersion(guide.version))
    }
    if guide.questions.count > 200 { note(guide.id, .tooMany(guide.questions.count)) }
    for section in guide.sections where section.id.isEmpty || section.id.count > 3 { note(section.id, .badId) }
    for (kind, id) in Self.fixed {
      let asking = guide.questions.filter { $0.kind == kind }
      if asking.isEmpty { note(guide.id, .noPermission(id)) }
      for question in asking where question.id != id { note(question.id, .fixedId(id, kind: kind.rawValue)) }
    }
    for question in guide.questions {
      if !Self.isId(question.id) { note(question.id, .badId) }
      if question.kind == .gone { note(question.id, .badKind(question.kind.rawValue)) }
      for choice in question.choices { check(choice, of: question) }
      if let rows = question.rows { check(rows, at: question.id) }
    }
  }

  // With the interview's id before it, it is the id of the answer.
  private static func isId(_ id: String) -> Bool { id.utf8.count <= 40 && RecordID(id) != nil }

  // MARK: - Where what is chosen is kept

  private mutating func check(_ choice: ChoiceField, of question: Question) {
    let place = question.id
    switch choice.target {
    case .answer: break
    case .each(let kind, let field, let fixed):
      guard let type = Self.told(kind) else { return note(place, .unknownField(kind)) }
      check(choice.vocabulary, type, field, at: place)
      for name in fixed.keys.sorted() where type.field(name) == nil {
        note(place, .unknownField("\(kind).\(name)"))
      }
    case .one(let kind, let field):
      // Permission is given on its own screens, by the questions of these kinds.
      if kind == Consent.type.kind, question.kind == .understanding || question.kind == .closingPermission { break }
      guard let type = Self.told(kind) else { return note(place, .unknownField(kind)) }
      check(choice.vocabulary, type, field, at: place)
    case .subject(let field): check(choice.vocabulary, PeaceAgent.type, field, at: place)
    case .interview(let field):
      guard field == Interview.topicsToAvoid.name || field == Interview.setting.name else {
        return note(place, .unknownField("interview.\(field)"))
      }
      check(choice.vocabulary, Interview.type, field, at: place)
    }
  }

  private mutating func check(_ rows: RowBlock, at place: String) {
    guard Self.told(rows.record) != nil else { return note(place, .unknownField(rows.record)) }
    for column in rows.columns {
      let kind = column.record ?? rows.record
      guard let type = Self.told(kind), column.record == nil || kind == Response.type.kind,
        let spec = type.field(column.field)
      else {
        note(place, .unknownField("\(kind).\(column.field)"))
        continue
      }
      switch column.kind {
      case .code(let name), .codes(let name), .scale(let name): check(name, type, column.field, at: place)
      case .days: if case .integer = spec.type {} else { note(place, .unknownField("\(kind).\(column.field)")) }
      case .text:
        switch spec.type {
        case .line, .prose: break
        default: note(place, .unknownField("\(kind).\(column.field)"))
        }
      }
    }
  }

  private mutating func check(_ vocabulary: String, _ type: RecordType, _ field: String, at place: String) {
    switch type.field(field)?.type {
    case .code(let name)?, .codes(let name, _)?, .scale(let name)?:
      if name != vocabulary { note(place, .otherVocabulary(vocabulary, field: "\(type.kind).\(field)")) }
    // Yes and no fill what is true or not, and "in three days" a date.
    case .truth? where vocabulary == Vocabulary.yesNo.name, .date? where vocabulary == Vocabulary.dueIn.name: break
    default: note(place, .unknownField("\(type.kind).\(field)"))
    }
  }

  /// A kind of record that is told in an interview; what governs the interview itself is none.
  private static func told(_ kind: String) -> RecordType? {
    guard ![Interview.type.kind, Consent.type.kind, Answer.type.kind].contains(kind),
      let type = RecordType.named(kind), type.home == .source, type.field(Common.sourceRef.name) != nil
    else { return nil }
    return type
  }
}
