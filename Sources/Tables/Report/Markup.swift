/// Marks around text, as HTML and the pictures in it have them: every element closed, every text harmless.
public indirect enum Markup: Hashable, Sendable {
  /// An element of a page, with its attributes in order.
  case element(String, [Attribute], [Markup])
  /// Words; nothing in them is a mark.
  case words(String)

  /// A name and what it is set to.
  public struct Attribute: Hashable, Sendable {
    /// The name, in letters and hyphens.
    let name: String
    /// Any text.
    let value: String
  }

  /// An element whose content is a few words.
  static func of(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ words: String) -> Markup {
    of(name, attributes, [.words(words)])
  }

  /// An element with others in it.
  static func of(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: [Markup] = []
  ) -> Markup {
    .element(name, attributes.map { Attribute(name: $0.key, value: $0.value) }, content)
  }

  // MARK: - Writing

  /// Elements of HTML that hold nothing and are never closed.
  private static let void: Set<String> = ["meta", "br", "hr"]
  /// Elements that stand within a line of words, and those whose content must keep to itself.
  private static let inLine: Set<String> = ["b", "bdi", "span", "a", "tspan", "text", "title", "abbr", "style"]

  /// The marks as text, most elements on a line of their own.
  public var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .words(let words): text += Self.escaped(words)
    case .element("style", _, let content):
      // The only text that is not escaped; it comes from here and holds neither < nor &.
      text += "<style>\n"
      for case .words(let words) in content { text += words }
      text += "\n</style>\n"
    case .element(let name, let attributes, let content):
      text += "<" + name
      for attribute in attributes { text += " \(attribute.name)=\"\(Self.escaped(attribute.value))\"" }
      text += ">"
      if Self.void.contains(name) { return text += "\n" }
      let isBlock = !Self.inLine.contains(name)
      if isBlock, case .element(let first, _, _)? = content.first, !Self.inLine.contains(first) { text += "\n" }
      for each in content { each.write(to: &text) }
      text += "</\(name)>" + (isBlock ? "\n" : "")
    }
  }

  /// Text as a page shows it: nothing in it is a mark, and signs that steer or turn letters are seen.
  public static func escaped(_ text: String) -> String {
    var shown = ""
    for scalar in visible(text).unicodeScalars {
      switch scalar {
      case "&": shown += "&amp;"
      case "<": shown += "&lt;"
      case ">": shown += "&gt;"
      case "\"": shown += "&quot;"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// Text on one line, in which signs that steer or turn letters are seen.
  static func visible(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A: shown.append(" ")
      case 0..<0x20: shown.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: shown.append("\u{25A1}")
      case let value where value & 0xFFFE == 0xFFFE: shown.append("\u{25A1}")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }
}
