/// One text in several languages; a language it lacks reads in English, and `isFallback` says so.
public struct LocalText: Hashable, Sendable {
  /// What exists, by language; an empty text is never kept.
  public private(set) var texts: [Language: String]

  /// A text known in English only.
  public init(_ english: String) {
    self.init([.en: english])
  }

  /// A text in the languages given; empty ones are left out.
  public init(_ texts: [Language: String]) {
    self.texts = texts.filter { !$0.value.isEmpty }
  }

  /// The text in a language, else in English, else in any language there is, else nothing.
  public subscript(language: Language) -> String {
    if let own = texts[language] ?? texts[.en] { return own }
    return Language.allCases.lazy.compactMap { texts[$0] }.first ?? ""
  }

  /// The text in a language; nothing where there are only words of another.
  public func only(in language: Language) -> String { texts[language] ?? "" }

  /// Whether reading in this language gives the words of another.
  public func isFallback(_ language: Language) -> Bool { texts[language] == nil }

  /// Whether it says nothing in any language.
  public var isEmpty: Bool { texts.isEmpty }

  /// The languages it exists in, in their fixed order.
  public var languages: [Language] { Language.allCases.filter { texts[$0] != nil } }

  /// The same text with another language added or replaced.
  public func with(_ text: String, in language: Language) -> LocalText {
    var all = texts
    all[language] = text
    return LocalText(all)
  }
}

// MARK: - Coding

extension LocalText: Codable {
  /// Reads a plain string (English) or an object of language codes; languages the notebook lacks are passed over.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let english = try? value.decode(String.self) {
      self.init(english)
      return
    }
    let byCode = try value.decode([String: String].self)
    var texts: [Language: String] = [:]
    for (code, text) in byCode {
      if let language = Language(rawValue: code) { texts[language] = text }
    }
    self.init(texts)
  }

  /// Writes an object of language codes.
  public func encode(to encoder: any Encoder) throws {
    var byCode: [String: String] = [:]
    for (language, text) in texts { byCode[language.rawValue] = text }
    var value = encoder.singleValueContainer()
    try value.encode(byCode)
  }
}

extension LocalText: ExpressibleByStringLiteral {
  /// A literal is English.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
