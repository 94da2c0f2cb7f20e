import Notebook

/// What was written, what was held back and why: the file that goes with every set of tables.
enum Manifest {
  /// The table's name.
  static let name = "export_manifest"

  static let columns = [
    Column(
      "item", "code", "item", "What the row says: see its codes.",
      values: [
        "level": "for whom it is", "dialect": "how cells are written", "program": "what wrote it",
        "made": "the day it was written", "notice": "what must be known of the whole",
        "purpose": "what it is for", "recipientKind": "the kind of people who get it, never who",
        "k": "counts of fewer people than this are shown nowhere",
        "heard": "how many different people were heard in it", "rowsOut": "rows in a table",
        "rowsStay": "records that stay in the notebook, for this reason",
        "valuesStay": "single values that stay though their record is here, for this reason",
        "coarser": "what was made less exact", "cellsGuarded": "cells with an apostrophe before a sign",
        "sha256": "the hash of a file",
      ]),
    Column("table", "text", "table", "The table it is about; empty for the whole set."),
    Column("reason", "code", "reason", "Why rows or values stay in the notebook.", values: reasons),
    Column("value", "text", "value", "A count, or the word itself. <k stands for any count under k, none among them."),
  ]

  private static let reasons = Dictionary(
    Stay.allCases.filter(\.isCounted).map { ($0.rawValue, $0.meaning) }, uniquingKeysWith: { first, _ in first })

  /// The manifest of a plan, for the tables that are written and the files made of them.
  static func table(_ plan: ExportPlan, _ written: [(table: PlannedTable, file: ExportFile)]) -> PlannedTable {
    func all(_ item: String, _ value: String) -> [String] { [item, "", "", value] }
    var rows = [
      all("level", plan.level.rawValue), all("dialect", plan.dialect.rawValue), all("program", plan.program),
      all("made", plan.made.description),
    ]
    if plan.isPractice { rows.append(all("notice", PracticeStudy.notice)) }
    if !plan.intent.purpose.isEmpty { rows.append(all("purpose", plan.intent.purpose)) }
    if let kind = plan.intent.recipientKind { rows.append(all("recipientKind", kind.text)) }
    rows.append(all("k", "\(plan.smallest)"))
    if plan.level.holdsRecords { rows.append(all("heard", "\(plan.heard.count)")) }
    rows += plan.coarser.map { all("coarser", $0.rawValue) }
    for (table, file) in written {
      rows.append(["rowsOut", table.name, "", "\(table.rows.count)"])
      rows += staying("rowsStay", table.stays, table, plan) + staying("valuesStay", table.valuesStay, table, plan)
      if file.seal.guarded > 0 { rows.append(["cellsGuarded", table.name, "", "\(file.seal.guarded)"]) }
      rows.append(["sha256", table.name, "", file.seal.sha256])
    }
    rows.append(all("cellsGuarded", "\(written.reduce(0) { $0 + $1.file.seal.guarded })"))
    return PlannedTable(name, columns, rows)
  }

  /// What of a table stays, by reason; others are told of interviews and people alone.
  ///
  /// Of every other table one person has many rows: a count of them could be of that one.
  private static func staying(
    _ item: String, _ stays: [Stay: Int], _ table: PlannedTable, _ plan: ExportPlan
  ) -> [[String]] {
    let isOfPeople = item == "rowsStay" && ["interviews", "people"].contains(table.name)
    guard plan.level == .team || isOfPeople else { return [] }
    return plan.counts(stays).map { [item, table.name, $0.reason.rawValue, $0.count] }
  }
}

extension ExportPlan {
  /// Counts of what stays as this level may tell them, by reason.
  ///
  /// Outside the team none under k is told, and no reason is left out: that it is named would say it happened. One
  /// who bears weapons, one under pressure, one who took it back: who was asked along would know whom to look for.
  func counts(_ stays: [Stay: Int]) -> [(reason: Stay, count: String)] {
    guard level != .team else { return stays.sorted { $0.key < $1.key }.map { ($0.key, "\($0.value)") } }
    guard level.holdsRecords else { return [] }
    return Stay.allCases.filter(\.isCounted).map { reason in
      let count = stays[reason] ?? 0
      return (reason, count < smallest ? "<\(smallest)" : "\(count)")
    }
  }
}
