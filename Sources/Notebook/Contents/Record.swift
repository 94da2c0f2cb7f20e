/// One record as its operations make it.
public struct Record: Hashable, Sendable, Identifiable {
  /// The record's id.
  public let id: RecordID
  /// The kind of record, for example `risk`.
  public let kind: String
  /// The dossier that holds it, for ever.
  public let dossier: DossierID
  /// What was written to each field.
  public internal(set) var fields = Fields()

  /// The one value of a field; nil when never set, cleared, or in conflict.
  public func value(_ field: String) -> Value? {
    guard let history = fields[field] else { return nil }
    if case .one(let operation) = history { return operation.value }
    let visible = history.visible
    guard let first = visible.first, visible.allSatisfy({ $0.value == first.value }) else { return nil }
    return first.value
  }

  /// The differing operations of a field in conflict; empty when there is no conflict.
  public func conflict(_ field: String) -> [Writing] {
    guard let visible = fields[field]?.visible, visible.count > 1, Set(visible.map(\.value)).count > 1 else {
      return []
    }
    return visible
  }

  /// The value of a declared field, read as its type.
  public subscript<Content>(field: Field<Content>) -> Content? {
    value(field.name).flatMap(Content.init)
  }

  /// True when it is in the bin; a conflict about that shows the record.
  public var isDeleted: Bool { value(Field.deleted.name) == .truth(true) }
}
