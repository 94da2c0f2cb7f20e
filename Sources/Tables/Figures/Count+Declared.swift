import Notebook

extension Count {
  /// Every figure there is: one for each field that says it is counted, and a few of one answer by another.
  static func all(_ contents: Contents) -> [Count] {
    let split: Set<String> = ["sustaining.factor"]
    let declared = RecordType.all.flatMap { type in
      type.fields.compactMap { Count(type, $0, contents) }.filter { !split.contains($0.name) }
    }
    return declared + workedOut(contents) + crossed(contents)
  }

  /// The figure of one field; nil where it does not say that it is counted, or has no short list of answers.
  init?(_ type: RecordType, _ spec: FieldSpec, _ contents: Contents) {
    guard let axis = Axis(type, spec, contents) else { return nil }
    let isSingle: Bool
    if case .code = spec.type { isSingle = type.kind == Respondent.type.kind } else { isSingle = false }
    self.init(
      Count.name(type, spec.name), type, [axis], isSingle: isSingle, isSensitive: spec.sensitivity == .sensitive,
      takes: Count.rows(of: type))
  }

  private static func name(_ type: RecordType, _ field: String) -> String { (type.table ?? type.kind) + "." + field }

  /// What the team thought of itself is never counted as people's wishes.
  private static func rows(of type: RecordType) -> @Sendable (Record, Crowd) -> Bool {
    guard type.kind == SupportNeed.type.kind else { return { _, _ in true } }
    return { need, crowd in Code(crowd.value(SupportNeed.namedBy.name, of: need) ?? .truth(false)) != "researcher" }
  }

  // MARK: - Worked out, and one by another

  private static func workedOut(_ contents: Contents) -> [Count] {
    let factors = ["sustains", "wearsDown"].compactMap { way -> Count? in
      guard let axis = Axis(SustainingFactor.type, SustainingFactor.factor.spec, contents) else { return nil }
      let named = axis.named(contents.vocabulary(named: "direction")?[way]?.label ?? LocalText(way))
      return Count("sustaining.\(way)", SustainingFactor.type, [named], isSensitive: false) { factor, crowd in
        crowd.value(SustainingFactor.direction.name, of: factor) == .text(way)
      }
    }
    return factors + [Count("risks.band", Risk.type, [band], isSensitive: true)]
  }

  private static func crossed(_ contents: Contents) -> [Count] {
    var all: [Count] = []
    func cross(_ type: RecordType, _ first: Axis?, _ second: Axis?, isSensitive: Bool) {
      guard let first, let second else { return }
      all.append(
        Count(
          name(type, first.field) + "." + second.field, type, [first, second], isSensitive: isSensitive,
          takes: rows(of: type)))
    }
    let phases = Axis(PeaceAgent.type, PeaceAgent.phases.spec, contents)
    cross(
      SupportNeed.type, Axis(SupportNeed.type, SupportNeed.need.spec, contents),
      Axis(SupportNeed.type, SupportNeed.firstProvider.spec, contents), isSensitive: false)
    cross(
      Motivation.type, Axis(Motivation.type, Motivation.motivation.spec, contents), phases?.ofPerson,
      isSensitive: true)
    cross(PeaceAgent.type, Axis(PeaceAgent.type, PeaceAgent.kind.spec, contents), phases, isSensitive: false)
    cross(Risk.type, Axis(Risk.type, Risk.riskType.spec, contents), band, isSensitive: true)
    return all
  }

  private static var band: Axis {
    let codes = RiskBand.allCases.map { (Code($0.rawValue), GroupWords.words(for: $0.rawValue)) }
    return Axis("band", GroupWords.words(for: "band"), codes) { risk, crowd in
      [Code(RiskBand(of: risk, in: crowd.contents, on: crowd.day).rawValue)]
    }
  }
}

extension Count.Axis {
  /// The answers of a field as coarse as they are counted; nil for one that is not counted.
  init?(_ type: RecordType, _ spec: FieldSpec, _ contents: Contents) {
    guard let coarsening = spec.counted else { return nil }
    let terms: [(Code, LocalText)]
    switch spec.type {
    case .code(let list), .codes(let list, _), .scale(let list):
      guard let vocabulary = contents.vocabulary(named: list) else { return nil }
      let other = vocabulary.allowsOther ? [vocabulary[Vocabulary.otherCode]].compactMap { $0 } : []
      // A code of the study's own may say more than its list would: it counts as `other`.
      terms = (vocabulary.terms.filter { !$0.isOwn } + other).map { (Code($0.code), $0.label) }
    case .integer(let range) where range.count <= 10:
      terms = range.map { (Code(String($0)), LocalText(String($0))) }
    case .truth:
      let yesNo = contents.vocabulary(named: "yesNo")
      terms = [("true", "yes"), ("false", "no")].map { (Code($0), yesNo?[$1]?.label ?? LocalText($1)) }
    default: return nil
    }
    let coarser = coarsening.vocabulary.flatMap { contents.vocabulary(named: $0) }?.terms ?? []
    let words = Dictionary(
      terms + coarser.map { (Code($0.code), $0.label) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<Code> = []
    let shown = terms.compactMap { coarsening.shown($0.0) }.filter { seen.insert($0).inserted }
    let (name, known) = (spec.name, seen)
    self.init(
      name, LocalText.label(of: spec, type), shown.map { ($0, words[$0] ?? LocalText($0.text)) }
    ) { record, crowd in
      guard let value = crowd.value(name, of: record) else { return [] }
      return Set(Self.codes(in: value).compactMap(coarsening.shown).compactMap { code in
        known.contains(code) ? code : known.contains(Code(Vocabulary.otherCode)) ? Code(Vocabulary.otherCode) : nil
      })
    }
  }

  private static func codes(in value: Value) -> [Code] {
    switch value {
    case .text(let text): [Code(text)]
    case .number(let number): [Code(String(number))]
    case .truth(let truth): [Code(String(truth))]
    case .list(let items): items.compactMap { Code($0) }
    case .object: []
    }
  }

  /// The same answers under other words.
  func named(_ label: LocalText) -> Count.Axis {
    Count.Axis(field, label, codes.map { ($0, words[$0] ?? LocalText($0.text)) }, read: read)
  }

  /// What is said of the person or group a row is about.
  var ofPerson: Count.Axis {
    Count.Axis(field, label, codes.map { ($0, words[$0] ?? LocalText($0.text)) }) { [read] row, crowd in
      guard let person = RecordID(crowd.value("person", of: row) ?? .truth(false)),
        let record = crowd.contents[person], crowd.coverage.goes(person)
      else { return [] }
      return read(record, crowd)
    }
  }
}

extension LocalText {
  /// The label of a field in every language of the screen.
  static func label(of spec: FieldSpec, _ type: RecordType) -> LocalText {
    LocalText(
      Dictionary(uniqueKeysWithValues: Language.allCases.map {
        ($0, FieldLabels.label(kind: type.kind, field: spec, in: $0))
      }))
  }
}
