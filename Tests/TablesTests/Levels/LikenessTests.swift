import Notebook
import Testing

@testable import Tables

@Suite("Nobody stands out")
struct LikenessTests {
  private static func people(_ chance: inout Chance) -> [RecordID: Likeness.Marks] {
    var people: [RecordID: Likeness.Marks] = [:]
    for number in 0..<Int.random(in: 1...60, using: &chance) {
      guard let id = RecordID("p\(number)") else { continue }
      func one(_ all: [String]) -> String { all.randomElement(using: &chance) ?? "" }
      people[id] = Likeness.Marks(
        kind: one(["person", "group"]), roles: Set([Code(one(["elder", "youth", "trader", "monitor"]))]),
        area: one(["A", "B", "C", ""]), age: one(["under30", "30plus", ""]), gender: one(["woman", "man", "mixed", ""]))
    }
    return people
  }

  /// The marks as they would be shown.
  private static func shown(_ marks: Likeness.Marks, _ id: RecordID, _ likeness: Likeness) -> Likeness.Marks {
    var marks = marks
    let blank = likeness.blanked[id] ?? []
    marks.roles = blank.contains("roles") ? [] : Set(marks.roles.map(likeness.shown))
    if blank.contains("gender") || likeness.hidesGender { marks.gender = "" }
    if blank.contains("ageBand") { marks.age = "" }
    if blank.contains("place") { marks.area = "" }
    return marks
  }

  @Test("Each combination that is shown is shared by three, or a kind and nothing else; rare kinds are named")
  func three() {
    var chance = Chance(seed: (11, 12, 13, 14))
    for round in 0..<400 {
      let people = Self.people(&chance)
      let likeness = Likeness(people, smallest: 5)
      let shown = Dictionary(uniqueKeysWithValues: people.map { ($0.key, Self.shown($0.value, $0.key, likeness)) })
      let groups = Dictionary(grouping: shown.keys) { shown[$0] ?? Likeness.Marks() }
      // Fewer than three look alike only where the kind has no more.
      let alone = groups.filter { $0.value.count < 3 }
      #expect(alone.keys.allSatisfy { $0 == Likeness.Marks(kind: $0.kind) }, "round \(round)")
      #expect(alone.keys.allSatisfy { look in shown.values.count { $0.kind == look.kind } < 3 }, "round \(round)")
      let named = Dictionary(uniqueKeysWithValues: likeness.neighbours.map { ($0.kind.text, Set($0.people)) })
      let expected = Dictionary(uniqueKeysWithValues: alone.filter { $0.key.kind != "person" }.map { ($0.key.kind, Set($0.value)) })
      #expect(named == expected, "round \(round)")
      let roles = shown.values.flatMap(\.roles).reduce(into: [Code: Int]()) { $0[$1, default: 0] += 1 }
      let full = people.values.flatMap(\.roles).reduce(into: [Code: Int]()) { $0[$1, default: 0] += 1 }
      #expect(roles.keys.allSatisfy { $0 == "other" || full[$0, default: 0] >= 5 }, "round \(round)")
      let genders = Dictionary(grouping: people.values.map(\.gender).filter { !$0.isEmpty }) { $0 }
      #expect(likeness.hidesGender == genders.values.contains { $0.count < 5 }, "round \(round)")
    }
  }

  @Test("Gender goes before age, age before area, area before roles, and only of those who stand out")
  func order() throws {
    func id(_ text: String) throws -> RecordID { try #require(RecordID(text)) }
    var people: [RecordID: Likeness.Marks] = [:]
    func mark(_ gender: String, _ age: String, _ area: String) -> Likeness.Marks {
      Likeness.Marks(kind: "person", roles: ["elder"], area: area, age: age, gender: gender)
    }
    for number in 0..<5 { people[try id("w\(number)")] = mark("woman", "30plus", "A") }
    for number in 0..<4 { people[try id("m\(number)")] = mark("man", "30plus", "A") }
    people[try id("far")] = mark("man", "under30", "B")
    let likeness = Likeness(people, smallest: 5)
    #expect(!likeness.hidesGender && likeness.rareRoles.isEmpty)
    // Alone without marks, it would be found as the only elder who fits nothing else: two more lose theirs.
    let all: Set = ["gender", "ageBand", "place", "roles"]
    #expect(likeness.blanked == [try id("far"): all, try id("w0"): all, try id("w1"): all])
    #expect(likeness.neighbours == [])
  }

  @Test("A neighbour could know the only one of a kind, then the only two; one person might be anybody")
  func known() throws {
    var people: [RecordID: Likeness.Marks] = [:]
    for (number, kind) in ["person", "community", "group", "group", "network", "network", "network"].enumerated() {
      let id = try #require(RecordID("p\(number)"))
      people[id] = Likeness.Marks(kind: kind, area: number < 4 ? "B" : "A")
    }
    let known = Likeness(people, smallest: 5).neighbours
    #expect(known.map(\.kind) == ["community", "group"])
    #expect(known.map { $0.people.map(\.text) } == [["p1"], ["p2", "p3"]])
  }
}
