import Fieldbook
import Notebook
import Vault

extension EffectRunner {
  /// Takes out what some operations wrote, then looks whether any of these words is left, and says where.
  func redact(_ operations: [DossierID: Set<OperationID>], _ words: [String]) {
    guard let vault else { return }
    do { try vault.redact(operations) } catch { mailbox.post(.notErased(reason: self.words(for: error))) }
    do {
      mailbox.post(.forgotten(left: try vault.holds(words)))
    } catch { mailbox.post(.notErased(reason: self.words(for: error))) }
  }

  /// Destroys here what another copy erased or left out.
  func agree() {
    do { try vault?.agree() } catch { mailbox.post(.notErased(reason: words(for: error))) }
  }
}
