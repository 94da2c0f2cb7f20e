/// The labels and lines of help of fields in the languages of the screen; English stands in the records themselves.
public enum FieldLabels {
  /// The label of a field of a kind, for forms; the English one where the language has none.
  public static func label(kind: String, field: FieldSpec, in language: Language) -> String {
    words(kind, field, language).first ?? field.label
  }

  /// The line of help of a field of a kind; the English one where the language has none, empty where there is none.
  public static func help(kind: String, field: FieldSpec, in language: Language) -> String {
    field.help.isEmpty ? "" : words(kind, field, language).dropFirst().first ?? field.help
  }

  /// The words of a language as they are written down, `field = label | help` under a kind or under `any`.
  public static func sheet(of language: Language) -> String {
    switch language {
    case .en: ""
    case .fr: french
    case .es: spanish
    case .sw: swahili
    case .ar: arabic
    }
  }

  /// Label and help, as far as the language has them.
  private static func words(_ kind: String, _ field: FieldSpec, _ language: Language) -> [String] {
    let sheet = byKey(language)
    let isSaidInstead = field.name.hasSuffix("Other") && RecordType.named(kind)?.field(field.name) == nil
    let line = sheet["\(kind).\(field.name)"] ?? sheet[isSaidInstead ? "any.Other" : "any.\(field.name)"]
    return line?.split(separator: " | ", maxSplits: 1).map { String($0) } ?? []
  }

  // A language is read when it is first spoken.
  private static func byKey(_ language: Language) -> [String: String] {
    switch language {
    case .en: [:]
    case .fr: frenchByKey
    case .es: spanishByKey
    case .sw: swahiliByKey
    case .ar: arabicByKey
    }
  }

  private static let frenchByKey = WordSheet.read(french)
  private static let spanishByKey = WordSheet.read(spanish)
  private static let swahiliByKey = WordSheet.read(swahili)
  private static let arabicByKey = WordSheet.read(arabic)
}
