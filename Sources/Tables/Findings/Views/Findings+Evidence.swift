import Notebook

extension Findings {
  /// What each kind of thing rests on, and where it does not agree.
  static func evidence(_ ground: inout Ground, _ told: inout Told, _ filter: FindingsFilter) -> ShownView {
    let all = told.claims ?? ground.claims()
    told.claims = all
    // So that it is decided what goes of everything written twice.
    for kind in Set(ground.contents.writtenTwice.compactMap { ground.contents[$0.record]?.kind }) {
      if let type = RecordType.named(kind) { _ = ground.records(type) }
    }
    let assembly = ViewAssembly(ground: ground, filter: filter)
    let language = ground.language
    var claims = all
    if !filter.isEmpty {
      let now = ground
      let takes = all.mapInParallel { now.takes($0.origin.who, in: $0.origin.talk, filter) }
      claims = zip(all, takes).filter(\.1).map(\.0)
    }
    return assembly.view(
      .evidence, base: FindingsWord.claims.numbered(claims.count, language),
      [
        grid("kind.sourceType", .partSources, Common.sourceType.spec, claims, assembly, by: \.source),
        grid("kind.confidence", .partConfidence, Common.confidence.spec, claims, assembly, by: \.confidence),
        ground.isTeam ? twice(assembly) : nil, ground.isTeam ? disputed(claims, assembly) : nil,
      ])
  }

  private static func grid(
    _ name: String, _ title: FindingsWord, _ spec: FieldSpec, _ claims: [Told.Claim], _ assembly: ViewAssembly,
    by code: (Told.Claim) -> Code?
  ) -> ShownView.Part? {
    guard !claims.isEmpty else { return nil }
    var byKind = Ground.claimed.map { _ in [Code?: [Told.Origin]]() }
    for claim in claims { byKind[claim.kind][code(claim), default: []].append(claim.origin) }
    let kinds = Ground.claimed.indices.filter { !byKind[$0].isEmpty }
    let columns = assembly.heads(byKind.flatMap(\.keys), of: spec)
    let language = assembly.language
    return .grid(
      ShownView.Grid(
        name: name, title: title(language), unit: FindingsWord.unitClaims(language),
        rows: kinds.map { kind in
          let claimed = Ground.claimed[kind]
          return ShownView.Head(claimed.type.table ?? "", claimed.word(language))
        },
        columns: columns.map(\.head),
        cells: kinds.map { kind in columns.map { assembly.rows(byKind[kind][$0.code] ?? []) } }, listsPeople: false))
  }

  /// Fields that two wrote otherwise, of what goes.
  private static func twice(_ assembly: ViewAssembly) -> ShownView.Part? {
    guard assembly.filter.isEmpty else { return nil }
    let ground = assembly.ground
    let language = assembly.language
    typealias Line = (order: (CodeOrder, String, RecordID), row: ShownView.Listing.Row)
    let rows = ground.contents.writtenTwice.compactMap { place -> Line? in
      guard let record = ground.contents[place.record], !record.isDeleted, let type = RecordType.named(record.kind),
        let spec = type.field(place.field), spec.team != .drop, ground.reader.coverage.goes(undecided: record)
      else { return nil }
      let owner = record.value("person").flatMap(RecordID.init)
      let number = owner.map(ground.reader.code) ?? ground.reader.code(record.id)
      let label = FieldLabels.label(kind: type.kind, field: spec, in: language)
      return (
        (CodeOrder(number), label, record.id),
        ShownView.Listing.Row(texts: [number, label], beneath: [record.id], isGrave: false)
      )
    }.sorted { $0.order < $1.order }
    guard !rows.isEmpty else { return nil }
    return .listing(
      ShownView.Listing(
        name: "writtenTwice", title: FindingsWord.partTwice(language),
        columns: [.init("record", FindingsWord.headPerson(language)), .init("field", FindingsWord.headField(language))],
        rows: rows.map(\.row)))
  }

  /// Whom some do not know as acting for peace.
  private static func disputed(_ claims: [Told.Claim], _ assembly: ViewAssembly) -> ShownView.Part? {
    let language = assembly.language
    let kinds = assembly.terms(of: Recognition.disputedBy.spec)
    let rows = claims.filter { !$0.disputedBy.isEmpty }.map { claim in
      let number = assembly.number(claim.origin.who)
      let by = kinds.inOrder(claim.disputedBy).map { kinds($0) }
      return (
        order: (assembly.rank(claim.origin.who), claim.origin.id),
        row: ShownView.Listing.Row(
          texts: [number, FindingsWord.list(by, language)], beneath: [claim.origin.id], isGrave: false)
      )
    }.sorted { $0.order < $1.order }
    guard !rows.isEmpty else { return nil }
    return .listing(
      ShownView.Listing(
        name: "disputed", title: FindingsWord.partDisputed(language),
        columns: [
          .init("person", FindingsWord.headPerson(language)), .init("disputedBy", FindingsWord.headDoubted(language)),
        ], rows: rows.map(\.row)))
  }
}

extension Told {
  /// Something that was told, seen or read.
  struct Claim: Sendable {
    let origin: Origin
    /// The place of its kind in `Ground.claimed`.
    let kind: Int
    let source: Code?
    let confidence: Code?
    let disputedBy: [Code]
  }
}

extension Ground {
  /// The kinds of records that say what they rest on.
  static let claimed: [(type: RecordType, word: FindingsWord, who: Field<RecordID>?)] = [
    (Mention.type, .kindMention, nil), (Recognition.type, .kindRecognition, Recognition.person),
    (Strategy.type, .kindStrategy, Strategy.person), (Motivation.type, .kindMotive, Motivation.person),
    (Risk.type, .kindDanger, Risk.person), (SustainingFactor.type, .kindFactor, SustainingFactor.person),
    (SupportNeed.type, .kindWish, SupportNeed.person), (WarningSign.type, .kindSign, nil),
    (Response.type, .kindResponse, nil), (Relationship.type, .kindTie, Relationship.person),
  ]

  /// Everything that was told, seen or read, by id.
  mutating func claims() -> [Told.Claim] {
    var all: [Told.Claim] = []
    for (kind, (type, _, who)) in Self.claimed.enumerated() {
      let canBeDisputed = type.kind == Recognition.type.kind
      all += read(type) { ground, row in
        Told.Claim(
          origin: ground.origin(row, of: who), kind: kind, source: ground.value(Common.sourceType, of: row),
          confidence: ground.value(Common.confidence, of: row),
          disputedBy: canBeDisputed ? ground.value(Recognition.disputedBy, of: row) ?? [] : [])
      }
    }
    // Once for all looks: what is in order already is put in order fast.
    return all.sorted { $0.origin.id < $1.origin.id }
  }
}
