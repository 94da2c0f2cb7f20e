import Age
import Dispatch
import Notebook
import Synchronization

/// One look at all files of a notebook: what opens, what does not, and why. Writes nothing.
struct Survey: Sendable {
  /// What to look with, and how closely.
  struct Glass: Sendable {
    /// Where things lie.
    let layout: Layout
    let files: any FileSystem
    /// How many threads may read at once.
    let threads: Int
    /// Nil looks without a passphrase: names, hashes and copies of keys only.
    let keyring: Keyring?
    /// Compares every file with its name and every key with its copy.
    let isThorough: Bool
  }

  /// A segment with the hash in its name.
  struct Named: Sendable {
    /// The name, which is the SHA-256 of its bytes.
    let hash: String
    /// What it holds.
    let segment: Segment
  }

  /// What was looked with.
  let glass: Glass
  /// The keys that opened.
  private(set) var keys: [DossierID: X25519Identity] = [:]
  /// Segments read, by dossier; a dossier without any is there with none.
  var segments: [DossierID: [Named]] = [:]
  /// The hashes in the names of all segments, whether they open or not.
  private(set) var hashes: Set<String> = []
  /// Folders of dossiers none of whose keys opened.
  private(set) var closed: Set<DossierID> = []
  /// Runs with saves, this one's own among them.
  private(set) var runs: [Run] = []
  /// Whether the study's dossier has any segment, readable or not.
  let hasStudy: Bool
  /// What is the matter so far.
  var findings: [Finding] = []
  /// Segments that hold in plain what was taken out; known after `fold`.
  var plain: [DossierID: Set<String>] = [:]
  /// Operations that were taken out and are here in plain, in segments or saves; known after `fold`.
  var plainOperations: [DossierID: Set<OperationID>] = [:]

  /// Looks at everything; throws only when the list of dossiers itself cannot be had.
  init(_ glass: Glass, without own: SessionID? = nil) throws(FileFault) {
    self.glass = glass
    // Saves before segments: a save that goes meanwhile is then met again as a segment.
    let (waiting, faults) = glass.files.saves(glass.layout, without: own)
    // The study's list before all others: what it names was there before, so nothing sealed meanwhile seems missing.
    let study = (try? glass.files.names(in: glass.layout.log(.notebook)))?.sorted() ?? []
    hasStudy = study.contains { Layout.hash(in: $0) != nil }
    let names = try glass.files.names(in: glass.layout.dossiers).sorted()
    let ids = names.compactMap { DossierID($0) }.filter { $0 != .notebook }
    if glass.isThorough {
      for name in names where DossierID(name) == nil { note(glass.layout.dossiers + "/" + name, .stray) }
    }
    let part = DossierReading(.notebook, glass)
    let size = 64
    let pieces = (study.count + size - 1) / size
    let key = part.key
    let found = inParallel(pieces + ids.count, threads: glass.threads) { index in
      guard index < pieces else { return DossierReading(whole: ids[index - pieces], glass) }
      var piece = DossierReading(.notebook, key: key, glass)
      piece.readSegments(study[(index * size)..<min(study.count, (index + 1) * size)])
      return piece
    }
    take(part)
    for reading in found { take(reading) }
    for fault in faults { note(fault.path, .unreadable(fault.code)) }
    runs = waiting.map { open($0) }
  }

  private mutating func take(_ reading: DossierReading) {
    keys[reading.id] = reading.key
    segments[reading.id, default: []] += reading.segments
    hashes.formUnion(reading.hashes)
    findings += reading.findings
    if reading.key == nil, reading.isThere { closed.insert(reading.id) }
  }

  /// Adds a finding about a path.
  mutating func note(_ path: String, _ kind: Finding.Kind) {
    findings.append(Finding(file: glass.layout.relative(path), kind: kind))
  }

  // MARK: - Saves

  /// One run's folder in `local/` with its saves.
  struct Run: Sendable {
    /// The run of the program.
    let session: SessionID
    /// True while that program still runs.
    let isLive: Bool
    /// Its saves that were read.
    var segments: [Segment] = []
    /// How many save files it has.
    var saves = 0
    /// The dossiers it wrote to.
    var dossiers: Set<DossierID> = []
  }

  private mutating func open(_ waiting: WaitingRun) -> Run {
    var run = Run(session: waiting.session, isLive: waiting.isLive)
    for save in waiting.saves {
      run.saves += 1
      run.dossiers.insert(save.dossier)
      switch save.bytes {
      case .failure(let fault): note(save.path, .unreadable(fault.code))
      case .success(let bytes):
        // Without a key nothing can be said: it is private, or the key is reported already.
        guard let key = keys[save.dossier] else { continue }
        switch SegmentReading(bytes, save.dossier, key) {
        case .segment(let segment): run.segments.append(segment)
        case .broken(let kind), .unreadable(let kind): note(save.path, kind)
        }
      }
    }
    return run
  }
}

/// Calls `work` for 0..<count on a few threads; results in that order.
func inParallel<Result: Sendable>(
  _ count: Int, threads: Int, _ work: @Sendable (Int) -> Result
) -> [Result] {
  let next = Mutex(0)
  let done = Mutex<[(Int, Result)]>([])
  DispatchQueue.concurrentPerform(iterations: max(1, min(threads, count))) { _ in
    var mine: [(Int, Result)] = []
    while true {
      let index = next.withLock { next in
        next += 1
        return next - 1
      }
      guard index < count else { break }
      mine.append((index, work(index)))
    }
    done.withLock { $0 += mine }
  }
  return done.withLock { $0.sorted { $0.0 < $1.0 }.map(\.1) }
}
