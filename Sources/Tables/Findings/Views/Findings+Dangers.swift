import Notebook

extension Findings {
  /// Dangers by how likely and how bad, with the people in each, and what each named.
  static func dangers(_ ground: inout Ground, _ told: inout Told, _ filter: FindingsFilter) -> ShownView {
    let all = told.dangers ?? ground.dangers()
    told.dangers = all
    let assembly = ViewAssembly(ground: ground, filter: filter)
    let language = ground.language
    let dangers = all.filter { ground.takes($0.origin.who, in: $0.origin.talk, filter) }
    let bare = dangers.filter { !$0.isProtected }
    let parts: [ShownView.Part?] =
      ground.isTeam
      ? [
        matrix(dangers, assembly), bands(dangers, assembly), named(dangers, assembly),
        list(.partUnprotected, "unprotected", bare, assembly),
        list(.partNotRated, "notRated", dangers.filter { $0.likelihood == nil || $0.severity == nil }, assembly),
      ]
      : [
        // How likely and how bad stay with the team: others see kinds and bands.
        crossed(dangers, assembly), bands(dangers, assembly),
      ]
    return assembly.view(
      .dangers,
      base: FindingsWord.join(
        [FindingsWord.named(language, "\(dangers.count)"), assembly.peopleWords(dangers.map(\.origin))]),
      parts, remarks: [ground.isTeam ? withoutProtection(bare, assembly) : nil, summary(dangers, language)])
  }

  /// The gravest first.
  static let bandOrder: [RiskBand] = [.severe, .high, .moderate, .low, .notRated]

  private static func bandWords(_ language: Language) -> [RiskBand: String] {
    Dictionary(uniqueKeysWithValues: bandOrder.map { ($0, GroupWords.words(for: $0.rawValue)[language]) })
  }

  private static func summary(_ dangers: [Told.Danger], _ language: Language) -> String {
    let counts = bandOrder.compactMap { band -> String? in
      let count = dangers.count { $0.band == band }
      guard count > 0 || band != .notRated else { return nil }
      return "\(GroupWords.words(for: band.rawValue)[language]) \(count)" + (band == .severe ? " (!)" : "")
    }
    return FindingsWord.together(language, FindingsWord.join(counts))
  }

  private static func withoutProtection(_ dangers: [Told.Danger], _ assembly: ViewAssembly) -> String? {
    let who = Set(dangers.compactMap(\.origin.who))
    guard !who.isEmpty else { return nil }
    // Which dangers those are stands beside few; of many both stand in the list below.
    guard who.count <= 3 else { return FindingsWord.noProtection(assembly.language, assembly.numbersInWords(who)) }
    let terms = assembly.terms(of: Risk.riskType.spec)
    let words = who.sorted { assembly.rank($0) < assembly.rank($1) }.map { one in
      let kinds = terms.inOrder(dangers.filter { $0.origin.who == one }.map(\.code)).map { terms($0) }
      return "\(assembly.number(one)) (\(kinds.joined(separator: "; ")))"
    }
    return FindingsWord.noProtection(assembly.language, FindingsWord.join(words))
  }

  // MARK: - Parts

  /// The worst in the top row, the likeliest in the last column.
  private static func matrix(_ dangers: [Told.Danger], _ assembly: ViewAssembly) -> ShownView.Part? {
    let rated = dangers.filter { $0.likelihood != nil && $0.severity != nil }
    guard !rated.isEmpty else { return nil }
    var cells: [[[Told.Origin]]] = Array(repeating: Array(repeating: [], count: 5), count: 5)
    for danger in rated {
      guard let likelihood = danger.likelihood, let severity = danger.severity else { continue }
      cells[5 - severity][likelihood - 1].append(danger.origin)
    }
    func head(_ step: Int, _ spec: FieldSpec) -> ShownView.Head {
      assembly.head(Code("\(step)"), of: spec, short: "\(step)")
    }
    return .grid(
      ShownView.Grid(
        name: "severity.likelihood", title: "", unit: FindingsWord.unitPeople(assembly.language),
        rows: (1...5).reversed().map { head($0, Risk.severity.spec) },
        columns: (1...5).map { head($0, Risk.likelihood.spec) },
        cells: cells.enumerated().map { row, line in
          line.enumerated().map { column, origins in
            let band = RiskBand(likelihood: column + 1, severity: 5 - row, happenedRecently: false)
            return assembly.people(origins, isGrave: band == .severe)
          }
        }, listsPeople: assembly.ground.isTeam))
  }

  private static func bands(_ dangers: [Told.Danger], _ assembly: ViewAssembly) -> ShownView.Part? {
    guard !dangers.isEmpty else { return nil }
    let groups = Dictionary(grouping: dangers, by: \.band)
    let shown = bandOrder.filter { $0 != .notRated || groups[$0] != nil }
    let cells = shown.map { band in
      assembly.rows((groups[band] ?? []).map(\.origin), isGrave: band == .severe)
    }
    return .bars(
      ShownView.Bars(
        name: "band", title: FindingsWord.partBands(assembly.language),
        unit: FindingsWord.unitDangers(assembly.language),
        rows: shown.map { bandHead($0, assembly.language) }, cells: cells,
        full: max(1, groups.values.map(\.count).max() ?? 1), targets: [], words: []))
  }

  static func bandHead(_ band: RiskBand, _ language: Language) -> ShownView.Head {
    let words = GroupWords.words(for: band.rawValue)[language]
    return ShownView.Head(code: band.rawValue, label: words.capitalizedFirst, short: "", group: "")
  }

  private static func crossed(_ dangers: [Told.Danger], _ assembly: ViewAssembly) -> ShownView.Part? {
    guard !dangers.isEmpty else { return nil }
    let spec = Risk.riskType.spec
    let kinds = assembly.ordered(Dictionary(grouping: dangers, by: \.code).mapValues(\.count), of: spec)
    let columns = bandOrder.filter { band in band != .notRated || dangers.contains { $0.band == band } }
    return .grid(
      ShownView.Grid(
        name: "riskType.band", title: FindingsWord.partKindsOfDanger(assembly.language),
        unit: FindingsWord.unitPeople(assembly.language), rows: kinds.map { assembly.head($0, of: spec) },
        columns: columns.map { bandHead($0, assembly.language) },
        cells: kinds.map { kind in
          columns.map { band in
            let here = dangers.filter { $0.code == kind && $0.band == band }
            return assembly.people(here.map(\.origin), isGrave: band == .severe)
          }
        }, listsPeople: false))
  }

  /// What each person or group fears or has met, in the order of their numbers.
  private static func named(_ dangers: [Told.Danger], _ assembly: ViewAssembly) -> ShownView.Part? {
    let terms = assembly.terms(of: Risk.riskType.spec)
    let bands = bandWords(assembly.language)
    let (none, some) = (FindingsWord.none(assembly.language), FindingsWord.some(assembly.language))
    let groups = Dictionary(grouping: dangers.filter { $0.origin.who != nil }, by: \.origin.who)
    let rows = groups.compactMap { who, dangers -> (order: (Int, String), row: ShownView.Listing.Row)? in
      guard let who, let person = assembly.ground.people[who] else { return nil }
      let kinds = terms.inOrder(dangers.map(\.code)).map { terms($0) }
      let gravest = bandOrder.first { band in dangers.contains { $0.band == band } } ?? .notRated
      let isBare = dangers.contains { !$0.isProtected }
      return (
        (person.rank, who.text),
        ShownView.Listing.Row(
          texts: [
            person.number, FindingsWord.join(kinds), bands[gravest] ?? "", isBare ? none : some,
          ], beneath: dangers.map(\.origin.id).sorted(), isGrave: gravest == .severe)
      )
    }
    guard !rows.isEmpty else { return nil }
    return .listing(
      ShownView.Listing(
        name: "named", title: FindingsWord.partNamed(assembly.language),
        columns: [
          .init("person", FindingsWord.headPerson(assembly.language)),
          .init("riskType", FindingsWord.headDangers(assembly.language)),
          .init("band", FindingsWord.headGravest(assembly.language)),
          .init("protections", FindingsWord.headProtection(assembly.language)),
        ], rows: rows.sorted { $0.order < $1.order }.map(\.row)))
  }

  /// Dangers one by one, the gravest first.
  private static func list(
    _ title: FindingsWord, _ name: String, _ dangers: [Told.Danger], _ assembly: ViewAssembly
  ) -> ShownView.Part? {
    guard !dangers.isEmpty else { return nil }
    let order = Dictionary(uniqueKeysWithValues: bandOrder.enumerated().map { ($1, $0) })
    let terms = assembly.terms(of: Risk.riskType.spec)
    let bands = bandWords(assembly.language)
    let rows = dangers.map { danger in
      let number = assembly.number(danger.origin.who)
      return (
        order: (order[danger.band] ?? 0, assembly.rank(danger.origin.who), danger.origin.id),
        row: ShownView.Listing.Row(
          texts: [number, terms(danger.code), bands[danger.band] ?? ""], beneath: [danger.origin.id],
          isGrave: danger.band == .severe)
      )
    }.sorted { $0.order < $1.order }
    return .listing(
      ShownView.Listing(
        name: name, title: title(assembly.language),
        columns: [
          .init("person", FindingsWord.headPerson(assembly.language)),
          .init("riskType", FindingsWord.headDanger(assembly.language)),
          .init("band", FindingsWord.headGravity(assembly.language)),
        ], rows: rows.map(\.row)))
  }
}

extension Ground {
  /// Every danger.
  mutating func dangers() -> [Told.Danger] {
    let protected = isTeam ? protectedPeople(records(Risk.type)) : []
    return read(Risk.type) { ground, row in
      guard let code = ground.value(Risk.riskType, of: row) else { return nil }
      let origin = ground.origin(row, of: Risk.person)
      return Told.Danger(
        origin: origin, code: code, likelihood: Self.step(ground.value(Risk.likelihood, of: row)),
        severity: Self.step(ground.value(Risk.severity, of: row)),
        band: RiskBand(of: row, in: ground.contents, on: ground.reader.made),
        isProtected: origin.who.map(protected.contains) ?? false)
    }
  }

  private static func step(_ value: Int?) -> Int? { value.flatMap { (1...5).contains($0) ? $0 : nil } }

  /// Whoever named something they do against a danger: with it, or once for all of them in a talk about them.
  private func protectedPeople(_ dangers: [Record]) -> Set<RecordID> {
    func isNamed(_ codes: [Code]?) -> Bool { codes?.contains { $0 != "none" } ?? false }
    var protected: Set<RecordID> = []
    var open: Set<RecordID> = []
    for row in dangers {
      guard let who = value(Risk.person, of: row), !protected.contains(who) else { continue }
      if isNamed(value(Risk.protections, of: row)) { protected.insert(who) } else { open.insert(who) }
    }
    for who in open.subtracting(protected) {
      let isProtected = (people[who]?.talks ?? []).contains { talk in
        guard let id = RecordID.answer(interview: talk, question: Risk.protectionQuestion),
          let answer = contents[id], !answer.isDeleted, reader.coverage.goes(undecided: answer)
        else { return false }
        return isNamed(value(Answer.value, of: answer))
      }
      if isProtected { protected.insert(who) }
    }
    return protected
  }
}
