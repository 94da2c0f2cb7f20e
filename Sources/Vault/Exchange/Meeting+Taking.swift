import Age
import Notebook

extension Meeting {
  /// What one dossier there has that ours lacks, or that differs in size.
  struct Gap {
    /// A file there, by the hash it is to have.
    struct Item {
      /// What its bytes are to hash to.
      let hash: String
      /// Where it lies.
      let path: String
      /// Its length in bytes.
      let size: Int
    }
    /// The dossier.
    let id: DossierID
    /// Segments, under whatever name.
    var segments: [Item] = []
    /// Attachments.
    var attachments: [Item] = []
    /// How many files may come.
    var count: Int { segments.count + attachments.count }
    /// How many bytes they have.
    var bytes: Int { (segments + attachments).reduce(0) { $0 + $1.size } }
  }

  /// What may come of one dossier; nil for nothing, and for what was erased.
  func gap(_ id: DossierID) -> Gap? {
    guard let other = theirs.dossiers[id], other.fault == nil, !vault.isErased(id), isPlain(id) else { return nil }
    let mine = ours.dossiers[id] ?? Inventory.Dossier()
    let retired = vault.ledger.retired
    var gap = Gap(id: id)
    for (hash, size) in other.segments where mine.segments[hash] != size && !retired.contains(hash) {
      gap.segments.append(.init(hash: hash, path: there.layout.segment(id, hash), size: size))
    }
    // A copy under another name counts when its bytes are those of a segment neither side has.
    for path in other.besideSegments.sorted() {
      guard case .file(let size) = files.kind(path), size <= SystemFiles.largestFile,
        let hash = try? there.disk.files.sha256(of: path),
        mine.segments[hash] == nil, other.segments[hash] == nil, !retired.contains(hash)
      else { continue }
      gap.segments.append(.init(hash: hash, path: path, size: size))
    }
    for (hash, size) in other.attachments where mine.attachments[hash] != size && !retired.contains(hash) {
      gap.attachments.append(.init(hash: hash, path: there.layout.attachment(id, hash), size: size))
    }
    gap.segments.sort { $0.hash < $1.hash }
    gap.attachments.sort { $0.hash < $1.hash }
    let lacksKeys = (0..<2).contains { other.keys[$0] != nil && mine.keys[$0] != other.keys[$0] }
    return gap.count > 0 || lacksKeys ? gap : nil
  }

  /// Whether nothing on either side is a link or a file where the dossier's folders should be.
  func isPlain(_ id: DossierID) -> Bool {
    [vault.layout, there.layout].allSatisfy { layout in
      [layout.dossier(id), layout.log(id), layout.attachments(id)].allSatisfy { path in
        let kind = files.kind(path)
        if kind != .nothing, kind != .folder { note(path, .stray) }
        return kind == .nothing || kind == .folder
      }
    }
  }

  /// Takes what is whole and opens; what is not is named, and nothing of it comes.
  func take(_ gap: Gap) throws(VaultError) {
    guard let keys = keys(of: gap.id) else { return }
    try makeHere(gap.id, keys)
    for item in gap.segments {
      try take(item, of: gap.id, keys.key)
      step(files: 1, bytes: item.size)
    }
    for item in gap.attachments {
      try takeAttachment(item, of: gap.id)
      step(files: 1)
    }
  }

  /// The dossier's folder with both copies of its key.
  private func makeHere(_ id: DossierID, _ keys: Keys) throws(VaultError) {
    guard let bytes = keys.bytes else { return }
    if files.kind(vault.layout.dossier(id)) == .nothing {
      return try vault.adoptDossier(id, keyFile: bytes)
    }
    for path in keys.missingHere {
      if files.kind(path) != .nothing {
        try vault.setAside(path)
        note(path, .oneGoodKey)
      }
      try vault.disk.write(bytes, to: path, workshop: try vault.workshop())
      report.taken = (report.taken.files + 1, report.taken.bytes + bytes.count)
    }
  }

  // MARK: - Segments

  private func take(_ item: Gap.Item, of id: DossierID, _ key: X25519Identity?) throws(VaultError) {
    let bytes: [UInt8]
    do { bytes = try files.read(item.path) } catch { return note(item.path, .unreadable(error.code)) }
    guard sha256(bytes) == item.hash else { return refuse(item, mine: ours.dossiers[id]?.segments[item.hash]) }
    var arrived: Segment?
    if let key {
      switch SegmentReading(bytes, id, key) {
      case .segment(let segment): arrived = segment
      // A later format is for a later Fieldbook to read: it travels, untouched.
      case .unreadable: break
      case .broken(let kind): return note(item.path, kind)
      }
    }
    let path = vault.layout.segment(id, item.hash)
    try makeRoom(path)
    try vault.disk.ensureFolder(vault.layout.log(id))
    try vault.disk.write(bytes, to: path, workshop: try vault.workshop())
    count(arrived, bytes.count)
  }

  private func count(_ segment: Segment?, _ bytes: Int) {
    report.taken = (report.taken.files + 1, report.taken.bytes + bytes)
    guard let segment else {
      report.closedArrivals += 1
      return
    }
    let index = report.arrivals.firstIndex { $0.who >= segment.who } ?? report.arrivals.count
    if report.arrivals.indices.contains(index), report.arrivals[index].who == segment.who {
      report.arrivals[index].saves += 1
      report.arrivals[index].operations += segment.operations.count
    } else {
      report.arrivals.insert(.init(who: segment.who, saves: 1, operations: segment.operations.count), at: index)
    }
  }

  /// Theirs was changed or cut. It gets another name, so that a copy that has it whole puts it there again.
  private func refuse(_ item: Gap.Item, mine: Int?) {
    note(item.path, .altered)
    guard mine == nil, mayTidyThere else { return }
    var name = item.path + ".damaged"
    while files.kind(name) != .nothing { name += ".damaged" }
    try? files.rename(item.path, to: name)
  }

  /// Ours of that name has another length, so it is not what its name says.
  private func makeRoom(_ path: String) throws(VaultError) {
    guard files.kind(path) != .nothing else { return }
    try vault.setAside(path)
    note(path, .altered)
  }

  // MARK: - Attachments

  private func takeAttachment(_ item: Gap.Item, of id: DossierID) throws(VaultError) {
    let path = vault.layout.attachment(id, item.hash)
    // Nothing that was attached is longer; a giant would fill the disk before its bytes were known to be wrong.
    guard item.size <= AttachedFile.longestSealed else { return note(item.path, .altered) }
    if files.kind(path) != .nothing {
      guard (try? there.disk.files.sha256(of: item.path)) == item.hash else { return note(item.path, .altered) }
      try makeRoom(path)
    }
    try vault.disk.ensureFolder(vault.layout.attachments(id))
    do throws(VaultError) {
      let isWhole = try vault.disk.copy(
        item.path, files, to: path, hash: item.hash, workshop: try vault.workshop(), each: { step(bytes: $0) })
      guard isWhole else { return refuse(item, mine: nil) }
      report.taken = (report.taken.files + 1, report.taken.bytes + item.size)
    } catch {
      // One file the stick does not give must not keep the rest from coming.
      guard case .disk(let fault) = error, fault.path == item.path else { throw error }
      note(item.path, .unreadable(fault.code))
    }
  }
}
