import Age
import Notebook

/// Saves that are finished age files in memory: to write them needs no key, and nobody can read them from there.
public struct SealedSaves {
  private let layout: Layout
  private let disk: Disk
  private let session: SessionID
  private var folder: FolderLock?
  /// The keys of new dossiers, sealed.
  private var keys: [DossierID: [UInt8]] = [:]
  private var saves: [(dossier: DossierID, bytes: [UInt8])] = []
  private var unconfirmed: Set<DossierID>
  private var number = 0

  /// Nothing to write yet; `unconfirmed` dossiers are built anew.
  init(_ layout: Layout, _ disk: Disk, unconfirmed: Set<DossierID>) {
    self.layout = layout
    self.disk = disk
    self.unconfirmed = unconfirmed
    var chance = Chance.system()
    session = SessionID.random(using: &chance)
  }

  /// Adds a new dossier by its sealed key.
  mutating func add(_ dossier: DossierID, key bytes: [UInt8]) { keys[dossier] = bytes }

  /// Adds the finished bytes of a save.
  mutating func add(_ bytes: [UInt8], in dossier: DossierID) { saves.append((dossier, bytes)) }

  /// Writes what is left into a run's folder of its own, which the next opening seals; durable when it returns.
  ///
  /// After an error nothing is lost: call again. Throws `disk`.
  public mutating func write() throws(VaultError) {
    guard !saves.isEmpty else { return }
    if folder == nil { folder = try Vault.makeFolder(of: session, layout, disk) }
    let workshop = layout.session(session)
    // The study first: it says whose a private dossier is.
    saves.sort { $0.dossier == .notebook && $1.dossier != .notebook }
    while let save = saves.first {
      if let key = keys[save.dossier] {
        try Vault.place(save.dossier, keyFile: key, layout, disk, workshop: workshop, &unconfirmed)
        keys[save.dossier] = nil
      }
      number += 1
      try disk.write(save.bytes, to: "\(workshop)/\(number)-\(save.dossier.text).age", workshop: workshop)
      saves.removeFirst()
    }
  }
}

extension Vault {
  /// Makes operations into finished saves in memory, after which this vault and the operations can be let go.
  ///
  /// Reads keys where it has to, and writes nothing. What was erased meanwhile is left out: it has nowhere to go.
  /// Throws as `save` does, `tooLong` at once.
  public func prepare(
    _ operations: [Filed], private privately: Set<DossierID> = []
  ) throws(VaultError) -> SealedSaves {
    try Self.check(operations)
    var operations = operations.filter { !isGone($0.dossier) }
    var prepared = SealedSaves(layout, disk, unconfirmed: unconfirmed)
    var recipients: [DossierID: X25519Recipient] = [:]
    for id in Set(operations.map(\.dossier) + [.notebook]).sorted() {
      if keys[id] == nil, disk.files.kind(layout.dossier(id)) == .nothing || unconfirmed.contains(id) {
        let owner: X25519Recipient
        if privately.contains(id) {
          guard let own = keyring.own, let who = keyring.who else { throw .noOwnKey }
          owner = own.recipient
          if ledger.keepers[id] == nil, let entry = entry(.privacy, about: id.text, value: .text(who)) {
            operations.append(entry)
          }
        } else {
          owner = keyring.notebook.recipient
        }
        let key: Delivered
        if let there = delivered[id] { key = there } else { key = try Delivered(of: id, sealedTo: owner) }
        prepared.add(id, key: key.file)
        recipients[id] = key.identity.recipient
      } else {
        recipients[id] = try key(of: id).recipient
      }
    }
    var batch: [Origin: Draft] = [:]
    for filed in operations { batch.add(taken.applied(to: filed.operation, in: filed.dossier), in: filed.dossier) }
    for origin in batch.keys.sorted() {
      guard let draft = batch[origin], let recipient = recipients[origin.dossier] else { continue }
      for piece in Segment.pieces(of: draft.operations) {
        let segment = Segment(
          dossier: origin.dossier, session: origin.session, who: origin.who, app: settings.app, operations: piece)
        do { prepared.add(try segment.sealed(to: recipient, block: Self.saveBlock), in: origin.dossier) } catch {
          throw .sealing(error)
        }
      }
    }
    return prepared
  }
}
