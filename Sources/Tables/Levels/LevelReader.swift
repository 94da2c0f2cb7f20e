import Notebook

/// Reads records as the tables of one level may show them: through permission, conflicts, folded words and coarsening.
struct LevelReader {
  /// The notebook the tables are made of.
  let contents: Contents
  /// For whom they are.
  let level: Level
  /// Which records may leave.
  private(set) var coverage: Coverage
  /// Which typed words stay folded; nil where that was not looked for, and all that could be folded stay.
  private let folded: FoldedText?
  private let tacticalConfirmed: Bool
  /// The day the tables are made, on which permission must count, and from which bands are worked out.
  let made: Day
  /// The last day of the study, to which open response gaps are counted.
  let cutoff: Day?
  /// Ids and numbers made for this one time; nil for the team, which keeps its own.
  let fresh: FreshNumbers?
  /// What is left of what marks people out; nil for the team.
  private(set) var likeness: Likeness?
  /// For the team, the human code of each record that has one to show: thousands of rows ask for the same few; nil
  /// where each is looked up when it is asked for.
  private let codes: [RecordID: String]?
  /// Whether so many are heard that dates are shown by half-years.
  let showsHalfYears: Bool

  /// Reads a notebook as it may be shown on the day `made`; `seed` is what numbers made for one time come from.
  init(_ contents: Contents, level: Level = .team, made: Day, tacticalConfirmed: Bool, seed: UInt64 = 0) {
    self.contents = contents
    self.level = level
    // Outside the team no confirmation opens what shows a hiding place, a route or a signal.
    self.tacticalConfirmed = tacticalConfirmed && level == .team
    let coverage = Coverage(
      contents, scope: level.scope, isForOthers: level != .team, on: made, tacticalConfirmed: self.tacticalConfirmed)
    self.coverage = coverage
    folded = FoldedText(contents)
    self.made = made
    cutoff = contents[.study]?[Study.studyCutoff]?.span?.lowerBound
    fresh = level == .team ? nil : FreshNumbers(contents, seed: seed) { coverage.goes($0) }
    codes = level == .team ? Self.codes(contents, coverage) : [:]
    showsHalfYears = level != .team && contents.records(Respondent.type).count { coverage.goes($0.id) } >= 20
    if level != .team { likeness = Likeness(marks(), smallest: contents.smallestGroup) }
  }

  /// Reads for the team what views show: nothing but people is decided about before `decide` is asked to.
  init(viewing contents: Contents, on day: Day) {
    self.contents = contents
    level = .team
    tacticalConfirmed = false
    coverage = Coverage(contents, scope: Level.team.scope, on: day, tacticalConfirmed: false, types: [])
    folded = nil
    made = day
    cutoff = contents[.study]?[Study.studyCutoff]?.span?.lowerBound
    fresh = nil
    codes = nil
    showsHalfYears = false
  }

  /// Decides which records of more kinds go.
  mutating func decide(_ types: [RecordType]) { coverage.decide(types) }

  /// What a field gives: a value, nothing, or a reason why something stays.
  enum Reading {
    /// What goes out.
    case value(Value)
    /// Nothing was written there.
    case nothing
    /// Something was written and stays.
    case stays(Stay)
  }

  /// A declared field of a record that goes, as it is shown.
  func reading(_ spec: FieldSpec, of record: Record) -> Reading {
    let treatment = spec.treatment(at: level)
    guard treatment != .drop else { return .nothing }
    let reading = reading(named: spec.name, of: record)
    guard case .value(let value) = reading else { return reading }
    guard Self.has(value, type: spec.type) else { return .stays(.unreadable) }
    if Self.isFree(spec), let reason = reasonToFold(record) {
      switch reason {
      case .tactical where tacticalConfirmed: break
      case .tactical: return .stays(.tactical)
      case .noDetails: return .stays(.noDetails)
      }
    }
    return level == .team ? reading : shown(value, spec, treatment, record)
  }

  /// A value stored beside a field, such as `<field>Other`; nothing when the field itself stays.
  func companion(_ suffix: String, to spec: FieldSpec, of record: Record) -> Value? {
    companion(suffix, to: spec, of: record, reading(spec, of: record))
  }

  /// The same where the field itself was read already.
  func companion(_ suffix: String, to spec: FieldSpec, of record: Record, _ main: Reading) -> Value? {
    if case .stays = main { return nil }
    guard case .value(let value) = reading(named: spec.name + suffix, of: record) else { return nil }
    return value
  }

  /// Why typed words or a value stay though their record goes; nil where nothing is kept back.
  func stay(_ spec: FieldSpec, of record: Record) -> Stay? {
    switch reading(spec, of: record) {
    case .stays(let stay): stay
    case .value: keepsBackCodes(of: spec, record) ? .notShown : nil
    case .nothing: nil
    }
  }

  /// When and by whom a record was first written, and when it was last: as far as that may be told.
  func written(_ record: Record) -> (first: Writing, last: Int)? {
    var found: (first: Writing, last: Int)?
    record.fields.forEach { name, history in
      history.forEach { writing in
        guard coverage.stay(of: writing, to: name, of: record.id) == nil else { return }
        guard let (first, last) = found else { return found = (writing, writing.at) }
        let isFirst = (writing.at, writing.id) < (first.at, first.id)
        found = (isFirst ? writing : first, max(last, writing.at))
      }
    }
    return found
  }

  /// The human code of a record that goes, empty for any other.
  ///
  /// A place few people live in is shown as the larger one it is part of.
  func code(_ id: RecordID) -> String {
    if let fresh { return fresh.number(id) }
    if let codes { return codes[id] ?? "" }
    guard let shown = contents.shown(id), coverage.goes(shown) else { return "" }
    return contents.number(of: shown)
  }

  private static func codes(_ contents: Contents, _ coverage: Coverage) -> [RecordID: String] {
    var codes: [RecordID: String] = [:]
    for record in RecordType.all.filter({ HumanCodes.field(of: $0) != nil }).flatMap({ contents.records($0) }) {
      guard let shown = contents.shown(record.id), coverage.goes(shown) else { continue }
      codes[record.id] = contents.number(of: shown)
    }
    return codes
  }

  /// The id of a record as the tables have it.
  func id(_ record: RecordID) -> String { fresh.map { $0.id(record) } ?? record.text }

  /// What was written to a field, as it is stored, where permission and conflicts let it through.
  func reading(named field: String, of record: Record) -> Reading {
    guard let history = record.fields[field] else { return .nothing }
    // Nearly every field was written once: no list is made of it.
    if case .one(let writing) = history {
      guard let value = writing.value else { return .nothing }
      return coverage.stay(of: writing, to: field, of: record.id).map(Reading.stays) ?? .value(value)
    }
    let visible = history.visible
    guard let first = visible.first else { return .nothing }
    if let stay = visible.compactMap({ coverage.stay(of: $0, to: field, of: record.id) }).min() {
      return visible.allSatisfy { $0.value == nil } ? .nothing : .stays(stay)
    }
    guard visible.allSatisfy({ $0.value == first.value }) else { return .stays(.conflict) }
    return first.value.map(Reading.value) ?? .nothing
  }

  private func reasonToFold(_ record: Record) -> FoldedText.Reason? {
    guard let folded else { return FoldedText.mayFold(record) ? .noDetails : nil }
    return folded.reason(for: record)
  }

  // MARK: - Shapes

  private static func isFree(_ spec: FieldSpec) -> Bool {
    switch spec.type {
    case .prose, .line: spec.team == .typed
    default: false
    }
  }

  private static func has(_ value: Value, type: FieldType) -> Bool {
    switch type {
    case .line: String(value) != nil
    case .code: Code(value) != nil
    case .prose: Prose.canRead(value)
    case .codes: isList(value, of: Code.self)
    case .scale, .integer: Int(value) != nil
    case .truth: Bool(value) != nil
    case .date: PartialDate(value) != nil
    case .reference: RecordID(value) != nil
    case .references: isList(value, of: RecordID.self)
    case .integers: isList(value, of: Int.self)
    case .structure: false
    }
  }

  private static func isList<Element: FieldValue>(_ value: Value, of type: Element.Type) -> Bool {
    guard case .list(let items) = value else { return false }
    return items.allSatisfy { Element($0) != nil }
  }
}
