import Notebook

/// How far a meeting with an exchange folder has come.
public struct Progress: Hashable, Sendable {
  /// What is being done.
  public enum Phase: Hashable, Sendable {
    /// Both sides are listed.
    case looking
    /// Files of the exchange folder come in.
    case taking
    /// What came is read.
    case reading
    /// Files go out.
    case giving
    /// What went out is read back.
    case checking
  }
  /// What is being done now.
  public var phase: Phase
  /// Files done in this phase.
  public var files = 0
  /// Files to be done in this phase; 0 while unknown.
  public var totalFiles = 0
  /// Bytes done in this phase.
  public var bytes = 0
  /// Bytes to be done in this phase.
  public var totalBytes = 0

  /// At the beginning of a phase.
  public init(phase: Phase, totalFiles: Int = 0, totalBytes: Int = 0) {
    self.phase = phase
    self.totalFiles = totalFiles
    self.totalBytes = totalBytes
  }
}

/// What a meeting with an exchange folder did.
public struct SyncReport: Sendable {
  /// What came of one writer.
  public struct Arrival: Hashable, Sendable {
    /// The team code.
    public let who: String
    /// Segments: each a visit's saves.
    public var saves = 0
    /// Things written in them.
    public var operations = 0
  }

  /// What came, by writer.
  public internal(set) var arrivals: [Arrival] = []
  /// Segments that came closed: another member's private entries, or of a later format.
  public internal(set) var closedArrivals = 0
  /// All files that came, and their bytes.
  public internal(set) var taken = (files: 0, bytes: 0)
  /// All files that went, and their bytes.
  public internal(set) var given = (files: 0, bytes: 0)
  /// Erased folders and files destroyed in the exchange folder.
  public internal(set) var destroyed = 0
  /// Fields that two people wrote differently, as of now; nil when nothing came or went, so nothing was read.
  public internal(set) var writtenTwice: Int?
  /// What others erased and what waits here for a yes to be destroyed.
  public internal(set) var awaitingErasure: Set<DossierID> = []
  /// Redactions by others that wait for a yes here; known when something came or went.
  public internal(set) var awaitingRedaction: Set<RecordID> = []
  /// What is damaged or cannot be opened; files of the exchange folder by their whole path.
  public internal(set) var findings: [Finding] = []
  /// Entries passed over in the exchange folder because they are nothing of a notebook.
  public internal(set) var strays = 0
  /// The notebook as it is now; nil when nothing came or went.
  public internal(set) var reading: Reading?

  /// How many erasures and redactions by others wait for a yes here.
  public var awaiting: Int { awaitingErasure.count + awaitingRedaction.count }

  /// Whether both sides already had everything.
  public var isNothingNew: Bool { taken.files == 0 && given.files == 0 && destroyed == 0 }
}
