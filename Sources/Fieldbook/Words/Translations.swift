import Notebook

/// The words of every language but English, by phrase key.
public enum Translations {
  /// What a language has of its own; what is missing falls back to English.
  public static func of(_ language: Language) -> [String: String] {
    switch language {
    case .en: [:]
    case .fr: frenchByKey
    case .es: spanishByKey
    case .sw: swahiliByKey
    case .ar: arabicByKey
    }
  }

  /// The words of a language as they are written down; empty for English, whose words stand in the code.
  public static func sheet(of language: Language) -> String {
    switch language {
    case .en: ""
    case .fr: french
    case .es: spanish
    case .sw: swahili
    case .ar: arabic
    }
  }

  // A language is read when it is first spoken.
  private static let frenchByKey = WordSheet.read(french)
  private static let spanishByKey = WordSheet.read(spanish)
  private static let swahiliByKey = WordSheet.read(swahili)
  private static let arabicByKey = WordSheet.read(arabic)
}
