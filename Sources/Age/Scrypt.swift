import Crypto
import CryptoExtras
import Foundation

/// A passphrase's bytes as typed, nothing normalised; zeroed when the last copy is freed.
public struct Passphrase: Sendable {
  private let bytes: SymmetricKey

  /// Copies the bytes; the caller erases its own.
  public init(_ bytes: some ContiguousBytes) {
    self.bytes = SymmetricKey(data: bytes)
  }

  /// The wrapping key at this cost, about 0.6 s and 270 MiB for log N 18; throws `primitiveFailed`.
  fileprivate func wrappingKey(salt: [UInt8], logN: Int) throws(AgeError) -> SymmetricKey {
    let salt = ScryptRecipient.salt + salt
    do {
      return try bytes.withUnsafeBytes {
        // swift-crypto force-unwraps the password's address.
        guard $0.baseAddress != nil else { throw AgeError.primitiveFailed("scrypt") }
        return try KDF.Scrypt.deriveKey(
          from: $0, salt: salt, outputByteCount: 32, rounds: 1 << logN, blockSize: 8, parallelism: 1)
      }
    } catch {
      throw .primitiveFailed("scrypt")
    }
  }
}

/// A passphrase as the sole recipient of a file.
public struct ScryptRecipient: Recipient {
  static let stanzaType = "scrypt"
  static let salt = Array("age-encryption.org/v1/scrypt".utf8)
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

// MARK: - The other end

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

/// This many bytes from the system's random source.
func randomBytes(_ count: Int) -> [UInt8] {
  var source = SystemRandomNumberGenerator()
  return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &source) }
}
