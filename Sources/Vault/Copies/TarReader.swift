/// Reads a tar archive that arrives piece by piece, holding one block; total on any bytes.
struct TarReader {
  /// What came out.
  enum Part: Hashable, Sendable {
    /// A folder, or a file of whose bytes none came yet.
    case entry(TarEntry)
    /// The next bytes of the file.
    case bytes(ArraySlice<UInt8>)
    /// The file is whole.
    case fileEnd
  }

  private var block: [UInt8] = []
  /// Bytes of the file, and zeros behind them, still to come.
  private var left = 0
  private var padding = 0
  private var emptyBlocks = 0
  private var offset = 0

  /// Takes the next bytes and gives back what they hold; throws for good at the first thing that is not right.
  mutating func push(_ bytes: [UInt8]) throws(TarFault) -> [Part] {
    var parts: [Part] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      if left > 0 {
        let taken = rest.prefix(left)
        parts.append(.bytes(taken))
        left -= taken.count
        rest = skip(taken.count, of: rest)
        if left == 0 { parts.append(.fileEnd) }
      } else if padding > 0 {
        let taken = rest.prefix(padding)
        guard taken.allSatisfy({ $0 == 0 }) else { throw TarFault(kind: .header, offset: offset) }
        padding -= taken.count
        rest = skip(taken.count, of: rest)
      } else {
        let taken = rest.prefix(TarEntry.block - block.count)
        block += taken
        rest = skip(taken.count, of: rest)
        if block.count == TarEntry.block { try readBlock(into: &parts) }
      }
    }
    return parts
  }

  /// Throws unless the archive was closed properly.
  func finish() throws(TarFault) {
    guard emptyBlocks >= 2, block.isEmpty, left == 0, padding == 0 else {
      throw TarFault(kind: .length, offset: offset)
    }
  }

  private mutating func skip(_ count: Int, of rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    offset += count
    return rest.dropFirst(count)
  }

  private mutating func readBlock(into parts: inout [Part]) throws(TarFault) {
    defer { block.removeAll(keepingCapacity: true) }
    if block.allSatisfy({ $0 == 0 }) {
      emptyBlocks += 1
      return
    }
    let start = offset - TarEntry.block
    guard emptyBlocks == 0 else { throw TarFault(kind: .length, offset: start) }
    let entry = try TarEntry(header: block[...], at: start)
    parts.append(.entry(entry))
    guard let size = entry.size else { return }
    left = size
    padding = TarEntry.padding(size)
    if size == 0 { parts.append(.fileEnd) }
  }
}
