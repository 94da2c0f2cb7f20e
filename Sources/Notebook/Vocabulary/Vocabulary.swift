/// A closed list of codes with the words people see, in the order they are offered.
public struct Vocabulary: Hashable, Sendable, Codable {
  /// The name fields and guides refer to it by.
  public var name: String
  /// Every term, retired ones too, in order.
  public var terms: [Term]
  /// Whether "other: say" is offered, stored as the code `other` with a text beside it.
  public var allowsOther: Bool
  /// Whether each code is the digit that chooses it (likelihood 1–5 and 9), not its place in the list.
  public var numbered: Bool

  /// The code stored where nothing in the list fits and someone says what does.
  public static let otherCode = "other"

  /// A vocabulary from its parts.
  public init(name: String, terms: [Term], allowsOther: Bool = false, numbered: Bool = false) {
    self.name = name
    self.terms = terms
    self.allowsOther = allowsOther
    self.numbered = numbered
  }

  /// The codes still offered, in order, without `other`.
  public var codes: [String] { offered.map(\.code) }

  /// The terms still offered, in order, without `other`.
  public var offered: [Term] { terms.filter { !$0.retired } }

  /// The term of a code, retired ones and a permitted `other` too; nil for a code of another list.
  public subscript(code: String) -> Term? {
    if let term = terms.first(where: { $0.code == code }) { return term }
    return allowsOther && code == Self.otherCode ? Self.otherTerm : nil
  }

  /// The words for a code; a code the list does not know reads as itself, so that nothing stored is ever invisible.
  public func label(_ code: String, in language: Language) -> String {
    self[code]?.label[language] ?? code
  }
}

// MARK: - Keys

extension Vocabulary {
  /// `o` is kept for "other", so the letters after the nine digits leave it out.
  private static let keysInOrder: [Character] = Array("123456789abcdefghijklmnpqrstuvwxyz")

  /// What is on each key, in the order of the list, `o` last; terms past the last key have none.
  ///
  /// A term left out keeps its key, which then chooses nothing: who knows "3" by heart still chooses right.
  public var keys: [(key: Character, term: Term)] { allKeys.filter { !$0.term.retired } }

  /// The key of every term, of those left out too.
  private var allKeys: [(key: Character, term: Term)] {
    var keyed: [(key: Character, term: Term)] = []
    if numbered {
      keyed = terms.compactMap { term in term.code.first.map { (key: $0, term: term) } }
    } else {
      keyed = zip(Self.keysInOrder, terms).map { (key: $0, term: $1) }
    }
    if allowsOther { keyed.append((key: "o", term: Self.otherTerm)) }
    return keyed
  }

  /// The key a code has or had before it was left out; nil where it never had one.
  public func lastingKey(of code: String) -> Character? { allKeys.first { $0.term.code == code }?.key }

  /// The number that stands for a key where numbers are typed: `a` is 10, `o` the one behind the whole list.
  public func number(ofKey key: Character) -> Int? {
    key == "o" ? terms.count + 1 : Self.keysInOrder.firstIndex(of: key).map { $0 + 1 }
  }

  /// The key that chooses a code, or nil where it has none.
  public func key(of code: String) -> Character? {
    keys.first { $0.term.code == code }?.key
  }

  /// The term a key chooses, or nil where the key means nothing here; any decimal digit counts as its value.
  public func term(atKey key: Character) -> Term? {
    var wanted = key
    if let digit = key.wholeNumberValue, (0...9).contains(digit), let plain = "\(digit)".first { wanted = plain }
    return keys.first { $0.key == wanted }?.term
  }
}
