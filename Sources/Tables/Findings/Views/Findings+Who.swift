import Notebook

extension Findings {
  /// People and groups by kind and time, by role, and whom people named before anyone was put to them.
  static func who(_ ground: inout Ground, _ told: inout Told, _ filter: FindingsFilter) -> ShownView {
    let mentions = told.mentions ?? ground.mentions()
    told.mentions = mentions
    let assembly = ViewAssembly(ground: ground, filter: filter)
    let language = ground.language
    let people = ground.people.filter { ground.takes(person: $0.key, filter) }
    func origins(_ codes: (Ground.Person) -> [Code]) -> [(code: Code, origin: Told.Origin)] {
      people.flatMap { id, person in
        Set(codes(person)).map { ($0, Told.Origin(id: id, who: id, talk: nil)) }
      }
    }
    let named = mentions.filter { ground.takes(nil, in: $0.origin.talk, filter.ofTalks) }
    let roles = named.flatMap { mention in Set(mention.roles).map { ($0, mention.origin) } }
    return assembly.view(
      .who,
      base: FindingsWord.join(
        [
          FindingsWord.peopleAndGroups.numbered(people.count, language),
          FindingsWord.talks.numbered(ground.talks.count, language),
        ]),
      [
        grid(people, assembly),
        assembly.bars(
          "roles", .partRoles, .unitPeople, PeaceAgent.roles.spec, origins(\.roles), by: { assembly.people($0) }),
        assembly.bars(
          "mentions", .partMentions, .unitHeard, Mention.roles.spec, roles, by: assembly.heard),
      ],
      limits: [.limitWho])
  }

  private static func grid(_ people: [RecordID: Ground.Person], _ assembly: ViewAssembly) -> ShownView.Part? {
    let kinds = assembly.inListOrder(people.values.compactMap(\.kind), of: PeaceAgent.kind.spec)
    let phases = assembly.inListOrder(people.values.flatMap(\.phases), of: PeaceAgent.phases.spec)
    guard !kinds.isEmpty, !phases.isEmpty else { return nil }
    var who: [Code: [Code: [Told.Origin]]] = [:]
    for (id, person) in people {
      guard let kind = person.kind else { continue }
      for phase in Set(person.phases) {
        who[kind, default: [:]][phase, default: []].append(Told.Origin(id: id, who: id, talk: nil))
      }
    }
    return .grid(
      ShownView.Grid(
        name: "kind.phases", title: FindingsWord.partKinds(assembly.language),
        unit: FindingsWord.unitPeople(assembly.language),
        rows: kinds.map { assembly.head($0, of: PeaceAgent.kind.spec) },
        columns: phases.map { assembly.head($0, of: PeaceAgent.phases.spec) },
        cells: kinds.map { kind in phases.map { assembly.people(who[kind]?[$0] ?? []) } }, listsPeople: false))
  }
}

extension Ground {
  /// Everyone named unprompted.
  mutating func mentions() -> [Told.Named] {
    read(Mention.type) { ground, row in
      Told.Named(
        origin: ground.origin(row, of: nil), kind: ground.value(Mention.kind, of: row),
        roles: ground.value(Mention.roles, of: row) ?? [])
    }
  }
}

extension FindingsFilter {
  /// The part of it that can be asked of what is about nobody with a page.
  var ofTalks: FindingsFilter { FindingsFilter(place: place, wave: wave, since: since) }
}
