/// What an expression finds under a name, or comes to.
public enum RelevanceValue: Sendable {
  /// One code or text.
  case text(String)
  /// A number or scale.
  case number(Double)
  /// Several codes.
  case list([String])
  /// The code of each row of a question.
  case rows(RowCodes)
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
    case .rows(let rows): rows.count > 0
    case .truth(let truth): truth
    case .missing: false
    }
  }

  /// The number it reads as; words and nothing are no number, so every comparison of size with them is false.
  var number: Double {
    switch self {
    case .text(let text): Double(text) ?? .nan
    case .number(let number): number
    case .list, .rows: Double(text) ?? .nan
    case .truth(let truth): truth ? 1 : 0
    case .missing: .nan
    }
  }

  /// The words it reads as; the codes of a list stand one space apart, as in XLSForm.
  var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): number == number.rounded() && abs(number) < 1e15 ? "\(Int64(number))" : "\(number)"
    case .list, .rows: items.joined(separator: " ")
    case .truth(let truth): truth ? "true" : "false"
    case .missing: ""
    }
  }

  /// The codes in it, whether it was kept as a list or as words.
  var items: [String] {
    switch self {
    case .list(let list): list
    case .rows(let rows): (0..<rows.count).map(rows.code)
    case .missing: []
    default: text.split(separator: " ").map(String.init)
    }
  }

  /// How many codes are in it.
  var count: Int {
    if case .rows(let rows) = self { rows.count } else { items.count }
  }

  /// The code at a place, counted from 0; nil where there is none.
  func item(_ place: Int) -> String? {
    guard place >= 0, place < count else { return nil }
    if case .rows(let rows) = self { return rows.code(place) }
    return items[place]
  }
}

/// The codes of a question's rows, looked up only where a rule asks for one: there may be a thousand rows.
public struct RowCodes: Sendable {
  /// How many rows there are.
  public let count: Int
  /// The first part of the row at a place, counted from 0; empty where nothing was chosen.
  let code: @Sendable (Int) -> String

  /// Rows by their number and what looks one up.
  init(count: Int, code: @escaping @Sendable (Int) -> String) {
    self.count = count
    self.code = code
  }
}
