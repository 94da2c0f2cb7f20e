import Age
import Notebook
import Synchronization

/// A slot of the notebook in the header of its backup, so that a passphrase opens it.
///
/// To age it is a stanza of a type it does not know, which every reader passes over; it gives nobody a way to the
/// file key but through the notebook identity inside.
struct SlotStanza: Recipient {
  /// The first word of the stanza; its argument is the SHA-256 of the body, which is a slot's age file.
  static let type = "fieldbook-slot"
  /// The bytes of the slot.
  let slot: [UInt8]

  func wrap(_ fileKey: FileKey) throws(AgeError) -> [Stanza] {
    [Stanza(type: Self.type, arguments: [sha256(slot)], body: slot)]
  }
}

/// Opens a backup with a passphrase, by the slots in its header.
final class SlotsInHeader: Identity {
  private let passphrase: ScryptIdentity
  private let opened = Mutex<Keyring?>(nil)
  private let damage = Mutex(false)

  /// Tries this passphrase on slots that ask for no more work than is allowed.
  init(_ passphrase: Passphrase, maximumLogN: Int) {
    self.passphrase = ScryptIdentity(passphrase, maximumLogN: maximumLogN)
  }

  /// The secrets in the slot that opened; nil when none did.
  var keyring: Keyring? { opened.withLock { $0 } }

  /// Whether a slot is not what its stanza says, or opened without leading to the file key.
  var isDamaged: Bool { damage.withLock { $0 } }

  func unwrap(_ stanzas: [Stanza]) throws(AgeError) -> FileKey? {
    var refusal: AgeError?
    for stanza in stanzas where stanza.type == SlotStanza.type {
      if stanza.arguments != [sha256(stanza.body)] { damage.withLock { $0 = true } }
      do {
        var text = try Age.open(stanza.body, with: [passphrase])
        defer { Secret.erase(&text) }
        guard let keyring = Keyring(slot: text), let fileKey = try keyring.notebook.unwrap(stanzas) else {
          damage.withLock { $0 = true }
          continue
        }
        opened.withLock { $0 = keyring }
        return fileKey
      } catch {
        switch error {
        // Too little memory, or a stronger machine's slot, must not look like a wrong passphrase.
        case .workFactorTooHigh, .primitiveFailed: refusal = error
        default: break
        }
      }
    }
    if let refusal { throw refusal }
    return nil
  }
}

/// Notes what a header says without opening anything.
final class HeaderGlance: Identity {
  private let found = Mutex<[Stanza]>([])

  /// The stanzas of the header; empty when none was met.
  var stanzas: [Stanza] { found.withLock { $0 } }

  func unwrap(_ stanzas: [Stanza]) throws(AgeError) -> FileKey? {
    found.withLock { $0 = stanzas }
    return nil
  }
}
