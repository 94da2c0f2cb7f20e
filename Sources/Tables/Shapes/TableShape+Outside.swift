import Notebook

/// Columns of single records for people outside the team: one for each field, coarser, with nothing typed beside it.
extension TableShape {
  /// A place as the letter of its area.
  static func area(_ spec: FieldSpec, _ level: Level) -> Maker {
    let text = "As a letter for the district it lies in, dealt anew for these tables; empty: not said, or kept back."
    return Maker(column: spec.column("text", spec.help + " " + text, at: level)) { record, reader in
      reader.area(spec, of: record)
    }
  }

  /// The columns of any other field.
  static func outside(_ spec: FieldSpec, _ level: Level) -> Maker {
    func one(_ type: String, vocabulary: String? = nil, _ cell: @escaping (Value) -> String?) -> Maker {
      Maker(column: spec.column(type, vocabulary: vocabulary, at: level), cell: read(spec, cell))
    }
    return switch spec.type {
    case .line: one("text", String.init)
    case .prose: words(spec, level)
    case .code(let name): one("code", vocabulary: name) { Code($0)?.text }
    case .scale(let name): one("scale", vocabulary: name) { Int($0).map { String($0) } }
    case .integer: one("number") { Int($0).map { String($0) } }
    case .truth: one("true/false") { Bool($0).map { String($0) } }
    case .integers: one("numbers") { [Int]($0)?.map { String($0) }.joined(separator: " ") }
    case .date: date(spec, level)
    case .reference(let kind): reference(spec, kind, level)
    case .codes, .references, .structure: Maker(columns: []) { _, _ in [] }
    }
  }

  /// Words as someone left them for leaving, with the language they are in.
  private static func words(_ spec: FieldSpec, _ level: Level) -> Maker {
    let columns = [
      spec.column("long text", at: level),
      spec.column(
        named: spec.name + "Lang", "code", "The language of the words; empty: not noted.", vocabulary: "lang",
        at: level),
    ]
    let lang = Answer.lang.spec
    return Maker(columns: columns) { record, reader in
      guard case .value(let value) = reader.reading(spec, of: record), let words = Prose(value) else { return ["", ""] }
      var language = words.paragraphs.lazy.compactMap(\.language).first
      for field in [spec.name + "Lang", lang.name] where language == nil {
        if case .value(let value) = reader.reading(named: field, of: record) { language = Code(value) }
      }
      return [words.text, language?.text ?? ""]
    }
  }

  /// A date without the words it was given in.
  private static func date(_ spec: FieldSpec, _ level: Level) -> Maker {
    let isMonth = spec.treatment(at: level) == .month
    let means =
      isMonth
      ? "As a month, 2026-03, or coarser where it is known less finely."
      : "As a year, or a half-year such as 2026-H1 where 20 people or more are heard."
    let years = ["halfYear": "half a year", "year": "a year", "about": "a guess"]
    let months = [
      "month": "a month", "quarter": "a quarter of a year", "year": "a year", "about": "a guess",
    ]
    let columns = [
      spec.column("date", spec.help + " " + means, at: level),
      spec.column(
        named: spec.name + "Precision", "code", "How fine the date is; empty where there is none.", at: level,
        values: isMonth ? months : years),
    ]
    return Maker(columns: columns) { record, reader in
      guard case .value(let value) = reader.reading(spec, of: record), let date = PartialDate(value) else {
        return ["", ""]
      }
      let shown = date.shown(spec.treatment(at: level), byHalfYears: reader.showsHalfYears)
      return [shown.value, shown.precision]
    }
  }
}
