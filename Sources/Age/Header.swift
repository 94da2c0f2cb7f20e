/// What stands before the payload: the stanzas, and a MAC over them under the file key.
struct Header {
  let stanzas: [Stanza]
  let mac: [UInt8]
  /// The bytes the MAC covers, up to and including `---`.
  let authenticated: ArraySlice<UInt8>

  /// More than ten thousand recipients; a longer header is hostile, and would have to be held in memory.
  static let maximumByteCount = 1 << 20
  static let version = Array("age-encryption.org/v1".utf8)
  static let stanzaMark = Array("-> ".utf8)
  static let endMark = Array("---".utf8)
  static let macByteCount = 32

  // MARK: - Writing

  /// The header's bytes for these stanzas, which this module made and which need no checking.
  static func encode(_ stanzas: [Stanza], for fileKey: FileKey) -> [UInt8] {
    var bytes = version + [Lines.feed]
    for stanza in stanzas {
      bytes += stanzaMark
      bytes += ([stanza.type] + stanza.arguments).joined(separator: " ").utf8
      bytes.append(Lines.feed)
      var rest = stanza.body[...]
      while rest.count >= Base64.bytesPerLine {
        Base64.encode(rest.prefix(Base64.bytesPerLine), into: &bytes)
        bytes.append(Lines.feed)
        rest = rest.dropFirst(Base64.bytesPerLine)
      }
      Base64.encode(rest, into: &bytes)
      bytes.append(Lines.feed)
    }
    bytes += endMark
    let mac = fileKey.mac(of: bytes)
    bytes.append(space)
    Base64.encode(mac, into: &bytes)
    bytes.append(Lines.feed)
    return bytes
  }

  // MARK: - Reading

  /// Parses a whole header, its last line feed included.
  init(parsing bytes: [UInt8]) throws(AgeError) {
    var lines = Lines(bytes)
    guard lines.next() == Self.version[...] else { throw .headerMalformed(line: lines.number) }
    var stanzas: [Stanza] = []
    while let line = lines.next(), line.starts(with: Self.stanzaMark) {
      let words = line.dropFirst(Self.stanzaMark.count).split(separator: space, omittingEmptySubsequences: false)
      guard let type = words.first, words.allSatisfy(isWord) else {
        throw .headerMalformed(line: lines.number)
      }
      stanzas.append(
        Stanza(
          type: String(decoding: type, as: UTF8.self),
          arguments: words.dropFirst().map { String(decoding: $0, as: UTF8.self) },
          body: try lines.body()))
    }
    let line = lines.current
    guard !stanzas.isEmpty, line.starts(with: Self.endMark + [space]),
      let mac = Base64.decode(line.dropFirst(Self.endMark.count + 1)), mac.count == Self.macByteCount,
      lines.next() == nil
    else { throw .headerMalformed(line: lines.number) }
    // A passphrase proves who sealed the file only while nobody else could have: so it stands alone.
    if stanzas.count > 1, stanzas.contains(where: { $0.type == ScryptRecipient.stanzaType }) {
      throw .stanzaMalformed(type: ScryptRecipient.stanzaType)
    }
    self.stanzas = stanzas
    self.mac = mac
    authenticated = bytes[..<(line.startIndex + Self.endMark.count)]
  }
}

private let space: UInt8 = 0x20

private func isWord(_ bytes: ArraySlice<UInt8>) -> Bool {
  !bytes.isEmpty && bytes.allSatisfy { (33...126).contains($0) }
}

extension Lines {
  /// A stanza's body: full lines of 64 columns, then a shorter one, which may be empty.
  fileprivate mutating func body() throws(AgeError) -> [UInt8] {
    var bytes: [UInt8] = []
    while let line = next(), line.count <= Base64.columns, Base64.decode(line, into: &bytes) {
      if line.count < Base64.columns { return bytes }
    }
    throw .headerMalformed(line: number)
  }
}

// MARK: - Finding the end

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
