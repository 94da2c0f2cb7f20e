import Age
import Notebook

extension Vault {
  /// A save file's length is a multiple of this many bytes.
  static let saveBlock = 512

  /// Saves operations; when it returns they survive a power cut.
  ///
  /// A dossier not there yet is made, its key sealed to the member alone when it is in `privately`. After an error
  /// call again with the same operations: nothing of a failed try is relied on, and having some twice does no harm.
  /// Throws `dossierClosed`, `noOwnKey`, `sealing`, `disk`, or, after all others were saved, `tooLong` or `erased`.
  public func save(_ operations: [Filed], private privately: Set<DossierID> = []) throws(VaultError) {
    var batch: [Origin: Draft] = [:]
    let tooLong = operations.indices.filter { Segment.isTooLong(operations[$0].operation) }
    for index in operations.indices where !tooLong.contains(index) {
      let filed = operations[index]
      batch.add(taken.applied(to: filed.operation, in: filed.dossier), in: filed.dossier)
    }
    var gone: DossierID?
    for origin in batch.keys.sorted() {
      guard let draft = batch[origin] else { continue }
      guard !isGone(origin.dossier) else {
        gone = origin.dossier
        continue
      }
      // Into what a colleague erased, until someone here agrees: hidden, and not lost.
      let isHidden = origin.dossier != .notebook && ledger.erased.contains(origin.dossier)
      let key =
        isHidden
        ? try keyForSealing(origin.dossier)
        : try key(of: origin.dossier, isPrivate: privately.contains(origin.dossier))
      for piece in Segment.pieces(of: draft.operations) { try save(piece, of: origin, to: key.recipient) }
    }
    // Last, so that one entry holds up no other.
    guard tooLong.isEmpty else { throw .tooLong }
    if let gone { throw .erased(gone) }
  }

  /// A text of so many bytes of UTF-8 can always be saved, whatever stands in it.
  public static let longestText = Segment.longest / 8

  /// Throws `tooLong` when one of the operations could not be saved whatever the disk; writes nothing.
  public static func check(_ operations: [Filed]) throws(VaultError) {
    guard !operations.contains(where: { Segment.isTooLong($0.operation) }) else { throw .tooLong }
  }

  private func save(_ operations: [Operation], of origin: Origin, to recipient: X25519Recipient) throws(VaultError) {
    let workshop = try workshop()
    let segment = Segment(
      dossier: origin.dossier, session: origin.session, who: origin.who, app: settings.app, operations: operations)
    let bytes: [UInt8]
    do { bytes = try segment.sealed(to: recipient, block: Self.saveBlock) } catch { throw .sealing(error) }
    // A fresh number each time, so that a save that failed is never written over or relied on.
    let number = saves.next()
    let path = "\(workshop)/\(number)-\(origin.dossier.text).age"
    try disk.write(bytes, to: path, workshop: workshop)
    for operation in operations { drafts.add(operation, in: origin.dossier) }
    // Not awaited: a needless save that comes back after a power cut says nothing new.
    for needless in saves.add(number, path: path, origin: origin, operations: operations) {
      try? disk.files.remove(needless)
    }
  }

  // MARK: - Dossiers

  /// The key of a dossier, from memory or disk, or of a new one made now.
  func key(of id: DossierID, isPrivate: Bool = false) throws(VaultError) -> X25519Identity {
    // The mark on disk too: another program on this folder may have erased it meanwhile.
    guard !ledger.erased.contains(id) || id == .notebook, !isGone(id) else { throw .erased(id) }
    if let key = keys[id] { return key }
    guard disk.files.kind(layout.dossier(id)) != .nothing, !unconfirmed.contains(id) else {
      return try makeDossier(id, isPrivate: isPrivate)
    }
    guard let key = Self.openKey(id, layout, keyring, disk.files) else { throw .dossierClosed(id) }
    keys[id] = key
    return key
  }

  /// The key for sealing what was saved: of a dossier erased by a colleague too, until someone here agrees.
  func keyForSealing(_ id: DossierID) throws(VaultError) -> X25519Identity {
    guard ledger.erased.contains(id), !isGone(id) else { return try key(of: id) }
    guard let key = Self.openKey(id, layout, keyring, disk.files) else { throw .dossierClosed(id) }
    return key
  }

  /// Builds a dossier with both copies of its key in this run's folder and moves it into place whole.
  func makeDossier(_ id: DossierID, isPrivate: Bool) throws(VaultError) -> X25519Identity {
    var recipient = keyring.notebook.recipient
    if isPrivate {
      guard let own = keyring.own, let who = keyring.who else { throw .noOwnKey }
      recipient = own.recipient
      // First, so that others never meet a key they cannot open without knowing whose it is.
      if ledger.keepers[id] == nil, let entry = entry(.privacy, about: id.text, value: .text(who)) {
        try save([entry])
        ledger.keepers[id] = who
      }
    }
    let key: Delivered
    // Made in an exchange folder while this disk took nothing: one dossier never gets two keys.
    if let there = delivered[id] { key = there } else { key = try Delivered(of: id, sealedTo: recipient) }
    try Self.place(id, keyFile: key.file, layout, disk, workshop: try workshop(), &unconfirmed)
    delivered[id] = nil
    keys[id] = key.identity
    return key.identity
  }

  /// Builds the folder of a new dossier with both copies of its sealed key and moves it into place; durable at the end.
  static func place(
    _ id: DossierID, keyFile bytes: [UInt8], _ layout: Layout, _ disk: Disk, workshop: String,
    _ unconfirmed: inout Set<DossierID>
  ) throws(VaultError) {
    if unconfirmed.contains(id) { disk.clear(layout.dossier(id)) }
    let building = workshop + "/" + id.text
    try build(building, keyFile: bytes, layout, disk)
    unconfirmed.insert(id)
    do throws(VaultError) { try disk.move(folder: building, to: layout.dossier(id)) } catch {
      disk.clear(building)
      throw error
    }
    unconfirmed.remove(id)
  }

  /// A dossier that another copy made. What another program on this folder put there meanwhile stays.
  func adoptDossier(_ id: DossierID, keyFile bytes: [UInt8]) throws(VaultError) {
    let building = try workshop() + "/" + id.text
    do throws(VaultError) {
      try Self.build(building, keyFile: bytes, layout, disk)
      try disk.move(folder: building, to: layout.dossier(id))
    } catch {
      disk.clear(building)
      guard disk.files.kind(layout.dossier(id)) == .folder else { throw error }
      do { try disk.files.syncFolder(layout.dossiers) } catch { throw .disk(error) }
    }
  }

  /// A folder with both copies of a key, not in its place yet.
  private static func build(
    _ building: String, keyFile bytes: [UInt8], _ layout: Layout, _ disk: Disk
  ) throws(VaultError) {
    // Left by a try that failed; nothing was ever saved under that key.
    disk.clear(building)
    do throws(VaultError) {
      do { _ = try disk.files.makeFolder(building) } catch { throw VaultError.disk(error) }
      for copy in 1...2 { try disk.write(bytes, to: "\(building)/key-\(copy).age", workshop: building) }
      try disk.ensureFolder(layout.dossiers)
    } catch {
      disk.clear(building)
      throw error
    }
  }
}
