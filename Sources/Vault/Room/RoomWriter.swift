import Age
import Notebook

/// Writes into one dossier and can read nothing: it holds the half of the key that seals, and no other.
///
/// What it saves lies in a run's folder of its own, locked while it lives; the next opening of the notebook seals it.
public final class RoomWriter {
  private let layout: Layout
  private let disk: Disk
  private let app: String
  private let dossier: DossierID
  private let recipient: X25519Recipient
  private let session: SessionID
  private var folder: FolderLock?
  private var saves = SaveFiles()

  /// Writes where a pass leads; throws `notANotebook`, `emptyFolder` or `disk` where that is nowhere.
  public init(_ pass: RoomPass, settings: Settings = Settings()) throws(VaultError) {
    layout = try Vault.look(at: pass.path, settings.files)
    disk = Disk(settings.files)
    app = settings.app
    dossier = pass.dossier
    recipient = pass.recipient
    var chance = Chance.system()
    session = SessionID.random(using: &chance)
  }

  /// Saves operations of its dossier; when it returns they survive a power cut.
  ///
  /// After an error call again with the same operations. Throws `erased` where the dossier is gone, `dossierClosed` for
  /// another one's, `sealing`, `disk`, or, after all others were saved, `tooLong`.
  public func save(_ operations: [Filed]) throws(VaultError) {
    try check(operations)
    let fitting = operations.filter { !Segment.isTooLong($0.operation) }
    for (origin, pieces) in drafts(of: fitting) {
      for piece in pieces {
        if folder == nil { folder = try Vault.makeFolder(of: session, layout, disk) }
        let workshop = layout.session(session)
        // A fresh number each time, so that a save that failed is never written over or relied on.
        let number = saves.next()
        let path = "\(workshop)/\(number)-\(dossier.text).age"
        try disk.write(try sealed(piece, of: origin), to: path, workshop: workshop)
        for needless in saves.add(number, path: path, origin: origin, operations: piece) {
          try? disk.files.remove(needless)
        }
      }
    }
    guard fitting.count == operations.count else { throw .tooLong }
  }

  /// Makes operations into finished files in memory, after which they and this writer can be let go; writes nothing.
  ///
  /// Throws as `save` does, `tooLong` at once.
  public func prepare(_ operations: [Filed]) throws(VaultError) -> SealedSaves {
    try Vault.check(operations)
    try check(operations)
    var prepared = SealedSaves(layout, disk, unconfirmed: [])
    for (origin, pieces) in drafts(of: operations) {
      for piece in pieces { prepared.add(try sealed(piece, of: origin), in: dossier) }
    }
    return prepared
  }

  private func check(_ operations: [Filed]) throws(VaultError) {
    if let other = operations.first(where: { $0.dossier != dossier })?.dossier { throw .dossierClosed(other) }
    // Taken back meanwhile, by another program on this folder.
    guard !disk.files.isAgreed(dossier, layout), disk.files.kind(layout.dossier(dossier)) != .nothing else {
      throw .erased(dossier)
    }
  }

  private func drafts(of operations: [Filed]) -> [(Origin, [[Operation]])] {
    var batch: [Origin: Draft] = [:]
    for filed in operations { batch.add(filed.operation, in: dossier) }
    return batch.sorted { $0.key < $1.key }.map { ($0.key, Segment.pieces(of: $0.value.operations)) }
  }

  private func sealed(_ operations: [Operation], of origin: Origin) throws(VaultError) -> [UInt8] {
    let segment = Segment(
      dossier: dossier, session: origin.session, who: origin.who, app: app, operations: operations)
    do { return try segment.sealed(to: recipient, block: Vault.saveBlock) } catch { throw .sealing(error) }
  }
}
