// The age v1 file format (age-encryption.org/v1): X25519 and scrypt recipients, armor, streaming.

/// Seals bytes in memory as one binary age file, of about 200 bytes more plus 16 per 64 KiB.
///
/// Throws `recipientsRefused` or `primitiveFailed`.
public func seal(_ plaintext: [UInt8], to recipients: [any Recipient]) throws(AgeError) -> [UInt8] {
  var file: [UInt8] = []
  file.reserveCapacity(ChunkCipher.sealedByteCount(plaintext.count) &+ 512)
  var sealer = try StreamSealer(to: recipients, into: &file)
  try sealer.push(plaintext, into: &file)
  try sealer.finish(into: &file)
  return file
}

/// Opens a whole binary age file in memory and returns its plaintext; nothing is returned unless all of it is sound.
///
/// Throws any `AgeError` but `keyMalformed`, `armorMalformed` and `recipientsRefused`.
public func open(_ file: [UInt8], with identities: [any Identity]) throws(AgeError) -> [UInt8] {
  var plaintext: [UInt8] = []
  plaintext.reserveCapacity(file.count)
  var opener = StreamOpener(with: identities)
  try opener.push(file, into: &plaintext)
  try opener.finish(into: &plaintext)
  return plaintext
}
