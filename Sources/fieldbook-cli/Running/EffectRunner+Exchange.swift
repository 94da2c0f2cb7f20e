import Dispatch
import Fieldbook
import Notebook
import Vault

extension EffectRunner {
  /// Meets another copy beside the line, so that what is written meanwhile is saved within its second.
  ///
  /// Locking or leaving ends it as a pulled stick would: nothing is lost or half there.
  func sync(_ folder: String) {
    guard let vault else { return }
    do { try vault.seal() } catch { return mailbox.post(.notSynced(reason: words(for: error))) }
    // Handed over whole: after this line only the queue below touches it.
    nonisolated(unsafe) let beside = vault.beside()
    DispatchQueue(label: "meeting", qos: .userInitiated).async {
      do throws(VaultError) {
        var last = Progress(phase: .looking)
        let report = try beside.sync(with: folder) { progress in
          // A screen wants to know of steps, not of every piece of a file.
          guard progress.files != last.files || progress.phase != last.phase else { return }
          last = progress
          self.mailbox.post(.syncing(done: progress.files, total: progress.totalFiles))
        }
        self.mailbox.post(.synced(SyncOutcome(report), report.reading?.contents))
        self.queue.async {
          // What the study now says of files is needed by whoever writes next.
          do throws(VaultError) { try self.vault?.hearOfStudy() } catch {
            self.mailbox.post(.notSynced(reason: self.words(for: error)))
          }
        }
      } catch { self.mailbox.post(.notSynced(reason: self.words(for: error))) }
    }
  }

  /// Saves onto a stick what our own disk does not take.
  func deliver(_ operations: [Filed], _ mine: Set<DossierID>, _ folder: String) {
    guard let vault else { return }
    do {
      try vault.deliver(operations, private: mine, to: folder)
      mailbox.post(.delivered)
    } catch { mailbox.post(.notSynced(reason: words(for: error))) }
  }
}

extension SyncOutcome {
  /// The figures of a report.
  fileprivate init(_ report: SyncReport) {
    self.init()
    arrivals = report.arrivals.map { .init(who: $0.who, saves: $0.saves, entries: $0.operations) }
    closed = report.closedArrivals
    given = report.given.files
    twice = report.writtenTwice ?? 0
    awaitingErasure = report.awaitingErasure
    awaitingRedaction = report.awaitingRedaction
    damaged = report.findings.count(where: \.isDamage)
    strays = report.strays
  }
}
