import Age
import Notebook

/// The secrets of one opened notebook: what every dossier key is sealed to, and the member's own.
struct Keyring: Sendable {
  /// Opens every dossier but the private ones of others.
  let notebook: X25519Identity
  /// The member's own; nil when opened with the recovery text.
  let own: X25519Identity?
  /// The member's team code; nil when opened with the recovery text.
  let who: String?

  /// In the order in which to try them.
  var identities: [X25519Identity] { [notebook] + (own.map { [$0] } ?? []) }

  // MARK: - As a slot

  /// The plaintext of a slot: an age identity file that says whose it is.
  static func slotText(notebook: X25519Identity, own: X25519Identity, who: String) -> [UInt8] {
    Array("# who: \(who)\n# the notebook, then this member's own\n\(notebook.text)\n\(own.text)\n".utf8)
  }

  /// Reads a slot's plaintext; nil when it is not one.
  init?(slot bytes: [UInt8]) {
    var who: String?
    var found: [X25519Identity] = []
    for line in bytes.split(separator: 0x0A) {
      let text = String(decoding: line, as: UTF8.self)
      if text.hasPrefix("# who: ") {
        who = String(text.dropFirst(7))
      } else if !text.hasPrefix("#"), let identity = try? X25519Identity(text: text) {
        found.append(identity)
      }
    }
    guard let who, Keyring.isTeamCode(who), found.count >= 2 else { return nil }
    self.init(notebook: found[0], own: found[1], who: who)
  }

  /// The secrets themselves.
  init(notebook: X25519Identity, own: X25519Identity?, who: String?) {
    self.notebook = notebook
    self.own = own
    self.who = who
  }

  /// Whether a text can stand for a member of the team: 1 to 16 of `A-Z a-z 0-9 -`.
  static func isTeamCode(_ text: String) -> Bool {
    (1...16).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}

/// The key of one dossier as a file: an age identity file that says whose it is.
enum KeyFile {
  private static let label = "# dossier: "
  /// The lengths key files have in bytes: with the dossier's id in them, and as the first version wrote them.
  static let sizes: Set<Int> = [313, 275]

  /// The dossier's id in a comment, then its identity.
  static func text(_ identity: X25519Identity, of id: DossierID) -> [UInt8] {
    Array("\(label)\(id.text)\n\(identity.text)\n".utf8)
  }

  /// The identity in an opened key file; nil when there is none, or when it is another dossier's, put here by mistake.
  static func identity(in bytes: [UInt8], of id: DossierID) -> X25519Identity? {
    var lines = bytes.split(separator: 0x0A)[...]
    // The first version wrote the identity alone.
    if lines.first?.first == UInt8(ascii: "#") {
      guard lines.removeFirst().elementsEqual((label + id.text).utf8) else { return nil }
    }
    return lines.first.flatMap { try? X25519Identity(text: String(decoding: $0, as: UTF8.self)) }
  }
}
