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
  /// Those a neighbour could know by what is left: the only one of a kind first, then the only two.
  private(set) var neighbours: [Known] = []

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
    joinTheBare(in: &people)
    neighbours = Self.known(people)
  }

  /// A role as it is shown.
  func shown(_ role: Code) -> Code { rareRoles.contains(role) ? Self.other : role }

  private static let other = Code(Vocabulary.otherCode)

  /// Leaves one mark empty for all who still stand out.
  private mutating func blank(_ field: String, in people: inout [RecordID: Marks], _ empty: (inout Marks) -> Void) {
    blank(Self.alone(people), field, in: &people, empty)
  }

  private mutating func blank(
    _ those: [RecordID], _ field: String, in people: inout [RecordID: Marks], _ empty: (inout Marks) -> Void
  ) {
    for id in those {
      guard var marks = people[id] else { continue }
      empty(&marks)
      if marks != people[id] { blanked[id, default: []].insert(field) }
      people[id] = marks
    }
  }

  /// One or two of whom only a kind is left are still found by it where all others of the kind keep marks that do not
  /// fit them: so many others lose theirs too, of the largest group that can spare them, else a whole small one.
  private mutating func joinTheBare(in people: inout [RecordID: Marks]) {
    for kind in Set(people.values.map(\.kind)) {
      let bare = Marks(kind: kind)
      let alike = Dictionary(grouping: people.keys.filter { people[$0]?.kind == kind }) { people[$0] ?? bare }
      guard let few = alike[bare], few.count < Self.least else { continue }
      let needed = Self.least - few.count
      let others = alike.filter { $0.key != bare }.values.map { $0.sorted() }
        .sorted { ($0.count, $0[0]) < ($1.count, $1[0]) }
      let spared = others.last { $0.count - needed >= Self.least }.map { Array($0.prefix(needed)) }
      let joined = spared ?? others.first ?? []
      blank(joined, PeaceAgent.gender.name, in: &people) { $0.gender = "" }
      blank(joined, PeaceAgent.ageBand.name, in: &people) { $0.age = "" }
      blank(joined, PeaceAgent.place.name, in: &people) { $0.area = "" }
      blank(joined, PeaceAgent.roles.name, in: &people) { $0.roles = [] }
    }
  }

  /// The rarest first. Of one person nothing is left but that it is a person: there are many in any place.
  private static func known(_ people: [RecordID: Marks]) -> [Known] {
    let alone = Dictionary(grouping: alone(people)) { people[$0]?.kind ?? "" }
    return alone.filter { $0.key != "person" && !$0.key.isEmpty }
      .map { Known(people: $0.value.sorted(), kind: Code($0.key)) }
      .sorted { ($0.people.count, $0.kind.text) < ($1.people.count, $1.kind.text) }
  }

  private static func alone(_ people: [RecordID: Marks]) -> [RecordID] {
    Dictionary(grouping: people.keys) { people[$0] ?? Marks() }.values.filter { $0.count < least }.flatMap(\.self)
  }
}

/// Persons or groups that are the only ones of their kind in what goes, of whom nothing else is shown.
public struct Known: Hashable, Sendable {
  /// One or two of them, by id.
  public let people: [RecordID]
  /// What they are: a code of the list `personKind`.
  public let kind: Code
}
