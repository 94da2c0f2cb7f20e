import Notebook

extension Findings {
  /// What keeps people going, what wears them down, and what could soon be gone.
  static func sustains(_ ground: inout Ground, _ told: inout Told, _ filter: FindingsFilter) -> ShownView {
    let all = told.factors ?? ground.factors()
    told.factors = all
    let assembly = ViewAssembly(ground: ground, filter: filter)
    let factors = all.filter { ground.takes($0.origin.who, in: $0.origin.talk, filter) }
    func bars(_ name: String, _ title: FindingsWord, _ direction: Code?) -> ShownView.Part? {
      let some = factors.filter { $0.direction == direction }
      return assembly.bars(
        name, title, .unitPeople, SustainingFactor.factor.spec, some.map { ($0.code, $0.origin) },
        by: { assembly.people($0) }, words: assembly.shortest(some.map { ($0.code, $0.words) }))
    }
    return assembly.view(
      .sustains,
      base: FindingsWord.fromAbout(
        ground.language, FindingsWord.named(ground.language, "\(factors.count)"),
        assembly.heardWords(factors.map(\.origin)), assembly.peopleWords(factors.map(\.origin))),
      [
        bars("sustains", .partSustains, "sustains"), bars("wearsDown", .partWearsDown, "wearsDown"),
        bars("notSaid", .notSaid, nil),
        fragile(factors.filter(\.isFragile), assembly),
      ])
  }

  private static func fragile(_ factors: [Told.Factor], _ assembly: ViewAssembly) -> ShownView.Part? {
    guard assembly.ground.isTeam, !factors.isEmpty else { return nil }
    let spec = SustainingFactor.factor.spec
    let groups = Dictionary(grouping: factors, by: \.code)
    return .listing(
      ShownView.Listing(
        name: "fragile", title: FindingsWord.partFragile(assembly.language),
        columns: [
          .init("factor", FindingsWord.headFactor(assembly.language)),
          .init("person", FindingsWord.headPeople(assembly.language)),
        ],
        rows: assembly.ordered(groups.mapValues(\.count), of: spec).map { code in
          let origins = (groups[code] ?? []).map(\.origin)
          return ShownView.Listing.Row(
            texts: [
              assembly.words(code, of: spec),
              assembly.numbersInWords(Set(origins.compactMap(\.who))),
            ], beneath: origins.map(\.id).sorted(), isGrave: false)
        }))
  }
}

extension Ground {
  /// Everything that sustains or wears down.
  mutating func factors() -> [Told.Factor] {
    read(SustainingFactor.type) { ground, row in
      ground.value(SustainingFactor.factor, of: row).map {
        Told.Factor(
          origin: ground.origin(row, of: SustainingFactor.person), code: $0,
          direction: ground.value(SustainingFactor.direction, of: row),
          isFragile: ground.value(SustainingFactor.fragile, of: row) == true,
          words: ground.ownWords(SustainingFactor.inTheirWords, of: row))
      }
    }
  }
}
