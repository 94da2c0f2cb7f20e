import Notebook

extension Desk {
  /// What to mind while a field of a record has the focus; nil where its own help is enough.
  func counsel(on spec: FieldSpec, of record: RecordID) -> GuardWord? {
    let value = contents[record]?.value(spec.name)
    let codes = Set(value.map { [Code]($0) ?? Code($0).map { [$0] } ?? [] } ?? [])
    switch spec.type {
    case .code(let name), .codes(let name, _):
      if Self.sides.contains(name) || !codes.isDisjoint(with: MindedCodes.tellings) { return .testimony }
      guard spec.name == Place.populationBand.name, codes.contains("under5k") else { return nil }
      return contents.shown(record) == nil ? .smallAlone : .smallPlace
    default: return nil
    }
  }

  /// True for a part of a row that takes kinds of sides.
  static func takesSides(_ part: RowColumn?) -> Bool { part?.kind.vocabulary.map(sides.contains) ?? false }

  /// True for a row that names informing.
  static func namesTelling(_ row: Record) -> Bool {
    [row[Risk.riskType], row[WarningSign.sign]].contains { $0.map(MindedCodes.tellings.contains) ?? false }
  }

  /// Lists of kinds of sides, where a name would be an accusation.
  private static let sides: Set<String> = ["riskSource", "armedActor"]

  // MARK: - Places

  /// Why a chosen value is not taken, in words; nil when it is.
  func refusal(of value: Value, for spec: FieldSpec, of kind: String) -> String? {
    guard kind == Place.type.kind, spec.name == Place.level.name, let level = Code(value), contents.isTooFine(level)
    else { return nil }
    let finest = study?[Study.placeRule] ?? "zone"
    return tongue(GuardWord.tooFine, tongue.label(finest, of: .placeLevel))
  }

  /// Puts back what a line held before a point on a map was typed into it; nothing of that stays in its history.
  mutating func refusePoint(at place: TextField, before: Value?, besides written: Set<OperationID>) {
    let change = Change(
      dossier: place.dossier, record: place.record, kind: place.kind, field: place.field, value: before)
    let typed = Set(contents[place.record]?.fields[place.field]?.operations.map(\.id) ?? []).subtracting(written)
    if !typed.isEmpty { write([change]) }
    forgetEditors(of: [change])
    watch.stale.remove(place)
    contents.redact(typed, in: place.dossier)
    saving.redact(typed)
    if !typed.isEmpty { saving.onceDurable.append(.redact([place.dossier: typed], words: [])) }
    say(GuardWord.pointRefused)
  }

  /// Looks at a text that comes into sight; what was typed before it is asked about as well.
  mutating func watch(_ place: TextField) {
    watch.stale.insert(place)
    lookAtTexts()
  }
}

extension QuestionPage {
  /// What to mind beside a question: no details of harm, and where to turn with it; no names of who did it.
  func guardHints(_ asked: Asked, _ desk: Desk) -> [String] {
    var hints: [String] = []
    if namesHarm(asked, desk) {
      hints.append(desk.tongue(TalkWord.noDetails))
      if let help = desk.study?[Study.referralList], !help.isBlank {
        hints.append(desk.tongue(PauseWord.whoCanHelp, help.text.replacing("\n", with: "; ")))
      }
    }
    let part = focus == .rows ? asked.question.rows?.columns.element(self.part) : nil
    if Desk.takesSides(part) || hasRow(asked, thatNamed: MindedCodes.tellings, desk, saysSo: Desk.namesTelling) {
      hints.append(desk.tongue(GuardWord.testimony))
    }
    return hints
  }
}
