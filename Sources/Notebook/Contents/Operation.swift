/// One thing that was written: a field of a record set to a value, with what it replaces.
public struct Operation: Hashable, Sendable {
  /// Session and number.
  public let id: OperationID
  /// The writer's clock, UTC seconds since 1970; shown, never trusted.
  public let at: Int
  /// The team code of who wrote it.
  public let who: String
  /// The record it belongs to.
  public let record: RecordID
  /// The kind of that record, for example `risk`.
  public let kind: String
  /// The field it sets.
  public let field: String
  /// What the field is set to; nil clears it.
  public let value: Value?
  /// Every operation of other sessions that this session has replaced in this field so far.
  public let replaces: [OperationID]
  /// The interview it was told in, when the record lives in another dossier than the interview's.
  public let source: RecordID?
  /// True when what it wrote was taken out for good; it still replaces what it replaced, and `value` is nil.
  public let isRedacted: Bool

  /// An operation with all its parts.
  public init(
    id: OperationID, at: Int, who: String, record: RecordID, kind: String, field: String, value: Value?,
    replaces: [OperationID] = [], source: RecordID? = nil, isRedacted: Bool = false
  ) {
    self.id = id
    self.at = at
    self.who = who
    self.record = record
    self.kind = kind
    self.field = field
    self.value = isRedacted ? nil : value
    self.replaces = replaces
    self.source = source
    self.isRedacted = isRedacted
  }

  /// The same operation without what it wrote.
  public var redacted: Operation {
    Operation(
      id: id, at: at, who: who, record: record, kind: kind, field: field, value: nil, replaces: replaces,
      source: source, isRedacted: true)
  }
}

extension Operation {
  /// What stood for so many seconds before its own writer changed it is kept; what was typed over sooner is not.
  public static let rest = 60
}

/// An operation and the dossier whose key opens it.
public struct Filed: Hashable, Sendable {
  /// The dossier it is kept in.
  public let dossier: DossierID
  /// What was written.
  public let operation: Operation

  /// Files an operation in a dossier.
  public init(dossier: DossierID, operation: Operation) {
    self.dossier = dossier
    self.operation = operation
  }
}
