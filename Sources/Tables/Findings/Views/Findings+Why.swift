import Notebook

extension Findings {
  /// Reasons, by whose they are, by who said so, and those put first.
  static func why(_ ground: inout Ground, _ told: inout Told, _ filter: FindingsFilter) -> ShownView {
    let all = told.motives ?? ground.motives()
    told.motives = all
    let assembly = ViewAssembly(ground: ground, filter: filter)
    let language = ground.language
    let motives = all.filter { ground.takes($0.origin.who, in: $0.origin.talk, filter) }
    let rows = motives.map { (code: $0.code, origin: $0.origin) }
    let first = motives.filter(\.isFirst).map { (code: $0.code, origin: $0.origin) }
    let spec = Motivation.motivation.spec
    return assembly.view(
      .why,
      base: FindingsWord.fromAbout(
        language, FindingsWord.reasons.numbered(motives.count, language), assembly.heardWords(rows.map(\.origin)),
        assembly.peopleWords(rows.map(\.origin))),
      [
        assembly.bars(
          "motivation", .partMotives, .unitPeople, spec, rows, by: { assembly.people($0) },
          words: assembly.shortest(motives.map { ($0.code, $0.words) })),
        assembly.bars("motivation.first", .partFirst, .unitPeople, spec, first, by: { assembly.people($0) }),
        assembly.bars("motivation.heard", .partMotivesHeard, .unitHeard, spec, rows, by: assembly.heard),
      ])
  }
}

extension Ground {
  /// Every reason.
  mutating func motives() -> [Told.Motive] {
    read(Motivation.type) { ground, row in
      ground.value(Motivation.motivation, of: row).map {
        Told.Motive(
          origin: ground.origin(row, of: Motivation.person), code: $0,
          isFirst: ground.value(Motivation.rank, of: row) == 1,
          words: ground.ownWords(Motivation.inTheirWords, of: row))
      }
    }
  }
}

extension ViewAssembly {
  /// How many different people said these rows, in words.
  func heardWords(_ origins: [Told.Origin]) -> String {
    FindingsWord.people.numbered(heard(origins).shown.number ?? 0, language)
  }

  /// How many different people and groups these rows are about, in words.
  func peopleWords(_ origins: [Told.Origin]) -> String {
    FindingsWord.peopleAndGroups.numbered(Set(origins.compactMap(\.who)).count, language)
  }
}
