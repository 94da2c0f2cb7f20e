import Notebook

/// What becomes of a value before it leaves the team.
extension LevelReader {
  /// A value as it is shown, or why it stays.
  func shown(_ value: Value, _ spec: FieldSpec, _ treatment: Treatment, _ record: Record) -> Reading {
    switch treatment {
    case .readThrough, .quoted: return words(value, spec, record, areQuoted: treatment == .quoted)
    case .coarse(let coarsening):
      guard let codes = Self.codes(value) else { return .stays(.unreadable) }
      let shown = coarsening.shown(codes)
      guard !shown.isEmpty else { return codes.isEmpty ? .nothing : .stays(.notShown) }
      return likened(shown, spec, record)
    case .ofMany: return ofMany(value, spec, record)
    case .coarseByList: return mapped(value)
    default:
      if spec.type == .prose { return Prose(value)?.original.map { .value($0.stored) } ?? .nothing }
      guard record.kind == PeaceAgent.type.kind else { return .value(value) }
      if let codes = Self.codes(value), case .code = spec.type { return likened(codes, spec, record) }
      return isBlanked(spec, record) ? .stays(.small) : .value(value)
    }
  }

  /// Whether some codes of a field are not shown though others are.
  func keepsBackCodes(of spec: FieldSpec, _ record: Record) -> Bool {
    guard case .coarse(let coarsening) = spec.treatment(at: level),
      case .value(let value) = reading(named: spec.name, of: record)
    else { return false }
    return Self.codes(value)?.contains { coarsening.shown($0) == nil } == true
  }

  private static func codes(_ value: Value) -> [Code]? { [Code](value) ?? Code(value).map { [$0] } }

  // MARK: - What a group did

  /// Only where ten or more chose, each alone; fewer dots than the smallest group are those of few of them.
  private func ofMany(_ value: Value, _ spec: FieldSpec, _ item: Record) -> Reading {
    let activities = item.readings(ActivityItem.activity).map { $0.flatMap { contents[$0] } }
    guard activities.allSatisfy({ $0.map(Activity.isOfMany) == true }) else { return .stays(.small) }
    let isFew = spec.name == ActivityItem.tally.name && Int(value).map { $0 < contents.smallestGroup } != false
    return isFew ? .stays(.small) : .value(value)
  }

  /// A code beside its list, as coarse as that list is; words that stand in its place stay.
  private func mapped(_ value: Value) -> Reading {
    guard let mapped = String(value).flatMap(ActivityItem.mapped),
      contents.vocabulary(named: mapped.list)?[mapped.code.text] != nil
    else { return .stays(.unreadable) }
    guard let coarsening = Coarsening.mapped(to: mapped.list), let code = coarsening.shown(mapped.code) else {
      return .stays(.notShown)
    }
    return .value(.text("\(coarsening.vocabulary ?? mapped.list):\(code.text)"))
  }

  // MARK: - Words

  private func words(_ value: Value, _ spec: FieldSpec, _ record: Record, areQuoted: Bool) -> Reading {
    guard let said = Prose(value), !said.isBlank else { return .nothing }
    if areQuoted, !mayBeQuoted(record) { return .stays(.notQuotable) }
    if GroupGuide.asks(said.text) { return .value(said.stored) }
    guard let read = record.readThrough(spec.name) else { return .stays(.notCleared) }
    guard let left = read.text ?? said.original, !left.isBlank else { return .nothing }
    guard areQuoted else { return .value(left.stored) }
    let own = left.paragraphs.filter { $0.voice == .own }
    return own.allSatisfy { Prose([$0]).isBlank } ? .stays(.notQuotable) : .value(Prose(own).stored)
  }

  /// Whether it was agreed that it is quoted: in every interview it is from, and for an answer these very words.
  private func mayBeQuoted(_ record: Record) -> Bool {
    let isAnswer = record.kind == Answer.type.kind
    let sources = record.readings(isAnswer ? Answer.interview : Common.sourceRef)
    guard sources.allSatisfy({ $0.map(coverage.mayBeQuoted) == true }) else { return false }
    return !isAnswer || record.readings(Answer.quoteOk).allSatisfy { $0 == true }
  }

  // MARK: - What marks people out

  /// The marks of every person and group that goes, before any is left empty.
  func marks() -> [RecordID: Likeness.Marks] {
    Dictionary(
      contents.records(PeaceAgent.type).filter { coverage.goes($0.id) }.map { person in
        func codes(_ field: FieldSpec) -> [Code] {
          guard case .value(let value) = reading(field, of: person) else { return [] }
          return Self.codes(value) ?? []
        }
        return (
          person.id,
          Likeness.Marks(
            kind: codes(PeaceAgent.kind.spec).first?.text ?? "", roles: Set(codes(PeaceAgent.roles.spec)),
            area: area(PeaceAgent.place.spec, of: person), age: codes(PeaceAgent.ageBand.spec).first?.text ?? "",
            gender: codes(PeaceAgent.gender.spec).first?.text ?? "")
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The letter of the area a field of places leads to, or a place's own; empty where it stays.
  func area(_ spec: FieldSpec, of record: Record) -> String {
    if record.kind == Place.type.kind { return fresh?.area(record.id, contents) ?? "" }
    guard case .value(let value) = reading(spec, of: record), let place = RecordID(value) else { return "" }
    return fresh?.area(place, contents) ?? ""
  }

  private func likened(_ codes: [Code], _ spec: FieldSpec, _ record: Record) -> Reading {
    guard record.kind == PeaceAgent.type.kind, let likeness else { return Self.stored(codes, spec) }
    if isBlanked(spec, record) { return .stays(.small) }
    guard spec.name == PeaceAgent.roles.name else { return Self.stored(codes, spec) }
    var seen: Set<Code> = []
    return Self.stored(codes.map(likeness.shown).filter { seen.insert($0).inserted }, spec)
  }

  private func isBlanked(_ spec: FieldSpec, _ record: Record) -> Bool {
    guard record.kind == PeaceAgent.type.kind, let likeness else { return false }
    return spec.name == PeaceAgent.gender.name && likeness.hidesGender
      || likeness.blanked[record.id]?.contains(spec.name) == true
  }

  private static func stored(_ codes: [Code], _ spec: FieldSpec) -> Reading {
    if spec.isMany { return .value(codes.stored) }
    return codes.first.map { .value($0.stored) } ?? .nothing
  }
}

extension Contents {
  /// The smallest group the study shows, never below five.
  var smallestGroup: Int { max(5, self[.study]?.readings(Study.kMin).compactMap { $0 }.max() ?? 5) }
}
