import Notebook

@testable import Vault

/// Some copies of one notebook and some sticks, on which a script of random steps is played.
protocol MergeWorld {
  /// What a copy shows its writer just now.
  func contents(_ copy: Int) -> Contents
  /// Writes one field in memory, as the form would.
  mutating func write(_ change: Change, in copy: Int, at moment: Moment) -> OperationID
  /// Everything written so far becomes durable.
  mutating func save(_ copy: Int) throws
  mutating func seal(_ copy: Int) throws
  /// A new run of the program; a crash loses what was not saved and seals nothing.
  mutating func restart(_ copy: Int, crashing: Bool) throws
  /// Crashed runs are sealed.
  mutating func tidy(_ copy: Int) throws
  /// Meets a stick; false when it was pulled after so many steps.
  mutating func meet(_ copy: Int, _ stick: Int, pulledAfter steps: Int?) throws -> Bool
  /// Keeps the copy's folder as it is, and later puts it back in its place.
  mutating func keepBackup(of copy: Int) throws
  mutating func restoreBackup(of copy: Int) throws
  /// Replaces a copy's folder by another's.
  mutating func clone(_ copy: Int, to other: Int) throws
  mutating func duplicate(_ stick: Int, to other: Int) throws
}

/// How fields are written and read; the real way, and ways that are known to be wrong.
struct MergeRules: Sendable {
  var name: String
  /// What an operation lists as replaced, when not what the pen says.
  var replaces: (@Sendable (_ history: FieldHistory?, _ session: SessionID) -> [OperationID])?
  /// What a field shows.
  var visible: @Sendable (FieldHistory) -> [Writing] = { $0.visible }

  static let real = MergeRules(name: "the real rules")
  /// What was replaced before in the same session is forgotten by the next operation.
  static let listThatDoesNotGrow = MergeRules(
    name: "x does not grow",
    replaces: { history, session in
      (history?.visible ?? []).map(\.id).filter { $0.session != session }.sorted()
    })
  /// What arrived since the session first wrote the field is never added.
  static let listWithoutUnion = MergeRules(
    name: "x without union",
    replaces: { history, session in
      let first = history?.operations.filter { $0.id.session == session }.min { $0.id.number < $1.id.number }
      return first?.replaces ?? (history?.visible ?? []).map(\.id).filter { $0.session != session }.sorted()
    })
  static let lastWriterWins = MergeRules(
    name: "last writer wins",
    visible: { history in history.operations.max { ($0.at, $0.id) < ($1.at, $1.id) }.map { [$0] } ?? [] })
}

/// Who saw what when they wrote: kept by the test alone, from what each screen showed, not from what operations list.
struct CausalHistory {
  /// Everything known in a field when an operation was written into it.
  var past: [OperationID: Set<OperationID>] = [:]
  /// What may not get lost, at each place.
  var kept: [Set<OperationID>]

  mutating func wrote(_ id: OperationID, seeing history: FieldHistory?) {
    var seen: Set<OperationID> = []
    for operation in history?.operations ?? [] {
      seen.insert(operation.id)
      seen.formUnion(past[operation.id] ?? [])
    }
    past[id] = seen
  }

  /// What a field should show, given what was written into it.
  func visible(_ operations: [Writing]) -> Set<OperationID> {
    let all = Set(operations.map(\.id))
    return all.filter { id in !all.contains { past[$0]?.contains(id) == true } }
  }
}

/// A random script on a world, and what must hold at its end.
struct MergePlay<World: MergeWorld> {
  var world: World
  let copies: Int
  let sticks: Int
  var chance: Chance
  var history: CausalHistory
  private var backups: [Int: Set<OperationID>] = [:]
  private var unsaved: [[OperationID]]
  private var clock = 1_772_619_751

  init(_ world: World, copies: Int, sticks: Int, seed: UInt64) {
    self.world = world
    self.copies = copies
    self.sticks = sticks
    chance = Chance(seed: (seed, 3, 5, 7))
    history = CausalHistory(kept: Array(repeating: [], count: copies + sticks))
    unsaved = Array(repeating: [], count: copies)
  }

  private mutating func any(_ count: Int) -> Int { Int.random(in: 0..<count, using: &chance) }

  mutating func play(steps: Int) throws {
    for _ in 0..<steps {
      let copy = any(copies)
      switch any(20) {
      case 0..<8: write(copy)
      case 8..<11: try save(copy)
      case 11, 12:
        try save(copy)
        try world.seal(copy)
      case 13: try restart(copy)
      case 14: try world.tidy(copy)
      case 15..<18: try meet(copy, any(sticks), pulled: any(4) == 0)
      case 18 where any(3) == 0: try backUp(copy)
      case 19 where any(3) == 0: try clone(copy)
      default: write(copy)
      }
    }
  }

  private mutating func write(_ copy: Int) {
    // Clocks differ and jump; nothing may depend on them.
    clock += any(100) - 40
    let dossier = RecordID("d\(any(2))") ?? .study
    let record = RecordID("r\(dossier.text)-\(any(2))") ?? .study
    let field = ["text", "place", "deleted"][any(3)]
    let value: Value? =
      field == "deleted"
      ? .truth(any(2) == 0)
      : [nil, .text("\(clock)"), .text(String(repeating: "long ", count: any(400))), .text("the same")][any(4)]
    let before = world.contents(copy)[record]?.fields[field]
    let change = Change(dossier: dossier, record: record, kind: "journal", field: field, value: value)
    let id = world.write(change, in: copy, at: Moment(seconds: clock))
    history.wrote(id, seeing: before)
    unsaved[copy].append(id)
  }

  private mutating func save(_ copy: Int) throws {
    try world.save(copy)
    history.kept[copy].formUnion(unsaved[copy])
    unsaved[copy] = []
  }

  private mutating func restart(_ copy: Int) throws {
    let isCrash = any(2) == 0
    if !isCrash {
      try save(copy)
      try world.seal(copy)
    }
    try world.restart(copy, crashing: isCrash)
    unsaved[copy] = []
  }

  private mutating func meet(_ copy: Int, _ stick: Int, pulled: Bool) throws {
    try save(copy)
    guard try world.meet(copy, stick, pulledAfter: pulled ? any(12) : nil) else { return }
    let all = history.kept[copy].union(history.kept[copies + stick])
    history.kept[copy] = all
    history.kept[copies + stick] = all
  }

  private mutating func backUp(_ copy: Int) throws {
    if let backup = backups[copy], any(2) == 0 {
      try world.restoreBackup(of: copy)
      history.kept[copy] = backup
      unsaved[copy] = []
    } else {
      try world.keepBackup(of: copy)
      backups[copy] = history.kept[copy]
    }
  }

  private mutating func clone(_ copy: Int) throws {
    let other = any(copies)
    if other != copy, any(2) == 0 {
      try world.clone(copy, to: other)
      history.kept[other] = history.kept[copy]
      unsaved[other] = []
    } else if sticks > 1 {
      try world.duplicate(0, to: 1)
      history.kept[copies + 1] = history.kept[copies]
    }
  }

  /// Everybody meets one stick until everything went round; then what is wrong with it, or nil.
  mutating func verdict(_ rules: MergeRules) throws -> String? {
    for copy in 0..<copies {
      try save(copy)
      try world.tidy(copy)
      for stick in 0..<sticks { _ = try world.meet(copy, stick, pulledAfter: nil) }
    }
    for copy in 0..<copies {
      for stick in 0..<sticks { _ = try world.meet(copy, stick, pulledAfter: nil) }
      try world.restart(copy, crashing: false)
    }
    let first = world.contents(0)
    for copy in 1..<copies where shown(world.contents(copy)) != shown(first) { return "copy \(copy) differs" }
    var held: Set<OperationID> = []
    for record in first.records.values where record.kind == "journal" {
      for (name, field) in zip(record.fields.keys, record.fields.values) {
        let expected = history.visible(field.operations)
        let found = Set(rules.visible(field).map(\.id))
        if found != expected { return "\(record.id).\(name) shows \(found.count), should show \(expected.count)" }
        for id in field.operations.map(\.id) { held.formUnion(history.past[id] ?? []) }
        held.formUnion(field.operations.map(\.id))
      }
    }
    let lost = history.kept.reduce(into: Set()) { $0.formUnion($1) }.subtracting(held)
    return lost.isEmpty ? nil : "\(lost.count) saved operations are lost"
  }
}
