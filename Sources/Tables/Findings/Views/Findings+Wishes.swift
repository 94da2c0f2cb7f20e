import Notebook

extension Findings {
  /// Wishes by who is nearest, from near to far; what the team thought of itself apart.
  static func wishes(_ ground: inout Ground, _ told: inout Told, _ filter: FindingsFilter) -> ShownView {
    let all = told.wishes ?? ground.wishes()
    told.wishes = all
    let assembly = ViewAssembly(ground: ground, filter: filter)
    let language = ground.language
    let some = all.filter { ground.takes($0.origin.who, in: $0.origin.talk, filter) }
    let (ours, wishes) = (some.filter(\.isOurs), some.filter { !$0.isOurs })
    let backups = wishes.compactMap { wish in wish.backup.map { (code: $0, origin: wish.origin) } }
    return assembly.view(
      .wishes,
      base: FindingsWord.from(
        language, FindingsWord.wishCount.numbered(wishes.count, language), assembly.heardWords(wishes.map(\.origin))),
      [
        grid("need.firstProvider", nil, wishes, assembly),
        assembly.bars(
          "backupProvider", .partBackup, .unitWishes, SupportNeed.backupProvider.spec, backups,
          by: { assembly.rows($0) }, inListOrder: true),
        careful(wishes, assembly),
        grid("need.firstProvider.ours", .partOurs, ours, assembly),
      ],
      remarks: [near(wishes, language), most(wishes, assembly)])
  }

  /// How many of the wishes somebody could meet could be met by those near.
  private static func near(_ wishes: [Told.Wish], _ language: Language) -> String? {
    let bands = wishes.compactMap { $0.first.flatMap { Vocabulary.provider[$0.text]?.band } }.filter { $0 != .none }
    guard !bands.isEmpty else { return nil }
    return FindingsWord.couldBeNear(language, "\(bands.count { $0 == .local })", "\(bands.count)")
  }

  /// What was wished for most often; nothing where nothing was wished for twice.
  private static func most(_ wishes: [Told.Wish], _ assembly: ViewAssembly) -> String? {
    let counts = Dictionary(grouping: wishes, by: \.code).mapValues(\.count)
    guard let most = counts.values.max(), most > 1 else { return nil }
    let needs = assembly.terms(of: SupportNeed.need.spec)
    let words = needs.inOrder(counts.filter { $0.value == most }.keys).map { "\(needs($0)) (\(most))" }
    return FindingsWord.mostWished(assembly.language, FindingsWord.list(words, assembly.language))
  }

  // MARK: - The ladder

  /// The ladder from near to far, nobody behind it, and where they occur other answers and none.
  private static func rungs(_ wishes: [Told.Wish], _ assembly: ViewAssembly) -> [(code: Code?, head: ShownView.Head)] {
    let language = assembly.language
    let terms = Vocabulary.provider.terms.filter { $0.rank != nil }.sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
    let ladder = (terms + [Vocabulary.provider["none"]].compactMap(\.self)).map { term in
      (
        Code(term.code),
        assembly.head(
          Code(term.code), of: SupportNeed.firstProvider.spec, short: term.rank.map { "\($0)" } ?? "",
          group: term.band.map { group(of: $0, language) } ?? "")
      )
    }
    let known = Set(ladder.map(\.0))
    let others = assembly.inListOrder(
      wishes.compactMap(\.first).filter { !known.contains($0) }, of: SupportNeed.firstProvider.spec)
    let unsaid: [(Code?, ShownView.Head)] =
      wishes.contains { $0.first == nil }
      ? [(nil, ShownView.Head("notSaid", FindingsWord.notSaid(language)))] : []
    return ladder.map { ($0, $1) } + others.map { ($0, assembly.head($0, of: SupportNeed.firstProvider.spec)) } + unsaid
  }

  /// The three parts of the ladder; nobody stands in none.
  static func group(of band: ProviderBand, _ language: Language) -> String {
    switch band {
    case .local: FindingsWord.near(language)
    case .national: FindingsWord.country(language)
    case .outside: FindingsWord.outside(language)
    case .none: ""
    }
  }

  private static func grid(
    _ name: String, _ title: FindingsWord?, _ wishes: [Told.Wish], _ assembly: ViewAssembly
  ) -> ShownView.Part? {
    guard !wishes.isEmpty else { return nil }
    let spec = SupportNeed.need.spec
    let groups = Dictionary(grouping: wishes, by: \.code)
    // Whoever wants to be left to it is heard before anybody who wants help.
    let needs = assembly.ordered(groups.mapValues(\.count), of: spec).partitioned { $0 == "leave_alone" }
    let rungs = rungs(wishes, assembly)
    return .grid(
      ShownView.Grid(
        name: name, title: title?(assembly.language) ?? "", unit: FindingsWord.unitWishes(assembly.language),
        rows: needs.map { assembly.head($0, of: spec) }, columns: rungs.map(\.head),
        cells: needs.map { need in
          let byRung = Dictionary(grouping: groups[need] ?? [], by: \.first)
          return rungs.map { assembly.rows((byRung[$0.code] ?? []).map(\.origin)) }
        }, listsPeople: false))
  }

  // MARK: - With care

  /// Wishes of which somebody said what could go wrong, or from whom they do not want it.
  private static func careful(_ wishes: [Told.Wish], _ assembly: ViewAssembly) -> ShownView.Part? {
    guard assembly.ground.isTeam else { return nil }
    let language = assembly.language
    let needs = assembly.terms(of: SupportNeed.need.spec)
    let providers = assembly.terms(of: SupportNeed.refusedProviders.spec)
    let rows = wishes.filter { $0.hasHarmWorry || !$0.refused.isEmpty }.map { wish in
      let number = assembly.number(wish.origin.who)
      let refused = providers.inOrder(wish.refused).map { providers($0) }
      let why =
        (wish.hasHarmWorry ? [FindingsWord.harmWorry(language)] : [])
        + (refused.isEmpty ? [] : [FindingsWord.notFrom(language, FindingsWord.list(refused, language))])
      return (
        order: (needs(wish.code), assembly.rank(wish.origin.who), wish.origin.id),
        row: ShownView.Listing.Row(
          texts: [needs(wish.code).capitalizedFirst, number, FindingsWord.join(why)],
          beneath: [wish.origin.id], isGrave: false)
      )
    }.sorted { $0.order < $1.order }
    guard !rows.isEmpty else { return nil }
    return .listing(
      ShownView.Listing(
        name: "careful", title: FindingsWord.partCareful(language),
        columns: [
          .init("need", FindingsWord.headWish(language)), .init("person", FindingsWord.headPerson(language)),
          .init("why", FindingsWord.headMind(language)),
        ], rows: rows.map(\.row)))
  }
}

extension Ground {
  /// Every wish.
  mutating func wishes() -> [Told.Wish] {
    read(SupportNeed.type) { ground, row in
      ground.value(SupportNeed.need, of: row).map {
        Told.Wish(
          origin: ground.origin(row, of: SupportNeed.person), code: $0,
          first: ground.value(SupportNeed.firstProvider, of: row),
          backup: ground.value(SupportNeed.backupProvider, of: row),
          isOurs: ground.value(SupportNeed.namedBy, of: row) == "researcher",
          hasHarmWorry: ground.isTeam && ground.value(SupportNeed.harmWorry, of: row).map { !$0.isBlank } == true,
          refused: ground.value(SupportNeed.refusedProviders, of: row) ?? [])
      }
    }
  }
}
