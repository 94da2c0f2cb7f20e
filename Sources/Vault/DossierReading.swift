import Age
import Notebook

/// One look at one dossier's folder, or at a part of its segments.
struct DossierReading: Sendable {
  /// Which dossier.
  let id: DossierID
  private let glass: Survey.Glass
  /// Its key, when a copy opened.
  private(set) var key: X25519Identity?
  /// False when the folder went since it was listed, or is none.
  private(set) var isThere = true
  /// The segments that opened.
  private(set) var segments: [Survey.Named] = []
  /// The hashes in the names of all its segments and attachments.
  private(set) var hashes: [String] = []
  /// What is the matter.
  private(set) var findings: [Finding] = []

  /// Looks at the keys only.
  init(_ id: DossierID, _ glass: Survey.Glass) {
    self.init(id, key: nil, glass)
    readKeys()
    lookForStrays()
  }

  /// Looks at nothing yet; the key is known.
  init(_ id: DossierID, key: X25519Identity?, _ glass: Survey.Glass) {
    self.id = id
    self.key = key
    self.glass = glass
  }

  /// Looks at keys and all segments.
  init(whole id: DossierID, _ glass: Survey.Glass) {
    self.init(id, key: nil, glass)
    let folder = glass.layout.dossier(id)
    guard glass.files.kind(folder) == .folder else {
      isThere = false
      // Gone since it was listed, or a link, which is never followed.
      if glass.isThorough, glass.files.kind(folder) != .nothing { note(folder, .stray) }
      return
    }
    readKeys()
    let log = glass.layout.log(id)
    do {
      let names = try glass.files.names(in: log).sorted()[...]
      readSegments(names)
      // A first copy that opens is the key, unless segments say otherwise: it may be another dossier's.
      if !glass.isThorough, findings.contains(where: { $0.kind == .altered }) { lookAgain(names) }
    } catch {
      // A dossier nothing was sealed into yet has no log.
      if glass.files.kind(log) != .nothing { note(log, .unreadable(error.code)) }
    }
    // Attachments are named by the study like segments; what is in them is nobody's business here.
    hashes += ((try? glass.files.names(in: folder + "/files")) ?? []).compactMap { Layout.hash(in: $0) }
    lookForStrays()
  }

  private mutating func lookForStrays() {
    let folder = glass.layout.dossier(id)
    guard glass.isThorough, let names = try? glass.files.names(in: folder) else { return }
    for name in names where !["key-1.age", "key-2.age", "log", "files"].contains(name) {
      note(folder + "/" + name, .stray)
    }
  }

  private mutating func note(_ path: String, _ kind: Finding.Kind) {
    findings.append(Finding(file: glass.layout.relative(path), kind: kind))
  }

  // MARK: - Keys

  /// The first good copy; of the study, and in a thorough look, both.
  private mutating func readKeys() {
    guard let identities = glass.keyring?.identities else {
      return compareKeys([glass.layout.key(id, 1), glass.layout.key(id, 2)])
    }
    if !glass.isThorough, id != .notebook, let bytes = try? glass.files.read(glass.layout.key(id, 1)) {
      key = KeyLook.identity(in: bytes, of: id, identities)
    }
    if key == nil { readBothKeys(identities) }
  }

  /// Reads the segments with the other copy's key when that is the one that opens them.
  private mutating func lookAgain(_ names: ArraySlice<String>) {
    guard let identities = glass.keyring?.identities,
      let right = KeyLook(id, glass.layout, identities, glass.files).key, right.recipient != key?.recipient
    else { return }
    (segments, hashes, findings) = ([], [], [])
    readBothKeys(identities)
    readSegments(names)
  }

  private mutating func readBothKeys(_ identities: [X25519Identity]) {
    let look = KeyLook(id, glass.layout, identities, glass.files)
    key = look.key
    if look.isContested { return note(glass.layout.dossier(id), .keysDiffer) }
    if key != nil {
      for copy in look.bad { note(copy.path, .oneGoodKey) }
    } else if glass.isThorough {
      // A colleague's private one, for all we know: its copies can still be held against each other.
      compareKeys(look.copies.map(\.path))
    }
  }

  /// What can be said of keys that cannot be opened: they are copies of each other.
  private mutating func compareKeys(_ paths: [String]) {
    let copies = paths.map { try? glass.files.read($0) }
    if copies[0] == nil, copies[1] == nil {
      note(glass.layout.dossier(id), .noGoodKey)
    } else if let missing = copies.firstIndex(of: nil) {
      note(paths[missing], .oneGoodKey)
    } else if copies[0] != copies[1] {
      note(glass.layout.dossier(id), .keysDiffer)
    }
  }

  // MARK: - Segments

  /// Reads the files of these names in the dossier's log.
  mutating func readSegments(_ names: ArraySlice<String>) {
    for name in names {
      let path = glass.layout.log(id) + "/" + name
      guard let hash = Layout.hash(in: name) else {
        if glass.isThorough { note(path, .stray) }
        continue
      }
      hashes.append(hash)
      guard key != nil || glass.isThorough else { continue }
      let bytes: [UInt8]
      do { bytes = try glass.files.read(path) } catch {
        note(path, .unreadable(error.code))
        continue
      }
      if glass.isThorough, sha256(bytes) != hash {
        note(path, .altered)
        continue
      }
      guard let key else { continue }
      switch SegmentReading(bytes, id, key) {
      case .segment(let segment): segments.append(Survey.Named(hash: hash, segment: segment))
      case .broken(let kind), .unreadable(let kind): note(path, kind)
      }
    }
  }
}
