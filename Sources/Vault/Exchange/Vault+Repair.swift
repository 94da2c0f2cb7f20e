import Age
import Notebook

/// What a repair did; paths from the notebook's folder on.
public struct Repair: Sendable {
  /// Files put back from a good copy.
  public internal(set) var mended: [String] = []
  /// Files moved to `local/damaged`; nothing is deleted.
  public internal(set) var setAside: [String] = []
  /// How many files the other copy gave.
  public internal(set) var fetched = 0
  /// What could not be mended, or not taken.
  public internal(set) var left: [Finding] = []
}

extension Vault {
  /// Mends what can be mended: keys from their other copy, and from a second path whatever it has whole and ours lacks.
  ///
  /// Broken files and strangers move to `local/damaged`. After an error call again. Nothing at the second path, an
  /// exchange folder or a whole notebook, is changed. Throws `exchange`, `notANotebook` or `disk`.
  public func repair(from path: String? = nil) throws(VaultError) -> Repair {
    var other: Exchange?
    if let path { other = try Exchange(comparing: path, with: self) }
    try seal()
    try readStudy()
    var repair = Repair()
    let inventory = try Meeting.list(layout, self)
    for (id, dossier) in inventory.dossiers.sorted(by: { $0.key < $1.key }) where !isErased(id) {
      try mendKeys(of: id, &repair)
      try mendFiles(of: id, dossier, &repair)
    }
    if let other {
      let meeting = try Meeting(self, other, mayTidyThere: false)
      try meeting.takeAll()
      repair.fetched = meeting.report.taken.files
      repair.left += meeting.report.findings
    }
    try seal()
    return repair
  }

  private func mendKeys(of id: DossierID, _ repair: inout Repair) throws(VaultError) {
    let look = KeyLook(id, layout, keyring.identities, disk.files)
    guard let bytes = look.bytes else { return }
    guard !look.isContested else {
      repair.left.append(Finding(file: layout.relative(layout.dossier(id)), kind: .keysDiffer))
      return
    }
    for copy in look.bad {
      if disk.files.kind(copy.path) != .nothing { try setAside(copy.path, in: &repair) }
      try disk.write(bytes, to: copy.path, workshop: try workshop())
      repair.mended.append(layout.relative(copy.path))
    }
  }

  private func mendFiles(of id: DossierID, _ dossier: Inventory.Dossier, _ repair: inout Repair) throws(VaultError) {
    for path in dossier.segments.keys.sorted().map({ layout.segment(id, $0) })
      + dossier.attachments.keys.sorted().map({ layout.attachment(id, $0) })
    {
      let hash: String
      do { hash = try disk.files.sha256(of: path) } catch {
        repair.left.append(Finding(file: layout.relative(path), kind: .unreadable(error.code)))
        continue
      }
      if !path.hasSuffix("/" + hash + ".age") { try setAside(path, in: &repair) }
    }
    for path in dossier.besideSegments.sorted() {
      try rescue(path, of: id, &repair)
      try setAside(path, in: &repair)
    }
    for path in dossier.besideKeys.sorted() { try setAside(path, in: &repair) }
  }

  /// A stranger whose bytes are a whole segment of this dossier gets its right name as well.
  private func rescue(_ path: String, of id: DossierID, _ repair: inout Repair) throws(VaultError) {
    guard let bytes = try? disk.files.read(path), let key = Self.openKey(id, layout, keyring, disk.files),
      case .segment = SegmentReading(bytes, id, key), !ledger.retired.contains(sha256(bytes))
    else { return }
    let right = layout.segment(id, sha256(bytes))
    guard disk.files.kind(right) == .nothing else { return }
    try disk.write(bytes, to: right, workshop: try workshop())
    repair.mended.append(layout.relative(right))
  }

  private func setAside(_ path: String, in repair: inout Repair) throws(VaultError) {
    try setAside(path)
    repair.setAside.append(layout.relative(path))
  }
}
