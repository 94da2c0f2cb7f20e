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
  /// Tables were written to this folder.
  ///
  /// `log` is the note that they go out, `hashes` the SHA-256 of each file by its name.
  case exported(path: String, log: RecordID, hashes: [String: String])
  /// Tables could not be written; the reason in plain words, and the note that they were to go out.
  case notExported(reason: String, log: RecordID? = nil)
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

  /// An opened notebook.
  public init(
    contents: Contents, pen: Pen, name: String, damage: [String] = [], lastSaved: Moment? = nil,
    awaitingErasure: Set<DossierID> = [], awaitingRedaction: Set<RecordID> = []
  ) {
    self.contents = contents
    self.pen = pen
    self.name = name
    self.damage = damage
    self.lastSaved = lastSaved
    self.awaitingErasure = awaitingErasure
    self.awaitingRedaction = awaitingRedaction
  }
}

/// Why a notebook did not open.
public enum Refusal: Hashable, Sendable {
  /// These are not the words; the next try is possible after so many seconds.
  case wrongWords(waitSeconds: Int)
  /// Anything else, in plain words with the next step.
  case impossible(String)
}
