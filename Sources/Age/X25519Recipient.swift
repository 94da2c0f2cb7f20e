import Crypto
import Foundation

/// A public key that files are sealed to; it opens nothing, but who has it can forge into what it reads.
public struct X25519Recipient: Recipient, Hashable {
  /// The stanza's first word.
  static let stanzaType = "X25519"
  /// A point or a secret on the curve.
  static let byteCount = 32
  private static let prefix = "age"
  private static let label = Array("age-encryption.org/v1/X25519".utf8)
  /// The point, 32 bytes.
  let bytes: [UInt8]

  /// The recipient of a key already in hand.
  init(_ key: Curve25519.KeyAgreement.PublicKey) {
    bytes = Array(key.rawRepresentation)
  }

  /// The recipient in an `age1…` text, lower case and nothing around it; throws `keyMalformed`.
  public init(text: String) throws(AgeError) {
    guard let (bytes, isUpperCase) = Bech32.decode(text, prefix: Self.prefix), !isUpperCase,
      bytes.count == Self.byteCount
    else { throw .keyMalformed }
    self.bytes = bytes
  }

  /// The `age1…` text, 62 characters.
  public var text: String { Bech32.encode(prefix: Self.prefix, bytes) }

  /// One stanza, under a key agreed on with a fresh ephemeral secret.
  public func wrap(_ fileKey: FileKey) throws(AgeError) -> [Stanza] {
    let ephemeral = Curve25519.KeyAgreement.PrivateKey()
    let share = Array(ephemeral.publicKey.rawRepresentation)
    guard let key = Self.wrappingKey(ephemeral, with: bytes, salt: share + bytes) else {
      throw .primitiveFailed("X25519")
    }
    return [Stanza(type: Self.stanzaType, arguments: [Base64.encode(share)], body: try fileKey.wrapped(with: key))]
  }

  /// Nil when the point is of low order, so that anybody would know the secret; swift-crypto does not check.
  static func wrappingKey(
    _ secret: Curve25519.KeyAgreement.PrivateKey, with point: [UInt8], salt: [UInt8]
  ) -> SymmetricKey? {
    guard let point = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: point),
      let shared = try? secret.sharedSecretFromKeyAgreement(with: point),
      shared.withUnsafeBytes({ $0.reduce(0, |) != 0 })
    else { return nil }
    return shared.hkdfDerivedSymmetricKey(
      using: SHA256.self, salt: salt, sharedInfo: Self.label, outputByteCount: 32)
  }
}

// MARK: - Kept out of logs

extension X25519Recipient: CustomStringConvertible, CustomReflectable {
  /// Never the key: interpolation ends up in logs.
  public var description: String { "X25519Recipient" }
  /// Empty, so that `dump` and test failures show no key.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
