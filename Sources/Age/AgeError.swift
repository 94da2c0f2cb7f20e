/// Why an age text or file was refused, with the facts a message can be made from.
public enum AgeError: Error, Hashable, Sendable {
  /// The text is not an age key of the wanted kind: wrong prefix, case, checksum or length.
  case keyMalformed
  /// None of the identities opens any stanza: another key or passphrase is needed.
  case noMatch
  /// Not an age file, one of another version, or one cut short or altered in its header; lines count from 1.
  case headerMalformed(line: Int)
  /// A stanza of a type the identity handles breaks the rules of that type.
  case stanzaMalformed(type: String)
  /// The header was altered after sealing: its HMAC does not agree with the file key.
  case macMismatch
  /// The ASCII armor breaks the rules; lines count from 1.
  case armorMalformed(line: Int)
  /// The payload was altered, cut short or added to; chunks of 64 KiB count from 0.
  case payloadDamaged(chunk: UInt64)
  /// The passphrase stanza asks for 2^n scrypt rounds, more than this reader accepts: it was not attempted.
  case workFactorTooHigh(Int)
  /// Nobody to seal to, thousands, or a passphrase together with another recipient, which the format forbids.
  case recipientsRefused
  /// The cryptographic library refused, for scrypt usually for want of memory; the text names the primitive.
  case primitiveFailed(String)
}
