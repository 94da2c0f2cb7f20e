import Notebook

extension Segment {
  /// The JSON of one segment's operations is kept below this many bytes; a reader takes files of four times as much.
  static let longest = 32 << 20

  /// Whether an operation alone would make a longer segment than is written.
  static func isTooLong(_ operation: Operation, longest: Int = longest) -> Bool {
    roughly(operation) > longest && length(operation) > longest
  }

  /// The operations in their order, in as many groups as files are needed for them; one, mostly.
  static func pieces(of operations: [Operation], longest: Int = longest) -> [[Operation]] {
    guard operations.reduce(0, { $0 + roughly($1) }) > longest else { return operations.isEmpty ? [] : [operations] }
    var pieces: [[Operation]] = []
    var sum = 0
    for operation in operations {
      let length = length(operation)
      if pieces.isEmpty || sum + length > longest {
        pieces.append([])
        sum = 0
      }
      pieces[pieces.count - 1].append(operation)
      sum += length
    }
    return pieces
  }

  private static func length(_ operation: Operation) -> Int {
    var json = JSONWriter()
    encode(operation, into: &json)
    return json.bytes.count + 1
  }

  /// At least as long as the JSON: a byte of text takes at most six there.
  private static func roughly(_ operation: Operation) -> Int {
    300 + 6 * (operation.record.text.utf8.count + operation.kind.utf8.count + operation.field.utf8.count)
      + (operation.value.map(roughly) ?? 0) + 50 * operation.replaces.count
  }

  private static func roughly(_ value: Value) -> Int {
    switch value {
    case .truth: 8
    case .number: 24
    case .text(let text): 8 + 6 * text.utf8.count
    case .list(let values): 8 + values.reduce(0) { $0 + 1 + roughly($1) }
    case .object(let members): 8 + members.reduce(0) { $0 + 8 + 6 * $1.key.utf8.count + roughly($1.value) }
    }
  }
}
