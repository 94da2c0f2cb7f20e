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
  case exported(path: String, files: Int)
  /// Tables could not be written; the reason in plain words.
  case notExported(reason: String)
  /// The recovery sheet, as asked for with the passphrase.
  case recoverySheet(String)

  // Photos, scans and recordings.
  /// A file is sealed in the notebook, under this name, of so many bytes; its record is to be written.
  case attached(AttachRequest, file: String, bytes: Int)
  /// So many percent of what is on its way are done.
  case fileProgress(percent: Int)
  /// Something attached was written to this path.
  case writtenOut(path: String)
  /// Nothing was taken in or written out; the reason in plain words.
  case fileRefused(reason: String)

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

  /// An opened notebook.
  public init(contents: Contents, pen: Pen, name: String, damage: [String] = [], lastSaved: Moment? = nil) {
    self.contents = contents
    self.pen = pen
    self.name = name
    self.damage = damage
    self.lastSaved = lastSaved
  }
}

/// Why a notebook did not open.
public enum Refusal: Hashable, Sendable {
  /// These are not the words; the next try is possible after so many seconds.
  case wrongWords(waitSeconds: Int)
  /// Anything else, in plain words with the next step.
  case impossible(String)
}
