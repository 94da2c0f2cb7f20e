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
  /// Blank the screen, seal, and start the program anew with nothing but a session in memory.
  case holdSession(Handover)
  /// Seal, clear the screen and leave.
  case quit
  /// Seal what this visit saved, and go on.
  case seal
  /// Write the team's tables to a new folder.
  case export(ExportRequest)
  /// Look whether a place, as typed, can take tables, before any are made.
  case lookAtPlace(String, isSealed: Bool)
  /// Look whether these words open the notebook, before something leaves.
  case confirm(passphrase: String)
  /// Show the recovery sheet after the words were typed again.
  case recoverySheet(passphrase: String)
  /// Meet another copy in this folder, as typed.
  case sync(String)
  /// Save these operations in this folder, because the notebook's own disk takes nothing.
  case deliver([Filed], onlyMine: Set<DossierID>, path: String)
  /// Write a copy for safe keeping into this new file, as typed.
  case backup(String)

  // Taking back
  /// Take the values out of these operations for good, then look whether any of these words is left anywhere.
  case redact([DossierID: Set<OperationID>], words: [String])
  /// Destroy here too what another copy erased or left out.
  case agree

  // Secret words
  /// Make of a word, as typed, what it is known by again; `beside` is what is kept of the others.
  case keepWord(String, interview: RecordID, respondent: RecordID, beside: [String])
  /// Look whose word this is, among what is kept for each person heard.
  case findWord(String, among: [RecordID: Set<String>])

  // Locked or left while the disk takes nothing
  /// Make finished encrypted files of these in memory, let go of everything that can read, and write them.
  case keepSealed([Filed], onlyMine: Set<DossierID>)
  /// Try again to write what is kept encrypted in memory.
  case keepTrying

  // Photos, scans and recordings.
  /// Seal a file into the notebook; progress is told, and saves go on meanwhile.
  case attach(AttachRequest)
  /// Write something attached as a new readable file.
  case writeOut(WriteOutRequest)

  /// Read a list made elsewhere, at this path as typed.
  case readList(path: String)

  /// Read what all views of what was heard are counted from, beside the screen.
  case readFindings(Findings)

  // Names kept apart.
  /// Make room for names, opened by these words alone.
  case makeNames(words: String)
  /// Make room for names sealed to a key that is elsewhere, by what it gives out.
  case takeNamesRecipient(String)
  /// Seal lines for their owner.
  case sealNames(SealRequest)
  /// Read sealed lines.
  case readNames(ReadRequest)
  /// Forget what opens names.
  case closeNames
}

/// Where the team's tables go and for what.
public struct ExportRequest: Hashable, Sendable {
  /// The new folder, as typed.
  public var path: String
  /// What is written, exactly as it was looked at and noted.
  public var plan: ExportPlan
  /// The note that it goes out, durable before this is asked for.
  public var log: RecordID
  /// The words that will open the one encrypted file; nil for files anybody can read.
  public var words: String?

  /// True for spreadsheets, false for analysis programs.
  public var forSpreadsheet: Bool { plan.dialect == .spreadsheet }

  /// A request.
  public init(path: String, plan: ExportPlan, log: RecordID, words: String? = nil) {
    self.path = path
    self.plan = plan
    self.log = log
    self.words = words
  }
}
