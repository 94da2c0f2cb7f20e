/// Why a copy could not be made, opened or proved.
public enum CopyFault: Error, Hashable, Sendable {
  /// The new file would stand in the notebook's own folder.
  case insideNotebook
  /// What stands under the name for unfinished work is not this program's, or another program is at work there.
  case inTheWay(String)
  /// The file is no age file.
  case notABackup
  /// The file was changed or cut in its first lines, which hold the keys.
  case damagedHeader
  /// The file was changed or cut at or after this byte of what it holds.
  case damaged(at: Int)
  /// The file opens, but holds something that is no part of a notebook; the name as far as it is known.
  case stranger(String)
  /// A key or passphrase of this backup is needed besides the words of the notebook.
  case otherKey
  /// What was written does not read back as it should; nothing was kept.
  case unproven(String)
  /// Another program changes the notebook faster than it can be copied.
  case changing
  /// The program was asked to end; nothing was left.
  case interrupted
}

/// How far a long copy has come.
public struct CopyProgress: Hashable, Sendable {
  /// What was done, in bytes or dossiers.
  public let done: Int
  /// What there is to do, in the same.
  public let total: Int

  /// 0 to 100.
  public var percent: Int { total > 0 ? min(100, max(0, Int(Double(done) / Double(total) * 100))) : 100 }
}
