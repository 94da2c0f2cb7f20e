/// Who speaks in a paragraph; only own words may be quoted.
public enum Voice: String, Hashable, Sendable, CaseIterable {
  /// The researcher's notes, the person's own words, the interpreter's words.
  case notes, own, interpreter
}

/// A paragraph of written-down speech or notes.
public struct Paragraph: Hashable, Sendable {
  /// The words, without line breaks.
  public var text: String
  /// Whose words they are.
  public var voice: Voice

  /// A paragraph; the researcher's notes unless said otherwise.
  public init(_ text: String, voice: Voice = .notes) {
    self.text = text
    self.voice = voice
  }
}

/// Long text, paragraph by paragraph, each with its voice.
///
/// Stored as a plain JSON string when every paragraph is notes, else as a list of the whole text and each
/// paragraph's voice: `["first\nsecond", "own", "notes"]`.
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
        guard case .text(let name) = voice else { continue }
        paragraphs[index].voice = Voice(rawValue: name) ?? .notes
      }
    default: return nil
    }
  }

  public var stored: Value {
    if paragraphs.allSatisfy({ $0.voice == .notes }) { return .text(text) }
    return .list([.text(text)] + paragraphs.map { .text($0.voice.rawValue) })
  }

  /// All paragraphs joined by line feeds.
  public var text: String { paragraphs.map(\.text).joined(separator: "\n") }

  /// True when there is not one visible character.
  public var isBlank: Bool { paragraphs.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }

  /// Splits on line feeds only, by bytes: Swift would take CR LF for one Character.
  private static func lines(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
