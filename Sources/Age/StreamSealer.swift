/// Seals a file piece by piece, holding one chunk; not copyable, because two endings of one file would share nonces.
public struct StreamSealer: ~Copyable {
  private var cipher: ChunkCipher
  private var buffer: [UInt8] = []

  /// Appends the header for these recipients to the file.
  ///
  /// Throws `recipientsRefused` when there are none, over 256, or a passphrase is not alone, and `primitiveFailed`.
  public init(to recipients: [any Recipient], into file: inout [UInt8]) throws(AgeError) {
    let fileKey = FileKey()
    var stanzas: [Stanza] = []
    for recipient in recipients { stanzas += try recipient.wrap(fileKey) }
    let isAlone = stanzas.count == 1 || !stanzas.contains { $0.type == ScryptRecipient.stanzaType }
    guard !stanzas.isEmpty, stanzas.count <= Header.maximumStanzaCount, isAlone else { throw .recipientsRefused }
    let header = Header.encode(stanzas, for: fileKey)
    guard header.count <= Header.maximumByteCount else { throw .recipientsRefused }
    let salt = randomBytes(ChunkCipher.saltByteCount)
    file += header
    file += salt
    cipher = ChunkCipher(fileKey, salt: salt)
  }

  /// Takes the next plaintext, of any length, and appends to the file what is ready; write that out and empty it.
  public mutating func push(_ plaintext: [UInt8], into file: inout [UInt8]) throws(AgeError) {
    var rest = plaintext[...]
    while !rest.isEmpty {
      // A full chunk waits for one byte more: only then is it known not to be the last.
      if buffer.count == ChunkCipher.chunkByteCount {
        try cipher.seal(buffer, isLast: false, into: &file)
        buffer.removeAll(keepingCapacity: true)
      }
      let taken = rest.prefix(ChunkCipher.chunkByteCount - buffer.count)
      buffer += taken
      rest = rest.dropFirst(taken.count)
    }
  }

  /// Appends the last chunk; without it the file is rejected as cut short.
  public consuming func finish(into file: inout [UInt8]) throws(AgeError) {
    try cipher.seal(buffer, isLast: true, into: &file)
  }
}
