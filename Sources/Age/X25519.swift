import Crypto
import Foundation

/// A public key that files are sealed to; in Fieldbook as secret as the identity, for who has it can forge.
public struct X25519Recipient: Recipient, Hashable {
  static let stanzaType = "X25519"
  static let byteCount = 32
  private static let prefix = "age"
  private static let salt = Array("age-encryption.org/v1/X25519".utf8)
  let bytes: [UInt8]

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
  fileprivate static func wrappingKey(
    _ secret: Curve25519.KeyAgreement.PrivateKey, with point: [UInt8], salt: [UInt8]
  ) -> SymmetricKey? {
    guard let point = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: point),
      let shared = try? secret.sharedSecretFromKeyAgreement(with: point),
      shared.withUnsafeBytes({ $0.reduce(0, |) != 0 })
    else { return nil }
    return shared.hkdfDerivedSymmetricKey(
      using: SHA256.self, salt: salt, sharedInfo: Self.salt, outputByteCount: 32)
  }
}

// MARK: - The other end

/// A secret key that opens what was sealed to its recipient; the secret is zeroed when the last copy is freed.
public struct X25519Identity: Identity {
  private static let prefix = "age-secret-key-"
  private let secret: Curve25519.KeyAgreement.PrivateKey
  /// Whom to seal to so that this identity can open; derived once, because deriving costs as much as opening.
  public let recipient: X25519Recipient

  private init(_ secret: Curve25519.KeyAgreement.PrivateKey) {
    self.secret = secret
    recipient = X25519Recipient(secret.publicKey)
  }

  /// A new identity from the system's random source.
  public static func generate() -> X25519Identity {
    X25519Identity(Curve25519.KeyAgreement.PrivateKey())
  }

  /// The identity in an `AGE-SECRET-KEY-1…` text, upper case and nothing around it; throws `keyMalformed`.
  public init(text: String) throws(AgeError) {
    guard var key = Bech32.decode(text, prefix: Self.prefix) else { throw .keyMalformed }
    defer { erase(&key.bytes) }
    guard key.isUpperCase, let secret = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: key.bytes) else {
      throw .keyMalformed
    }
    self.init(secret)
  }

  /// The `AGE-SECRET-KEY-1…` text, 74 characters; a String cannot be erased, so show it and let it go.
  public var text: String {
    var bytes = Array(secret.rawRepresentation)
    defer { erase(&bytes) }
    return Bech32.encode(prefix: Self.prefix, bytes).uppercased()
  }

  /// Tries every X25519 stanza; one that breaks the rules refuses the file, whoever it was for.
  public func unwrap(_ stanzas: [Stanza]) throws(AgeError) -> FileKey? {
    for stanza in stanzas where stanza.type == X25519Recipient.stanzaType {
      guard stanza.arguments.count == 1, let share = Base64.decode(stanza.arguments[0].utf8),
        share.count == X25519Recipient.byteCount, stanza.body.count == FileKey.wrappedByteCount,
        let key = X25519Recipient.wrappingKey(secret, with: share, salt: share + recipient.bytes)
      else { throw .stanzaMalformed(type: X25519Recipient.stanzaType) }
      if let fileKey = FileKey(unwrapping: stanza.body, with: key) { return fileKey }
    }
    return nil
  }
}

// MARK: - Kept out of logs

extension X25519Recipient: CustomStringConvertible, CustomReflectable {
  /// Never the key: interpolation ends up in logs.
  public var description: String { "X25519Recipient" }
  /// Empty, so that `dump` and test failures show no key.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension X25519Identity: CustomStringConvertible, CustomReflectable {
  /// Never the key: interpolation ends up in logs.
  public var description: String { "X25519Identity" }
  /// Empty, so that `dump` and test failures show no key.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
