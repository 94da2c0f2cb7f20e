/// A passphrase as the sole recipient of a file.
public struct ScryptRecipient: Recipient {
  /// The stanza's first word.
  static let stanzaType = "scrypt"
  /// Stands before each file's own salt, so that the key serves nothing but age.
  static let label = Array("age-encryption.org/v1/scrypt".utf8)
  /// Fixed by the format.
  static let saltByteCount = 16
  /// Keeps 128 · 8 · 2^n far from overflow in swift-crypto, which multiplies unchecked and traps.
  static let logNRange = 1...30
  private let passphrase: Passphrase
  private let logN: Int

  /// `logN` is scrypt's cost as a power of two, held within 1...30; lower it only in tests.
  public init(_ passphrase: Passphrase, logN: Int = 18) {
    self.passphrase = passphrase
    self.logN = min(max(logN, Self.logNRange.lowerBound), Self.logNRange.upperBound)
  }

  /// One stanza, under a key stretched from the passphrase with a fresh salt.
  public func wrap(_ fileKey: FileKey) throws(AgeError) -> [Stanza] {
    let salt = randomBytes(Self.saltByteCount)
    let key = try passphrase.wrappingKey(salt: salt, logN: logN)
    return [
      Stanza(
        type: Self.stanzaType, arguments: [Base64.encode(salt), String(logN)], body: try fileKey.wrapped(with: key))
    ]
  }
}
