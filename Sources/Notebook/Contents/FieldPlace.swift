/// One field of one record.
public struct FieldPlace: Hashable, Sendable, Comparable {
  /// The record.
  public let record: RecordID
  /// The field's name.
  public let field: String

  /// A field by the id of its record and its own name.
  public init(record: RecordID, field: String) {
    self.record = record
    self.field = field
  }

  /// By record, then by name.
  public static func < (left: FieldPlace, right: FieldPlace) -> Bool {
    (left.record, left.field) < (right.record, right.field)
  }
}
