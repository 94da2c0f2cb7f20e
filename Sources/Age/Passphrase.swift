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
  func wrappingKey(salt: [UInt8], logN: Int) throws(AgeError) -> SymmetricKey {
    try stretched(salt: ScryptRecipient.label + salt, logN: logN)
  }

  /// 32 bytes of scrypt with 2^logN rounds, block size 8, one lane; throws `primitiveFailed`.
  public func stretched(salt: [UInt8], logN: Int) throws(AgeError) -> SymmetricKey {
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
