import Age
import Notebook

/// Why the notebook on disk could not be opened or written.
public enum VaultError: Error, Hashable, Sendable {
  /// No slot opens with this passphrase, or the recovery text is another notebook's.
  case wrongPassphrase
  /// The text begins like a recovery text but its checksum is wrong: a letter was mistyped.
  case recoveryTextMistyped
  /// A new passphrase with nothing in it, or that is a recovery text.
  case unsuitablePassphrase
  /// The folder holds other things than a notebook, or is none.
  case notANotebook
  /// The folder is there, with nothing in it.
  case emptyFolder
  /// Something is there already, so nothing can be created.
  case alreadyExists
  /// The only slots left ask for 2^n scrypt rounds, more than is attempted: made for a stronger machine.
  case slotTooStrong(Int)
  /// Everything the study says about itself was written in a later format of this number.
  case newer(Int)
  /// Not a team code: 1 to 16 of `A-Z a-z 0-9 -`.
  case badTeamCode
  /// The recovery text opens no private dossier and can make none: that needs a member's own passphrase.
  case noOwnKey
  /// The key of this dossier does not open with this passphrase.
  case dossierClosed(DossierID)
  /// The dossier was erased; nothing is written into it again.
  case erased(DossierID)
  /// The study's own dossier cannot be erased.
  case notErasable
  /// The last passphrase stays: without one only the recovery text would open the notebook.
  case lastPassphrase
  /// No slot of that name.
  case noSuchPassphrase
  /// A copy could not be made, opened or proved.
  case copy(CopyFault)
  /// A folder that cannot be met as an exchange folder.
  case exchange(ExchangeRefusal)
  /// What was written to this path reads back differently: the stick or disk is failing.
  case unfaithful(String)
  /// A call to the system failed.
  case disk(FileFault)
  /// Encryption failed, when unlocking usually for want of memory; nothing was written.
  case sealing(AgeError)
}
