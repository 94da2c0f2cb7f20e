/// Why bytes are not the JSON this reader takes; offsets count from 0.
struct JSONFault: Error, Hashable, Sendable {
  /// Where reading stopped.
  let offset: Int
}

/// Reads JSON (RFC 8259) from bytes, total on any input: depth and work are bounded by the bytes themselves.
///
/// Our own because Foundation refuses a lone surrogate, and because a notebook of 100 MB must open in seconds.
/// Lone surrogates and broken UTF-8 become U+FFFD, of duplicate members the last wins, numbers are `Int` only.
struct JSONReader {
  /// Deeper nesting than any stored shape has; keeps hostile input off the stack's end.
  private static let deepest = 32
  private let bytes: [UInt8]
  /// Where the next byte is read.
  private(set) var offset: Int

  /// Begins at a byte, the first unless said otherwise.
  init(_ bytes: [UInt8], at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  private var fault: JSONFault { JSONFault(offset: offset) }

  // MARK: - Structure

  private mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      default: return
      }
    }
  }

  /// The next byte that is not space, left where it is; nil at the end.
  mutating func peek() -> UInt8? {
    skipSpace()
    return offset < bytes.count ? bytes[offset] : nil
  }

  /// Takes a byte that must come next, space aside.
  mutating func expect(_ byte: UInt8) throws(JSONFault) {
    guard peek() == byte else { throw fault }
    offset += 1
  }

  /// Takes a byte if it comes next, space aside.
  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    offset += 1
    return true
  }

  /// Nothing but space may follow.
  mutating func end() throws(JSONFault) {
    guard peek() == nil else { throw fault }
  }

  /// Walks an object, calling for each member with its name; the call must read or skip the value.
  mutating func object(
    _ member: (inout JSONReader, String) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try expect(UInt8(ascii: "{"))
    if take(UInt8(ascii: "}")) { return }
    repeat {
      let name = try string()
      try expect(UInt8(ascii: ":"))
      try member(&self, name)
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
  }

  /// Walks a list, calling for each item; the call must read or skip it.
  mutating func list(_ item: (inout JSONReader) throws(JSONFault) -> Void) throws(JSONFault) {
    try expect(UInt8(ascii: "["))
    if take(UInt8(ascii: "]")) { return }
    repeat { try item(&self) } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
  }

  /// Passes over a value of any shape.
  mutating func skip(depth: Int = 0) throws(JSONFault) {
    guard depth < Self.deepest, let byte = peek() else { throw fault }
    switch byte {
    case UInt8(ascii: "{"):
      try object { reader, _ throws(JSONFault) in try reader.skip(depth: depth + 1) }
    case UInt8(ascii: "["):
      try list { reader throws(JSONFault) in try reader.skip(depth: depth + 1) }
    case UInt8(ascii: "\""): _ = try stringBounds()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      // A later version may use fractions in members we do not know.
      while offset < bytes.count, Self.isNumberByte(bytes[offset]) { offset += 1 }
    default: _ = try literal()
    }
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  // MARK: - Scalars

  /// A whole number that fits `Int`.
  mutating func integer() throws(JSONFault) -> Int {
    guard let first = peek() else { throw fault }
    let negative = first == UInt8(ascii: "-")
    if negative { offset += 1 }
    let start = offset
    var value = 0
    while offset < bytes.count, (0x30...0x39).contains(bytes[offset]) {
      let digit = Int(bytes[offset] - 0x30)
      // Counted downward from zero, because the least Int has no positive counterpart.
      let (product, over) = value.multipliedReportingOverflow(by: 10)
      let (sum, under) = product.subtractingReportingOverflow(digit)
      guard !over, !under else { throw fault }
      value = sum
      offset += 1
    }
    let digits = offset - start
    guard digits > 0, digits == 1 || bytes[start] != 0x30 else { throw fault }
    if offset < bytes.count, Self.isNumberByte(bytes[offset]) { throw fault }
    if negative { return value }
    guard value != .min else { throw fault }
    return -value
  }

  /// `true`, `false`, or nil for `null`.
  mutating func literal() throws(JSONFault) -> Bool? {
    skipSpace()
    if takeWord("true") { return true }
    if takeWord("false") { return false }
    if takeWord("null") { return nil }
    throw fault
  }

  private mutating func takeWord(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard bytes.count - offset >= length else { return false }
    let matches = word.withUTF8Buffer { $0.elementsEqual(bytes[offset..<(offset + length)]) }
    if matches { offset += length }
    return matches
  }

  // MARK: - Strings

  /// A string as Swift text.
  mutating func string() throws(JSONFault) -> String {
    let (body, isPlain) = try stringBounds()
    if isPlain { return String(decoding: bytes[body], as: UTF8.self) }
    return try unescaped(body)
  }

  /// A string's bytes as they stand between the quotes, nil when it has escapes; for cheap comparing.
  mutating func plainBytes() throws(JSONFault) -> ArraySlice<UInt8>? {
    let (body, isPlain) = try stringBounds()
    return isPlain ? bytes[body] : nil
  }

  /// Moves past a string; the range between its quotes and whether no escape is in it.
  private mutating func stringBounds() throws(JSONFault) -> (Range<Int>, isPlain: Bool) {
    try expect(UInt8(ascii: "\""))
    let start = offset
    var isPlain = true
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        offset += 1
        return (start..<(offset - 1), isPlain)
      }
      guard byte >= 0x20 else { throw fault }
      if byte == UInt8(ascii: "\\") {
        isPlain = false
        offset += 1
        guard offset < bytes.count, bytes[offset] >= 0x20 else { throw fault }
      }
      offset += 1
    }
    throw fault
  }

  private func unescaped(_ body: Range<Int>) throws(JSONFault) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(body.count)
    var index = body.lowerBound
    while index < body.upperBound {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      guard index < body.upperBound else { throw JSONFault(offset: index) }
      let kind = bytes[index]
      index += 1
      switch kind {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(kind)
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "u"):
        guard let unit = hex(at: index, before: body.upperBound) else { throw JSONFault(offset: index) }
        index += 4
        let scalar = scalar(unit, &index, before: body.upperBound)
        text += Array(String(Character(scalar)).utf8)
      default: throw JSONFault(offset: index)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The scalar of one or two UTF-16 escapes; a lone surrogate is replaced, as nothing else could stand for it.
  private func scalar(_ unit: UInt32, _ index: inout Int, before end: Int) -> Unicode.Scalar {
    if (0xD800...0xDBFF).contains(unit), index + 6 <= end, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u"), let low = hex(at: index + 2, before: end),
      (0xDC00...0xDFFF).contains(low)
    {
      index += 6
      return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
    }
    return Unicode.Scalar(unit) ?? "\u{FFFD}"
  }

  private func hex(at index: Int, before end: Int) -> UInt32? {
    guard end - index >= 4 else { return nil }
    var value: UInt32 = 0
    for byte in bytes[index..<(index + 4)] {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: return nil
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
