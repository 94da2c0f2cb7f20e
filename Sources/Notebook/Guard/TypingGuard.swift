/// Looks through what was typed for words that could lead to somebody; never while it is typed, and it refuses nothing.
///
/// A rule of thumb, not a shield: it knows the words the team agreed on, numbers, points on maps, titles and capitals.
public struct TypingGuard: Hashable, Sendable {
  private var forbidden = PhraseBook()
  private var keptApart = PhraseBook()
  private let known: Set<UInt64>

  /// A guard for the words a study never types, one to a line or between commas; for names that are open just now; and
  /// with words that are no names here, such as places of the study.
  public init(forbidden: String, names: [String] = [], known: [String] = []) {
    for entry in forbidden.split(whereSeparator: { $0.isNewline || ",،;؛".contains($0) }) {
      self.forbidden.add(String(entry))
    }
    for name in names { keptApart.add(name, asName: true) }
    self.known = Set(known.flatMap { ParagraphWords($0).words.map(\.hash) })
  }

  /// What was found in one text, kept so that only paragraphs that changed are looked through again.
  public struct Look: Hashable, Sendable {
    fileprivate struct Part: Hashable, Sendable {
      var text: String
      var found: [Found]
      var names: [NameSigns.Sign] = []
      var openers: [NameSigns.Sign] = []
      var small: [UInt64] = []
    }
    fileprivate struct Found: Hashable, Sendable {
      var kind: Warning.Kind
      var bytes: Range<Int>
    }
    fileprivate var parts: [Part] = []
    /// What stands in the text, in order.
    public fileprivate(set) var warnings: [Warning] = []

    /// Nothing was looked at yet.
    public init() {}
  }

  /// What to look for in a text.
  public struct Scope: Hashable, Sendable {
    /// False where names stand rightly, as in the labels of places.
    public var names = true
    /// False where a telephone number stands rightly: whom to complain to.
    public var numbers = true

    /// Everything.
    public static let all = Scope()
    /// A scope.
    public init(names: Bool = true, numbers: Bool = true) {
      self.names = names
      self.numbers = numbers
    }
  }

  /// Looks through a text; costs what changed since `before`.
  public func look(at prose: Prose, after before: Look = Look(), scope: Scope = .all) -> Look {
    var look = Look()
    let paragraphs = prose.paragraphs
    let same = { (old: Look.Part?, new: Paragraph) in old.map { $0.text.utf8.elementsEqual(new.text.utf8) } ?? false }
    var head = 0
    while head < paragraphs.count, head < before.parts.count, same(before.parts[head], paragraphs[head]) { head += 1 }
    var tail = 0
    while tail < min(paragraphs.count, before.parts.count) - head,
      same(before.parts[before.parts.count - 1 - tail], paragraphs[paragraphs.count - 1 - tail])
    { tail += 1 }
    look.parts.reserveCapacity(paragraphs.count)
    look.parts += before.parts.prefix(head)
    for paragraph in paragraphs[head..<(paragraphs.count - tail)] { look.parts.append(part(paragraph.text, scope)) }
    look.parts += before.parts.suffix(tail)
    look.warnings = warnings(look.parts)
    return look
  }

  /// True when a point on a map stands in a line that takes none, such as the label of a place.
  public static func hasPoint(_ text: String) -> Bool { !MapPoints(ParagraphWords(text)).all().isEmpty }

  /// Words as they are compared when somebody said that they are no name.
  public static func folded(_ words: String) -> [UInt8] {
    var folding = Folding()
    return folding.fold(words)
  }

  /// Whether words stand in a text, both as they are compared.
  public static func stands(_ words: [UInt8], in text: [UInt8]) -> Bool { ByteSearch.first(words, in: text) != nil }

  // MARK: - One paragraph

  private func part(_ text: String, _ scope: Scope) -> Look.Part {
    let words = ParagraphWords(text)
    var isTaken = [Bool](repeating: false, count: words.scalars.count)
    var found: [Look.Found] = []
    func take(_ runs: [Range<Int>], _ kind: Warning.Kind) {
      for run in runs where !isTaken[run].contains(true) {
        for index in run { isTaken[index] = true }
        found.append(Look.Found(kind: kind, bytes: words.bytes(run)))
      }
    }
    take(keptApart.finds(in: words), .keptApart)
    take(forbidden.finds(in: words), .forbidden)
    take(MapPoints(words).all(), .point)
    if scope.numbers {
      let marks = NumberMarks(words)
      take(marks.addresses(), .address)
      take(marks.numbers { isTaken[$0] }, .number)
    }
    guard scope.names else { return Look.Part(text: text, found: found) }
    let names = NameSigns(known: known).look(at: words)
    func free(_ signs: [NameSigns.Sign]) -> [NameSigns.Sign] {
      signs.filter { !isTaken[$0.run].contains(true) }.map { sign in
        NameSigns.Sign(run: words.bytes(sign.run), hashes: sign.hashes, isTitled: sign.isTitled)
      }
    }
    return Look.Part(
      text: text, found: found, names: free(names.names), openers: free(names.openers), small: names.small)
  }

  // MARK: - The whole text

  private func warnings(_ parts: [Look.Part]) -> [Warning] {
    var names: Set<UInt64> = []
    for part in parts { for sign in part.names { names.formUnion(sign.hashes) } }
    if !names.isEmpty {
      // What stands in small letters as well is a word of the language: Hope, and hope. A title settles it.
      for part in parts { for word in part.small where names.contains(word) { names.remove(word) } }
      for part in parts { for sign in part.names where sign.isTitled { names.formUnion(sign.hashes) } }
    }
    var folding = Folding()
    return parts.enumerated().flatMap { index, part -> [Warning] in
      let signs = (part.names + part.openers).filter { !names.isDisjoint(with: $0.hashes) }
      let found = part.found + signs.map { Look.Found(kind: .name, bytes: $0.run) }
      return found.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }.map { item in
        let start = part.text.utf8.index(part.text.startIndex, offsetBy: item.bytes.lowerBound)
        let end = part.text.utf8.index(start, offsetBy: item.bytes.count)
        let words = String(part.text[start..<end])
        return Warning(kind: item.kind, words: words, paragraph: index, bytes: item.bytes, folded: folding.fold(words))
      }
    }
  }
}
