import Notebook

/// The tables with one row for each value of a field that holds several, gathered kind by kind.
struct LinkRows {
  private let vocabularies: Vocabularies
  private var order: [String] = []
  private var columns: [String: [Column]] = [:]
  private var rows: [String: [[String]]] = [:]

  /// No rows yet.
  init(vocabularies: Vocabularies) { self.vocabularies = vocabularies }

  /// Every table there is, also those without a row.
  var tables: [PlannedTable] {
    order.map { PlannedTable($0, columns[$0] ?? [], rows[$0] ?? []) }
  }

  /// Adds the values of all fields of a kind that hold several.
  mutating func add(_ records: [Record], of type: RecordType, _ reader: LevelReader) {
    for spec in type.fields where spec.isMany && spec.team != .drop {
      let link = LinkTable.of(spec.name, in: type)
      if columns[link.table] == nil {
        order.append(link.table)
        columns[link.table] = Self.columns(link, spec, type, vocabularies)
      }
      for record in records {
        guard case .value(.list(let items)) = reader.reading(spec, of: record) else { continue }
        let other = reader.companion("Other", to: spec, of: record).flatMap(String.init) ?? ""
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
    case .codes(let name, _):
      guard let code = Code(item)?.text else { return nil }
      guard vocabularies.allowsOther(name) else { return [code] }
      return [code, code == Vocabulary.otherCode ? other : ""]
    case .references(let kind):
      guard let id = RecordID(item), reader.coverage.goes(id), let record = reader.contents[id] else { return nil }
      let table = RecordType.named(record.kind)?.table ?? record.kind
      return [reader.code(id), id.text] + (kind == "any" ? [table] : [])
    default: return nil
    }
  }

  // MARK: - Whose value

  private static func isShared(_ link: LinkTable) -> Bool { link.part?.name == "table" }

  private static func owner(_ record: Record, _ link: LinkTable, _ type: RecordType, _ reader: LevelReader) -> [String] {
    var cells = [record.id.text]
    if isShared(link) || HumanCodes.field(of: type) != nil { cells.append(reader.code(record.id)) }
    if type.kind == Answer.type.kind {
      let interview = record[Answer.interview]
      cells += [interview.map { reader.code($0) } ?? "", interview?.text ?? "", record[Answer.question] ?? ""]
    }
    return cells
  }

  private static func columns(
    _ link: LinkTable, _ spec: FieldSpec, _ type: RecordType, _ vocabularies: Vocabularies
  ) -> [Column] {
    let table = type.table ?? type.kind
    var all: [Column]
    if isShared(link) {
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
      all.append(spec.column(named: link.column, "code", spec.help, vocabulary: name))
      if vocabularies.allowsOther(name) {
        all.append(spec.column(named: link.column + "Other", "text", "What was said where the code is `other`."))
      }
    case .references(let kind):
      all.append(spec.column(named: link.column, "reference", "Its number, where it has one."))
      all.append(spec.column(named: link.column + "Id", "reference", "Its id."))
      if kind == "any" { all.append(spec.column(named: link.column + "Table", "text", "The table it stands in.")) }
    default: break
    }
    return all
  }
}
