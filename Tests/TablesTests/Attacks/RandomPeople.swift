import Notebook
import Testing

@testable import Tables

/// A small study drawn from a seed: persons and groups of a few kinds in a few places, each heard once, all of whom
/// agreed to be shown to others.
struct RandomPeople {
  private(set) var notes = Notes()
  private var chance: Chance
  /// The ids of the persons and groups, in the order they were met.
  private(set) var people: [RecordID] = []
  static let made = Day(number: 20_532)

  /// So many persons and groups in two districts of two zones each.
  init(seed: UInt64, people count: Int) throws {
    chance = Chance(seed: (seed, 29, 31, 37))
    for district in ["north", "south"] {
      try notes.write(
        "place", district,
        ["placeCode": .text("Z-\(district)"), "level": .text("district"), "populationBand": .text("5-20k")])
      for zone in ["1", "2"] {
        try notes.write(
          "place", district + zone,
          [
            "placeCode": .text("Z-\(district)\(zone)"), "level": .text("zone"), "parent": .text(district),
            "populationBand": .text("5-20k"),
          ])
      }
    }
    for number in 0..<count { try meet(number) }
  }

  var contents: Contents { notes.contents }

  private mutating func pick(_ list: [String]) -> Value { .text(list.randomElement(using: &chance) ?? list[0]) }

  private mutating func meet(_ number: Int) throws {
    let roles = ["elder", "youth", "trader", "ex_fighter"].filter { _ in Int.random(in: 0..<3, using: &chance) == 0 }
    var fields: [String: Value] = [
      "kind": pick(["person", "person", "person", "group", "community"]), "roles": .list(roles.map(Value.text)),
      "place": pick(["north1", "north2", "south1", "south2", "south"]), "ageBand": pick(["18-29", "30-49", "50plus"]),
      "gender": pick(["woman", "woman", "man", "man", "preferNot"]),
    ]
    if Int.random(in: 0..<5, using: &chance) == 0 { fields["gender"] = nil }
    let id = "who\(number)"
    try notes.meet(id, code: "A-\(number < 9 ? "0" : "")\(number + 1)", fields)
    try notes.hear("by\(number)", person: id, scopes: ["takePart", "notes", "teamUse", "shareDeid", "aggregate"])
    try tell(
      "strategy", "deed\(number)", by: number,
      ["strategy": pick(["mediate", "heal", "normal_life", "dispute"]), "phase": .text("prevent")])
    people.append(try #require(RecordID(id)))
  }

  /// Something told by someone about themselves.
  mutating func tell(_ kind: String, _ id: String, by number: Int, _ fields: [String: Value]) throws {
    try notes.write(
      kind, id, in: "by\(number)-home",
      fields.merging(["person": .text("who\(number)"), "sourceRef": .text("by\(number)-interview")]) { new, _ in new })
  }

  /// More fields of a record of someone.
  mutating func write(_ kind: String, _ id: String, in home: String, _ fields: [String: Value]) throws {
    try notes.write(kind, id, in: home, fields)
  }

  /// Somebody met and heard who did not agree to it, took it back, or was under pressure.
  mutating func hide(_ number: Int, why: Int) throws {
    let id = "hidden\(number)"
    try notes.meet(id, code: "A-9\(number)", ["kind": .text("network")])
    let scopes = ["takePart", "notes", "teamUse"] + (why % 3 == 0 ? [] : ["shareDeid", "aggregate"])
    try notes.hear(
      "kept\(number)", person: id, scopes: scopes, status: why % 3 == 1 ? "withdrawn" : "given",
      pressure: why % 3 == 2 ? "yes" : "none")
  }

  /// What would go.
  static func plan(_ contents: Contents, _ level: Level = .shared, seed: UInt64 = 7) -> ExportPlan {
    Export.plan(contents, Export.Request(.analysis, level: level, made: made, program: "p", seed: seed))
  }
}

/// An export as whoever has only its files reads it.
struct ReadFiles {
  /// The bytes of each file.
  let bytes: [String: [UInt8]]

  init(_ plan: ExportPlan) {
    bytes = Dictionary(Export.files(of: plan).map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rows of a table by column.
  func rows(_ table: String) throws -> [[String: String]] {
    let all = try CSV.parse(try #require(bytes[table + ".csv"], "no \(table)"), in: .analysis)
    let head = try #require(all.first)
    return all.dropFirst().map { Dictionary(zip(head, $0), uniquingKeysWith: { first, _ in first }) }
  }

  /// The files that are not the same in both.
  func difference(_ other: ReadFiles) -> [String] {
    Set(bytes.keys).union(other.bytes.keys).filter { bytes[$0] != other.bytes[$0] }.sorted()
  }
}
