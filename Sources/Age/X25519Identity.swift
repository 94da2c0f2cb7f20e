import Crypto
import Foundation

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

extension X25519Identity: CustomStringConvertible, CustomReflectable {
  /// Never the key: interpolation ends up in logs.
  public var description: String { "X25519Identity" }
  /// Empty, so that `dump` and test failures show no key.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
