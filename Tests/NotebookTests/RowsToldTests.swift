import Notebook
import Testing

/// What a notebook knows at once about its rows is what one finds by looking at every record, whatever came when.
@Suite struct RowsToldTests {
  private static let home = RecordID("home") ?? .study
  private static let sources = ["talk-1", "talk-2"].compactMap { RecordID($0) }
  private static let rows = (1...5).compactMap { RecordID("row-\($0)") }

  /// Writings of three sessions to a few rows: where they were told, what they name, the bin and out of it again.
  private static func writings(_ chance: inout Chance) -> [Operation] {
    let sessions = (0..<3).map { _ in SessionID.random(using: &chance) }
    var writings: [Operation] = []
    for number in 1...UInt32(40) {
      let writes: (field: String, value: Value?) =
        switch Int.random(in: 0..<6, using: &chance) {
        case 0, 1: (Common.sourceRef.name, (sources.randomElement(using: &chance) ?? .study).stored)
        case 2: (Field.deleted.name, .truth(true))
        case 3: (Field.deleted.name, nil)
        case 4: (Risk.riskType.name, .text(Bool.random(using: &chance) ? "informing" : "attack_body"))
        default: (Risk.likelihood.name, .number(Int.random(in: 1...5, using: &chance)))
        }
      let row = rows.randomElement(using: &chance) ?? .study
      let known = writings.filter { $0.record == row && $0.field == writes.field }.map(\.id)
      writings.append(
        Operation(
          id: OperationID(session: sessions.randomElement(using: &chance) ?? sessions[0], number: number),
          at: Int.random(in: 0..<30, using: &chance), who: "T1", record: row, kind: Risk.type.kind,
          field: writes.field, value: writes.value, replaces: Bool.random(using: &chance) ? known : []))
    }
    return writings
  }

  private func compare(_ contents: Contents, _ seed: UInt64) {
    let present = contents.records.values.filter { !$0.isDeleted }
    for source in Self.sources {
      let told = present.filter { $0[Common.sourceRef] == source }.compactMap { row in
        row.fields.values.flatMap(\.operations).min { ($0.at, $0.id) < ($1.at, $1.id) }.map { ($0.at, $0.id, row.id) }
      }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      #expect(contents.rows(Risk.type.kind, toldIn: source, Self.home) == told.map(\.2), "seed \(seed)")
      #expect(Set(contents.records(Risk.type, pointingAt: source).map(\.id)) == Set(told.map(\.2)), "seed \(seed)")
      #expect(contents.records(pointingAt: source) == contents.records(Risk.type, pointingAt: source), "seed \(seed)")
    }
    #expect(Set(contents.records(Risk.type).map(\.id)) == Set(present.map(\.id)), "seed \(seed)")
    for code: Code in ["informing", "attack_body"] {
      let naming = contents.records.values.filter { $0.readings(Risk.riskType).contains(code) }.map(\.id)
      #expect(contents.records(in: Self.home, thatNamed: code).isSuperset(of: naming), "seed \(seed)")
    }
  }

  @Test(arguments: 1...UInt64(60))
  func theyAreWhatLookingAtEveryRecordFinds(seed: UInt64) {
    var chance = Chance(seed: (seed, 2, 3, 4))
    let writings = Self.writings(&chance)
    var contents = Contents()
    for writing in writings.shuffled(using: &chance) { contents.apply(writing, in: Self.home) }
    compare(contents, seed)
    contents.redact(Set(writings.map(\.id).shuffled(using: &chance).prefix(8)), in: Self.home)
    compare(contents, seed)
    contents.forget(Self.home)
    compare(contents, seed)
  }
}
