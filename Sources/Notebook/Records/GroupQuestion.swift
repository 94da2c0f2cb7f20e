/// A question for groups that the study asks besides those of the built-in guide; most often one a group gave it.
///
/// One record for one question, so that copies that both add some have all of them.
public enum GroupQuestion {
  /// The question as it is read aloud.
  public static let words = Field<String>(
    "words", .line, "question", help: "About people in general: nobody, no names, no place.", class: .indirect,
    required: true, carried: true)
  /// The language it is written in.
  public static let lang = Field<Code>("lang", .code("lang"), "language", class: .open, carried: true)
  /// How a group works on it; empty where that is chosen each time.
  public static let method = Field<Code>("method", .code("method"), "how", class: .open, carried: true)

  /// Part of the study's frame, in the notebook's own dossier; in no table.
  public static let type = RecordType("groupQuestion", home: .study, fields: [words.spec, lang.spec, method.spec])

  /// The changes that add a question to the study's own.
  public static func adding(_ words: String, in language: Language, method: Code?, as record: RecordID) -> [Change] {
    func set<Content: FieldValue>(_ field: Field<Content>, _ value: Content) -> Change {
      Change(dossier: .notebook, record: record, kind: type.kind, field: field.name, value: value.stored)
    }
    return [set(self.words, words), set(lang, Code(language.rawValue))]
      + (method.map { [set(self.method, $0)] } ?? [])
  }
}
