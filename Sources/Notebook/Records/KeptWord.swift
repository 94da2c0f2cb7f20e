/// Words the guard asked about and somebody let stand, kept under the key of the text they stand in.
public enum KeptWord {
  /// The record whose text it stands in.
  public static let of = Field<RecordID>("of", .reference("any"), "stands in", class: .system, required: true)
  /// The name of the field it stands in.
  public static let field = Field<String>("field", .line, "field", class: .system, required: true)
  /// The words as they were typed; nothing else of them is kept, and never under another key.
  public static let words = Field<String>("words", .line, "words", class: .identity, required: true)
  /// Why they may stand: no name, a public role, or a reason of their own.
  public static let because = Field<Code>(
    "because", .code("keptBecause"), "why it may stand", class: .system, required: true)
  /// The reason, where it is one of their own.
  public static let why = Field<String>("why", .line, "the reason", class: .sensitive)

  /// In no table and no search; destroyed with the source that said it.
  public static let type = RecordType(
    "keptWord", home: .source, fields: [of.spec, field.spec, words.spec, because.spec, why.spec])

  /// The changes that let words stand in a text from now on.
  public static func adding(
    _ id: RecordID, _ warning: Warning, in text: Record, field: String, because: Code, why: String? = nil
  ) -> [Change] {
    // What was told in an interview and kept elsewhere goes with that interview.
    let source = text.fields[field]?.visible.first?.source
    func change<Content>(_ key: Field<Content>, _ value: Content) -> Change {
      Change(
        dossier: text.dossier, record: id, kind: type.kind, field: key.name, value: value.stored, source: source)
    }
    return [change(of, text.id), change(Self.field, field), change(words, warning.words), change(Self.because, because)]
      + (why.map { [change(Self.why, $0)] } ?? [])
  }
}

/// What somebody said may stand: in one text, or wherever it is met.
public struct KeptWords: Hashable, Sendable {
  private struct Place: Hashable, Sendable {
    let text: FieldPlace
    let folded: [UInt8]
  }
  private var everywhere: Set<[UInt8]> = []
  private var inTexts: Set<Place> = []

  /// Reads what was said so far.
  public init(_ contents: Contents) {
    for kept in contents.records(KeptWord.type) {
      guard let words = kept[KeptWord.words], let record = kept[KeptWord.of], let field = kept[KeptWord.field] else {
        continue
      }
      let folded = TypingGuard.folded(words)
      inTexts.insert(Place(text: FieldPlace(record: record, field: field), folded: folded))
      // What is no name here is none elsewhere; what stays for a reason is asked about wherever else it stands.
      if kept[KeptWord.because] == "notName" || kept[KeptWord.because] == "publicRole" { everywhere.insert(folded) }
    }
  }

  /// True when nothing need be asked any more.
  public func allow(_ warning: Warning, in text: FieldPlace) -> Bool {
    inTexts.contains(Place(text: text, folded: warning.folded))
      || warning.kind == .name && everywhere.contains(warning.folded)
  }
}
