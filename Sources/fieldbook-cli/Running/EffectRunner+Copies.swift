import Dispatch
import Fieldbook
import Vault

extension EffectRunner {
  /// Writes a copy for safe keeping beside the line, so that what is written meanwhile is saved within its second.
  func backup(to typed: String) {
    guard let vault else { return }
    let target = NotebookPath.expanded(typed)
    // What this run saved is in the copy.
    do { try vault.seal() } catch { return mailbox.post(.notBackedUp(reason: words(for: error))) }
    // Handed over whole: after this line only the queue below touches it.
    nonisolated(unsafe) let beside = vault.beside()
    DispatchQueue(label: "backup", qos: .userInitiated).async {
      do throws(VaultError) {
        try beside.hearOfStudy()
        let report = try beside.backup(to: target)
        let damaged = report.damaged.count + report.unreadable.count
        self.mailbox.post(.backedUp(path: target, bytes: report.bytes, damaged: damaged))
      } catch { self.mailbox.post(.notBackedUp(reason: Complaint(error, at: target).text)) }
    }
  }
}
