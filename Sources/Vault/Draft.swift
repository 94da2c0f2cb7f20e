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

/// The operations of one origin since its last seal; of each field only the latest, which carries its grown `x`.
struct Draft: Sendable {
  private var latest: [FieldPlace: [Operation]] = [:]

  /// Takes in an operation. Two different ones of one number are both kept, for a person to settle.
  mutating func add(_ operation: Operation) {
    let place = FieldPlace(record: operation.record, field: operation.field)
    let there = latest[place] ?? []
    guard let number = there.first?.id.number, number >= operation.id.number else {
      latest[place] = [operation]
      return
    }
    if number == operation.id.number, !there.contains(operation) { latest[place] = there + [operation] }
  }

  /// In the order they were written.
  var operations: [Operation] {
    latest.values.joined().sorted { ($0.id.number, $0.record, $0.field) < ($1.id.number, $1.record, $1.field) }
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
  private var owner: [Owned: (save: Int, operation: UInt32)] = [:]
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
      owner[owned] = (number, operation.id.number)
      holding[number, default: 0] += 1
      guard let before = before?.save, let left = holding[before] else { continue }
      holding[before] = left - 1
      if left == 1 {
        holding[before] = nil
        if let path = paths.removeValue(forKey: before) { needless.append(path) }
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
