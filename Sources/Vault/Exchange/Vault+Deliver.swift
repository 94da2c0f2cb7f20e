import Age
import Notebook

extension Vault {
  /// Seals operations straight into an exchange folder, for when our own disk takes nothing; durable there, and read
  /// back, when it returns. They come back by `sync`, and may be saved here too: having them twice does no harm.
  ///
  /// A dossier that is new gets its key there, sealed to the member alone when it is in `privately`; a later save here
  /// uses the same key. Throws what `sync` throws, and `erased`, `dossierClosed`, `noOwnKey`.
  public func deliver(
    _ operations: [Filed], private privately: Set<DossierID> = [], to folder: String
  ) throws(VaultError) {
    let there = try Exchange(folder, from: self)
    var batch: [Origin: Draft] = [:]
    for filed in operations {
      guard !isGone(filed.dossier) else { throw .erased(filed.dossier) }
      batch.add(filed.operation, in: filed.dossier)
    }
    for id in Set(operations.map(\.dossier)).intersection(privately).sorted() where !isHere(id) {
      guard let who = keyring.who, let entry = entry(.privacy, about: id.text, value: .text(who)) else {
        throw .noOwnKey
      }
      batch.add(entry.operation, in: .notebook)
    }
    defer { there.close() }
    try there.prepare()
    // Its key proves whose the folder is.
    _ = try key(of: .notebook, in: there, isPrivate: false)
    // The study last, as everywhere: the others are there when it speaks of them.
    let origins = batch.keys.sorted()
    for origin in origins.filter({ $0.dossier != .notebook }) + origins.filter({ $0.dossier == .notebook }) {
      let key = try key(of: origin.dossier, in: there, isPrivate: privately.contains(origin.dossier))
      try write(batch[origin]?.operations ?? [], of: origin, to: key.recipient, in: there)
    }
  }

  private func isHere(_ id: DossierID) -> Bool { disk.files.kind(layout.dossier(id)) != .nothing }

  /// A dossier's key, with both copies of its file in the exchange folder.
  private func key(of id: DossierID, in there: Exchange, isPrivate: Bool) throws(VaultError) -> X25519Identity {
    let yonder = KeyLook(id, there.layout, keyring.identities, disk.files)
    let chosen: Delivered
    if isHere(id) {
      let look = KeyLook(id, layout, keyring.identities, disk.files)
      guard let key = look.key, let bytes = look.bytes else { throw .dossierClosed(id) }
      chosen = Delivered(identity: key, file: bytes)
    } else if let before = delivered[id] {
      chosen = before
    } else if let key = yonder.key, let bytes = yonder.bytes {
      chosen = Delivered(identity: key, file: bytes)
    } else if disk.files.kind(there.layout.key(id, 1)) == .nothing {
      if isPrivate, keyring.own == nil { throw .noOwnKey }
      let recipient = isPrivate ? keyring.own?.recipient : nil
      chosen = try Delivered(of: id, sealedTo: recipient ?? keyring.notebook.recipient)
    } else {
      throw .dossierClosed(id)
    }
    if !isHere(id) { delivered[id] = chosen }
    try there.disk.ensureFolder(there.layout.dossier(id))
    for copy in yonder.copies where copy.identity == nil {
      try there.disk.write(chosen.file, to: copy.path, workshop: try there.workshop())
      try there.confirm(copy.path, sha256(chosen.file))
    }
    return chosen.identity
  }

  private func write(
    _ operations: [Operation], of origin: Origin, to recipient: X25519Recipient, in there: Exchange
  ) throws(VaultError) {
    let segment = Segment(
      dossier: origin.dossier, session: origin.session, who: origin.who, app: settings.app, sealed: settings.now(),
      operations: operations)
    let bytes: [UInt8]
    do { bytes = try segment.sealed(to: recipient, block: Self.segmentBlock) } catch { throw .sealing(error) }
    let path = there.layout.segment(origin.dossier, sha256(bytes))
    try there.disk.ensureFolder(there.layout.log(origin.dossier))
    try there.disk.write(bytes, to: path, workshop: try there.workshop())
    try there.confirm(path, sha256(bytes))
  }
}
