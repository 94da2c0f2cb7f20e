import Notebook

/// The tables with one row for each value of a field that holds several, gathered kind by kind.
struct LinkRows {
  private let vocabularies: Vocabularies
  private let level: Level
  private var order: [String] = []
  private var columns: [String: [Column]] = [:]
  private var rows: [String: [[String]]] = [:]

  /// No rows yet.
  init(vocabularies: Vocabularies, at level: Level) {
    self.vocabularies = vocabularies
    self.level = level
  }

  /// Every table there is, also those without a row.
  var tables: [PlannedTable] {
    order.map { PlannedTable($0, columns[$0] ?? [], rows[$0] ?? []) }
  }

  /// Adds the values of all fields of a kind that hold several.
  mutating func add(_ records: [Record], of type: RecordType, _ reader: LevelReader) {
    for spec in type.fields where spec.isMany && spec.treatment(at: level) != .drop {
      let link = LinkTable.of(spec.name, in: type)
      if columns[link.table] == nil {
        order.append(link.table)
        columns[link.table] = columns(link, spec, type)
      }
      for record in records {
        guard case .value(.list(let items)) = reader.reading(spec, of: record) else { continue }
        let other = takesOther(spec) ? reader.companion("Other", to: spec, of: record).flatMap(String.init) ?? "" : ""
        for (place, value) in items.compactMap({ cells($0, other: other, spec, reader) }).enumerated() {
          rows[link.table, default: []].append(
            Self.owner(record, link, type, reader) + (link.part.map { [$0.value] } ?? []) + ["\(place + 1)"] + value)
        }
      }
    }
  }

  // MARK: - One value

  /// The cells of one value; nil for a reference to something that stays.
  private func cells(_ item: Value, other: String, _ spec: FieldSpec, _ reader: LevelReader) -> [String]? {
    switch spec.type {
    case .codes:
      guard let code = Code(item)?.text else { return nil }
      guard takesOther(spec) else { return [code] }
      return [code, code == Vocabulary.otherCode ? other : ""]
    case .references(let kind):
      guard let id = RecordID(item), reader.coverage.goes(id), let record = reader.contents[id] else { return nil }
      let table = RecordType.named(record.kind)?.table ?? record.kind
      return [reader.code(id), reader.id(id)] + (kind == "any" ? [table] : [])
    default: return nil
    }
  }

  /// Whether what was said instead of a code goes too: typed words, so only with the team.
  private func takesOther(_ spec: FieldSpec) -> Bool {
    level == .team && spec.type.vocabulary.map(vocabularies.allowsOther) == true
  }

  // MARK: - Whose value

  private static func isShared(_ link: LinkTable) -> Bool { link.part?.name == "table" }

  private static func owner(_ record: Record, _ link: LinkTable, _ type: RecordType, _ reader: LevelReader) -> [String] {
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
        Column("id", "reference", "record", "Its id in the table named beside it."), Column("code", "text", "number"),
      ]
    } else {
      all = [Column(type.kind + "Id", "reference", "record", "Its id in \(table).")]
      if HumanCodes.field(of: type) != nil {
        all.append(Column(type.kind, "reference", "number", "Its number in \(table)."))
      }
    }
    if type.kind == Answer.type.kind {
      all += [
        Column("interview", "reference", "interview", "Its number in interviews."),
        Column("interviewId", "reference", "interview", "Its id in interviews."),
        Column("question", "text", "question", "The question's id in the guide."),
      ]
    }
    if let part = link.part {
      all.append(Column(part.name, "code", part.name, "Which field of the record the row is from."))
    }
    all.append(Column("rank", "number", "place", "1 for what was named first."))
    switch spec.type {
    case .codes(let name, _):
      all.append(spec.column(named: link.column, "code", spec.help, vocabulary: name, at: level))
      if takesOther(spec) {
        let text = "What was said where the code is `other`."
        all.append(spec.column(named: link.column + "Other", "text", text, at: level))
      }
    case .references(let kind):
      all.append(spec.column(named: link.column, "reference", "Its number, where it has one.", at: level))
      all.append(spec.column(named: link.column + "Id", "reference", "Its id.", at: level))
      if kind == "any" {
        all.append(spec.column(named: link.column + "Table", "text", "The table it stands in.", at: level))
      }
    default: break
    }
    return all
  }
}
