import Notebook

/// The tables with one row for each value of a field that holds several, gathered kind by kind.
struct LinkRows {
  private let vocabularies: Vocabularies
  private let level: Level
  private var order: [String] = []
  private var columns: [String: [Column]] = [:]
  private var keys: [String: [String]] = [:]
  private var rows: [String: [Part]] = [:]

  /// The values of one field in one table: made into cells row by row, only when they are asked for.
  private struct Part {
    /// Where each row is from: a record, the value in it, and its rank among those that go.
    struct Place {
      let record: Int32
      let item: Int32
      let rank: Int32
    }
    let places: [Place]
    let row: (Place) -> [String]
  }

  /// No rows yet.
  init(vocabularies: Vocabularies, at level: Level) {
    self.vocabularies = vocabularies
    self.level = level
  }

  /// Every table there is, also those without a row.
  var tables: [PlannedTable] {
    order.map { name in
      let parts = rows[name] ?? []
      let count = parts.reduce(0) { $0 + $1.places.count }
      let rows = TableRows(count) { index in
        var place = index
        for part in parts {
          if place < part.places.count { return part.row(part.places[place]) }
          place -= part.places.count
        }
        return []
      }
      return PlannedTable(name, columns[name] ?? [], rows, key: keys[name] ?? [])
    }
  }

  /// Adds the values of all fields of a kind that hold several.
  mutating func add(_ records: [Record], of type: RecordType, _ reader: LevelReader) {
    for spec in type.explained where spec.isMany && spec.treatment(at: level) != .drop {
      let link = LinkTable.of(spec.name, in: type)
      if columns[link.table] == nil {
        order.append(link.table)
        columns[link.table] = columns(link, spec, type)
        keys[link.table] =
          [Self.isShared(link) ? "id" : type.kind + "Id", "rank"] + (link.part.map { [$0.name] } ?? [])
      }
      var places: [Part.Place] = []
      for (record, index) in zip(records, Int32(0)...) where record.fields.contains(spec.name) {
        guard case .value(.list(let items)) = reader.reading(spec, of: record) else { continue }
        let going = zip(items, Int32(0)...).filter { Self.goes($0.0, spec, reader) }
        for (rank, item) in zip(Int32(1)..., going) {
          places.append(Part.Place(record: index, item: item.1, rank: rank))
        }
      }
      rows[link.table, default: []].append(
        Part(places: places) { [takesOther = takesOther(spec)] place in
          Self.row(place, records[Int(place.record)], link, spec, type, reader, takesOther: takesOther)
        })
    }
  }

  private static func row(
    _ place: Part.Place, _ record: Record, _ link: LinkTable, _ spec: FieldSpec, _ type: RecordType,
    _ reader: LevelReader, takesOther: Bool
  ) -> [String] {
    guard case .value(.list(let items)) = reader.reading(spec, of: record), items.indices.contains(Int(place.item))
    else { return [] }
    let other = takesOther ? reader.companion("Other", to: spec, of: record).flatMap(String.init) ?? "" : nil
    return owner(record, link, type, reader) + (link.part.map { [$0.value] } ?? []) + ["\(place.rank)"]
      + cells(items[Int(place.item)], other: other, spec, reader)
  }

  // MARK: - One value

  /// Whether a value has a row: a reference to something that stays has none.
  private static func goes(_ item: Value, _ spec: FieldSpec, _ reader: LevelReader) -> Bool {
    switch spec.type {
    case .codes: Code(item) != nil
    case .references: RecordID(item).map { reader.coverage.goes($0) } ?? false
    default: false
    }
  }

  /// The cells of a value that goes; `other` is nil where what was said instead of a code has no column.
  private static func cells(_ item: Value, other: String?, _ spec: FieldSpec, _ reader: LevelReader) -> [String] {
    switch spec.type {
    case .codes:
      let code = Code(item)?.text ?? ""
      guard let other else { return [code] }
      return [code, code == Vocabulary.otherCode ? other : ""]
    case .references(let kind):
      guard let id = RecordID(item), let record = reader.contents[id] else { return [] }
      let table = RecordType.named(record.kind)?.table ?? record.kind
      return [reader.code(id), reader.id(id)] + (kind == "any" ? [table] : [])
    default: return []
    }
  }

  /// Whether what was said instead of a code goes too: typed words, so only with the team.
  private func takesOther(_ spec: FieldSpec) -> Bool {
    level == .team && spec.type.vocabulary.map(vocabularies.allowsOther) == true
  }

  // MARK: - Whose value

  private static func isShared(_ link: LinkTable) -> Bool { link.part?.name == "table" }

  private static func owner(_ record: Record, _ link: LinkTable, _ type: RecordType, _ reader: LevelReader) -> [String]
  {
    var cells = [reader.id(record.id)]
    if isShared(link) || HumanCodes.field(of: type) != nil { cells.append(reader.code(record.id)) }
    if type.kind == Answer.type.kind {
      let interview = record[Answer.interview]
      cells += interview.map { [reader.code($0), reader.id($0)] } ?? ["", ""]
      cells.append(record[Answer.question] ?? "")
    }
    return cells
  }

  private func columns(_ link: LinkTable, _ spec: FieldSpec, _ type: RecordType) -> [Column] {
    let table = type.table ?? type.kind
    var all: [Column]
    if Self.isShared(link) {
      all = [
        Column("id", "reference", "record", "The id of the marked row in the table that the column table names."),
        Column("code", "text", "number", "Its number there; empty: it has none."),
      ]
    } else {
      all = [
        Column(
          type.kind + "Id", "reference", "record", "The row of \(table) that this is part of, by its id: join on this.",
          pointsTo: table)
      ]
      if HumanCodes.field(of: type) != nil {
        all.append(Column(type.kind, "reference", "number", "The same row by its number in \(table)."))
      }
    }
    if type.kind == Answer.type.kind {
      all += [
        Column("interview", "reference", "interview", "The talk it was said in, by its number in interviews."),
        Column(
          "interviewId", "reference", "interview", "The same talk by its id in interviews: join on this.",
          pointsTo: Interview.type.table),
        Column("question", "text", "question", "The question's id in the guide."),
      ]
    }
    if let part = link.part {
      all.append(Column(part.name, "code", part.name, Self.partMeans(part.name), values: Self.parts[part.name] ?? [:]))
    }
    all.append(Column("rank", "number", "place", "Its place among those of the same row, 1 for what was named first."))
    switch spec.type {
    case .codes(let name, _):
      // The team's own words for things are of no list.
      let type = name == "tag" ? "text" : "code"
      let means =
        link.part?.name == "asked" ? "One use of what was said; asked says whether it was agreed to." : spec.help
      all.append(spec.column(named: link.column, type, means, vocabulary: name, at: level))
      if takesOther(spec) {
        let text = "What was said where the code is `other`; else empty."
        all.append(spec.column(named: link.column + "Other", "text", text, at: level))
      }
    case .references(let kind):
      let text = spec.help + " By its number; empty: it has none."
      all.append(spec.column(named: link.column, "reference", text, at: level))
      all.append(spec.column(named: link.column + "Id", "reference", "The same by its id: join on this.", at: level))
      if kind == "any" {
        all.append(spec.column(named: link.column + "Table", "text", "The name of the table it stands in.", at: level))
      }
    default: break
    }
    return all
  }

  // MARK: - What tells fields sharing a table apart

  private static let parts = [
    "asked": [
      "opening": "agreed to before the first question", "closing": "agreed to at the end",
      "refused": "asked about at the end and not agreed to",
    ]
  ]

  private static func partMeans(_ name: String) -> String {
    name == "asked"
      ? "When the use was asked about. Where the consent has a row for closing, those count and opening does not; else "
        + "of opening only takePart, notes and teamUse count. What has a row for refused never counts."
      : "The name of the table that the marked row stands in."
  }
}
