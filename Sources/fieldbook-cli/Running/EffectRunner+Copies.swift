import Fieldbook
import Vault

extension EffectRunner {
  /// Writes a copy for safe keeping; saves wait in line until it is done.
  func backup(to typed: String) {
    guard let vault else { return }
    let target = NotebookPath.expanded(typed)
    do {
      let report = try vault.backup(to: target)
      let damaged = report.damaged.count + report.unreadable.count
      mailbox.post(.backedUp(path: target, bytes: report.bytes, damaged: damaged))
    } catch { mailbox.post(.notBackedUp(reason: Complaint(error, at: target).text)) }
  }
}
