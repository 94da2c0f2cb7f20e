import Age
import Notebook

extension Meeting {
  /// Whether there is anything that may have to go: without what was erased or retired.
  var mayGive: Bool { ours.dossiers.keys.contains { lacking($0) != nil } }

  /// What the other side lacks of one dossier; nil for nothing, and for what may not leave.
  private func lacking(_ id: DossierID) -> Gap? {
    guard let mine = ours.dossiers[id], mine.fault == nil, isPlain(id) else { return nil }
    // Erased by a colleague and not agreed to here: what was written there since stays here until then.
    guard !vault.ledger.erased.contains(id) else { return nil }
    let other = theirs.dossiers[id] ?? Inventory.Dossier()
    guard other.fault == nil else { return nil }
    let kept = vault.ledger.retired.union(vault.plain[id] ?? [])
    var gap = Gap(id: id)
    for (hash, size) in mine.segments where other.segments[hash] != size && !kept.contains(hash) {
      gap.segments.append(.init(hash: hash, path: vault.layout.segment(id, hash), size: size))
    }
    for (hash, size) in mine.attachments where other.attachments[hash] != size && !kept.contains(hash) {
      gap.attachments.append(.init(hash: hash, path: vault.layout.attachment(id, hash), size: size))
    }
    gap.segments.sort { $0.hash < $1.hash }
    gap.attachments.sort { $0.hash < $1.hash }
    return gap.count > 0 || mine.keys != other.keys ? gap : nil
  }

  /// Gives what is missing there, each dossier's keys before its segments, the study's own segments last because they
  /// name the others; then reads everything back.
  func give() throws(VaultError) {
    let gaps = ours.dossiers.keys.sorted().compactMap { lacking($0) }
    begin(.giving, files: gaps.reduce(0) { $0 + $1.count }, bytes: gaps.reduce(0) { $0 + $1.bytes })
    var written: [(path: String, hash: String)] = []
    // The study's key before everything: it proves whose the folder is, should this be interrupted.
    if let study = gaps.first(where: { $0.id == .notebook }) { _ = try giveKeys(study.id, &written) }
    for gap in gaps where gap.id != .notebook { try give(gap, &written) }
    for gap in gaps where gap.id == .notebook { try give(gap, &written) }
    begin(.checking, files: written.count)
    for file in written {
      try there.confirm(file.path, file.hash)
      step(files: 1)
    }
  }

  private func give(_ gap: Gap, _ written: inout [(path: String, hash: String)]) throws(VaultError) {
    guard let keys = try giveKeys(gap.id, &written) else { return }
    let layout = there.layout
    for item in gap.segments {
      if let bytes = try whole(item, of: gap.id, keys.key) {
        try there.disk.ensureFolder(layout.log(gap.id))
        try there.disk.write(bytes, to: layout.segment(gap.id, item.hash), workshop: try there.workshop())
        written.append((layout.segment(gap.id, item.hash), item.hash))
        report.given = (report.given.files + 1, report.given.bytes + item.size)
      }
      step(files: 1, bytes: item.size)
    }
    for item in gap.attachments {
      try there.disk.ensureFolder(layout.attachments(gap.id))
      let path = layout.attachment(gap.id, item.hash)
      let isWhole = try there.disk.copy(
        item.path, files, to: path, hash: item.hash, workshop: try there.workshop(), each: { step(bytes: $0) })
      if isWhole {
        written.append((path, item.hash))
        report.given = (report.given.files + 1, report.given.bytes + item.size)
      } else {
        note(item.path, .altered)
        try vault.setAside(item.path)
      }
      step(files: 1)
    }
  }

  private func giveKeys(
    _ id: DossierID, _ written: inout [(path: String, hash: String)]
  ) throws(VaultError) -> Keys? {
    guard let keys = keys(of: id), let bytes = keys.bytes else { return nil }
    guard !keys.missingThere.isEmpty else { return keys }
    try there.disk.ensureFolder(there.layout.dossier(id))
    for path in keys.missingThere {
      try there.disk.write(bytes, to: path, workshop: try there.workshop())
      written.append((path, sha256(bytes)))
      report.given = (report.given.files + 1, report.given.bytes + bytes.count)
    }
    return keys
  }

  /// One of our segments when it is what its name says and belongs to its dossier; else it is named, and stays here.
  private func whole(_ item: Gap.Item, of id: DossierID, _ key: X25519Identity?) throws(VaultError) -> [UInt8]? {
    let bytes: [UInt8]
    do { bytes = try files.read(item.path) } catch {
      note(item.path, .unreadable(error.code))
      return nil
    }
    guard sha256(bytes) == item.hash else {
      note(item.path, .altered)
      try vault.setAside(item.path)
      return nil
    }
    if let key, case .broken(let kind) = SegmentReading(bytes, id, key) {
      note(item.path, kind)
      return nil
    }
    return bytes
  }

  // MARK: - What leaves for good

  /// What a person agreed, in this folder, to destroy: dossiers erased, and files retired.
  struct Leaving {
    /// By id.
    let dossiers: [DossierID]
    /// Segments and attachments, by path.
    let files: [String]
    /// Whether there is nothing of that there.
    var isEmpty: Bool { dossiers.isEmpty && files.isEmpty }
  }

  /// What of that is there.
  var leaving: Leaving {
    let dossiers = vault.ledger.erased.filter { theirs.dossiers[$0] != nil && isAgreed($0) }.sorted()
    let retired = vault.retiredByAgreement
    let files = retired.isEmpty ? [] : theirs.dossiers.sorted { $0.key < $1.key }.flatMap { id, dossier in
      dossier.segments.keys.filter(retired.contains).sorted().map { there.layout.segment(id, $0) }
        + dossier.attachments.keys.filter(retired.contains).sorted().map { there.layout.attachment(id, $0) }
    }
    return Leaving(dossiers: dossiers, files: files)
  }

  /// Overwrites keys and segments there, then removes them.
  func destroy(_ leaving: Leaving) throws(VaultError) {
    for id in leaving.dossiers {
      for copy in 1...2 { try there.disk.shred(there.layout.key(id, copy)) }
      guard there.disk.clear(there.layout.dossier(id)) else {
        throw .disk(FileFault(.remove, there.layout.dossier(id), code: 0))
      }
      report.destroyed += 1
    }
    for path in leaving.files {
      try there.disk.shred(path)
      report.destroyed += 1
    }
    if report.destroyed > 0 {
      do { try files.syncFolder(there.layout.dossiers) } catch { throw .disk(error) }
      theirs = try Self.list(there.layout, vault)
    }
  }
}
