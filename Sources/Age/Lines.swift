/// Walks bytes line by line, holding one at a time, and knows the number of the last one.
struct Lines {
  /// The only line end that age's header knows.
  static let feed: UInt8 = 0x0A
  private var rest: ArraySlice<UInt8>
  /// What `next` gave last.
  private(set) var current: ArraySlice<UInt8> = []
  /// The current line's, from 1; 0 before the first.
  private(set) var number = 0

  /// Begins before the first line.
  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  /// The next line without its line feed, which the last may lack; nil at the end.
  mutating func next() -> ArraySlice<UInt8>? {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(of: Self.feed) ?? rest.endIndex
    current = rest[..<end]
    rest = rest[end...].dropFirst()
    number += 1
    return current
  }
}
