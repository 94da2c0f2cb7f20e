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
    // When somebody named so acts is not known.
    let named = mentions.filter {
      filter.phase == nil && (filter.kind == nil || $0.kind == filter.kind)
        && ground.takes(nil, in: $0.origin.talk, filter.ofTalks)
    }
    let roles = named.flatMap { mention in Set(mention.roles).map { ($0, mention.origin) } }
    return assembly.view(
      .who,
      base: FindingsWord.join(
        [
          FindingsWord.peopleAndGroups.numbered(people.count, language),
          FindingsWord.talks.numbered(ground.talks.keys.count { ground.takes(talk: $0, filter) }, language),
        ]),
      [
        grid(people, assembly),
        assembly.bars(
          "roles", .partRoles, .unitPeople, PeaceAgent.roles.spec, origins(\.roles), by: { assembly.people($0) }),
        assembly.bars(
          "mentions", .partMentions, .unitHeard, Mention.roles.spec, roles, by: assembly.heard),
      ])
  }

  private static func grid(_ people: [RecordID: Ground.Person], _ assembly: ViewAssembly) -> ShownView.Part? {
    var who: [Code?: [Code?: [Told.Origin]]] = [:]
    for (id, person) in people {
      for phase in person.phases.isEmpty ? [nil] : Set(person.phases).map(Optional.some) {
        who[person.kind, default: [:]][phase, default: []].append(Told.Origin(id: id, who: id, talk: nil))
      }
    }
    guard !who.isEmpty else { return nil }
    let kinds = assembly.heads(who.keys, of: PeaceAgent.kind.spec)
    let phases = assembly.heads(who.values.flatMap(\.keys), of: PeaceAgent.phases.spec)
    return .grid(
      ShownView.Grid(
        name: "kind.phases", title: FindingsWord.partKinds(assembly.language),
        unit: FindingsWord.unitPeople(assembly.language),
        rows: kinds.map(\.head), columns: phases.map(\.head),
        cells: kinds.map { kind in phases.map { assembly.people(who[kind.code]?[$0.code] ?? []) } },
        listsPeople: false))
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
