import Notebook

/// What every column and every code means, so that nobody has to retype it.
enum Codebook {
  private static let columns = [
    Column("table", "text", "table", "The table whose column the row explains: the file of that name."),
    Column("field", "text", "column", "The column the row explains, as it stands in the first line of the file."),
    Column(
      "type", "text", "type",
      "What the column holds; `code value` for a row that explains one code of it. codes, numbers: several, with "
        + "spaces between. scale: a step by number. 0/1: a theme chosen or not."),
    Column("code", "text", "code", "The code explained; empty for a row that explains a column."),
    Column("label", "text", "label", "A few words for the column or the code, as people in the study see it."),
    Column("definition", "text", "definition", "What the column or the code means."),
    Column("source", "text", "source", "The writing that a list of codes draws on; empty: none, or a column."),
    Column(
      "sensitivity", "code", "class", "How much it could harm if it were known.",
      values: [
        "ID": "names somebody", "IN": "could point to somebody, together with other columns", "SC": "could harm",
        "OP": "open", "SY": "what tables need to work",
      ]),
    Column(
      "treatment", "text", "treatment",
      "What was done with it on its way into these tables; `stays in the notebook`: it has no column."),
    Column("baseLabel", "text", "label of the list", "Where the study uses its own word for a code: the list's word."),
  ]

  /// A row for each column, followed by one for each code it can hold; fields that stay are named too.
  static func table(
    _ tables: [PlannedTable], dropped: [(table: String, column: Column)], vocabularies: Vocabularies,
    guides: [Guide] = []
  ) -> PlannedTable {
    var rows: [[String]] = []
    for table in tables {
      for column in table.columns {
        rows.append(row(table.name, column))
        if column.type != "0/1" { rows += values(of: column, in: table.name) }
        for term in vocabularies.terms(of: column) {
          rows.append([
            table.name, column.name, "code value", term.code, term.label[.en], term.meaning[.en], term.source,
            (term.sensitive ? .sensitive : column.sensitivity).rawValue, column.treatment, term.baseLabel?[.en] ?? "",
          ])
        }
      }
      if table.name == "answers_codes" { rows += themes(vocabularies, guides) }
      if table.name == "harm_answers" { rows += harmQuestions(vocabularies) }
      rows += dropped.filter { $0.table == table.name }.map { row($0.table, $0.column) }
    }
    for column in Manifest.columns {
      rows.append(row(Manifest.name, column))
      rows += values(of: column, in: Manifest.name)
    }
    for column in columns { rows += [row("codebook", column)] + values(of: column, in: "codebook") }
    return PlannedTable("codebook", columns, rows)
  }

  /// The codes of each question whose themes are kept with the answer itself.
  private static func themes(_ vocabularies: Vocabularies, _ guides: [Guide]) -> [[String]] {
    var seen: Set<String> = []
    return guides.flatMap(\.questions).flatMap { question in
      question.choices.filter { $0.target == .answer && seen.insert(question.id + " " + $0.vocabulary).inserted }
        .flatMap { choice in
          vocabularies.terms(choice.vocabulary).map { term in
            [
              "answers_codes", "code", "code value", term.code, term.label[.en],
              "For question \(question.id). " + term.meaning[.en], term.source,
              (term.sensitive ? .sensitive : Answer.value.spec.sensitivity).rawValue, "kept",
              term.baseLabel?[.en] ?? "",
            ]
          }
        }
    }
  }

  /// The questions about harm, by the list they are in.
  private static func harmQuestions(_ vocabularies: Vocabularies) -> [[String]] {
    let lists: [(kind: Code, name: String)] = [("support", "dnhSupport"), ("export", "dnhExport")]
    return lists.flatMap { list in
      let flags = Dictionary(HarmQuestion.all(list.kind).map { ($0.item, $0.flag.text) }) { first, _ in first }
      return vocabularies.terms(list.name).map { term in
        let minded = flags[term.code].map { " To be minded: \($0), unsure." } ?? ""
        let kinds = list.kind == "export" ? "In a check of kind export: " : "In a check of any other kind: "
        return [
          "harm_answers", HarmAnswer.item.name, "code value", term.code, term.label[.en],
          kinds + term.meaning[.en] + minded, term.source, HarmAnswer.item.spec.sensitivity.rawValue, "kept",
          term.baseLabel?[.en] ?? "",
        ]
      }
    }
  }

  /// A row for each value of a column that says itself what it can hold.
  private static func values(of column: Column, in table: String) -> [[String]] {
    column.values.sorted { $0.key < $1.key }.map { code, meaning in
      [
        table, column.name, "code value", code, code, meaning, "", column.sensitivity.rawValue, column.treatment, "",
      ]
    }
  }

  private static func row(_ table: String, _ column: Column) -> [String] {
    [
      table, column.name, column.type, "", column.label, column.definition, "", column.sensitivity.rawValue,
      column.treatment, "",
    ]
  }
}

extension FieldType {
  /// A word for the codebook.
  var inWords: String {
    switch self {
    case .line: "text"
    case .prose: "long text"
    case .code: "code"
    case .codes: "codes"
    case .scale: "scale"
    case .integer: "number"
    case .integers: "numbers"
    case .truth: "true/false"
    case .date: "date"
    case .reference, .references: "reference"
    case .structure: "structure"
    }
  }
}
