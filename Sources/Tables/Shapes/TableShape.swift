import Notebook

/// The columns of a kind of record and how each cell is read.
struct TableShape {
  /// Columns read from one field at once, and the cells they give for a record.
  struct Maker {
    /// What heads them, as the codebook tells it.
    let columns: [Column]
    /// What a record puts in them, one cell for each; empty for nothing.
    let cells: (Record, LevelReader) -> [String]

    /// Columns whose cells come from one reading.
    init(columns: [Column], cells: @escaping (Record, LevelReader) -> [String]) {
      self.columns = columns
      self.cells = cells
    }

    /// A column by itself.
    init(column: Column, cell: @escaping (Record, LevelReader) -> String) {
      self.init(columns: [column]) { [cell($0, $1)] }
    }
  }

  /// The kind of record.
  let type: RecordType
  /// Its columns in their order.
  let makers: [Maker]

  /// Every column of a kind at a level, from its declarations.
  init(_ type: RecordType, at level: Level, vocabularies: Vocabularies) {
    self.type = type
    let language = type.field("lang").map { !$0.isMany } ?? false
    let isTeam = level == .team
    let about =
      isTeam
      ? "The id of the row; the same in every export of this study."
      : "The id of the row, made for these tables alone; in others it has another."
    let id = Maker(column: Column("id", "id", "record", about)) { record, reader in reader.id(record.id) }
    let stored = type.explained.filter { $0.treatment(at: level) != .drop && !$0.isMany }.flatMap { spec in
      if spec.treatment(at: level) == .area { return [Self.area(spec, level)] }
      if spec.name == HumanCodes.field(of: type) { return [Self.number(spec, level)] }
      return isTeam
        ? Self.makers(spec, hasLanguage: language, vocabularies: vocabularies) : [Self.outside(spec, level)]
    }
    makers = [id] + stored + Self.derived(type, at: level) + (isTeam ? [Self.common] : [])
  }

  /// What heads the columns, in their order.
  var columns: [Column] { makers.flatMap(\.columns) }

  /// The cells of one record.
  func row(_ record: Record, _ reader: LevelReader) -> [String] {
    var row: [String] = []
    row.reserveCapacity(makers.count * 2)
    for maker in makers { row += maker.cells(record, reader) }
    return row
  }

  // MARK: - From a declaration

  /// What the columns of a date say of it.
  private static let dateMeans =
    "2026-03-12, 2026-W11, 2026-03, 2026-Q1 or 2026, as fine as it is known. Empty: not said, or only in words."

  /// What the flag beside words says of them.
  private static let clearedMeans =
    "true: someone read the words through and let them leave the team, as they are or in other words; here they stand "
    + "as typed. false: nobody did, or they were changed since. Empty: no words."

  /// How fine a date can be.
  private static let precisions = [
    "day": "one day", "week": "a week", "month": "a month", "quarter": "a quarter of a year", "year": "a year",
    "about": "a guess, or known in words only",
  ]

  private static func number(_ spec: FieldSpec, _ level: Level) -> Maker {
    let text =
      level == .team
      ? "For people to say and write; join on id. Where two chose the same, the start of the id is put behind it."
      : "For people to say and write, made for these tables alone: in others it is somebody else's. Join on id."
    return Maker(column: spec.column("text", spec.help + " " + text, at: level)) { record, reader in
      reader.code(record.id)
    }
  }

  /// A cell made from the value of a field; empty where there is none to show.
  static func read(_ spec: FieldSpec, _ cell: @escaping (Value) -> String?) -> (Record, LevelReader) -> String {
    { record, reader in
      guard case .value(let value) = reader.reading(spec, of: record) else { return "" }
      return cell(value) ?? ""
    }
  }

  private static func makers(_ spec: FieldSpec, hasLanguage: Bool, vocabularies: Vocabularies) -> [Maker] {
    func read(_ cell: @escaping (Value) -> String?) -> (Record, LevelReader) -> String { Self.read(spec, cell) }
    func beside(_ suffix: String) -> (Record, LevelReader) -> String {
      { record, reader in reader.companion(suffix, to: spec, of: record).flatMap(String.init) ?? "" }
    }
    let cleared = Maker(
      column: spec.column(
        named: spec.name + "Cleared", "true/false", Self.clearedMeans)
    ) { record, reader in
      guard case .value = reader.reading(spec, of: record) else { return "" }
      return record.readThrough(spec.name) == nil ? "false" : "true"
    }
    switch spec.type {
    case .line:
      let text = Maker(column: spec.column("text"), cell: read(String.init))
      return spec.team == .typed ? [text, cleared] : [text]
    case .prose:
      guard spec.team == .typed else {
        return [Maker(column: spec.column("long text"), cell: read { Prose($0)?.original?.text })]
      }
      return [prose(spec, hasLanguage: hasLanguage)]
    case .code(let name):
      let code = Maker(column: spec.column("code", vocabulary: name), cell: read { Code($0)?.text })
      guard vocabularies.allowsOther(name) else { return [code] }
      let other = Maker(
        column: spec.column(named: spec.name + "Other", "text", "What was said where the code is `other`; else empty."),
        cell: beside("Other"))
      return [code, other]
    case .scale(let name):
      return [Maker(column: spec.column("scale", vocabulary: name), cell: read { Int($0).map { String($0) } })]
    case .integer:
      return [Maker(column: spec.column("number"), cell: read { Int($0).map { String($0) } })]
    case .truth:
      return [Maker(column: spec.column("true/false"), cell: read { Bool($0).map { String($0) } })]
    case .integers:
      let text = spec.help + " Several numbers in one cell, with spaces between."
      return [
        Maker(
          column: spec.column("numbers", text), cell: read { [Int]($0)?.map { String($0) }.joined(separator: " ") })
      ]
    case .date:
      let columns = [
        spec.column("date", spec.help + " " + Self.dateMeans),
        spec.column(
          named: spec.name + "Precision", "code", "How fine the date is; empty where there is none.",
          values: Self.precisions),
        spec.column(
          named: spec.name + "AsSaid", "text", "The words the date was given in; empty where none were kept."),
      ]
      return [
        Maker(columns: columns) { record, reader in
          guard case .value(let value) = reader.reading(spec, of: record), let date = PartialDate(value) else {
            return ["", "", ""]
          }
          let shown = date.shown(spec.team)
          return [shown.value, shown.precision, date.asSaid]
        }
      ]
    case .reference(let kind):
      return [reference(spec, kind, .team)]
    case .codes, .references, .structure:
      return []
    }
  }

  /// Typed words with all that is said of them, from one reading.
  private static func prose(_ spec: FieldSpec, hasLanguage: Bool) -> Maker {
    let columns = [
      spec.column("long text"),
      spec.column(
        named: spec.name + "Voices", "codes",
        "Whose words each line of the text is, in order, with spaces between: notes (the team's), own (the "
          + "speaker's), interpreter. Only lines that are own may ever be quoted."),
      spec.column(
        named: spec.name + "Translation", "long text",
        "What lines were translated to, one line to each translation; never to be quoted as theirs. Empty: none."),
      spec.column(
        named: spec.name + "TranslationLang", "codes",
        "The language of each translation, in order, with spaces between; ? where not noted.", vocabulary: "lang"),
      spec.column(
        named: spec.name + "Translator", "text",
        "The team number of who made each translation, in order, with spaces between; ? where not noted."),
    ]
    let language = spec.column(
      named: spec.name + "Lang", "code", "The language of the words; empty: not noted.", vocabulary: "lang")
    let cleared = spec.column(
      named: spec.name + "Cleared", "true/false", clearedMeans)
    return Maker(columns: columns + (hasLanguage ? [] : [language]) + [cleared]) { record, reader in
      let reading = reader.reading(spec, of: record)
      var cells = ["", "", "", "", ""]
      var isCleared = ""
      if case .value(let value) = reading, let prose = Prose(value) {
        // Nearly all of it is one paragraph.
        if prose.paragraphs.count == 1, let only = prose.paragraphs.first, only.voice != .translation {
          cells[0] = only.text
          cells[1] = only.voice.rawValue
        } else {
          let said = prose.original
          let others = prose.translations
          cells = [
            said?.text ?? "", said?.paragraphs.map(\.voice.rawValue).joined(separator: " ") ?? "",
            others.map(\.text).joined(separator: "\n"), others.map { $0.language?.text ?? "?" }.joined(separator: " "),
            others.map { $0.translator ?? "?" }.joined(separator: " "),
          ]
        }
        isCleared = record.readThrough(spec.name) == nil ? "false" : "true"
      }
      if !hasLanguage {
        cells.append(reader.companion("Lang", to: spec, of: record, reading).flatMap(String.init) ?? "")
      }
      return cells + [isCleared]
    }
  }

  /// The human code, the id, and for a reference to any kind the table to look in.
  static func reference(_ spec: FieldSpec, _ kind: String, _ level: Level) -> Maker {
    let name = spec.referenceName
    let table = kind == "any" ? "any table" : RecordType.named(kind)?.table ?? kind
    var columns = [
      spec.column(
        named: name, "reference", spec.help + " By its number in \(table); empty: it has none, or \(name)Id is empty.",
        at: level),
      spec.column(
        named: name + "Id", "reference",
        "The same by its id in \(table): join on this. Empty: nothing said, or it is not in these tables.", at: level),
    ]
    if kind == "any" {
      columns.append(spec.column(named: name + "Table", "text", "The name of the table it stands in.", at: level))
    }
    return Maker(columns: columns) { [count = columns.count] record, reader in
      guard case .value(let value) = reader.reading(spec, of: record),
        let id = RecordID(value).flatMap({ reader.contents.shown($0) }), reader.coverage.goes(id)
      else { return Array(repeating: "", count: count) }
      let both = [reader.code(id), reader.id(id)]
      guard kind == "any" else { return both }
      return both + [reader.contents[id].flatMap { RecordType.named($0.kind)?.table } ?? ""]
    }
  }

  // MARK: - Common to all

  private static var common: Maker {
    let columns: [Column] = [
      .derived("createdOn", "date", "The month the record was first written, by the laptop's clock.", class: .system),
      .derived("createdBy", "text", "The team number of who wrote it first.", class: .system),
      .derived("updatedOn", "date", "The month it was last changed, by the laptop's clock.", class: .system),
    ]
    return Maker(columns: columns) { record, reader in
      guard let written = reader.written(record) else { return ["", "", ""] }
      return [month(written.first.at), written.first.who, month(written.last)]
    }
  }

  private static func month(_ seconds: Int) -> String {
    String(Moment(seconds: seconds).day.description.dropLast(3))
  }
}
