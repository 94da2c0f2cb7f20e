import Canvas
import Notebook
import Tables

/// Something that happened.
public enum Event: Hashable, Sendable {
  /// A key, a paste, a new window size, or the end of the terminal.
  case input(Input)
  /// The clock now says this.
  case time(Moment)
  /// The machine slept, or its lid was closed.
  case woke
  /// So many percent of the battery are left; nil while it is well filled, charging, or not there.
  case battery(Int?)
  /// Everything saved in this visit was sealed.
  case sealed
  /// A notebook was opened or made.
  case opened(Opening)
  /// The words did not open the notebook.
  case refused(Refusal)
  /// A save with this number is durable.
  case saved(Int)
  /// A save with this number failed; the reason in plain words.
  case notSaved(Int, reason: String)
  /// Something could not be erased, or put in order after a crash; the reason in plain words.
  case notErased(reason: String)
  /// Words to open a new notebook were drawn.
  case passphraseOffered([String])
  /// So many percent of the tables on their way out are written.
  case exporting(percent: Int)
  /// Tables were written to this folder.
  ///
  /// `log` is the note that they go out, `hashes` the SHA-256 of each file by its name, `sizes` its bytes.
  case exported(path: String, log: RecordID, hashes: [String: String], sizes: [String: Int] = [:])
  /// Tables could not be written; the reason in plain words, and the note that they were to go out.
  case notExported(reason: String, log: RecordID? = nil)
  /// A place that was named cannot take tables; the reason in plain words.
  case placeRefused(reason: String)
  /// The words that were given open the notebook.
  case confirmed
  /// The recovery sheet, as asked for with the passphrase.
  case recoverySheet(String)
  /// So many of so many files came and went; 0 while unknown.
  case syncing(done: Int, total: Int)
  /// Another copy was met; the notebook as it is now, nil when nothing came.
  case synced(SyncOutcome, Contents?)
  /// The copies did not meet, or nothing was saved there; the reason in plain words.
  case notSynced(reason: String)
  /// What the disk did not take is durable in the folder named.
  case delivered
  /// A copy for safe keeping stands in this file; how many of its files were damaged before.
  case backedUp(path: String, bytes: Int, damaged: Int)
  /// A copy could not be written; the reason in plain words.
  case notBackedUp(reason: String)

  // Taking back
  /// What was erased or left out is gone; the names of files here that still hold a word of it.
  case forgotten(left: [String])

  // Secret words
  /// What a word is known by again; the word itself is gone.
  case wordMarked(String, interview: RecordID)
  /// The people heard whose word was said.
  case wordOwners([RecordID])
  /// A word could not be kept or looked for; the reason in plain words.
  case wordFailed(reason: String)

  // Locked or left while the disk takes nothing
  /// What was kept encrypted in memory is durable.
  case kept
  /// What is kept encrypted in memory could not be written; the reason in plain words.
  case notKept(reason: String)

  /// The room of a session was not opened; the reason in plain words.
  case sessionRefused(reason: String)

  // Surroundings
  /// Something about the machine or a place that may betray what is written.
  case remark(RemarkWord)

  // Photos, scans and recordings.
  /// A file is sealed in the notebook, under this name, of so many bytes; its record is to be written.
  case attached(AttachRequest, file: String, bytes: Int)
  /// So many percent of what is on its way are done.
  case fileProgress(percent: Int)
  /// Something attached was written to this path.
  case writtenOut(path: String)
  /// Nothing was taken in or written out; the reason in plain words.
  case fileRefused(reason: String)

  // A list made elsewhere.
  /// A list was read.
  case listRead(BroughtTable)
  /// A list could not be read.
  case listRefused(ListRefusal, path: String)

  /// What all views of what was heard are counted from was read.
  case findingsRead(Findings)

  // Names kept apart.
  /// Room for names was made; they are sealed to this.
  case namesMade(recipient: String)
  /// Lines were sealed; the request comes back without them.
  case namesSealed(SealRequest, sealed: [SealedName.Part: String])
  /// Sealed lines in the clear, without those that these words do not open.
  case namesRead([RecordID: [SealedName.Part: String]])
  /// Nothing was made, sealed or read; the reason in plain words, nil for wrong words.
  case namesRefused(reason: String?)
}

/// What an opened notebook brings with it.
public struct Opening: Hashable, Sendable {
  /// The notebook folded.
  public var contents: Contents
  /// What writes in this session.
  public var pen: Pen
  /// The folder's own name, without ending.
  public var name: String
  /// Files that could not be read, each with the reason.
  public var damage: [String]
  /// When something was last saved, nil for a new notebook.
  public var lastSaved: Moment?
  /// Dossiers another copy erased, and what it left out: hidden already, destroyed here after a yes.
  public var awaitingErasure: Set<DossierID>
  /// The records that say what another copy left out.
  public var awaitingRedaction: Set<RecordID>
  /// What about the machine or the folder may betray what is written, the gravest first.
  public var remarks: [RemarkWord]

  /// An opened notebook.
  public init(
    contents: Contents, pen: Pen, name: String, damage: [String] = [], lastSaved: Moment? = nil,
    awaitingErasure: Set<DossierID> = [], awaitingRedaction: Set<RecordID> = [], remarks: [RemarkWord] = []
  ) {
    self.contents = contents
    self.pen = pen
    self.name = name
    self.damage = damage
    self.lastSaved = lastSaved
    self.awaitingErasure = awaitingErasure
    self.awaitingRedaction = awaitingRedaction
    self.remarks = remarks
  }
}

/// Why a notebook did not open.
public enum Refusal: Hashable, Sendable {
  /// These are not the words; the next try is possible after so many seconds.
  case wrongWords(waitSeconds: Int)
  /// Anything else, in plain words with the next step.
  case impossible(String)
}

/// Why a list made elsewhere was not read.
public enum ListRefusal: Hashable, Sendable {
  /// The system does not give it out, in its own words.
  case cannotRead(String)
  /// It is no table, or too large a one.
  case noTable(BroughtTable.Failure)
}
