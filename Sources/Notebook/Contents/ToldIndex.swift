/// Which rows were told in which interview, by kind and in the order they were told, kept up with every operation.
///
/// A question can have a thousand rows: neither their number nor one of them may cost a walk through all.
struct ToldIndex: Sendable {
  /// When a record was begun; breaks ties by the id of its first operation.
  typealias Begun = (at: Int, id: OperationID)

  private struct Place: Hashable, Sendable {
    let source: RecordID
    let dossier: DossierID
  }

  private struct List: Sendable {
    var records: [RecordID] = []
    var begun: [Begun] = []
  }

  private var lists: [Place: [String: List]] = [:]

  /// The records of one kind told in a source and kept in a dossier, bin excluded, in the order they were told.
  func records(_ kind: String, in source: RecordID, _ dossier: DossierID) -> [RecordID] {
    lists[Place(source: source, dossier: dossier)]?[kind]?.records ?? []
  }

  /// Puts a record where it belongs by when it was begun.
  mutating func place(_ record: Record, in source: RecordID, begun: Begun) {
    remove(record, from: source)
    let place = Place(source: source, dossier: record.dossier)
    // Mostly what comes is newer than all there is.
    var at = lists[place]?[record.kind]?.begun.count ?? 0
    while at > 0, let other = lists[place]?[record.kind]?.begun[at - 1], begun < other { at -= 1 }
    lists[place, default: [:]][record.kind, default: List()].records.insert(record.id, at: at)
    lists[place]?[record.kind]?.begun.insert(begun, at: at)
  }

  /// Takes a record away from a source that it no longer names.
  mutating func remove(_ record: Record, from source: RecordID) {
    let place = Place(source: source, dossier: record.dossier)
    guard let at = lists[place]?[record.kind]?.records.lastIndex(of: record.id) else { return }
    lists[place]?[record.kind]?.records.remove(at: at)
    lists[place]?[record.kind]?.begun.remove(at: at)
  }

  /// Drops what was destroyed.
  mutating func forget(_ gone: Set<RecordID>) {
    for place in lists.keys {
      for kind in lists[place]?.keys.map({ $0 }) ?? [] {
        guard let list = lists[place]?[kind], list.records.contains(where: gone.contains) else { continue }
        let kept = list.records.indices.filter { !gone.contains(list.records[$0]) }
        lists[place]?[kind] = List(records: kept.map { list.records[$0] }, begun: kept.map { list.begun[$0] })
      }
    }
  }
}
