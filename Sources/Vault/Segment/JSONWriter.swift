import Notebook

/// Builds JSON text; every string comes back from `JSONReader` byte for byte.
struct JSONWriter {
  /// The text so far, UTF-8.
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Text as it stands.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// `"name":`, after a comma where one is due.
  mutating func name(_ name: StaticString) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\""))
    raw(name)
    raw("\":")
    needsComma = true
  }

  /// Starts an object or list.
  mutating func begin(_ bracket: StaticString) {
    raw(bracket)
    needsComma = false
  }

  /// Ends an object or list.
  mutating func end(_ bracket: StaticString) {
    raw(bracket)
    needsComma = true
  }

  /// A comma where one is due, before an item of a list.
  mutating func item() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// A string, quoted; bytes of 0x20 and above stand for themselves.
  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): raw("\\\"")
      case UInt8(ascii: "\\"): raw("\\\\")
      case 0x0A: raw("\\n")
      case 0..<0x20:
        raw("\\u00")
        for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A whole number in decimal.
  mutating func number(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// A value; members of objects in the order of their names, so that equal values are equal bytes.
  mutating func value(_ value: Value?) {
    switch value {
    case nil: raw("null")
    case .truth(let truth)?: raw(truth ? "true" : "false")
    case .number(let number)?: self.number(number)
    case .text(let text)?: string(text)
    case .list(let items)?:
      begin("[")
      for value in items {
        item()
        self.value(value)
      }
      end("]")
    case .object(let members)?:
      begin("{")
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        item()
        string(name)
        bytes.append(UInt8(ascii: ":"))
        self.value(value)
      }
      end("}")
    }
    needsComma = true
  }

  /// Spaces at the end, to a length of at least this many bytes.
  mutating func pad(to count: Int) {
    bytes.append(contentsOf: repeatElement(0x20, count: max(0, count - bytes.count)))
  }
}
