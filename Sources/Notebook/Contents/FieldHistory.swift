/// An operation as a field keeps it: without the record, kind and field it stands under.
public struct Writing: Hashable, Sendable {
  /// Session and number.
  public let id: OperationID
  /// True when what was written was taken out for good.
  // Beside the id, in bytes that would be padding: a notebook holds millions of these.
  public let isRedacted: Bool
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

  /// What an operation wrote.
  init(_ operation: Operation) {
    id = operation.id
    isRedacted = operation.isRedacted
    at = operation.at
    who = operation.who
    value = operation.value
    replaces = operation.replaces
    source = operation.source
  }

  // The same without what was written.
  fileprivate init(redacting writing: Writing) {
    id = writing.id
    isRedacted = true
    at = writing.at
    who = writing.who
    value = nil
    replaces = writing.replaces
    source = writing.source
  }
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

  /// Hands over every operation ever seen, without making a list of a single one.
  public func forEach(_ body: (Writing) -> Void) {
    switch self {
    case .one(let operation): body(operation)
    case .several(let operations): operations.forEach(body)
    }
  }

  /// The operations nothing else supersedes: one is the value, several are a conflict.
  ///
  /// An operation is superseded when another lists it, or when its own session wrote a later one.
  /// If hostile lists supersede everything, all are shown. One whose words were taken out gives way to any other:
  /// it is shown only where nothing else is, as an empty field. (Docs/StoreFormat.md)
  public var visible: [Writing] {
    guard case .several(let operations) = self else { return self.operations }
    var listed: Set<OperationID> = []
    var latest: [SessionID: UInt32] = [:]
    for operation in operations {
      listed.formUnion(operation.replaces)
      latest[operation.id.session] = max(latest[operation.id.session] ?? 0, operation.id.number)
    }
    let visible = operations.filter { !listed.contains($0.id) && latest[$0.id.session] == $0.id.number }
    let shown = visible.isEmpty ? operations : visible
    let plain = shown.filter { !$0.isRedacted }
    return plain.isEmpty ? shown : plain
  }

  /// The same operations, whatever order they arrived in.
  public static func == (left: FieldHistory, right: FieldHistory) -> Bool {
    if case (.one(let first), .one(let second)) = (left, right) { return first == second }
    return Set(left.operations) == Set(right.operations)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(Set(operations)) }

  /// Takes in an operation; the same one twice changes nothing. Of one id, what was taken out stays out.
  mutating func add(_ operation: Writing) {
    var all = operations
    guard !all.contains(operation) else { return }
    if !operation.isRedacted {
      guard !all.contains(where: { $0.id == operation.id && $0.isRedacted }) else { return }
      all.append(operation)
    } else if let index = all.firstIndex(where: { $0.id == operation.id && !$0.isRedacted }) {
      // In its place, because the last one of a session is the one that the next one grows from.
      all[index] = operation
      all.removeAll { $0.id == operation.id && !$0.isRedacted }
    } else {
      all.append(operation)
    }
    self = all.count == 1 ? .one(operation) : .several(all)
  }

  /// Takes out what some operations wrote.
  mutating func redact(_ ids: Set<OperationID>) {
    for writing in operations where !writing.isRedacted && ids.contains(writing.id) {
      add(Writing(redacting: writing))
    }
  }
}
