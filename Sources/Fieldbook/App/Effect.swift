import Notebook
import Tables

/// Something to be done outside; its result comes back as an event.
public enum Effect: Hashable, Sendable {
  /// Open the notebook with these words.
  case unlock(String)
  /// Draw words (or digits) for a new notebook.
  case offerPassphrase(digits: Bool)
  /// Make a notebook of this title, in this language, opened by these words.
  case create(title: String, language: Language, passphrase: String)
  /// Write these operations durably and say so with the number; dossiers named are their author's alone.
  case save([Filed], number: Int, onlyMine: Set<DossierID>)
  /// Destroy the key and files of a dossier.
  case erase(DossierID)
  /// Blank the screen, seal, and start the program anew at the unlock screen.
  case lock
  /// Seal, clear the screen and leave.
  case quit
  /// Write the team's tables to a new folder.
  case export(ExportRequest)
  /// Show the recovery sheet after the words were typed again.
  case recoverySheet(passphrase: String)

  // Locked or left while the disk takes nothing
  /// Make finished encrypted files of these in memory, let go of everything that can read, and write them.
  case keepSealed([Filed], onlyMine: Set<DossierID>)
  /// Try again to write what is kept encrypted in memory.
  case keepTrying
}

/// Where the team's tables go and for what.
public struct ExportRequest: Hashable, Sendable {
  /// The new folder, as typed.
  public var path: String
  /// True for spreadsheets, false for analysis programs.
  public var forSpreadsheet: Bool

  /// A request.
  public init(path: String, forSpreadsheet: Bool) {
    self.path = path
    self.forSpreadsheet = forSpreadsheet
  }
}
