import Notebook

extension Vault {
  /// Takes out for good what some operations wrote; afterwards no file of this folder that opens here holds it.
  ///
  /// They keep who, when and what they replaced. Their segments are written anew without it, the old ones overwritten
  /// and removed; other copies do the same when they meet this one and someone there agrees. After an error call again;
  /// `keepHouse` finishes what a crash interrupted, and what another running program still writes. Throws
  /// `dossierClosed`, `sealing`, or `disk` with the path of what is left.
  public func redact(_ operations: [DossierID: Set<OperationID>]) throws(VaultError) {
    let wanted = operations.filter { !$0.value.isEmpty && !isGone($0.key) }
    guard !wanted.isEmpty else { return }
    for id in wanted.keys where disk.files.kind(layout.dossier(id)) == .folder { _ = try keyForSealing(id) }
    // Said first: from here on a crash is finished by keepHouse.
    for id in wanted.keys.sorted() { try say(wanted[id] ?? [], in: id) }
    try keepPromises()
    soiled.formUnion(wanted.keys)
    try sealCrashedRuns()
    try takeOut(in: Set(wanted.keys))
    try seal()
  }

  /// Lets the study say what is taken out of a dossier; durable when it returns.
  ///
  /// What a colleague's redaction says and nobody here agreed to is said again: the yes is to these operations only.
  private func say(_ operations: Set<OperationID>, in dossier: DossierID) throws(VaultError) {
    var fresh = operations.subtracting(taken[dossier] ?? [])
    for record in promised { fresh.subtract(ledger.redactions[record]?.operations[dossier] ?? []) }
    guard !fresh.isEmpty else { return }
    let kind = Ledger.Kind.redaction
    let subject = RecordID.random(using: &chance).text
    let value = Ledger.Redaction.value(dossier, fresh)
    guard let record = kind.record(about: subject),
      let entry = entry(kind, about: subject, field: Ledger.Redaction.field, value: value)
    else { return }
    try save([entry])
    ledger.add(Ledger.Redaction(operations: [dossier: fresh]), as: record)
    promised.insert(record)
  }

  // MARK: - Destroying

  /// Writes anew the segments of some dossiers that hold what was taken out by agreement here, then destroys them.
  ///
  /// Throws `disk` with the path of a segment that could not be destroyed.
  func takeOut(in dossiers: Set<DossierID>) throws(VaultError) {
    var old: [(dossier: DossierID, hashes: Set<String>)] = []
    noteLostFiles(drafts)
    for id in dossiers.sorted() where taken[id] != nil {
      guard !isGone(id), let rewriting = try look(into: id) else { continue }
      for (origin, part) in rewriting.parts.sorted(by: { $0.key < $1.key }) {
        try write(part.operations, of: origin, heads: part.heads.sorted())
      }
      for (record, hashes) in rewriting.retiring.sorted(by: { $0.key < $1.key }) {
        try retire(hashes, .redaction, record)
      }
      if !rewriting.old.isEmpty { old.append((id, rewriting.old)) }
    }
    try retireLostFiles()
    // What is written anew has its place in the study before what it stands for goes.
    if !old.isEmpty { try seal() }
    for (id, hashes) in old {
      // Some of it may have been here under another name, put here by hand and not on the disk yet.
      do { try disk.files.syncFolder(layout.log(id)) } catch { throw .disk(error) }
      for hash in hashes.sorted() { try disk.destroy(layout.segment(id, hash), workshop: try workshop()) }
      let left = plain[id]?.subtracting(hashes) ?? []
      plain[id] = left.isEmpty ? nil : left
    }
    for id in dossiers.sorted() where taken[id] != nil && !isGone(id) { try destroyFiles(of: id) }
  }

  private func look(into id: DossierID) throws(VaultError) -> Rewriting? {
    let log = layout.log(id)
    // Never into a folder behind a link: what lies there is not the notebook's.
    guard disk.files.kind(layout.dossier(id)) == .folder, disk.files.kind(log) == .folder,
      let key = try? keyForSealing(id)
    else { return nil }
    let names: [String]
    do { names = try disk.files.names(in: log) } catch { throw .disk(error) }
    let agreed = ledger.redactions.filter { disk.files.isAgreed($0.key, layout) }
    var rewriting = Rewriting(dossier: id, taken: taken)
    for hash in names.compactMap({ Layout.hash(in: $0) }).sorted() {
      guard case .segment(let segment) = SegmentReading(layout.segment(id, hash), id, key, disk.files) else { continue }
      noteLostFiles(segment.operations, in: id)
      rewriting.add(segment, hash, isRetired: ledger.retired.contains(hash), agreed)
    }
    return rewriting
  }

  /// Overwrites what this run saved before something was taken out; the segments say the rest.
  func wipeSoiledSaves() throws(VaultError) {
    let folder = layout.session(session)
    guard !soiled.isEmpty else { return }
    if self.folder != nil {
      let names: [String]
      do { names = try disk.files.names(in: folder) } catch { throw .disk(error) }
      for name in names {
        if let dossier = Layout.save(in: name)?.dossier, soiled.contains(dossier) {
          try disk.destroy(folder + "/" + name, workshop: folder)
        }
      }
    }
    soiled = []
  }
}

/// What is written anew of one dossier, and what that stands for.
private struct Rewriting {
  /// One new segment.
  struct Part {
    var operations: [Operation] = []
    var heads: Set<String> = []
  }
  let dossier: DossierID
  let taken: [DossierID: Set<OperationID>]
  /// By who wrote it in which session.
  private var plain: [(origin: Origin, segment: Segment, isRetired: Bool)] = []
  private var kept: Set<Operation> = []
  private var keptHeads: Set<String> = []
  /// Segments to destroy.
  private(set) var old: Set<String> = []
  /// Segments to list as retired, by the redaction that is the reason.
  private(set) var retiring: [RecordID: Set<String>] = [:]

  init(dossier: DossierID, taken: [DossierID: Set<OperationID>]) {
    self.dossier = dossier
    self.taken = taken
  }

  /// Looks at one segment that opens.
  mutating func add(_ segment: Segment, _ hash: String, isRetired: Bool, _ agreed: [RecordID: Ledger.Redaction]) {
    let hit = segment.operations.filter { taken.takesOut($0, in: dossier) }
    guard !hit.isEmpty else {
      kept.formUnion(segment.operations)
      keptHeads.formUnion(segment.heads)
      return
    }
    plain.append((Origin(dossier: dossier, session: segment.session, who: segment.who), segment, isRetired))
    old.insert(hash)
    let reasons = agreed.filter { _, redaction in
      hit.contains { redaction.operations[dossier]?.contains($0.id) == true }
    }
    if !isRetired, let reason = reasons.keys.min() { retiring[reason, default: []].insert(hash) }
  }

  /// The new segments. Of one that is retired already and came back, only what stands nowhere else: the rest was
  /// written anew before it was listed.
  var parts: [Origin: Part] {
    var parts: [Origin: Part] = [:]
    var met = Set<Operation>()
    for (origin, segment, isRetired) in plain {
      var part = parts[origin] ?? Part()
      for operation in segment.operations.map({ taken.applied(to: $0, in: dossier) })
      where met.insert(operation).inserted && !(isRetired && kept.contains(operation)) {
        part.operations.append(operation)
      }
      part.heads.formUnion(isRetired ? Set(segment.heads).subtracting(keptHeads) : Set(segment.heads))
      parts[origin] = part.operations.isEmpty && part.heads.isEmpty ? nil : part
    }
    return parts
  }
}
