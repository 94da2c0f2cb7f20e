/// Finds where a header ends in bytes that arrive piece by piece, looking at each byte once.
struct HeaderEnd {
  private var lineStart = 0
  private var seen = 0
  private var found: Int?
  /// The number of the line that is still incomplete.
  private(set) var line = 1

  /// The header's length in bytes once its last line is complete in the buffer, which until then only grows.
  ///
  /// Throws as soon as the first line is not age's, or the header is too long.
  mutating func find(in buffer: [UInt8]) throws(AgeError) -> Int? {
    while found == nil, let end = buffer[seen...].firstIndex(of: Lines.feed) {
      let text = buffer[lineStart..<end]
      guard line > 1 || text == Header.version[...] else { break }
      line += 1
      seen = end + 1
      lineStart = seen
      if text.starts(with: Header.endMark) { found = seen }
    }
    if let found { return found }
    seen = buffer.count
    let limit = line == 1 ? Header.version.count : Header.maximumByteCount
    guard seen <= limit else { throw .headerMalformed(line: line) }
    return nil
  }
}
