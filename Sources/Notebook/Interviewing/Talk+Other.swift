extension Talk {
  /// The words said where none of the themes fits; empty when there are none.
  public func otherWords(_ choice: ChoiceField, of question: String, in contents: Contents) -> String {
    place(of: choice, of: question, in: contents)
      .flatMap { contents[$0.record]?.value($0.field).flatMap(String.init) } ?? ""
  }

  /// The changes that keep the words for `other` beside the code, in a field of its name with `Other` behind it.
  public func saying(
    _ words: String, for choice: ChoiceField, of question: String, in contents: Contents
  ) -> [Change] {
    guard var change = place(of: choice, of: question, in: contents) else { return [] }
    change.value = words.isEmpty ? nil : .text(words)
    return [change]
  }

  /// The change that keeps the words for `other` in one part of a row; nil while the row is not there.
  ///
  /// A day that was said is read as one; `months` are the names of the twelve.
  public func saying(
    _ words: String, for column: RowColumn, of row: RecordID, months: [String], in contents: Contents
  ) -> Change? {
    guard let record = record(of: column, row: row, in: contents) else { return nil }
    if column.isDue, let day = contents[id]?[Interview.conductedOn]?.span?.upperBound {
      let due = PartialDate.reading(words, months: months, near: day).date
      return Change(
        dossier: dossier, record: record.id, kind: record.kind, field: column.field,
        value: words.isEmpty ? nil : due.stored)
    }
    return Change(
      dossier: dossier, record: record.id, kind: record.kind, field: column.field + "Other",
      value: words.isEmpty ? nil : .text(words))
  }

  /// The words for `other` in one part of a row; empty when there are none.
  public func otherWords(_ column: RowColumn, of row: RecordID, in contents: Contents) -> String {
    let record = record(of: column, row: row, in: contents)
    if column.isDue { return record?.value(column.field).flatMap(PartialDate.init)?.typed ?? "" }
    return record?.value(column.field + "Other").flatMap(String.init) ?? ""
  }

  private func place(of choice: ChoiceField, of question: String, in contents: Contents) -> Change? {
    func at(_ record: Record?, _ field: String, source: RecordID? = nil) -> Change? {
      record.map {
        Change(
          dossier: $0.dossier, record: $0.id, kind: $0.kind, field: field + "Other", value: nil, source: source)
      }
    }
    switch choice.target {
    case .answer: return at(answer(question, in: contents), Answer.value.name)
    case .interview(let field): return at(contents[id], field)
    case .subject(let field): return at(subject(in: contents), field, source: id)
    case .one(let kind, let field):
      if kind == Consent.type.kind { return at(permission(in: contents), field) }
      return at(RecordType.named(kind).flatMap { told($0, in: contents).first }, field)
    case .each(let kind, let field, let fixed):
      let rows = RecordType.named(kind).map { told($0, in: contents) } ?? []
      let other = rows.first { row in
        row.value(field) == .text(Vocabulary.otherCode) && fixed.allSatisfy { row.value($0.key) == .text($0.value) }
      }
      return at(other, field)
    }
  }

  private func record(of column: RowColumn, row: RecordID, in contents: Contents) -> Record? {
    guard let kind = column.record else { return contents[row] }
    return RecordType.named(kind).flatMap { contents.records($0, pointingAt: row).first }
  }
}

extension RowColumn {
  /// True for the part that asks until when something is promised.
  public var isDue: Bool { kind == .code(Vocabulary.dueIn.name) }

  /// A code as this part of a row of `kind` stores it: alone, in a list, or as its number.
  public func stored(_ codes: [Code], in kind: String) -> Value? {
    guard let first = codes.first else { return nil }
    switch RecordType.named(record ?? kind)?.field(field)?.type {
    case .codes: return codes.stored
    case .scale, .integer: return Int(first.text).map { .number($0) }
    case .truth: return .truth(first == "yes")
    default: return first.stored
    }
  }

  /// The codes in a stored value of this part, whatever way it is kept.
  public func codes(in value: Value?) -> [Code] {
    switch value {
    case .list: value.flatMap([Code].init) ?? []
    case .number(let number): [Code(String(number))]
    case .truth(let truth): [truth ? "yes" : "no"]
    case .text(let text): [Code(text)]
    default: []
    }
  }
}
