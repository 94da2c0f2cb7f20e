import Notebook

/// A set of words people read: each case's raw value is the English, its name the key for other languages.
///
/// `{1}`, `{2}` … stand for what is filled in.
public protocol Phrase: RawRepresentable, CaseIterable, Sendable where RawValue == String {}

extension Phrase {
  /// The key under which other languages keep these words, for example `TodayWord.carryOn`.
  public var key: String { "\(Self.self).\(self)" }
}

/// Speaks one language; untranslated words come out in English.
public struct Tongue: Hashable, Sendable {
  /// The language spoken.
  public let language: Language
  /// The calendar in which days are named.
  public var calendar: StudyCalendar

  /// A tongue for a language.
  public init(_ language: Language, calendar: StudyCalendar = .gregorian) {
    self.language = language
    self.calendar = calendar
  }

  /// The words in this language with `{1}`, `{2}` … filled in.
  public func callAsFunction(_ phrase: some Phrase, _ parts: String...) -> String {
    let text = Translations.of(language)[phrase.key] ?? phrase.rawValue
    guard !parts.isEmpty else { return text }
    var filled = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      let tail = rest[rest.index(after: open)...]
      guard let close = tail.firstIndex(of: "}"), let number = Int(tail[..<close]) else {
        filled += "{"
        rest = tail
        continue
      }
      if parts.indices.contains(number - 1) { filled += parts[number - 1] }
      rest = tail[tail.index(after: close)...]
    }
    return filled + rest
  }

  /// Words one after the other, with the comma of this language between them.
  public func list(_ words: [String]) -> String { words.joined(separator: language == .ar ? "، " : ", ") }

  /// The words a vocabulary has for a code.
  public func label(_ code: Code, of vocabulary: Vocabulary) -> String {
    vocabulary.label(code.text, in: language)
  }
}
