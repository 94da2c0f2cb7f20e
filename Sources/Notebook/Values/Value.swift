/// What an operation sets a field to, as JSON has it: a scalar, a list of codes, or an object of a documented shape.
public enum Value: Hashable, Sendable {
  /// true or false.
  case truth(Bool)
  /// A whole number of 64 bits.
  case number(Int)
  /// A string, kept byte for byte.
  case text(String)
  /// Several, in order.
  case list([Value])
  /// Members by name.
  case object([String: Value])
}

extension Value {
  /// True for a reference to a record, and for a list with one.
  func points(at record: RecordID) -> Bool {
    switch self {
    case .text(let text): text == record.text
    case .list(let items): items.contains(.text(record.text))
    case .truth, .number, .object: false
    }
  }
}

/// A Swift type that a field's stored value can be read as.
public protocol FieldValue: Sendable {
  /// Reads a stored value; nil when it has another shape.
  init?(_ value: Value)
  /// The value as stored.
  var stored: Value { get }
}

extension String: FieldValue {
  public init?(_ value: Value) {
    guard case .text(let text) = value else { return nil }
    self = text
  }
  public var stored: Value { .text(self) }
}

extension Int: FieldValue {
  public init?(_ value: Value) {
    guard case .number(let number) = value else { return nil }
    self = number
  }
  public var stored: Value { .number(self) }
}

extension Bool: FieldValue {
  public init?(_ value: Value) {
    guard case .truth(let truth) = value else { return nil }
    self = truth
  }
  public var stored: Value { .truth(self) }
}

extension RecordID: FieldValue {
  public init?(_ value: Value) {
    guard case .text(let text) = value else { return nil }
    self.init(text)
  }
  public var stored: Value { .text(text) }
}

extension Array: FieldValue where Element: FieldValue {
  public init?(_ value: Value) {
    guard case .list(let items) = value else { return nil }
    self = items.compactMap(Element.init)
  }
  public var stored: Value { .list(map(\.stored)) }
}

/// A code of a vocabulary, as stored.
public struct Code: Hashable, Sendable, FieldValue, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The code's text, for example `protect_own`.
  public let text: String
  /// Wraps a code; whether a vocabulary knows it is asked elsewhere.
  public init(_ text: String) { self.text = text }
  public init(stringLiteral text: String) { self.text = text }
  public init?(_ value: Value) {
    guard case .text(let text) = value else { return nil }
    self.text = text
  }
  public var stored: Value { .text(text) }
  public var description: String { text }
}
