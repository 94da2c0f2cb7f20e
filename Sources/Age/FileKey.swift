import Crypto
import Foundation

/// The random 128-bit key of one file, from which its header and payload keys derive; zeroed when freed.
public struct FileKey: Sendable {
  /// Fixed by the format.
  static let byteCount = 16
  private let key: SymmetricKey

  /// A fresh key from the system's random source.
  public init() {
    key = SymmetricKey(size: .bits128)
  }

  /// The key in these 16 bytes, which remain the caller's to erase; nil for any other length.
  init?(_ bytes: some ContiguousBytes) {
    key = SymmetricKey(data: bytes)
    guard key.bitCount == Self.byteCount * 8 else { return nil }
  }

  // MARK: - Derived

  /// HMAC-SHA-256 over the header up to and including `---`, 32 bytes.
  func mac(of header: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: header, using: headerKey))
  }

  /// Whether this key made the MAC over these header bytes, compared in constant time.
  func authenticates(_ header: ArraySlice<UInt8>, mac: [UInt8]) -> Bool {
    HMAC<SHA256>.isValidAuthenticationCode(mac, authenticating: header, using: headerKey)
  }

  /// The 256-bit key of the payload that begins with this nonce.
  func payloadKey(nonce: some DataProtocol) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(inputKeyMaterial: key, salt: nonce, info: Array("payload".utf8), outputByteCount: 32)
  }

  private var headerKey: SymmetricKey {
    HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Array("header".utf8), outputByteCount: 32)
  }

  // MARK: - Wrapped

  /// Each wrapping key is used once, for one file key, so the format fixes the nonce at zero.
  private static let nonce = [UInt8](repeating: 0, count: ChunkCipher.nonceByteCount)
  /// The file key and its tag.
  static let wrappedByteCount = byteCount + ChunkCipher.tagByteCount

  /// The key sealed under a wrapping key, as a stanza's body; throws `primitiveFailed`.
  func wrapped(with wrappingKey: SymmetricKey) throws(AgeError) -> [UInt8] {
    do {
      let nonce = try ChaChaPoly.Nonce(data: Self.nonce)
      let box = try key.withUnsafeBytes { try ChaChaPoly.seal($0, using: wrappingKey, nonce: nonce) }
      return Array(box.combined.dropFirst(ChunkCipher.nonceByteCount))
    } catch {
      throw .primitiveFailed("ChaCha20-Poly1305")
    }
  }

  /// Nil when the wrapped bytes were not made with this wrapping key.
  init?(unwrapping wrapped: [UInt8], with wrappingKey: SymmetricKey) {
    guard wrapped.count == Self.wrappedByteCount,
      let box = try? ChaChaPoly.SealedBox(combined: Self.nonce + wrapped),
      var bytes = try? ChaChaPoly.open(box, using: wrappingKey)
    else { return nil }
    defer { bytes.resetBytes(in: bytes.startIndex..<bytes.endIndex) }
    self.init(bytes)
  }
}
