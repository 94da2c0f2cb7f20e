import Fieldbook
import Vault

/// Photos, scans and recordings, a piece at a time: what is typed meanwhile is saved between two pieces.
extension EffectRunner {
  /// Seals a file into the notebook and tells how far it has come.
  func attach(_ request: AttachRequest) {
    guard let vault else { return }
    do {
      attaching = try vault.beginAttaching(NotebookPath.expanded(request.path), in: request.dossier)
      goOnAttaching(request, told: -1)
    } catch { refuse(error) }
  }

  private func goOnAttaching(_ request: AttachRequest, told: Int) {
    queue.async {
      // Locked or closed meanwhile: nothing of it is left, and nothing speaks of it.
      guard let attaching = self.attaching else { return }
      do throws(VaultError) {
        if let attached = try attaching.step() {
          self.attaching = nil
          return self.mailbox.post(.attached(request, file: attached.hash, bytes: attached.bytes))
        }
        self.goOnAttaching(request, told: self.tell(attaching.done, attaching.total, told))
      } catch { self.refuse(error) }
    }
  }

  /// Writes something attached as a new readable file.
  func writeOut(_ request: WriteOutRequest) {
    guard let vault else { return }
    do {
      let path = NotebookPath.expanded(request.path)
      let file = AttachedFile(hash: request.file, bytes: request.bytes)
      writingOut = try vault.beginWriting(file, of: request.dossier, to: path)
      goOnWriting(path, told: -1)
    } catch { refuse(error) }
  }

  private func goOnWriting(_ path: String, told: Int) {
    queue.async {
      guard let writing = self.writingOut else { return }
      do throws(VaultError) {
        if try writing.step() {
          self.writingOut = nil
          return self.mailbox.post(.writtenOut(path: path))
        }
        self.goOnWriting(path, told: self.tell(writing.done, writing.total, told))
      } catch { self.refuse(error) }
    }
  }

  private func refuse(_ error: VaultError) {
    attaching = nil
    writingOut = nil
    mailbox.post(.fileRefused(reason: words(for: error)))
  }

  /// Tells a new percentage, and no screen is painted for the same one twice.
  private func tell(_ done: Int, _ total: Int, _ told: Int) -> Int {
    let percent = total > 0 ? Int(Double(done) / Double(total) * 100) : 100
    if percent != told { mailbox.post(.fileProgress(percent: percent)) }
    return percent
  }
}
