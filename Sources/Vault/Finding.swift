import Notebook

/// Something about one file of the notebook that a person should know.
public struct Finding: Hashable, Sendable {
  /// What is the matter.
  public enum Kind: Hashable, Sendable {
    /// The system does not give the file; its errno.
    case unreadable(Int32)
    /// The file does not match its name, or does not open with its key: changed or cut since it was written.
    case altered
    /// It opens, but what is in it is not what should be.
    case malformed
    /// Written in a later format of this number; left untouched.
    case newer(Int)
    /// Named by the study and not there: who named it, and when by their clock, in seconds since 1970.
    case missing(who: String, at: Int?)
    /// A page of the folder itself is not there.
    case absent
    /// The other copy of this key is good; this one is not.
    case oneGoodKey
    /// The two copies of this dossier's key differ; which is good, only a passphrase can tell.
    case keysDiffer
    /// Neither copy of this dossier's key opens: what it holds cannot be read here.
    case noGoodKey
    /// Erased in this folder, and here again.
    case reappeared
    /// Two different operations of one number.
    case twoOperations(OperationID)
    /// A file that does not belong here, for example a copy made by a syncing program.
    case stray
    /// A photo, scan or recording no record speaks of: adding it was interrupted. It does no harm.
    case unspoken
    /// The study names a passphrase that this copy lacks: removed by hand, or added in another copy.
    case absentPassphrase(who: String)
  }

  /// The file or folder, from the notebook's folder on.
  public let file: String
  /// What is the matter with it.
  public let kind: Kind

  /// Whether something is lost or may be; the rest is only worth knowing.
  public var isDamage: Bool {
    switch kind {
    case .stray, .newer, .unspoken, .absentPassphrase: false
    default: true
    }
  }
}

/// A run whose saves have not become segments yet: another program's just now, or one that crashed.
public struct UnsealedRun: Hashable, Sendable {
  /// The run.
  public let session: SessionID
  /// Whether a program still holds it.
  public let isLive: Bool
  /// How many save files were read.
  public let saves: Int
  /// The writer's clock at its last operation, seconds since 1970; nil when none could be read.
  public let latest: Int?
  /// The dossiers it wrote to.
  public let dossiers: Set<DossierID>
}

/// Everything read from a notebook's folder.
public struct Reading: Sendable {
  /// What the operations say.
  public let contents: Contents
  /// Damage and other things worth knowing, by file.
  public let findings: [Finding]
  /// Runs whose saves are not sealed yet, this one aside; what they saved is in the contents.
  public let unsealed: [UnsealedRun]
  /// Private dossiers this passphrase does not open, and who keeps them.
  public let closed: [DossierID: String]
  /// Dossiers erased by a colleague and still in this folder: hidden, until someone here agrees to destroy them.
  public let awaitingErasure: Set<DossierID>
  /// Records of what a colleague took out and this folder still holds: hidden, until someone here agrees.
  public let awaitingRedaction: Set<RecordID>
  /// The writer's clock at the last thing written, seconds since 1970; nil when nothing was.
  public let latest: Int?
}

/// The outcome of looking at every file.
public struct Verdict: Sendable {
  /// Damage and other things worth knowing, by file.
  public let findings: [Finding]
  /// Runs whose saves are not sealed yet.
  public let unsealed: [UnsealedRun]
  /// Dossiers looked at.
  public let dossiers: Int
  /// Segments looked at.
  public let segments: Int
  /// Operations in them, 0 without a passphrase.
  public let operations: Int

  /// Whether nothing is damaged; the newest files of an only copy can be gone without any trace.
  public var isSound: Bool { !findings.contains(where: \.isDamage) }
}
