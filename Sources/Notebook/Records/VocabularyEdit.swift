/// What a study changes about one code of a list: its words, whether it is offered, or that it is there at all.
///
/// A code of the list keeps its meaning whatever is written here.
public enum VocabularyEdit {
  /// The name of the list.
  public static let vocabulary = Field<String>(
    "vocabulary", .line, "list", class: .system, required: true, team: .keep, shared: .keep, carried: true)
  /// The code; one the study adds begins with `own-`.
  public static let code = Field<String>(
    "code", .line, "short form", class: .system, required: true, team: .keep, shared: .keep, carried: true)
  /// The words in English.
  public static let labelEn = Field<String>(
    "labelEn", .line, "our word, English", help: "Empty: the word of the list.", class: .open,
    team: .keep, shared: .keep,
    carried: true)
  /// The words in French.
  public static let labelFr = Field<String>(
    "labelFr", .line, "our word, Français", class: .open, team: .keep, shared: .keep, carried: true)
  /// The words in Spanish.
  public static let labelEs = Field<String>(
    "labelEs", .line, "our word, Español", class: .open, team: .keep, shared: .keep, carried: true)
  /// The words in Swahili.
  public static let labelSw = Field<String>(
    "labelSw", .line, "our word, Kiswahili", class: .open, team: .keep, shared: .keep, carried: true)
  /// The words in Arabic.
  public static let labelAr = Field<String>(
    "labelAr", .line, "our word, العربية", class: .open, team: .keep, shared: .keep, carried: true)
  /// What belongs to a code the study added; without effect for the codes of the list.
  public static let meaning = Field<String>(
    "meaning", .line, "what belongs here", class: .open, team: .keep, shared: .keep, carried: true)
  /// Whether it is no longer offered; it stays readable wherever it was chosen.
  public static let hidden = Field<Bool>(
    "hidden", .truth, "left out of the list", help: "Stays readable wherever it was chosen.", class: .open,
    team: .keep, shared: .keep, carried: true)
  /// Whether the study added the code itself.
  public static let added = Field<Bool>(
    "added", .truth, "our own", class: .system, team: .keep, shared: .keep, carried: true)

  /// One record for each code that was changed, with the study's frame; every copy gives it the same id.
  public static let type = RecordType(
    "vocabularyEdit", table: "vocabulary_edits", home: .study,
    fields: [
      vocabulary.spec, code.spec, labelEn.spec, labelFr.spec, labelEs.spec, labelSw.spec, labelAr.spec, meaning.spec,
      hidden.spec, added.spec,
    ])

  /// The field with the words of a language.
  public static func label(in language: Language) -> Field<String> {
    switch language {
    case .en: labelEn
    case .fr: labelFr
    case .es: labelEs
    case .sw: labelSw
    case .ar: labelAr
    }
  }

  /// What every code that a study adds begins with, so that no list of a newer version can ever have it too.
  public static let ownPrefix = "own-"

  /// A code for something new in a list, other in every copy.
  public static func freshCode(using source: inout some RandomNumberGenerator) -> String {
    ownPrefix + RecordID.random(using: &source).text.prefix(5)
  }

  /// The changes that begin a record about one code; nothing is shown otherwise by them.
  public static func begin(_ code: String, of list: String, isNew: Bool) -> (id: RecordID, changes: [Change])? {
    guard let id = RecordID.vocabularyEdit(list: list, code: code) else { return nil }
    func set<Content: FieldValue>(_ field: Field<Content>, _ value: Content) -> Change {
      Change(dossier: .notebook, record: id, kind: type.kind, field: field.name, value: value.stored)
    }
    return (
      id, [set(vocabulary, list), set(Self.code, code)] + (isNew ? [set(added, true)] : [])
    )
  }
}
