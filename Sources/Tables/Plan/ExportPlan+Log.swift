import Notebook

extension ExportPlan {
  /// The changes that write down, before anything is written elsewhere, what goes out and where to.
  ///
  /// `names` are the tables that are written, all of them by default; `folder` is a path of which only the last part
  /// is kept.
  public func begun(_ log: RecordID, to folder: String, only names: Set<String>? = nil) -> [Change] {
    func set<Content: FieldValue>(_ field: Field<Content>, _ value: Content) -> Change {
      Change(dossier: .notebook, record: log, kind: ExportLog.type.kind, field: field.name, value: value.stored)
    }
    let written = tables.filter { names?.contains($0.name) != false }
    // Figures hold nobody's number; who was counted is kept to tell this release from the next.
    // Whoever goes has a row: only where tables are left out does it have to be looked for.
    let included = names == nil || !level.holdsRecords ? numbers : included(in: written)
    let rows = Counts(Dictionary(written.map { ($0.name, $0.rows.count) }, uniquingKeysWith: +))
    var changes = [
      set(ExportLog.madeOn, PartialDate(made)), set(ExportLog.level, level.rawValue),
      set(ExportLog.use, isReport ? ExportLog.report : dialect.rawValue),
      set(ExportLog.folder, folder.split(separator: "/").last.map(String.init) ?? folder),
      set(ExportLog.outcome, ExportLog.Outcome.begun.rawValue), set(ExportLog.rows, rows),
      set(ExportLog.base, Set(included.values).intersection(heard).count),
      set(ExportLog.included, Included(included)),
    ]
    if !intent.purpose.isEmpty { changes.append(set(ExportLog.purpose, Prose(intent.purpose))) }
    if let kind = intent.recipientKind { changes.append(set(ExportLog.recipients, kind)) }
    for (field, text) in [
      (ExportLog.reason, intent.reason), (ExportLog.resultsReason, intent.resultsReason),
    ] where !text.isEmpty {
      changes.append(set(field, Prose(text)))
    }
    if !intent.secondReader.isEmpty { changes.append(set(ExportLog.secondReader, intent.secondReader)) }
    if let smallestGroup {
      changes += [set(ExportLog.smallestGroup, smallestGroup), set(ExportLog.released, Counts(released))]
    }
    return changes
  }

  /// The changes that write down what came of it; `hashes` are the SHA-256 of the files by name, nil when it failed.
  public static func ended(_ log: RecordID, hashes: [String: String]?) -> [Change] {
    func set<Content: FieldValue>(_ field: Field<Content>, _ value: Content) -> Change {
      Change(dossier: .notebook, record: log, kind: ExportLog.type.kind, field: field.name, value: value.stored)
    }
    guard let hashes else { return [set(ExportLog.outcome, ExportLog.Outcome.failed.rawValue)] }
    return [
      set(ExportLog.outcome, ExportLog.Outcome.written.rawValue), set(ExportLog.hashes, FileHashes(hashes)),
    ]
  }

  /// The numbers that stand in some tables, as they are or by the id of their record.
  private func included(in written: [PlannedTable]) -> [String: RecordID] {
    var known: [String: String] = [:]
    for (number, record) in numbers {
      known[number] = number
      known[freshIDs[record] ?? record.text] = number
    }
    var found: [String: RecordID] = [:]
    for row in written.lazy.flatMap(\.rows) {
      for cell in row { if let number = known[cell] { found[number] = numbers[number] } }
    }
    return found
  }
}
