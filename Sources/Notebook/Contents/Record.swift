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
    guard let history = fields[field], case .several = history else { return [] }
    let visible = history.visible
    return visible.count > 1 && Set(visible.map(\.value)).count > 1 ? visible : []
  }

  /// The value of a declared field, read as its type.
  public subscript<Content>(field: Field<Content>) -> Content? {
    value(field.name).flatMap(Content.init)
  }

  /// True when it is in the bin; where copies disagree about that, the record is shown.
  public var isDeleted: Bool { value(Self.bin) == .truth(true) && writtenOnUnseen.isEmpty }

  /// What was written by someone who did not know that it is in the bin, by field; empty when nothing was.
  ///
  /// A record is put in the bin together with what was seen of it: an operation outside `x` was not.
  public var writtenOnUnseen: [(field: String, writing: Writing)] {
    let bins = fields[Field.deleted.name]?.visible.filter { $0.value == .truth(true) } ?? []
    guard !bins.isEmpty else { return [] }
    let sessions = Set(bins.map(\.id.session))
    let seen = Set(bins.flatMap(\.replaces))
    return fields.keys.filter { $0 != Field.deleted.name && !Self.isBookkeeping($0) }.flatMap { field in
      (fields[field]?.visible ?? [])
        .filter { !sessions.contains($0.id.session) && !seen.contains($0.id) }.map { (field, $0) }
    }
  }

  /// True when someone put it in the bin, and someone else brought it back or wrote on without knowing.
  public var isBinDoubted: Bool {
    // Most records never were in the bin.
    guard fields.contains(Self.bin) else { return false }
    return !conflict(Field.deleted.name).isEmpty
      || value(Field.deleted.name) == .truth(true) && !writtenOnUnseen.isEmpty
  }

  private static let bin = Field<Bool>.deleted.name

  /// True for fields the program writes for itself: where the cursor stood, where a note went.
  public static func isBookkeeping(_ field: String) -> Bool {
    field == "bookmark" || field == JournalEntry.movedTo.name
  }
}
