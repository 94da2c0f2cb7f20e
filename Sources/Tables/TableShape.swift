import Notebook

/// The columns of a kind of record and how each cell is read.
struct TableShape {
  /// A column and the cell it gives for a record.
  struct Maker {
    /// What heads it, as the codebook tells it.
    let column: Column
    /// What a record puts in it; empty for nothing.
    let cell: (Record, LevelReader) -> String
  }

  /// The kind of record.
  let type: RecordType
  /// Its columns in their order.
  let makers: [Maker]

  /// Every column of a kind, from its declarations.
  init(_ type: RecordType, vocabularies: Vocabularies) {
    self.type = type
    let language = type.field("lang").map { !$0.isMany } ?? false
    let id = Maker(column: Column("id", "id", "record", "The record's own id; never changes.")) { record, _ in
      record.id.text
    }
    let stored = type.fields.filter { $0.team != .drop && !$0.isMany }.flatMap { spec in
      spec.name == HumanCodes.field(of: type)
        ? [Self.number(spec)] : Self.makers(spec, hasLanguage: language, vocabularies: vocabularies)
    }
    makers = [id] + stored + Self.derived(type) + Self.common
  }

  /// The cells of one record.
  func row(_ record: Record, _ reader: LevelReader) -> [String] { makers.map { $0.cell(record, reader) } }

  // MARK: - From a declaration

  private static func number(_ spec: FieldSpec) -> Maker {
    let text = "What people say and write; two records that chose the same are told apart by the start of their ids."
    return Maker(column: spec.column("text", text)) { record, reader in reader.code(record.id) }
  }

  private static func makers(_ spec: FieldSpec, hasLanguage: Bool, vocabularies: Vocabularies) -> [Maker] {
    func read(_ cell: @escaping (Value) -> String?) -> (Record, LevelReader) -> String {
      { record, reader in
        guard case .value(let value) = reader.reading(spec, of: record) else { return "" }
        return cell(value) ?? ""
      }
    }
    func beside(_ suffix: String) -> (Record, LevelReader) -> String {
      { record, reader in reader.companion(suffix, to: spec, of: record).flatMap(String.init) ?? "" }
    }
    let cleared = Maker(
      column: spec.column(
        named: spec.name + "Cleared", "true/false", "Someone read it again and took out what identifies.")
    ) { record, reader in
      guard case .value = reader.reading(spec, of: record) else { return "" }
      return reader.companion("Cleared", to: spec, of: record) == .truth(true) ? "true" : "false"
    }
    switch spec.type {
    case .line:
      let text = Maker(column: spec.column("text"), cell: read(String.init))
      return spec.team == .typed ? [text, cleared] : [text]
    case .prose:
      let text = Maker(column: spec.column("long text"), cell: read { Prose($0)?.original?.text })
      guard spec.team == .typed else { return [text] }
      let voices = Maker(
        column: spec.column(
          named: spec.name + "Voices", "codes",
          "Whose words each line is, in order: notes, own, interpreter. Quote own only."),
        cell: read { Prose($0)?.original?.paragraphs.map(\.voice.rawValue).joined(separator: " ") })
      func translated(_ part: @escaping (Paragraph) -> String, _ separator: String) -> (Record, LevelReader) -> String {
        read { Prose($0)?.translations.map(part).joined(separator: separator) }
      }
      let translations = [
        Maker(
          column: spec.column(
            named: spec.name + "Translation", "long text",
            "The words in another language, line by line as they were translated; never to be quoted as theirs."),
          cell: translated(\.text, "\n")),
        Maker(
          column: spec.column(
            named: spec.name + "TranslationLang", "codes", "The language of each of those lines.", vocabulary: "lang"),
          cell: translated({ $0.language?.text ?? "?" }, " ")),
        Maker(
          column: spec.column(named: spec.name + "Translator", "text", "The team number of who translated each."),
          cell: translated({ $0.translator ?? "?" }, " ")),
      ]
      let language = Maker(
        column: spec.column(
          named: spec.name + "Lang", "code", "The language of the words, where known.", vocabulary: "lang"),
        cell: beside("Lang"))
      return [text, voices] + translations + (hasLanguage ? [] : [language]) + [cleared]
    case .code(let name):
      let code = Maker(column: spec.column("code", vocabulary: name), cell: read { Code($0)?.text })
      guard vocabularies.allowsOther(name) else { return [code] }
      let other = Maker(
        column: spec.column(named: spec.name + "Other", "text", "What was said where the code is `other`."),
        cell: beside("Other"))
      return [code, other]
    case .scale(let name):
      return [Maker(column: spec.column("scale", vocabulary: name), cell: read { Int($0).map { String($0) } })]
    case .integer:
      return [Maker(column: spec.column("number"), cell: read { Int($0).map { String($0) } })]
    case .truth:
      return [Maker(column: spec.column("true/false"), cell: read { Bool($0).map { String($0) } })]
    case .integers:
      let text = "Several numbers in one cell, with spaces between. " + spec.help
      return [
        Maker(
          column: spec.column("numbers", text), cell: read { [Int]($0)?.map { String($0) }.joined(separator: " ") })
      ]
    case .date:
      return [
        Maker(
          column: spec.column("date", "ISO 8601, as fine as it is known. " + spec.help),
          cell: read { PartialDate($0)?.shown(spec.team).value }),
        Maker(
          column: spec.column(
            named: spec.name + "Precision", "code", "How fine: day, week, month, quarter, year; about: a guess."),
          cell: read { PartialDate($0)?.shown(spec.team).precision }),
        Maker(
          column: spec.column(named: spec.name + "AsSaid", "text", "The words the date was given in."),
          cell: read { PartialDate($0)?.asSaid }),
      ]
    case .reference(let kind):
      return reference(spec, kind)
    case .codes, .references, .structure:
      return []
    }
  }

  /// The human code, the id, and for a reference to any kind the table to look in.
  private static func reference(_ spec: FieldSpec, _ kind: String) -> [Maker] {
    func target(_ record: Record, _ reader: LevelReader) -> Record? {
      guard case .value(let value) = reader.reading(spec, of: record), let id = RecordID(value).flatMap({ reader.contents.shown($0) }),
        reader.coverage.goes(id)
      else { return nil }
      return reader.contents[id]
    }
    let name = spec.referenceName
    let table = kind == "any" ? "any table" : RecordType.named(kind)?.table ?? kind
    let both = [
      Maker(column: spec.column(named: name, "reference", "Its number in \(table), where it has one. " + spec.help)) {
        target($0, $1).map { [reader = $1] in reader.code($0.id) } ?? ""
      },
      Maker(column: spec.column(named: name + "Id", "reference", "Its id in \(table).")) {
        target($0, $1)?.id.text ?? ""
      },
    ]
    guard kind == "any" else { return both }
    return both + [
      Maker(column: spec.column(named: name + "Table", "text", "The table it stands in.")) {
        target($0, $1).flatMap { RecordType.named($0.kind)?.table } ?? ""
      }
    ]
  }

  // MARK: - Common to all

  private static var common: [Maker] {
    [
      Maker(
        column: .derived(
          "createdOn", "date", "The month the record was first written, by the laptop's clock.", class: .system)
      ) { record, reader in
        month(reader.operations(on: record).map(\.at).min())
      },
      Maker(column: .derived("createdBy", "text", "The team number of who wrote it first.", class: .system)) {
        record, reader in
        reader.operations(on: record).min { ($0.at, $0.id) < ($1.at, $1.id) }?.who ?? ""
      },
      Maker(
        column: .derived("updatedOn", "date", "The month it was last changed, by the laptop's clock.", class: .system)
      ) { record, reader in
        month(reader.operations(on: record).map(\.at).max())
      },
    ]
  }

  private static func month(_ seconds: Int?) -> String {
    guard let seconds else { return "" }
    return PartialDate(Moment(seconds: seconds).day).shown(.month).value
  }
}
