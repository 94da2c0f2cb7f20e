/// What stands before the payload: the stanzas, and a MAC over them under the file key.
struct Header {
  /// One or more, in the file's order.
  let stanzas: [Stanza]
  /// 32 bytes, as the file says them and not yet compared.
  let mac: [UInt8]
  /// The bytes the MAC covers, up to and including `---`.
  let authenticated: ArraySlice<UInt8>

  /// A longer header is hostile, and would have to be held in memory.
  static let maximumByteCount = 1 << 20
  /// More recipients than any team has; each costs a reader a key agreement, ten thousand a second.
  static let maximumStanzaCount = 256
  /// The first line.
  static let version = Array("age-encryption.org/v1".utf8)
  /// How a stanza's first line begins.
  static let stanzaMark = Array("-> ".utf8)
  /// How the last line begins; nothing in a stanza can.
  static let endMark = Array("---".utf8)
  /// HMAC-SHA-256.
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

  /// Parses a whole header, its last line feed included; throws `headerMalformed` or `stanzaMalformed`.
  init(parsing bytes: [UInt8]) throws(AgeError) {
    var lines = Lines(bytes)
    guard lines.next() == Self.version[...] else { throw .headerMalformed(line: lines.number) }
    var stanzas: [Stanza] = []
    while let line = lines.next(), line.starts(with: Self.stanzaMark) {
      let words = line.dropFirst(Self.stanzaMark.count).split(separator: space, omittingEmptySubsequences: false)
      guard let type = words.first, words.allSatisfy(isWord) else {
        throw .headerMalformed(line: lines.number)
      }
      guard stanzas.count < Self.maximumStanzaCount else { throw .headerMalformed(line: lines.number) }
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
