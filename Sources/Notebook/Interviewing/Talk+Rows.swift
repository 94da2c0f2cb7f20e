extension Talk {
  /// The records of one kind told in this interview, in the order they were told.
  public func told(_ type: RecordType, in contents: Contents) -> [Record] {
    contents.records(in: dossier).filter { $0.kind == type.kind && $0[Common.sourceRef] == id }
      .compactMap { record in Self.first(record).map { (record: record, at: ($0.at, $0.id)) } }
      .sorted { $0.at < $1.at }.map(\.record)
  }

  /// True when at least one record of a kind was told in this interview; asked often, so nothing is sorted.
  func hasTold(_ kind: String, with fixed: [String: String] = [:], in contents: Contents) -> Bool {
    contents.hasRecord(in: dossier) { row in
      row.kind == kind && row[Common.sourceRef] == id
        && fixed.allSatisfy { row.value($0.key) == .text($0.value) }
    }
  }

  /// When a record was begun: files come back in any order, the order told must not change with it.
  private static func first(_ record: Record) -> Writing? {
    record.fields.values.flatMap(\.operations).min { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  /// The rows of a question, in the order they were told.
  public func rows(_ block: RowBlock, in contents: Contents) -> [Record] {
    RecordType.named(block.record).map { told($0, in: contents) } ?? []
  }

  /// A new row for a question, and the changes that write it.
  public func addingRow(
    _ block: RowBlock, contents: Contents, using chance: inout Chance
  ) -> (row: RecordID, changes: [Change]) {
    let new = row(block.record, contents, &chance)
    var changes = new.changes
    func set(_ field: String, _ value: Value) {
      changes.append(Change(dossier: dossier, record: new.record, kind: block.record, field: field, value: value))
    }
    switch block.record {
    case SupportNeed.type.kind:
      set(SupportNeed.priority.name, .number(rows(block, in: contents).count + 1))
      set(SupportNeed.namedBy.name, .text(contents[id]?[Interview.stance] == "forGroup" ? "group" : "self"))
    case Risk.type.kind:
      if let day = contents[id]?[Interview.conductedOn]?.span?.upperBound {
        set(Risk.reviewBy.name, PartialDate(day + 60).stored)
      }
    case WarningSign.type.kind:
      if let place = contents[id]?[Interview.place] { set(WarningSign.place.name, place.stored) }
    case FollowUp.type.kind:
      set(FollowUp.forRef.name, respondent.stored)
      set(FollowUp.safeToDo.name, .text("ask"))
    default: break
    }
    return (new.record, changes)
  }

  /// What stands in one part of a row; nil when it is empty.
  public func value(_ column: RowColumn, of row: RecordID, in contents: Contents) -> Value? {
    if let kind = column.record { return child(kind, of: row, in: contents)?.value(column.field) }
    return contents[row]?.value(column.field)
  }

  /// Whether the keys come to a part of a row by themselves.
  ///
  /// "Why not nearer?" is asked only where the nearest named is far; whether talking adds to a danger stands one key
  /// beside, so that five digits still make a row.
  public func asks(_ column: RowColumn, of row: Record?) -> Bool {
    switch column.field {
    case SupportNeed.whyNotNearer.name: LocalFirst.isFar(row?[SupportNeed.firstProvider])
    case Risk.fromThisStudy.name: false
    default: true
    }
  }

  /// The changes that fill one part of a row.
  public func setting(
    _ column: RowColumn, of row: RecordID, kind: String, to value: Value?, contents: Contents,
    using chance: inout Chance
  ) -> [Change] {
    if column.isDue, let code = value.flatMap(Code.init) {
      // "In a week" is kept as the day it means; what is said instead of it is typed.
      let from = contents[id]?[Interview.conductedOn]?.span?.upperBound
      guard let from, let days = FollowUp.daysUntilDue[code] else { return [] }
      return [
        Change(dossier: dossier, record: row, kind: kind, field: column.field, value: PartialDate(from + days).stored)
      ]
    }
    guard let childKind = column.record else {
      return [Change(dossier: dossier, record: row, kind: kind, field: column.field, value: value)]
    }
    if let known = child(childKind, of: row, in: contents) {
      return [Change(dossier: dossier, record: known.id, kind: childKind, field: column.field, value: value)]
    }
    let record = RecordID.random(using: &chance)
    return [
      Change(dossier: dossier, record: record, kind: childKind, field: Response.sign.name, value: row.stored),
      Change(dossier: dossier, record: record, kind: childKind, field: Common.sourceRef.name, value: id.stored),
      Change(dossier: dossier, record: record, kind: childKind, field: column.field, value: value),
    ]
  }

  private func child(_ kind: String, of row: RecordID, in contents: Contents) -> Record? {
    RecordType.named(kind).flatMap { contents.records($0, pointingAt: row).first }
  }

  /// A new record told in this interview: whose it is about, and where it was told.
  func row(
    _ kind: String, _ contents: Contents, _ chance: inout Chance, person known: RecordID? = nil
  ) -> (record: RecordID, person: RecordID?, changes: [Change]) {
    let record = RecordID.random(using: &chance)
    var changes: [Change] = []
    var person = known
    let type = RecordType.named(kind)
    if type?.field("person") != nil {
      if person == nil {
        let subject = subject(in: contents, using: &chance)
        person = subject.record
        changes += subject.changes
      }
      changes.append(
        Change(dossier: dossier, record: record, kind: kind, field: "person", value: person?.stored))
    }
    let stance = contents[id]?[Interview.stance]
    let how: Value = .text(stance == "aboutOther" ? "thirdParty" : stance == "forGroup" ? "group" : "selfReport")
    changes.append(Change(dossier: dossier, record: record, kind: kind, field: Common.sourceRef.name, value: id.stored))
    if type?.field(Common.sourceType.name) != nil {
      changes.append(Change(dossier: dossier, record: record, kind: kind, field: Common.sourceType.name, value: how))
    }
    if kind == Motivation.type.kind {
      changes.append(
        Change(
          dossier: dossier, record: record, kind: kind, field: Motivation.toldBy.name,
          value: .text(stance == "aboutOther" ? "other" : "self")))
    }
    if type?.codeLetter != nil, type?.field("code") != nil, let type {
      changes.append(
        Change(
          dossier: dossier, record: record, kind: kind, field: "code",
          value: .text(contents.freshCode(type, using: &chance))))
    }
    return (record, person, changes)
  }
}
