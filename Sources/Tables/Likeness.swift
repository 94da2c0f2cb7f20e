import Notebook

/// What is left of the marks by which somebody could be told from others, so that each is one of several.
struct Likeness {
  /// How many have to share every combination of marks.
  static let least = 3

  /// What marks a person or group out, as it would be shown; empty for nothing.
  struct Marks: Hashable {
    /// One person, a group, …; never left out.
    var kind = ""
    /// What people see them as, each once.
    var roles: Set<Code> = []
    /// The letter of their area.
    var area = ""
    /// One of two bands.
    var age = ""
    /// As they describe themselves.
    var gender = ""
  }

  /// Roles so few hold that they are shown as `other`.
  private(set) var rareRoles: Set<Code> = []
  /// Whether a gender is so rare that it is shown of nobody.
  private(set) var hidesGender = false
  /// The fields left empty for single persons and groups.
  private(set) var blanked: [RecordID: Set<String>] = [:]
  /// Those who share what is left with fewer than two others, by id.
  private(set) var neighbours: [RecordID] = []

  /// Looks at all who would go; `smallest` is the smallest group shown.
  init(_ people: [RecordID: Marks], smallest: Int) {
    var people = people
    for role in Set(people.values.flatMap(\.roles)) where role != Self.other {
      if people.values.count(where: { $0.roles.contains(role) }) < smallest { rareRoles.insert(role) }
    }
    people = people.mapValues { marks in
      var marks = marks
      marks.roles = Set(marks.roles.map(shown))
      return marks
    }
    let genders = Dictionary(grouping: people.values.map(\.gender).filter { !$0.isEmpty }) { $0 }
    hidesGender = genders.values.contains { $0.count < smallest }
    if hidesGender { for id in people.keys { people[id]?.gender = "" } }
    blank(PeaceAgent.gender.name, in: &people) { $0.gender = "" }
    blank(PeaceAgent.ageBand.name, in: &people) { $0.age = "" }
    blank(PeaceAgent.place.name, in: &people) { $0.area = "" }
    blank(PeaceAgent.roles.name, in: &people) { $0.roles = [] }
    neighbours = Self.alone(people).sorted()
  }

  /// A role as it is shown.
  func shown(_ role: Code) -> Code { rareRoles.contains(role) ? Self.other : role }

  private static let other = Code(Vocabulary.otherCode)

  /// Leaves one mark empty for all who still stand out.
  private mutating func blank(_ field: String, in people: inout [RecordID: Marks], _ empty: (inout Marks) -> Void) {
    for id in Self.alone(people) {
      guard var marks = people[id] else { continue }
      empty(&marks)
      if marks != people[id] { blanked[id, default: []].insert(field) }
      people[id] = marks
    }
  }

  private static func alone(_ people: [RecordID: Marks]) -> [RecordID] {
    Dictionary(grouping: people.keys) { people[$0] ?? Marks() }.values.filter { $0.count < least }.flatMap(\.self)
  }
}
