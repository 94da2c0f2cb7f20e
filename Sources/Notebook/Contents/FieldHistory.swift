/// Every operation on one field of one record, and which of them are still visible.
public enum FieldHistory: Hashable, Sendable {
  /// The usual case, kept without an array.
  case one(Operation)
  case several([Operation])

  /// All operations ever seen, in the order they arrived.
  public var operations: [Operation] {
    switch self {
    case .one(let operation): [operation]
    case .several(let operations): operations
    }
  }

  /// The operations nothing else supersedes: one is the value, several are a conflict.
  ///
  /// An operation is superseded when another lists it, or when its own session wrote a later one.
  /// If hostile lists supersede everything, all are shown. (store.md §2)
  public var visible: [Operation] {
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
  mutating func add(_ operation: Operation) {
    var all = operations
    guard !all.contains(operation) else { return }
    all.append(operation)
    self = .several(all)
  }
}
