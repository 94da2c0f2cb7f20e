import Notebook

/// The words of every language but English, by phrase key.
public enum Translations {
  /// What a language has of its own; what is missing falls back to English.
  public static func of(_ language: Language) -> [String: String] { tables[language] ?? [:] }

  private static let tables: [Language: [String: String]] = [:]
}
