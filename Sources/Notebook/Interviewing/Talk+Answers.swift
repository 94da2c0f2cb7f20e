extension Talk {
  /// The record of the answer to a question, whether it exists yet or not.
  public func answer(_ question: String) -> RecordID? { RecordID.answer(interview: id, question: question) }

  /// The answer given to a question; nil when nothing was written yet.
  public func answer(_ question: String, in contents: Contents) -> Record? {
    answer(question).flatMap { contents[$0] }
  }

  /// Why a question was not answered; nil when it was, or was not reached.
  public func missing(_ question: String, in contents: Contents) -> Code? {
    answer(question, in: contents)?[Answer.missing]
  }

  /// Sets one field of an answer, and what every answer needs when it is new.
  public func answering<Content: FieldValue>(
    _ question: String, _ field: Field<Content>, _ value: Content?, in contents: Contents
  ) -> [Change] {
    guard let record = answer(question) else { return [] }
    return headers(of: record, question, in: contents) + [change(record, Answer.type, field, value)]
  }

  /// The changes every answer begins with: whose it is and to which question; none when it is there already.
  ///
  /// An answer that went to the bin because its first change was taken back comes out of it.
  public func headers(of record: RecordID, _ question: String, in contents: Contents) -> [Change] {
    let known = contents[record]
    var changes: [Change] = []
    if known?[Answer.interview] != id { changes.append(change(record, Answer.type, Answer.interview, id)) }
    if known?[Answer.question] != question {
      changes.append(change(record, Answer.type, Answer.question, question))
    }
    if known?.isDeleted == true { changes.append(change(record, Answer.type, Field.deleted, nil)) }
    return changes
  }

  // MARK: - Themes

  /// The codes chosen in one choice of a question, in the order they were chosen.
  public func chosen(_ choice: ChoiceField, of question: String, in contents: Contents) -> [Code] {
    switch choice.target {
    case .answer:
      return answer(question, in: contents)?[Answer.value] ?? []
    case .each(_, let field, _):
      return rows(of: choice, in: contents).compactMap { $0.value(field).flatMap(Code.init) }
    case .one(let kind, let field):
      return Self.codes(one(kind, in: contents)?.value(field))
    case .subject(let field):
      return Self.codes(subject(in: contents)?.value(field))
    case .interview(let field):
      return Self.codes(contents[id]?.value(field))
    }
  }

  /// The changes that make `codes`, in this order, the ones chosen.
  public func choosing(
    _ codes: [Code], in choice: ChoiceField, of question: String, contents: Contents, using chance: inout Chance
  ) -> [Change] {
    let value: Value? = codes.isEmpty ? nil : choice.multiple ? codes.stored : codes[0].stored
    switch choice.target {
    case .answer:
      return answering(question, Answer.value, codes.isEmpty ? nil : codes, in: contents)
    case .interview(let field):
      return [Change(dossier: dossier, record: id, kind: Interview.type.kind, field: field, value: value)]
    case .subject(let field):
      let subject = subject(in: contents, using: &chance)
      return subject.changes + [
        Change(
          dossier: subject.dossier, record: subject.record, kind: PeaceAgent.type.kind, field: field, value: value,
          source: id)
      ]
    case .one(let kind, let field):
      if kind == Consent.type.kind {
        guard let spec = Consent.type.field(field) else { return [] }
        return permitting([(spec, value)], in: contents, using: &chance)
      }
      return settingOne(kind, field, value, contents, &chance)
    case .each: return choosingEach(codes, in: choice, contents, &chance)
    }
  }

  private func settingOne(
    _ kind: String, _ field: String, _ value: Value?, _ contents: Contents, _ chance: inout Chance
  ) -> [Change] {
    if let known = one(kind, in: contents) {
      return [Change(dossier: dossier, record: known.id, kind: kind, field: field, value: value)]
    }
    let new = row(kind, contents, &chance)
    return new.changes + [Change(dossier: dossier, record: new.record, kind: kind, field: field, value: value)]
  }

  private func choosingEach(
    _ codes: [Code], in choice: ChoiceField, _ contents: Contents, _ chance: inout Chance
  ) -> [Change] {
    guard case .each(let kind, let field, let fixed) = choice.target, let type = RecordType.named(kind) else {
      return []
    }
    let known = rows(of: choice, in: contents)
    let byCode = Dictionary(
      known.map { ($0.value(field).flatMap(Code.init), $0) }, uniquingKeysWith: { first, _ in first })
    let dropped = known.filter { row in
      row.value(field).flatMap(Code.init).map { !codes.contains($0) } ?? true
        || byCode[row.value(field).flatMap(Code.init)]?.id != row.id
    }
    var changes = dropped.map {
      Change(dossier: dossier, record: $0.id, kind: kind, field: Field.deleted.name, value: .truth(true))
    }
    var person: RecordID?
    for (index, code) in codes.enumerated() {
      let record: RecordID
      if let row = byCode[code] {
        record = row.id
      } else {
        let new = row(kind, contents, &chance, person: person)
        person = person ?? new.person
        record = new.record
        changes += new.changes
        changes.append(Change(dossier: dossier, record: record, kind: kind, field: field, value: code.stored))
        for (name, fixedValue) in fixed.sorted(by: { $0.key < $1.key }) {
          changes.append(Change(dossier: dossier, record: record, kind: kind, field: name, value: .text(fixedValue)))
        }
      }
      if type.field("rank") != nil {
        changes.append(Change(dossier: dossier, record: record, kind: kind, field: "rank", value: .number(index + 1)))
      }
    }
    return changes
  }

  /// The records a choice has made, by rank.
  private func rows(of choice: ChoiceField, in contents: Contents) -> [Record] {
    guard case .each(let kind, _, let fixed) = choice.target, let type = RecordType.named(kind) else { return [] }
    return told(type, in: contents)
      .filter { row in fixed.allSatisfy { row.value($0.key) == .text($0.value) } }
      .sorted { ($0.value("rank").flatMap(Int.init) ?? .max) < ($1.value("rank").flatMap(Int.init) ?? .max) }
  }

  private func one(_ kind: String, in contents: Contents) -> Record? {
    if kind == Consent.type.kind { return contents.records(Consent.type, pointingAt: id).first }
    return toldIDs(kind, in: contents).first.flatMap { contents[$0] }
  }

  private static func codes(_ value: Value?) -> [Code] {
    value.flatMap { [Code]($0) ?? Code($0).map { [$0] } } ?? []
  }
}
