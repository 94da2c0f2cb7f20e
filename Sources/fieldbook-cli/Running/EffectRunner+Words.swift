import Dispatch
import Fieldbook
import Notebook
import Vault

/// Secret words: stretched away from the line of effects, so that nothing typed meanwhile waits to be saved.
extension EffectRunner {
  /// Makes of a word what it is known by again; the word goes no further.
  func keepWord(_ word: String, _ interview: RecordID, _ respondent: RecordID, _ known: [String]) {
    stretch { () throws(VaultError) in
      .wordMarked(try SecretWord(typed: word).mark(for: respondent, beside: known), interview: interview)
    }
  }

  /// Looks whose word it is.
  func findWord(_ word: String, _ kept: [RecordID: Set<String>]) {
    stretch { () throws(VaultError) in .wordOwners(try SecretWord(typed: word).owners(among: kept)) }
  }

  private func stretch(_ work: @escaping @Sendable () throws(VaultError) -> Event) {
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      do throws(VaultError) { mailbox.post(try work()) } catch {
        queue.async { self.mailbox.post(.wordFailed(reason: self.words(for: error))) }
      }
    }
  }
}
