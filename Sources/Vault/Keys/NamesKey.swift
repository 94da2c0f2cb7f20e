import Age

/// The secret that opens names kept apart, as it stands in a slot of its own.
enum NamesKey {
  /// What the study calls the owner of such a slot; no member can have this number, which has no spaces.
  static let owner = "names kept apart"
  private static let mark = "# names kept apart"

  /// The plaintext of the slot: an age identity file that says what it is, and is no member's.
  static func text(_ identity: X25519Identity) -> [UInt8] { Array("\(mark)\n\(identity.text)\n".utf8) }

  /// The identity in a slot's plaintext; nil in a member's.
  static func identity(slot bytes: [UInt8]) -> X25519Identity? {
    guard bytes.starts(with: Array((mark + "\n").utf8)) else { return nil }
    return identity(in: bytes)
  }

  /// The first identity in an age identity file, as `age-keygen` writes it.
  static func identity(in bytes: [UInt8]) -> X25519Identity? {
    for line in bytes.split(separator: 0x0A) {
      var line = line
      if line.last == 0x0D { line.removeLast() }
      if let identity = try? X25519Identity(text: String(decoding: line, as: UTF8.self)) { return identity }
    }
    return nil
  }
}

/// Reads names kept apart for as long as somebody holds it; the secret is zeroed when it is let go.
public final class NamesReader: Sendable {
  private let identity: X25519Identity

  /// Holds an opened secret.
  init(_ identity: X25519Identity) { self.identity = identity }

  /// The words in one sealed line, in UTF-8; the caller zeroes them. Throws `notNames`.
  public func open(_ armored: String) throws(VaultError) -> [UInt8] {
    do { return try Age.open(Armor.decode(armored), with: [identity]) } catch { throw .notNames }
  }
}
