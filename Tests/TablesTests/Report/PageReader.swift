import Testing

/// A page read strictly: every element closed where it should be, every attribute quoted, every sign escaped.
struct PageReader {
  /// One element with what is in it.
  final class Element {
    let name: String
    let attributes: [String: String]
    var children: [Element] = []
    var words = ""

    init(_ name: String, _ attributes: [String: String]) {
      self.name = name
      self.attributes = attributes
    }

    /// All words in it, in order.
    var text: String { words + children.map(\.text).joined() }

    /// Every element of a name in it, in order, itself too.
    func all(_ name: String) -> [Element] { (self.name == name ? [self] : []) + children.flatMap { $0.all(name) } }
  }

  /// What makes text no page.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private static let void: Set<String> = ["meta"]
  private var rest: Substring
  private var ids: Set<String> = []
  private var wanted: [String] = []

  /// Reads a whole page; throws at the first thing that is wrong.
  static func read(_ page: String) throws -> Element {
    let start = "<!DOCTYPE html>\n"
    guard page.hasPrefix(start) else { throw Failure(description: "no doctype") }
    var reader = PageReader(rest: page.dropFirst(start.count))
    let root = try reader.element()
    guard reader.rest.allSatisfy(\.isWhitespace) else {
      throw Failure(description: "after the end: \(reader.rest.prefix(80))")
    }
    for id in reader.wanted where !reader.ids.contains(id) { throw Failure(description: "nothing has the id \(id)") }
    return root
  }

  private init(rest: Substring) { self.rest = rest }

  private mutating func element() throws -> Element {
    guard let tag = rest.firstMatch(of: /^<([a-z][a-z0-9]*)((?: [a-zA-Z0-9-]+="[^"<>]*")*)>/) else {
      throw Failure(description: "no element: \(rest.prefix(120))")
    }
    var attributes: [String: String] = [:]
    for attribute in tag.2.matches(of: /\ ([a-zA-Z0-9-]+)="([^"]*)"/) {
      let (name, value) = (String(attribute.1), try Self.unescaped(attribute.2))
      guard attributes.updateValue(value, forKey: name) == nil else {
        throw Failure(description: "\(name) twice in \(tag.0)")
      }
      if name == "id", !ids.insert(value).inserted { throw Failure(description: "the id \(value) twice") }
      if name == "aria-labelledby" { wanted += value.split(separator: " ").map(String.init) }
      if name == "href" {
        guard value.hasPrefix("#") else { throw Failure(description: "leads elsewhere: \(value)") }
        wanted.append(String(value.dropFirst()))
      }
    }
    let element = Element(String(tag.1), attributes)
    rest = rest[tag.range.upperBound...]
    guard !Self.void.contains(element.name) else { return element }
    while true {
      let words = rest.prefix { $0 != "<" }
      // Order among words and elements is kept by an element of its own.
      if !words.isEmpty {
        let child = Element("", [:])
        child.words = try Self.unescaped(words)
        element.children.append(child)
      }
      rest = rest[words.endIndex...]
      let end = "</\(element.name)>"
      if rest.hasPrefix(end) {
        rest = rest.dropFirst(end.count)
        return element
      }
      guard !rest.hasPrefix("</"), !rest.isEmpty else {
        throw Failure(description: "\(element.name) is not closed: \(rest.prefix(120))")
      }
      element.children.append(try self.element())
    }
  }

  private static func unescaped(_ text: some StringProtocol) throws -> String {
    var plain = ""
    var rest = Substring(text)
    while let and = rest.firstIndex(of: "&") {
      plain += rest[..<and]
      let known = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")]
      guard let (mark, sign) = known.first(where: { rest[and...].hasPrefix($0.0) }) else {
        throw Failure(description: "a bare &: \(rest[and...].prefix(40))")
      }
      plain += sign
      rest = rest[and...].dropFirst(mark.count)
    }
    plain += rest
    for scalar in plain.unicodeScalars where scalar.value < 0x20 && scalar != "\n" {
      throw Failure(description: "a control character, \(scalar.value)")
    }
    return plain
  }
}

extension PageReader.Element {
  /// The rows of a table, each cell in words.
  var rows: [[String]] {
    all("tbody").flatMap { $0.all("tr") }.map { row in row.children.map(\.text).filter { $0 != "\n" } }
  }

  /// The section of a view.
  func section(_ id: String) -> PageReader.Element? { all("section").first { $0.attributes["id"] == id } }
}
