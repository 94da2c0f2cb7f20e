/// Who speaks in a paragraph; only own words may be quoted.
public enum Voice: String, Hashable, Sendable, CaseIterable {
  /// The researcher's notes, the person's own words, the interpreter's words, the paragraph above in another language.
  case notes, own, interpreter, translation
}

/// A paragraph of written-down speech or notes.
public struct Paragraph: Hashable, Sendable {
  /// The words, without line breaks.
  public var text: String
  /// Whose words they are.
  public var voice: Voice
  /// The language of a translation; nil where nobody said.
  public var language: Code?
  /// The team code of who translated; nil for what is no translation.
  public var translator: String?

  /// A paragraph; the researcher's notes unless said otherwise.
  public init(_ text: String, voice: Voice = .notes, language: Code? = nil, translator: String? = nil) {
    self.text = text
    self.voice = voice
    self.language = language
    self.translator = translator
  }

  /// Other words in the same voice, language and hand.
  public func saying(_ text: some StringProtocol) -> Paragraph {
    var paragraph = self
    paragraph.text = String(text)
    return paragraph
  }
}

/// Long text, paragraph by paragraph, each with its voice.
///
/// Stored as a plain JSON string when every paragraph is notes, else as a list of the whole text and each
/// paragraph's voice: `["first\nsecond", "own", "notes"]`; a translation says its language and who made it:
/// `{"voice": "translation", "lang": "en", "who": "T2"}`.
public struct Prose: Hashable, Sendable, FieldValue, ExpressibleByStringLiteral {
  /// In order; never empty.
  public var paragraphs: [Paragraph]

  /// Text made of the given paragraphs.
  public init(_ paragraphs: [Paragraph]) {
    self.paragraphs = paragraphs.isEmpty ? [Paragraph("")] : paragraphs
  }

  /// Text in one voice, one paragraph to a line.
  public init(_ text: String, voice: Voice = .notes) {
    self.init(Self.lines(of: text).map { Paragraph($0, voice: voice) })
  }

  public init(stringLiteral text: String) { self.init(text) }

  public init?(_ value: Value) {
    switch value {
    case .text(let text): self.init(text)
    case .list(let parts):
      guard case .text(let text)? = parts.first else { return nil }
      self.init(text)
      for (index, voice) in parts.dropFirst().enumerated() where paragraphs.indices.contains(index) {
        switch voice {
        case .text(let name): paragraphs[index].voice = Voice(rawValue: name) ?? .notes
        case .object(let members):
          paragraphs[index].voice = members["voice"].flatMap(String.init).flatMap(Voice.init) ?? .notes
          paragraphs[index].language = members["lang"].flatMap(Code.init)
          paragraphs[index].translator = members["who"].flatMap(String.init)
        default: continue
        }
      }
    default: return nil
    }
  }

  /// Whether text can be made of a stored value, found out without making it.
  public static func canRead(_ value: Value) -> Bool {
    switch value {
    case .text: true
    case .list(let parts): if case .text? = parts.first { true } else { false }
    default: false
    }
  }

  public var stored: Value {
    if paragraphs.allSatisfy({ $0.voice == .notes }) { return .text(text) }
    return .list([.text(text)] + paragraphs.map(Self.storedVoice))
  }

  private static func storedVoice(of paragraph: Paragraph) -> Value {
    let voice = Value.text(paragraph.voice.rawValue)
    guard paragraph.voice == .translation else { return voice }
    var members = ["voice": voice]
    if let language = paragraph.language { members["lang"] = language.stored }
    if let translator = paragraph.translator { members["who"] = .text(translator) }
    return .object(members)
  }

  /// All paragraphs joined by line feeds.
  public var text: String {
    paragraphs.count == 1 ? paragraphs[0].text : paragraphs.map(\.text).joined(separator: "\n")
  }

  /// True when there is not one visible character.
  public var isBlank: Bool { paragraphs.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }

  /// True when the person's own words stand in it: nothing else may be quoted.
  public var hasOwnWords: Bool {
    paragraphs.contains { $0.voice == .own && !$0.text.allSatisfy(\.isWhitespace) }
  }

  /// The paragraphs as they were said or noted, without translations; nil when there are none.
  public var original: Prose? {
    let said = paragraphs.filter { $0.voice != .translation }
    return said.isEmpty ? nil : Prose(said)
  }

  /// The paragraphs that say others in another language.
  public var translations: [Paragraph] { paragraphs.filter { $0.voice == .translation } }

  /// Splits on line feeds only, by bytes: Swift would take CR LF for one Character.
  private static func lines(of text: String) -> [String] {
    // Nearly every text is one paragraph: found by its bytes, and not copied.
    if text.utf8.withContiguousStorageIfAvailable({ !$0.contains(UInt8(ascii: "\n")) }) == true { return [text] }
    return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
