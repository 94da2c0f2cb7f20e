import Notebook

/// Every kind of record and every list of codes on one page, from their declarations.
public enum DataDictionary {
  /// The page in Markdown; the same in every run.
  public static var text: String {
    let records = RecordType.all.map(record).joined(separator: "\n")
    let lists = Vocabulary.builtIn.map(list).joined(separator: "\n")
    return """
      # Data dictionary

      Written from the declarations; `FIELDBOOK_RECORD=1 swift test --filter DataDictionaryTests` writes it anew.

      What each field means, how much it could harm, and what the team's tables, the tables
      of single records for others and the figures for everyone do with it. A study can say its own words
      for codes, leave codes out and add its own (in the list `vocabulary_edits`); the codes here keep their meaning.

      | class | is |
      |---|---|
      | ID | names a person, or is nobody else's business; in no table |
      | IN | points at a person together with other fields |
      | SC | would harm if it were known |
      | OP | neither points at anyone nor harms by itself |
      | SY | what the notebook needs to work: numbers, links, permissions |

      Beside a field of long text stand `<field>Cleared` (someone read it through for leaving, as it stood),
      `<field>Lang` and the voice of each line; beside a code of an open list `<field>Other`, what was said instead.

      ## Records

      \(records)
      ## Lists

      \(lists)
      """
  }

  // MARK: - Records

  private static func record(_ type: RecordType) -> String {
    let table = type.table.map { "table `\($0)`" } ?? "in no table"
    let number = type.codeLetter.map { ", numbers \($0)-…" } ?? ""
    let home =
      switch type.home {
      case .study: "kept with the study's frame"
      case .own: "kept by itself, with a key of its own"
      case .source: "kept with the one who told it"
      }
    let rows = type.explained.map { spec in
      row([
        "`\(spec.name)`", holds(spec.type), spec.label, spec.help, spec.sensitivity.rawValue,
        spec.isRequired ? "●" : "", type.table == nil ? Treatment.drop.inWords : spec.team.inWords,
        type.table == nil ? Treatment.drop.inWords : spec.shared.inWords + note(spec.shared),
        spec.counted.map { "counted" + note($0) } ?? "", spec.isCarried ? "●" : "",
      ])
    }
    return """
      ### `\(type.kind)`

      \(table.prefix(1).uppercased() + table.dropFirst())\(number); \(home).

      | field | holds | label | meaning | class | needed | team's tables | tables for others | figures | on the road |
      |---|---|---|---|---|---|---|---|---|---|
      \(rows.joined(separator: "\n"))

      """
  }

  private static func note(_ treatment: Treatment) -> String {
    if case .coarse(let coarsening) = treatment { return note(coarsening) }
    return ""
  }

  /// What becomes of single codes, in the order of the alphabet.
  private static func note(_ coarsening: Coarsening) -> String {
    let merged = Dictionary(grouping: coarsening.merged.keys) { coarsening.merged[$0]?.text ?? "" }
      .sorted { $0.key < $1.key }
      .map { $0.value.map { "`\($0.text)`" }.sorted().joined(separator: ", ") + " as `\($0.key)`" }
    let omitted = coarsening.omitted.map { "`\($0.text)`" }.sorted().joined(separator: ", ")
    let parts = merged + (omitted.isEmpty ? [] : ["never " + omitted])
    return parts.isEmpty ? "" : ": " + parts.joined(separator: "; ")
  }

  private static func holds(_ type: FieldType) -> String {
    func link(_ name: String) -> String {
      Vocabulary.named(name) == nil ? "`\(name)`" : "[\(name)](#list-\(name.lowercased()))"
    }
    return switch type {
    case .code(let name): "one of \(link(name))"
    case .codes(let name, let most): "several of \(link(name))" + (most.map { ", \($0) at most" } ?? "")
    case .scale(let name): "step of \(link(name))"
    case .integer(let range): "number \(range.lowerBound) to \(range.upperBound)"
    case .reference(let kind): kind == "any" ? "any record" : "`\(kind)`"
    case .references(let kind): kind == "any" ? "several records of any kind" : "several `\(kind)`"
    case .line, .prose, .integers, .truth, .date, .structure: type.inWords
    }
  }

  // MARK: - Lists

  private static func list(_ vocabulary: Vocabulary) -> String {
    let rows = vocabulary.terms.map { term in
      row([
        "`\(term.code)`", term.label[.en] + (term.retired ? " (no longer offered)" : ""),
        term.meaning[.en] + (term.band.map { " (\($0.rawValue))" } ?? ""), term.source, term.sensitive ? "SC" : "",
      ])
    }
    let open = vocabulary.allowsOther ? " Also `other`, with what was said in its own words." : ""
    let study =
      vocabulary.isOpenToStudies
      ? " A study may say it otherwise, leave codes out and add its own."
      : vocabulary.hasOwnWords ? " A study may say it otherwise." : ""
    return """
      ### List: \(vocabulary.name)

      \(vocabulary.terms.count) codes.\(open)\(study)

      | code | label | meaning | source | class |
      |---|---|---|---|---|
      \(rows.joined(separator: "\n"))

      """
  }

  /// A line of a table; a bar inside a cell would end it.
  private static func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }.joined(separator: " | ") + " |"
  }
}
