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
    entries.first { $0.name == name }?.history
  }

  /// The names of all fields ever written, sorted.
  public var keys: [String] { entries.map(\.name) }

  /// What was written to each field, in the order of `keys`.
  public var values: [FieldHistory] { entries.map(\.history) }

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

  /// Takes out what some operations wrote, in every field.
  mutating func redact(_ ids: Set<OperationID>) {
    for index in entries.indices { entries[index].history.redact(ids) }
  }
}
