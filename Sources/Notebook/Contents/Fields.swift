/// The fields of one record by name, in one block of memory: a notebook holds hundreds of thousands of records.
public struct Fields: Hashable, Sendable {
  private struct Entry: Hashable, Sendable {
    let name: String
    var history: FieldHistory
  }

  /// Sorted by name, so that the order of arrival shows nowhere.
  private var entries: [Entry] = []

  /// What was written to a field; nil when nothing ever was.
  public subscript(name: String) -> FieldHistory? {
    // By places: no history but the one wanted is copied.
    for place in entries.indices where entries[place].name == name { return entries[place].history }
    return nil
  }

  /// Whether anything was ever written to a field.
  public func contains(_ name: String) -> Bool {
    for place in entries.indices where entries[place].name == name { return true }
    return false
  }

  /// Whether what was written to any field fits, without making a list of them.
  public func contains(where fits: (FieldHistory) -> Bool) -> Bool {
    for place in entries.indices where fits(entries[place].history) { return true }
    return false
  }

  /// The names of all fields ever written, sorted.
  public var keys: [String] { entries.map(\.name) }

  /// What was written to each field, in the order of `keys`.
  public var values: [FieldHistory] { entries.map(\.history) }

  /// Hands over each field by name, in the order of `keys`, without making a list of them.
  public func forEach(_ body: (String, FieldHistory) -> Void) {
    for entry in entries { body(entry.name, entry.history) }
  }

  /// When the record was begun: files come back in any order, the order in which things were told must not change.
  var begun: (at: Int, id: OperationID)? {
    var first: (at: Int, id: OperationID)?
    func see(_ writing: Writing) {
      if first.map({ (writing.at, writing.id) < ($0.at, $0.id) }) ?? true { first = (writing.at, writing.id) }
    }
    for entry in entries {
      switch entry.history {
      case .one(let writing): see(writing)
      case .several(let writings): writings.forEach(see)
      }
    }
    return first
  }

  /// Takes in what one operation wrote to a field.
  mutating func add(_ writing: Writing, to name: String) {
    if let index = entries.firstIndex(where: { $0.name == name }) {
      entries[index].history.add(writing)
    } else {
      let index = entries.firstIndex { $0.name > name } ?? entries.count
      entries.reserveCapacity(entries.count + 1)
      entries.insert(Entry(name: name, history: .one(writing)), at: index)
    }
  }

  /// Takes out what some operations wrote, in every field; gives back the names of the fields that lost something.
  mutating func redact(_ ids: Set<OperationID>) -> [String] {
    entries.indices.filter { index in
      guard entries[index].history.operations.contains(where: { !$0.isRedacted && ids.contains($0.id) }) else {
        return false
      }
      entries[index].history.redact(ids)
      return true
    }.map { entries[$0].name }
  }
}
