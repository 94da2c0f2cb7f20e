/// Opens a file piece by piece, holding its header or two chunks; only authenticated plaintext ever comes out.
///
/// What came out is a true beginning of the file, but the whole of it only once `finish` has returned.
public struct StreamOpener: ~Copyable {
  private let identities: [any Identity]
  private var headerEnd = HeaderEnd()
  private var cipher: ChunkCipher?
  private var fault: AgeError?
  private var buffer: [UInt8] = []

  /// The identities are tried in order when the header has arrived.
  public init(with identities: [any Identity]) {
    self.identities = identities
  }

  /// Takes the next bytes of a binary age file, any number of them, and appends what opens to the plaintext.
  ///
  /// On an error what was appended before is authentic; every later call throws the same error.
  public mutating func push(_ file: [UInt8], into plaintext: inout [UInt8]) throws(AgeError) {
    if let fault { throw fault }
    do throws(AgeError) {
      var rest = file[...]
      while !rest.isEmpty {
        buffer += rest.prefix(ChunkCipher.sealedChunkByteCount)
        rest = rest.dropFirst(ChunkCipher.sealedChunkByteCount)
        if cipher == nil { try readHeader() }
        try openChunks(into: &plaintext)
      }
    } catch {
      fault = error
      throw error
    }
  }

  /// Appends the last chunk; throws when the file is cut short, even at the edge of a chunk.
  public consuming func finish(into plaintext: inout [UInt8]) throws(AgeError) {
    if let fault { throw fault }
    guard var cipher else { throw .headerMalformed(line: headerEnd.line) }
    // An empty last chunk is for empty files only, so that a plaintext has one shape.
    guard cipher.number == 0 || buffer.count > ChunkCipher.tagByteCount else {
      throw .payloadDamaged(chunk: cipher.number)
    }
    guard !cipher.open(buffer[...], isLast: true, into: &plaintext) else { return }
    if buffer.count == ChunkCipher.sealedChunkByteCount {
      _ = cipher.open(buffer[...], isLast: false, into: &plaintext)
    }
    throw .payloadDamaged(chunk: cipher.number)
  }

  // MARK: - Stages

  /// Leaves the header only with the salt behind it, so that a file cut there is told as cut in its header.
  private mutating func readHeader() throws(AgeError) {
    guard let length = try headerEnd.find(in: buffer) else { return }
    let payload = length + ChunkCipher.saltByteCount
    guard buffer.count >= payload else { return }
    let header = try Header(parsing: Array(buffer[..<length]))
    let fileKey = try unwrap(header.stanzas)
    guard fileKey.authenticates(header.authenticated, mac: header.mac) else { throw .macMismatch }
    cipher = ChunkCipher(fileKey, salt: buffer[length..<payload])
    buffer.removeFirst(payload)
  }

  private func unwrap(_ stanzas: [Stanza]) throws(AgeError) -> FileKey {
    for identity in identities {
      if let fileKey = try identity.unwrap(stanzas) { return fileKey }
    }
    throw .noMatch
  }

  /// A full chunk waits for one byte more: only then is it known not to be the last.
  private mutating func openChunks(into plaintext: inout [UInt8]) throws(AgeError) {
    guard var cipher else { return }
    while buffer.count > ChunkCipher.sealedChunkByteCount {
      let sealed = buffer.prefix(ChunkCipher.sealedChunkByteCount)
      guard cipher.open(sealed, isLast: false, into: &plaintext) else {
        // A sound last chunk with more behind it: what it holds is authentic all the same.
        _ = cipher.open(sealed, isLast: true, into: &plaintext)
        throw .payloadDamaged(chunk: cipher.number)
      }
      buffer.removeFirst(ChunkCipher.sealedChunkByteCount)
    }
    self.cipher = cipher
  }
}
