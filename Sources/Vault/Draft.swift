import Notebook

/// What goes into one segment together: one dossier, one session, one writer.
struct Origin: Hashable, Comparable, Sendable {
  /// Where it was written.
  let dossier: DossierID
  /// The run of the program that wrote it.
  let session: SessionID
  /// The team code of the writer.
  let who: String

  static func < (left: Origin, right: Origin) -> Bool {
    (left.dossier, left.session, left.who) < (right.dossier, right.session, right.who)
  }
}

/// A field of a record.
struct FieldPlace: Hashable, Sendable {
  /// The record.
  let record: RecordID
  /// The field of it.
  let field: String
}

/// The operations of one origin since its last seal; of each field the latest, which carries its grown `x`, and what
/// had stood for a while before it.
struct Draft: Sendable {
  private var latest: [FieldPlace: [Operation]] = [:]
  private var rested: [Operation] = []

  /// Takes in an operation. Two different ones of one number are both kept, for a person to settle.
  mutating func add(_ operation: Operation) {
    let place = FieldPlace(record: operation.record, field: operation.field)
    let there = latest[place] ?? []
    guard let last = there.first, last.id.number >= operation.id.number else {
      // A text that was chosen or finished, and then replaced in the same visit, is still history.
      rested += there.filter { operation.at - $0.at >= Operation.rest }
      latest[place] = [operation]
      return
    }
    if last.id.number == operation.id.number, !there.contains(operation) { latest[place] = there + [operation] }
  }

  /// In the order they were written.
  var operations: [Operation] {
    (rested + latest.values.joined()).sorted { ($0.id.number, $0.record, $0.field) < ($1.id.number, $1.record, $1.field) }
  }
}

extension Dictionary where Key == Origin, Value == Draft {
  /// Takes in an operation of a dossier.
  mutating func add(_ operation: Operation, in dossier: DossierID) {
    let origin = Origin(dossier: dossier, session: operation.id.session, who: operation.who)
    self[origin, default: Draft()].add(operation)
  }
}

/// This run's save files, and which of them later ones have made needless.
struct SaveFiles {
  private struct Owned: Hashable {
    let origin: Origin
    let place: FieldPlace
  }
  private var owner: [Owned: (save: Int, operation: UInt32, at: Int)] = [:]
  private var paths: [Int: String] = [:]
  private var holding: [Int: Int] = [:]
  private var count = 0

  /// A number no save of this run has had.
  mutating func next() -> Int {
    count += 1
    return count
  }

  /// Records a durable save; gives back the files all of whose operations later saves have replaced.
  mutating func add(_ number: Int, path: String, origin: Origin, operations: [Operation]) -> [String] {
    paths[number] = path
    var needless: [String] = []
    for operation in operations {
      let owned = Owned(origin: origin, place: FieldPlace(record: operation.record, field: operation.field))
      let before = owner[owned]
      // An earlier operation saved later replaces nothing.
      guard before?.save != number, before.map({ $0.operation <= operation.id.number }) ?? true else { continue }
      owner[owned] = (number, operation.id.number, operation.at)
      holding[number, default: 0] += 1
      // What had stood for a while is kept, and so is its file, until the seal.
      guard let before, operation.at - before.at < Operation.rest else { continue }
      guard let left = holding[before.save] else { continue }
      holding[before.save] = left - 1
      if left == 1 {
        holding[before.save] = nil
        if let path = paths.removeValue(forKey: before.save) { needless.append(path) }
      }
    }
    return needless
  }

  /// Forgets all files, but not the numbers they had.
  mutating func reset() {
    owner = [:]
    paths = [:]
    holding = [:]
  }
}
