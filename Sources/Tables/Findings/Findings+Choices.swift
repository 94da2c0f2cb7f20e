import Notebook

extension Findings {
  /// What a view can be narrowed to, of what occurs; empty outside the team.
  public struct Choices: Hashable, Sendable {
    /// Places, by number; and larger ones they lie in.
    public let places: [RecordID]
    /// When people and groups act, in the order of the list.
    public let phases: [Code]
    /// Kinds of people and groups, in the order of the list.
    public let kinds: [Code]
    /// Rounds of talks: 1 the first with somebody, 2 the one that follows it.
    public let waves: [Int]
  }

  /// The places, times, kinds and rounds that occur in what goes at the level.
  public mutating func choices() -> Choices {
    guard level == .team else { return Choices(places: [], phases: [], kinds: [], waves: []) }
    let ground = ground ?? Ground(contents, level: level, on: day, in: language, seed: seed)
    self.ground = ground
    let assembly = ViewAssembly(ground: ground, filter: FindingsFilter())
    var places: Set<RecordID> = []
    for place in ground.people.values.compactMap(\.place) + ground.talks.values.compactMap(\.place) {
      var at: RecordID? = place
      // Places that someone bent into a ring end here.
      while let id = at, places.insert(id).inserted { at = contents[id]?[Place.parent] }
    }
    return Choices(
      places: places.inOrder { contents.number(of: $0) },
      phases: assembly.inListOrder(ground.people.values.flatMap(\.phases), of: PeaceAgent.phases.spec),
      kinds: assembly.inListOrder(ground.people.values.compactMap(\.kind), of: PeaceAgent.kind.spec),
      waves: Set(ground.talks.values.map(\.wave)).sorted())
  }
}
