import Notebook

extension JSONReader {
  /// A stored value of any shape; nil for `null`, which clears. A `null` inside a list or object is passed over.
  mutating func value(depth: Int = 0) throws(JSONFault) -> Value? {
    guard depth < 32, let byte = peek() else { throw JSONFault(offset: offset) }
    switch byte {
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try integer())
    case UInt8(ascii: "["):
      var items: [Value] = []
      try list { reader throws(JSONFault) in
        if let item = try reader.value(depth: depth + 1) { items.append(item) }
      }
      return .list(items)
    case UInt8(ascii: "{"):
      var members: [String: Value] = [:]
      try object { reader, name throws(JSONFault) in members[name] = try reader.value(depth: depth + 1) }
      return .object(members)
    default: return try literal().map { .truth($0) }
    }
  }
}
