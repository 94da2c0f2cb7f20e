import Notebook

extension Findings {
  /// How many codes each talk brought for the first time, in the order of their days.
  static func newCodes(_ ground: inout Ground, _ told: inout Told, _ filter: FindingsFilter) -> ShownView {
    let assembly = ViewAssembly(ground: ground, filter: filter)
    // Outside the team a talk has neither its day nor its number.
    guard ground.isTeam else { return assembly.view(.newCodes, base: "", [], instead: .orderStays) }
    let all = told.codes ?? ground.codes()
    told.codes = all
    // What was named before a day is not new after it.
    var ever = filter
    ever.since = nil
    let everyTalk = ground.talks.filter { ground.takes(talk: $0.key, ever) }
      .map { (id: $0.key, talk: $0.value) }
      .sorted { Self.order($0.talk, $0.id) < Self.order($1.talk, $1.id) }
    var named: Set<Told.SaidCode> = []
    let first = everyTalk.map { one in (all[one.id] ?? [:]).filter { named.insert($0.key).inserted }.map(\.value) }
    let shown = zip(everyTalk, first).filter { ground.takes(talk: $0.0.id, filter) }
    let (talks, new) = (shown.map(\.0), shown.map(\.1))
    let seen = Set(talks.flatMap { (all[$0.id] ?? [:]).keys })
    let language = ground.language
    let last = new.suffix(3).map(\.count)
    return assembly.view(
      .newCodes,
      base: FindingsWord.join([
        FindingsWord.codes.numbered(seen.count, language), FindingsWord.talks.numbered(talks.count, language),
      ]),
      seen.isEmpty
        ? []
        : [
          .bars(
            ShownView.Bars(
              name: "newCodes", title: FindingsWord.partNewCodes(language), unit: FindingsWord.unitNew(language),
              rows: talks.map {
                ShownView.Head(code: $0.id.text, label: $0.talk.number, short: $0.talk.number, group: "")
              }, cells: zip(talks, new).map { talk, new in
                // What was named for the first time lies beneath; where nothing was, the talk itself.
                assembly.cell(new.count, [], new.isEmpty ? [talk.id] : Array(Set(new)))
              }, full: max(1, new.map(\.count).max() ?? 1),
              targets: [], words: []))
        ],
      remarks: [
        talks.count > 3
          ? FindingsWord.lastTalks(language, "\(last.count)", "\(last.reduce(0, +))", "\(seen.count)") : nil
      ])
  }

  /// By day, those without one last, then by number.
  private static func order(_ talk: Ground.Talk, _ id: RecordID) -> (Int, String, RecordID) {
    (talk.days?.lowerBound.number ?? .max, talk.number, id)
  }
}

extension Told {
  /// A code of a field of a kind of record.
  struct SaidCode: Hashable, Sendable {
    let field: String
    let code: Code
  }
}

extension Ground {
  /// Where what somebody says becomes codes.
  private static let coded: [(type: RecordType, field: FieldSpec)] = [
    (Mention.type, Mention.roles.spec), (Recognition.type, Recognition.ways.spec),
    (Strategy.type, Strategy.strategy.spec), (Motivation.type, Motivation.motivation.spec),
    (Risk.type, Risk.riskType.spec), (SustainingFactor.type, SustainingFactor.factor.spec),
    (SupportNeed.type, SupportNeed.need.spec), (WarningSign.type, WarningSign.sign.spec),
  ]

  /// What each talk told, in codes, by talk: each code with the first record that has it.
  mutating func codes() -> [RecordID: [Told.SaidCode: RecordID]] {
    var codes: [RecordID: [Told.SaidCode: RecordID]] = [:]
    for (type, field) in Self.coded {
      let name = type.kind + "." + field.name
      let said = read(type) { ground, row -> (talk: RecordID, id: RecordID, codes: [Code])? in
        guard let talk = ground.value(Common.sourceRef, of: row),
          case .value(let value) = ground.reader.reading(field, of: row)
        else { return nil }
        return (talk, row.id, [Code](value) ?? Code(value).map { [$0] } ?? [])
      }
      for one in said {
        for code in one.codes {
          let said = Told.SaidCode(field: name, code: code)
          codes[one.talk, default: [:]][said] = min(codes[one.talk]?[said] ?? one.id, one.id)
        }
      }
    }
    return codes
  }
}
