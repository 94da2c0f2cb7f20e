/// What writes: one session of one member of the team, numbering its operations.
public struct Pen: Hashable, Sendable {
  /// The run of the program.
  public let session: SessionID
  /// The team code of who writes.
  public let who: String
  /// Where ids and new codes come from.
  public var chance: Chance
  private var last: UInt32 = 0

  /// A pen for a fresh session.
  public init(who: String, chance: Chance) {
    self.who = who
    self.chance = chance
    session = SessionID.random(using: &self.chance)
  }

  /// Sets one field of one record in memory and gives back the operation to save.
  ///
  /// What the operation replaces is what the field shows now, but for what is `unseen`: so write what was edited from
  /// what was seen.
  public mutating func write(
    _ change: Change, into contents: inout Contents, at moment: Moment, unseen: Set<OperationID> = []
  ) -> Filed {
    let history = contents[change.record]?.fields[change.field]
    let mine = history?.operations.last { $0.id.session == session }
    var replaced = Set(mine?.replaces ?? [])
    for operation in history?.visible ?? []
    where operation.id.session != session && !unseen.contains(operation.id) { replaced.insert(operation.id) }
    // The bin names everything it was put on, so that what someone wrote elsewhere meanwhile comes to light.
    if change.field == Field.deleted.name, change.value == .truth(true), let record = contents[change.record] {
      for operation in record.fields.values.flatMap(\.visible)
      where operation.id.session != session && !unseen.contains(operation.id) { replaced.insert(operation.id) }
    }
    last += 1
    let operation = Operation(
      id: OperationID(session: session, number: last), at: moment.seconds, who: who, record: change.record,
      kind: change.kind, field: change.field, value: change.value, replaces: replaced.sorted(),
      source: change.source)
    contents.apply(operation, in: change.dossier)
    return Filed(dossier: change.dossier, operation: operation)
  }
}

/// A wish to set one field of one record.
public struct Change: Hashable, Sendable {
  /// The dossier the record lives in.
  public var dossier: DossierID
  /// The record.
  public var record: RecordID
  /// Its kind.
  public var kind: String
  /// The field.
  public var field: String
  /// The new value; nil clears.
  public var value: Value?
  /// The interview it was told in, when the record lives elsewhere.
  public var source: RecordID?

  /// A change of a field by name.
  public init(
    dossier: DossierID, record: RecordID, kind: String, field: String, value: Value?, source: RecordID? = nil
  ) {
    self.dossier = dossier
    self.record = record
    self.kind = kind
    self.field = field
    self.value = value
    self.source = source
  }

  /// A change of a declared field of an existing record.
  public init<Content: FieldValue>(
    _ record: Record, _ field: Field<Content>, _ value: Content?, source: RecordID? = nil
  ) {
    self.init(
      dossier: record.dossier, record: record.id, kind: record.kind, field: field.name, value: value?.stored,
      source: source)
  }
}
