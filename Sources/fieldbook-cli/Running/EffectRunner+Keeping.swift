import CPlatform
import Fieldbook
import Notebook
import Vault

/// What is not durable when a notebook is locked or left: operations, and soon nothing but encrypted files.
enum Keeping {
  /// As written, until they could be encrypted.
  case plain([Filed], onlyMine: Set<DossierID>)
  /// Finished files in memory.
  case sealed(SealedSaves)
}

extension EffectRunner {
  /// Turns operations into encrypted files in memory, lets all keys go, and tries to write the files.
  func keepSealed(_ operations: [Filed], _ mine: Set<DossierID>) {
    keeping = .plain(operations, onlyMine: mine)
    keepTrying()
  }

  /// Tries again to write what is kept.
  func keepTrying() {
    do throws(VaultError) {
      if case .plain(let operations, let mine) = keeping, let vault {
        keeping = .sealed(try vault.prepare(operations, private: mine))
        // Its other saves are durable, and sealed by the next opening.
        self.vault = nil
        fb_trim()
      }
      if case .plain(let operations, _) = keeping, let writer {
        keeping = .sealed(try writer.prepare(operations))
        self.writer = nil
      }
      if case .sealed(var saves) = keeping {
        defer { keeping = .sealed(saves) }
        try saves.write()
      }
      keeping = nil
      mailbox.post(.kept)
    } catch { mailbox.post(.notKept(reason: words(for: error))) }
  }
}
