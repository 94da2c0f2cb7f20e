import Notebook

/// What leaves the notebook: looked at as a plan, then written as files.
public enum Export {
  /// What the caller decides.
  public struct Request: Sendable {
    /// For whom it is.
    public var level: Level
    /// How cells are written.
    public var dialect: Dialect
    /// The day of writing; the caller's, for nothing here reads a clock.
    public var made: Day
    /// Name and version of the program, for README and manifest.
    public var program: String
    /// Whether words that could show a hiding place, a route or a signal go too, and ties to people with weapons.
    public var tacticalConfirmed: Bool
    /// The lists codes are explained by, before what the study changed about them.
    public var vocabularies: Vocabularies
    /// What it is for, as far as someone said so.
    public var intent: ExportIntent
    /// From which the numbers and the order of `shared` are drawn; another for each export.
    public var seed: UInt64

    /// A request; words that show places stay unless confirmed.
    public init(
      _ dialect: Dialect, level: Level = .team, made: Day, program: String, tacticalConfirmed: Bool = false,
      vocabularies: Vocabularies = Vocabularies(), intent: ExportIntent = ExportIntent(), seed: UInt64 = 0
    ) {
      self.level = level
      self.dialect = dialect
      self.made = made
      self.program = program
      self.tacticalConfirmed = tacticalConfirmed
      self.vocabularies = vocabularies
      self.intent = intent
      self.seed = seed
    }
  }

  /// What would be written for these records; the same records give the same plan in whatever order they came.
  public static func plan(_ contents: Contents, _ request: Request) -> ExportPlan {
    switch request.level {
    case .team, .shared: look(contents, request).plan
    case .public: Figures.plan(contents, request)
    case .sheet: Sheet.plan(contents, request)
    }
  }

  /// Tables of single records, and whether what stands in a field of a record would leave in them.
  public static func look(
    _ contents: Contents, _ request: Request
  ) -> (plan: ExportPlan, leaves: (RecordID, String) -> Bool) {
    let reader = LevelReader(
      contents, level: request.level, made: request.made, tacticalConfirmed: request.tacticalConfirmed,
      seed: request.seed)
    return (plan(reader, request), { leaves($0, $1, reader) })
  }

  private static func plan(_ reader: LevelReader, _ request: Request) -> ExportPlan {
    let contents = reader.contents
    let vocabularies = request.vocabularies.used(by: contents.vocabularies)
    var tables: [PlannedTable] = []
    let level = reader.level
    var links = LinkRows(vocabularies: vocabularies, at: level)
    var dropped: [(table: String, column: Column)] = []
    for type in RecordType.all {
      guard let name = type.table, type.fields.contains(where: { $0.treatment(at: level) != .drop }) else { continue }
      let shape = TableShape(type, at: level, vocabularies: vocabularies)
      let (going, stays) = records(of: type, reader)
      let rows = TableRows(going.count) { shape.row(going[$0], reader) }
      tables.append(
        PlannedTable(
          name, shape.columns, rows, key: ["id"], stays: stays, valuesStay: valuesStay(in: going, type, reader)))
      links.add(going, of: type, reader)
      dropped += type.explained.filter { $0.treatment(at: level) == .drop }
        .map { (name, $0.column($0.type.inWords, at: level)) }
      if type.kind == Answer.type.kind { tables.append(AnswersWide(going, reader, vocabularies, level).table) }
    }
    tables += links.tables
    let numbered = RecordType.all.filter { HumanCodes.field(of: $0) != nil }.flatMap { contents.records($0) }
      .filter { !reader.code($0.id).isEmpty && reader.coverage.goes($0.id) }
    let fresh = reader.fresh?.all ?? [:]
    let study = contents[.study].flatMap { $0.isDeleted ? nil : $0 }
    var plan = ExportPlan(
      level: request.level, dialect: request.dialect, made: request.made, program: request.program,
      title: study?[Study.title] ?? "", isPractice: study?[Study.practice] == true, tables: tables,
      codebook: Codebook.table(tables, dropped: dropped, vocabularies: vocabularies, guides: contents.guides),
      numbers: Dictionary(numbered.map { (reader.code($0.id), $0.id) }, uniquingKeysWith: { first, _ in first }),
      heard: Set(numbered.filter { $0.kind == Respondent.type.kind }.map(\.id)), intent: request.intent)
    plan.vocabularies = vocabularies
    plan.smallest = contents.smallestGroup
    plan.freshIDs = fresh
    plan.neighbours = reader.likeness?.neighbours ?? []
    plan.coarser = coarser(reader)
    return plan
  }

  /// What is less exact than in the notebook, in the order it is told.
  static func coarser(_ reader: LevelReader) -> [Coarser] {
    guard reader.level != .team, let likeness = reader.likeness else { return [] }
    return Coarser.allCases.filter { $0 != .blanked || likeness.hidesGender || !likeness.blanked.isEmpty }
  }

  /// Whether what stands in a field of a record would leave in the team's tables made on a day.
  public static func leaving(_ contents: Contents, on day: Day) -> (RecordID, String) -> Bool {
    let reader = LevelReader(contents, made: day, tacticalConfirmed: false)
    return { leaves($0, $1, reader) }
  }

  private static func leaves(_ id: RecordID, _ field: String, _ reader: LevelReader) -> Bool {
    guard let record = reader.contents[id], reader.coverage.goes(id), let type = RecordType.named(record.kind),
      let spec = type.field(field) ?? type.fields.first(where: { $0.saidInstead.name == field })
    else { return false }
    if case .value = reader.reading(spec, of: record) { return true }
    return false
  }

  /// The records of a kind that go, in their order, and how many stay.
  private static func records(of type: RecordType, _ reader: LevelReader) -> ([Record], [Stay: Int]) {
    var stays: [Stay: Int] = [:]
    // Made for one time, the ids alone give an order that says nothing.
    var fresh: [(id: String, record: Record)] = []
    // Few records share number and owner: grouped first, nearly nothing is left to be sorted.
    var groups: [Place: [Record]] = [:]
    let owner = type.fields.first {
      if case .reference = $0.type { return $0.isRequired }
      return false
    }?.name
    for record in reader.contents.records(type) {
      if let stay = reader.coverage.stays[record.id] {
        if stay.isCounted { stays[stay, default: 0] += 1 }
        continue
      }
      if let numbers = reader.fresh {
        fresh.append((numbers.id(record.id), record))
        continue
      }
      let owned = owner.flatMap { record.value($0) }.flatMap(RecordID.init).map { reader.code($0) } ?? ""
      groups[Place(code: reader.code(record.id), owned: owned), default: []].append(record)
    }
    if reader.fresh != nil { return (fresh.sorted { $0.id < $1.id }.map(\.record), stays) }
    let going = groups.sorted { ($0.key.code, $0.key.owned) < ($1.key.code, $1.key.owned) }
    return (going.flatMap { $0.value.count == 1 ? $0.value : $0.value.sorted { $0.id < $1.id } }, stays)
  }

  /// What rows are ordered by before their ids: their number, then that of what they belong to.
  private struct Place: Hashable {
    let code: String
    let owned: String
  }

  private static func valuesStay(in going: [Record], _ type: RecordType, _ reader: LevelReader) -> [Stay: Int] {
    var counts: [Stay: Int] = [:]
    for record in going {
      // By places: a declaration is large, and most fields of a record are empty.
      for place in type.fields.indices where record.fields.contains(type.fields[place].name) {
        let stay = reader.stay(type.fields[place], of: record)
        if let stay, stay.isCounted { counts[stay, default: 0] += 1 }
      }
    }
    return counts
  }
}
