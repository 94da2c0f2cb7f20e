import Age
import Notebook

/// What a backup is sealed to.
public enum BackupLock: Sendable {
  /// The notebook itself: any of its passphrases and the recovery text open it.
  case notebook
  /// A passphrase of its own, as typed. Inside, the notebook is still closed by its own.
  case passphrase([UInt8])
  /// Someone's age key. Inside, the notebook is still closed by its own passphrases.
  case recipient(X25519Recipient)
}

/// What opens a backup that is not sealed to the notebook itself.
public enum BackupKey: Sendable {
  /// A passphrase of its own, as typed.
  case passphrase([UInt8])
  /// Age identities.
  case identities([X25519Identity])
}

/// What opens a backup file, as its first lines say.
public enum BackupNeed: Hashable, Sendable {
  /// A passphrase of the notebook, or its recovery text.
  case notebook
  /// A passphrase of the file's own.
  case passphrase
  /// An age identity: somebody's, or the recovery text.
  case identity
}

/// What went into a backup.
public struct BackupReport: Hashable, Sendable {
  /// The length of the age file in bytes.
  public let bytes: Int
  /// Files in it.
  public let files: Int
  /// Dossiers in it, the study's own among them.
  public let dossiers: Int
  /// Files that do not match their names and went in as they are.
  public let damaged: [String]
  /// Files the disk did not give, which are not in it.
  public let unreadable: [String]
  /// Saves of other runs that were not sealed, and so are not in it.
  public let unsealed: Int

  /// Whether everything of the notebook went in sound.
  public var isWhole: Bool { damaged.isEmpty && unreadable.isEmpty }
}

/// What came out of a backup.
public struct RestoreReport: Sendable {
  /// Files written and read back.
  public let files: Int
  /// Their bytes.
  public let bytes: Int
  /// What looking at every file with the keys showed; what it names was so when the backup was made.
  public let verdict: Verdict
}

/// The names inside a backup's archive.
enum BackupNames {
  /// Everything lies in one folder, so that unpacking by hand litters nothing and gives a notebook.
  static let root = "notebook.fieldbook"

  /// Whether a name inside `root` is one that a notebook's folder can have; a file's, or a folder's.
  static func isPart(_ name: String, isFolder: Bool) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if isFolder {
      switch parts.count {
      case 1: return ["slots", "dossiers"].contains(name)
      case 2: return parts[0] == "dossiers" && DossierID(parts[1]) != nil
      case 3: return parts[0] == "dossiers" && DossierID(parts[1]) != nil && ["log", "files"].contains(parts[2])
      default: return false
      }
    }
    switch parts.count {
    case 1: return name == "README.txt"
    case 2: return parts[0] == "slots" && Layout.hash(in: parts[1]) != nil
    case 3:
      return parts[0] == "dossiers" && DossierID(parts[1]) != nil && ["key-1.age", "key-2.age"].contains(parts[2])
    case 4:
      return parts[0] == "dossiers" && DossierID(parts[1]) != nil && ["log", "files"].contains(parts[2])
        && Layout.hash(in: parts[3]) != nil
    default: return false
    }
  }

  /// The hash a file should have by its name; nil for the few that are not named so.
  static func hash(of name: String) -> String? {
    name.split(separator: "/").last.flatMap { Layout.hash(in: String($0)) }
  }
}
