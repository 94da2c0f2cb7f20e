/// What an expression finds under a name, or comes to.
public enum RelevanceValue: Hashable, Sendable {
  /// One code or text.
  case text(String)
  /// A number or scale.
  case number(Double)
  /// Several codes.
  case list([String])
  /// Yes or no.
  case truth(Bool)
  /// Nothing was said.
  case missing

  /// As XPath sees it: nothing, no number, zero and no are false.
  public var isTrue: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .number(let number): number != 0 && !number.isNaN
    case .list(let list): !list.isEmpty
    case .truth(let truth): truth
    case .missing: false
    }
  }

  /// The number it reads as; words and nothing are no number, so every comparison of size with them is false.
  var number: Double {
    switch self {
    case .text(let text): Double(text) ?? .nan
    case .number(let number): number
    case .list(let list): Double(list.joined(separator: " ")) ?? .nan
    case .truth(let truth): truth ? 1 : 0
    case .missing: .nan
    }
  }

  /// The words it reads as; the codes of a list stand one space apart, as in XLSForm.
  var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): number == number.rounded() && abs(number) < 1e15 ? "\(Int64(number))" : "\(number)"
    case .list(let list): list.joined(separator: " ")
    case .truth(let truth): truth ? "true" : "false"
    case .missing: ""
    }
  }

  /// The codes in it, whether it was kept as a list or as words.
  var items: [String] {
    switch self {
    case .list(let list): list
    case .missing: []
    default: text.split(separator: " ").map(String.init)
    }
  }
}
