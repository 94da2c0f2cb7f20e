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

  // Locked or left while the disk takes nothing
  /// What was kept encrypted in memory is durable.
  case kept
  /// What is kept encrypted in memory could not be written; the reason in plain words.
  case notKept(reason: String)

  // Surroundings
  /// Something about the machine or a place that may betray what is written.
  case remark(RemarkWord)
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
  /// What about the machine or the folder may betray what is written, the gravest first.
  public var remarks: [RemarkWord]

  /// An opened notebook.
  public init(
    contents: Contents, pen: Pen, name: String, damage: [String] = [], lastSaved: Moment? = nil,
    remarks: [RemarkWord] = []
  ) {
    self.contents = contents
    self.pen = pen
    self.name = name
    self.damage = damage
    self.lastSaved = lastSaved
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
