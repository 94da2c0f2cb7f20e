import Notebook

/// `datapackage.json`: what is in the folder, for programs; Data Package 2.0 (datapackage.org/standard).
enum DataPackage {
  /// The name the standard gives it.
  static let name = "datapackage.json"

  /// The description of these tables and of the files made of them; the same plan gives the same bytes.
  static func text(_ plan: ExportPlan, _ files: [(table: PlannedTable, file: ExportFile)]) -> String {
    let tables = files.map(\.table)
    let keyed = Set(tables.filter { $0.key == ["id"] }.map(\.name))
    var members: [(String, JSON)] = [
      ("$schema", .text("https://datapackage.org/profiles/2.0/datapackage.json")),
      ("name", .text("\(plan.level.rawValue)-tables-\(plan.made)")),
      ("title", .text(plan.title.isEmpty ? "A study" : plan.title)),
      ("description", .text(Readme.summary(of: plan))),
      ("created", .text("\(plan.made)T00:00:00Z")),
    ]
    if plan.isPractice { members.append(("notice", .text(PracticeStudy.notice))) }
    members.append(
      ("resources", .list(files.map { resource($0.table, $0.file.seal, plan, refersTo: keyed) })))
    return JSON.object(members).text + "\n"
  }

  // MARK: - One table

  private static func resource(
    _ table: PlannedTable, _ seal: ExportFile.Seal, _ plan: ExportPlan, refersTo keyed: Set<String>
  ) -> JSON {
    .object([
      ("name", .text(table.name)), ("type", .text("table")), ("path", .text(table.name + ".csv")),
      ("format", .text("csv")), ("mediatype", .text("text/csv")), ("encoding", .text("utf-8")),
      ("bytes", .number(seal.bytes)), ("hash", .text("sha256:" + seal.sha256)), ("dialect", dialect(plan.dialect)),
      ("schema", schema(table, seal, plan, refersTo: keyed)),
    ])
  }

  private static func dialect(_ dialect: Dialect) -> JSON {
    .object([
      ("header", .truth(true)), ("delimiter", .text(",")), ("lineTerminator", .text("\r\n")),
      ("quoteChar", .text("\"")), ("doubleQuote", .truth(true)), ("skipInitialSpace", .truth(false)),
      // Beyond the standard: programs that do not know it look for the mark by themselves.
      ("byteOrderMark", .truth(!dialect.mark.isEmpty)),
    ])
  }

  private static func schema(
    _ table: PlannedTable, _ seal: ExportFile.Seal, _ plan: ExportPlan, refersTo keyed: Set<String>
  ) -> JSON {
    var members: [(String, JSON)] = [
      ("fields", .list(table.columns.map { field($0, seal.unlisted[$0.name] ?? [], plan) })),
      (
        "missingValues",
        .list([.object([("value", .text("")), ("label", .text("nothing said, not asked, or kept back"))])])
      ),
    ]
    if !table.key.isEmpty { members.append(("primaryKey", .list(table.key.map(JSON.text)))) }
    let foreign = table.columns.filter { $0.pointsTo.map(keyed.contains) == true }
    if !foreign.isEmpty {
      members.append(("foreignKeys", .list(foreign.map { foreignKey($0, in: table) })))
    }
    return .object(members)
  }

  private static func foreignKey(_ column: Column, in table: PlannedTable) -> JSON {
    var reference: [(String, JSON)] = [("fields", .list([.text("id")]))]
    // A table that points at itself names none.
    if let target = column.pointsTo, target != table.name { reference.insert(("resource", .text(target)), at: 0) }
    return .object([("fields", .list([.text(column.name)])), ("reference", .object(reference))])
  }

  // MARK: - One column

  private static func field(_ column: Column, _ unlisted: Set<String>, _ plan: ExportPlan) -> JSON {
    let type = column.dataType
    var members: [(String, JSON)] = [
      ("name", .text(column.name)), ("type", .text(type)), ("title", .text(column.label)),
      ("description", .text(column.definition)),
    ]
    if type == "boolean" {
      members.append(("trueValues", .list([.text("true")])))
      members.append(("falseValues", .list([.text("false")])))
    }
    let listed = column.listed(plan.vocabularies) + unlisted.sorted().map { ($0, $0) }
    if !column.listed(plan.vocabularies).isEmpty {
      func value(_ text: String) -> JSON { type == "integer" ? Int(text).map(JSON.number) ?? .text(text) : .text(text) }
      members.append(
        ("categories", .list(listed.map { .object([("value", value($0.0)), ("label", .text($0.1))]) })))
      members.append(("constraints", .object([("enum", .list(listed.map { value($0.0) }))])))
    }
    return .object(members)
  }
}

extension Column {
  /// The type a program reads it as. Dates are as fine as they are known, so most of them are no calendar dates.
  var dataType: String {
    switch type {
    case "number", "scale", "0/1": "integer"
    case "true/false": "boolean"
    default: "string"
    }
  }

  /// Everything its list knows, with labels; empty where it holds no single code, or one that anybody may make up.
  func listed(_ vocabularies: Vocabularies) -> [(value: String, label: String)] {
    guard type == "code" || type == "scale" || type == "0/1" else { return [] }
    if !values.isEmpty { return values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
    var known: Set<String> = []
    return (vocabulary.map(vocabularies.terms) ?? []).map { ($0.code, $0.label[.en]) }
      .filter { known.insert($0.0).inserted }
  }
}
