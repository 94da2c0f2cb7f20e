/// A passphrase that opens what was sealed to it.
public struct ScryptIdentity: Identity {
  private let passphrase: Passphrase
  private let maximumLogN: Int

  /// `maximumLogN` bounds the work a file may ask for: 20 is about 1 GiB and some seconds.
  public init(_ passphrase: Passphrase, maximumLogN: Int = 20) {
    self.passphrase = passphrase
    self.maximumLogN = min(maximumLogN, ScryptRecipient.logNRange.upperBound)
  }

  /// Tries the scrypt stanza; throws `workFactorTooHigh` before any work when it asks for more than the maximum.
  public func unwrap(_ stanzas: [Stanza]) throws(AgeError) -> FileKey? {
    guard let stanza = stanzas.first(where: { $0.type == ScryptRecipient.stanzaType }) else { return nil }
    guard stanza.arguments.count == 2, let salt = Base64.decode(stanza.arguments[0].utf8),
      salt.count == ScryptRecipient.saltByteCount, stanza.body.count == FileKey.wrappedByteCount,
      let logN = Self.workFactor(stanza.arguments[1])
    else { throw .stanzaMalformed(type: ScryptRecipient.stanzaType) }
    guard logN <= maximumLogN else { throw .workFactorTooHigh(logN) }
    return FileKey(unwrapping: stanza.body, with: try passphrase.wrappingKey(salt: salt, logN: logN))
  }

  /// A decimal number in its only spelling: `Int` alone would take `+10` and `010`.
  private static func workFactor(_ text: String) -> Int? {
    guard let number = Int(text), number > 0, String(number) == text else { return nil }
    return number
  }
}
