import Notebook

extension Findings {
  /// Who works with whom, and which way it goes; ties to people with weapons are in no view.
  static func ties(_ ground: inout Ground, _ told: inout Told, _ filter: FindingsFilter) -> ShownView {
    let all = told.ties ?? ground.ties()
    told.ties = all
    let assembly = ViewAssembly(ground: ground, filter: filter)
    let language = ground.language
    let ties = all.filter { ground.takes($0.origin.who, in: $0.origin.talk, filter) }
    let crossing = ties.count(where: \.crosses)
    // Up as seen from either end: who answers to somebody is below them.
    let upward = Set(
      all.flatMap { tie -> [RecordID] in
        let ends = [(tie.origin.who, tie.axis), (tie.to, tie.axis.map(Relationship.mirrored))]
        return ends.compactMap { end, axis in axis == "up" ? end : nil }
      })
    let without = ground.people.keys.filter { ground.takes(person: $0, filter) && !upward.contains($0) }
    return assembly.view(
      .ties,
      base: FindingsWord.join([
        FindingsWord.tieCount.numbered(ties.count, language), assembly.peopleWords(ties.map(\.origin)),
      ]),
      ties.isEmpty
        ? []
        : [
          matrix(ties, assembly),
          ground.isTeam ? list(.partTies, "ties", ties, assembly) : nil,
          ground.isTeam ? list(.partBroken, "broken", ties.filter(\.isBroken), assembly) : nil,
          ground.isTeam ? unlinked(without, assembly) : nil,
        ],
      remarks: [
        crossing > 0 ? FindingsWord.crossing(language, "\(crossing)", "\(ties.count)") : nil,
        without.isEmpty ? nil : FindingsWord.noneUp(language, "\(without.count)"),
      ])
  }

  private static func matrix(_ ties: [Told.Tie], _ assembly: ViewAssembly) -> ShownView.Part? {
    let kinds = assembly.ordered(
      Dictionary(grouping: ties, by: \.relation).mapValues(\.count), of: Relationship.relation.spec)
    let offered = assembly.list(of: Relationship.axis.spec)?.codes.map { Code($0) } ?? []
    let axes = assembly.heads(offered + ties.map(\.axis), of: Relationship.axis.spec)
    return .grid(
      ShownView.Grid(
        name: "relation.axis", title: FindingsWord.partAxes(assembly.language),
        unit: FindingsWord.unitTies(assembly.language),
        rows: kinds.map { assembly.head($0, of: Relationship.relation.spec) },
        columns: axes.map(\.head),
        cells: kinds.map { kind in
          axes.map { axis in
            assembly.rows(ties.filter { $0.relation == kind && $0.axis == axis.code }.map(\.origin))
          }
        }, listsPeople: false))
  }

  private static func list(
    _ title: FindingsWord, _ name: String, _ ties: [Told.Tie], _ assembly: ViewAssembly
  ) -> ShownView.Part? {
    guard !ties.isEmpty else { return nil }
    let language = assembly.language
    let relations = assembly.terms(of: Relationship.relation.spec)
    let providers = assembly.terms(of: Relationship.toProvider.spec)
    let axes = assembly.terms(of: Relationship.axis.spec)
    let yes = FindingsWord.some(language)
    let rows = ties.map { tie in
      let from = assembly.number(tie.origin.who)
      let to =
        tie.to.flatMap { assembly.ground.people[$0]?.number }
        ?? tie.provider.map { providers($0) } ?? ""
      return (
        order: (assembly.rank(tie.origin.who), CodeOrder(to), tie.origin.id),
        row: ShownView.Listing.Row(
          texts: [from, relations(tie.relation), to, tie.axis.map { axes($0) } ?? "", tie.crosses ? yes : ""],
          beneath: [tie.origin.id], isGrave: tie.isBroken)
      )
    }.sorted { $0.order < $1.order }
    return .listing(
      ShownView.Listing(
        name: name, title: title(language),
        columns: [
          .init("person", FindingsWord.headPerson(language)), .init("relation", FindingsWord.headTie(language)),
          .init("to", FindingsWord.headTo(language)), .init("axis", FindingsWord.headWay(language)),
          .init("crossesDivide", FindingsWord.headCrosses(language)),
        ], rows: rows.map(\.row)))
  }

  private static func unlinked(_ people: [RecordID], _ assembly: ViewAssembly) -> ShownView.Part? {
    guard !people.isEmpty else { return nil }
    let kinds = assembly.terms(of: PeaceAgent.kind.spec)
    let rows = people.map { id in
      let person = assembly.ground.people[id]
      return (
        order: (assembly.rank(id), id),
        row: ShownView.Listing.Row(
          texts: [person?.number ?? "", person?.kind.map { kinds($0) } ?? ""],
          beneath: [id], isGrave: false)
      )
    }.sorted { $0.order < $1.order }
    return .listing(
      ShownView.Listing(
        name: "noneUp", title: FindingsWord.partNoneUp(assembly.language),
        columns: [
          .init("person", FindingsWord.headPerson(assembly.language)),
          .init("kind", FindingsWord.headKind(assembly.language)),
        ], rows: rows.map(\.row)))
  }
}

extension Told {
  /// A tie.
  struct Tie: Sendable {
    let origin: Origin
    let relation: Code
    let axis: Code?
    let to: RecordID?
    let provider: Code?
    let crosses: Bool
    let isBroken: Bool
  }
}

extension Ground {
  /// Every tie but those to people with weapons.
  mutating func ties() -> [Told.Tie] {
    records(Relationship.type).compactMap { row in
      guard !Relationship.leadsToArmed(row), let relation = value(Relationship.relation, of: row) else { return nil }
      return Told.Tie(
        origin: origin(row, of: Relationship.person), relation: relation, axis: value(Relationship.axis, of: row),
        to: value(Relationship.toPerson, of: row), provider: value(Relationship.toProvider, of: row),
        crosses: value(Relationship.crossesDivide, of: row) == "yes",
        isBroken: relation == "broken" || value(Relationship.tone, of: row) == "broken")
    }
  }
}
