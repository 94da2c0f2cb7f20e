import Notebook

@testable import Vault

/// Copies and sticks as sets of segments in memory, with the program's own pen, drafts and fold: thousands of scripts
/// in seconds.
struct MergeModel: MergeWorld {
  /// A segment without its bytes.
  struct Parcel: Hashable {
    var origin: Origin
    var operations: [Operation]
  }
  private struct Folder {
    var sealed: Set<Parcel> = []
    /// Saves by run.
    var saved: [SessionID: [Origin: Draft]] = [:]

    var contents: Contents {
      var contents = Contents()
      for parcel in sealed {
        for operation in parcel.operations { contents.apply(operation, in: parcel.origin.dossier) }
      }
      for (origin, draft) in saved.values.flatMap({ Array($0) }) {
        for operation in draft.operations { contents.apply(operation, in: origin.dossier) }
      }
      return contents
    }

    mutating func seal(_ session: SessionID) {
      for (origin, draft) in saved.removeValue(forKey: session) ?? [:] {
        sealed.insert(Parcel(origin: origin, operations: draft.operations))
      }
    }
  }
  private struct Copy {
    var folder = Folder()
    var backup = Folder()
    var contents = Contents()
    var unsaved: [Filed] = []
    var pen: Pen

    mutating func write(_ change: Change, _ rules: MergeRules, at moment: Moment) -> OperationID {
      let before = contents
      var filed = pen.write(change, into: &contents, at: moment)
      if let replaces = rules.replaces {
        let plain = filed.operation
        let operation = Operation(
          id: plain.id, at: plain.at, who: plain.who, record: plain.record, kind: plain.kind, field: plain.field,
          value: plain.value, replaces: replaces(before[change.record]?.fields[change.field], plain.id.session))
        contents = before
        contents.apply(operation, in: change.dossier)
        filed = Filed(dossier: change.dossier, operation: operation)
      }
      unsaved.append(filed)
      return filed.operation.id
    }
  }

  private let rules: MergeRules
  private var copies: [Copy] = []
  private var sticks: [Set<Parcel>]
  private var chance: Chance

  init(copies: Int, sticks: Int, seed: UInt64, rules: MergeRules) {
    self.rules = rules
    chance = Chance(seed: (seed, 17, 19, 23))
    self.sticks = Array(repeating: [], count: sticks)
    for number in 0..<copies { self.copies.append(Copy(pen: pen(number))) }
  }

  private mutating func pen(_ copy: Int) -> Pen {
    Pen(who: "T\(copy)", chance: Chance(seed: (chance.next(), chance.next(), 1, 2)))
  }

  func contents(_ copy: Int) -> Contents { copies[copy].contents }

  mutating func write(_ change: Change, in copy: Int, at moment: Moment) -> OperationID {
    copies[copy].write(change, rules, at: moment)
  }

  mutating func save(_ copy: Int) {
    let session = copies[copy].pen.session
    for filed in copies[copy].unsaved {
      copies[copy].folder.saved[session, default: [:]].add(filed.operation, in: filed.dossier)
    }
    copies[copy].unsaved = []
  }

  mutating func seal(_ copy: Int) { copies[copy].folder.seal(copies[copy].pen.session) }

  mutating func restart(_ copy: Int, crashing: Bool) {
    if !crashing { seal(copy) }
    copies[copy].unsaved = []
    copies[copy].contents = copies[copy].folder.contents
    copies[copy].pen = pen(copy)
  }

  mutating func tidy(_ copy: Int) {
    for session in copies[copy].folder.saved.keys where session != copies[copy].pen.session {
      copies[copy].folder.seal(session)
    }
  }

  mutating func meet(_ copy: Int, _ stick: Int, pulledAfter steps: Int?) -> Bool {
    seal(copy)
    tidy(copy)
    let coming = sticks[stick].subtracting(copies[copy].folder.sealed)
    let going = copies[copy].folder.sealed.subtracting(sticks[stick])
    let steps = steps ?? .max
    copies[copy].folder.sealed.formUnion(coming.prefix(steps))
    sticks[stick].formUnion(going.prefix(max(0, steps - coming.count)))
    guard steps >= coming.count + going.count else { return false }
    // The screen takes in what came; its pen goes on.
    for parcel in coming {
      for operation in parcel.operations { copies[copy].contents.apply(operation, in: parcel.origin.dossier) }
    }
    return true
  }

  mutating func keepBackup(of copy: Int) { copies[copy].backup = copies[copy].folder }
  mutating func restoreBackup(of copy: Int) {
    copies[copy].folder = copies[copy].backup
    restart(copy, crashing: true)
  }
  mutating func clone(_ copy: Int, to other: Int) {
    copies[other].folder = copies[copy].folder
    restart(other, crashing: true)
  }
  mutating func duplicate(_ stick: Int, to other: Int) { sticks[other] = sticks[stick] }
}
