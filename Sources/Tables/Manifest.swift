import Notebook

/// What was written, what was held back and why: the file that goes with every set of tables.
enum Manifest {
  static let columns = [
    Column(
      "item", "code", "item", "What the row says: level, dialect, program, made, rowsOut, rowsStay, valuesStay, …"),
    Column("table", "text", "table", "The table it is about; empty for the whole set."),
    Column("reason", "code", "reason", "Why rows or values stay in the notebook."),
    Column("value", "text", "value", "A count, or the word itself."),
  ]

  /// The manifest of a plan, for the tables that are written.
  static func table(_ plan: ExportPlan, _ written: [PlannedTable]) -> PlannedTable {
    var rows = [
      ["level", "", "", plan.level.rawValue], ["dialect", "", "", plan.dialect.rawValue], ["program", "", "", plan.program],
      ["made", "", "", plan.made.description],
    ]
    if plan.isPractice { rows.append(["notice", "", "", PracticeStudy.notice]) }
    var guarded = 0
    for table in written {
      rows.append(["rowsOut", table.name, "", "\(table.rows.count)"])
      rows += counts("rowsStay", table.name, table.stays) + counts("valuesStay", table.name, table.valuesStay)
      let cells = table.guarded(in: plan.dialect)
      guarded += cells
      if cells > 0 { rows.append(["cellsGuarded", table.name, "", "\(cells)"]) }
    }
    rows.append(["cellsGuarded", "", "", "\(guarded)"])
    return PlannedTable("export_manifest", columns, rows)
  }

  private static func counts(_ item: String, _ table: String, _ stays: [Stay: Int]) -> [[String]] {
    stays.sorted { $0.key < $1.key }.map { [item, table, $0.key.rawValue, "\($0.value)"] }
  }
}
