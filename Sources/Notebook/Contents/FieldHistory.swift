/// An operation as a field keeps it: without the record, kind and field it stands under.
public struct Writing: Hashable, Sendable {
  /// Session and number.
  public let id: OperationID
  /// The writer's clock, UTC seconds since 1970; shown, never trusted.
  public let at: Int
  /// The team code of who wrote it.
  public let who: String
  /// What the field was set to; nil cleared it.
  public let value: Value?
  /// Every operation of other sessions that its session has replaced in this field so far.
  public let replaces: [OperationID]
  /// The interview it was told in, when the record lives elsewhere.
  public let source: RecordID?
  /// True when its value was taken out for good.
  public let isRedacted: Bool

  /// What an operation wrote.
  init(_ operation: Operation) {
    id = operation.id
    at = operation.at
    who = operation.who
    value = operation.value
    replaces = operation.replaces
    source = operation.source
    isRedacted = operation.isRedacted
  }

  private init(redacting writing: Writing) {
    id = writing.id
    at = writing.at
    who = writing.who
    value = nil
    replaces = writing.replaces
    source = writing.source
    isRedacted = true
  }

  /// The same without its value.
  var redacted: Writing { Writing(redacting: self) }
}

/// Every operation on one field of one record, and which of them are still visible.
public enum FieldHistory: Hashable, Sendable {
  /// The usual case, kept without an array.
  case one(Writing)
  /// Several that do not know of each other.
  case several([Writing])

  /// All operations ever seen, in the order they arrived.
  public var operations: [Writing] {
    switch self {
    case .one(let operation): [operation]
    case .several(let operations): operations
    }
  }

  /// The operations nothing else supersedes: one is the value, several are a conflict.
  ///
  /// An operation is superseded when another lists it, or when its own session wrote a later one.
  /// If hostile lists supersede everything, all are shown. (Docs/StoreFormat.md)
  public var visible: [Writing] {
    guard case .several(let operations) = self else { return self.operations }
    var listed: Set<OperationID> = []
    var latest: [SessionID: UInt32] = [:]
    for operation in operations {
      listed.formUnion(operation.replaces)
      latest[operation.id.session] = max(latest[operation.id.session] ?? 0, operation.id.number)
    }
    let visible = operations.filter { !listed.contains($0.id) && latest[$0.id.session] == $0.id.number }
    return visible.isEmpty ? operations : visible
  }

  /// The same operations, whatever order they arrived in.
  public static func == (left: FieldHistory, right: FieldHistory) -> Bool {
    if case (.one(let first), .one(let second)) = (left, right) { return first == second }
    return Set(left.operations) == Set(right.operations)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(Set(operations)) }

  /// Takes in an operation; the same one twice changes nothing.
  mutating func add(_ operation: Writing) {
    var all = operations
    guard !all.contains(operation) else { return }
    // Where both forms of one operation meet, the one without its value wins.
    if !operation.isRedacted, all.contains(where: { $0.id == operation.id && $0.isRedacted }) { return }
    if operation.isRedacted { all.removeAll { $0.id == operation.id } }
    all.append(operation)
    self = all.count == 1 ? .one(operation) : .several(all)
  }

  /// Takes the values out of these operations.
  mutating func redact(_ ids: Set<OperationID>) {
    for writing in operations where ids.contains(writing.id) && !writing.isRedacted { add(writing.redacted) }
  }
}
