import Crypto
import Foundation

/// The payload's cipher: 64 KiB chunks in order, each sealed with its number and whether it is the last (STREAM).
struct ChunkCipher {
  /// Plaintext in every chunk but the last.
  static let chunkByteCount = 65_536
  /// What Poly1305 adds to a chunk.
  static let tagByteCount = 16
  /// Eleven bytes of chunk number, and one that marks the last chunk.
  static let nonceByteCount = 12
  /// Every chunk but the last as it stands in the file.
  static let sealedChunkByteCount = chunkByteCount + tagByteCount
  /// The payload begins with this many random bytes, from which with the file key its own key derives.
  static let saltByteCount = 16

  private let key: SymmetricKey
  /// The number of the next chunk; 64 bits of the format's 88, which no file can exhaust.
  private(set) var number: UInt64 = 0

  /// Begins at chunk 0 of the payload that opens with this salt.
  init(_ fileKey: FileKey, salt: some DataProtocol) {
    key = fileKey.payloadKey(nonce: salt)
  }

  /// How many bytes a payload of this length takes, without header and salt.
  static func sealedByteCount(_ count: Int) -> Int {
    let chunks = max(1, (count &+ chunkByteCount &- 1) / chunkByteCount)
    return count &+ chunks &* tagByteCount
  }

  /// Appends the sealed chunk and moves on; throws `primitiveFailed`.
  mutating func seal(_ chunk: some DataProtocol, isLast: Bool, into file: inout [UInt8]) throws(AgeError) {
    do {
      let box = try ChaChaPoly.seal(chunk, using: key, nonce: ChaChaPoly.Nonce(data: nonce(isLast: isLast)))
      file += box.combined.dropFirst(Self.nonceByteCount)
    } catch {
      throw .primitiveFailed("ChaCha20-Poly1305")
    }
    number &+= 1
  }

  /// Appends the opened chunk and moves on; false when it is not this file's next chunk, or not the last as claimed.
  mutating func open(_ sealed: ArraySlice<UInt8>, isLast: Bool, into plaintext: inout [UInt8]) -> Bool {
    var combined = Data(capacity: Self.nonceByteCount + sealed.count)
    combined.append(contentsOf: nonce(isLast: isLast))
    combined.append(contentsOf: sealed)
    guard let box = try? ChaChaPoly.SealedBox(combined: combined),
      let chunk = try? ChaChaPoly.open(box, using: key)
    else { return false }
    plaintext += chunk
    number &+= 1
    return true
  }

  private func nonce(isLast: Bool) -> [UInt8] {
    var nonce = [UInt8](repeating: 0, count: Self.nonceByteCount)
    for index in 0..<8 { nonce[10 - index] = UInt8(truncatingIfNeeded: number >> (8 * UInt64(index))) }
    nonce[11] = isLast ? 1 : 0
    return nonce
  }
}
